import { wordList, wordSet } from './word-list.ts';

// Small words inside family names. They belong to the name that follows: 'van der Berg', 'bin Salman', 'al-Assad'.
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'abu',
  'ad',
  'af',
  'al',
  'an',
  'ap',
  'ar',
  'as',
  'at',
  'av',
  'az',
  'ben',
  'bin',
  'bint',
  'da',
  'dal',
  'das',
  'de',
  'dei',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'el',
  'es',
  'ibn',
  'la',
  'las',
  'le',
  'les',
  'lo',
  'los',
  'mac',
  'mc',
  'op',
  'o',
  'st',
  'ta',
  'te',
  'ten',
  'ter',
  'the',
  'tor',
  'und',
  'van',
  'vande',
  'vander',
  'vom',
  'von',
  'y',
  'zu',
  'zum',
  'zur',
]);

/** Those that reports set behind the name of whoever speaks: 'Ann Hall QC said'. */
const COMMON_HONOURS: readonly string[] = wordList('CBE KC MBE MEP MP OBE QC');

/** Letters of orders, offices and learned bodies behind a name, as papers of the Commonwealth print them. */
export const HONOURS: readonly string[] = [
  ...COMMON_HONOURS,
  ...wordList(
    'AC AM AO BL CB CH CMG CNZM CVO DBE DFC DSO ESQ FBA FRCP FRCS FRS FRSA FRSE FRSL GBE GCB GCMG GCVO IAS IFS IPS JP KBE KCB KCMG KCVO KNZM LVO MC MNZM MVO OAM OC OFR OM ONZM PC PSM SAN SC TD',
  ),
];

/** Between a name and its verb, in any case of letters: 'mla' and 'msp' are seats in a parliament, 'sc' is senior counsel. */
export const POSTNOMINALS: ReadonlySet<string> = new Set([
  ...COMMON_HONOURS.map((letters) => letters.toLowerCase()),
  'mla',
  'msp',
  'phd',
  'sc',
]);

/** Which of a family's bearers of one name it is. */
export const GENERATIONS: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);

/** The same at the end of names in Portuguese and Spanish, where they are family names as well: 'José Sarney Filho' is the son of José Sarney. */
export const GENERATIONS_OF_SONS: ReadonlySet<string> = wordSet('filho hijo junior neto sobrinho');

/** Written after a name, no part of the family name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  ...HONOURS.map((letters) => letters.toLowerCase()),
  'ii',
  'iii',
  'iv',
  'jnr',
  'jnr.',
  'jr',
  'jr.',
  'snr',
  'snr.',
  'sr',
  'sr.',
  'phd',
  'ph.d.',
  'md',
  'm.d.',
  'esq.',
]);

/** German titles that have been parts of family names since 1919: 'Karl Freiherr von Rotenlaub'. As they are written. */
export const TITLES_IN_NAMES: readonly string[] = wordList(
  'Baron Baronesse Baronin Edle Edler Freifrau Freiherr Freiin Fürst Fürstin Graf Gräfin Herzog Herzogin Markgraf Prinz Prinzessin Ritter',
);

/** Between such a title and the name. */
export const PARTICLES_OF_NOBLES: readonly string[] = wordList('af auf in van vom von zu zum zur');

/** 'Khalid bin Fahd' is bin Fahd and never Fahd, who is his father. */
export const FATHER_PARTICLES: ReadonlySet<string> = new Set(['bin', 'bint', 'binte', 'binti', 'ibn']);

/** Particles of fathers' names, in small letters, that no English sentence has between two names: 'Kiprono arap Bett'. */
export const PATRONYMIC_PARTICLES: readonly string[] = [
  'arap',
  'bin',
  'bint',
  'binte',
  'binti',
  'ibn',
  'ole',
  'ould',
];

/** Inside Malay and Arabic names papers leave them out at will: 'Idris Tun Salleh' and 'Idris Abdul Salleh' can be Idris Salleh. */
export const WORDS_LEFT_OUT: ReadonlySet<string> = wordSet('abd abdul haji hj tun');

/** The same anywhere but at the end: 'Mohd Rizal Mohd Yusof' is called Rizal Yusof. As they are folded. */
export const MUHAMMADS: ReadonlySet<string> = wordSet(
  'mohamad mohamed mohammad mohammed mohd muhamad muhammad muhammed muhd',
);
