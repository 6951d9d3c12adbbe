// Notices to ships and aircraft, warnings of weather, accounts and minutes: hours that look like years, quarters without one.
import { describe, expect, test } from 'vitest';
import { datesIn, remark } from './article.ts';

const same = (marked: string, published: string) => expect(remark(marked, { published })).toBe(marked);

describe('hours of four figures', () => {
  test.each([
    'Valid from 1800 [date=2024-01-21:Sunday 21 January] until 0600 [date=2024-01-22:Monday 22 January].',
    'The road closes on [date=2024-01-10:10 January] 0600 and is shut until [date=../2024-01-28:28 January] 1800.',
    'It reopens on [date=2024-01-28:28 January] 1800 UTC.',
    'Cancel this message [date=2023-11-04:041200Z Nov 23].',
    'Valid [date=2024-01-21:210600Z JAN 2024].',
    'He was born on [date=1800-07-28:28 July 1800].',
    'He left on [date=1815-06-14:14 June 1815].',
    'On [date=1941-12-07:7 December 1941] at 0748 it began.',
    'In [date=1800:1800] the school opened.',
  ])('%s', (marked) => same(marked, '2024-01-19'));

  test('a stamp with no day of the month is none', () => {
    expect(
      datesIn('The part 991200Z Nov 23 is new.', { published: '2024-01-19' }).map(({ text }) => text),
    ).toEqual(['Nov 23']);
  });
});

describe('a year of making beside a day', () => {
  test.each([
    'The bridge, built in [date=1998:1998], was closed after a [date=2024-03-03:March 3] inspection.',
    'The dam, restored in [date=1998:1998], was shut on [date=2024-03-03:March 3].',
    'The tower, built in [date=1931:1931], was opened on [date=XXXX-05-01:May 1].',
    'The trial, begun in [date=2019:2019], ended on [date=XXXX-03-03:March 3].',
    'The fire of [date=1990:1990] began on [date=XXXX-07-04:July 4].',
  ])('%s', (marked) => same(marked, '2024-03-20'));
});

describe('quarters without a year', () => {
  test.each([
    'Contractors would be on site by [date=../2024-36:Q4].',
    'What will happen in [date=2024-36:Q4]?',
    'He answered in Q3.',
    'The driver was out in Q2 of qualifying and will be back in Q3.',
    'Questions were asked early. See Q4.',
    'The survey will ask by Q2.',
  ])('%s', (marked) => same(marked, '2024-03-14'));

  test.each([
    'In the year ending [date=2024-03-31:31 March 2024] profit will rise; sales rose in [date=2023-36:Q3].',
    'Immigration fell in the year ending [date=2024-06:June 2024]; sales rose in [date=2023-35:Q3].',
    'Profit for the year ended [date=2023-12-31:31 December 2023] rose; sales fell in [date=2023-36:Q4].',
  ])('%s', (marked) => same(marked, '2024-01-16'));
});

describe('what will be done, and the last one', () => {
  test.each([
    'Farmers will get subsidised fertiliser by [date=../2024-09:September].',
    'It will need improved roads by [date=../2024-08:August].',
    'It will cut jobs announced in [date=2024-04:April].',
    'Those who will have finished by [date=../2024-03:March] left.',
    'He worked there in [date=2021:2021] and was arrested on [date=2023-11-09:November 9] last.',
    'He worked there in [date=2021:2021] and was arrested on [date=XXXX-11-09:November 9].',
    'The court sits at 9.30 on [date=2024-06-17:Monday].',
    'The shop was robbed at 9.30 on [date=2024-06-10:Monday].',
  ])('%s', (marked) => same(marked, '2024-06-14'));
});
