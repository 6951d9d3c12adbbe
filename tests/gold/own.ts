// The project's own annotations: names of the held-out parts of training/voa.jsonl, dates and figures of forty of those articles.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseWritten } from '../../src/extractor/tagger/training/written-format.ts';
import type { NameKind } from '../../src/records/mention.ts';
import { type GoldArticle, readGoldFile } from './read-gold.ts';

/** Never trained on. */
const HELD_OUT: ReadonlySet<number> = new Set([8, 16]);

const path = (name: string): string => new URL(name, import.meta.url).pathname;
const partSchema = z.object({ id: z.string(), part: z.number() });

/** Held-out news with its names. */
export function ownNames(): readonly GoldArticle[] {
  const file = path('../../training/voa.jsonl');
  const parts = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => partSchema.parse(JSON.parse(line)))
      .map(({ id, part }) => [id, part]),
  );
  return (readGoldFile(file) ?? []).filter((article) => HELD_OUT.has(parts.get(article.id) ?? 0));
}

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ['PERSON', 'person'],
  ['ORG', 'organisation'],
  ['PLACE', 'place'],
]);

/**
 * Articles in the manner of newspapers of many countries, annotated before the program read them; its errors in them were never looked at.
 * `papers-two` were written with the last articles to train on, by the same writers, and drawn from among them;
 * `registers` are no newspapers: lives, guides, talks, judgments, notices of bodies.
 */
export function ownPapers(name: 'papers' | 'papers-two' | 'registers'): readonly GoldArticle[] {
  return goldOf(readFileSync(path(`../../training/unseen/${name}.txt`), 'utf8'));
}

/**
 * Articles that were written to be learned from and are not, because with them nothing was found better: `plain` are news of the web, entries
 * and posts, `hard` are full of bodies that nobody lists and of capitals that name nobody.
 */
export function ownLater(kind: 'plain' | 'hard'): readonly GoldArticle[] {
  const folder = path(`../../training/unseen/later-${kind}/`);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => goldOf(readFileSync(`${folder}${name}`, 'utf8')));
}

function goldOf(file: string): readonly GoldArticle[] {
  return parseWritten(file, 'unseen').map(({ id, text, entities }) => ({
    id,
    genre: 'news',
    text,
    published: null,
    names: entities.flatMap(({ start, end, type }) => {
      const kind = kinds.get(type);
      return kind === undefined ? [] : [{ start, end, kind, entity: null, wiki: null }];
    }),
    dates: [],
    figures: [],
    ignored: [],
  }));
}

export interface OwnArticle {
  readonly id: string;
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly edtf: string }[];
  readonly figures: readonly OwnFigure[];
  readonly open: readonly { readonly start: number; readonly end: number }[];
}

export interface OwnFigure {
  readonly start: number;
  readonly end: number;
  /** Null where the words leave it open: 'dozens'. */
  readonly number: number | null;
  /** A unit, or the noun that is counted; null where neither stands beside it. */
  readonly what: string | null;
}

/** The forty articles with dates and figures. Throws where the file does not fit its text: it is ours. */
export function ownDatesAndFigures(): readonly OwnArticle[] {
  const texts = new Map(ownNames().map(({ id, text }) => [id, text]));
  return readFileSync(path('own/dates-and-figures.txt'), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trimEnd().split('\n');
      return readBlock(id, texts.get(id) ?? '', lines);
    });
}

function readBlock(id: string, text: string, lines: readonly string[]): OwnArticle {
  const dates: OwnArticle['dates'][number][] = [];
  const figures: OwnFigure[] = [];
  const open: OwnArticle['open'][number][] = [];
  let last = 0;
  for (const line of lines) {
    const {
      kind = '',
      words = '',
      value = '',
    } = /^(?<kind>[df?]) (?<words>.+?)(?: = (?<value>.+))?$/u.exec(line)?.groups ?? {};
    const start = wholeWords(text, words, last);
    if (kind === '' || start < 0) throw new Error(`${id}: '${line}' does not stand in the article.`);
    const span = { start, end: start + words.length };
    last = span.end;
    if (kind === 'd') dates.push({ ...span, edtf: value });
    else if (kind === '?') open.push(span);
    else {
      const [number = '', ...what] = value.split(' ');
      figures.push({
        ...span,
        number: number === '?' ? null : Number(number),
        what: what.length === 0 ? null : what.join(' '),
      });
    }
  }
  return { id, text, dates, figures, open };
}

/** Where words stand as whole words, from an offset on; below nought where they do not. */
function wholeWords(text: string, words: string, from: number): number {
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(text[at - 1]) && !(isWord(words.at(-1)) && isWord(text[at + words.length]))) return at;
  return -1;
}
