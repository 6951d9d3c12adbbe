// Korean names: each syllable is an opening, a vowel and a closing, which Unicode numbers in order.
import {
  KOREAN_CLOSINGS,
  KOREAN_FOREIGN_CLOSINGS,
  KOREAN_FOREIGN_OPENINGS,
  KOREAN_FOREIGN_VOWELS,
  KOREAN_OPENINGS,
  KOREAN_SURNAME_SOUNDS,
  KOREAN_SYLLABLE_SOUNDS,
  KOREAN_VOWELS,
} from '../../lexicon/sounds-korean.ts';
import { NO_VOWELS, type Reading, type Sound, soundTable, written } from './sound.ts';

const SURNAMES = soundTable(KOREAN_SURNAME_SOUNDS);
const SYLLABLE_SOUNDS = soundTable(KOREAN_SYLLABLE_SOUNDS);
const NATIVE: Parts = {
  openings: KOREAN_OPENINGS.map(soundOf),
  vowels: KOREAN_VOWELS.map(soundOf),
  closings: KOREAN_CLOSINGS.map(soundOf),
};
const FOREIGN: Parts = {
  openings: KOREAN_FOREIGN_OPENINGS.map(soundOf),
  vowels: KOREAN_FOREIGN_VOWELS.map(soundOf),
  closings: KOREAN_FOREIGN_CLOSINGS.map(soundOf),
};

/** What the parts of a syllable sound like, in the order of Unicode. */
interface Parts {
  readonly openings: readonly Sound[];
  readonly vowels: readonly Sound[];
  readonly closings: readonly Sound[];
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

function soundOf(spellings: string): Sound {
  return { spellings: spellings.split(',').map(written), vowels: NO_VOWELS };
}

/** Sounds of a Korean name, family name first; null where it holds anything but Hangul. */
export function koreanReading(name: string): Reading | null {
  const [family = '', ...given] = signsOf(name);
  const surname = SURNAMES.get(family);
  const opening =
    surname === undefined ? nativeSyllable(family) : [{ spellings: surname, vowels: NO_VOWELS }];
  return whole([opening, ...given.map(nativeSyllable)]);
}

/** Sounds of a name of another language that Korean writes in Hangul, with a blank between its words: '블라디미르 푸틴'. Very free. */
export function foreignKoreanReading(name: string): Reading | null {
  if (!/\S[\s·]+\S/u.test(name)) return null;
  return whole(signsOf(name).map((sign) => syllable(sign, FOREIGN)));
}

function signsOf(name: string): readonly string[] {
  return [...name.normalize('NFC').replace(/[\s·]+/gu, '')];
}

function whole(syllables: readonly (readonly Sound[])[]): Reading | null {
  return syllables.some((sounds) => sounds.length === 0) ? null : syllables.flat();
}

function nativeSyllable(sign: string): readonly Sound[] {
  const listed = SYLLABLE_SOUNDS.get(sign);
  return listed === undefined ? syllable(sign, NATIVE) : [{ spellings: listed, vowels: NO_VOWELS }];
}

/** Nothing for what is no syllable. */
function syllable(sign: string, { openings, vowels, closings }: Parts): readonly Sound[] {
  const number = (sign.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
  if (number < 0 || number >= SYLLABLES) return [];
  const [opening, vowel, closing] = [
    openings[Math.floor(number / (closings.length * vowels.length))],
    vowels[Math.floor(number / closings.length) % vowels.length],
    closings[number % closings.length],
  ];
  return opening && vowel && closing ? [opening, vowel, closing] : [];
}
