import { EPITHETS, PARTICIPLES_AFTER_HYPHEN } from '../../lexicon/organisation-cues.ts';
import { OFFICERS_OF_STATES } from '../../lexicon/state-words.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { isOrdinary } from './headlines.ts';
import { officersApart } from './officers-apart.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, bodyBits, personalBits, sortOf } from './word-lists.ts';

// What the tagger took along at the end of a name, and names that are two.

const beforeAmounts = hashesOf(['at', 'by', 'for', 'from', 'in', 'on', 'over', 'to', 'with']);
const smallEnds = hashesOf(['a', 'an', 'the', 'and', 'or', 'for', 'to', 'by', 'with']);
const participles = hashesOf(PARTICIPLES_AFTER_HYPHEN);
/** "Orra Party MPs" are of the party. */
const membersOfHouses = hashesOf(['MPs', 'MLAs', 'MLCs', 'MNAs', 'MPAs', 'MEPs', 'TDs']);
const hyphens = hashesOf(['-', '–']);
const of = hashOf('of');
const links = hashesOf(['of', 'to', 'in']);
const officers = hashesOf(OFFICERS_OF_STATES);
const fieldLinks = hashesOf(['for', 'of']);
const versus = hashesOf(['vs', 'vs.']);
const states = hashesOf(['county', 'province', 'region', 'state']);
const epithets = hashesOf(EPITHETS);
const givenBit = bitOf('given');
const familyBit = bitOf('family');
const countryBit = bitOf('country');
const bodyWord = bitOf('organisation-word');
const woman = hashOf('Woman');
const womenMembers = hashesOf(['Legislator', 'Member', 'MP', 'Rep', 'Representative']);
const mediaBit = bitOf('media');
const roleBits = bitsOf('role', 'title');
const behindOffice = hashesOf(['and', 'at', 'for', 'of', 'to']);
const longestAmount = 16;
//      DKr39bn     But not: 99Bikes
const amount = /^\P{Ll}{1,3}\p{Ll}?\d[\d.,]*(?:bn|m|tr|k)?$/u;

/** The name without its loose end, or the two names it holds. */
export function withoutLooseEnds(name: Named, prepared: Prepared): Named[] {
  if (name.last - name.first < 2) return [name];
  const whole = withoutTail(withoutLabel(withoutEpithet(name, prepared), prepared), prepared);
  if (whole.last - whole.first > 2) {
    const apart = officersApart(whole, prepared) ?? twoSides(whole, prepared);
    if (apart !== null) return apart;
    const parts = countryAndOfficer(whole, prepared);
    if (parts !== null) return parts;
  }
  if (whole.kind === 'person' || whole.last - whole.first < 3 || listsOf(whole) !== 0) return [whole];
  const state = stateOfOfficer(whole, prepared);
  if (state !== null) return [state];
  return personOfBody(whole, prepared) ?? countryAndOther(whole, prepared) ?? [withoutField(whole, prepared)];
}

const cutAt = (name: Named, at: number, prepared: Prepared): Named =>
  withWords({ ...name, end: prepared.reading.tokens.end[at - 1] ?? name.end }, prepared);

/** "Mohsen Tasalouti - a" is he, "Apollo for DKr39bn" the company, "Nenadi Usman-led" she. */
function withoutTail(name: Named, prepared: Prepared): Named {
  const { lower } = prepared.reading;
  let last = isLed(name, prepared) ? name.last - 2 : name.last;
  if (name.kind === 'organisation' && membersOfHouses.has(prepared.reading.exact[last - 1] ?? 0)) last -= 1;
  if (isBeforeOffice(name, prepared)) last -= 1;
  if (isBeforeWoman(name, prepared)) return { ...cutAt(name, last - 1, prepared), kind: 'place' };
  while (last - name.first > 1 && isSmallEnd(last - 1, prepared)) last -= 1;
  if (last < name.last) while (last - name.first > 1 && hyphens.has(lower[last - 1] ?? 0)) last -= 1;
  for (let at = name.first + 1; at < last - 1; at += 1) if (isBeforeAmount(at, prepared)) last = at;
  return last === name.last ? name : cutAt(name, last, prepared);
}

const isLed = ({ first, last }: Named, { reading: { lower } }: Prepared): boolean =>
  last - first > 2 && participles.has(lower[last - 1] ?? 0) && hyphens.has(lower[last - 2] ?? 0);

