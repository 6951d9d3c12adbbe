// Headers that stand bare on top of a file: keywords of Org mode, the title block of pandoc, what readers of pages write above their Markdown.
import type { KeyBlock } from './front-matter-blocks.ts';
import { meaningOf } from './front-matter-keys.ts';
import type { KeyLine } from './front-matter-lines.ts';

const MOST_LINES = 40;

/** The header of one of these programs; null where the file begins otherwise, or none of the keys names a field. */
export function headerOfProgram(lines: readonly string[], isMarkdown: boolean): KeyBlock | null {
  const [first = ''] = lines;
  const found = first.startsWith('#+')
    ? orgKeywords(lines)
    : first.startsWith('Title: ')
      ? readerHeader(lines)
      : first.startsWith('% ') && (isMarkdown || lines[1]?.startsWith('% ') === true)
        ? titleBlock(lines)
        : null;
  return found?.keys.some(({ key, value }) => meaningOf(key, value) !== null) ? found : null;
}

//   #+TITLE: Pier money agreed      #+date: <2025-05-15 Thu 10:00>
//     ^key   ^value
const keyword = /^#\+(?<key>[\p{L}_]{1,40}):\s{0,20}(?<value>[^\n]*)$/u;
const orgDay = /^[<[](?<day>\d{4}-\d\d-\d\d)(?:\s[^<>[\]]{0,30})?[>\]]$/u;
const ORG_FIELDS: ReadonlySet<string> = new Set(
  'title author date source publisher url language keywords'.split(' '),
);

function orgKeywords(lines: readonly string[]): KeyBlock {
  const last = lines.slice(0, MOST_LINES).findIndex((line) => !keyword.test(line));
  const length = last < 0 ? Math.min(lines.length, MOST_LINES) : last;
  const keys = lines.slice(0, length).flatMap((line, at): KeyLine[] => {
    const { key = '', value = '' } = keyword.exec(line)?.groups ?? {};
    const said = orgDay.exec(value)?.groups?.['day'] ?? value.trim();
    return said === '' || !ORG_FIELDS.has(key.toLowerCase()) ? [] : [{ key, value: said, line: at + 1 }];
  });
  return { length, keys };
}

/** What such readers call their keys, by what front matter calls them. */
const READER_KEYS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['url source', 'url'],
  ['published time', 'published'],
]);
const readerLine = /^(?<name>\p{L}[\p{L} ]{1,40}): (?<value>\S[^\n]*)$/u;

/** 'Title: …', 'URL Source: …', 'Published Time: …' with blank lines between them, down to the line 'Markdown Content:'. */
function readerHeader(lines: readonly string[]): KeyBlock | null {
  const end = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() === 'Markdown Content:');
  if (end < 1) return null;
  const keys = lines.slice(0, end).flatMap((line, at): KeyLine[] => {
    const { name = '', value = '' } = readerLine.exec(line)?.groups ?? {};
    const key = READER_KEYS.get(name.toLowerCase());
    return key === undefined ? [] : [{ key, value: value.trim(), line: at + 1 }];
  });
  return { length: end + 1, keys };
}

/** Up to three fields in order, title, authors and day, each behind '% ' and going on in lines that are set in. */
function titleBlock(lines: readonly string[]): KeyBlock | null {
  const fields: { words: string[]; line: number }[] = [];
  let length = 0;
  for (const line of lines.slice(0, MOST_LINES)) {
    const goesOn = /^\s+\S/u.test(line);
    if (!goesOn && !/^%(?:\s|$)/u.test(line)) break;
    length += 1;
    if (goesOn) fields.at(-1)?.words.push(line.trim());
    else fields.push({ words: [line.slice(1).trim()], line: length });
  }
  const [title, author, date, ...more] = fields;
  if (title === undefined || more.length > 0 || (lines[length] ?? '').trim() !== '') return null;
  const keys: KeyLine[] = [{ key: 'title', value: title.words.join(' '), line: title.line }];
  if (author) keys.push({ key: 'author', value: namesIn(author.words), line: author.line });
  if (date) keys.push({ key: 'date', value: date.words.join(' '), line: date.line });
  return { length, keys: keys.filter(({ value }) => value.length > 0) };
}

function namesIn(words: readonly string[]): string[] {
  return words.flatMap((line) => line.split(';')).flatMap((name) => name.trim() || []);
}
