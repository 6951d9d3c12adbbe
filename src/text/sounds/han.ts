// Names in Han characters: Mandarin in pinyin and Wade-Giles, and Japanese names whose readings are listed.
import anyAscii from 'any-ascii';
import { JAPANESE_FAMILY_READINGS, JAPANESE_GIVEN_READINGS } from '../../lexicon/han-readings.ts';
import {
  CHINESE_GIVEN_READINGS,
  CHINESE_SURNAME_READINGS,
  WADE_CLOSINGS,
  WADE_OPENINGS,
  WADE_SYLLABLES,
} from '../../lexicon/sounds-chinese.ts';
import { hepburnReading } from './kana.ts';
import { NO_VOWELS, type Reading, soundTable } from './sound.ts';

const SURNAMES = soundTable(CHINESE_SURNAME_READINGS);
const GIVEN = soundTable(CHINESE_GIVEN_READINGS);
const OPENINGS = soundTable(WADE_OPENINGS);
const CLOSINGS = soundTable(WADE_CLOSINGS);
const SYLLABLES = soundTable(WADE_SYLLABLES);

/** Sounds of a Chinese name of two to four characters, family name first; null for all else. */
export function chineseSounds(name: string): Reading | null {
  const signs = [...name.normalize('NFC')];
  if (signs.length < 2 || signs.length > 4) return null;
  const readings = signs.map((sign, at) => {
    const listed = (at === 0 ? SURNAMES : GIVEN).get(sign) ?? [anyAscii(sign).toLowerCase()];
    return listed.flatMap((pinyin) => (/^[a-z]{1,6}$/u.test(pinyin) ? [pinyin, ...wadeGiles(pinyin)] : []));
  });
  return readings.some((spellings) => spellings.length === 0)
    ? null
    : readings.map((spellings) => ({ spellings: [...new Set(spellings)], vowels: NO_VOWELS }));
}

/** 'qing' as 'ching', 'zhong' as 'chung'. */
function wadeGiles(pinyin: string): readonly string[] {
  const whole = SYLLABLES.get(pinyin) ?? [];
  const { opening = '', closing = '' } =
    /^(?<opening>[zcs]h|[^aeiouwy]?)(?<closing>.+)$/u.exec(pinyin)?.groups ?? {};
  const openings = OPENINGS.get(opening) ?? [opening];
  const closings = CLOSINGS.get(closing) ?? [closing];
  return [...whole, ...openings.flatMap((first) => closings.map((rest) => first + rest))];
}

/** Sounds of a Japanese name: every listed reading of its family name with every one of its given name. */
export function japaneseHanReadings(name: string): readonly Reading[] {
  const signs = [...name.normalize('NFC').replace(/\s+/gu, '')];
  return [1, 2, 3].flatMap((length) => {
    const family = JAPANESE_FAMILY_READINGS.get(signs.slice(0, length).join(''));
    const given = JAPANESE_GIVEN_READINGS.get(signs.slice(length).join(''));
    if (family === undefined || given === undefined) return [];
    return given.map((reading) => hepburnReading(family + reading));
  });
}
