// Latin names in the order of the alphabet, looked through by sounds: what begins alike is compared once.
import { compareText } from '../compare.ts';
import type { Reading, Sound } from './sound.ts';

/** Names in small Latin letters without blanks, in code unit order, each once. */
export type SpelledNames = readonly string[];

/** Sort names for looking through. */
export function spelledNames(names: Iterable<string>): SpelledNames {
  return [...new Set(names)].filter((name) => /^[a-z]{2,60}$/u.test(name)).sort(compareText);
}

/** All names from `from` to before `to` begin with the same `depth` letters. */
interface Prefix {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** More beginnings than this that all read alike: such a reading tells nothing. */
const MOST_PREFIXES = 400;
const LETTERS = 64;

/**
 * The names that a reading can be. A consonant may stand twice. Time grows with the beginnings of names that read alike, times the logarithm of
 * all names: the letters after each beginning are found by halving.
 */
export function namesReadAs(reading: Reading, names: SpelledNames): readonly string[] {
  let prefixes: readonly Prefix[] = [{ from: 0, to: names.length, depth: 0 }];
  for (const sound of reading) {
    prefixes = continued(prefixes, sound, names);
    if (prefixes.length === 0 || prefixes.length > MOST_PREFIXES) return [];
  }
  return prefixes.flatMap(({ from, depth }) => {
    const name = names[from] ?? '';
    return name.length === depth ? [name] : [];
  });
}

function continued(prefixes: readonly Prefix[], sound: Sound, names: SpelledNames): readonly Prefix[] {
  const found = new Map<number, Prefix>();
  for (const prefix of prefixes) {
    for (const spelling of sound.spellings) {
      for (const spelled of onceOrTwice(prefix, spelling, names)) {
        for (const one of withVowel(spelled, { spelling, sound }, names))
          found.set(one.from * LETTERS + one.depth, one);
      }
    }
  }
  return [...found.values()];
}

function onceOrTwice(prefix: Prefix, spelling: string, names: SpelledNames): readonly Prefix[] {
  const once = narrowed(prefix, spelling, names);
  if (once === null) return NONE;
  const twice = isConsonant(spelling.at(-1)) ? narrowed(once, spelling.slice(-1), names) : null;
  return twice === null ? [once] : [once, twice];
}

const NONE: readonly Prefix[] = [];

interface Spelled {
  readonly spelling: string;
  readonly sound: Sound;
}

/** A vowel that the script leaves out may follow, but no vowel that it writes. */
function withVowel(prefix: Prefix, { spelling, sound }: Spelled, names: SpelledNames): readonly Prefix[] {
  const vowels = /[aeiou]$/u.test(spelling) ? [] : sound.vowels;
  const found = sound.needsVowel === true ? [] : [prefix];
  for (const vowel of vowels) {
    const one = narrowed(prefix, vowel, names);
    if (one !== null) found.push(one);
  }
  return found;
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && !'aeiouh'.includes(letter);
}

/** Those of the names that go on with these letters; null where none does. */
function narrowed(prefix: Prefix, letters: string, names: SpelledNames): Prefix | null {
  let { from, to, depth } = prefix;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at);
    [from, to] = [
      firstFrom({ from, to, depth }, letter, names),
      firstFrom({ from, to, depth }, letter + 1, names),
    ];
    if (from >= to) return null;
    depth += 1;
  }
  return { from, to, depth };
}

/** The first whose letter at `depth` is not before `letter`; names that end there come first. */
function firstFrom({ from, to, depth }: Prefix, letter: number, names: SpelledNames): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const own = names[middle]?.charCodeAt(depth) ?? 0;
    if (Number.isNaN(own) || own < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
