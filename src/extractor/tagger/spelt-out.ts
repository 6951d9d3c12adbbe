import { SMALL_NAME_WORDS } from '../../lexicon/organisation-words.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { addWord, hashesOf, hashOf } from './hashing.ts';
import type { Named } from './span-rules.ts';
import { bandOf, bitOf, sortOf } from './word-lists.ts';

// Letters whose words the article writes: "iodine deficiency disorder (IDD)" is no body, and neither is IDD anywhere else in it.

const open = hashOf('(');
const close = hashOf(')');
const small = hashesOf(SMALL_NAME_WORDS);
const bodyWordBit = bitOf('organisation-word');
const fewest = 2;
const most = 7; // letters

/** A stretch of tokens. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The names without letters that stand for ordinary words: every one of the words is ordinary, none is one that bodies are named with, and
 * the tagger saw no name in them. Names in order; linear.
 */
export function withoutThings(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { exact, lower, tokens } = prepared.reading;
  const things = new Set<number>();
  for (let at = 1; at < tokens.length - 1; at += 1) {
    if (lower[at] !== open) continue;
    const words = wordsBefore(prepared, at) ?? wordsInside(prepared, at);
    if (words === null || !isThing(words, names, prepared)) continue;
    things.add(addWord(0, exact[words.first === at + 1 ? at - 1 : at + 1] ?? 0));
  }
  return things.size === 0
    ? names
    : names.filter((name) => name.kind === 'person' || !things.has(name.exact));
}

/** "Ground Controlled Approach (GCA)": the words before the bracket that begin with the letters in it. */
function wordsBefore(prepared: Prepared, bracket: number): Stretch | null {
  const { lower } = prepared.reading;
  const letters = lettersAt(prepared, bracket + 1);
  if (letters === null || lower[bracket + 2] !== close) return null;
  let at = bracket - 1;
  for (let left = letters.length - 1; left >= 0; at -= 1) {
    if (!isWord(prepared, at, bracket)) return null;
    if (initialOf(prepared, at) === letters[left]) left -= 1;
    else if (!small.has(lower[at] ?? 0)) return null;
  }
  return { first: at + 1, last: bracket };
}

/** "GCA (ground controlled approach)": the words inside it. */
function wordsInside(prepared: Prepared, bracket: number): Stretch | null {
  const { lower } = prepared.reading;
  const letters = lettersAt(prepared, bracket - 1);
  if (letters === null) return null;
  let at = bracket + 1;
  for (let next = 0; next < letters.length; at += 1) {
    if (!isWord(prepared, at, bracket)) return null;
    if (initialOf(prepared, at) === letters[next]) next += 1;
    else if (!small.has(lower[at] ?? 0)) return null;
  }
  return lower[at] === close ? { first: bracket + 1, last: at } : null;
}

function lettersAt({ reading: { text, tokens } }: Prepared, at: number): string | null {
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
  if (tokens.kind[at] !== tokenKinds.upper || end - start < fewest || end - start > most) return null;
  return text.slice(start, end).toLowerCase();
}

function isWord({ reading: { sentence, tokens } }: Prepared, at: number, bracket: number): boolean {
  const kind = tokens.kind[at];
  return sentence[at] === sentence[bracket] && (kind === tokenKinds.lower || kind === tokenKinds.capital);
}

const initialOf = ({ reading: { text, tokens } }: Prepared, at: number): string =>
  text.charAt(tokens.start[at] ?? 0).toLowerCase();

function isThing({ first, last }: Stretch, names: readonly Named[], prepared: Prepared): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = prepared.matches.word[at] ?? 0;
    const isOrdinary =
      prepared.reading.tokens.kind[at] === tokenKinds.lower || bandOf(bits) > 0 || sortOf(bits) > 0;
    if ((bits & bodyWordBit) !== 0 || !isOrdinary) return false;
  }
  return !names.some((name) => name.first < last && first < name.last);
}
