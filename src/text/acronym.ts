// How short forms that are written in capitals spell out a name.

/** 'KCNA', 'U.N.', 'NATO', and those with a few small letters between, fewer than capitals: 'AfDB', 'DoD', 'PwC'. At most ten letters. */
export function isAcronym(name: string): boolean {
  if (name.length > 20 || !/^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u.test(name)) return false; // most names are longer
  const small = name.match(/[^\p{Lu}\p{N}.&-]/gu)?.length ?? 0;
  return small === 0 || (small < capitalsOf(name).length && /\p{Ll}\P{Lu}{0,8}\p{Lu}/u.test(name));
}

/** 'ADB' of 'AfDB'. */
export function capitalsOf(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, '');
}

/**
 * Whether a short form with small letters is spelled out by the words of a name, given in small letters: each capital begins a word, each
 * small letter goes on in it or begins the next ('AfDB': african development bank; 'DoD': department of defense). Linear.
 */
export function isSpelledOutBy(short: string, words: readonly string[], small: ReadonlySet<string>): boolean {
  let [word, letter] = [-1, 0];
  for (const sign of short.match(/\p{L}/gu) ?? []) {
    const wanted = sign.toLowerCase();
    if (sign === wanted && word >= 0 && words[word]?.[letter + 1] === wanted) {
      letter += 1;
      continue;
    }
    word += 1;
    while (sign !== wanted && small.has(words[word] ?? '') && words[word]?.[0] !== wanted) word += 1;
    if (words[word]?.[0] !== wanted) return false;
    letter = 0;
  }
  return words.slice(word + 1).every((rest) => small.has(rest));
}

/** A blend of some of the words has at least so many letters, and takes at least so many of each word. */
const LEAST_OF_BLEND = 6;
const LEAST_OF_WORD = 2;
/** A blend of all words, which may take one letter of a word, has at least so many. */
const LEAST_OF_ALL = 4;
const LONGEST_BLEND = 20;

/**
 * Whether a short form is put together from the beginnings of the words of a name: of at least two, the first among them ('Afreximbank' of
 * 'African Export-Import Bank'), or of all of them ('Nocma' of 'National Oil Company of Malawi'). Both in small letters, the words without
 * small ones. Steps at most the letters times the words times the letters.
 */
export function isBlendOf(short: string, words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (short.length > LONGEST_BLEND || rest.length === 0 || first.startsWith(short) || words.includes(short))
    return false;
  if (short.length >= LEAST_OF_ALL) {
    let all: ReadonlySet<number> = new Set([0]);
    for (const word of words) all = endsBehind({ short, word, least: 1 }, all);
    if (all.has(short.length)) return true;
  }
  if (short.length < LEAST_OF_BLEND) return false;
  let ends = endsBehind({ short, word: first, least: LEAST_OF_WORD }, new Set([0]));
  for (const word of rest)
    ends = new Set([...ends, ...endsBehind({ short, word, least: LEAST_OF_WORD }, ends)]);
  return ends.has(short.length);
}

interface Piece {
  readonly short: string;
  readonly word: string;
  readonly least: number;
}

/** Where a piece of a word can end that goes on from one of these places. */
function endsBehind({ short, word, least }: Piece, from: ReadonlySet<number>): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const start of from) {
    let length = 0;
    while (length < word.length && short[start + length] === word[length]) {
      length += 1;
      if (length >= least) ends.add(start + length);
    }
  }
  return ends;
}
