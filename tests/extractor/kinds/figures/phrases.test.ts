// Amounts told by phrases, how many times as many, changes from one value to another, and labels, in English and other languages.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (language: string, text: string) =>
  figuresIn(text, { language }).map(({ text: words, value }) => [words, value.number, value.unit]);

test.each([
  [
    'en',
    'It took twice as long, cost ten times the estimate, and is double the size.',
    [
      ['twice', 2, 'fold'],
      ['ten times', 10, 'fold'],
      ['double', 2, 'fold'],
    ],
  ],
  ['en', '"We need twice that," she said.', [['twice', 2, 'fold']]],
  ['en', 'They want to double the number and sang twice.', []],
  [
    'de',
    'Es kamen doppelt so viele wie sonst, jeder vierte Haushalt klagt.',
    [
      ['doppelt so', 2, 'fold'],
      ['jeder vierte', 0.25, 'fraction'],
    ],
  ],
  [
    'de',
    'Sie lagen anderthalb Tage fest; ein Drittel ging unter.',
    [
      ['anderthalb Tage', 1.5, 'day'],
      ['ein Drittel', 1 / 3, 'fraction'],
    ],
  ],
  [
    'fr',
    'Un feu a détruit une trentaine d’hectares, trois fois plus qu’hier.',
    [
      ['une trentaine d’hectares', 30, 'hectare'],
      ['trois fois', 3, 'fold'],
    ],
  ],
  [
    'fr',
    'Un millier de cuves, 150 litres par jour, un habitant sur cinq.',
    [
      ['Un millier', 1000, null],
      ['150 litres', 150, 'litre'],
      ['un habitant sur cinq', 0.2, 'fraction'],
    ],
  ],
  [
    'es',
    'Cruzaban medio centenar de camiones, el doble de lo previsto y la mitad de ayer.',
    [
      ['medio centenar', 50, null],
      ['el doble', 2, 'fold'],
      ['la mitad', 0.5, 'fraction'],
    ],
  ],
  [
    'ru',
    'Расходы выросли в 2,5 раза; пятеро пострадали, каждый третий не застрахован.',
    [
      ['2,5 раза', 2.5, 'fold'],
      ['пятеро', 5, null],
      ['каждый третий', 1 / 3, 'fraction'],
    ],
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(read(language, text)).toEqual(
    expected.map(([words, number, unit]) => [words, expect.closeTo(number, 5), unit]),
  );
});

test('a round phrase is not meant to the last', () => {
  expect(figuresIn('une trentaine de maisons', { language: 'fr' })[0]?.value.bound).toBe('approximate');
});

test.each([
  [
    'en',
    'The margin widened from 7.4 per cent to 8.1 per cent.',
    [
      [7.4, 'percent'],
      [8.1, 'percent'],
    ],
  ],
  [
    'en',
    'Profit rose from 2.1 to 3.6 million euros.',
    [
      [2_100_000, 'EUR'],
      [3_600_000, 'EUR'],
    ],
  ],
  [
    'de',
    'Der Anteil sank von 41,2 auf 38,9 Prozent.',
    [
      [41.2, 'percent'],
      [38.9, 'percent'],
    ],
  ],
  [
    'de',
    'Der Gewinn stieg von 2,1 auf 3,6 Mio. Euro.',
    [
      [2_100_000, 'EUR'],
      [3_600_000, 'EUR'],
    ],
  ],
  [
    'fr',
    'Le taux est passé de 12 à 15 %.',
    [
      [12, 'percent'],
      [15, 'percent'],
    ],
  ],
  [
    'ru',
    'Доля увеличилась с 9 до 11 процентов.',
    [
      [9, 'percent'],
      [11, 'percent'],
    ],
  ],
  [
    'en',
    'The number of displaced had risen from 1.2 to 1.5 million in six weeks.',
    [
      [1_200_000, null],
      [1_500_000, null],
      [6, 'week'],
    ],
  ],
] as const)('%s, from one value to another: %s', (language, text, expected) => {
  expect(figuresIn(text, { language }).map(({ value }) => [value.number, value.unit])).toEqual(expected);
});

test.each([
  ['en', 'They stand to lose £3,000 to £4,000 in gate money.', 3000, 4000],
  ['fr', 'Il faut 2 à 3 tonnes.', 2, 3],
  ['ru', 'Дают от 50 до 100 тысяч рублей.', 50_000, 100_000],
] as const)('%s, a stretch: %s', (language, text, low, high) => {
  const [one] = figuresIn(text, { language });
  expect([one?.value.low, one?.value.high]).toEqual([low, high]);
});

test.each([
  [
    'en',
    'The X4 will run every 40 minutes instead of every 20.',
    [
      [40, 'minute'],
      [20, 'minute'],
    ],
  ],
  [
    'en',
    'A sack brings 19,000 birr, up from 14,500.',
    [
      [19_000, 'ETB'],
      [14_500, 'ETB'],
    ],
  ],
] as const)('%s, the unit of the one before: %s', (language, text, expected) => {
  expect(figuresIn(text, { language }).map(({ value }) => [value.number, value.unit])).toEqual(expected);
});

test.each([
  ['for people 65 and older', 65, 'at-least'],
  ['to vaccinate children 3 and up.', 3, 'at-least'],
  ['A girl of six was pulled out.', 6, 'exact'],
  ['Children 5 and under get in free.', 5, 'at-most'],
] as const)('ages: %s', (text, number, bound) => {
  const [one] = figuresIn(text);
  expect([one?.value.number, one?.value.unitKind, one?.value.bound]).toEqual([number, 'age', bound]);
});

test('degrees are those of the scale that the article uses elsewhere', () => {
  const units = (text: string) => figuresIn(text).map(({ value }) => value.unit);
  expect(units('The high was 91 degrees. A cold front will drop temperatures by 20 degrees.')).toEqual([
    '°F',
    '°F',
  ]);
  expect(units('The high was 31 degrees. A cold front will drop temperatures by 20 degrees.')).toEqual([
    '°C',
    '°C',
  ]);
});

test.each([
  ['de', 'Anwohner der B 76 klagen nach § 12 der Satzung um 14.30 Uhr.'],
  ['fr', "L'article 12 de la loi est contesté."],
  ['es', 'La ley 20773 fija y la ruta 5 estuvo cortada.'],
  ['ru', 'Дело по статье 293 возбудили.'],
])('%s, numbers that tell which: %s', (language, text) => {
  expect(read(language, text)).toEqual([]);
});

test('the plain dollar sign of a paper in Spanish', () => {
  const codes = (text: string) =>
    figuresIn(text, { language: 'es' }).map(({ value }) => [value.number, value.unit]);
  expect(codes('ARICAL, Chile. Subió a $ 500.000 y costó US$ 9,8 millones.')).toEqual([
    [500_000, 'CLP'],
    [9_800_000, 'USD'],
  ]);
  expect(codes('El Gobierno de Estados Unidos dará $ 500.000 a Chile, dijo EE.UU.')).toEqual([
    [500_000, 'USD'],
  ]);
});

test.each([
  ['KELORE, B.C. - A ride will cost $3.25, said Unifor. Ottawa may pay.', 'CAD'],
  ['The ASX firm of Ballarat said it would pay $3.25.', 'AUD'],
  ['The Changi yard in Tuas made $3.25 a share.', 'SGD'],
  ['A ride will cost $3.25.', 'USD'],
])('whose dollars the places and bodies of a country tell: %s', (text, code) => {
  expect(figuresIn(text).map(({ value }) => value.unit)).toEqual([code]);
});

test('a dollar of which the article tells nothing is less sure than one that it does', () => {
  const [one] = figuresIn('A ride will cost $3.25.');
  expect(one?.value.because).toContain('does not say which');
});

test('degrees below zero without their sign', () => {
  expect(figuresIn('It was -19 C on the hill.')[0]?.value).toMatchObject({ number: -19, unit: '°C' });
});
