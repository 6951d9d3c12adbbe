import { HONOURS } from '../../lexicon/name-particles.ts';
import { OWNERSHIP_WORDS } from '../../lexicon/organisation-cues.ts';
import { SENTENCE_OPENINGS } from '../../lexicon/person-cues.ts';
import { LETTERS_OF_JUDGES } from '../../lexicon/person-titles.ts';
import { HEADLINE_LABELS } from '../../lexicon/publisher-words.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { possessives } from './evidence.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf, hashOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import type { NameSpan } from './name-span.ts';
import { wordLists } from './program-data.ts';
import { styles } from './reading.ts';
import { bandOf, bitOf, bitsOf, bodyBits, personalBits, placeBits, sortOf } from './word-lists.ts';

// Where a name begins and ends: what the tagger took along that is no part of it is cut off.

/** A name with its words. */
export interface Named extends NameSpan {
  /** First token and one past the last. */
  readonly first: number;
  readonly last: number;
  /** Hash of the words as written, and in small letters. */
  readonly exact: number;
  readonly lower: number;
}

const organisationBits = bitsOf('organisation', 'media');

/** Bits of the lists that hold the whole name. */
export const listsOf = (name: Named): number => wordLists().find(name.lower);

/** Names in order with their words. Linear in the number of tokens. */
export function inWords(names: readonly NameSpan[], { reading }: Prepared): Named[] {
  const { start, length } = reading.tokens;
  let at = 0;
  return names.map((name) => {
    while (at < length && (start[at] ?? 0) < name.start) at += 1;
    return wordsFrom(name, at, reading);
  });
}

/** Find the words of one name among the tokens. */
export function withWords(name: NameSpan, { reading }: Prepared): Named {
  const { start, length } = reading.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < name.start) low = middle + 1;
    else high = middle;
  }
  return wordsFrom(name, low, reading);
}

/** The words of a name that begins at token `first`. */
export function wordsFrom(name: NameSpan, first: number, reading: Prepared['reading']): Named {
  const { start, length } = reading.tokens;
  let last = first;
  let exact = 0;
  let lower = 0;
  while (last < length && (start[last] ?? 0) < name.end) {
    exact = addWord(exact, reading.exact[last] ?? 0);
    lower = addWord(lower, reading.lower[last] ?? 0);
    last += 1;
  }
  const { start: from, end, kind, confidence, rule } = name;
  return { start: from, end, kind, confidence, rule, first, last, exact, lower };
}

/** The name without what does not belong to it; two names where it held two; nothing where nothing is left. */
export function cutToSize(name: Named, prepared: Prepared): readonly Named[] {
  if (name.last - name.first === 1) return withoutEdges(name, prepared); // all else needs two words and more
  const whole = withoutHeadlineWords(withoutStop(withoutFlight(name, prepared), prepared), prepared);
  return withoutEdges(whole, prepared)
    .map((one) => withoutNationality(withoutHonours(one, prepared), prepared))
    .flatMap((one) => partsOf(one, prepared));
}

/** A name that is none or two; those of two words and fewer are one. */
function partsOf(name: Named, prepared: Prepared): readonly Named[] {
  if (name.last - name.first < 3) return [name];
  return withoutPlaceAfterIn(name, prepared)
    .flatMap((one) => withoutOwner(one, prepared))
    .flatMap((one) => twoBodies(one, prepared))
    .flatMap((one) => ownerByHyphen(one, prepared));
}

/** The last part of a word with hyphens is no abbreviation: "Savanna-la-Mar." ends its sentence, whatever "Mar." is elsewhere. */
function withoutStop(name: Named, { reading: { text, tokens } }: Prepared): Named {
  const last = name.last - 1;
  const start = tokens.start[last] ?? 0;
  if (last <= name.first || name.end - start < 4 || text[name.end - 1] !== '.') return name;
  return tokens.end[last - 1] === start && /^[-‐‑]/u.test(text.charAt(start - 1))
    ? { ...name, end: name.end - 1 }
    : name;
}

const flight = hashOf('Flight');

/** "Air Mesara" of "Air Mesara Flight 212". */
function withoutFlight(name: Named, prepared: Prepared): Named {
  const { exact, tokens } = prepared.reading;
  const last = name.last - (tokens.kind[name.last - 1] === tokenKinds.number ? 2 : 1);
  if (last <= name.first || exact[last] !== flight || tokens.kind[last + 1] !== tokenKinds.number)
    return name;
  return withWords({ ...name, end: tokens.end[last - 1] ?? name.end }, prepared);
}

const organisationWordBit = bitOf('organisation-word');

