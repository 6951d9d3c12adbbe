// What a company's name ends with, in the languages that names are found in by rules.

/** In small letters, without stops and blanks. */
export const companyForms: ReadonlySet<string> = new Set(
  [
    'gmbh ag se kg kgaa ohg ug eg', // German
    'sa sas sasu sarl sca scop snc eurl', // French
    'sau sl slu slne sac saa srl eirl sab', // Spanish
    'ltda lda eireli sgps', // Portuguese
    'spa srls scarl', // Italian
    'bv nv ab oy oyj asa aps plc ltd inc llc corp', // of other countries, written so anywhere
  ].flatMap((row) => row.split(' ')),
);

/** What may follow a form and belongs to it, word by word: 'GmbH & Co. KG', 'S.A. de C.V.'. */
export const formTails: readonly (readonly string[])[] = [
  ['&', 'co', 'kg'],
  ['&', 'co', 'kgaa'],
  ['&', 'co', 'ohg'],
  ['&', 'cie'],
  ['de', 'cv'],
];
