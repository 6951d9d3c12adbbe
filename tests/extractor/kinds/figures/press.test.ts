// Phrasings of business, health, sport, court, election and weather news: each with what it must and must not become.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ text: words, value }) => [words, value.number, value.unit]);

test.each([
  ['cut by a quarter of a percentage point', [['a quarter of a percentage point', 0.25, 'percentage point']]],
  ['rose three-quarters of a point', [['three-quarters of a point', 0.75, 'point']]],
  ['a quarter-point cut is likely', [['a quarter-point', 0.25, 'point']]],
  ['lasted a quarter of a century', [['a quarter of a century', 0.25, 'century']]],
  ['a quarter of the voters', [['a quarter', 0.25, 'fraction']]],
] as const)('a part of a unit: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['sentenced to 21 years and six months in prison', [['21 years and six months', 21.5, 'year']]],
  [
    'two hours and 30 minutes',
    [
      ['two hours', 2, 'hour'],
      ['30 minutes', 30, 'minute'],
    ],
  ],
  [
    'for 10 years and six workers',
    [
      ['10 years', 10, 'year'],
      ['six', 6, null],
    ],
  ],
] as const)('years and months: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe('degrees without their sign', () => {
  test.each([
    ['The mercury hit 40.0 C in Yeoju.', [['40.0 C', 40, '°C']]],
    ['It was 38C in Delhi as the heatwave went on.', [['38C', 38, '°C']]],
    ['The temperature fell to 12F overnight.', [['12F', 12, '°F']]],
    ['Nights of frost below 3 degrees', [['below 3 degrees', 3, '°C']]],
    ['Preheat the pan to 30 degrees.', [['30 degrees', 30, '°C']]],
    ['In the theatre the beam stood at 30 degrees.', [['30 degrees', 30, 'degree']]],
    ['The shot went wide by 30 degrees.', [['30 degrees', 30, 'degree']]],
    ['Pupils of class 9C won; plan C failed.', []],
    ['The old 9C bus runs in the heat on 9C-level roads.', [['9C', 9, '°C']]], // TODO: a label before a noun is no temperature
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('ages', () => {
  test.each([
    ['The officer, 41, had been on leave.', 41],
    ['A young man, 19, was held.', 19],
    ['Voters under 35 stayed away; most voters are under 35.', 35],
    ['people 65 and older are at risk', 65],
    ['sales to people under 18 are banned', 18],
  ])('%s', (text, years) => {
    expect(figuresIn(text).map(({ value }) => [value.number, value.unit, value.unitKind])).toContainEqual([
      years,
      'year',
      'age',
    ]);
  });

  test.each([
    'In the village, 44, homes burned.',
    'The project, 12, failed.',
    'lifts for people over 100 kg',
    'homes under 30 minutes away',
    'drivers over 60 km from home',
    'paid workers under 50 cents',
    'the driver took over 20 boxes',
  ])('none in: %s', (text) => {
    expect(figuresIn(text).map((one) => one.value.unitKind)).not.toContain('age');
  });
});

test.each([
  ['The jury voted 4 to 3 to convict.', []],
  ['United won 3 to 1, and lost 2 to 0.', []],
  ['They lost 2 to 5 kilos.', ['2 to 5 kilos']],
  ['The cabinet was approved in a vote of 54 to 12 with four abstentions.', ['54', '12', 'four']],
  ['The party won 12 to 15 seats.', ['12 to 15']],
  ['Prices went from 4 to 3 dollars.', ['4', '3 dollars']],
])('results in words are no figures: %s', (text, expected) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual(expected);
});

test.each([
  ['against Rs 1,450 crore a year earlier', null],
  ['sold $50 million a month ago', null],
  ['earned $50 a week before, he said', null],
  ['pays $50 a week before tax', 'week'],
  ['491 litres of rain per square metre', 'square metre'],
  ['20 kg of rice a month', 'month'],
  ['a plot of 20 acres a kilometre off', null],
])('the rate in: %s', (text, per) => {
  expect(figuresIn(text)[0]?.value.per).toBe(per);
});

test('words that only add a figure to others are told, not marked', () => {
  const marked = (text: string) => figuresIn(text).map((one) => [one.text, one.value.qualifier]);
  expect(marked('It fell another 1.4%.')).toEqual([['1.4%', 'another']]);
  expect(marked('A total of 14 plants closed.')).toEqual([['14', 'A total of']]);
  expect(marked('About another 30 people came.')).toEqual([['About another 30', 'About another']]);
  expect(marked('They cost between 5 and 7 euros.')).toEqual([['between 5 and 7 euros', 'between']]);
});

test('four of the seven commissioners are commissioners', () => {
  expect(figuresIn('Four of the seven commissioners refused.').map((one) => one.value.counts)).toEqual([
    'commissioners',
    'commissioners',
  ]);
  expect(figuresIn('ten of its plants')[0]?.value.counts).toBe('plants');
});

describe('who says it', () => {
  test.each([
    ['At least 158 people died, rescuers told us, the Red Cross said, and it is over.', 'the Red Cross'],
    ['In Gaza, officials said, 30 people died.', 'officials'],
    ['Mr. Haniyeh says activists who saw the count estimate Hamas has 70 seats.', 'Mr. Haniyeh'],
    ['Hours later, officials said, an attack killed 30 people.', 'officials'],
    ['The bank said it would help, while the union said 40 clinics need $2 million.', 'the union'],
    ['The toll is 158, officials said, and dozens are missing.', 'officials'],
    ['Three were hurt and 12 died, according to Gov. Vyacheslav Gladkov.', 'Gov. Vyacheslav Gladkov'],
    ['At least 30 died, according to the U.N. office.', 'the U.N. office'],
    ['Kampala, Uganda | THE INDEPENDENT | Uganda has said 42 days passed.', 'Uganda'],
    ['Families who fled when the lights went out report losses of $40.', null],
    ['The panel that backed the Senate plan says 40 clinics will close.', null],
    ['Residents, whose lights went out, reported 30 fires.', null],
    ['The newly elected president said 40 clinics would close.', 'The newly elected president'],
  ])('%s', (text, who) => {
    expect(figuresIn(text)[0]?.value.saidBy).toBe(who);
  });

  test('what follows an aside is not said by its speaker', () => {
    const found = figuresIn('The toll is 158, officials said, and dozens are missing.');
    expect(found.map((one) => one.value.saidBy)).toEqual(['officials', null]);
  });
});

test('a date that another date parts from a figure does not say when it held', () => {
  const dates = { 'the third quarter of 2025': '2025-35', 'the end of 2027': '2027' };
  const text = 'It will reach 3.7 per cent in the third quarter of 2025 and 2 per cent by the end of 2027.';
  expect(figuresIn(text, { dates }).map((one) => one.value.asOf)).toEqual([null, '../2027']);
});

test.each([
  ['Earnings rose 10 cents to $35.69.', ['10 cents', '$35.69']],
  ['Unemployment fell 0.1 percent to 4.2 percent.', ['0.1 percent', '4.2 percent']],
  ['Prices will rise by 2 percent to 4 percent.', ['2 percent to 4 percent']],
  ['Wages rose 2 to 3 percent.', ['2 to 3 percent']],
])('how much something changed, and to what: %s', (text, expected) => {
  expect(figuresIn(text).map((one) => one.text)).toEqual(expected);
});

describe('money of a name that several countries share is that of the country which the article speaks of', () => {
  test.each([
    ['Beef costs 8,500 pesos in Buenos Aires, and Argentina exports it to Chile.', 'ARS'],
    ['Karachi: the levy is Rs 50 a litre, and Pakistan borrows.', 'PKR'],
    ['The levy is Rs 50 a litre.', 'INR'],
    ['Rice is 900 pesos in Chile and Colombia.', 'MXN'],
    ['A fare of 40 kroner in Oslo', 'NOK'],
    ['Argentina borrowed $40 billion.', 'USD'],
    ['Egypt gave 2 million pounds; a London bank gave 1 million euros to Egypt.', 'EGP'],
  ])('%s', (text, code) => {
    expect(figuresIn(text)[0]?.value.unit).toBe(code);
  });

  test('and says so', () => {
    const because = (text: string) => figuresIn(text)[0]?.value.because;
    expect(because('A kilo is 8,500 pesos in Argentina.')).toBe(
      "peso read as ARS: the article speaks of 'Argentina'",
    );
    expect(because('A kilo is 8,500 pesos.')).toBe('peso read as MXN: the article does not say which');
  });
});

describe('who says it, past an age, letters in brackets or another verb', () => {
  test.each([
    [
      'Prime Minister Fumio Kishida, 66, said the state would pay 6 million yen.',
      'Prime Minister Fumio Kishida',
    ],
    [
      'A boat with 30 passengers sank, the National Emergency Agency (NEMA) said.',
      'the National Emergency Agency',
    ],
    ['The U.S. economy added 256,000 jobs in December.', null],
    ['The minister added that 40 clinics would close.', 'The minister'],
  ])('%s', (text, who) => {
    expect(figuresIn(text).at(-1)?.value.saidBy).toBe(who);
  });
});

describe('what papers write around figures', () => {
  const read = (text: string) =>
    figuresIn(text).map(({ value }) => [value.number, value.unit, value.per, value.counts]);

  test.each([
    ['Winds of 140km (87 miles) per hour blew.', [140, 'km/h'], [87, 'mph']],
    ['It lies 140km (87 miles) away.', [140, 'km'], [87, 'mile']],
    ['Output fell by 4 t to 61 t.', [4, 'tonne'], [61, 'tonne']],
    ['The bank lifted rates, raised by 1% to 12,25%.', [1, 'percent'], [12.25, 'percent']],
    ['It raised its main lending rate from 8% to 9%.', [8, 'percent'], [9, 'percent']],
    ['A four-and-a-half hour talk', [4.5, 'hour']],
    ['Three half-year results and a half-year ban', [3, null], [0.5, 'year']],
    ['14.5 C', [14.5, '°C']],
    ['It gave three-quarters of a million ounces.', [750_000, 'ounce']],
    ['They saw a third of a mile of it.', [0.333333333333333, 'mile']],
    ['It was rising "from 2.1 percent to 3.4 percent".', [2.1, 'percent'], [3.4, 'percent']],
  ] as const)('units: %s', (text, ...figures) => {
    expect(read(text).map(([number, unit]) => [number, unit])).toEqual(figures);
  });

  test.each([
    ['at $1,412 per attributable ounce', 'ounce'],
    ['at $2,310 per troy ounce', 'ounce'],
    ['at $1,412/oz and no less', 'ounce'],
    ['up to 12.5 g/t gold', 'tonne'],
    ['at $3 per parcel', 'parcel'],
    ['at $3 per square foot', 'square foot'],
  ] as const)('rates: %s', (text, per) => {
    expect(read(text).map((one) => one[2])).toEqual([per]);
  });

  test.each([
    ['Only 1 village has no road.', 'village'],
    ['There was 1 confirmed case, the ministry said.', 'confirmed case'],
    ['In the hills 1 died.', null],
    ['Of them 1 finished third.', null],
    ['A total of 21 Lassa virus (LasV) cases were found.', 'Lassa virus (LasV) cases'],
    ['There are 40 members (MPs) of it.', 'members'],
  ] as const)('what is counted: %s', (text, counts) => {
    expect(read(text).map((one) => one[3])).toEqual([counts]);
  });

  test.each([
    ['The rate ticked up to 4.1%.', 'exact'],
    ['The price went up to $12.', 'exact'],
    ['They pay up to 4.1%.', 'at-most'],
    ['The gap will be lower than 6 billion euros.', 'less-than'],
    ['The price was higher than $5.', 'more-than'],
  ] as const)("'up to': %s", (text, bound) => {
    expect(figuresIn(text).map(({ value }) => value.bound)).toEqual([bound]);
  });

  test.each(['Grade 6 pupils sat down.', 'Quarter 1 will be hard.', 'Ayr 210/7 (48.3 ov)'])(
    'labels and overs: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('a percentage is no range with the level it led to', () => {
    expect(read('The real strengthened 0.4% to 5.06 per dollar.')).toEqual([
      [0.4, 'percent', null, null],
      [5.06, null, 'dollar', null],
    ]);
  });

  test('a fall off a bridge is measured in metres', () => {
    expect(read('People were killed when a bus plunged 50m off a bridge.')).toEqual([[50, 'm', null, null]]);
  });

  test('two cents are money where they are no turn of phrase', () => {
    expect(read('Shares rose two cents to $4.10.')[0]).toEqual([0.02, 'USD', null, null]);
  });

  test('a verb before a number is no label', () => {
    expect(read('They form 12 groups.')).toEqual([[12, null, null, 'groups']]);
  });

  test('money keeps its currency where a name stands in it', () => {
    const [figure] = figuresIn('It cost 3.1 billion U.S. dollars.', { taken: ['U.S.'] });
    expect([figure?.text, figure?.value.number, figure?.value.unit]).toEqual(['3.1 billion', 3.1e9, 'USD']);
    expect(figuresIn('It cost 31 U.S. dollars.', { taken: ['31 U.S.'] })).toEqual([]);
  });
});
