// Turkish words of dates. 'Salı', 'Cuma' and 'Pazar' are names and words as well: they are days before 'günü' alone.
import type { DateLanguage } from './date-language.ts';

const CASES = ['ayı', 'ayına', 'ayında', 'ayındaki', 'ayının'];

/** 'mart', 'martta' and 'mart ayında'; 'aralıkta' is 'in between' as well. */
const inMonth = (name: string, locative: string): readonly string[] => [
  name,
  ...(locative === '' ? [] : [`${name}${locative}`]),
  ...CASES.map((word) => `${name} ${word}`),
];

export const turkish: DateLanguage = {
  code: 'tr',
  figures: 'day-first',
  capitalised: false,
  dotAfterDay: false,
  months: [
    { full: inMonth('ocak', 'ta'), short: [] },
    { full: inMonth('şubat', 'ta'), short: [] },
    { full: inMonth('mart', 'ta'), short: [] },
    { full: inMonth('nisan', 'da'), short: [] },
    { full: inMonth('mayıs', 'ta'), short: [] },
    { full: inMonth('haziran', 'da'), short: [] },
    { full: inMonth('temmuz', 'da'), short: [] },
    { full: inMonth('ağustos', 'ta'), short: [] },
    { full: inMonth('eylül', 'de'), short: [] },
    { full: inMonth('ekim', 'de'), short: [] },
    { full: inMonth('kasım', 'da'), short: [] },
    { full: inMonth('aralık', ''), short: [] },
  ],
  weekdays: [
    { full: ['pazartesi', 'pazartesi günü'], short: [] },
    { full: ['salı günü'], short: [] },
    { full: ['çarşamba', 'çarşamba günü'], short: [] },
    { full: ['perşembe', 'perşembe günü'], short: [] },
    { full: ['cuma günü'], short: [] },
    { full: ['cumartesi', 'cumartesi günü'], short: [] },
    { full: ['pazar günü'], short: [] },
  ],
  seasons: [],
  words: [
    ['and', 0, ['ve', 'ile', 'veya']],
    ['ordinal', 1, ['birinci', 'ilk']],
    ['ordinal', 2, ['ikinci']],
    ['ordinal', 3, ['üçüncü']],
    ['ordinal', 4, ['dördüncü']],
    ['quarter', 0, ['çeyrek', 'çeyreği', 'çeyreğinde']],
    ['half', 0, ['yarısı', 'yarısında']],
    ['day', -1, ['dün']],
    ['day', 0, ['bugün']],
    ['day', 1, ['yarın']],
    ['nearness', -1, ['geçen']],
    ['nearness', 1, ['gelecek', 'önümüzdeki']],
    ['unit', 2, ['hafta']],
    ['unit', 3, ['ay']],
    ['number', 2, ['iki']],
    ['number', 3, ['üç']],
    ['number', 4, ['dört']],
    ['number', 5, ['beş']],
    ['number', 6, ['altı']],
    ['number', 10, ['on']],
    ['ago', 0, ['önce']],
    ['year-word', 4, ['yıl', 'yılı', 'yılında', 'yılının']],
    ['every', 0, ['her']],
  ],
};
