import { TITLES_BETWEEN_NAMES, TITLES_OF_TOWNS } from '../../lexicon/person-titles.ts';
import { isCapital } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, bodyBits, personalBits, placeBits, sortOf } from './word-lists.ts';

// A town or a body, its officer's title and the officer, which the tagger took for one name.

const [of, the] = [hashOf('of'), hashOf('the')];
const bodyWord = bitOf('organisation-word');
const placeWord = bitOf('place-word');
const roleBits = bitsOf('role', 'title');

const titlesBetween = hashesOf([...TITLES_OF_TOWNS, ...TITLES_BETWEEN_NAMES]);
const titlesOfTowns = hashesOf(TITLES_OF_TOWNS);
/** Where the tagger is surer than this the title is a part of the name. */
const sureOfWhole = 0.8;
const confidence = 0.6;

/** The parts of such a name of three words and more; null where it is none. Linear in the length of the name. */
export function officersApart(name: Named, prepared: Prepared): Named[] | null {
  if (name.confidence >= sureOfWhole || listsOf(name) !== 0) return null;
  return (
    aroundTitle(name, prepared) ??
    withoutOfficer(name, prepared) ??
    placeAndOfficer(name, prepared) ??
    bodyAndOfficer(name, prepared)
  );
}

const cutAt = (name: Named, at: number, prepared: Prepared): Named =>
  withWords({ ...name, end: prepared.reading.tokens.end[at - 1] ?? name.end }, prepared);

/** "Orra Mayor Ali Sen", "St Catherine Reverend Ann Lee": whoever has the title, and the town before it. */
function aroundTitle(name: Named, prepared: Prepared): Named[] | null {
  const { exact, lower, tokens } = prepared.reading;
  const { first, last } = name;
  if (lower[first - 1] === the) return null;
  for (let at = first + 1; at < last - 1; at += 1) {
    if (!titlesBetween.has(exact[at] ?? 0)) continue;
    if (!mayBePerson(at + 1, last, prepared)) return null;
    const rule = 'title-between';
    const sure = Math.max(name.confidence, confidence);
    const rest = withWords({ ...name, start: tokens.start[at + 1] ?? 0, confidence: sure, rule }, prepared);
    const person = { ...rest, kind: 'person' } as const;
    const isTown = titlesOfTowns.has(exact[at] ?? 0) || lower[first - 1] === of;
    const front = cutAt({ ...name, confidence: sure, rule }, at, prepared);
    return isTown && !hasBodyWord(front, prepared) ? [{ ...front, kind: 'place' }, person] : [person];
  }
  return null;
}

/** "San Fernando Magistrate" taken for a doubtful body is the town. */
function withoutOfficer(name: Named, prepared: Prepared): Named[] | null {
  const { first, kind, last } = name;
  if (kind !== 'organisation') return null;
  if (!titlesOfTowns.has(prepared.reading.exact[last - 1] ?? 0)) return null;
  const sure = Math.max(name.confidence, confidence);
  const front = cutAt({ ...name, confidence: sure, rule: 'officer-apart' }, last - 1, prepared);
  return last - first > 1 && !hasBodyWord(front, prepared) ? [{ ...front, kind: 'place' }] : null;
}

/** "Punjab Shan Gul" behind "Advocate General of": a place that is listed, and who holds the office there. */
function placeAndOfficer(name: Named, prepared: Prepared): Named[] | null {
  const { matches, reading } = prepared;
  const { first, last } = name;
  if (((matches.alone[first] ?? 0) & placeBits) === 0 || reading.lower[first - 1] !== of) return null;
  if (((matches.word[first] ?? 0) & personalBits) !== 0) return null; // "the mother of Jordan A. Orraka"
  if (((matches.word[first - 2] ?? 0) & roleBits) === 0 || last - first !== 3) return null;
  if (!mayBePerson(first + 1, last, prepared)) return null;
  return [
    { ...cutAt({ ...name, confidence, rule: 'officer-apart' }, first + 1, prepared), kind: 'place' },
    personFrom(name, first + 1, prepared),
  ];
}

/** "All Progressives Congress Adams Oshiomhole" behind "chairman of the": a body that is listed, and who holds the office there. */
function bodyAndOfficer(name: Named, prepared: Prepared): Named[] | null {
  const { first, kind, last } = name;
  if (kind !== 'organisation') return null;
  const { lower } = prepared.reading;
  const link = lower[first - 1] === the ? first - 2 : first - 1;
  if (lower[link] !== of || ((prepared.matches.word[link - 1] ?? 0) & roleBits) === 0) return null;
  for (const at of [last - 2, last - 3]) {
    if (at < first + 2 || !mayBePerson(at, last, prepared)) continue;
    const body = cutAt({ ...name, rule: 'officer-apart' }, at, prepared);
    if ((listsOf(body) & bodyBits) !== 0) return [body, personFrom(name, at, prepared)];
  }
  return null;
}

function personFrom(name: Named, first: number, prepared: Prepared): Named {
  const start = prepared.reading.tokens.start[first] ?? name.start;
  const rest = { ...name, start, confidence: Math.max(name.confidence, confidence), rule: 'officer-apart' };
  return { ...withWords(rest, prepared), kind: 'person' };
}

/** No word that bodies or places are named with, and of each that English has one that people are called by as well. */
function mayBePerson(first: number, last: number, { matches, reading: { tokens } }: Prepared): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = matches.word[at] ?? 0;
    const isPersonal = (bits & personalBits) !== 0;
    if (!isCapital(tokens.kind[at]) || (bits & bodyWord) !== 0) return false;
    if (!isPersonal && ((bits & placeWord) !== 0 || bandOf(bits) > 0 || sortOf(bits) > 0)) return false;
  }
  return last > first;
}

function hasBodyWord({ first, last }: Named, { matches }: Prepared): boolean {
  for (let at = first; at < last; at += 1) if (((matches.word[at] ?? 0) & bodyWord) !== 0) return true;
  return false;
}
