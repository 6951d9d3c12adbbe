// Korean names: each syllable is an opening, a vowel and a closing, which Unicode numbers in order.
import {
  KOREAN_CLOSINGS,
  KOREAN_OPENINGS,
  KOREAN_SURNAME_SOUNDS,
  KOREAN_SYLLABLE_SOUNDS,
  KOREAN_VOWELS,
} from '../../lexicon/sounds-korean.ts';
import { NO_VOWELS, type Reading, type Sound, soundTable, written } from './sound.ts';

const SURNAMES = soundTable(KOREAN_SURNAME_SOUNDS);
const SYLLABLE_SOUNDS = soundTable(KOREAN_SYLLABLE_SOUNDS);
const OPENINGS = KOREAN_OPENINGS.map(soundOf);
const VOWELS = KOREAN_VOWELS.map(soundOf);
const CLOSINGS = KOREAN_CLOSINGS.map(soundOf);

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

function soundOf(spellings: string): Sound {
  return { spellings: spellings.split(',').map(written), vowels: NO_VOWELS };
}

/** Sounds of a name in Hangul, family name first; null where it holds anything else. */
export function koreanReading(name: string): Reading | null {
  const syllables = [...name.normalize('NFC').replace(/[\s·]+/gu, '')];
  const [family = '', ...given] = syllables;
  const surname = SURNAMES.get(family);
  const opening = surname === undefined ? syllable(family) : [{ spellings: surname, vowels: NO_VOWELS }];
  const all = [opening, ...given.map(syllable)];
  return all.some((sounds) => sounds.length === 0) ? null : all.flat();
}

/** Nothing for what is no syllable. */
function syllable(sign: string): readonly Sound[] {
  const listed = SYLLABLE_SOUNDS.get(sign);
  if (listed !== undefined) return [{ spellings: listed, vowels: NO_VOWELS }];
  const number = (sign.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
  if (number < 0 || number >= SYLLABLES) return [];
  const closings = CLOSINGS.length;
  const [opening, vowel, closing] = [
    OPENINGS[Math.floor(number / (closings * VOWELS.length))],
    VOWELS[Math.floor(number / closings) % VOWELS.length],
    CLOSINGS[number % closings],
  ];
  return opening && vowel && closing ? [opening, vowel, closing] : [];
}
