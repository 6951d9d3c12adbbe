import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

test.each([
  'after the outbreak of COVID-19 in China',
  'the Boeing 737 and the Airbus A330',
  'leaders of the G7 and the Group of 77',
  'Channel 4 and Formula 1',
  'armed with AK-47 rifles',
  'one of the officials, no one else',
  'the two leaders met at the border',
  'both of the two countries agreed',
  'for a second time',
  'the third quarter, the 21st century',
  'at 16:08 UTC and again at 6 p.m.',
  'call +82 2 555 0143 today',
  'call 555-0143 or (202) 555-0143',
  'call 020 7946 0958 or 0712 345 678',
  'dial 911 or (555) 123-4567 ext. 12',
  'pay into account 12345678',
  'an N95 mask on the R21, a B12 pill',
  'he drove along the N7 in a Renault R5',
  'Article 5 of the treaty, page 12, section 230',
  'Resolution 1718 and Chapter 11',
  'at 192.168.1.2, version 10.4.2',
  'United won 3-2 on Sunday',
  'lives at 10 Downing Street',
  'the Nikkei 225 and the FTSE 100',
  '#1 in the charts, No. 5 in the list',
  'See https://example.org/2026/17/400-people for more',
  'the six-party talks',
  'a three-way race',
  'Five years ago the plant closed',
  'the six were kidnapped',
  'Seven & I Holdings bought it',
  'in 2008 and 1999',
  'the Big Four auditors',
  'a 7-Eleven shop',
  'the payment of N5.5billon released',
  "FCG : Bengelloun 17', 48', Pires 53'",
  "90'+2': a cross was cleared",
  'open 24/7',
  'from 776 BCE to 394 AD',
  'at one point he left',
  'iPhone 4 orders are open',
  '[3] and (2)',
  'Here are my two cents on it',
  'It was a fifty-fifty game and a 50-50 call',
  'two cents’ worth of advice',
  'a cat has nine lives',
  'the Dibrugarh Express (15904) left the rails',
  '1. The parties agree',
])('no figure in: %s', (text) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual([]);
});

test('small numbers of people and things stay when nothing was named before', () => {
  expect(
    figuresIn('Two soldiers were killed and three others wounded.').map((one) => one.value.number),
  ).toEqual([2, 3]);
});

test('a change to a level is no range, and feet do not reach to inches', () => {
  expect(figuresIn('The index gained 31 points to 9,700.').map((one) => one.value.number)).toEqual([
    31, 9700,
  ]);
  expect(figuresIn('He is 5-foot-9.').map((one) => one.value.high)).toEqual([null]);
  expect(figuresIn('It takes 3 to 4 million.').map((one) => [one.value.low, one.value.high])).toEqual([
    [3e6, 4e6],
  ]);
});

test('the numbers of Boeing are names where an article speaks of Boeing', () => {
  const words = (text: string) => figuresIn(text).map((one) => one.text);
  expect(words('Boeing delays the 787 again.')).toEqual([]);
  expect(words('Boeing laid off 787 workers.')).toEqual(['787']);
  expect(words('The bank laid off 787 last week.')).toEqual(['787']);
});

test('a phone number leaves a count beside a year alone', () => {
  expect(figuresIn('In 2024 12 ships sank.', { taken: ['2024'] }).map((one) => one.value.number)).toEqual([
    12,
  ]);
});

test('nothing touches a date or a name that was found before', () => {
  expect(
    figuresIn('On 9 May 2024, 12 men of the Third 5 Brigade left.', {
      taken: ['9 May 2024', 'Third 5 Brigade'],
    }).map((one) => one.text),
  ).toEqual(['12']);
  expect(figuresIn('on September 8 and 9', { taken: ['September 8'] })).toEqual([]);
});

describe('machines with numbers in their names are counted, their numbers are not', () => {
  test.each([
    ['Airlines ordered 20 Boeing 737 MAX 8 jets.', [[20, 'Boeing 737 MAX 8 jets']]],
    [
      'It has 12 Boeing 777-300ER jets and 3 engineers.',
      [
        [12, 'Boeing 777-300ER jets'],
        [3, 'engineers'],
      ],
    ],
    ['20 Leopard 2 tanks were sent.', [[20, 'Leopard 2 tanks']]],
    ['The first Leopard 2 tanks were sent; a Dash 8 has 50 seats.', [[50, 'seats']]],
    ['They sold 20 Tesla Model 3 cars.', [[20, 'Tesla Model 3 cars']]],
    [
      'They gave Ukraine 20 tanks and Qatar Airways 8 jets.',
      [
        [20, 'tanks'],
        [8, 'jets'],
      ],
    ],
    ['On Monday 8 jets and in May 20 tanks came.', [[8, 'jets']]],
    [
      'The 20 delegates met 8 ministers.',
      [
        [20, 'delegates'],
        [8, 'ministers'],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(
      figuresIn(text, { taken: text.includes('May 20') ? ['May 20'] : [] }).map(({ value }) => [
        value.number,
        value.counts,
      ]),
    ).toEqual(expected);
  });
});

test.each([
  'Harbour Air Flight 7K 412 was late',
  'flights 7K 412, 7K 413 and ZX 2041 were put off',
  'the captain of flight 118',
  'doi: 10.5555/s49001-022-0001-x',
  'see https://doi.org/10.5555/abc and doi:10.5555/12345678',
  'a preprint, 10.5555/2022.01.07, came out',
  'ISBN: 0 123 45678 9, ISSN 1234-5679, arXiv: 2301.01234v2',
  'IBAN XX11 2222 3333 4444 5555 66',
  'write to 12.news@example.org',
  'under section 21(c)29 of the act',
  'the 1 billionth dose and the five millionth visitor',
  'a best-of-three series',
  'they went from 90 for 2 to 115 for 5',
  'next to plots 3 to 7 and plots 15/16',
  'Search, Page: 1 · 2 · 3 · 4',
  'Day 5: rest. Condition 4 – drains.',
  'P.O. Box 30003',
  'storm signal 2 and (4123456789).jpg',
  '1 hour ago',
])('codes and ordinals are no figures: %s', (text) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual([]);
});

test.each([
  ['flights 20 minutes apart', ['20 minutes']],
  ['30 flights to 12 cities', ['30', '12']],
  ['a flight of 5 hours with 239 people', ['5 hours', '239']],
  ['a three-to-four week stay', ['three-to-four week']],
  ['c. 26 mi 385 yd by 3/16-inch bolts', ['c. 26 mi 385 yd', '3/16-inch']],
  ['pages of 3 to 7 men', ['3 to 7']],
  ['it fell below the 5000 mark', ['5000 mark']],
  ['10.5 billion doses', ['10.5 billion']],
  ['twenty-five men paid (about) 30 dollars', ['twenty-five', '30 dollars']],
] as const)('beside them figures stay: %s', (text, words) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual(words);
});

test.each([
  ['es', 'desde las 10.00 horas, los agentes registran'],
  ['es', 'llegó sobre las 12.00 horas al edificio'],
  ['es', 'el juzgado de instrucción número 2 de Coín'],
  ['de', 'nach einem Unfall auf der Landstraße 57 zwischen Zerbst und Dobritz'],
  ['it', 'sono ritornati intorno alle 15 e sono andati via oltre le 20'],
  ['pt', 'o julgamento começa às 10.00 horas'],
])('in %s: %s', (language, text) => {
  expect(figuresIn(text, { language })).toEqual([]);
});
