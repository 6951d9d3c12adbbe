// The languages whose dates are read, English first: it is used where a language is unknown or not here.
import { arabic } from './date-arabic.ts';
import { dutch } from './date-dutch.ts';
import { english } from './date-english.ts';
import { french } from './date-french.ts';
import { german } from './date-german.ts';
import { indonesian } from './date-indonesian.ts';
import { italian } from './date-italian.ts';
import { korean } from './date-korean.ts';
import type { DateLanguage } from './date-language.ts';
import { polish } from './date-polish.ts';
import { portuguese } from './date-portuguese.ts';
import { russian } from './date-russian.ts';
import { spanish } from './date-spanish.ts';
import { swedish } from './date-swedish.ts';
import { turkish } from './date-turkish.ts';
import { ukrainian } from './date-ukrainian.ts';

export const dateLanguages: readonly DateLanguage[] = [
  english,
  arabic,
  dutch,
  french,
  german,
  indonesian,
  italian,
  korean,
  polish,
  portuguese,
  russian,
  spanish,
  swedish,
  turkish,
  ukrainian,
];
