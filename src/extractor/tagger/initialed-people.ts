import { isCapital, tokenKinds, tokenLength } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf, personalBits, tellsWhatSomebodyIs } from './word-lists.ts';

// Reports of stewards, clubs and courts call people by initials and surname: "Trainer A. Orrak", "LUNCH IN VESK (C. Oko)", "Starter – B. Lislet".

const confidence = 0.8;
const shortest = 3; // letters of a surname
const mostInitials = 3;
const opening = /[(–—:-] ?$/u;
const closing = /^(?:[),.;:\n–—]|$| \(| [–—-] )/u;
const noSurname = bitsOf('organisation-word', 'place-word', 'title', 'role', 'time', 'country');
/** Bands of the commonest words. */
const everyday = 6;

/** The names, with such people that the tagger did not see. Names in order; linear. */
export function withInitialedPeople(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { tokens } = prepared.reading;
  const found: Named[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (!isInitial(at, prepared)) continue;
    let surname = at + 1;
    while (surname - at < mostInitials && isInitial(surname, prepared)) surname += 1;
    while ((names[next]?.last ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const isFree = (names[next]?.first ?? Number.POSITIVE_INFINITY) > surname;
    if (isFree && isSurname(surname, prepared) && isCalled(at, surname, prepared)) {
      const span = { start: tokens.start[at] ?? 0, end: tokens.end[surname] ?? 0 };
      found.push(withWords({ ...span, kind: 'person', confidence, rule: 'initial-and-surname' }, prepared));
    }
    at = surname - 1;
  }
  return inOrder(names, found);
}

/** "A." behind a blank or a bracket, or the letter alone where a dash stands before it: "Judge – B Elmet". No "U.S." */
function isInitial(at: number, { reading: { text, tokens } }: Prepared): boolean {
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  if (end - start === 1)
    return isCapital(tokens.kind[at]) && /[–—-] $/u.test(text.slice(Math.max(0, start - 2), start));
  return end - start === 2 && tokens.kind[at] === tokenKinds.capital && text[end - 1] === '.';
}

/** One capital that is no word of every day, with none behind it. */
function isSurname(at: number, { matches, reading: { sentence, text, tokens } }: Prepared): boolean {
  if (tokens.kind[at] !== tokenKinds.capital || tokenLength(tokens, at) < shortest) return false;
  if (sentence[at] !== sentence[at - 1] || tokens.start[at] !== (tokens.end[at - 1] ?? 0) + 1) return false;
  const bits = matches.word[at] ?? 0;
  const isName = (bits & personalBits) !== 0 || bandOf(bits) === 0 || bandOf(bits) >= everyday;
  const isLast = tokens.kind[at + 1] !== tokenKinds.capital || text[tokens.end[at] ?? 0] !== ' ';
  return isName && isLast && (bits & noSurname) === 0;
}

/** Behind a bracket, a dash or a colon and before a sign, or behind what somebody does. */
function isCalled(first: number, last: number, { matches, reading }: Prepared): boolean {
  const { sentence, text, tokens } = reading;
  const start = tokens.start[first] ?? 0;
  const before = text.slice(Math.max(0, start - 2), start);
  if (opening.test(before))
    return closing.test(text.slice(tokens.end[last] ?? 0, (tokens.end[last] ?? 0) + 3));
  if (first === 0 || sentence[first - 1] !== sentence[first] || before[1] !== ' ') return false;
  return tokens.kind[first - 1] !== tokenKinds.other && tellsWhatSomebodyIs(matches.word[first - 1] ?? 0);
}
