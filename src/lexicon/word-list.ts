// Lists as people write them: words parted by blanks and line breaks, names of several words by ';'.

/** The words of a list, in order; none of an empty one. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** The same, to look words up in. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}

/** The names of a list parted by ';' (or by line breaks), in order, with single blanks; none of an empty one. */
export function nameList(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
}
