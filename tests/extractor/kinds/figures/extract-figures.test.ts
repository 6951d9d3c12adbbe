import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

describe('one value, many phrasings', () => {
  test.each([
    [
      { number: 40_000_000_000, unit: 'USD', unitKind: 'money' },
      [
        'a US$40 billion deal',
        'worth $40bn',
        'USD 40 billion of aid',
        'forty billion dollars were lost',
        'it cost $40 billion dollars',
        'the 40-billion-dollar tanker',
      ],
    ],
    [
      { number: 52_500_000, unit: 'AUD', unitKind: 'money' },
      ['AU$ 52.5 million', 'A$52.5m', '52.5 million Australian dollars'],
    ],
    [
      { number: 20_000_000, unit: 'INR', unitKind: 'money' },
      ['Rs 2 crore', '₹2 crore', 'Rs. 20,000,000', 'two crore rupees'],
    ],
    [
      { number: 500_000, unit: 'KRW', unitKind: 'money' },
      ['₩500,000', '500,000 won', '500,000 South Korean won', 'KRW 500,000'],
    ],
    [{ number: 0.26, unit: 'USD', unitKind: 'money' }, ['26 cents per share', 'a 26-cent rise']],
    [{ number: 1_600_000, unit: 'GBP', unitKind: 'money' }, ['£1.6m', '£1.6 million', '1.6 million pounds']],
    [
      { number: 15, unit: 'percent', unitKind: 'percent' },
      ['fell 15%', 'fell 15 percent', 'fell fifteen per cent', 'a 15-percent fall', 'down 15 pct'],
    ],
    [
      { number: 0.5, unit: 'percentage point', unitKind: 'points' },
      ['rose 0.5 percentage points', 'by half a percentage point'],
    ],
    [
      { number: 25, unit: 'basis point', unitKind: 'points' },
      ['cut by 25 basis points', 'a 25-basis-point cut', 'cut 25bps'],
    ],
    [
      { number: 4, unit: 'hour', unitKind: 'duration' },
      ['lasted four hours', 'a four-hour meeting', 'took 4 hours', 'a 4-hour delay', 'after 4 hrs'],
    ],
    [
      { number: 1.5, unit: 'year', unitKind: 'duration' },
      ['for one and a half years', 'for 1.5 years', 'nearly a year and a half', 'for 1½ years'],
    ],
    [
      { number: 30, unit: 'km', unitKind: 'length' },
      ['30 km away', '30km away', 'thirty kilometres away', 'a 30-kilometer road'],
    ],
    [
      { number: 200, unit: 'kg', unitKind: 'mass' },
      ['200 kilograms of plutonium', '200kg of flour', 'two hundred kilos'],
    ],
    [{ number: 12, unit: 'km²', unitKind: 'area' }, ['12 square kilometres', '12 sq km', '12 km²']],
    [
      { number: -18, unit: '°C', unitKind: 'temperature' },
      ['fell to -18 °C', 'minus 18 degrees Celsius', '−18°C at night'],
    ],
    [
      { number: 120, unit: 'km/h', unitKind: 'speed' },
      ['winds of 120 km/h', '120 kilometers per hour', '120 kph'],
    ],
    [
      { number: 300, unit: 'MW', unitKind: 'power' },
      ['a 300 MW plant', 'a 300-megawatt plant', '300MW of power'],
    ],
    [
      { number: 34, unit: 'year', unitKind: 'age' },
      [
        'a 34-year-old man',
        'he is 34 years old',
        'Mr Lee, aged 34, was held',
        'died at the age of 34',
        'Papermaster, 34, had left',
      ],
    ],
    [
      { number: 0.2, unit: 'fraction', unitKind: 'share' },
      [
        'one in five children',
        'one out of five',
        'a fifth of the harvest',
        'one-fifth of the army',
        '1 in 5 children',
      ],
    ],
    [
      { number: 500_000, unit: 'people', unitKind: 'count' },
      ['half a million people', '500,000 people', '500k people', 'five hundred thousand people'],
    ],
    [{ number: 12, unit: null, unitKind: 'count' }, ['a dozen missiles', 'twelve missiles', '12 missiles']],
  ])('%o', (value, phrasings) => {
    for (const phrasing of phrasings) {
      const found = figuresIn(phrasing);
      expect(
        found.map((one) => one.value),
        phrasing,
      ).toEqual([expect.objectContaining(value)]);
    }
  });
});

