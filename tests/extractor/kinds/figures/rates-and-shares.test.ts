// What a figure is per, what it is a share or a multiple of, and signs that mean two things.
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const read = (text: string) =>
  figuresIn(text).map(({ text: words, value }) => [words, value.number, value.unit, value.per]);

describe('per', () => {
  test.each([
    ['Yields fell to 985 kg/ha.', [['985 kg', 985, 'kg', 'hectare']]],
    ['Wells held more than 50 mg/L of nitrate.', [['more than 50 mg', 50, 'mg', 'litre']]],
    ['It was measured at 44 µg/m3 in June.', [['44 µg', 44, 'µg', 'cubic metre']]],
    ['The rate is 48.3 per 100,000, the agency said.', [['48.3', 48.3, null, '100,000']]],
    ['The rand stood at R18.26 to the dollar.', [['R18.26', 18.26, 'ZAR', 'dollar']]],
    ['The kwacha ended at 28.45 to the US dollar.', [['28.45', 28.45, null, 'dollar']]],
    ['There are 2.4 buses per 1,000 people.', [['2.4', 2.4, null, '1,000']]],
    ['They gave $200 to the dollar store.', [['$200', 200, 'USD', null]]],
    ['Fees are Rs 12,000 an acre.', [['Rs 12,000', 12000, 'INR', 'acre']]],
    ['It costs $600 a voyage.', [['$600', 600, 'USD', 'voyage']]],
    ['Flow fell by 1.4 ml/min on average.', [['1.4 ml', 1.4, 'ml', 'minute']]],
    ['Output dropped to 4.6 bcf/d.', [['4.6 bcf/d', 4.6e9, 'cubic foot', 'day']]],
    ['The pipe carries 5 bcm a year.', [['5 bcm', 5e9, 'm³', 'year']]],
    ['Oman: a dividend of 12 baisa per share', [['12 baisa', 0.012, 'OMR', 'share']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('shares and multiples', () => {
  test.each([
    ['Nine of 10 lorries run on gas.', [['Nine of 10', 0.9, 'fraction', null]]],
    ['They met one of 10 finalists.', [['10', 10, null, null]]],
    [
      'Nine of the 14 rafts opened.',
      [
        ['Nine', 9, null, null],
        ['14', 14, null, null],
      ],
    ],
    [
      'He says one farmer in three has no insurance.',
      [['one farmer in three', 0.333333333333333, 'fraction', null]],
    ],
    ['They burned one house in six villages.', [['six', 6, null, null]]],
    ['Output fell by half, to a trickle.', [['half', 0.5, 'fraction', null]]],
    ['He left by half past nine.', []],
    [
      'There were 86 cases, nearly three times the 31 of May.',
      [
        ['86', 86, null, null],
        ['nearly three times', 3, 'fold', null],
        ['31', 31, null, null],
      ],
    ],
    ['Rates were two and a half times their level in May.', [['two and a half times', 2.5, 'fold', null]]],
    ['They carried three times the yearly cap.', [['three times', 3, 'fold', null]]],
    [
      'Some 2/3 of voters and ⅔ of them',
      [
        ['Some 2/3', 0.666666666666667, 'fraction', null],
        ['⅔', 0.666666666666667, 'fraction', null],
      ],
    ],
    ['It sold four times as many.', [['four times', 4, 'fold', null]]],
    ['He was fined four times this year.', [['four', 4, null, null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a share says what it is a share of', () => {
    expect(figuresIn('Some 9 of 10 deaths were of children.')[0]?.value).toMatchObject({
      number: 0.9,
      counts: 'deaths',
    });
  });
});

describe('ages', () => {
  test.each([
    ['A baby, aged four months, has died.', [['four months', 4, 'month', null]]],
    [
      'Two girls, aged 18 months and three years, were found.',
      [
        ['Two', 2, null, null],
        ['18 months', 18, 'month', null],
        ['three years', 3, 'year', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(figuresIn(text).at(-1)?.value.unitKind).toBe('age');
  });

  test.each([
    'Three in four were under five.',
    'Eight in 10 of the wounded were under 30.',
    'Most of those in the camps are under five.',
    'Of them one in five was under 16.',
  ])('%s', (text) => {
    expect(figuresIn(text).at(-1)?.value.unitKind).toBe('age');
  });
});

describe('signs of two meanings', () => {
  test.each([
    ['Copper output at the smelter fell to 310 kt.', 'kilotonne'],
    ['Minus 12 degrees was the low of the night.', '°C'],
    ['The reactor gives 1,200 MWe.', 'MW'],
    ['Gusts of 45 kt closed the port.', 'knot'],
    ['Exports are capped at half of the 220 kt shipped before; some 96,600 tonnes will go.', 'kilotonne'],
    ['A storm of 60 kt sank 400 tonnes of rice.', 'knot'],
    ['Emissions fell to 5.9 Mt of CO2.', 'megatonne'],
  ])('%s', (text, unit) => {
    expect(figuresIn(text).map(({ value }) => value.unit)).toContain(unit);
  });

  test('minus at the start of a sentence is a sign', () => {
    expect(figuresIn('Minus 12 degrees was the low of the night.')[0]?.value.number).toBe(-12);
  });

  test('a plain dollar among those of many givers is no Canadian one', () => {
    const text = 'Norway gave NOK 1 billion and Canada C$650m of the $4 billion, the United States the rest.';
    expect(figuresIn(text).at(-1)?.value.unit).toBe('USD');
  });
});

describe('money as papers write it', () => {
  test.each([
    ['Losses are between RM220mil and RM250mil.', [['between RM220mil and RM250mil', null, 'MYR', null]]],
    ['It pays Rs. 2,500/- per month.', [['Rs. 2,500', 2500, 'INR', 'month']]],
    ['It cost Rp12,5 triliun.', [['Rp12,5 triliun', 12.5e12, 'IDR', null]]],
    ['the P12-billion fund', [['P12-billion', 12e9, 'PHP', null]]],
    ['Profit was RM64.3mil.', [['RM64.3mil', 64.3e6, 'MYR', null]]],
    [
      'It paid 7.2 sen a share, or RM2 million.',
      [
        ['7.2 sen', 0.072, 'MYR', 'share'],
        ['RM2 million', 2e6, 'MYR', null],
      ],
    ],
    [
      'Fares go up from Rs 600 to Rs 750.',
      [
        ['Rs 600', 600, 'INR', null],
        ['Rs 750', 750, 'INR', null],
      ],
    ],
    ['Rents are Rs 600 to Rs 750 a month.', [['Rs 600 to Rs 750', null, 'INR', 'month']]],
    ['They bought 74,071 MT of onions.', [['74,071 MT', 74071, 'tonne', null]]],
    ['They emitted 104 MT of it.', [['104', 104, null, null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('cents in a paper of shillings are theirs, but for the price of oil', () => {
    const text =
      'It lent Sh4 billion, Sh5bn, Sh6bn and Sh7bn. Debt takes 68 cents of every shilling that the state collects. A loan of $5 million';
    expect(figuresIn(text)[4]?.value.unit).toBe('KES');
    expect(figuresIn(`${text} came as Brent fell 46 cents.`).at(-1)?.value.unit).toBe('USD');
  });

  test('whoever writes F$ once means its own dollar by the plain sign', () => {
    expect(figuresIn('Remittances were F$541 million and debts $7.3 million.').at(-1)?.value.unit).toBe(
      'FJD',
    );
  });
});

describe('up from one to another', () => {
  test.each([
    ['The levy goes from 25 to 35 per cent.', ['25', '35 per cent']],
    ['It lifts the hourly rate from $28.50 to $30.07.', ['$28.50', '$30.07']],
  ])('%s', (text, words) => {
    expect(figuresIn(text).map((one) => one.text)).toEqual(words);
    expect(new Set(figuresIn(text).map(({ value }) => value.unit)).size).toBe(1);
  });

  test('is two figures', () => {
    expect(
      read('Crowds were up 9 per cent, from an average of 5,870 to 6,400.').map(([words]) => words),
    ).toEqual(['9 per cent', 'an average of 5,870', '6,400']);
  });
});

describe('numbers that only tell which', () => {
  test.each([
    'Recommendation 12 asks the ministry to act.',
    'Certificate 1: works not begun',
    'The report lists Annexure 3: lands',
    'in case 114/Pid.B/2023 of the court',
    'as shown in Exhibit 4 of the file',
    '(95% CI 1.2-3.4)',
    '(95% confidence interval 0.9–1.9)',
    'Government Notice 27 bars them from it.',
    'under customs code 8542',
    'Ring 917 at once.',
    'as document S/2024/215 tells',
    'In Bed 9, Ward 3 they lay.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('what is counted in front of a colon stays', () => {
    expect(read('Deaths 12: homes lost 40').map(([, number]) => number)).toContain(40);
  });
});

describe('said by', () => {
  test.each([
    ['Around two in three are foreign, according to the stock exchange.', 'the stock exchange'],
    [
      'Auditors from the transport ministry, who inspected the ferries, put the share with faulty locks at 38 per cent.',
      'Auditors from the transport ministry',
    ],
    [
      'Crude output fell to 1.6 million tonnes, the industry board said on Tuesday, as mills shut.',
      'the industry board',
    ],
    ['They want more, which the finance ministry says would cost $3 billion.', 'the finance ministry'],
    ['It spent $18 on each of them, the auditor general found.', 'the auditor general'],
    ['Some four-fifths of that is trade, the central bank reckons.', 'the central bank'],
    ['Analysts at Lumwana put fair value at 21.4 pounds.', 'Analysts at Lumwana'],
    ['The police authority put the dead at 15.', 'The police authority'],
    ['The regulator, which sets the levy, says 40 firms owe it.', 'The regulator'],
    ['Some 40 diggers work there, says the ministry.', 'the ministry'],
    ['Officials expect 40 ships.', 'Officials'],
    ['The researchers, from Leeds, said 40 fell ill.', 'The researchers'],
    ['Some 40 mills shut, the economic survey tabled on Tuesday showed.', 'the economic survey'],
  ])('%s', (text, who) => {
    expect(figuresIn(text).at(-1)?.value.saidBy).toBe(who);
  });
});

test('what stands before a semicolon is not said by whoever says what follows', () => {
  const [fare, share] = figuresIn('The fare is £45; a third of tickets, officials said, are sold by fixers.');
  expect([fare?.value.saidBy, share?.value.saidBy]).toEqual([null, 'officials']);
});

describe('as of', () => {
  test('a date in a clause of its own holds for none before it', () => {
    const text = 'The league said gates were up 9 per cent and that $3 million would be spent by mid-2025.';
    expect(figuresIn(text, { dates: { 'mid-2025': '2025-06' } })[0]?.value.asOf).toBeNull();
    const parts = 'It spent $350 million on 26 engines, of which 12 will be scrapped by the end of March.';
    expect(figuresIn(parts, { dates: { 'the end of March': '2025-03' } })[0]?.value.asOf).toBeNull();
  });
});
