// Tags and text of a finished page, one after the other: the little of HTML that finding quotes needs, read once and without copying.

/** A stretch of the page: offsets into it. `start` is -1 where there is none. */
export interface Stretch {
  start: number;
  end: number;
}

/** The values of the attributes that tell what an element is for, as they stand in the source. One object, used again for every tag. */
export interface Attributes {
  readonly class: Stretch;
  readonly href: Stretch;
  readonly id: Stretch;
}

/** What is told of a page, in order. */
export interface TagReader {
  /** @param name in lower case */
  readonly onOpen: (name: string, attributes: Attributes) => void;
  readonly onClose: (name: string) => void;
  /** Text as it stands in the source from one offset to another, with its character references. */
  readonly onText: (start: number, end: number) => void;
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

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

/** Read a page from its first sign to its last; any text is read, linear in its length. */
export function scanTags(html: string, reader: TagReader): void {
  const tag = newTag();
  let at = 0;
  while (at < html.length) at = scanNext(html, at, { tag, reader });
}

/** Reads from `at` to the end of the next tag; where to go on. */
export function scanNext(html: string, at: number, state: TagState): number {
  const open = html.indexOf('<', at);
  if (open > at) state.reader.onText(at, open);
  if (open >= 0) return readTag(html, open, state);
  state.reader.onText(at, html.length);
  return html.length;
}

/** What is needed while tags are read one by one: whom to tell, and room for one tag. */
export interface TagState {
  readonly tag: Tag;
  readonly reader: TagReader;
}

/** A tag while it is read. */
interface Tag extends Attributes {
  /** Just after the '>' that ends it. */
  end: number;
  /** It ends with '/>'. */
  empty: boolean;
}

/** Room for a tag, to be used again and again. */
export function newTag(): Tag {
  const stretch = () => ({ start: -1, end: -1 });
  return { class: stretch(), href: stretch(), id: stretch(), end: 0, empty: false };
}

/** Reads what begins at a '<'; where to go on. */
function readTag(html: string, open: number, { tag, reader }: TagState): number {
  const closes = html.charCodeAt(open + 1) === SLASH;
  const start = closes ? open + 2 : open + 1;
  const end = endOfName(html, start);
  if (end === start) return readOther(html, open, reader);
  const name = nameOf(html, start, end);
  readAttributes(html, end, tag);
  if (closes) reader.onClose(name);
  else if (tag.empty || VOID.has(name)) return tag.end;
  else if (RAW_TEXT.has(name)) return after(html, `</${name}>`, tag.end);
  else reader.onOpen(name, tag);
  return tag.end;
}

/** A comment, a declaration, or a '<' that is a sign like any other. */
function readOther(html: string, open: number, reader: TagReader): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const next = html.charAt(open + 1);
  if (next === '!' || next === '?') return after(html, '>', open);
  reader.onText(open, open + 1);
  return open + 1;
}

/** Where the name of an element ends that begins at `start`; `start` itself where none does. */
function endOfName(html: string, start: number): number {
  if (!isLetter(html.charCodeAt(start))) return start;
  let at = start + 1;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45) break;
  }
  return at;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Names seen before, by a number made of their characters: a page has some twenty names and thousands of tags. */
const names: string[] = [];
const NAMES = 1024;

function nameOf(html: string, start: number, end: number): string {
  const key =
    (html.charCodeAt(start) * 31 + html.charCodeAt(end - 1) * 7 + (end - start) * 131) & (NAMES - 1);
  const known = names[key];
  if (known !== undefined && known.length === end - start && isWord(html, start, known)) return known;
  const name = html.slice(start, end).toLowerCase();
  if (name.length <= 12) names[key] = name;
  return name;
}

/** Fills `tag` with what stands from the end of a tag's name to its '>'; a '>' in a quoted value ends nothing. */
function readAttributes(html: string, from: number, tag: Tag): void {
  tag.class.start = -1;
  tag.href.start = -1;
  tag.id.start = -1;
  tag.empty = false;
  tag.end = from + 1;
  if (html.charCodeAt(from) === GREATER) return; // most tags have none
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) {
      tag.empty = html.charCodeAt(at - 1) === SLASH;
      tag.end = at + 1;
      return;
    }
    at = isBlank(code) || code === SLASH || code === EQUALS ? at + 1 : readAttribute(html, at, tag);
  }
  tag.end = html.length;
}

/** Reads one attribute; where to go on. */
function readAttribute(html: string, start: number, tag: Tag): number {
  const end = endOfWord(html, start, true);
  let at = afterBlanks(html, end);
  if (html.charCodeAt(at) !== EQUALS) return at;
  at = afterBlanks(html, at + 1);
  const sign = html.charCodeAt(at);
  if (sign !== QUOTE && sign !== APOSTROPHE) {
    const last = endOfWord(html, at, false);
    keep(stretchOf(html, { start, end }, tag), at, last);
    return last;
  }
  const closing = html.indexOf(sign === QUOTE ? '"' : "'", at + 1);
  if (closing < 0) return html.length;
  keep(stretchOf(html, { start, end }, tag), at + 1, closing);
  return closing + 1;
}

/** Where a name or a value without quotes ends. */
function endOfWord(html: string, start: number, isName: boolean): number {
  let at = start;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isBlank(code) || (isName && (code === EQUALS || code === SLASH))) break;
  }
  return at;
}

function afterBlanks(html: string, from: number): number {
  let at = from;
  while (isBlank(html.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Where the value of this attribute is kept; null for one that nobody asks for. */
function stretchOf(html: string, name: Stretch, tag: Tag): Stretch | null {
  const length = name.end - name.start;
  if (length === 2) return isWord(html, name.start, 'id') ? tag.id : null;
  if (length === 4) return isWord(html, name.start, 'href') ? tag.href : null;
  return length === 5 && isWord(html, name.start, 'class') ? tag.class : null;
}

/** Whether a word stands here, large or small. */
function isWord(html: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if ((html.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  return true;
}

/** The first attribute of a name counts. */
function keep(stretch: Stretch | null, start: number, end: number): void {
  if (stretch === null || stretch.start >= 0) return;
  stretch.start = start;
  stretch.end = end;
}

function after(html: string, words: string, from: number): number {
  const found = html.indexOf(words, from);
  return found < 0 ? html.length : found + words.length;
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
