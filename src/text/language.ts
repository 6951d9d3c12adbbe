// The language of a text, by its script and its commonest small words.
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

export interface LanguageGuess {
  /** BCP 47 primary tag: 'en', 'ru'; 'und' when unsure. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const UNSURE: LanguageGuess = { language: 'und', confidence: 0 };
/** Characters that are looked at. */
const SAMPLE = 20_000;

/** Scripts that one language (nearly) alone writes, or where the script decides. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Where every script but Latin has its letters (U+2126 is a Greek one); most texts have nothing there, and no script to count. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;
const TWO_LATIN = /\p{Script=Latin}\P{Script=Latin}{0,20000}\p{Script=Latin}/u;

/**
 * The language of a text: the script decides first, small words ('the', 'und', 'что') then. Known well: ar, da, de, en, es, fa, fr, it,
 * ja, ko, nl, no, pl, pt, ru, tr, uk, vi, zh, and languages with a script of their own. Looks at the first 20,000 characters.
 */
export function languageOf(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (!BEYOND_LATIN.test(sample)) return TWO_LATIN.test(sample) ? bySmallWords(sample, 'latin') : UNSURE;
  const counts = new Map(
    SCRIPTS.map(([name, pattern]) => [name, sample.match(pattern)?.length ?? 0] as const),
  );
  const countOf = (name: string): number => counts.get(name) ?? 0;
  const east = countOf('kana') + countOf('han');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < 2) return UNSURE;
  const [main, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (east > total * 0.4) return eastAsian(countOf('kana'), east, total);
  if (most < total * 0.5) return UNSURE;
  if (main === 'latin' || main === 'cyrillic' || main === 'arabic') return bySmallWords(sample, main);
  return { language: main, confidence: round(most / total) };
}

/** Japanese text always has kana, Chinese none. */
function eastAsian(kana: number, east: number, total: number): LanguageGuess {
  if (kana > east * 0.08) return { language: 'ja', confidence: round(east / total) };
  return east >= 4 ? { language: 'zh', confidence: round(Math.min(east / total, 0.95)) } : UNSURE;
}

/** Letters that only one of the languages of a script has. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['uk', /[іїєґ]/gu],
  ['ru', /[ыэъё]/gu],
  ['ar', /[ةأإى]/gu],
  ['da', /[æø]/gu],
  ['no', /[æø]/gu],
  ['fa', /[پچژگ]/gu],
  ['tr', /[ğış]/gu],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu],
]);

/** The languages of each small word: a text's words are gone through once, not once for each language. */
const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, { words }] of FUNCTION_WORDS)
  for (const word of words) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
const NONE: readonly string[] = [];
const LONGEST_SMALL_WORD = Math.max(...[...LANGUAGES_OF_WORD.keys()].map((word) => word.length));

function bySmallWords(sample: string, script: string): LanguageGuess {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const small = new Map<string, number>();
  for (const word of words) {
    const languages = word.length > LONGEST_SMALL_WORD ? undefined : LANGUAGES_OF_WORD.get(word);
    for (const language of languages ?? NONE) small.set(language, (small.get(language) ?? 0) + 1);
  }
  const scores = [...FUNCTION_WORDS]
    .filter(([, list]) => list.script === script)
    .map(([language]) => {
      return [language, (small.get(language) ?? 0) + ownLetters(language, sample) * 0.5] as const;
    })
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  if (!first || first[1] < (words.length < 12 ? 3 : 2) || first[1] < words.length * 0.06) return UNSURE;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  return lead < 0.1 ? UNSURE : { language: first[0], confidence: round(Math.min(1, 0.5 + lead / 2)) };
}

function ownLetters(language: string, sample: string): number {
  const pattern = LETTERS.get(language);
  return pattern === undefined ? 0 : (sample.match(pattern)?.length ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
