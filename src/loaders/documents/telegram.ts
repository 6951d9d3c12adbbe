// Exports of Telegram's desktop program: each message of a channel or a chat is an article, told by its channel on its day.
import type { DocumentContent, Stated } from './document.ts';
import { readMarkup } from './html/read-page.ts';
import { MOST_ARTICLES } from './limits.ts';
import { plainText } from './plain-text.ts';
import { get, objects, texts } from './values.ts';

/**
 * Messages of the JSON export as plain records with a text, a day and a publisher; null for every other JSON. A text that the export has in pieces
 * (bold, links) is one again. A channel is the publisher of its messages, a channel from which one was forwarded of that one; a chat's people are not.
 */
export function telegramRecords(whole: unknown): object[] | null {
  const chats = [whole, ...objects(get(whole, 'chats', 'list'))].filter(isChat);
  if (chats.length === 0) return null;
  return chats.flatMap((chat) => {
    const name = texts(get(chat, 'name'))[0] ?? '';
    const isChannel = /channel/u.test(texts(get(chat, 'type'))[0] ?? '');
    return objects(get(chat, 'messages'))
      .filter((message) => texts(get(message, 'type'))[0] === 'message')
      .map((message) => {
        const forwarded = texts(get(message, 'forwarded_from'))[0];
        const publisher = forwarded ?? (isChannel ? name : '');
        return {
          id: `${texts(get(chat, 'id'))[0] ?? name}/${texts(get(message, 'id'))[0] ?? ''}`,
          date: dayOf(
            (texts(get(message, 'date'))[0] ?? '').slice(0, 10),
            isChannel && forwarded === undefined,
          ),
          text: wholeText(get(message, 'text')),
          ...(publisher === '' ? {} : { publisher }),
        };
      });
  });
}

/** A channel publishes on the day of its message; what people or other channels hand on was published by then. */
function dayOf(iso: string, isOwn: boolean): string {
  return isOwn || iso === '' ? iso : `../${iso}`;
}

function isChat(value: unknown): boolean {
  const [first] = objects(get(value, 'messages'));
  return first !== undefined && get(first, 'date_unixtime') !== undefined && get(first, 'text') !== undefined;
}

/** A string, or pieces of which each is a string or an object with its words. */
function wholeText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value
    .slice(0, 5000)
    .map((piece: unknown) => texts(piece)[0] ?? texts(get(piece, 'text'))[0] ?? '')
    .join('');
}

//   <div class="message default clearfix" id="message88">
const message = /<div class="message (?=default|service)/u;
//   <div class="pull_right date details" title="03.04.2023 09:41:12 UTC+01:00">
const sent = /class="(?:pull_right )?date details" title="(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})/u;
const forwardedBox = /<div class="forwarded body">/u;
const sender = /<div class="from_name">\s{0,40}(?<name>[^<]{1,200})/u;
const text = /<div class="text">(?<markup>[\s\S]*?)<\/div>/u;
const pageName =
  /<div class="page_header">[\s\S]{0,600}?<div class="text bold">\s{0,40}(?<name>[^<]{1,200})/u;

/** Messages of the HTML export (messages.html); null for every other page. */
export function telegramMessages(source: string): readonly Omit<DocumentContent, 'encoding'>[] | null {
  if (!source.includes('page_body chat_page') || !source.includes('date details')) return null;
  const channel = pageName.exec(source)?.groups?.['name']?.trim() ?? '';
  const isChannel = everySenderIs(channel, source);
  const contents = source
    .split(message)
    .slice(1, MOST_ARTICLES + 1)
    .flatMap((piece): Omit<DocumentContent, 'encoding'>[] => {
      const parts = readMarkup(text.exec(piece)?.groups?.['markup'] ?? '').parts;
      if (!parts.some((part) => 'text' in part && /\p{L}/u.test(part.text))) return [];
      const forwarded = forwardedBox.test(piece) ? piece.slice(piece.search(forwardedBox)) : null;
      const from = sender.exec(forwarded ?? '')?.groups?.['name'] ?? (isChannel ? channel : '');
      const { year, month, day } = (sent.exec(forwarded ?? '') ?? sent.exec(piece))?.groups ?? {};
      const date =
        year === undefined ? '' : dayOf(`${year}-${month}-${day}`, isChannel || forwarded !== null);
      const stated: Stated[] = [
        { field: 'published', key: 'date', value: date },
        { field: 'publisher', key: 'from', value: plainText(from).trim() },
      ];
      const id = /^[^>]{0,80}id="(?<id>[\w-]{1,40})"/u.exec(piece)?.groups?.['id'] ?? '';
      return [{ fragment: id, format: 'html', stated: stated.filter(({ value }) => value !== ''), parts }];
    });
  return contents.length === 0 ? null : contents;
}

/** A channel signs each message with its own name; people of a chat with theirs. */
function everySenderIs(name: string, source: string): boolean {
  const all = source.matchAll(new RegExp(sender.source, 'gu'));
  for (const { groups } of all) if (groups?.['name']?.trim() !== name) return false;
  return true;
}
