import { streetEnds } from '../../lexicon/addresses.ts';
import { lettersOfPlaces, STATES_BEHIND_TOWNS } from '../../lexicon/letters-of-places.ts';
import { afterPlaces, beforePlaces } from '../../lexicon/place-cues.ts';
import { signsBefore } from '../../text/signs-before.ts';
import { beforeName, behindName, textBefore, textBehind } from './cues.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, personalBits as personBits } from './word-lists.ts';

// Where only a place can stand, a doubtful body or person is one: "born in Vesk", "the outskirts of Orra", "Tano airport", "of Elm Close, Lorby,".

const before = beforeName(beforePlaces);
const after = behindName(afterPlaces);
const longestCounty = 40; // characters
const reach = 24; // characters, the longest entry and a blank
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.8;
const of = hashOf('of');
const most = 3; // words
const bodyWord = bitOf('organisation-word');
const given = bitOf('given');
const others = bodyBits | bitsOf('demonym', 'title', 'role');

/** Doubtful bodies and people that the words beside them call places, as such. Names in order; linear. */
export function placesByCues(found: readonly Named[], prepared: Prepared): readonly Named[] {
  const names = withSaints(found, prepared);
  return names.map((name, at) =>
    isInAddress(name, names[at - 1], prepared) ||
    isGoverned(name, prepared) ||
    isHouse(name, prepared) ||
    isHouseOf(name, names[at + 1], prepared) ||
    isSeat(name, prepared) ||
    isStateOf(name, names[at - 1], prepared) ||
    isSlashed(name, names[at - 1], prepared) ||
    (mayBePlace(name, prepared) &&
      (isHome(name, names[at - 1], prepared) ||
        before.test(textBefore(name, prepared, reach)) ||
        after.test(textBehind(name, prepared, reach))))
      ? { ...name, kind: 'place', rule: 'place-cue' }
      : name,
  );
}

