// The title that stands right before a person's name.
import { ELDER_WORDS, RELATIVES_BY_MANY, YOUNGER_WORDS } from '../../../lexicon/family-marks.ts';
import { COURTESY_TITLES, OFFICE_TITLES, OTHER_TITLES } from '../../../lexicon/person-titles.ts';
import { RELATIVES } from '../../../lexicon/relatives.ts';
import { wordSet } from '../../../lexicon/word-list.ts';
import { signsBefore } from '../../../text/signs-before.ts';

const TITLES: ReadonlySet<string> = new Set([...COURTESY_TITLES, ...OFFICE_TITLES, ...OTHER_TITLES]);
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...TITLES].map((title) => title.slice(title.lastIndexOf(' ') + 1)),
);
const LONGEST = Math.max(...[...TITLES].map((title) => title.split(' ').length));

//   the elder Stroud     the younger Mr. Stroud
const OF_FAMILY = new RegExp(
  `(?:^|[\\s“"(])[Tt]he (?<mark>${[...ELDER_WORDS, ...YOUNGER_WORDS].join('|')}) (?:Mrs?\\.? |Ms\\.? )?$`,
  'u',
);

//   two daughters, Carol Tessier and
const ONE_OF_MANY = new RegExp(
  `(?:^|\\s)(?<many>${[...RELATIVES_BY_MANY.keys()].join('|')})(?:,|:| are| were)? (?:(?:and|\\p{Lu}[\\p{L}.’'-]{0,24},?) ){0,12}$`,
  'u',
);
//   Hanus Dam, her younger brother.
const BEHIND = new RegExp(
  `^, (?:her|his|their|\\p{Lu}[\\p{L}-]{1,20}['’]s?) (?:\\p{Ll}{2,12} )?(?<kin>${RELATIVES.join('|')})(?=[,.;:)])`,
  'u',
);

/** 'brother' of 'Hanus Dam, her younger brother'; null where no relative is told of. */
export function relativeBehind(text: string, end: number): string | null {
  return text.charAt(end) === ',' ? (BEHIND.exec(text.slice(end, end + 60))?.groups?.['kin'] ?? null) : null;
}

/**
 * 'Ambassador' before 'Sin Hong Chol', 'Foreign Minister' before 'Lavrov', as written but without its full stop; null where none stands. What tells two of a family apart counts as one: 'elder', and
 * 'wife' of 'his wife, Joan Hartigan', 'a son' of whoever is named as one for the first time.
 */
export function titleBefore(text: string, start: number): string | null {
  const before = signsBefore(text, start, 60);
  if (!/[\p{L}.,] $/u.test(before)) return null;
  const relative = relativeBefore(before);
  if (relative !== null) return relative;
  if (/(?:,| and|s) $/u.test(before)) {
    const many = ONE_OF_MANY.exec(signsBefore(text, start, 120))?.groups?.['many'];
    if (many !== undefined) return RELATIVES_BY_MANY.get(many) ?? null;
    if (before.endsWith(', ')) return null;
  }
  const ofFamily = OF_FAMILY.exec(before)?.groups?.['mark'];
  if (ofFamily !== undefined) return ofFamily;
  const words = before.trimEnd().split(/[\s ,;:()“”"]+/u);
  if (!LAST_WORDS.has((words.at(-1) ?? '').replace(/\.$/u, '').toLowerCase())) return null;
  for (let length = LONGEST; length > 0; length--) {
    const title = words.slice(-length).join(' ').replace(/\.$/u, '');
    if (words.length >= length && TITLES.has(title.toLowerCase())) return title;
  }
  return null;
}

const KIN: ReadonlySet<string> = new Set(RELATIVES);
const OWNERS: ReadonlySet<string> = wordSet('her his my our their whose');
const POSSESSIVE = /['’]s?$/u;

/** 'wife' behind 'his' or 'Okoro's late', 'a son' behind 'a'; null where no relative is told of. */
function relativeBefore(before: string): string | null {
  const end = before.length - (before.endsWith(', ') ? 2 : 1);
  const word = before.slice(before.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
  if (!KIN.has(word)) return null;
  const lead = before
    .slice(0, end)
    .split(/\s+/u)
    .slice(-3, -1)
    .map((one) => one.toLowerCase());
  if (lead.at(-1) === 'a' || lead.at(-1) === 'an') return `a ${word}`;
  return lead.some((one) => OWNERS.has(one) || POSSESSIVE.test(one)) ? word : null;
}
