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

/** A blend has at least so many letters, and takes at least so many of each word. */
const LEAST_OF_BLEND = 6;
const LEAST_OF_WORD = 2;
const LONGEST_BLEND = 20;

/**
 * Whether a short form is put together from the beginnings of at least two words of a name, the first among them: 'Afreximbank' of 'African
 * Export-Import Bank', 'Europol' of 'European Police Office'. Both in small letters. Steps at most the letters times the words times the letters.
 */
export function isBlendOf(short: string, words: readonly string[]): boolean {
  if (short.length < LEAST_OF_BLEND || short.length > LONGEST_BLEND || words.includes(short)) return false;
  const [first = '', ...rest] = words;
  let ends = endsBehind(short, first, new Set([0]));
  for (const word of rest) ends = new Set([...ends, ...endsBehind(short, word, ends)]);
  return ends.has(short.length) && !first.startsWith(short);
}

/** Where a piece of a word can end that goes on from one of these places. */
function endsBehind(short: string, word: string, from: ReadonlySet<number>): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const start of from) {
    let length = 0;
    while (length < word.length && short[start + length] === word[length]) {
      length += 1;
      if (length >= LEAST_OF_WORD) ends.add(start + length);
    }
  }
  return ends;
}
