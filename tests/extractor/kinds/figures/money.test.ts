// Money as papers of many countries write it.
import { describe, expect, test } from 'vitest';
import { isSignOfAmount } from '../../../../src/extractor/kinds/figures/sign-of-amount.ts';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ text: words, value }) => [words, value.number, value.unit]);

describe('signs of one or two letters', () => {
  test.each([
    ['They pay Kč 500 a day.', 'Kč 500', 500, 'CZK'],
    ['Tug fees rose to LE 200,000.', 'LE 200,000', 200_000, 'EGP'],
    ['It was LL1,507 to the dollar.', 'LL1,507', 1507, 'LBP'],
    ['A ticket costs 50 kr in Oslo, Norway.', '50 kr', 50, 'NOK'],
    ['The fee is Gs. 12.000.', 'Gs. 12.000', 12_000, 'PYG'],
    ['Tolls brought B/. 3,380 million.', 'B/. 3,380 million', 3.38e9, 'PAB'],
    ['In Dar es Salaam sugar costs Sh2,800.', 'Sh2,800', 2800, 'TZS'],
    ['Farmers are owed K2.1 billion.', 'K2.1 billion', 2.1e9, 'ZMW'],
    ['A bag is K45,000 in Malawi.', 'K45,000', 45_000, 'MWK'],
    ['The passport costs BDS$150.', 'BDS$150', 150, 'BBD'],
    ['KATHMANDU: The bid was Rs 4.5 billion.', 'Rs 4.5 billion', 4.5e9, 'NPR'],
    ['A small can is 95 cents, a large one €1.20.', '95 cents', 0.95, 'EUR'],
    ['A small can is 95 cents, a large one $1.20.', '95 cents', 0.95, 'USD'],
    ['She paid 50 cents, a random buyer less.', '50 cents', 0.5, 'USD'],
    ['Shares fell 5.2p to £3.', '5.2p', 0.052, 'GBP'],
    ['He weighs 215 pounds in London.', '215 pounds', 215, 'pound'],
    ['The suspect, 6-foot-4 and 215 pounds, fled.', '215 pounds', 215, 'pound'],
  ])('%s', (text, words, number, unit) => {
    expect(read(text)).toContainEqual([words, number, unit]);
  });

  test.each([
    'Talks at COP 28 failed.',
    'The K2 summit and the K9 unit',
    'The film is in 720p and costs £3.',
    'He drove on SR 20.',
    'Flight QR 202 to Doha landed.',
    'They carried the MK 47 rifle.',
    'Fans of the CUP 2 final',
  ])('no small amount in: %s', (text) => {
    expect(read(text).filter(([, number]) => number !== 3)).toEqual([]);
  });
});

describe('a comma before decimals and stops between thousands', () => {
  test.each([
    ['Prices rose 8,5%.', [['8,5%', 8.5, 'percent']]],
    ['It fell by 10,4 % of output.', [['10,4 %', 10.4, 'percent']]],
    ['The wage is R25,42 an hour.', [['R25,42', 25.42, 'ZAR']]],
    ['A fine of R1,4m was paid.', [['R1,4m', 1.4e6, 'ZAR']]],
    ['They moved 1,5 million tonnes.', [['1,5 million tonnes', 1.5e6, 'tonne']]],
    ['It costs Rp 13.211 a litre.', [['Rp 13.211', 13_211, 'IDR']]],
    ['It costs Rp 13.211.500.', [['Rp 13.211.500', 13_211_500, 'IDR']]],
    ['They paid 500.000 CFA each.', [['500.000 CFA', 500_000, 'XOF']]],
    ['Debt is Rp 13.211 trillion.', [['Rp 13.211 trillion', 13.211e12, 'IDR']]],
    ['The rate is $13.211 a tonne.', [['$13.211', 13.211, 'USD']]],
    [
      'Some 1,500 men and 12,34,567 votes',
      [
        ['Some 1,500', 1500, null],
        ['12,34,567', 1_234_567, null],
      ],
    ],
    ['The host is 192.168.100.200.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the sign of an amount is no name', () => {
  const isSign = (text: string, sign: string) =>
    isSignOfAmount(text, { start: text.indexOf(sign), end: text.indexOf(sign) + sign.length });
  test.each([
    ['CFA 500,000 was paid', 'CFA', true],
    ['20 250 FCFA a bag', 'FCFA', true],
    ['worth 15 billion CFA', 'CFA', true],
    ['NIS 3.55 to the dollar', 'NIS', true],
    ['a ship of 15,500 TEU', 'TEU', true],
    ['a loss of Tk 128 crore', 'Tk 128', true],
    ['a loss of Rs 2,500', 'Rs 2,500', true],
    ['up from Won640bn', 'Won640bn', true],
    ['worth Rmb3.2bn', 'Rmb3.2bn', true],
    ['a sign of M23bn', 'M23bn', false],
    ['It fell to K26.80 a litre', 'K26', true],
    ['Petrol is K32.98 a litre and a bus fare K12.', 'K12', true],
    ['Petrol is K32.98 a litre on the K12.', 'K12', false],
    ['They climbed the K2 in May.', 'K2', false],
    ['the plane, an A 320', 'A 320', false],
    ['Gate 14', 'Gate 14', false],
    ['COP 28 in Dubai', 'COP 28', false],
    ['TEU 15 left', 'TEU', false],
    ['the CFA zone met', 'CFA', false],
    ['in 3 years NIS agents', 'NIS', false],
    ['COP 28 in Dubai', 'COP', false],
    ['NATO 500 times', 'NATO', false],
  ])('%s: %s', (text, sign, expected) => {
    expect(isSign(text, sign)).toBe(expected);
  });
});

test.each([
  ['It is $200m-300m less.', 200e6, 300e6],
  ['It cost between 3 million and more than 5 million euros.', 3e6, 5e6],
])('a range of money: %s', (text, low, high) => {
  expect(figuresIn(text).map(({ value }) => [value.low, value.high])).toEqual([[low, high]]);
});
