import { PARTICLES_OF_NOBLES, TITLES_IN_NAMES } from '../../lexicon/name-particles.ts';
import {
  SURE_RANKS,
  TITLES_BEFORE_NAMES,
  TITLES_BESIDE_RATU,
  TITLES_NEVER_NAMES,
  TITLES_OF_PEOPLE_ALONE,
} from '../../lexicon/person-titles.ts';
import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { styles } from './reading.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, isKindOfPeople, personalBits, placeBits } from './word-lists.ts';
import { wordMarks } from './word-marks.ts';

// Whoever is called Mr, Mrs, Ms, Dr, Hon or Cllr is a person, whatever the tagger made of the name ("Ms Pugh", "Mr Sunday").

/** Said of people alone; "Miss" and "Sir" also begin other names ("Miss Universe", "Sir Ganga Ram Hospital"). */
const courtesies = hashesOf([
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Mx',
  'Mx.',
  'Messrs',
  'Dr',
  'Dr.',
  'Mzee',
  'Hon',
  'Hon.',
  'Cr',
  'Cllr',
  'Cllr.',
  ...TITLES_BEFORE_NAMES,
]);

const courtesyMarks = wordMarks({ words: courtesies, by: 'exact' });
const besideRatu = hashesOf(TITLES_BESIDE_RATU);
const ratu = hashOf('Ratu');
const secondRanks = hashesOf(['Major', 'Paduka', 'Seri']);

/** At most so many words are taken where the tagger saw no name. */
const mostWords = 3;
const confidence = 0.95;
/** Below this a person behind such a title is as sure as one that the tagger did not see. */
const sureOfPerson = 0.5;
/** As sure as a person behind any title is. */
const titledAtLeast = 0.7;
const titleBit = bitOf('title');
const titlesOfPeople = hashesOf([...TITLES_NEVER_NAMES, ...TITLES_OF_PEOPLE_ALONE, 'Nana']);
const shortestInCapitals = 4; // letters
/** "Hon. Treasurer Ann Lee": an office behind the title is no surname. */
const officeBits = bitsOf('title', 'role');
const knownBits = placeBits | bitsOf('organisation', 'media');
const bodyWordBits = bitsOf('organisation', 'media', 'organisation-word');
const bodyWord = bitOf('organisation-word');
const placeWord = bitOf('place-word');
const wordBits = bodyWord | placeWord;
/** Frequency bands of everyday words, as they stand in the lists. */
const everyday = 3;

/** The names, with those right after a courtesy title as people: "Mr President", "Dr Congo" and "Mrs" before a body's name are not touched. Linear. */
export function peopleByTitle(found: readonly Named[], prepared: Prepared): readonly Named[] {
  const isTitle = titlesOf(prepared);
  const names = found.map((name) =>
    surerBehindTitle(
      asNoble(withoutTitle(withoutCourtesy(name, isTitle, prepared), prepared), prepared),
      isTitle,
      prepared,
    ),
  );
  const titled = new Set<number>();
  for (let at = 1; at < prepared.reading.tokens.length; at += 1)
    if (isTitle(at - 1) && isSurname(prepared, at) && !isSecondRank(prepared, at)) titled.add(at);
  if (titled.size === 0) return names;
  const settled = names.map((name) =>
    titled.has(name.first) && isDoubtful(name) && name.last - name.first <= mostWords
      ? withPerson(name, prepared)
      : name,
  );
  for (const { first, last } of names) for (let at = first; at < last; at += 1) titled.delete(at);
  if (titled.size === 0) return settled;
  const byFirst = new Map(settled.map((name) => [name.first, name]));
  const added = [...titled].map((at) => nameFrom(prepared, at, byFirst));
  for (const { first, last } of added) for (let at = first; at < last; at += 1) byFirst.delete(at);
  return [...byFirst.values(), ...added].sort((a, b) => a.start - b.start);
}

