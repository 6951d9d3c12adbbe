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
/** A capital behind a small letter, a sign or a letter of another script in the midst of a word, told from one in so many letters. */
const ODD_IN_WORD =
  /\p{Ll}(?:(?!\p{ASCII})\p{Lu}|(?!\p{ASCII})\p{Sc})|\p{L}(?!\p{ASCII})[\p{S}¶§¡-¿]\p{L}|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}](?!\p{ASCII})\p{Script=Latin}/gu;
const ODD_SHARE = 100;
const USUAL = OLD_ENCODINGS.filter((one) => one.isRare !== true);
const RARE = OLD_ENCODINGS.filter((one) => one.isRare === true);
/** A second encoding that fits nearly as well leaves the question open. */
const CLEARLY = 0.75;

/**
 * The old encoding in which these bytes are running text of a language; null when none or more than one fits, or there is too little to tell. Bytes that are
 * UTF-8 or windows-1252 are not for here. Method: each encoding is tried; what it cannot decode is out, and so is what gives letters that are rare in its language.
 */
export function tellEncoding(bytes: Uint8Array): ToldEncoding | null {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  const usual = fitsOf(sample, USUAL);
  const fits = usual.length > 0 ? usual : fitsOf(sample, RARE);
  const [best, ...others] = fits;
  if (best === undefined) return null;
  const near = others.filter(({ fit }) => fit > best.fit * CLEARLY);
  if (near.some(({ one }) => wordsIn(sample, one) !== wordsIn(sample, best.one))) return null;
  return { name: best.one.name, language: best.one.language };
}

interface Fit {
  readonly one: OldEncoding;
  readonly fit: number;
}

/** How well each fits, the best first; none where even that is too little. */
function fitsOf(sample: Buffer, encodings: readonly OldEncoding[]): readonly Fit[] {
  const fits = encodings.map((one) => ({ one, fit: fitOf(sample, one) })).sort((a, b) => b.fit - a.fit);
  return (fits[0]?.fit ?? 0) < 1 ? [] : fits;
}

/** The words of a sample; 'ş' and 'ș' are one letter of Romanian. */
function wordsIn(sample: Buffer, { name }: OldEncoding): string {
  return iconv.decode(sample, name).replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
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
function fitOf(sample: Buffer, { name, letters, atLeast, fewest, different }: OldEncoding): number {
  const text = iconv.decode(sample, name).slice(0, -2); // the sample may end within a character
  if (/[\ufffd\u0080-\u009f\ue000-\uf8ff]/u.test(text)) return 0;
  const found = text.match(/[^\p{ASCII}\p{P}\p{Z}]/gu)?.slice(0, MOST_LETTERS) ?? [];
  if (found.length < (fewest ?? FEWEST_LETTERS) || new Set(found).size < (different ?? FEWEST_DIFFERENT))
    return 0;
  if ((text.match(ODD_IN_WORD)?.length ?? 0) * ODD_SHARE > found.length) return 0;
  const known = new Set(letters);
  return found.filter((letter) => known.has(letter)).length / found.length / atLeast;
}
