// How a name in another script may read in Latin letters, by the script it is written in.
import { chineseSounds, japaneseHanReadings } from './han.ts';
import { japaneseReading, katakanaReading } from './kana.ts';
import { foreignKoreanReading, koreanReading } from './korean.ts';
import {
  arabicReading,
  cyrillicReading,
  devanagariReading,
  greekReading,
  hebrewReading,
  thaiReading,
} from './letters.ts';
import type { Reading } from './sound.ts';

export interface Readings {
  readonly script: string;
  readonly ways: readonly Reading[];
  /** Whether the script writes its vowels, or nearly so: reading alike then says as much as two spellings in Latin letters can. */
  readonly sounded: boolean;
  /** Whether the family name may stand first where Latin letters put it last. */
  readonly familyFirst: boolean;
}

interface Way {
  readonly script: string;
  readonly of: RegExp;
  readonly sounded: boolean;
  readonly familyFirst: boolean;
  readonly read: (name: string) => readonly (Reading | null)[];
}

const WAYS: readonly Way[] = [
  {
    ...{
      script: 'Cyrillic',
      of: /^[\p{Script=Cyrillic}\p{M}\p{P}\p{Zs}]+$/u,
      sounded: true,
      familyFirst: false,
    },
    read: (name) => [cyrillicReading(name)],
  },
  {
    ...{ script: 'Greek', of: /^[\p{Script=Greek}\p{M}\p{P}\p{Zs}]+$/u, sounded: true, familyFirst: false },
    read: (name) => [greekReading(name)],
  },
  {
    ...{ script: 'Hangul', of: /^[\p{Script=Hangul}\p{Zs}·]+$/u, sounded: true, familyFirst: true },
    read: (name) => [koreanReading(name), foreignKoreanReading(name)],
  },
  {
    ...{
      script: 'Kana',
      of: /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Zs}ー・=＝]+$/u,
      sounded: true,
      familyFirst: true,
    },
    read: (name) => [japaneseReading(name), katakanaReading(name)],
  },
  {
    ...{ script: 'Devanagari', of: /^[\p{Script=Devanagari}\p{Zs}]+$/u, sounded: true, familyFirst: false },
    read: (name) => [devanagariReading(name)],
  },
  {
    ...{
      script: 'Arabic',
      of: /^[\p{Script=Arabic}\p{M}\p{P}\p{Zs}\u0640]+$/u,
      sounded: false,
      familyFirst: false,
    },
    read: (name) => [arabicReading(name)],
  },
  {
    ...{ script: 'Hebrew', of: /^[\p{Script=Hebrew}\p{P}\p{Zs}]+$/u, sounded: false, familyFirst: false },
    read: (name) => [hebrewReading(name)],
  },
  {
    ...{ script: 'Thai', of: /^[\p{Script=Thai}\p{Zs}]+$/u, sounded: false, familyFirst: false },
    read: (name) => [thaiReading(name)],
  },
  {
    ...{ script: 'Han', of: /^[\p{Script=Han}\p{Zs}]+$/u, sounded: false, familyFirst: true },
    read: (name) => [chineseSounds(name), ...japaneseHanReadings(name)],
  },
];

/** Longer names are sentences. */
const MOST_SOUNDS = 60;
/** Names of fewer sounds than this could be too much. */
const LEAST_SOUNDS = 3;

/** How a name may read; null for Latin ones, for scripts that no table has and for names with signs of their own. Any string is accepted. */
export function readingsOf(name: string): Readings | null {
  if (name.length > MOST_SOUNDS) return null;
  const way = WAYS.find(({ of }) => of.test(name));
  if (way === undefined) return null;
  const ways = way.read(name).flatMap((reading) => (reading !== null && fits(reading) ? [reading] : []));
  return ways.length === 0 ? null : { ...way, ways };
}

function fits(reading: Reading): boolean {
  return reading.length <= MOST_SOUNDS && reading.length >= LEAST_SOUNDS;
}
