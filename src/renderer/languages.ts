// Direction of writing and language tags for pages.

/** Languages that are written from right to left where no script is named. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'azb',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'prs',
  'ps',
  'sd',
  'sdh',
  'skr',
  'syr',
  'ug',
  'ur',
  'yi',
]);

const SCRIPTS_RIGHT_TO_LEFT = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'nkoo',
  'rohg',
  'syrc',
  'thaa',
]);

/** 'rtl', 'ltr', or 'auto' where the language is not known. A script that the tag names decides: 'ku-Arab', 'az-Latn'. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  if (language === 'und') return 'auto';
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((part) => /^[a-z]{4}$/u.test(part));
  const isRightToLeft = script === undefined ? RIGHT_TO_LEFT.has(primary) : SCRIPTS_RIGHT_TO_LEFT.has(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** Value for a lang attribute: empty (HTML's word for unknown) where the language could not be told. */
export function langAttribute(language: string): string {
  return language === 'und' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(language) ? '' : language;
}
