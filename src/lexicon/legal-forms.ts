import { wordList } from './word-list.ts';

// What a company's name ends with to say what form the company has.

/** They say nothing else anywhere, so that a body is the same with and without them. As they are written, without stops and blanks. */
const FORMS_ALONE = wordList('AG ASA BV Corp GmbH Inc LLC Ltd NV Oyj SA SAB SRL SpA plc');

/** 'Volkswagen AG' is Volkswagen, also in another article. In small letters. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  ...FORMS_ALONE.map((form) => form.toLowerCase()),
  ...wordList(
    'ab aps bhd co company corporation incorporated jsc kgaa limited llp lp ltda oao ojsc ooo oy pao pjsc pte pty sarl sdn tbk',
  ),
]);

/** Before a company's name: 'PT Griya Nusa Lestari', 'OOO Metiz'. As they are written; no 'CV' and no 'AO', which are more. */
export const LEADING_FORMS: readonly string[] = wordList('OAO OOO PAO PT SIA TOO UAB ZAO');

/** By which companies are found in languages without trained weights. As they are written, without stops and blanks. */
export const COMPANY_FORMS: readonly string[] = [
  ...FORMS_ALONE,
  ...[
    'SE KG KGaA OHG UG EG', // German
    'SAS SASU SARL SCA SCOP SNC EURL', // French
    'SAU SL SLU SLNE SAC SAA EIRL', // Spanish
    'Ltda Lda EIRELI SGPS', // Portuguese
    'SRLS SCARL', // Italian
    'AB AS ApS Oy', // of the North, written so anywhere
  ].flatMap(wordList),
];

/** What firms of lawyers, accountants and brokers end with. As they are written. */
export const FORMS_OF_PARTNERS: readonly string[] = wordList(
  'Advocates Associates Attorneys Co LLC LLP PLLC Partners Solicitors',
);

/** What firms of a family end with, behind 'and'. As they are written. */
export const FAMILY_ENDS: readonly string[] = wordList('Brothers Bros Bros. Daughters Nephews Son Sons');

/** What firms called after their founder end with. As they are written. */
export const TRADE_ENDS: readonly string[] = wordList(
  'Airlines Airways Bakeries Breweries Builders Contractors Dairies Electronics Farms Foods Grocers Hardware Industries Logistics Motors Orchards Pharmaceuticals Seeds Shipyards Supermarkets Textiles Vineyards',
);

/** What may follow a form and belongs to it, word by word: 'GmbH & Co. KG', 'S.A. de C.V.'. */
export const FORM_TAILS: readonly (readonly string[])[] = [
  ['&', 'co', 'kg'],
  ['&', 'co', 'kgaa'],
  ['&', 'co', 'ohg'],
  ['&', 'cie'],
  ['de', 'cv'],
];

/** Last words of companies' names that tell their trade and that no person and no place has. As they are written. */
export const TRADES_OF_COMPANIES: readonly string[] = wordList(
  `Aerospace Bancorp Biologics Bioscience Biosciences Biotech Biotechnology Breweries Diagnostics Electronics Genomics Holdings Laboratories Logistics
  Oncology Pharma Pharmaceutica Pharmaceutical Pharmaceuticals Renewables Semiconductor Shipbuilding Software Telecom Therapeutics Technologies`,
);
