// Values of TOML that go on over several lines, as Hugo writes lists of authors.

//   title = "Pier money agreed"      publishDate = 1997-12-22
//   ^key    ^value
const assignment = /^(?<key>["']?[\w-]{1,60}["']?)\s?=\s?(?<value>\S[^\n]*)$/u;
const threeQuotes = /^(?:"""|''')/u;
//   """Pier money agreed"""
//      ^words
const quotedThrice = /^(?<quotes>"""|''')(?<words>[^\n]*?)\k<quotes>$/u;

/** Lines 'key: value' of lines 'key = value'. A list or text that goes on stands on its first line, and the lines that it took are blank; others stay as they are. Null where one never ends. */
export function keyLinesOfToml(lines: readonly string[]): string[] | null {
  const out: string[] = [];
  let until: string | null = null;
  let first = 0;
  for (const line of lines) {
    if (until !== null) {
      out[first] += ` ${line.trim()}`;
      out.push('');
      if (line.trimEnd().endsWith(until)) until = null;
      continue;
    }
    const { key, value = '' } = assignment.exec(line)?.groups ?? {};
    out.push(key === undefined ? line : `${key}: ${value}`);
    first = out.length - 1;
    const quotes = threeQuotes.exec(value)?.[0];
    if (quotes !== undefined && value.indexOf(quotes, 3) < 0) until = quotes;
    else if (value.startsWith('[') && !/\]\s{0,9}(?:#[^\n]*)?$/u.test(value)) until = ']';
  }
  if (until !== null) return null;
  return out.map((line) => {
    const at = line.indexOf(': ') + 2;
    const words = quotedThrice.exec(line.slice(at))?.groups?.['words']?.trim();
    return words === undefined ? line.replace(/,\s{0,9}\]$/u, ']') : `${line.slice(0, at)}"${words}"`;
  });
}