/** "W Grosvenor Clerk to the Council": what somebody is, and whose. */
function isBeforeOffice({ first, kind, last }: Named, { matches, reading: { lower } }: Prepared): boolean {
  if (kind !== 'person' || last - first < 3 || !behindOffice.has(lower[last] ?? 0)) return false;
  const bits = matches.word[last - 1] ?? 0;
  return (bits & personalBits) === 0 && (bits & roleBits) !== 0;
}

/** "Mbale District Woman MP", in Uganda and Kenya: the member whom women alone can be, and of where. */
const isBeforeWoman = ({ last }: Named, { reading: { exact } }: Prepared): boolean =>
  exact[last - 1] === woman && womenMembers.has(exact[last] ?? 0);

/** A small word by itself, not "Inta-a". */
function isSmallEnd(at: number, { reading: { lower, tokens } }: Prepared): boolean {
  if (tokens.kind[at] !== tokenKinds.lower || !smallEnds.has(lower[at] ?? 0)) return false;
  return (tokens.start[at] ?? 0) > (tokens.end[at - 1] ?? 0);
}

function isBeforeAmount(at: number, { reading: { lower, text, tokens } }: Prepared): boolean {
  if (tokens.kind[at] !== tokenKinds.lower || !beforeAmounts.has(lower[at] ?? 0)) return false;
  const [start, end] = [tokens.start[at + 1] ?? 0, tokens.end[at + 1] ?? 0];
  return end - start <= longestAmount && amount.test(text.slice(start, end));
}

/** "Caswell Franklyn of Unity Workers" is he and they: a given name and a surname open it. */
function personOfBody(name: Named, prepared: Prepared): Named[] | null {
  const { matches, reading } = prepared;
  const { lower, tokens } = reading;
  const { first } = name;
  if (lower[first + 2] !== of || name.last - first < 4) return null;
  const [given, family] = [matches.word[first] ?? 0, matches.word[first + 1] ?? 0];
  if ((given & givenBit) === 0 || (given & bodyWord) !== 0 || (family & bodyWord) !== 0) return null;
  if ((family & familyBit) === 0 && (bandOf(family) > 0 || sortOf(family) > 0)) return null;
  const rule = 'person-of-body';
  const rest = withWords({ ...name, start: tokens.start[first + 3] ?? name.start, rule }, prepared);
  return [{ ...cutAt(name, first + 2, prepared), kind: 'person', rule }, rest];
}

/** "Embattled" in "Embattled Township Rollers", "Unfortunately" in "Unfortunately Lucas": a word that only opens the sentence. */
function withoutEpithet(name: Named, prepared: Prepared): Named {
  const { lower, opens, tokens } = prepared.reading;
  if (opens[name.first] !== 1) return name;
  const isOpener =
    name.kind === 'person' ? isAdverb(name.first, prepared) : epithets.has(lower[name.first] ?? 0);
  return isOpener
    ? withWords({ ...name, start: tokens.start[name.first + 1] ?? name.start }, prepared)
    : name;
}

/** An English word in "-ly" that nobody is called by: no "Emily". */
function isAdverb(at: number, { matches, reading: { text, tokens } }: Prepared): boolean {
  const bits = matches.word[at] ?? 0;
  const end = tokens.end[at] ?? 0;
  return (
    (bits & (givenBit | familyBit)) === 0 && end - (tokens.start[at] ?? 0) > 5 && text.endsWith('ly', end)
  );
}

/** "Core Insights - " before "Martin Marietta": ordinary words that say what follows. */
function withoutLabel(name: Named, prepared: Prepared): Named {
  const { lower, opens, tokens } = prepared.reading;
  if (opens[name.first] !== 1) return name;
  for (let at = name.first + 1; at < name.last - 1; at += 1) {
    if (!hyphens.has(lower[at] ?? 0)) {
      if (!isOrdinary(at, prepared)) return name;
      continue;
    }
    const isApart =
      (tokens.start[at] ?? 0) > (tokens.end[at - 1] ?? 0) &&
      (tokens.start[at + 1] ?? 0) > (tokens.end[at] ?? 0);
    return isApart && isOrdinary(name.first, prepared)
      ? withWords({ ...name, start: tokens.start[at + 1] ?? name.start }, prepared)
      : name;
  }
  return name;
}

