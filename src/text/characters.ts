// What kind of character a UTF-16 code unit is, looked up once per distinct unit and kept in a table.

/** A separator, a control character or anything else that is no part of a word. */
export const SPACE = 1;
/** An upper-case or title-case letter. */
export const UPPER = 2;
/** A lower-case letter. */
export const LOWER = 3;
/** A letter of a script without case, written with spaces between words (Arabic, Hangul, Devanagari, ...). */
export const CASELESS = 4;
/** A letter of a script without spaces whose characters stand alone (Han, Hiragana, Katakana). */
export const IDEOGRAPH = 5;
/** A combining mark: belongs to the letter before it. */
export const MARK = 6;
/** A decimal digit or other number character. */
export const DIGIT = 7;
/** Punctuation, symbol, or half of a surrogate pair that is no letter. */
const SIGN = 8;

const known = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/^[\s\p{Z}\p{Cc}\p{Cf}]/u.test(character)) return SPACE;
  if (/^[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/^\p{Ll}/u.test(character)) return LOWER;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/^\p{L}/u.test(character)) return CASELESS;
  if (/^\p{M}/u.test(character)) return MARK;
  if (/^\p{N}/u.test(character)) return DIGIT;
  return SIGN;
}

/**
 * The class (one of the constants above) of the code unit at `index`; SPACE outside the text. For the first half of a
 * surrogate pair it is the class of the whole character, the second half alone is a MARK, so that pairs stay together.
 */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return SPACE;
  const found = known[unit] ?? 0;
  if (found > 0) return found;
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(index) ?? unit));
  const result = unit >= 0xdc00 && unit < 0xe000 ? MARK : classify(String.fromCharCode(unit));
  known[unit] = result;
  return result;
}

/** True for the classes of which words are made. */
export function isWordClass(kind: number): boolean {
  return kind >= UPPER && kind <= DIGIT;
}
