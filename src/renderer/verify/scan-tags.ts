// Tags and text of a finished page, one after the other: the little of HTML that finding quotes needs, at the speed of a search for '<'.

/** What is told of a page, in order. */
export interface TagReader {
  /** @param tag the whole tag: '<a class="at" href="x.html#p1">' */
  readonly onOpen: (name: string, tag: string) => void;
  readonly onClose: (name: string) => void;
  /** Text as it stands in the source, with its character references. */
  readonly onText: (text: string) => void;
}

const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'textarea', 'title']);
const VOID: ReadonlySet<string> = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'rect',
  'source',
  'wbr',
]);
const NAME = /^<\/?(?<name>[a-z][a-z0-9-]{0,40})/iu;

/** Read a page from its first sign to its last; any text is read, linear in its length. */
export function scanTags(html: string, reader: TagReader): void {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      reader.onText(html.slice(at));
      return;
    }
    if (open > at) reader.onText(html.slice(at, open));
    at = readTag(html, open, reader);
  }
}

/** Reads what begins at a '<'; where to go on. */
function readTag(html: string, open: number, reader: TagReader): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const end = endOfTag(html, open);
  const tag = html.slice(open, end);
  const name = NAME.exec(tag.slice(0, 44))?.groups?.['name']?.toLowerCase();
  if (name === undefined) {
    if (html.charAt(open + 1) === '!' || html.charAt(open + 1) === '?') return end;
    reader.onText('<');
    return open + 1;
  }
  if (tag.charAt(1) === '/') {
    reader.onClose(name);
    return end;
  }
  if (VOID.has(name) || tag.endsWith('/>')) return end;
  if (RAW_TEXT.has(name)) return after(html, `</${name}>`, end);
  reader.onOpen(name, tag);
  return end;
}

/** Just after the '>' that ends a tag, not one in a quoted value. */
function endOfTag(html: string, open: number): number {
  let at = open;
  for (;;) {
    const end = html.indexOf('>', at);
    if (end < 0) return html.length;
    const quote = openQuote(html, at, end);
    if (quote === null) return end + 1;
    const closing = html.indexOf(quote, end);
    if (closing < 0) return html.length;
    at = closing + 1;
  }
}

/** The quotation mark that is still open at `end`; null where none is. */
function openQuote(html: string, from: number, end: number): '"' | "'" | null {
  let open: '"' | "'" | null = null;
  for (let at = from; at < end; at += 1) {
    const code = html.charCodeAt(at);
    if (code !== 34 && code !== 39) continue;
    const sign = code === 34 ? '"' : "'";
    if (open === null) open = sign;
    else if (open === sign) open = null;
  }
  return open;
}

function after(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from);
  return found < 0 ? html.length : found + words.length;
}

const FORMS = new Map(
  ['class', 'href', 'id'].map((name) => [
    name,
    new RegExp(
      `\\s${name}\\s{0,4}=\\s{0,4}(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'>]+))`,
      'iu',
    ),
  ]),
);

/** Value of an attribute in a tag; null where it has none. */
export function attributeOf(tag: string, name: 'class' | 'href' | 'id'): string | null {
  const groups = FORMS.get(name)?.exec(tag)?.groups;
  const value = groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'];
  return value === undefined ? null : withoutReferences(value);
}

const REFERENCES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', '\u00a0'],
]);

/** Text without the character references that our own escaping makes; others stay as they are. */
export function withoutReferences(text: string): string {
  return text.includes('&')
    ? text.replaceAll(
        /&(?<name>amp|lt|gt|quot|apos|#39|nbsp);/gu,
        (whole, name: string) => REFERENCES.get(name) ?? whole,
      )
    : text;
}
