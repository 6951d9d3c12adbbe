import { lettersOfThings } from '../../lexicon/letters-of-things.ts';
import { SMALL_NAME_WORDS } from '../../lexicon/organisation-words.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { laidOver } from './over-names.ts';
import { styles } from './reading.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf } from './word-lists.ts';

// "New Porgera Limited has stopped its trucks. NPL said": letters that the article never sets in brackets are the body whose words begin with them.

const small = hashesOf(SMALL_NAME_WORDS);
const things: ReadonlySet<string> = new Set(lettersOfThings);
const fewest = 3;
const most = 6; // letters
/** The full name is surer than this; where the tagger is surer of the letters it is left alone. */
const sure = 0.8;
const doubtful = 0.9;
const confidence = 0.85;
const bodyWord = bitOf('organisation-word');
const officers = bitsOf('title', 'role');
const lands = bitsOf('country', 'region');

/** The names, with the letters of bodies of three words and more, wherever they stand in the article. Names in order; linear. */
export function withInitials(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const spelt = spelling(names, prepared);
  if (spelt.size === 0) return names;
  const { style, text, tokens } = prepared.reading;
  const letters: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.kind[at] !== tokenKinds.upper || style[at] !== styles.plain) continue;
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    if (end - start < fewest || end - start > most || isPartOfMore(text, start, end)) continue;
    const isSure = spelt.get(text.slice(start, end));
    if (isSure === undefined || !(isSure || hasOfficer(at, prepared))) continue;
    letters.push(withWords({ start, end, kind: 'organisation', confidence, rule: 'initials' }, prepared));
  }
  return laidOver(names, letters, givesWay);
}

/** "BUT president": letters of what a body may be, before its officer. */
const hasOfficer = (at: number, { matches, reading: { sentence, tokens } }: Prepared): boolean =>
  ((matches.word[at + 1] ?? 0) & officers) !== 0 &&
  tokens.kind[at + 1] === tokenKinds.lower &&
  sentence[at + 1] === sentence[at];

const givesWay = (name: Named): boolean =>
  name.kind !== 'organisation' && name.confidence < doubtful && (listsOf(name) & lands) === 0;

/** "NPL-run", "R&NPL", "@NPL". */
const isPartOfMore = (text: string, start: number, end: number): boolean =>
  /[-&@#$/\p{L}\p{N}]/u.test(`${text.charAt(start - 1)}${text.charAt(end)}`);

/** The letters that the words of bodies begin with, and whether such words surely are a body's: "Limited", "Ministry". */
function spelling(names: readonly Named[], prepared: Prepared): ReadonlyMap<string, boolean> {
  const spelt = new Map<string, boolean>();
  for (const name of names) {
    if (name.kind !== 'organisation' || name.confidence < sure || name.last - name.first < fewest) continue;
    const letters = initialsOf(name, prepared);
    if (letters === null || things.has(letters)) continue;
    const { word } = prepared.matches;
    const isSure = (((word[name.last - 1] ?? 0) | (word[name.first] ?? 0)) & bodyWord) !== 0;
    spelt.set(letters, isSure || spelt.get(letters) === true);
  }
  return spelt;
}

/** "NPL" of "New Porgera Limited"; small words have no part in it. */
function initialsOf({ first, last }: Named, { reading }: Prepared): string | null {
  const { lower, text, tokens } = reading;
  let letters = '';
  for (let at = first; at < last; at += 1) {
    const isCapital = tokens.kind[at] === tokenKinds.capital;
    if (isCapital) letters += text.charAt(tokens.start[at] ?? 0);
    else if (!small.has(lower[at] ?? 0)) return null;
  }
  return letters.length < fewest || letters.length > most ? null : letters;
}
