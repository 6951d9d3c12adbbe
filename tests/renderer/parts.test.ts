import { describe, expect, test } from 'vitest';
import { pageStarts, partCount, partLinks, partOf, partTitle } from '../../src/renderer/parts.ts';

const links = (total: number, part: number): string =>
  partLinks(total, part, (number) => `people/x.${number}.html`)
    .map(({ label, current, gap }) => `${gap ? '… ' : ''}${current ? `[${label}]` : label}`)
    .join(' ');

describe('a long list cut into pages', () => {
  test('every item stands on one page, and an empty list has one page', () => {
    const items = Array.from({ length: 23 }, (_, index) => index);
    const parts = Array.from({ length: partCount(23, 10) }, (_, index) => partOf(items, index + 1, 10));
    expect(parts.flat()).toEqual(items);
    expect([parts.length, partCount(0, 10)]).toEqual([3, 1]);
  });

  test('the first page is called as the list, the others by their number too', () => {
    expect([1, 2].map((part) => partTitle('Articles', part))).toEqual(['Articles', 'Articles, page 2']);
  });

  test('of few pages all are linked', () => {
    expect(links(3, 2)).toBe('1 [2] 3');
    expect(links(15, 8)).toBe('1 2 3 4 5 6 7 [8] 9 10 11 12 13 14 15');
  });

  test('of many pages those at the ends and around the one in hand: links grow with pages, not with their square', () => {
    expect(links(1600, 1)).toBe('[1] 2 3 4 … 1599 1600');
    expect(links(1600, 800)).toBe('1 2 … 797 798 799 [800] 801 802 803 … 1599 1600');
    expect(links(16, 6)).toBe('1 2 3 4 5 [6] 7 8 9 … 15 16');
  });

  test('links lead from the page in hand', () => {
    expect(partLinks(2, 1, (number) => `people/x.${number}.html`).map(({ href }) => href)).toEqual([
      'x.1.html',
      'x.2.html',
    ]);
  });
});

describe('pages that end where the next item may begin one', () => {
  const size = { fewest: 3, most: 5 };
  const starts = (marks: string) =>
    pageStarts(
      Array.from(marks, (mark) => mark === '|'),
      size,
    );

  test('a page ends before such an item once it has the fewest, and at the latest when it has the most', () => {
    expect(starts('|.|.|...')).toEqual([0, 4]);
    expect(starts('............')).toEqual([0, 5, 10]);
    expect(starts('||||||')).toEqual([0, 3]);
  });

  test('an item that comes moves no page but its own', () => {
    expect(starts('....|...|...|..')).toEqual([0, 4, 8, 12]);
    expect(starts('.+...|...|...|..')).toEqual([0, 5, 9, 13]);
  });

  test('an empty list has one page', () => {
    expect(pageStarts([], size)).toEqual([0]);
  });
});
