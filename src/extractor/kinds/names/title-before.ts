// The title that stands right before a person's name.
import { COURTESY_TITLES, OFFICE_TITLES, OTHER_TITLES } from '../../../lexicon/person-titles.ts';

const TITLES: ReadonlySet<string> = new Set([...COURTESY_TITLES, ...OFFICE_TITLES, ...OTHER_TITLES]);
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...TITLES].map((title) => title.slice(title.lastIndexOf(' ') + 1)),
);
const LONGEST = Math.max(...[...TITLES].map((title) => title.split(' ').length));

/** 'Ambassador' before 'Sin Hong Chol', 'Foreign Minister' before 'Lavrov', as written but without its full stop; null where none stands. */
export function titleBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!/[\p{L}.] $/u.test(before)) return null;
  const words = before.trimEnd().split(/[\s ,;:()“”"]+/u);
  if (!LAST_WORDS.has((words.at(-1) ?? '').replace(/\.$/u, '').toLowerCase())) return null;
  for (let length = LONGEST; length > 0; length--) {
    const title = words.slice(-length).join(' ').replace(/\.$/u, '');
    if (words.length >= length && TITLES.has(title.toLowerCase())) return title;
  }
  return null;
}
