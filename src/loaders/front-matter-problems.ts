// What is said of front matter that could not be read, or not wholly.
import { articleFieldsSchema } from '../records/front-matter.ts';
import type { Problem } from '../records/problem.ts';
import { nearest } from '../text/nearest.ts';
import type { Field } from './front-matter-keys.ts';
import type { ReadKey, Unreadable } from './front-matter-parse.ts';

/** A block that looks like front matter and was kept as text. */
export function unread(path: string, { reason, line }: Unreadable): Problem {
  return {
    code: 'front-matter-not-read',
    level: 'warning',
    file: path,
    line: line ?? 1,
    message: `The block between the '---' lines is no front matter and was kept as text: ${plainReason(reason)}.`,
    hint: "Put values with ': ', '#' or quotes in quotation marks, or take the '---' lines away.",
  };
}

/** Without what ends a sentence of the parser. */
function plainReason(reason: string): string {
  return reason.replace(/(?<![.:\s])[.:\s]+$/u, '');
}

/** It is told, and the block is read as its author surely meant it. */
export function noYaml(path: string, { reason, line }: Unreadable): Problem {
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line: line ?? 1,
    message: `The front matter is not quite YAML and was read line by line: ${plainReason(reason)}.`,
    hint: "Put values with ': ', '#' or quotes in quotation marks.",
  };
}

/** Nothing says where the keys end; those above the first blank line, which is line `end`, counted from 0, were read. */
export function unclosed(path: string, end: number): Problem {
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line: end + 1,
    message: "The front matter has no second line '---'; the keys above the first blank line were read.",
    hint: "Put a line '---' below the last key.",
  };
}

/** A key that stands twice and says two things: neither is taken. */
export function twice({ key, line }: ReadKey, path: string): Problem {
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line,
    message: `The front matter field '${key.slice(0, 80)}' stands twice with two values and was ignored.`,
    hint: 'Take one of the two lines out.',
  };
}

/** A key that means no field. */
export function unknownKey({ key, line }: ReadKey, path: string): Problem {
  const known = Object.keys(articleFieldsSchema.shape);
  const guess = nearest(key, known);
  return {
    code: 'front-matter-unknown-key',
    level: 'warning',
    file: path,
    line,
    message: `There is no front matter field '${key.slice(0, 80)}'; it was ignored.`,
    hint: guess === null ? `Known fields: ${known.join(', ')}.` : `Did you mean '${guess}'?`,
  };
}

/** A value that the field's schema refused. */
export function badValue({ key, value, line }: ReadKey, field: Field, path: string): Problem {
  return {
    code: 'front-matter-bad-value',
    level: 'warning',
    file: path,
    line,
    message: `The front matter field '${key.slice(0, 80)}' is not as expected and was ignored: ${shownValue(value)}.`,
    hint:
      (field === 'published' ? dayHint(value) : null) ??
      HINTS.get(field) ??
      'Write one line of text after the colon.',
  };
}

/** The value as it was read, in short; a list or mapping by what it is. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`;
  if (value === null || value === undefined) return 'it has no value';
  return typeof value === 'object' ? 'a list or mapping' : String(value);
}

/** Why a day that looks right was not taken; null where something else is wrong with it. */
function dayHint(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\d$/u.test(value))
    return 'There is no such day; write the one that is meant, or the month alone: 2026-02.';
  const {
    first = '',
    second = '',
    year = '',
  } = /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})$/u.exec(value)?.groups ?? {};
  if (!isMonth(first) || !isMonth(second)) return null;
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  return `It may be two days. Write ${year}-${other}-${one} or ${year}-${one}-${other}, whichever is meant.`;
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

const HINTS: ReadonlyMap<string, string> = new Map([
  [
    'published',
    "Write a day, month or year: 2026-02-09, 2026-02 or 2026; for a rough one 'c. 1931' or 'Spring 1962'.",
  ],
  ['url', 'Write a whole address: https://example.org/article.'],
  ['language', "Write a language code: 'en', 'ru', 'pt-BR'."],
  ['tags', 'Write a list: [agriculture, labour].'],
]);
