// Which of two of one family name a mention means by the word before it: 'Mrs. Clinton', 'the elder Stroud'.
import type { Collection } from '../collection/collection.ts';
import {
  ELDER_WORDS,
  TITLES_OF_MEN,
  TITLES_OF_MISSES,
  TITLES_OF_WOMEN,
  YOUNGER_WORDS,
} from '../lexicon/family-marks.ts';
import type { Mention } from '../records/mention.ts';
import { isFullName } from '../text/person-name.ts';

/** 0 where the word before a name tells nothing; all of them are less than the last, and 'woman' is either of two. */
export const MARKS = {
  none: 0,
  man: 1,
  mrs: 2,
  miss: 4,
  woman: 6,
  elder: 8,
  younger: 16,
  wife: 32,
  all: 64,
} as const;
export type Mark = number;

const MARK_OF_TITLE: ReadonlyMap<string, Mark> = new Map([
  ...[...TITLES_OF_MEN].map((title) => [title, MARKS.man] as const),
  ...[...TITLES_OF_WOMEN].map((title) => [title, MARKS.mrs] as const),
  ...[...TITLES_OF_MISSES].map((title) => [title, MARKS.miss] as const),
  ...ELDER_WORDS.map((word) => [word, MARKS.elder] as const),
  ...YOUNGER_WORDS.map((word) => [word, MARKS.younger] as const),
]);

/** What the word before a person's name tells, whatever the name. */
export function markOfTitle(title: string | null): Mark {
  return title === null ? MARKS.none : (MARK_OF_TITLE.get(title.toLowerCase()) ?? MARKS.none);
}

/** The same for the lone name of a person; nothing of full names, which tell by themselves who is meant. */
export function markOf(value: Mention['value']): Mark {
  if (!('title' in value) || value.title === null || isFullName(value.name)) return MARKS.none;
  return markOfTitle(value.title);
}

/** Whether one bearer of a name cannot be both. */
export function areOfTwo(a: Mark, b: Mark): boolean {
  return PAIRS.some(
    ([one, other]) =>
      (isOnly(a, one, other) && isOnly(b, other, one)) || (isOnly(a, other, one) && isOnly(b, one, other)),
  );
}

const PAIRS: readonly (readonly [Mark, Mark])[] = [
  [MARKS.man, MARKS.woman],
  [MARKS.mrs, MARKS.miss],
  [MARKS.elder, MARKS.younger],
];

const isOnly = (mark: Mark, one: Mark, other: Mark): boolean => (mark & one) !== 0 && (mark & other) === 0;

const tellsApart = (all: Mark): boolean =>
  (all & (MARKS.elder | MARKS.younger)) !== 0 ||
  PAIRS.some(([one, other]) => (all & one) !== 0 && (all & other) !== 0);

/** The marks of a row by which its article tells apart two of one name; 0 where it tells nobody apart by them. */
export type MarkAt = (row: number, key: number) => Mark;

interface Marked {
  readonly mark: (value: number) => Mark;
  readonly keyNumber: (value: number) => number;
}

/**
 * Read the lone names of a collection: 'Mr. Hartigan' and 'Mrs. Hartigan' of one article are two, 'the elder Stroud' is never just any Stroud. Linear in mentions;
 * few articles hold such names.
 */
export function marksTellingApart({ mentions }: Collection, { mark, keyNumber }: Marked): MarkAt {
  const { table } = mentions;
  const seen = new Uint8Array(2 * table.values.length.length);
  const seenIn = new Int32Array(2 * table.values.length.length).fill(-1);
  const told = new Map<number, Set<number>>(); // by article: the keys
  for (let row = 0; row < table.length; row += 1) {
    if (mentions.kindAt(row) !== 'person') continue;
    const value = table.value[row] ?? 0;
    const own = mark(value);
    if (own === MARKS.none) continue;
    const [key, article] = [keyNumber(value), table.article[row] ?? 0];
    const all = (seenIn[key] === article ? (seen[key] ?? 0) : 0) | own;
    seen[key] = all;
    seenIn[key] = article;
    if (!tellsApart(all)) continue;
    const keys = told.get(article) ?? new Set<number>();
    told.set(article, keys.add(key));
  }
  return (row, key) => {
    if (told.size === 0 || told.get(table.article[row] ?? 0)?.has(key) !== true) return MARKS.none;
    return mark(table.value[row] ?? 0);
  };
}
