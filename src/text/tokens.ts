import { otherAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts';
import { CASELESS, classAt, DIGIT, IDEOGRAPH, isWordClass, LOWER, MARK, SPACE, UPPER } from './characters.ts';

// Words, numbers and signs with their offsets. One pass, typed arrays, no object per word.

/** What a token is made of. `other` is a sign, an address or a handle. */
export const tokenKinds = { other: 0, number: 1, lower: 2, capital: 3, upper: 4, caseless: 5 } as const;

/** The tokens of a text in order; the arrays hold `length` entries, offsets are UTF-16. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `tokenKinds`: `capital` begins with a capital letter or holds one ("easyJet"), `upper` has at least two letters and all are capitals. */
  readonly kind: Uint8Array;
}

/** True for the kinds of words that names are written in: `capital` and `upper`. */
export const isCapital = (kind: number | undefined): boolean =>
  kind === tokenKinds.capital || kind === tokenKinds.upper;

/** Number of UTF-16 units of the token at `at`; 0 where there is none. */
export const tokenLength = ({ start, end }: Tokens, at: number): number => (end[at] ?? 0) - (start[at] ?? 0);

/** Room for tokens that is used again and again: good until it is filled anew. */
export interface TokenRoom {
  length: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
}

/**
 * Cut `text` between `from` and `to` (UTF-16 offsets, whole text by default) into tokens. Hyphens and dashes stand alone
 * ("Moscow-appointed" is three tokens), possessives and n't are split off ("Kim" + "'s"), initials and dotted abbreviations
 * keep their stop ("J.", "U.S.", "Mr."), addresses and handles stay whole. Linear time, never throws.
 */
export function tokensOf(text: string, from = 0, to: number = text.length): Tokens {
  const { length, start, end, kind } = tokensInto(shared, text, { from, to });
  const tokens = {
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    kind: kind.slice(0, length),
  };
  if (length > mostKept) Object.assign(shared, grow(1024));
  return tokens;
}

/** Room for more tokens than this is given back. */
const mostKept = 1 << 16;
const shared: TokenRoom = grow(1024);

/** Room for `tokensInto`. */
export function tokenRoom(): TokenRoom {
  return grow(256);
}

/** The same tokens without arrays of their own: written over what the room held, so to be read before it is filled again. */
export function tokensInto(
  tokens: TokenRoom,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): Tokens {
  const last = Math.min(to, text.length);
  tokens.length = 0;
  for (let at = Math.max(0, from); at < last; ) {
    const kind = classAt(text, at);
    if (kind === SPACE) at += 1;
    else if (kind === LOWER || kind === UPPER) at = takeLetters(tokens, text, { at, last });
    else if (kind === DIGIT) at = takeNumber(tokens, text, { at, last });
    else if (kind === IDEOGRAPH) at = take(tokens, at, afterMarks(text, at + 1, last), tokenKinds.caseless);
    else if (isWordClass(kind)) at = takeWord(tokens, text, { at, last });
    else at = takeSign(tokens, text, { at, last });
  }
  return tokens;
}

/** Most words are letters alone between blanks or commas: they are taken in one pass; where anything else follows, it is looked at. */
function takeLetters(tokens: TokenRoom, text: string, place: Place): number {
  const { at, last } = place;
  const capital = classAt(text, at) === UPPER;
  let end = at + 1;
  let capitals = 0;
  let kind = SPACE;
  for (; end < last; end += 1) {
    kind = classAt(text, end);
    if (kind === UPPER) capitals += 1;
    else if (kind !== LOWER) break;
  }
  if (end - at > 20 || (end < last && kind !== SPACE && text.charAt(end) !== ','))
    return takeWord(tokens, text, place);
  return take(tokens, at, end, capital ? kindOfCapital(end - at, capitals) : kindOfSmall(capitals));
}

const kindOfSmall = (capitals: number): number => (capitals > 0 ? tokenKinds.capital : tokenKinds.lower);

function kindOfCapital(length: number, capitals: number): number {
  return length > 1 && capitals === length - 1 ? tokenKinds.upper : tokenKinds.capital;
}

interface Place {
  readonly at: number;
  readonly last: number;
}

function grow(size: number, old?: TokenRoom): TokenRoom {
  const tokens = {
    length: old?.length ?? 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
  };
  if (old) {
    tokens.start.set(old.start);
    tokens.end.set(old.end);
    tokens.kind.set(old.kind);
  }
  return tokens;
}

function take(tokens: TokenRoom, start: number, end: number, kind: number): number {
  if (tokens.length === tokens.start.length) Object.assign(tokens, grow(tokens.length * 2, tokens));
  tokens.start[tokens.length] = start;
  tokens.end[tokens.length] = end;
  tokens.kind[tokens.length] = kind;
  tokens.length += 1;
  return end;
}

function afterMarks(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && classAt(text, at) === MARK) at += 1;
  return at;
}