/** "Sgt Major Orr", "Datin Paduka Siti". */
const isSecondRank = ({ reading: { exact, tokens } }: Prepared, at: number): boolean =>
  secondRanks.has(exact[at] ?? 0) && tokens.kind[at + 1] === tokenKinds.capital;

/** Whether such a title stands there; those of Fiji's chiefs count where a Ratu is named. */
function titlesOf({ reading }: Prepared): (at: number) => boolean {
  const { exact } = reading;
  const markAt = courtesyMarks(reading);
  const isFijian = exact.includes(ratu);
  return (at) => markAt(at) !== 0 || (isFijian && besideRatu.has(exact[at] ?? 0));
}

/** Behind a title a doubtful person of two words is hardly anything else: "Sir Frank Kabui"; one word behind an office may be a thing. */
function surerBehindTitle(name: Named, isTitle: (at: number) => boolean, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { exact, sentence } = reading;
  const before = name.first - 1;
  if (name.kind !== 'person' || name.confidence >= titledAtLeast || sentence[before] !== sentence[name.first])
    return name;
  if (isTitle(before) || isSecondRank(prepared, name.first)) return name; // a courtesy settles it below
  const bits = matches.word[before] ?? 0;
  const isOffice =
    name.last - name.first > 1 &&
    (bits & titleBit) !== 0 &&
    (bits & personalBits) === 0 &&
    isWritten(before, reading);
  return isOffice || titlesOfPeople.has(exact[before] ?? 0) ? { ...name, confidence: titledAtLeast } : name;
}

/** The title makes a person of anything, and a sure one of whoever the tagger hardly saw. */
const isDoubtful = (name: Named): boolean => name.kind !== 'person' || name.confidence < sureOfPerson;

/** A capital in the title's own sentence, right after it, that is neither another title nor a word of every day. */
function isSurname({ matches, reading }: Prepared, at: number): boolean {
  const { tokens, sentence } = reading;
  if (!isWritten(at, reading) || sentence[at] !== sentence[at - 1]) return false;
  if (tokens.kind[at - 2] === tokenKinds.number) return false; // "Rs 50 Cr Metro line": crores
  if (tokens.start[at] !== (tokens.end[at - 1] ?? 0) + 1) return false;
  if (courtesies.has(reading.exact[at] ?? 0)) return false; // Prof. Dr. Dr. h.c.
  const bits = matches.word[at] ?? 0;
  if ((bits & personalBits) !== 0) return true;
  const isKindOfPerson = isKindOfPeople(bits) && bandOf(bits) > 0; // "Hon. Members"
  if ((bits & bodyWord) !== 0) return false; // "WPC Group"
  return (bits & officeBits) === 0 && !isKindOfPerson && !isEveryday(bits);
}

/** A capital, or a surname in capitals where not all is: "Hon. TAUSALA (Minister for Police)". */
const isWritten = (at: number, { style, tokens }: Prepared['reading']): boolean =>
  tokens.kind[at] === tokenKinds.capital ||
  (tokens.kind[at] === tokenKinds.upper &&
    style[at] === styles.plain &&
    tokenLength(tokens, at) >= shortestInCapitals);

function isEveryday(bits: number): boolean {
  const band = bandOf(bits);
  return band > 0 && band < everyday;
}

/** "Mzee Sankale ole Ntimama" taken whole for a body is a person without the title; a body that a list has ("Dr Pepper") is none. */
function withoutCourtesy(name: Named, isTitle: (at: number) => boolean, prepared: Prepared): Named {
  const { exact, tokens } = prepared.reading;
  const { first, last } = name;
  if (last - first < 2 || !isTitle(first) || listsOf(name) !== 0) return name;
  if (name.kind === 'person' && !besideRatu.has(exact[first] ?? 0)) return name;
  if (isOfOthers(name, prepared)) return name;
  const rest = withWords({ ...name, start: tokens.start[first + 1] ?? name.start }, prepared);
  const person = withPerson(rest, prepared);
  return person.kind === 'person' ? person : name;
}

