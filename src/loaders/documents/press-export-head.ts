// The lines above an article of an export that carry no label: title, paper and day, in one of three orders.
import { soleDay } from '../cleaners/read-published-lines.ts';
import { isBlank } from '../formats/text.ts';
import { isProse } from '../line-shape.ts';
import type { Stated } from './document.ts';

/** What such lines say, and the row below them. */
export interface ShownHead {
  readonly stated: readonly Stated[];
  readonly end: number;
}

/** Rows that are looked at. */
const HEAD = 24;

const words = /^[\d.,\s]{1,8}\s(?:words|Wörter|mots|palabras|palavras|parole|woorden|ord|слов\p{L}?)$/u;
const rights =
  /^(?:copyright|\(c\)|©|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti)/iu;
const edition = /\bedition$/iu;
const clock = /^\d{1,2}:\d\d(?:\s(?:GMT|UTC|EST|EDT|MEZ|CET))?$/u;

const pageOf = /^(?:Page|Seite|Página|Pagina|Pág\.) \d{1,4} (?:of|von|de|di|van|sur) \d{1,4}$/u;

interface HeadRow {
  readonly text: string;
  readonly at: number;
}

/** Read them; null where no row is a day alone, for then nothing tells the others apart. */
export function readShownHead(rows: readonly string[]): ShownHead | null {
  const head = rows
    .slice(0, HEAD)
    .map((row, at) => ({ text: row.trim(), at }))
    .filter(({ text }) => !isBlank(text) && !/^[_=*\s-]{4,}$/u.test(text) && !pageOf.test(text));
  const first = head.findIndex(({ text }) => text.length > 240 || (isProse(text) && soleDay(text) === null));
  const lines = first < 0 ? head : head.slice(0, first);
  const day = lines.findIndex(({ text }) => text.length <= 60 && soleDay(text) !== null);
  if (day < 0) return null;
  const count = lines.findIndex(({ text }) => words.test(text));
  return count >= 0 && count < day ? factiva(lines, count, day) : nexis(lines, day);
}

/** Title, writer, '512 words', day, paper, its code, language, rights. */
function factiva(lines: readonly HeadRow[], count: number, day: number): ShownHead | null {
  const names = lines.slice(0, count);
  const byline = names.find(({ text }) => /^(?:by|von|par|por|di|door)\s/iu.test(text));
  const title = names.findLast((line) => line !== byline);
  const below = lines.slice(day + 1).filter(({ text }) => !clock.test(text));
  const paper = below[0];
  const end = below.find(({ text }) => rights.test(text)) ?? below.find(({ text }) => isLanguage(text));
  if (title === undefined || paper === undefined || end === undefined) return null;
  const stated: Stated[] = [
    { field: 'title', key: 'headline', value: title.text },
    { field: 'published', key: 'day line', value: lines[day]?.text ?? '' },
    { field: 'publisher', key: 'source', value: paperOf(paper.text) },
    ...(byline === undefined ? [] : [{ field: 'author', key: 'byline', value: byline.text } as const]),
  ];
  return { stated, end: end.at + 1 };
}

function isLanguage(text: string): boolean {
  return /^(?:English|French|German|Spanish|Portuguese|Italian|Russian|Dutch|Arabic|Chinese[\p{L}() -]{0,20}|Japanese|Korean|Englisch|Deutsch|Französisch|Spanisch|Italienisch|Anglais|Français|Allemand|Espagnol|Italien|Inglés|Español|Francés|Português|Italiano|Nederlands|русский)$/iu.test(
    text,
  );
}

/** Paper, day, title, or title, paper, day. */
function nexis(lines: readonly HeadRow[], day: number): ShownHead | null {
  const above = lines.slice(0, day).filter(({ text }) => !rights.test(text));
  const paper = above.at(-1);
  if (paper === undefined) return null;
  const [title] = [
    ...above.slice(0, -1),
    ...lines.slice(day + 1).filter(({ text }) => !rights.test(text) && !edition.test(text)),
  ];
  const stated: Stated[] = [
    { field: 'published', key: 'day line', value: lines[day]?.text ?? '' },
    { field: 'publisher', key: 'source', value: paperOf(paper.text) },
    ...(title === undefined ? [] : [{ field: 'title', key: 'headline', value: title.text } as const]),
  ];
  return { stated, end: (lines.at(-1)?.at ?? 0) + 1 };
}

/** 'The Guardian (London)', 'The Guardian; London (UK)', 'Agence France Presse -- English': the paper alone. */
export function paperOf(written: string): string {
  const [name = ''] = written.split(/;|\s--\s/u, 1);
  return name
    .trimEnd()
    .replace(/\s\([^()]{2,30}\)$/u, '')
    .trimEnd();
}
