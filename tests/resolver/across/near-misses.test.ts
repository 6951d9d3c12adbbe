import { describe, expect, test } from 'vitest';
import { entityOf, resolved } from '../collection.ts';

const scene = '[organisation:Harbour Works]';

const doubtsAbout = (a: string, b: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
  entityOf(
    resolved({
      'a.txt': `[person:${a}] spoke. ${scene}`,
      'b.txt': `[person:${b}] answered. ${scene}`,
      ...more,
    }),
    a,
  ).unsure.map(({ rule }) => rule);

describe('two names that differ by a letter in articles of one thing', () => {
  test.each([
    ['Marek Lindqvist', 'Marek Lindqvest'],
    ['Yoon Byung-eun', 'Yoon Byung-eon'],
    ['Adela Montero', 'Adel Montero'],
    ['Noureddine Bakary', 'Noureddin Bakary'],
    ['Martin Amaveule', 'Martins Amaveule'],
    ['Ma Subramanar', 'Ma Subramanal'],
    ['Ranil Wickremesil', 'Ranil Wickremsil'],
  ])('%s and %s are a question', (a, b) => {
    expect(doubtsAbout(a, b)).toEqual(['spelled-nearly-alike']);
  });

  test.each([
    ['Marek Lindqvist', 'Marek Lindholm'],
    ['Ana Roca', 'Ane Roca'], // too short
    ['Peter Hallman', 'Peter Hellmund'],
    ['Maria Fernandes', 'Maria Fernando'],
    ['Ana Robertson', 'Ana Roberdale'],
  ])('%s and %s are none', (a, b) => {
    expect(doubtsAbout(a, b)).toEqual([]);
  });

  test('nothing is asked where one article names both, or where nothing else is shared', () => {
    const both = { 'c.txt': '[person:Marek Lindqvist] met [person:Marek Lindqvest].' };
    expect(doubtsAbout('Marek Lindqvist', 'Marek Lindqvest', both)).toEqual([]);
    const found = resolved({ 'a.txt': '[person:Marek Lindqvist]', 'b.txt': '[person:Marek Lindqvest]' });
    expect(entityOf(found, 'Marek Lindqvist').unsure).toEqual([]);
  });
});