/** "15,000", "3.5", "10:30", "5th", "1990s", "4x4". */
function takeNumber(tokens: TokenRoom, text: string, place: Place): number {
  let at = place.at + 1;
  while (at < place.last) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === MARK) at += 1;
    else if (kind === LOWER || kind === UPPER) at += 1;
    else if (/^[.,:]/.test(text.charAt(at)) && classAt(text, at + 1) === DIGIT) at += 2;
    else break;
  }
  return take(tokens, place.at, Math.min(at, place.last), tokenKinds.number);
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’' || sign === 'ʼ' || sign === '`';

/** Where the run of letters, digits and inner apostrophes that begins at `at` ends. */
function wordEnd(text: string, { at, last }: Place): number {
  let end = at + 1;
  while (end < last) {
    const kind = classAt(text, end);
    if (isWordClass(kind) && kind !== IDEOGRAPH) end += 1;
    else if (joins(text, end) && isLetter(classAt(text, end + 1)) && isLetter(classAt(text, end - 1)))
      end += 2;
    else break;
  }
  return Math.min(end, last);
}

const isLetter = (kind: number): boolean => kind >= UPPER && kind <= CASELESS;

/** "O'Brien", "Qal‘eh", "AT&T". */
function joins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (
    isApostrophe(sign) ||
    sign === '‘' ||
    (sign === '&' && classAt(text, at - 1) === UPPER && classAt(text, at + 1) === UPPER)
  );
}

function takeWord(tokens: TokenRoom, text: string, place: Place): number {
  const end = wordEnd(text, place);
  const sign = text.charAt(end);
  if (end < place.last) {
    if (sign === '@' && isWordClass(classAt(text, end + 1))) return takeAddress(tokens, text, place);
    if (sign === ':' && text.startsWith('://', end)) return takeAddress(tokens, text, place);
    if (sign === '.' && end - place.at === 3 && /^www/i.test(text.slice(place.at, end)))
      return takeAddress(tokens, text, place);
    if (sign === '.') {
      const dotted = dottedEnd(text, place.at, end, place.last);
      if (dotted > end) return take(tokens, place.at, dotted, kindOf(text, place.at, dotted));
    }
  }
  const clitic = cliticStart(text, place.at, end);
  if (clitic === end) return take(tokens, place.at, end, kindOf(text, place.at, end));
  take(tokens, place.at, clitic, kindOf(text, place.at, clitic));
  return take(tokens, clitic, end, classAt(text, end - 1) === UPPER ? tokenKinds.upper : tokenKinds.lower);
}

/** "https://…", "www.…", "name@host": up to a blank, quote or closing bracket. */
function takeAddress(tokens: TokenRoom, text: string, place: Place): number {
  let end = place.at + 1;
  while (end < place.last && classAt(text, end) !== SPACE && !/^["”’<>)\]},;]/.test(text.charAt(end)))
    end += 1;
  while (end > place.at + 1 && /^[.!?:]/.test(text.charAt(end - 1))) end -= 1;
  return take(tokens, place.at, end, tokenKinds.other);
}

/** End including the stop for "J.", "U.S.", "p.m.", "Mr.", "Inc."; `end` where the stop is no part of the word. */
function dottedEnd(text: string, start: number, end: number, last: number): number {
  const length = end - start;
  if (length <= 2 && isLetter(classAt(text, start))) {
    let at = end + 1; // after "U."
    while (at < last && isDottedPart(text, at)) at += text.charAt(at + 1) === '.' ? 2 : 3;
    if (at > end + 1 || (length === 1 && classAt(text, start) === UPPER)) return Math.min(at, last);
  }
  if (length > 6 || classAt(text, start) !== UPPER) return end;
  const lower = text.slice(start, end).toLowerCase();
  return titleAbbreviations.has(lower) || otherAbbreviations.has(lower) ? end + 1 : end;
}

/** The next part of a dotted word: "S." of "U.S.", "D." of "Ph.D.". */
function isDottedPart(text: string, at: number): boolean {
  return (
    isLetter(classAt(text, at)) &&
    (text.charAt(at + 1) === '.' || (isLetter(classAt(text, at + 1)) && text.charAt(at + 2) === '.'))
  );
}

const clitics = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);

/** Where "'s", "'re", "n't" begins; `end` where there is none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at -= 1) {
    if (!isApostrophe(text.charAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (!clitics.has(tail)) return end;
    if (tail !== 't') return at;
    return at - 1 > start && /^n/i.test(text.charAt(at - 1)) ? at - 1 : end;
  }
  return end;
}

function kindOf(text: string, start: number, end: number): number {
  const first = classAt(text, start);
  if (first === CASELESS || first === MARK) return tokenKinds.caseless;
  if (first !== UPPER) return hasCapital(text, start, end) ? tokenKinds.capital : tokenKinds.lower;
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const kind = classAt(text, at);
    if (kind === LOWER) return tokenKinds.capital;
    if (kind === UPPER) capitals += 1;
  }
  return capitals > 1 ? tokenKinds.upper : tokenKinds.capital;
}

/** "d'Ettorre", "easyJet", "al-Assad" is three tokens. */
function hasCapital(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + 20);
  for (let at = start + 1; at < stop; at += 1) if (classAt(text, at) === UPPER) return true;
  return false;
}

/** Signs stand alone, but stops in a row and a handle ("@name", "#tag") are one token. */
function takeSign(tokens: TokenRoom, text: string, place: Place): number {
  const sign = text.charAt(place.at);
  let end = place.at + 1;
  if (sign === '.') while (end < place.last && text.charAt(end) === '.') end += 1;
  else if ((sign === '@' || sign === '#') && isWordClass(classAt(text, end)))
    while (end < place.last && (isWordClass(classAt(text, end)) || text.charAt(end) === '_')) end += 1;
  else end = afterMarks(text, end, place.last);
  return take(tokens, place.at, end, tokenKinds.other);
}
