// The words of raw HTML, inside Markdown or of a page that is only surveyed: tags go, words stay, entities become characters. It is never markup again.

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['copy', '©'],
]);

/** Elements that begin a line of their own. */
const BLOCK =
  /^<\/?(?:p|div|br|hr|li|dt|dd|tr|h[1-6]|blockquote|section|article|header|footer|nav|aside|main|form|button|label|option|figure|figcaption|caption|pre|title|td|th|ul|ol|dl|table)\b/iu;
const LONGEST_BLOCK_TAG = 14;
/** No text holds it: a break that is none of the source's own. */
const BREAK = '\u2029';

/** '<p>Kim <b>said</b> &amp; left</p>' → 'Kim said & left'. Comments, scripts and styles have no words. Linear time, never throws. */
export function htmlWords(html: string): string {
  return wordsOf(html)
    .replaceAll(BREAK, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The same words, a line for each block that has any: '<li>News</li><li>Sport</li>' → ['News', 'Sport']. */
export function htmlLines(html: string): string[] {
  return wordsOf(html)
    .split(BREAK)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

function wordsOf(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const end = endOfMarkup(html, open);
    if (end === null) {
      parts.push('<');
      at = open + 1;
    } else {
      if (BLOCK.test(html.slice(open, open + LONGEST_BLOCK_TAG))) parts.push(BREAK);
      at = end;
    }
  }
  parts.push(html.slice(at));
  return decodeEntities(parts.join(''));
}

/** Where the tag, comment, script or style that begins here ends; null when '<' is a sign of the text. */
function endOfMarkup(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4) ?? html.length;
  const name = /^<(?<slash>\/?)(?<name>[a-z][a-z0-9-]{0,30})/iu.exec(html.slice(open, open + 40))?.groups;
  if (!name && !/^<[!?]/u.test(html.slice(open, open + 2))) return null;
  const close = after(html, '>', open);
  if (close === null) return null;
  const element = name?.['name']?.toLowerCase() ?? '';
  if (name?.['slash'] !== '/' && (element === 'script' || element === 'style')) {
    const closing = new RegExp(`</${element}`, 'giu');
    closing.lastIndex = close;
    const found = closing.exec(html);
    return found === null ? html.length : (after(html, '>', found.index) ?? html.length);
  }
  return close;
}

function after(html: string, mark: string, from: number): number | null {
  const found = html.indexOf(mark, from);
  return found < 0 ? null : found + mark.length;
}

/** One pass: '&amp;lt;' becomes '&lt;', not '<'. Control characters never come back through '&#1;'. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole;
      const code =
        typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hex), 16);
      const isText =
        (code >= 0x20 && code < 0x7f) ||
        (code >= 0xa0 && code < 0xd800) ||
        (code >= 0xe000 && code < 0xfdd0) ||
        (code > 0xfdef && code < 0xfffe) ||
        (code >= 0x10000 && code <= 0x10ffff);
      return isText ? String.fromCodePoint(code) : '';
    },
  );
}
