// Eras and months of other calendars than the Gregorian, as English and other papers in Latin letters write them.

export type OtherCalendar = 'solar Hijri' | 'Islamic' | 'Ethiopian' | 'Bikram Sambat';

/** Letters of an era beside its year, capitals or with stops: '1402 SH', 'B.E. 2567'. A number is what is added to the year. */
export const eraLetters: ReadonlyMap<string, OtherCalendar | number> = new Map<
  string,
  OtherCalendar | number
>([
  ['A.H.', 'Islamic'],
  ['AH', 'Islamic'],
  ['AHS', 'solar Hijri'],
  ['B.E.', -543], // of Thailand
  ['B.S.', 'Bikram Sambat'],
  ['BE', -543],
  ['BS', 'Bikram Sambat'], // of Nepal
  ['E.C.', 'Ethiopian'],
  ['S.H.', 'solar Hijri'],
  ['SH', 'solar Hijri'],
]);

/** Names of eras, before or behind their year: '1445 Hijri', 'Reiwa 6', 'Juche 113'. In small letters. */
export const eraNames: ReadonlyMap<string, OtherCalendar | number> = new Map<string, OtherCalendar | number>([
  ['heisei', 1988],
  ['hijri', 'Islamic'],
  ['juche', 1911],
  ['meiji', 1867],
  ['minguo', 1911],
  ['reiwa', 2018],
  ['shamsi', 'solar Hijri'],
  ['showa', 1925],
  ['taisho', 1911],
]);

/** Between which years an era may lie to be meant: 'BS' is a degree as well. */
export const eraYears: Readonly<Record<OtherCalendar, readonly [first: number, last: number]>> = {
  'solar Hijri': [1210, 1450],
  Islamic: [1, 1500],
  Ethiopian: [1900, 2090],
  'Bikram Sambat': [2050, 2099],
};

/** Before 'year' or 'calendar year': 'the Iranian year 1402'. In small letters. */
export const solarYearWords: ReadonlySet<string> = new Set([
  'afghan',
  'iranian',
  'persian',
  'shamsi',
  'solar',
]);

/** Names of months in small letters without signs, by calendar, from its first; variants parted by '|'. */
export const otherMonths: Readonly<Record<'solar Hijri' | 'Islamic' | 'Ethiopian', readonly string[]>> = {
  'solar Hijri': [
    'farvardin|hamal',
    'ordibehesht|sawr|saur',
    'khordad|jawza|jawzaa',
    'tir|saratan',
    'mordad|amordad|asad',
    'shahrivar|sonbola|sunbula',
    'mehr|mizan',
    'aban|aqrab',
    'azar|qaws|qaus',
    'dey|day|jadi|jaddi',
    'bahman|dalwa|dalw',
    'esfand|hut|hoot',
  ],
  Islamic: [
    'muharram',
    'safar',
    'rabialawwal|rabiulawwal|rabii',
    'rabialthani|rabiulthani|rabiussani|rabiii',
    'jumadaalawwal|jumadaalula|jumadai',
    'jumadaalthani|jumadaalakhira|jumadaii',
    'rajab',
    'shaban|shaaban|shabaan',
    'ramadan|ramadhan|ramzan',
    'shawwal|shawal',
    'dhualqadah|dhulqadah|dhualqada|zulqada',
    'dhualhijjah|dhulhijjah|dhulhijja|zulhijja|zilhajj',
  ],
  Ethiopian: [
    'meskerem',
    'tikimt|tekemt|tiqimt',
    'hidar|hedar',
    'tahsas|tahisas',
    'tir|ter',
    'yekatit|yakatit',
    'megabit|maggabit',
    'miazia|miyazya',
    'ginbot|genbot',
    'sene|sane',
    'hamle',
    'nehase|nahase',
    'pagume|pagumen',
  ],
};
