// Market reports, notices to ships, bulletins of the weather and of health: how each writes its figures, and what in them is none.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string, setting: Parameters<typeof figuresIn>[1] = {}) =>
  figuresIn(text, setting).map(({ text: words, value }) => [
    words,
    value.number ?? [value.low, value.high],
    value.unit,
    value.per,
  ]);

const words = (text: string, language = 'en') => figuresIn(text, { language }).map(({ text: one }) => one);

describe('cents against the digits', () => {
  test.each([
    [
      'In Ireland lamb was back 20c/kg to €6.40/kg and milk at 38.5c a litre.',
      [
        ['20c', 0.2, 'EUR', 'kg'],
        ['€6.40', 6.4, 'EUR', 'kg'],
        ['38.5c', 0.385, 'EUR', 'litre'],
      ],
    ],
    [
      'Steers made 280c to 312c/kg, up 14c on the week.',
      [
        ['280c to 312c', [2.8, 3.12], 'USD', 'kg'],
        ['14c', 0.14, 'USD', null],
      ],
    ],
    ['He lived in flat 14c, was in class 9c and baked it at 180c.', []],
    [
      'Maize fetched $212 and lamb was back 20c/kg to €6.40.',
      [
        ['$212', 212, 'USD', null],
        ['€6.40', 6.4, 'EUR', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('shillings of Kenya with a stop', () => {
  test.each([
    ['It is projected at Ksh.3.99 trillion.', [['Ksh.3.99 trillion', 3.99e12, 'KES', null]]],
    ['I have set aside Kshs. 142.3 billion.', [['Kshs. 142.3 billion', 142.3e9, 'KES', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('pesos of papers whose address ends in .com', () => {
  test.each([
    ['https://www.latercera.com/nacional/1', 'CLP'],
    ['https://www.eltiempo.com/economia', 'COP'],
    ['https://www.milenio.com/politica', 'MXN'],
    ['https://elpais.com/economia', 'USD'],
    ['https://eltiempo.net/economia', 'USD'],
  ])('%s', (url, unit) => {
    expect(read('El gasto llegará a $82 mil millones.', { language: 'es', url })).toEqual([
      ['$82 mil millones', 82e9, unit, null],
    ]);
  });
});

describe('what measures nothing', () => {
  test.each([
    ['The low lay there at 0830 hrs IST.', []],
    ['He had 1900 hours on the type and about 1200 hours of work.', ['1900 hours', 'about 1200 hours']],
    ['Ships sailed from 1900 hours.', []],
    ['The judge is sitting at 10.30. Shares opened at 10.30.', ['10.30']],
    ['Court 5, Judge Lee. In the High Court 12 people were charged.', ['12']],
    ['Wind SW force 8, sea state 7. Gale force 9 winds blew.', []],
    ['In the air force 8 planes flew.', ['8']],
    ['It drifts in position 48-12N 007-35W with 21 persons on board.', ['21']],
    ['Effectiveness was 57% (95% CI: 41 to 69) in 120 wards.', ['57%', '120']],
    ['It fell 14% (95% confidence interval, 10–18).', ['14%']],
    ['Iyer took five wickets in 27.4 overs, and they made 50 overs.', ['five', '50']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Départ à 17 h 2.', []],
    ['La marche dure 2 h 5 minutes.', ['2', '5 minutes']],
  ])('%s', (text, expected) => {
    expect(words(text, 'fr')).toEqual(expected);
  });
});

describe('thousands of millions in Spanish', () => {
  test.each([
    ['La obra costará 1,200 millones.', 1.2e9],
    ['Ganan 1,2 millones.', 1.2e6],
    ['Son 1,235 millones de euros.', 1.235e6],
  ])('%s', (text, expected) => {
    expect(figuresIn(text, { language: 'es' }).map(({ value }) => value.number)).toEqual([expected]);
  });
});