/** "Kenya William Ruto" behind "President of" is a country and who holds the office. */
function countryAndOfficer(name: Named, prepared: Prepared): Named[] | null {
  const { matches, reading } = prepared;
  const { first, kind, last } = name;
  const country = matches.alone[first] ?? 0;
  if (kind === 'place' || (country & countryBit) === 0 || !links.has(reading.lower[first - 1] ?? 0))
    return null;
  if (!officers.has(reading.lower[first - 2] ?? 0) || listsOf(name) !== 0) return null;
  for (let at = first + 1; at < last; at += 1) if (((matches.word[at] ?? 0) & bodyWord) !== 0) return null;
  const rule = 'country-apart';
  const start = reading.tokens.start[first + 1] ?? name.start;
  return [
    { ...cutAt(name, first + 1, prepared), kind: 'place', rule },
    { ...withWords({ ...name, start, rule }, prepared), kind: 'person' },
  ];
}

/** "Ananda vs Nalanda" are the two sides of a game. */
function twoSides(name: Named, prepared: Prepared): Named[] | null {
  const { lower, tokens } = prepared.reading;
  if (name.kind !== 'organisation') return null;
  for (let at = name.first + 1; at < name.last - 1; at += 1) {
    if (!versus.has(lower[at] ?? 0) || tokens.kind[at] !== tokenKinds.lower) continue;
    const rule = 'two-sides';
    const right = withWords({ ...name, start: tokens.start[at + 1] ?? name.start, rule }, prepared);
    return [{ ...cutAt(name, at, prepared), rule }, right];
  }
  return null;
}

/** "U.S. Newsweek" is a country and a paper, "Netherlands Lotte Wilms" a country and a person. */
function countryAndOther(name: Named, prepared: Prepared): Named[] | null {
  const { matches, reading } = prepared;
  const { first, kind, last } = name;
  if (kind !== 'organisation' || ((matches.alone[first] ?? 0) & countryBit) === 0) return null;
  const rule = 'country-apart';
  const country = { ...cutAt(name, first + 1, prepared), kind: 'place', rule } as const;
  const rest = withWords({ ...name, start: reading.tokens.start[first + 1] ?? name.start, rule }, prepared);
  const [given, family] = [matches.word[first + 1] ?? 0, matches.word[first + 2] ?? 0];
  if (last - first === 3 && isPerson(given, family)) return [country, { ...rest, kind: 'person' }];
  return null;
}

const isPerson = (given: number, family: number): boolean =>
  (given & givenBit) !== 0 &&
  (given & bodyWord) === 0 &&
  bandOf(given) === 0 &&
  ((family & familyBit) !== 0 || (bandOf(family) === 0 && sortOf(family) === 0)) &&
  (family & bodyWord) === 0;

/** "Delta State Commissioner for Health" is the state, whose officer is told of. */
function stateOfOfficer(name: Named, prepared: Prepared): Named | null {
  const { matches, reading } = prepared;
  if (name.kind !== 'organisation') return null;
  for (let at = name.first + 2; at < name.last - 1; at += 1) {
    if (!fieldLinks.has(reading.lower[at + 1] ?? 0) || ((matches.word[at] ?? 0) & roleBits) === 0) continue;
    if (!states.has(reading.lower[at - 1] ?? 0)) return null;
    return { ...cutAt(name, at, prepared), kind: 'place', rule: 'field-apart' };
  }
  return null;
}

/** "European Union Foreign Policy" before "chief": the body, and what its officer is for. */
function withoutField(name: Named, prepared: Prepared): Named {
  const { matches, reading } = prepared;
  const { first, last } = name;
  const next = reading.tokens.kind[last] === tokenKinds.lower ? (matches.word[last] ?? 0) : 0;
  if ((next & roleBits) === 0 || reading.sentence[last] !== reading.sentence[first]) return name;
  for (let at = last - 1; at > first + 1; at -= 1) {
    const bits = matches.word[at] ?? 0;
    if ((bits & bodyWord) !== 0 || (bandOf(bits) === 0 && sortOf(bits) === 0)) return name;
    const body = cutAt(name, at, prepared);
    if ((listsOf(body) & (bodyBits & ~mediaBit)) !== 0) return { ...body, rule: 'field-apart' };
  }
  return name;
}
