// What the shape of a line says about it: a headline, a sentence, an item of a list.

const CLOSERS = '["\'”’»›」』)\\]】]{0,4}';
const sentenceEnd = new RegExp(`[.!?…。！？｡؟۔।]${CLOSERS}\\s{0,3}(?:\\[\\d{1,3}\\])?$`, 'u');
const fullStop = new RegExp(`[.。…｡।۔]${CLOSERS}$`, 'u');

/** Ends like a sentence: '.', '?', '。', with or without a closing quote behind it. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-24).trimEnd());
}

/** Ends with a letter, digit or comma: something should follow. */
export function breaksOff(text: string): boolean {
  return /[\p{L}\p{N},،、’'-]$/u.test(text.slice(-4));
}

/** Begins with a lower-case letter: the second half of something. */
export function startsLower(text: string): boolean {
  return /^["'“‘«(]?\p{Ll}/u.test(text);
}

/** '- item', '• item', '3. item', 'b) item'. */
export function isListItem(text: string): boolean {
  return /^(?:[-*+•‣▪◦·–—]|\d{1,3}[.)]|[a-z]\))\s+\S/u.test(text) && !isDashTurn(text);
}

/** A dash of speech ('– What happened?' ends with a question mark) is no bullet. */
function isDashTurn(text: string): boolean {
  return /^[-–—]\s/u.test(text) && /[?？]["”’»]?$/u.test(text.slice(-3));
}

/** Number of words; scripts without spaces count two characters as a word. */
export function wordCount(text: string): number {
  return wordsUpTo(text, Number.POSITIVE_INFINITY);
}

/** The same, where more than `most` need not be counted. */
function wordsUpTo(text: string, most: number): number {
  let spaced = 0;
  let isInside = false;
  for (let index = 0; index < text.length && spaced < most; index += 1) {
    const wasInside = isInside;
    isInside = !isSpace(text.charCodeAt(index));
    if (isInside && !wasInside) spaced += 1;
  }
  if (spaced >= most || !/[\u0e00-\u0e7f\u2e80-\uffff]/.test(text)) return spaced; // nothing of those scripts stands elsewhere
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(unspaced / 2);
}

/** What `\s` of a pattern takes, by its code unit: each line is counted several times, and most of it is letters. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && RARE_SPACES.has(code));
}

const RARE_SPACES = new Set(
  [
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
);

/** Fewest words of a line that is surely the headline. */
export const HEADLINE_WORDS = 4;

/** A title, or a link to another article: one line, a few words, no full stop. */
export function isHeadlineLike(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 220 &&
    !text.includes('\n') &&
    !fullStop.test(text.replace(/\s?\[\d{1,3}\]$/u, '')) &&
    wordCount(text) <= 40 &&
    !isListItem(text)
  );
}

/** Running text: sentences with their full stops, long enough that nobody would take it for a label. */
export function isProse(text: string): boolean {
  const words = wordsUpTo(text, 41);
  return words > 40 || (words >= 8 && endsSentence(text));
}

/** Width as it is seen: Chinese, Japanese and Korean characters count two columns. */
export function columnsOf(text: string): number {
  const wide =
    text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu)?.length ?? 0;
  return text.length + wide;
}

/** The words of a text in small letters, without the signs between them: 'Ferry sails – again!' → ['ferry', 'sails', 'again']. */
export function bareWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
