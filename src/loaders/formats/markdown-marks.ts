// What programs for sites and for notes write between the lines of Markdown: pictures as letters, shortcodes, comments. No article has it.

const fence = /^ {0,3}(?:```|~~~)/u;
//   ![The gauge](data:image/png;base64,iVBORw0KGgo…)
const writtenOut = /data:[a-z]{1,20}\/[\w.+-]{1,60};base64,[a-z\d+/=]{40,}/giu;
//   {{< figure src="a.jpg" >}}   {{% notice warning %}}   {% include toc.html %}
const shortcode = /\{\{[<%][^\n{}]{0,400}[>%]\}\}|\{%[^\n%{}]{0,400}%\}/gu;
//   ({{ site.baseurl }}/img/a.jpg)   ({{ "/img/a.jpg" | relative_url }})
const address =
  /\{\{-?\s{0,4}(?:(?:site|page)\.[\w.]{1,60}|["'](?<path>[^"'{}\n]{0,300})["'](?:\s?\|\s?\w{1,40}){1,3})\s{0,4}-?\}\}/gu;
const highlight = /^\s{0,3}\{%-?\s?highlight\b[^%{}\n]{0,80}%\}\s*$/u;
const highlightEnd = /^\s{0,3}\{%-?\s?endhighlight\s?-?%\}\s*$/u;

/** Pictures that are written out as letters give way to an empty address; a file of Google Docs is mostly such. */
export function withoutPictures(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.includes(';base64,') ? line.replace(writtenOut, 'data:,') : line));
}

/**
 * As many lines, without shortcodes of Hugo and Jekyll and without comments of Obsidian ('%% not for the article %%'), which leave blanks;
 * code stays as it is.
 */
export function withoutProgramMarks(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /\{[{%]|%%/u.test(line))) return lines;
  const rest = [...lines];
  let isCode = false;
  for (let at = 0; at < rest.length; at += 1) {
    const line = rest[at] ?? '';
    const end = highlight.test(line)
      ? nextOf(rest, at, (one) => highlightEnd.test(one))
      : line.trim() === '%%'
        ? nextOf(rest, at, (one) => one.trim() === '%%')
        : null;
    if (fence.test(line)) isCode = !isCode;
    else if (isCode) continue;
    else if (end === null)
      rest[at] = isComment(line) ? '' : line.replace(shortcode, '').replace(address, '$<path>');
    else if (highlight.test(line)) {
      [rest[at], rest[end]] = ['```', '```'];
      at = end;
    } else {
      rest.fill('', at, end + 1);
      at = end;
    }
  }
  return rest;
}

const FARTHEST = 2000;

function nextOf(lines: readonly string[], from: number, isIt: (line: string) => boolean): number | null {
  const found = lines.slice(from + 1, from + FARTHEST).findIndex(isIt);
  return found < 0 ? null : from + 1 + found;
}

function isComment(line: string): boolean {
  const words = line.trim();
  return words.length > 4 && words.startsWith('%%') && words.indexOf('%%', 2) === words.length - 2;
}
