// Korean words of dates. Months and days are numbers with 월 and 일 and need no names.
import type { DateLanguage } from './date-language.ts';

export const korean: DateLanguage = {
  code: 'ko',
  figures: 'year-first',
  capitalised: false,
  dotAfterDay: false,
  months: [],
  weekdays: [
    { full: ['월요일'], short: [] },
    { full: ['화요일'], short: [] },
    { full: ['수요일'], short: [] },
    { full: ['목요일'], short: [] },
    { full: ['금요일'], short: [] },
    { full: ['토요일'], short: [] },
    { full: ['일요일'], short: [] },
  ],
  seasons: [],
  words: [],
};
