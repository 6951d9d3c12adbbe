// Turns the bytes of a seed into text, or says in words why they are none. Nothing is guessed silently.
import type { Encoding } from '../records/source-file.ts';
import { mendTwiceEncoded } from './mend-twice-encoded.ts';
import { WINDOWS_1252_HIGH } from './windows-1252.ts';

/**
 * Text with the encoding it was read in, or the reason why it was not read: 'it holds NUL bytes: not text'. `mended` where the file holds UTF-8 that
 * a program had read as windows-1252 and saved again.
 */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly mended?: true }
  | { readonly refused: string };

/**
 * Read bytes as text: byte order mark, then strict UTF-8, then UTF-16 or windows-1252 on clear evidence only.
 *
 * The text has LF line ends, is NFC, has no byte order mark and no control characters but tab and LF: C1 codes are
 * read as windows-1252 meant them ('\u0093' → '“'), other controls, noncharacters and lone surrogates are left out.
 * A U+FFFD is never made; one that stands in the file stays, because it is what was received.
 * @param bytes the whole file
 * @returns the text and its encoding, or a reason that completes 'was not read, because …'
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== null) return finishDecoding(marked);
  if (bytes.includes(0)) return finishDecoding(decodeWithoutMark(bytes));
  const binary = binaryReason(bytes);
  if (binary !== null) return { refused: binary };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return finishDecoding(mended({ text: utf8, encoding: 'utf-8' }));
  return finishDecoding(decodeWindows1252(bytes));
}

function mended(decoded: { text: string; encoding: Encoding }): Decoded {
  const text = mendTwiceEncoded(decoded.text);
  return text === null ? decoded : { ...decoded, text, mended: true };
}

/** A file with a byte order mark says itself what it is. Null when there is none. */
function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = strictly('utf-8', bytes.subarray(3));
    return text === null ? { refused: damaged(bytes) } : mended({ text, encoding: 'utf-8-bom' });
  }
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0)
    return { refused: 'it is UTF-32, which is not read: save it as UTF-8' };
  if (first === 0xff && second === 0xfe) return decodeUtf16('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeUtf16('utf-16be', bytes.subarray(2));
  return null;
}

/** NUL bytes without a mark: UTF-16 where one half of nearly all pairs is NUL, or only ever the same half and the words are of one script; binary otherwise. */
function decodeWithoutMark(bytes: Uint8Array): Decoded {
  const refused = { refused: 'it holds NUL bytes: not text' };
  if (bytes.length % 2 !== 0 || bytes.length < 8) return refused;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = bytes.length / 2;
  if (odd > pairs * 0.6 && even === 0) return decodeUtf16('utf-16le', bytes);
  if (even > pairs * 0.6 && odd === 0) return decodeUtf16('utf-16be', bytes);
  const isLittle = odd > even;
  const [few, many] = isLittle ? [even, odd] : [odd, even]; // '一' has a zero in its other half
  if (many < pairs * FEWEST_NULS || few * 3 > many) return refused;
  const decoded = decodeUtf16(isLittle ? 'utf-16le' : 'utf-16be', bytes);
  return 'text' in decoded && isOfOneScript(decoded.text) ? decoded : refused;
}

/** Spaces and line ends are NUL in one half; Japanese has nothing but line ends and numbers. */
const FEWEST_NULS = 0.01;
const SCRIPTS = [
  /[\p{Script=Cyrillic}\p{M}]/gu,
  /\p{Script=Greek}/gu,
  /[\p{Script=Arabic}\p{M}]/gu,
  /[\p{Script=Hebrew}\p{M}]/gu,
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}。、，]/gu,
  /\p{Script=Hangul}/gu,
  /[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}]/gu,
];

/** Words of a script in which bytes that are no text never come out: nine in ten of the signs beyond ASCII. */
function isOfOneScript(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (/[^\P{C}\n\r\t\p{Cf}]/u.test(sample)) return false;
  const wide = sample.match(/(?!\p{ASCII})[^\p{P}\p{Z}]/gu)?.length ?? 0;
  const needsStop = /\p{Script=Han}/u.test(sample) && !/[。、，]/u.test(sample);
  return wide >= 8 && !needsStop && SCRIPTS.some((one) => (sample.match(one)?.length ?? 0) >= wide * 0.9);
}

function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  if (bytes.length % 2 !== 0) return { refused: 'it ends in the middle of a UTF-16 character' };
  const text = strictly(encoding, bytes);
  if (text === null) return { refused: 'it is not valid UTF-16' };
  if (text.includes('\0')) return { refused: 'it holds NUL characters: not text' };
  return { text, encoding };
}

