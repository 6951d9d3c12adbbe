import { shipEnds, shipKinds, shipPeople, shipPrefixes } from '../../lexicon/ships.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, sortOf, wordSorts } from './word-lists.ts';
import { hasMark, wordMarks } from './word-marks.ts';

// A ship is no person, no body and no place, whatever its name is: "the tanker Sounion", "MV Wakashio".

//   the container ship Al Nour Star ran     the sinking of the Santa Inês     MV Wakashio
//                      ^name                                    ^name          ^letters, name
const shipsNamed = new RegExp(
  `\\b(?<![\\p{L}\\p{N}-])(?:(?<kind>${shipKinds})(?:(?<!s),)? (?:the )?["“‘']?|(?:${shipEnds}) of the ["“‘']?|(?<letters>(?:${shipPrefixes}) ))(?=(?<name>\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,3}|[\\p{Lu}\\d]|\\p{L}{1,3}[-’']\\p{Lu}))`,
  'gu',
);
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);
/** The words by which ships are named, as tokens: an article without any names none. */
const shipMarks = wordMarks({
  words: hashesOf(`${shipKinds}|${shipEnds}|${shipPrefixes}`.split('|').map(lastWord)),
  by: 'exact',
});
const knownBits = bodyBits | bitsOf('country', 'region', 'demonym');
const addressBits = bitsOf('title', 'role', 'speech');
const titleBit = bitOf('title');
const speechBit = bitOf('speech');
const peopleSort = wordSorts.indexOf('noun.person');
const ofShips = hashesOf(shipPeople);

/** The words of a ship's name, whether or not they were taken for a name. */
interface Ship extends Named {
  /** Where the letters before it begin, which are no name either; null where it has none. */
  readonly letters: number | null;
}

/**
 * The names without those of ships. Who is shown to be a ship at one place is one in the whole article, people too where nobody there
 * addresses or quotes them: the Queen Elizabeth is a ship, and Queen Elizabeth is not. Countries and known bodies stay: "a tanker Iran
 * seized". Names in order. Linear.
 */
export function withoutShips(found: readonly Named[], prepared: Prepared): readonly Named[] {
  if (found.length === 0 || !mayNameShips(prepared)) return found;
  const { text } = prepared.reading;
  const names = text.includes('class') ? found.filter((name) => !isClass(name, text)) : found;
  const ships = shipsIn(prepared);
  if (ships.length === 0) return names;
  const called = new Set(ships.flatMap((ship) => (isKnown(ship) ? [] : [ship.exact])));
  const nobody = notAddressed(names, ships, prepared);
  const here = new Set<Named>();
  let next = 0;
  for (const name of names) {
    while ((ships[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
    const ship = ships[next];
    if (ship === undefined || (ship.letters ?? ship.start) >= name.end) continue;
    if (isKnown(name) && name.start !== ship.letters) continue;
    here.add(name);
    if (name.kind !== 'person') called.add(name.exact);
  }
  return names.filter(
    (name) => !here.has(name) && !(name.kind === 'person' ? nobody : called).has(name.exact),
  );
}

//   Arleigh Burke-class guided-missile destroyer     But not: a first-class carrier
const classBehind = new RegExp(
  `^[- ]class (?:[\\p{L}-]{2,20} ){0,3}(?:${shipKinds}|carriers?|destroyers)(?!\\p{L})`,
  'iu',
);
const ownClass = /-class$/u;
const reachOfClass = 80;

/** The first of a class gives it her name: "a Nimitz-class aircraft carrier". */
function isClass({ end, start }: Named, text: string): boolean {
  const from = ownClass.test(text.slice(Math.max(start, end - 7), end)) ? end - '-class'.length : end;
  return classBehind.test(text.slice(from, from + reachOfClass));
}

const mayNameShips = ({ reading }: Prepared): boolean =>
  hasMark(shipMarks(reading), reading.tokens.length) || /M\/[TV] /u.test(reading.text);

function shipsIn(prepared: Prepared): readonly Ship[] {
  return [...prepared.reading.text.matchAll(shipsNamed)].flatMap((match): readonly Ship[] => {
    const { kind, letters, name = '' } = match.groups ?? {};
    const start = match.index + match[0].length;
    const span = { start, end: start + name.length, kind: 'place', confidence: 1, rule: '' } as const;
    const ship = { ...withWords(span, prepared), letters: letters === undefined ? null : match.index };
    return kind !== undefined && match[0].endsWith(' ') && isUsedBy(ship, prepared) ? [] : [ship];
  });
}

/** "the ferry Lamu residents use": people behind the name who are not the ship's. */
function isUsedBy({ last }: Ship, { matches, reading: { lower, tokens } }: Prepared): boolean {
  const people = tokens.kind[last] === tokenKinds.lower && tokens.kind[last + 1] === tokenKinds.lower;
  return people && sortOf(matches.word[last] ?? 0) === peopleSort && !ofShips.has(lower[last] ?? 0);
}

/** The words of ships that stand for nobody in the article: no title, office or verb of speech is beside them. Ships with letters are named after people. */
function notAddressed(
  names: readonly Named[],
  ships: readonly Ship[],
  prepared: Prepared,
): ReadonlySet<number> {
  const words = new Set(
    ships.flatMap((ship) => (ship.letters !== null || isKnown(ship) ? [] : [ship.exact])),
  );
  for (const name of names)
    if (words.has(name.exact) && isAddressed(name, prepared)) words.delete(name.exact);
  return words;
}

function isAddressed({ first, last, rule }: Named, { matches, reading: { sentence } }: Prepared): boolean {
  const bitsAt = (at: number): number => (sentence[at] === sentence[first] ? (matches.word[at] ?? 0) : 0);
  return (
    rule === 'courtesy-title' ||
    ((bitsAt(first) & titleBit) | (bitsAt(first - 1) & addressBits) | (bitsAt(last) & speechBit)) !== 0
  );
}

const isKnown = (name: Named): boolean => (listsOf(name) & knownBits) !== 0;
