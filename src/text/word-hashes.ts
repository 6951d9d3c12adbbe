// Words of a text as numbers, to compare texts of any language without keeping their words.
import { QUICK_START, quickHash, quickStep } from './hash.ts';

/** A run of letters and digits longer than this is cut. */
const LONGEST = 60;
const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** What a code unit is; 0 for what nobody has asked yet. A sign is a radical, '⺀', which is of such a script and no letter. */
const [OTHER, WORD, ALONE, SIGN] = [1, 2, 3, 4] as const;

/**
 * A function that gives `quickHash` of each word in lower case, in order: runs of letters and digits, and single characters of scripts that
 * put no blanks between words. What it gives is good until its next call. Linear.
 */
export function makeWordHashes(): (text: string) => Uint32Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 128; unit += 1) classes[unit] = classOf(String.fromCharCode(unit));
  let hashes = new Uint32Array(1024);
  return (text) => {
    let count = 0;
    for (let at = 0; at < text.length; ) {
      const first = classAt(text, at, classes);
      const end = first === OTHER ? at + widthAt(text, at) : endOfWord(text, at, first, classes);
      if (first !== OTHER) {
        if (count === hashes.length) hashes = widened(hashes);
        hashes[count] = wordHash(text, at, end);
        count += 1;
      }
      at = end;
    }
    return hashes.subarray(0, count);
  };
}

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

function endOfWord(text: string, start: number, first: number, classes: Uint8Array): number {
  let end = start + widthAt(text, start);
  if (first !== WORD) return end;
  for (let length = 1; length < LONGEST && end < text.length; length += 1) {
    const next = classAt(text, end, classes);
    if (next === OTHER || next === SIGN) break;
    end += widthAt(text, end);
  }
  return end;
}

/** Plain letters are put into lower case one by one; what else there is needs the whole word. */
function wordHash(text: string, start: number, end: number): number {
  let hash = QUICK_START;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return quickHash(text.slice(start, end).toLowerCase());
    hash = quickStep(hash, unit >= 65 && unit <= 90 ? unit + 32 : unit);
  }
  return hash >>> 0;
}

function classAt(text: string, at: number, classes: Uint8Array): number {
  const unit = text.charCodeAt(at);
  if (isHigh(unit)) return classOf(String.fromCodePoint(text.codePointAt(at) ?? 0)); // seldom
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOf(character: string): number {
  const isLetter = LETTER.test(character);
  if (SINGLE.test(character)) return isLetter ? ALONE : SIGN;
  return isLetter ? WORD : OTHER;
}

function widthAt(text: string, at: number): number {
  return isHigh(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a code unit is the first half of a pair. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
