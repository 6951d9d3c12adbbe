import {
  afterPeople,
  beforePeople,
  beforeRelatives,
  behindPeople,
  deedsOfPeople,
} from '../../lexicon/person-cues.ts';
import { RELATIVES } from '../../lexicon/relatives.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { beforeName, behindName, textBefore, textBehind } from './cues.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits } from './word-lists.ts';

// Where only a person can stand, a doubtful name is one: "her sons Rakib, 9, and Sakib, 6", "Biju, the herpetologist", "Aoun and Hariri",
// "his wife Morag", "Mureșan starred in".

/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.85;
const confidence = 0.8;
const most = 3; // words
const [and, the] = [hashOf('and'), hashOf('the')];
//   the decision in Morley and Petrov       Hartley v Bruce
const inCourt =
  /(?:appeal|case|decision|judgement|judgment|principle|rule|ruling|set out|laid down|test) (?:in|of) $/u;
const versus = new Set(['v', 'v.', 'versus', 'vs', 'vs.']);
const organisationWordBit = bitOf('organisation-word');
const greatPlaces = bitsOf('country', 'region');

//   Sakib, 6, of Dhaka     Codsall in "from Codsall, 84, said" is a town
//        ^age
const age = /^, (?:aged )?(?:[1-9]|[1-9]\d|10\d)(?:, | and |;|\.(?:\s|$))/u;
const calling = new RegExp(`^, (?:an?|the) (?:[\\p{L}’'-]{1,20} ){0,3}(?:${afterPeople})(?![\\p{L}-])`, 'u');
const before = beforeName(beforePeople);
const behind = new RegExp(`^(?:${behindPeople})(?![\\p{L}-])`, 'u');
const deed = behindName(deedsOfPeople);
//   his late wife Morag said       the pianist Biju
//            ^relative                 ^calling
const relative = new RegExp(
  `(?:^|[^\\p{L}])(?:his|her|their|my|whose|'s) (?:(?:${beforeRelatives}) ){0,2}(?:${RELATIVES.join('|')}),? $`,
  'iu',
);
const called = new RegExp(
  `(?:^|[^\\p{L}])(?:[Aa]n?|[Tt]he|by|and) (?:\\p{Lu}\\p{Ll}{2,14} )?(?:${afterPeople}) $`,
  'u',
);
const beforePlaces =
  /(?:^|[^\p{L}])(?:at|from|in|near|of|to|with|outside|around|between|for|across|by) (?:the )?$/iu;
const beforeMore = /(?:^|[^\p{L}])(?:at|from|in|near|outside|around|across|the) $/iu;
const reach = 100; // characters
const reachBefore = 50;

/** Doubtful places and bodies that the sentence shows to be people, with that kind. Names in order; linear. */
export function peopleByCues(names: readonly Named[], prepared: Prepared): readonly Named[] {
  return names.map((name, at) =>
    mayBePerson(name) &&
    (hasCue(name, prepared) || isBesidePerson(names, at, prepared) || isParty(names, at, prepared))
      ? { ...name, kind: 'person', confidence, rule: 'person-cue' }
      : name,
  );
}

function mayBePerson(name: Named): boolean {
  if (name.kind === 'person' || name.confidence >= doubtful || name.last - name.first > most) return false;
  return (listsOf(name) & (greatPlaces | bodyBits)) === 0;
}

function hasCue(name: Named, prepared: Prepared): boolean {
  const next = textBehind(name, prepared, reach);
  const lead = textBefore(name, prepared, reachBefore);
  if (mayBeCalled(name.first, prepared) && (relative.test(lead) || called.test(lead))) return true;
  if (lastsOfCues.has(prepared.reading.lower[name.first - 1] ?? 0) && before.test(lead)) return true;
  return (
    (deed.test(next) || behind.test(next) || calling.test(next) || age.test(next)) && !beforePlaces.test(lead)
  );
}

const relatives = hashesOf(RELATIVES);
const lastsOfCues = hashesOf(beforePeople.split('|').map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const beforeCallings = hashesOf(['a', 'an', 'the', 'by', 'and']);

/** A cheap look at the words before: most names have no such ones. */
function mayBeCalled(first: number, { reading: { lower, tokens } }: Prepared): boolean {
  if (tokens.kind[first - 1] === tokenKinds.lower) {
    const adjective = tokens.kind[first - 2] === tokenKinds.capital && lower[first - 2] !== the ? 1 : 0;
    if (beforeCallings.has(lower[first - 2 - adjective] ?? 0)) return true;
  }
  return relatives.has(lower[first - 1] ?? 0) || relatives.has(lower[first - 2] ?? 0);
}

/** One of two surnames joined by 'and', of which the other is a person's; in a longer row, or after 'in', it may be anything. */
function isBesidePerson(names: readonly Named[], at: number, prepared: Prepared): boolean {
  const [before, name, after] = [names[at - 1], names[at], names[at + 1]];
  if (name === undefined) return false;
  if (after !== undefined && arePair(name, after, prepared)) return after.kind === 'person';
  return before?.kind === 'person' && arePair(before, name, prepared);
}

/** One of two by whose surnames a judgment is called. */
function isParty(names: readonly Named[], at: number, prepared: Prepared): boolean {
  const [before, name, after] = [names[at - 1], names[at], names[at + 1]];
  if (name === undefined) return false;
  if (after !== undefined && isCase(name, after, prepared)) return true;
  return before !== undefined && isCase(before, name, prepared);
}

function isCase(left: Named, right: Named, prepared: Prepared): boolean {
  const { lower, sentence, text } = prepared.reading;
  if (right.first - left.last > 2 || sentence[left.first] !== sentence[right.first]) return false;
  if (left.last - left.first !== 1 || right.last - right.first !== 1) return false;
  const { word } = prepared.matches;
  const words = (word[left.first] ?? 0) | (word[right.first] ?? 0);
  if ((words & organisationWordBit) !== 0) return false;
  const between = text.slice(left.end, right.start).trim();
  const isPair = versus.has(between) || lower[left.last] === and;
  return isPair && inCourt.test(textBefore(left, prepared, reachBefore));
}

function arePair(left: Named, right: Named, prepared: Prepared): boolean {
  const { lower, sentence, text } = prepared.reading;
  if (left.last - left.first !== 1 || right.last - right.first !== 1) return false;
  if (right.first !== left.last + 1 || lower[left.last] !== and) return false;
  if (sentence[left.first] !== sentence[right.first]) return false;
  if (isInRow(left.first - 1, prepared)) return false;
  return (
    !beforeMore.test(textBefore(left, prepared, 20)) && !/^-/u.test(text.slice(right.end, right.end + 1))
  );
}

/** A hyphen, or the comma of a longer row; that behind a small word is none: "two wives, Adwa and Sera". */
function isInRow(at: number, { reading: { sentence, text, tokens } }: Prepared): boolean {
  if (at < 0 || sentence[at] !== sentence[at + 1]) return false;
  const sign = text.slice(tokens.start[at], tokens.end[at]);
  return sign === '-' || (sign === ',' && tokens.kind[at - 1] !== tokenKinds.lower);
}