describe('ranges', () => {
  test.each([
    ['between 2,000 and 3,000 troops', 2000, 3000, null],
    ['some 10 to 15 percent of the harvest', 10, 15, 'percent'],
    ['worth $5-7 billion', 5e9, 7e9, 'USD'],
    ['from $12 million to $20 million', 12e6, 20e6, 'USD'],
    ['seating 200-250 passengers', 200, 250, null],
    ['two or three people were seen', 2, 3, 'people'],
    ['performance gains of 15–20% are needed', 15, 20, 'percent'],
    ['500 to 1 million birds', 500, 1e6, null],
  ])('%s', (text, low, high, unit) => {
    expect(figuresIn(text).map((one) => one.value)).toEqual([
      expect.objectContaining({ number: null, low, high, unit, bound: 'range' }),
    ]);
  });

  test('a change from one value to another is two figures', () => {
    expect(figuresIn('Inflation rose from 5 percent to 7 percent.').map((one) => one.value.number)).toEqual([
      5, 7,
    ]);
  });
});

describe('vague amounts have a low bound and no number', () => {
  test.each([
    ['dozens of militants', 24],
    ['hundreds of thousands of people', 200_000],
    ['tens of thousands of people', 20_000],
    ['several hundred protesters', 300],
    ['a few dozen supporters', 24],
    ['billions of dollars', 2e9],
  ])('%s', (text, low) => {
    expect(figuresIn(text).map((one) => one.value)).toEqual([
      expect.objectContaining({ number: null, low, high: null, bound: 'vague' }),
    ]);
  });
});

describe('qualifiers and bounds', () => {
  test.each([
    ['up to 16 hours', 'at-most', 'up to'],
    ['no more than 20 guests', 'at-most', 'no more than'],
    ['at least 34 people', 'at-least', 'at least'],
    ['no fewer than 12 villages', 'at-least', 'no fewer than'],
    ['more than 200 soldiers', 'more-than', 'more than'],
    ['over $6.7 billion', 'more-than', 'over'],
    ['fewer than 50 pandas', 'less-than', 'fewer than'],
    ['only about 1,600 pandas', 'approximate', 'only about'],
    ['an estimated 40 tonnes', 'approximate', 'an estimated'],
    ['some 400 guests', 'approximate', 'some'],
    ['nearly 100 militants', 'approximate', 'nearly'],
    ['just two warheads', 'exact', 'just'],
    ['all 228 passengers', 'exact', 'all'],
    ['30 days or more', 'at-least', 'or more'],
    ['16 hours', 'exact', null],
  ])('%s', (text, bound, qualifier) => {
    expect(figuresIn(text).map((one) => one.value)).toEqual([expect.objectContaining({ bound, qualifier })]);
  });
});

describe('what is counted', () => {
  test.each([
    ['around 15,000 North Korean workers were in Russia', 'North Korean workers'],
    ['a fleet of 60 articulated buses from Minsk', 'articulated buses'],
    ['bought five weapons systems last year', 'weapons systems'],
    ['the nine-member panel met', 'member'],
    ['closing ten of its plants in Ohio', 'plants'],
    ['about 20 U.S. troops remain', 'U.S. troops'],
    ['5m people fled', 'people'],
    ['dozens of Iraqis fled', 'Iraqis'],
    ['killing 12 and wounding many', null],
    ['12 of these wartime wrecks lie there', 'wartime wrecks'],
    ['Frontex will send 55 officers.', 'officers'],
    ['The court tried 12 offenders.', 'offenders'],
    ['24 of the officers left.', 'officers'],
    ['14 British military personnel died.', 'British military personnel'],
    ['Police held four Danish Muslims.', 'Danish Muslims'],
    ['Police held four British.', 'British'],
    ['Of these, 40 French were hurt by the soldiers.', 'French'],
  ])('%s', (text, counts) => {
    expect(figuresIn(text)[0]?.value.counts).toBe(counts);
  });
});

