// Chats that were saved as text (WhatsApp, Telegram, Signal): articles that people sent each other, each message on its own.
import type { ArticleFormat } from '../../records/article.ts';
import { daysInMonth } from '../../text/edtf.ts';
import { shortHash } from '../../text/hash.ts';
import { isBlank } from '../formats/text.ts';
import { isProse } from '../line-shape.ts';
import type { DocumentContent, Part, Stated } from './document.ts';
import { MOST_ARTICLES } from './limits.ts';
import { partsOfText } from './parts-of-text.ts';

const day = String.raw`(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4})`;
const hour = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u202f][ap]\.?\s?m\.?)?`;
/** The first row of a message; what stands behind it is its first line. */
const HEADS = [
  //   12/04/2023, 09:17 - Amara: See this
  new RegExp(
    String.raw`^\u200e?${day},?\s${hour}\s[-–]\s(?:(?<who>[^:\n]{1,60}):\s?)?(?<words>[^\n]*)$`,
    'iu',
  ),
  //   [12.04.23, 09:15:01] Amara: See this
  new RegExp(String.raw`^\u200e?\[${day},?\s${hour}\]\s(?:(?<who>[^:\n]{1,60}):\s?)?(?<words>[^\n]*)$`, 'iu'),
  //   Amara, [12.04.2023 09:17]
  new RegExp(String.raw`^(?<who>[^\n,[\]]{1,60}),?\s\[${day},?\s${hour}\](?<words>:?)$`, 'iu'),
];

interface Message {
  readonly head: string;
  readonly day: string;
  readonly who: string | null;
  readonly rows: string[];
}

/**
 * The messages of such a chat that hold running text, or null for any other text: its first row begins a message, and another one does too. What is too
 * short for an article is set aside with the message above it. The day of a message is the day by which its text was published.
 */
export function chatArticles(text: string, format: ArticleFormat): readonly DocumentContent[] | null {
  const start = /\S[^\n]*/u.exec(text.slice(0, 2000))?.[0] ?? '';
  const head = HEADS.find((one) => one.test(start));
  if (head === undefined) return null;
  const messages = messagesOf(text.split('\n'), head);
  if (messages.length < 2) return null;
  const order = orderOf(messages.map((message) => message.day));
  const articles: DocumentContent[] = [];
  let aside: Part[] = [];
  for (const message of messages.slice(0, MOST_ARTICLES)) {
    const rows = message.rows.map((row) =>
      row.replace(/^\s{0,3}\*(?<words>[^*\n]{1,300})\*\s{0,3}$/u, '$<words>'),
    );
    if (message.who === null || !message.rows.some((row) => isProse(row))) {
      for (const row of [message.head, ...rows.slice(1)]) if (!isBlank(row)) aside.push(line(row));
      continue;
    }
    const stated: Stated[] = [];
    const edtf = edtfOf(message.day, order);
    if (edtf !== null) stated.push({ field: 'published', key: 'sent', value: `../${edtf}` });
    const headRow = message.head.slice(0, message.head.length - (message.rows[0]?.length ?? 0));
    articles.push({
      fragment: shortHash(`${message.head}\n${rows.join('\n')}`, 12),
      format,
      encoding: 'utf-8',
      stated,
      parts: [...aside, line(headRow), ...partsOfText(rows.join('\n'))],
    });
    aside = [];
  }
  const last = articles.at(-1);
  if (last === undefined) return null;
  return [...articles.slice(0, -1), { ...last, parts: [...last.parts, ...aside] }];
}

function line(text: string): Part {
  return { kind: 'removed', text, rule: 'chat-line' };
}

function messagesOf(rows: readonly string[], head: RegExp): Message[] {
  const messages: Message[] = [];
  for (const row of rows) {
    const groups = row.length > 20_000 ? undefined : head.exec(row)?.groups;
    if (groups)
      messages.push({
        head: row,
        day: groups['day'] ?? '',
        who: groups['who'] ?? null,
        rows: [groups['words'] ?? ''],
      });
    else messages.at(-1)?.rows.push(row);
  }
  return messages;
}

type Order = 'year first' | 'day first' | 'month first' | null;

/** What comes first in the days of this chat; null where none of them tells. */
function orderOf(days: readonly string[]): Order {
  const numbers = days.map((one) => one.split(/[./-]/u).map(Number));
  if (numbers.some(([first = 0]) => first > 31)) return 'year first';
  if (days.every((one) => one.includes('.'))) return 'day first';
  if (numbers.some(([first = 0]) => first > 12)) return 'day first';
  return numbers.some(([, second = 0]) => second > 12) ? 'month first' : null;
}

function edtfOf(written: string, order: Order): string | null {
  const [first = 0, second = 0, third = 0] = written.split(/[./-]/u).map(Number);
  if (order === null) return null;
  const [year, month, date] =
    order === 'year first'
      ? [first, second, third]
      : order === 'day first'
        ? [third, second, first]
        : [third, first, second];
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(full, month)) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
