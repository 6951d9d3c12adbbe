import {
  BEFORE_OFFICERS,
  COUNTS_BEFORE_BODIES,
  OFFICERS_OF_PARTS,
  OFFICES_WITH_GENERAL,
  PARTS_OF_PLACES,
} from '../../lexicon/name-openers.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { possessives } from './evidence.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, placeBits } from './word-lists.ts';

// What the tagger took along before a body or a place ("Former Assam", "Four Democratic Party activists"), and two bodies that a dash, or an owner
// that is a body itself, parts.

const counts = hashesOf(COUNTS_BEFORE_BODIES);
const former = hashesOf(BEFORE_OFFICERS);
const [constitution, of] = [hashOf('constitution'), hashOf('of')];
const offices = hashesOf(OFFICES_WITH_GENERAL);
const parts = hashesOf(PARTS_OF_PLACES);
const officersOfParts = hashesOf(OFFICERS_OF_PARTS);
const partsWithNames = hashesOf(['city', 'county', 'district', 'township']);
const general = hashOf('general');
const articles = hashesOf(['a', 'an', 'the']);
const [hyphen, colon, close] = [hashOf('-'), hashOf(':'), hashOf(')')];
const district = hashOf('district');
const officers = bitsOf('role', 'title');
const dashes = hashesOf(['-', '–', '—']);
const demonym = bitOf('demonym');
const bodyWord = bitOf('organisation-word');
//   Four Orra Party (OP) activists
//                  ^behind the name
const people = /^(?: \([^()\n]{1,20}\))? \p{Ll}{3,14}s(?![\p{L}-])/u;
const reach = 40; // characters

/** The name without such openers, the two bodies it held, or nothing. Linear in the name. */
export function withoutOpeners(name: Named, prepared: Prepared): readonly Named[] {
  if (name.kind === 'person' || name.last - name.first < 2) return [name];
  const whole = withoutHalfBracket(placeOfOfficer(withoutFirst(name, prepared), prepared), prepared);
  if (whole === null) return [];
  if (whole.kind !== 'organisation' || whole.last - whole.first < 3) return [whole];
  return byDash(whole, prepared) ?? byOwner(whole, prepared) ?? [whole];
}

function withoutFirst(name: Named, prepared: Prepared): Named {
  const { lower } = prepared.reading;
  const isLaw =
    lower[name.first] === constitution && lower[name.first + 1] === of && name.last - name.first > 2;
  const more = isLaw ? 2 : openerLength(name, prepared);
  if (more === 0 || listsOf(name) !== 0) return name;
  const rest = from(name, name.first + more, prepared);
  if (isLaw && (listsOf(rest) & placeBits) === 0) return name;
  return (listsOf(rest) & placeBits) !== 0 && (listsOf(rest) & bodyBits) === 0
    ? { ...rest, kind: 'place' }
    : rest;
}

/** "Morobe Provincial Administrator" is told of Morobe, "Orra City Mayor" of Orra City, "Georgetown Magisterial courts" of Georgetown. */
function placeOfOfficer(name: Named, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { first, last } = name;
  if (last - first < 2 || listsOf(name) !== 0) return name;
  const isOfficer =
    ((matches.word[last - 1] ?? 0) & officers) !== 0 || officersOfParts.has(reading.lower[last - 1] ?? 0);
  const hasOfficer = last - first > 2 && isOfficer;
  const at = hasOfficer ? last - 2 : last - 1;
  const part = reading.lower[at] ?? 0;
  if (!parts.has(part) || (!hasOfficer && (partsWithNames.has(part) || !isBeforeNoun(name, prepared))))
    return name;
  const end = partsWithNames.has(part) && part !== district ? at + 1 : at;
  return { ...upTo(name, end, prepared), kind: 'place' };
}

const isBeforeNoun = ({ last }: Named, { reading: { sentence, tokens } }: Prepared): boolean =>
  tokens.kind[last] === tokenKinds.lower && sentence[last] === sentence[last - 1];

/** How many tokens at its head are none of its own. */
function openerLength(name: Named, prepared: Prepared): number {
  const { matches, reading } = prepared;
  const { first, last } = name;
  const { lower } = reading;
  const word = lower[first] ?? 0;
  if (former.has(word)) return 1;
  if (name.kind !== 'organisation') return 0;
  if (word === general) return offices.has(lower[first - 1] ?? 0) ? 1 : 0;
  if (counts.has(word)) return opensClause(first, prepared) && isOfPeople(name, prepared) ? 1 : 0;
  if (lower[first + 1] !== hyphen || last - first < 5) return 0;
  return ((matches.word[first] ?? 0) & (matches.word[first + 2] ?? 0) & demonym) === 0 ? 0 : 3; // "Syrian-Kurdish"
}

const opensClause = (first: number, { reading: { lower, opens } }: Prepared): boolean =>
  opens[first] === 1 || lower[first - 1] === colon;

const isOfPeople = ({ end }: Named, { reading: { text } }: Prepared): boolean =>
  people.test(text.slice(end, end + reach));

/** "AG's) Department": a bracket that closes what began before the name; null where hardly anything stands behind it. */
function withoutHalfBracket(name: Named, prepared: Prepared): Named | null {
  const { lower, text } = prepared.reading;
  const words = text.slice(name.start, name.end);
  if (!words.includes(')') || words.includes('(')) return name;
  for (let at = name.last - 1; at > name.first; at -= 1)
    if (lower[at] === close) return name.last - at > 2 ? from(name, at + 1, prepared) : null;
  return null;
}

/** "GNA - A Kumasi High Court", "United Party for National Development – UPND". */
function byDash(name: Named, prepared: Prepared): readonly Named[] | null {
  const { lower, tokens } = prepared.reading;
  for (let at = name.first + 1; at < name.last - 1; at += 1) {
    if (!dashes.has(lower[at] ?? 0) || tokens.start[at + 1] === tokens.end[at]) continue;
    const hasArticle = articles.has(lower[at + 1] ?? 0);
    const isLetters = name.last - at === 2 && tokens.kind[at + 1] === tokenKinds.upper;
    if (!(isLetters || (hasArticle && name.last - at > 2))) continue;
    return [upTo(name, at, prepared), from(name, hasArticle ? at + 2 : at + 1, prepared)];
  }
  return null;
}

/** "Orra Provincial Police Office's Intelligence Unit": the owner ends with a word that bodies are named with, and so does what it owns. */
function byOwner(name: Named, prepared: Prepared): readonly Named[] | null {
  const { matches, reading } = prepared;
  if (((matches.word[name.last - 1] ?? 0) & bodyWord) === 0) return null;
  for (let at = name.first + 2; at < name.last - 2; at += 1) {
    if (!possessives.has(reading.lower[at] ?? 0) || ((matches.word[at - 1] ?? 0) & bodyWord) === 0) continue;
    return listsOf(name) === 0 ? [upTo(name, at, prepared), from(name, at + 1, prepared)] : null;
  }
  return null;
}

const from = (name: Named, first: number, prepared: Prepared): Named =>
  withWords({ ...name, start: prepared.reading.tokens.start[first] ?? name.start, rule: 'opener' }, prepared);

const upTo = (name: Named, last: number, prepared: Prepared): Named =>
  withWords({ ...name, end: prepared.reading.tokens.end[last - 1] ?? name.end, rule: 'opener' }, prepared);