/** "LP Deepens" in a headline written with capitals is LP: what follows are ordinary words, none of which a body's name ends with. */
function withoutHeadlineWords(name: Named, prepared: Prepared): Named {
  const { reading, matches } = prepared;
  const { first, last } = name;
  if (name.kind !== 'organisation' || last - first < 2 || listsOf(name) !== 0) return name;
  if (reading.lower[first - 1] === comma || reading.lower[last] === comma) return name; // one of a row: "SS Steel, SK Trims"
  if (reading.style[first] !== styles.titleCase || reading.tokens.kind[first] !== tokenKinds.upper)
    return name;
  for (let at = first + 1; at < last; at += 1) {
    const bits = matches.word[at] ?? 0;
    const isOrdinary = bandOf(bits) > 0 || sortOf(bits) > 0;
    if (!isOrdinary || (bits & organisationWordBit) !== 0 || reading.tokens.kind[at] !== tokenKinds.capital)
      return name;
  }
  const end = reading.tokens.end[first] ?? name.end;
  return withWords({ ...name, end, rule: 'headline-acronym' }, prepared);
}

const and = hashOf('and');
const comma = hashOf(',');

/** "Silver Fern Farms and Alliance" are two bodies where the lists know each and not both as one ("Standard and Poor's"). */
function twoBodies(name: Named, prepared: Prepared): Named[] {
  const { lower, tokens } = prepared.reading;
  if (name.kind !== 'organisation' || name.last - name.first < 3 || listsOf(name) !== 0) return [name];
  for (let at = name.first + 1; at < name.last - 1; at += 1) {
    if (lower[at] !== and) continue;
    const rule = 'two-bodies';
    const left = withWords({ ...name, end: tokens.end[at - 1] ?? name.end, rule }, prepared);
    const right = withWords({ ...name, start: tokens.start[at + 1] ?? name.start, rule }, prepared);
    if ((listsOf(left) & bodyBits) !== 0 && (listsOf(right) & bodyBits) !== 0) return [left, right];
  }
  return [name];
}

const ownership = hashesOf(OWNERSHIP_WORDS);

/** "Meridian Foods-owned Latin Holdings" are two bodies. */
function ownerByHyphen(name: Named, prepared: Prepared): Named[] {
  const { text, lower, tokens } = prepared.reading;
  if (name.kind === 'person') return [name];
  for (let at = name.first + 2; at < name.last - 1; at += 1) {
    if (!ownership.has(lower[at] ?? 0) || text[(tokens.start[at] ?? 1) - 1] !== '-') continue;
    const rule = 'two-bodies';
    const left = withWords({ ...name, end: tokens.end[at - 2] ?? name.end, rule }, prepared);
    const right = withWords({ ...name, start: tokens.start[at + 1] ?? name.start, rule }, prepared);
    return [(listsOf(left) & placeBits) === 0 ? left : { ...left, kind: 'place' }, right];
  }
  return [name];
}

const headlineLabels = hashesOf(HEADLINE_LABELS);

/** "Factbox-Okoro joins list": two tokens of the name are the agency's word for what sort of article it is. */
function headlineLabelLength(first: number, { reading: { lower, text, tokens } }: Prepared): number {
  const isLabel = headlineLabels.has(lower[first] ?? 0) && text[tokens.start[first + 1] ?? -1] === '-';
  return isLabel && tokens.start[first + 1] === tokens.end[first] ? 2 : 0;
}

const the = hashOf('the');
const hague = hashOf('hague');
const titleBit = bitOf('title');

/** "The Moscow Times" without its article ("The Hague" keeps it), "Mzee Otieno" without the title. Nothing left: no name. */
function withoutEdges(name: Named, prepared: Prepared): Named[] {
  const { lower, tokens } = prepared.reading;
  let first = name.first + headlineLabelLength(name.first, prepared);
  if (lower[first] === the && lower[first + 1] !== hague) first += 1;
  else if (name.kind === 'person' && isOpeningWord(name, prepared)) first += 1;
  while (name.kind === 'person' && first < name.last - 1 && isTitleAlone(prepared, first)) first += 1;
  if (first === name.first) return [name];
  if (first >= name.last) return [];
  return [withWords({ ...name, start: tokens.start[first] ?? name.start }, prepared)];
}

const openings = hashesOf(SENTENCE_OPENINGS);

/** "Using" in "Using Alvarez's antenna": a word that only opens the sentence. */
function isOpeningWord({ first, last }: Named, { reading: { lower, opens } }: Prepared): boolean {
  return last - first > 1 && opens[first] === 1 && openings.has(lower[first] ?? 0);
}

const honours = hashesOf([...HONOURS, ...LETTERS_OF_JUDGES, 'Advocate', 'Esq']);
const judge = hashOf('J');

/** True for letters of an order or an office ("CBE", "QC") behind somebody's name. */
export const isHonour = ({ reading }: Prepared, at: number): boolean => honours.has(reading.exact[at] ?? 0);

