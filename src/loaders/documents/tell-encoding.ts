// Bytes that name no encoding, told by their letters: Russian in windows-1251, Japanese in Shift-JIS.
import iconv from 'iconv-lite';
import { OLD_ENCODINGS, type OldEncoding } from '../../lexicon/old-encodings.ts';
import { plainText } from './plain-text.ts';

export interface ToldEncoding {
  readonly name: string;
  readonly language: string;
}

/** Bytes that are looked at: the first letters of a page tell its language. */
const SAMPLE = 262_144;
const MOST_LETTERS = 4000;
const FEWEST_LETTERS = 24;
/** A row of one sign is no text. */
const FEWEST_DIFFERENT = 8;
/** A second encoding that fits nearly as well leaves the question open. */
const CLEARLY = 0.75;

/**
 * The old encoding in which these bytes are running text of a language; null when none or more than one fits, or there is too little to tell. Bytes that are
 * UTF-8 or windows-1252 are not for here. Method: each encoding is tried; what it cannot decode is out, and so is what gives letters that are rare in its language.
 */
export function tellEncoding(bytes: Uint8Array): ToldEncoding | null {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  const scored = OLD_ENCODINGS.map((one) => ({ one, fit: fitOf(sample, one) })).sort((a, b) => b.fit - a.fit);
  const [best, second] = scored;
  if (best === undefined || best.fit < 1 || (second !== undefined && second.fit > best.fit * CLEARLY))
    return null;
  return { name: best.one.name, language: best.one.language };
}

/** The whole text in the encoding that its letters tell; null where they tell none. */
export function toldText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string; readonly language: string } | null {
  const told = tellEncoding(bytes);
  if (told === null) return null;
  const text = plainText(iconv.decode(Buffer.from(bytes), told.name));
  return { text, encoding: told.name, language: told.language };
}

/** How often over the share that it must have the language's letters come; 0 for what is no text in this encoding. */
function fitOf(sample: Buffer, { name, letters, atLeast }: OldEncoding): number {
  const text = iconv.decode(sample, name).slice(0, -2); // the sample may end within a character
  if (/[\ufffd\u0080-\u009f\ue000-\uf8ff]/u.test(text)) return 0;
  const found = text.match(/[^\p{ASCII}\p{P}\p{Z}]/gu)?.slice(0, MOST_LETTERS) ?? [];
  if (found.length < FEWEST_LETTERS || new Set(found).size < FEWEST_DIFFERENT) return 0;
  const known = new Set(letters);
  return found.filter((letter) => known.has(letter)).length / found.length / atLeast;
}
