import { describe, expect, test } from 'vitest';
import { articleOf, PROSE, removedOf } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('the head of a printed page above its article', () => {
  test.each([
    [
      'Tarn Valley Gazette\n\nFerry pier closes for a year\n\nFriday 7 June 2024\nBy Jane Doe',
      'Tarn Valley Gazette',
      '2024-06-07',
      'Ferry pier closes for a year',
    ],
    [
      'Tarn Valley Gazette\n\nFerry pier closes for a year\n\nBy Jane Doe',
      'Tarn Valley Gazette',
      null,
      'Ferry pier closes for a year',
    ],
    [
      'PENMOOR ADVERTISER\nMONDAY, MARCH 3, 1884\n\nFALL OF A CHIMNEY.',
      'PENMOOR ADVERTISER',
      '1884-03-03',
      'FALL OF A CHIMNEY.',
    ],
    [
      'The Penmoor Record\nVol. 12, No. 4      Saturday, May 9, 1903\n\nGREAT STORM ON THE COAST',
      'The Penmoor Record',
      '1903-05-09',
      'GREAT STORM ON THE COAST',
    ],
    [
      'The Penmoor Observer. Page 2. 9 May 1903.\n\nGREAT STORM ON THE COAST',
      'The Penmoor Observer',
      '1903-05-09',
      'GREAT STORM ON THE COAST',
    ],
    [
      'The Daily Penmoor Register\nVol. XXIV No. 212\nMonday 8 July 1907\nPRICE ONE PENNY\n\nTHE CHIMNEY CAME IN.',
      'The Daily Penmoor Register',
      '1907-07-08',
      'THE CHIMNEY CAME IN.',
    ],
    [
      'Niederharzer Kreisblatt\nMittwoch, den 5. Oktober 1927\n\nRathausdach eingestürzt',
      'Niederharzer Kreisblatt',
      '1927-10-05',
      'Rathausdach eingestürzt',
    ],
    [
      'DEATH OF CAPTAIN ORR\n\nPenmoor Observer, Nov. 12th, 1926, p. 1, col. 3',
      'Penmoor Observer',
      '1926-11-12',
      'DEATH OF CAPTAIN ORR',
    ],
    [
      'PENMOOR OBSERVER, SATURDAY, MAY 9, 1903.                  7\n\n        GREAT STORM',
      'PENMOOR OBSERVER',
      '1903-05-09',
      'GREAT STORM',
    ],
    [
      'EL HERALDO DE VILLASECA\nLunes 3 de octubre de 1921\n\nArde el mercado',
      'EL HERALDO DE VILLASECA',
      '1921-10-03',
      'Arde el mercado',
    ],
    [
      'Nordfjord Folketidende\n\nTorsdag 3. juni 1937\n\nStor brann på kaia',
      'Nordfjord Folketidende',
      '1937-06-03',
      'Stor brann på kaia',
    ],
    [
      'La mer monte à Trébeurden\nPar Anne Le Goff – Publié le 21 octobre 2024\nLe Courrier de la Lande',
      'Le Courrier de la Lande',
      '2024-10-21',
      'La mer monte à Trébeurden',
    ],
  ])('%j', (head, publisher, day, title) => {
    const article = articleOf(`${head}\n\n${BODY}`);
    expect([article.publisher, article.published.edtf, article.title]).toEqual([publisher, day, title]);
    expect(article.text).not.toContain(publisher);
    expect(removedOf(article).some((line) => line.startsWith('publisher-line | '))).toBe(true);
  });

  test.each([
    'Casual Observer\n\n3 May 2020',
    'Royal Post\nWhy stamps are dearer\n3 May 2020',
    'Fake News\nBy Jane Doe\n3 May 2020',
    'Royal Mail\nWhy letters come late to the islands\nBy Jane Doe\n3 May 2020',
    'Rail Strike Ends\n3 May 2020\nWorkers return to the yards',
    'Emily Post, 3 May 1922',
    'Track Record\n3 May 2020\nWhat the club has won since 1950',
  ])('%j names no paper', (head) => {
    expect(articleOf(`${head}\n\n${BODY}`).publisher).toBeNull();
  });
});

test('an edition of a day is nobody', () => {
  const article = articleOf(`Édition du vendredi 13 juin 2025\nLes maires ne veulent pas payer\n\n${BODY}`);
  expect([article.author, article.published.edtf]).toEqual([null, '2025-06-13']);
});

describe('papers that are made on a day', () => {
  test.each([
    ['Budget Speech, 4 May 2024', '2024-05-04'],
    ['Minutes of the meeting held on 14 January 1958', '1958-01-14'],
    ['Protokoll der Ratssitzung vom 12. März 2019', '2019-03-12'],
    ['Harbour Strike, 4 May 2024', null], // the day of the strike
    ['What the Speech of 4 May 2024 Left Out', null],
  ])('%s is the title and gives no author', (title, day) => {
    const article = articleOf(`${title}\n\n${BODY}`);
    expect([article.title, article.author, article.published.edtf]).toEqual([title, null, day]);
  });
});

test.each([
  ['Vol. 71/No. 31      September 3, 2007', '2007-09-03'],
  ['Volume XII, Issue 4 | 3 May 2024', '2024-05-03'],
])('%s above the headline gives the day, also where no masthead stands over it', (line, edtf) => {
  const article = articleOf(`${line}\n\nMiners say the company was warned\n\n${PROSE.join('\n\n')}`);
  expect([article.title, article.published.edtf]).toEqual(['Miners say the company was warned', edtf]);
  expect(article.removed.map(({ rule }) => rule)).toEqual(['publisher-line']);
});