/** Letters behind a name; the 'J' of "Choo Han Teck J:" opens his judgment. */
const isLetters = (at: number, prepared: Prepared): boolean =>
  isHonour(prepared, at) ||
  (prepared.reading.exact[at] === judge &&
    prepared.reading.text.startsWith(':', prepared.reading.tokens.end[at]));

/** "Sir Clifford Boulton GCB" without the order, "Ada Okoro, SAN" without the office. */
function withoutHonours(name: Named, prepared: Prepared): Named {
  const { tokens } = prepared.reading;
  let last = name.last;
  if (name.kind === 'person') while (last > name.first + 1 && isLetters(last - 1, prepared)) last -= 1;
  return last === name.last ? name : withWords({ ...name, end: tokens.end[last - 1] ?? name.end }, prepared);
}

const demonymBit = bitOf('demonym');
const givenBit = bitOf('given');
const organisationWordBits = bitsOf('organisation-word', 'place-word');

/** "the Argentine Carlos Fuentes" is Carlos Fuentes, a person unless the lists have a body of that name ("French Louis Vuitton"). */
function withoutNationality(name: Named, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { first, last } = name;
  const nationality = matches.word[first] ?? 0;
  if (name.kind === 'place' || last - first < 3 || listsOf(name) !== 0) return name;
  if ((nationality & demonymBit) === 0 || (nationality & personalBits) !== 0) return name;
  if (((matches.word[first + 1] ?? 0) & givenBit) === 0) return name;
  for (let at = first + 1; at < last; at += 1)
    if (((matches.word[at] ?? 0) & organisationWordBits) !== 0) return name;
  const start = reading.tokens.start[first + 1] ?? name.start;
  const rest = withWords({ ...name, start, rule: 'nationality-apart' }, prepared);
  return (listsOf(rest) & organisationBits) === 0 ? { ...rest, kind: 'person' } : rest;
}

const inWord = hashOf('in');

/** "Ministry of Health in Hanoi" is a body and a place, unless the lists know it whole ("al-Qaida in Iraq"). */
function withoutPlaceAfterIn(name: Named, prepared: Prepared): Named[] {
  const { reading, matches } = prepared;
  if (name.kind === 'person' || listsOf(name) !== 0) return [name];
  for (let at = name.first + 2; at < name.last - 1; at += 1) {
    if (reading.lower[at] !== inWord || reading.tokens.kind[at] !== tokenKinds.lower) continue;
    const listed = (matches.alone[at + 1] ?? 0) | (matches.first[at + 1] ?? 0);
    if ((listed & placeBits) === 0) continue;
    const head = { ...name, end: reading.tokens.end[at - 1] ?? name.end, rule: 'place-after-in' };
    const place: NameSpan = {
      ...head,
      start: reading.tokens.start[at + 1] ?? 0,
      end: name.end,
      kind: 'place',
    };
    return [withWords(head, prepared), withWords(place, prepared)];
  }
  return [name];
}

/** A title that is no personal name as well ("King", "Dean" may be one). */
function isTitleAlone({ matches, reading }: Prepared, at: number): boolean {
  const bits = matches.word[at] ?? 0;
  if ((bits & titleBit) === 0 || (bits & personalBits) !== 0) return false;
  const next = reading.tokens.start[at + 1] ?? 0; // "Eze-Williams" is a surname although an Eze is a king
  return next !== reading.tokens.end[at] || reading.text.charAt(next) === '.';
}

/** "Apple's iTunes" is Apple; "Russia's Foreign Ministry" is Russia and the ministry. "Moody's" is one name: nobody's list has a Moody. */
function withoutOwner(name: Named, prepared: Prepared): Named[] {
  const { reading, matches } = prepared;
  const { first, last } = name;
  if (name.kind === 'person' || last - first < 3 || !possessives.has(reading.lower[first + 1] ?? 0))
    return [name];
  const listed = matches.alone[first] ?? 0;
  const kind = ownerKind(listed);
  const rule = 'owner-apart';
  if (kind === null && reading.lower[first - 1] === the && isBodyWord(first, prepared))
    return [withWords({ ...name, start: reading.tokens.start[first + 2] ?? name.start, rule }, prepared)];
  if (kind === null || listsOf(name) !== 0) return [name];
  const owner = withWords({ ...name, end: reading.tokens.end[first] ?? name.end, kind, rule }, prepared);
  const start = reading.tokens.start[first + 2] ?? name.start;
  return last - first > 3 ? [owner, withWords({ ...name, start, rule }, prepared)] : [owner];
}

/** "the University's West Afran Centre" is the centre: a word that bodies are named with is no name. */
const isBodyWord = (at: number, { matches }: Prepared): boolean =>
  ((matches.word[at] ?? 0) & organisationWordBit) !== 0;

function ownerKind(listed: number): NameKind | null {
  if ((listed & placeBits) !== 0) return 'place';
  return (listed & organisationBits) === 0 ? null : 'organisation';
}
