import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('one word in another form', () => {
  const count = (a: string, b: string): number =>
    shown(
      resolved({
        'a.txt': `The [organisation:${a}] met.`,
        'b.txt': `The [organisation:${b}] met.`,
      }),
      'organisation',
    ).length;

  test.each([
    ['Pacific Harbour Forum', 'Pacific Harbours Forum'],
    ['Ethic and Anti-Corruption Commission', 'Ethics and Anti-Corruption Commission'],
    ['New Nigeria Youth Party', 'New Nigerian Youth Party'],
    ['Benora State House of Assembly', 'Benora House of Assembly'],
  ])('%s and %s are one', (a, b) => {
    expect(count(a, b)).toBe(1);
  });

  test.each([
    ['Arrow Line', 'Arrow Lines'], // two words may be two firms
    ['Bank of America', 'American Bank'],
    ['Benora State University', 'Benora University'],
    ['New Austria Youth Party', 'New Australia Youth Party'],
    ['Harbour News Service', 'Harbour New Service'],
  ])('%s and %s are two', (a, b) => {
    expect(count(a, b)).toBe(2);
  });

  test('tells so', () => {
    const found = resolved({
      'a.txt': '[organisation:Pacific Harbour Forum]',
      'b.txt': '[organisation:Pacific Harbours Forum]',
    });
    expect(entityOf(found, 'Pacific Harbour Forum').because.map(({ evidence }) => evidence)).toEqual([
      "One article writes 'Pacific Harbour Forum', another 'Pacific Harbours Forum': the same words, one in another form.",
    ]);
  });
});