//   in St Catherine, said     But not: in St Catherine's, in St Catherine Parish Church
const inSaint =
  /(?<![\p{L}-])(?:across|around|from|in|near|parish of|throughout) (?<saint>(?:St\.?|Saint) \p{Lu}[\p{L}-]{1,20})(?![\p{L}'’-]| \p{Lu})/gu;

const saintOf = /^(?:St\.?|Saint) (?=\p{Lu})/u;
const saintBefore = /(?:St\.?|Saint) $/u;
const sureOfParish = 0.8;

/** "St Catherine" where the article says that something is in it: a parish, whose saint the tagger took for a person. */
function withSaints(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  const parishes = new Set([...text.matchAll(inSaint)].map(({ groups }) => groups?.['saint'] ?? ''));
  if (parishes.size === 0) return names;
  return names.flatMap((name) => (name.kind === 'organisation' ? name : parishOf(name, parishes, prepared)));
}

/** The parish at the beginning of a name, and whoever is named behind it: "in St Thomas Joan Spencer said". */
function parishOf(name: Named, parishes: ReadonlySet<string>, prepared: Prepared): readonly Named[] {
  const { text, tokens } = prepared.reading;
  const own = saintOf.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  const before = own > 0 ? 0 : (saintBefore.exec(signsBefore(text, name.start, 6))?.[0].length ?? 0);
  if (own + before === 0) return [name];
  const word = name.first + (own > 0 ? 1 : 0);
  const start = name.start - before;
  const end = tokens.end[word] ?? name.end;
  if (!parishes.has(text.slice(start, end))) return [name];
  const confidence = Math.max(name.confidence, sureOfParish);
  const parish = withWords({ start, end, kind: 'place', confidence, rule: 'parish' }, prepared);
  if (end === name.end) return [parish];
  if (own > 0 || name.last - word < 3) return [name];
  return [parish, withWords({ ...name, start: tokens.start[word + 1] ?? 0, rule: 'parish' }, prepared)];
}

/** "Philadelphia, PA": letters of a state right behind one of its towns. */
function isStateOf(
  { end, kind, start }: Named,
  before: Named | undefined,
  { reading: { text } }: Prepared,
): boolean {
  if (kind === 'place' || before?.kind !== 'place' || before.end !== start - 2) return false;
  return (
    text.startsWith(', ', before.end) &&
    STATES_BEHIND_TOWNS.has(text.slice(start, end)) &&
    !/^\p{L}/u.test(text.slice(end, end + 1))
  );
}

//   the MP for Vona Vesk/New Orra     MP Orrakai/Vesk
const seats =
  /(?:^|[^\p{L}])(?:(?:[Mm]embers?|MPs?|constituency) (?:for|of) (?:the )?|\(?MP )(?:[\p{L}’' -]{2,40}\/)?$/u;
const reachOfSeat = 60;

/** One of two places that are one seat, parted by a stroke. */
function isSlashed(name: Named, before: Named | undefined, prepared: Prepared): boolean {
  const { text } = prepared.reading;
  const { end, kind, start } = name;
  if (kind === 'place' || name.confidence >= sureOfBody) return false;
  const isSecond = text[start - 1] === '/' && before?.end === start - 1;
  return (isSecond || text[end] === '/') && seats.test(textBefore(name, prepared, reachOfSeat));
}

//   Siju Rongara MLA Rakkam Sangma     But not: Congress MLA, Ram Singh MLA said
const seat = /^ (?:MHK|MLA|MLC|MNA|MPA) \p{Lu}/u;
const sureOfPerson = 0.93;

/** Whose member is named right behind: no person sits for a person. */
function isSeat(name: Named, { matches, reading: { text } }: Prepared): boolean {
  if (name.kind !== 'person' || name.confidence >= sureOfPerson || name.last - name.first > 2) return false;
  if (!seat.test(text.slice(name.end, name.end + 7))) return false;
  return ((matches.word[name.first] ?? 0) & given) === 0 && (listsOf(name) & bodyBits) === 0;
}

//   KP governor, Ross County commissioners
const governing =
  /^ (?:assembly|chief minister|commissioners?|courthouse|engineer|government|governor|jail|prosecutors?|residents|sheriff|supervisors?)(?![\p{L}-])/u;
const county = /\p{L} County$/u;
const places: ReadonlySet<string> = new Set(lettersOfPlaces);
const sureOfBody = 0.9;

/** Letters of a state, or a county, before who governs it. */
function isGoverned({ confidence, end, kind, start }: Named, { reading: { text } }: Prepared): boolean {
  if (kind !== 'organisation' || confidence >= sureOfBody || end - start > longestCounty) return false;
  const words = text.slice(start, end);
  return (places.has(words) || county.test(words)) && governing.test(text.slice(end, end + reach));
}

//   Robert Hunt, 30, Billington Court, Grimsargh
//                  ^age         ^name    ^more
const house = /^\p{Lu}[\p{L}'’-]{1,20} Court$/u;
const ageBefore = /, \d\d, $/u;
const moreBehind = /^, \p{Lu}/u;

/** A court of flats behind somebody's age, in lists of who was fined. */
const isHouse = ({ end, kind, start }: Named, { reading: { text } }: Prepared): boolean =>
  kind === 'organisation' &&
  text.startsWith(', ', start - 2) &&
  text.startsWith(', ', end) &&
  house.test(text.slice(start, end)) &&
  ageBefore.test(signsBefore(text, start, 6)) &&
  moreBehind.test(text.slice(end, end + 4));

//   Frilsham House, Yattendon     Adam Steel, Steeley Farm, Orra
const houseName =
  /^\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{1,20})? (?:Barn|Cottage|Farm|Farmhouse|Grange|Hall|House|Lodge|Manor|Mill|Priory|Rectory|Villa)$/u;
const sureOfHouse = 0.8;

/** A house or a farm before the village that it lies in. */
const isHouseOf = (
  { confidence, end, kind, start }: Named,
  next: Named | undefined,
  { reading: { text } }: Prepared,
): boolean =>
  kind !== 'place' &&
  confidence < sureOfHouse &&
  next?.kind === 'place' &&
  next.start === end + 2 &&
  text.startsWith(', ', end) &&
  houseName.test(text.slice(start, end));

const street = new RegExp(`(?:^|[^\\p{L}])(?:${streetEnds})$`, 'u');
const links = hashesOf(['at', 'from', 'in', 'of', 'on']);
/** In an address hardly anything but a place stands behind the street. */
const sureOfOther = 0.97;

/** "Thomas Hale, of Elm Close, Lorby, was bailed": one or two words between the comma of a street and the next sign. */
function isInAddress(name: Named, before: Named | undefined, prepared: Prepared): boolean {
  if (name.kind === 'place' || before?.kind !== 'place' || name.first !== before.last + 1) return false;
  if (name.last - name.first > 2 || name.confidence >= sureOfOther) return false;
  const { lower, text } = prepared.reading;
  if (!text.startsWith(', ', before.end) || !/^[,.;:)]/u.test(text.slice(name.end, name.end + 1)))
    return false;
  if (!street.test(text.slice(before.start, before.end)) || (listsOf(name) & bodyBits) !== 0) return false;
  return links.has(lower[before.first - 1] ?? 0) && !hasGivenName(name, prepared);
}

const hasGivenName = ({ first, last }: Named, { matches }: Prepared): boolean =>
  last - first === 2 && ((matches.word[first] ?? 0) & given) !== 0;

/** "Peter Sukoro of Haimarao": who is of somebody is nobody's full name. */
function isHome(
  name: Named,
  before: Named | undefined,
  { matches, reading: { lower, sentence } }: Prepared,
): boolean {
  if (before?.kind !== 'person' || name.kind !== 'person' || name.last - name.first > 2) return false;
  if (before.last - before.first < 2 || name.first !== before.last + 1 || lower[before.last] !== of)
    return false;
  for (let at = name.first; at < name.last; at += 1)
    if (((matches.word[at] ?? 0) & personBits) !== 0) return false;
  return sentence[before.last] === sentence[name.first];
}

function mayBePlace(name: Named, { matches }: Prepared): boolean {
  if (name.kind === 'place' || name.confidence >= doubtful || name.last - name.first > most) return false;
  if ((listsOf(name) & others) !== 0) return false;
  return ((matches.word[name.last - 1] ?? 0) & bodyWord) === 0;
}