test.each([
  ['16 hours a day', 'day'],
  ['$10 per month', 'month'],
  ['40 missiles a year', 'year'],
  ['$9.66 per share', 'share'],
  ['120 euros each month', 'month'],
  ['earns $30,000 annually', 'year'],
  ['12,000 dollars per capita', 'capita'],
  ['about 5 percent', null],
])('%s is a rate per %s', (text, per) => {
  expect(figuresIn(text)[0]?.value.per).toBe(per);
});

describe('the source that the sentence names', () => {
  test.each([
    ['According to KCNA, 300 specialists travelled.', 'KCNA'],
    ['At least 12 people died, the Health Ministry said on Monday.', 'the Health Ministry'],
    ['General Motors said that it had lost $6 billion.', 'General Motors'],
    ['“We lost 40 cows,” said Ivan Petrov, a farmer.', 'Ivan Petrov'],
    ['Local media reports said five shells hit the palace.', 'Local media reports'],
    ['According to police 18 people died.', 'police'],
    ['According to official 2023 figures 40 people died.', 'official 2023 figures'],
    ['According to the 14 states 40 people died.', null],
    ['According to our information 18 workers of a contractor were there.', null],
    ['He said 12 people died.', null],
    ['The mine employs 400 workers.', null],
  ])('%s', (text, who) => {
    expect(figuresIn(text)[0]?.value.saidBy).toBe(who);
  });
});

test('a bare dollar says which dollar was assumed, and follows the article where it tells', () => {
  const alone = figuresIn('The fine was $500.')[0]?.value;
  expect(alone).toMatchObject({ unit: 'USD' });
  expect(alone?.because).toContain('does not say which');
  const abroad = figuresIn('The fine was $500. A levy of 20 Australian dollars stays.')[0]?.value;
  expect(abroad).toMatchObject({ unit: 'AUD' });
  expect(figuresIn('It was US$500.')[0]?.value.because).toBeNull();
});

test('a letter against the digits is money where the amount is written as money', () => {
  const of = (text: string) => figuresIn(text).map(({ value }) => [value.number, value.unit]);
  expect(of('Turnover rose to N18.7bn.')).toEqual([[18.7e9, 'NGN']]);
  expect(of('The cut from N865 to N820 cost dealers N10 billion.')).toEqual([
    [865, 'NGN'],
    [820, 'NGN'],
    [1e10, 'NGN'],
  ]);
  expect(of('It booked P12.6 billion; P1.62 a share.')).toEqual([
    [12.6e9, 'PHP'],
    [1.62, 'PHP'],
  ]);
  expect(of('SARS collected R924bn.')).toEqual([[924e9, 'ZAR']]);
  expect(of('Botswana set aside P2.5 billion.')).toEqual([[2.5e9, 'BWP']]);
  expect(figuresIn('It paid N5,000.')[0]?.value.because).toBe(
    'N read as NGN: the article does not say which',
  );
});

test('a trillion written tr is a trillion, and an age may end a sentence', () => {
  expect(figuresIn('It moves Rs1.2tr a year.')[0]?.value.number).toBe(1.2e12);
  const [age] = figuresIn('"We fell short," said captain Franco Armani, 39.');
  expect([age?.value.number, age?.value.unitKind]).toEqual([39, 'age']);
  expect(figuresIn('They met in Room, 12.').map((one) => one.value.unitKind)).not.toContain('age');
});
