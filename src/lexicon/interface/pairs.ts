// How the lists of this folder are written: 'phrase = words of the language', one a line.

/** The lines of a list as a table; what stands before the first ' = ' is the phrase. */
export function pairs(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]),
  );
}