/** Decode or null; no byte is ever replaced. `ignoreBOM` keeps a second mark as a character, removed later. */
function strictly(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not in this encoding: the caller tries the next, or says so
  }
}

const SIGNATURES = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (or a DOCX, ODT, EPUB)'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
] as const;

/** Files that are surely no text: known beginnings, or many control characters. */
function binaryReason(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return `it is ${known[1]}, not text`;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== 0x1b) controls += 1;
  return controls > 3 && controls > sample.length * 0.02
    ? 'it is full of control characters: not text'
    : null;
}

/** Windows-1252, unless the letters say that it is some other old encoding or damaged UTF-8. */
function decodeWindows1252(bytes: Uint8Array): Decoded {
  if (looksLikeUtf8(bytes)) return { refused: damaged(bytes) };
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(latin(bytes.subarray(start, start + 8192)));
  }
  const text = parts.join('');
  return isPlausible(text, bytes)
    ? { text, encoding: 'windows-1252' }
    : { refused: 'it is neither UTF-8 nor windows-1252: save it as UTF-8' };
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH[byte - 0x80] : String.fromCharCode(byte);
  }
  return text;
}

/** Most high bytes stand in valid UTF-8 sequences: then a few broken ones are damage, not another encoding. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let inSequences = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, index);
    if (length > 1) inSequences += 1;
    else broken += 1;
    index += Math.max(0, length - 1);
  }
  return inSequences > 2 && inSequences > broken * 2;
}

/** Bytes of the valid UTF-8 sequence that starts here; 1 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const byte = bytes[index] ?? 0;
  let length = 1;
  if (byte >= 0xc2 && byte <= 0xdf) length = 2;
  else if (byte >= 0xe0 && byte <= 0xef) length = 3;
  else if (byte >= 0xf0 && byte <= 0xf4) length = 4;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 1;
  }
  return length;
}

function damaged(bytes: Uint8Array): string {
  let line = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0x0a) line += 1;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, index);
    if (length === 1) break;
    index += length - 1;
  }
  return `it is UTF-8 with broken characters, the first in line ${line}: save it again as UTF-8`;
}

const SIGN_IN_WORD = /\p{L}[¡-©¬-¹¼-¿×÷‚ƒ„†‡ˆ‰‹˜›]\p{L}|\p{Ll}[ªºŠŒŽŸ]{1,4}\p{Ll}/gu;
/** 'said “no”and left' lacks a space; more of that is another encoding. */
const QUOTE_IN_WORD = /\p{Ll}[“”•]\p{Ll}/gu;
const FORGOTTEN_SPACES = 2;

/**
 * Western text has few letters beyond ASCII, and neither signs nor capitals inside words: 'Wa³êsa' is Polish in windows-1250, 'Ìîñêâà'
 * is Russian in windows-1251, 'fŸr' and 'fr' are German of a Macintosh and of DOS.
 */
function isPlausible(text: string, bytes: Uint8Array): boolean {
  let unused = 0;
  let high = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) ascii += 1;
    else if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) unused += 1;
  }
  const glued = text.match(QUOTE_IN_WORD)?.length ?? 0;
  const signsInWords = (text.match(SIGN_IN_WORD)?.length ?? 0) + Math.max(0, glued - FORGOTTEN_SPACES);
  if (unused > 0 || signsInWords > high * 0.1) return false;
  return high <= 4 || high < ascii * 0.3;
}

/** Everything after the bytes are characters: line ends, controls, normal form, runs of marks. */
function finishDecoding(decoded: Decoded): Decoded {
  if ('refused' in decoded) return decoded;
  const plain = decoded.text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252_HIGH[code.charCodeAt(0) - 0x80] ?? '')
    .replace(/[\v\f]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that are taken out
    .replace(/[\0-\x08\x0e-\x1f\x7f\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu, '');
  const text = capMarks(capMarks(plain).normalize('NFC'));
  return { ...decoded, text };
}

/** Where combining marks are; texts in plain Latin letters have nothing there. */
const MAY_BE_MARK = /[\u0300-\u1fff\u20d0-\u20ff\u2c00-\uffff]/;

/** Before normalising, because sorting a long run of marks takes quadratic time; after it, because it may add one. */
function capMarks(text: string): string {
  if (!MAY_BE_MARK.test(text)) return text;
  return text.replace(/(?<kept>\p{M}{30})\p{M}+/gu, '$<kept>');
}
