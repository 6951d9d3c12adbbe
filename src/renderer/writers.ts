// Who wrote an article, one by one, for programs that keep references: they take 'Jane Doe, John Roe' for a John of the family Jane Doe.
import { POST_NOUNS } from '../lexicon/publisher-words.ts';

/** Writers told apart: 'Jane Doe, John Roe', 'Jane Doe and John Roe', 'Doe, Jane; Roe, John'. One where nothing surely parts them; none of none. */
export function writersOfArticle(author: string | null): readonly string[] {
  const all = author?.trim() ?? '';
  if (all === '') return [];
  const apart = parted(all, /\s{0,3};\s{0,3}/u);
  if (apart.length > 1) return apart;
  const joined = parted(all, joint);
  const names = joined.every((one) => inverted(one) !== null) ? joined : parted(all, parting);
  return names.length > 1 && names.every(isWriter) ? names : [all];
}

/** 'Doe, Jane' → its two parts; null for a name in any other form. */
export function inverted(name: string): { readonly family: string; readonly given: string } | null {
  const [family = '', given = '', ...more] = name.split(', ');
  const isName = more.length === 0 && isShort(family) && isShort(given) && isWriter(name);
  return isName ? { family, given } : null;
}

const and = '(?:and|und|et|y|e|en|och|og|и|i|&)';
const joint = new RegExp(`\\s${and}\\s`, 'u');
const parting = new RegExp(`\\s{0,3},\\s(?:${and}\\s)?|\\s${and}\\s`, 'u');

function parted(text: string, between: RegExp): string[] {
  return text.split(between).filter((one) => one !== '');
}

/** One word, or a particle and one: 'de Boer'; a given name and initials: 'Jane M.'. */
function isShort(part: string): boolean {
  return /^(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}\.?){0,2}$/u.test(part);
}

/** Two to five words that begin and end like a name, without a post or a body among them. */
function isWriter(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:\p{Ll}{1,4}|d['’]\p{L}+)$)/u.test(word)) &&
    /^(?:\p{Lu}|\p{Lo})/u.test(words.at(-1) ?? '') &&
    !noWriter.test(name)
  );
}

const noWriter = new RegExp(
  String.raw`\b(?:${POST_NOUNS}|agenc(?:y|ies)|desk|newsroom|of|for|press|redaktion|staff|team|the)s?\b`,
  'iu',
);
