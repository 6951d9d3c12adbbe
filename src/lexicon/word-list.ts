// Lists of words as people write them: parted by blanks and line breaks.

/** The words of a list, in order; none of an empty one. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** The same, to look words up in. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
