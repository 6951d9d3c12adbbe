// Direction of writing and language tags for pages.

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku-arab',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** 'rtl', 'ltr', or 'auto' where the language is not known. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  if (language === 'und') return 'auto';
  const [primary = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}

/** Value for a lang attribute: empty (HTML's word for unknown) where the language could not be told. */
export function langAttribute(language: string): string {
  return language === 'und' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(language) ? '' : language;
}