/** "Ratu Sukuna Road", "WPC Group": the last word is one that places or bodies are named with. */
function isOfOthers({ kind, last }: Named, { matches }: Prepared): boolean {
  const bits = matches.word[last - 1] ?? 0;
  if ((bits & personalBits) !== 0) return false;
  return (bits & bodyWord) !== 0 || (kind === 'place' && (bits & placeWord) !== 0);
}

const titlesOfNobles = hashesOf(TITLES_IN_NAMES);
const particlesOfNobles = hashesOf(PARTICLES_OF_NOBLES);

/** "Karl Freiherr von Rotenlaub", whatever the tagger made of him; not the "Hotel Prinz von Rotenlaub". */
function asNoble(name: Named, { matches, reading: { exact, lower } }: Prepared): Named {
  if (name.kind === 'person' || name.last - name.first < 4 || listsOf(name) !== 0) return name;
  for (let at = name.first; at < name.last - 2; at += 1) {
    if (((matches.word[at] ?? 0) & wordBits) !== 0) return name;
    if (at > name.first && titlesOfNobles.has(exact[at] ?? 0) && particlesOfNobles.has(lower[at + 1] ?? 0))
      return { ...name, kind: 'person', rule: 'title' };
  }
  return name;
}

const ranks = hashesOf(SURE_RANKS);

/** Where the tagger is surer than this a title belongs to the name: "Sheikh Maqsoud" is a quarter. */
const doubtful = 0.75;
const most = 3; // words: a title, a particle and a surname

/** "Lord Northcote" taken for a doubtful place is a person without the title, unless a list knows it or another word shows a body or place. */
function withoutTitle(name: Named, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { first, last } = name;
  if (name.kind === 'person' || name.confidence > doubtful || last - first < 2 || last - first > most)
    return name;
  if (!ranks.has(reading.exact[first] ?? 0) || listsOf(name) !== 0 || isEveryday(matches.word[last - 1] ?? 0))
    return name;
  for (let at = first + 1; at < last; at += 1) if (((matches.word[at] ?? 0) & wordBits) !== 0) return name;
  const start = reading.tokens.start[first + 1] ?? name.start;
  return withWords({ ...name, start, kind: 'person', rule: 'title' }, prepared);
}

/** Not where a word of the name is one that bodies are named with ("Mr Price Group"). */
function withPerson(name: Named, { matches, reading: { tokens } }: Prepared): Named {
  for (let at = name.first + 1; at < name.last; at += 1)
    if (tokens.kind[at] !== tokenKinds.lower && ((matches.word[at] ?? 0) & bodyWordBits) !== 0) return name;
  return { ...name, kind: 'person', confidence, rule: 'courtesy-title' };
}

const isPersonal = (name: Named): boolean => name.kind === 'person' || (listsOf(name) & knownBits) === 0;

/** Up to the first word of every day ("Mr Ndlovu Tuesday said") or the next name, which is its end unless it is a known place or body ("Mr Monday" before "Okoro"). */
function nameFrom(prepared: Prepared, first: number, byFirst: ReadonlyMap<number, Named>): Named {
  const { matches, reading } = prepared;
  const { tokens, sentence } = reading;
  let last = first + 1;
  while (
    last < first + mostWords &&
    !byFirst.has(last) &&
    tokens.kind[last] === tokenKinds.capital &&
    !isEveryday(matches.word[last] ?? 0) &&
    sentence[last] === sentence[first] &&
    tokens.start[last] === (tokens.end[last - 1] ?? 0) + 1
  )
    last += 1;
  const next = byFirst.get(last);
  if (next?.start === (tokens.end[last - 1] ?? 0) + 1 && isPersonal(next)) last = next.last;
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  return withWords({ start, end, kind: 'person', confidence, rule: 'courtesy-title' }, prepared);
}
