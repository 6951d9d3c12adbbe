import { TEAM_VERBS } from '../../lexicon/team-words.ts';
import { tokenKinds, tokenLength } from '../../text/tokens.ts';
import { evidenceBits } from './evidence.ts';
import type { Prepared } from './features.ts';
import type { Games } from './games.ts';
import { hashesOf } from './hashing.ts';
import { laidOver } from './over-names.ts';
import { isCapitalBeside, styles } from './reading.ts';
import { type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf } from './word-lists.ts';

// In a report on a game the last word of a club's name is that club: "Township Rollers lost. Rollers owe their players three months."

const verbs = hashesOf(TEAM_VERBS);
const generic = bitsOf(
  'organisation-word',
  'place-word',
  'title',
  'role',
  'country',
  'region',
  'city',
  'given',
  'family',
  'time',
);
const time = bitOf('time');
/** The full name is surer than this; where the tagger is surer of the short one it is left alone. */
const sure = 0.75;
const doubtful = 0.9;
const confidence = 0.8;
const shortest = 4; // letters
const everyday = 3; // the frequency bands of words that open sentences

/** The names, with such clubs by their last word where a game is told of. Names in order; linear. */
export function withShortClubs(names: readonly Named[], games: Games, prepared: Prepared): readonly Named[] {
  const clubs = lastWords(names, games, prepared);
  if (clubs.size === 0) return names;
  const { exact, tokens } = prepared.reading;
  const short: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.capital || !clubs.has(exact[at] ?? 0)) continue;
    if (!standsAlone(at, prepared)) continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0 };
    short.push(withWords({ ...span, kind: 'organisation', confidence, rule: 'short-club' }, prepared));
  }
  return laidOver(names, short, givesWay);
}

const givesWay = (name: Named): boolean => name.kind !== 'organisation' && name.confidence < doubtful;

/** The last words of clubs of two and three words that the article does not also write in small letters. */
function lastWords(names: readonly Named[], games: Games, prepared: Prepared): ReadonlySet<number> {
  const { evidence, matches, reading } = prepared;
  const words = new Set<number>();
  for (const { confidence: own, first, kind, last } of names) {
    if (kind !== 'organisation' || own < sure || last - first < 2 || last - first > 3) continue;
    const at = last - 1;
    if (!games.isAt(first) || reading.tokens.kind[at] !== tokenKinds.capital) continue;
    if (tokenLength(reading.tokens, at) < shortest) continue;
    if (((matches.word[at] ?? 0) & generic) !== 0) continue;
    if (((evidence.get(reading.lower[at] ?? 0)?.bits ?? 0) & evidenceBits.lowerCase) === 0)
      words.add(reading.exact[at] ?? 0);
  }
  return words;
}

/** No capital beside it; at the head of a sentence a comma or what a team does follows, or the word is not one of every day. */
function standsAlone(at: number, { matches, reading }: Prepared): boolean {
  const { lower, opens, style, text, tokens } = reading;
  if (style[at] === styles.allCapitals) return false;
  const goesOn = (to: number): boolean => isCapitalBeside(to, at, reading);
  const isBehindName = goesOn(at - 1) && opens[at - 1] === 0 && ((matches.word[at - 1] ?? 0) & time) === 0;
  if (goesOn(at + 1) || isBehindName) return false;
  if (
    /^[-/]/u.test(text.charAt(tokens.end[at] ?? 0)) ||
    /[-/]/u.test(text.charAt((tokens.start[at] ?? 0) - 1))
  )
    return false;
  const band = bandOf(matches.word[at] ?? 0);
  if (opens[at] === 0 || band === 0 || band > everyday) return true;
  return text.charAt(tokens.end[at] ?? 0) === ',' || verbs.has(lower[at + 1] ?? 0);
}
