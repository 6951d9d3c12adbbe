import { knownAcronyms } from '../../lexicon/known-acronyms.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { NameSpan } from './name-span.ts';
import { isCapitalBeside, styles } from './reading.ts';
import { bitOf } from './word-lists.ts';

// "A UN review", "WHO said", "told The Hindu", "the primary UK index": what means one body or country the world over, where the tagger saw no name.

const acronyms = hashesOf(knownAcronyms.keys());
const countries = hashesOf(['UK', 'U.K.', 'US', 'U.S.', 'USA', 'U.S.A.', 'UAE', 'U.A.E.']);
/** Behind the letters of a party: firms have leaders of teams, and candidates for a job. */
const politicians = hashesOf(['councillor', 'councillors', 'leader', 'mp', 'mps', 'mla', 'mlas']);
const dpa = hashOf('dpa'); // the one agency that writes itself small
const the = hashOf('The');
const demonymBit = bitOf('demonym');
const mediaBit = bitOf('media');
const bodyBit = bitOf('organisation');
const confidence = 0.9;

/**
 * The names with the well-known bodies between them. Not where the letters are part of more: beside another capital ("EU Green Deal"),
 * a hyphen ("pro-EU") or a sign of money ("AU$"). Names in order; linear.
 */
export function withKnownBodies(names: readonly NameSpan[], prepared: Prepared): readonly NameSpan[] {
  const { style, tokens } = prepared.reading;
  const added: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (style[at] !== styles.plain) continue;
    const isCountry = isKnown(prepared, at, countries) && !isBeforeNumber(prepared, at);
    if (!(isCountry || isAcronym(prepared, at) || isPaper(prepared, at))) continue;
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const kind = isCountry ? 'place' : 'organisation';
    added.push({ start, end, kind, confidence, rule: 'known-acronym' });
  }
  return inOrder(names, added);
}

function isAcronym(prepared: Prepared, at: number): boolean {
  if (prepared.reading.exact[at] === dpa) return standsAlone(prepared, at);
  if (isParty(prepared, at)) return true;
  return isKnown(prepared, at, acronyms);
}

/** "the COPE leader": letters that a list has as those of a body, before what a party has. */
function isParty(prepared: Prepared, at: number): boolean {
  const { matches, reading } = prepared;
  const { lower, sentence, tokens } = reading;
  if (tokens.kind[at] !== tokenKinds.upper || ((matches.alone[at] ?? 0) & bodyBit) === 0) return false;
  if (!politicians.has(lower[at + 1] ?? 0) || sentence[at + 1] !== sentence[at]) return false;
  return standsAlone(prepared, at);
}

/** "552 U.S. 576", "US $5.7 million": a reporter of judgments, a sign of money. */
function isBeforeNumber({ reading: { text, tokens } }: Prepared, at: number): boolean {
  return /^ ?[\d$]/u.test(text.slice(tokens.end[at] ?? 0, (tokens.end[at] ?? 0) + 2));
}

function isKnown(prepared: Prepared, at: number, letters: ReadonlySet<number>): boolean {
  const { exact, tokens } = prepared.reading;
  return tokens.kind[at] === tokenKinds.upper && letters.has(exact[at] ?? 0) && standsAlone(prepared, at);
}

/** "told The Australian that": the article's capital inside a sentence, and a people's name that is a paper's too. */
export function isPaper({ matches, reading }: Prepared, at: number): boolean {
  const { exact, opens, sentence, tokens } = reading;
  const listed = matches.alone[at] ?? 0;
  if ((listed & demonymBit) === 0 || ((listed | (matches.last[at] ?? 0)) & mediaBit) === 0) return false;
  if (exact[at - 1] !== the || opens[at - 1] === 1) return false;
  return sentence[at + 1] === sentence[at] && tokens.kind[at + 1] !== tokenKinds.capital;
}

function standsAlone({ reading }: Prepared, at: number): boolean {
  const { opens, text, tokens } = reading;
  const beside = (to: number): boolean => isCapitalBeside(to, at, reading);
  if (beside(at + 1) || (beside(at - 1) && opens[at - 1] === 0)) return false; // "The UN", "A UN camp": the word before only opens
  const sides = `${text.charAt((tokens.start[at] ?? 0) - 1)}${text.charAt(tokens.end[at] ?? 0)}`;
  return !/[-$£€/&@#]/u.test(sides);
}
