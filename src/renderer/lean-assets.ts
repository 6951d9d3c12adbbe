// Scripts and styles as they are sent: without the comments, types and blanks that they are kept with.

// A type said for the editor, with braces in braces once: '/** @type {Map<string, {at: number}>} */ '.
const TYPE = /^\/\*\* @type \{(?:[^{}*]|\{[^{}*]{0,200}\}){0,200}\} \*\/ ?/u;
const QUOTED = /'[^'\n]{0,4000}'|"[^"\n]{0,4000}"/gu;

/**
 * A script or style sheet without whole-line comments, types and indentation, a style sheet also without the blanks beside its signs. No
 * string of the code is harmed: types are taken only from before the first quote of a line, and what a style sheet quotes is left as it is;
 * a script with a template string over several lines comes back unchanged.
 */
export function leanAsset(path: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== 'string') return content;
  if (path.endsWith('.css')) return leanStyles(content);
  if (!path.endsWith('.js') || hasLongTemplate(content)) return content;
  const code: string[] = [];
  let comment = false;
  for (const line of content.split('\n')) {
    const words = line.trimStart();
    if (comment) {
      const end = words.indexOf('*/');
      comment = end < 0;
      if (end >= 0 && words.slice(end + 2).trim() !== '')
        code.push(withoutTypes(words.slice(end + 2).trimStart()));
      continue;
    }
    if (words === '' || words.startsWith('//')) continue;
    if (words.startsWith('/**')) {
      const end = words.indexOf('*/');
      comment = end < 0;
      if (comment || words.slice(end + 2).trim() === '') continue;
    }
    code.push(withoutTypes(words));
  }
  return `${code.join('\n')}\n`;
}

function hasLongTemplate(script: string): boolean {
  return script.split('\n').some((line) => line.split('`').length % 2 === 0);
}

/** A line without the types before its first quote. */
function withoutTypes(line: string): string {
  const quote = line.search(/['"`]/u);
  const head = quote < 0 ? line : line.slice(0, quote);
  const parts = head.split(/(?=\/\*\* @type )/u).map((part) => part.replace(TYPE, ''));
  return parts.join('') + line.slice(head.length);
}

function leanStyles(styles: string): string {
  const plain = styles.replaceAll(/\/\*[^*]{0,4000}\*\/\n?/gu, '');
  const quoted = plain.match(QUOTED) ?? [];
  return plain
    .split(QUOTED)
    .map((part, at) => withoutBlanks(part) + (quoted[at] ?? ''))
    .join('');
}

/** Blanks and line ends beside a sign that parts declarations, values or selectors say nothing. */
function withoutBlanks(part: string): string {
  return part
    .replaceAll(/^[ \t]{1,40}/gmu, '')
    .replaceAll(/\n{2,9}/gu, '\n')
    .replaceAll(/(?<=[:;,{}])[ \t\n]/gu, '')
    .replaceAll(/[ \t](?=[{}])/gu, '')
    .replaceAll(' > ', '>')
    .replaceAll(';}', '}');
}
