import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundsOf,
  daysInMonth,
  describeDate,
  describePage,
  isDay,
  pageOf,
  sortKeyOf,
} from '../../src/text/edtf.ts';

test.each([
  ['2026-04-17', '2026-04-17', '2026-04-17'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['1920~', '1920-01-01', '1920-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['-06XX', '-0699-01-01', '-0600-12-31'],
  ['-0775', '-0775-01-01', '-0775-12-31'],
  ['Y-17000', '-017000-01-01', '-017000-12-31'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2024-35', '2024-07-01', '2024-09-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  ['2026-04-17/..', '2026-04-17', null],
  ['../2025-06', null, '2025-06-30'],
  ['2023-09-14/2023-09-18', '2023-09-14', '2023-09-18'],
  ['2023-09-01~/2023-09-10~', '2023-09-01', '2023-09-10'],
  ['[2026-09-02,2026-02-09]', '2026-02-09', '2026-09-02'],
  ['XXXX-02-29', null, null],
  ['2023-02-29', null, null],
  ['2023-13', null, null],
  ['next week', null, null],
  ['', null, null],
])('%s lies between %s and %s', (edtf, earliest, latest) => {
  expect(boundsOf(edtf)).toEqual({ earliest, latest });
});

test.each([
  ['2026-04-17', '17 April 2026'],
  ['2026-04-17/..', '17 April 2026 or later'],
  ['../2025-06', 'by June 2025'],
  ['2022/..', '2022 or later'],
  ['XXXX-02-09', '9 February, year not stated'],
  ['XXXX-08', 'August, year not stated'],
  ['XXXX-09-14/XXXX-09-18', '14 to 18 September, year not stated'],
  ['2023-09-14/2023-09-18', '14 to 18 September 2023'],
  ['2023-09-14/2023-10-02', '14 September to 2 October 2023'],
  ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
  ['2024-05/2024-07', 'May to July 2024'],
  ['2014/2018', '2014 to 2018'],
  ['2023-09-01~/2023-09-10~', 'early September 2023'],
  ['2023-09-11~/2023-09-20~', 'mid-September 2023'],
  ['XXXX-09-21~/XXXX-09-30~', 'late September, year not stated'],
  ['2024-05~/2024-08~', 'mid-2024'],
  ['1990~/1993~', 'the early 1990s'],
  ['1967~/1999~', 'the late 20th century'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 20th century'],
  ['-06XX', 'the 7th century BC'],
  ['-0775', '776 BC'],
  ['0394', 'AD 394'],
  ['1920~', 'about 1920'],
  ['1920?', '1920 (uncertain)'],
  ['2024-21', 'spring 2024'],
  ['2024-35', 'third quarter of 2024'],
  ['2024-40', 'first half of 2024'],
  ['XXXX-40', 'first half, year not stated'],
  ['[2026-02-09,2026-09-02]', '9 February 2026 or 2 September 2026'],
  ['whenever', 'whenever'],
])('%s is said as %s', (edtf, words) => {
  expect(describeDate(edtf)).toBe(words);
});

test('the words of the text tell the start of a year from early in it', () => {
  expect(describeDate('2024-01~/2024-04~')).toBe('early 2024');
  expect(describeDate('2024-01~/2024-04~', 'the start of 2024')).toBe('the start of 2024');
  expect(describeDate('2024-09~/2024-12~', 'the end of 2024')).toBe('the end of 2024');
});

test.each([
  ['2025-06', '2025-06', 'June 2025'],
  ['2023-09-19', '2023-09-19', '19 September 2023'],
  ['2023-09-19~', '2023-09', 'September 2023'],
  ['2023-09-19/2023-09-19', '2023-09', 'September 2023'],
  ['../2025-06-15', '2025-06', 'June 2025'],
  ['2026-04-17/..', '2026-04', 'April 2026'],
  ['2022', '2022', '2022'],
  ['2022/..', '2022', '2022'],
  ['../2025-06', '2025-06', 'June 2025'],
  ['2023-09-14/2023-09-18', '2023-09', 'September 2023'],
  ['2023-09-14/2023-10-02', '2023', '2023'],
  ['2014/2018', '2014', '2014'],
  ['2024-35', '2024', '2024'],
  ['[2026-02-09,2026-09-02]', '2026', '2026'],
  ['199X', '1990s', 'The 1990s'],
  ['1990~/1993~', '1990', '1990'],
  ['19XX', '1900-1999', '1900 to 1999'],
  ['-0775', '776-bc', '776 BC'],
  ['XXXX-02-09', 'year-unknown', 'Year not stated'],
  ['nonsense', 'year-unknown', 'Year not stated'],
])('%s stands on the page %s, headed %s', (edtf, page, heading) => {
  expect(pageOf(edtf)).toBe(page);
  expect(describePage(page)).toBe(heading);
});

test('sort keys put times in order, years before Christ first and yearless days last', () => {
  const inOrder = [
    'Y-17000',
    '-0775',
    '0394',
    '1920~',
    '2022',
    '2022-06',
    '2022-06-01',
    '2022-06-01/2022-06-03',
    '2022-12-30',
    '2023',
    'XXXX-02-09',
    'XXXX-08',
    'not a date',
  ];
  const shuffled = [...inOrder].reverse();
  const byKey = shuffled.sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  expect(byKey).toEqual(inOrder);
});

test('leap years are those of the Gregorian calendar', () => {
  expect([1900, 2000, 2023, 2024, null].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29]);
});

test('any string has bounds, words, an order and a page that can be a file name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9X~/.[\],Y]{0,40}$/)), (edtf) => {
      boundsOf(edtf);
      expect(typeof describeDate(edtf)).toBe('string');
      expect(typeof sortKeyOf(edtf)).toBe('string');
      expect(pageOf(edtf)).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    }),
  );
});

test('a whole day of a known year is told from months, ranges and days without a year', () => {
  expect(isDay('2025-06-15')).toBe(true);
  expect(
    ['2025-06', '2025', 'XXXX-06-15', '2025-06-15/..', '2025-06-15~', '-0775-06-15', ''].filter(isDay),
  ).toEqual([]);
});
