// Names in Japanese kana: hiragana for Japanese names, katakana for those of other languages as well.
import { KANA_OPENINGS, KANA_ROWS, KANA_VOWEL_PAIRS, KANA_VOWELS } from '../../lexicon/sounds-kana.ts';
import { NO_VOWELS, type Reading, type Sound, soundTable } from './sound.ts';

const OPENINGS = soundTable(KANA_OPENINGS);
const VOWELS = soundTable(KANA_VOWELS);
const PAIRS = soundTable(KANA_VOWEL_PAIRS);

interface Mora {
  readonly opening: string;
  readonly vowel: string;
}

/** 'ヴァ' to v and a. */
const MORAE: ReadonlyMap<string, Mora> = new Map(
  KANA_ROWS.trim()
    .split('\n')
    .flatMap((line) => {
      const [opening = '', ...kana] = line.split(' ');
      return kana.map((sign, at) => [sign, { opening, vowel: 'aiueo'[at] ?? '' }] as const);
    }),
);

/** Openings after which other languages have no vowel where Japanese must write one: 'トランプ' is Trump. */
const SILENT: ReadonlyMap<string, string> = new Map([
  ...'k g s z n h f b p m r v ts'.split(' ').map((opening) => [opening, 'u'] as const),
  ['t', 'o'],
  ['d', 'o'],
  ['sh', 'iu'],
  ['ch', 'iu'],
  ['j', 'iu'],
]);

const MORE_SPELLINGS: readonly (readonly [string, string, readonly string[]])[] = [
  ['sh', 'i', ['si', 'ci', 'thi', 'sy', 'cy']],
  ['ch', 'i', ['ti', 'ty']],
  ['ts', 'u', ['tu']],
  ['f', 'u', ['hu']],
  ['r', 'u', ['le', 'll']],
  ['0', 'u', ['v']], // ウラジーミル
  ['ch', 'o', ['che', 'tche']], // ゴルバチョフ
  ['sh', 'o', ['she', 'szo']],
  ['j', 'o', ['je', 'geo', 'gio']],
];

/** Sounds of a name in katakana. Very free: other languages are written by ear. */
export function katakanaReading(name: string): Reading | null {
  return kanaReading(name, foreignSounds);
}

/** Sounds of a Japanese name in hiragana or katakana, in Hepburn with and without its long vowels. */
export function japaneseReading(name: string): Reading | null {
  return kanaReading(inKatakana(name), japaneseSounds);
}

/** Hiragana stand in Unicode in the order of katakana. */
function inKatakana(name: string): string {
  return name.replace(/[\u3041-\u3096]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));
}

/** Sounds of Japanese in Hepburn letters: 'o' for 'ō', 'ou', 'oh'. */
export function hepburnReading(letters: string): Reading {
  return Array.from(letters, (letter) =>
    sound(letter === 'o' ? ['o', 'oh', 'ou', 'oo'] : letter === 'u' ? ['u', 'uu'] : [letter]),
  );
}

type SoundsOf = (mora: Mora, next: string) => { sounds: readonly Sound[]; used: number };

function kanaReading(name: string, soundsOf: SoundsOf): Reading | null {
  const signs = name.normalize('NFKC').replace(/[\s・=＝]+/gu, '');
  const reading: Sound[] = [];
  let at = 0;
  while (at < signs.length) {
    const one = signs[at] ?? '';
    if (one === 'ン') reading.push(sound(['n', 'm', 'nn', 'ne']));
    const two = MORAE.get(signs.slice(at, at + 2));
    const mora = two ?? MORAE.get(one);
    at += two === undefined ? 1 : 2;
    if ('ンッー'.includes(one)) continue; // a double consonant and a length may always be left out
    if (mora === undefined) return null;
    const { sounds, used } = soundsOf(mora, signs[at] ?? '');
    reading.push(...sounds);
    at += used;
  }
  return reading;
}

function foreignSounds({ opening, vowel }: Mora, next: string): ReturnType<SoundsOf> {
  const pair = PAIRS.get(vowel + next);
  const silent = pair === undefined && (SILENT.get(opening) ?? '').includes(vowel);
  const vowels = [...(pair ?? []), ...(VOWELS.get(vowel) ?? [])];
  const openings = OPENINGS.get(opening) ?? [];
  const more = MORE_SPELLINGS.filter(([o, v]) => o === opening && v === vowel).flatMap(
    ([, , found]) => found,
  );
  const spellings = openings.flatMap((first) => [
    ...vowels.map((second) => first + second),
    ...(silent && first !== '' ? [first] : []),
  ]);
  return { sounds: [sound([...spellings, ...more])], used: pair === undefined ? 0 : 1 };
}

function japaneseSounds({ opening, vowel }: Mora, next: string): ReturnType<SoundsOf> {
  const first = HEPBURN.get(opening + vowel) ?? (opening === '0' ? '' : opening) + vowel;
  const long = LONG.get(vowel + next);
  if (long === undefined) return { sounds: [sound([first])], used: 0 };
  return { sounds: [sound([first, ...long.map((more) => first + more)])], used: 1 };
}

const HEPBURN: ReadonlyMap<string, string> = new Map([['wo', 'o']]);

/** A vowel and the kana that makes it long, with what Latin letters add. */
const LONG: ReadonlyMap<string, readonly string[]> = new Map([
  ['oウ', ['u', 'h', 'o']],
  ['oオ', ['o', 'h']],
  ['uウ', ['u', 'h']],
  ['iイ', ['i']],
]);

function sound(spellings: readonly string[]): Sound {
  return { spellings, vowels: NO_VOWELS };
}
