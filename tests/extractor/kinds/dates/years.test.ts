import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, remark } from './article.ts';

const yearless = [
  'The delegation left on February 9.',
  'They return on Monday, September 18.',
  'But in August, the factory refused.',
  'Talks ran from 3 to 5 May.',
  'The truce holds until March 3.',
  'In early September they fled.',
  'Prices rose last September.',
];

describe('a year that the text does not give', () => {
  test.each(yearless)('stays unknown where publication is unknown: %s', (text) => {
    for (const { value } of datesIn(text)) {
      expect(value.edtf).toMatch(/XXXX/);
      expect(value.edtf).not.toMatch(/\d{4}/);
      expect([value.earliest, value.latest]).toEqual([null, null]);
      expect(value.because).toContain('gives no year');
    }
    expect(datesIn(text)).toHaveLength(1);
  });

  test.each(yearless)('stays unknown where only a lower bound of publication is known: %s', (text) => {
    for (const { value } of datesIn(text, { published: '2026-04-17/..' })) {
      expect(value.edtf).not.toMatch(/\d{4}/);
      expect(value.because).toContain('17 April 2026 or later');
    }
  });

  test.each([
    ['2023-09-19', 'On [date=2023-09-18:September 18] he met reporters.'],
    ['2023-09-19', 'Kim returned on [date=2022-12-20:December 20], witnesses said.'],
    ['2023-09-19', 'The court will rule on [date=2023-12-20:December 20].'],
    ['2008-05-27', 'The deal will be finalized by [date=../2008-06-10:June 10].'],
    ['2015-05-07', 'The referendum is to be held on [date=2015-11-20:November 20].'],
    ['2024-01-03', 'Sales fell in [date=2023-12:December].'],
    ['2025-11-20', 'He expects the bank to cut rates in [date=2026-02:February].'],
    ['2024-01-03', 'It was agreed from [date=2023-12-28/2024-01-02:December 28 to January 2].'],
    ['2023-09', 'On [date=2023-09-18:September 18] he met reporters.'],
    ['2023-09-19', 'He was born on [date=2022-03-05:March 5 last year].'],
    ['2023-09-19', 'On [date=2022-09-18:Sunday, September 18], he was seen.'], // that weekday fits 2022 alone
  ])('is worked out when the article was published %s: %s', (published, marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });

  test('says how it was worked out', () => {
    const [date] = datesIn('The delegation departed on February 9.', { published: '2023-09-19' });
    expect(date?.value.saidParts).toEqual({ month: 2, day: 9 });
    expect(date?.value.inferredParts).toEqual({ year: 2023 });
    expect(date?.value.because).toBe(
      'The text gives no year. The article was published on 19 September 2023, so the 9 February before it that is nearest is taken.',
    );
  });

  test('stays open where the story is of another year', () => {
    const text = 'Russia invaded on February 24, 2022. The port fell on March 2.';
    expect(datesIn(text, { published: '2024-05-06' })[1]?.value.edtf).toBe('XXXX-03-02');
  });

  test('stays open in an article that tells of the past', () => {
    const text =
      'Born in 1811, he entered school in 1823, was jailed in 1831 and again in 1832. The duel took place on 30 May.';
    expect(datesIn(text, { published: '2024-05-06' }).at(-1)?.value.edtf).toBe('XXXX-05-30');
  });

  test('is that of a name known by its day', () => {
    const [date] = datesIn('Since the October 7 attack the border has been shut.', {
      published: '2025-01-20',
    });
    expect(date?.value.edtf).toBe('2023-10-07/..');
    expect(datesIn('He was a firefighter on 9/11.')[0]?.value.edtf).toBe('2001-09-11');
  });

  test('is never made up, whatever day and month', () => {
    const months = ['January', 'March', 'June', 'Sept.', 'December'];
    fc.assert(
      fc.property(fc.constantFrom(...months), fc.integer({ min: 1, max: 28 }), (month, day) => {
        const edtf = datesIn(`They met on ${month} ${day} in Seoul.`).map(({ value }) => value.edtf);
        expect(edtf).toHaveLength(1);
        expect(edtf[0]).toMatch(/^XXXX-\d\d-\d\d$/);
      }),
    );
  });
});

describe('times counted from the day of publication', () => {
  const published = '2023-09-20'; // a Wednesday
  test.each([
    'He arrived [date=2023-09-19:yesterday].',
    'He arrives [date=2023-09-21:tomorrow].',
    'He arrived [date=2023-09-20:this morning].',
    'He arrived [date=2023-09-19:last night].',
    'He arrived [date=2023-09-18:the day before yesterday].',
    'He spoke on [date=2023-09-18:Monday] in Seoul.',
    'He said on [date=2023-09-20:Wednesday] that talks failed.',
    'He will speak on [date=2023-09-22:Friday].',
    'Markets stay closed until [date=../2023-09-22:Friday].',
    'He left [date=2023-09-19:last Tuesday].',
    'He leaves [date=2023-09-26:next Tuesday].',
    'In a [date=2023-09-18:Monday] interview he denied it.',
    'It passed [date=2023-09-11/2023-09-17:last week].',
    'It passed [date=2023-09-18/2023-09-24:earlier this week].',
    'It happened over [date=2023-09-16/2023-09-17:the weekend].',
    'It passed [date=2023-08:last month].',
    'It passed [date=2022:last year].',
    'By [date=../2023:the end of this year] it will pass.',
    'It passed in [date=2022-10:last October].',
    'It passed in [date=2022-10:October of last year].',
    'It passed [date=2021~:two years ago].',
    'It passed [date=2023-09-15:five days ago].',
    'Sales fell in [date=2023-34:the second quarter], the company said.',
    'Profit fell in [date=2022-33:the first quarter of last year].',
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });

  test.each([
    'He spoke on Monday.',
    'It passed last week.',
    'He arrived yesterday.',
    'It passed two years ago.',
  ])('are no dates where that day is not known: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
    expect(datesIn(text, { published: '2023-09-20/..' })).toEqual([]);
  });

  test('are counted from a date line on top where nothing else tells', () => {
    const found = datesIn('Friday, May 8, 2009\n\nThe jury met yesterday.');
    expect(found.map(({ value }) => value.edtf)).toEqual(['2009-05-08', '2009-05-07']);
  });

  test('say from which day', () => {
    const [date] = datesIn('He arrived yesterday.', { published });
    expect(date?.value.because).toBe(
      'The text says “yesterday”. The article was published on 20 September 2023.',
    );
  });
});
