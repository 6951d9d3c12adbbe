import { describe, expect, test } from 'vitest';
import { keepByNumber, keepLast } from '../../src/text/keep-last.ts';

function counted<K>(): { made: K[]; make: (key: K) => string } {
  const made: K[] = [];
  return {
    made,
    make(key) {
      made.push(key);
      return `made of ${key}`;
    },
  };
}

describe('what was made last', () => {
  test('is made once, and no more is kept than was said', () => {
    const { made, make } = counted<number>();
    const kept = keepLast(2, make);
    expect([3, 3, 4, 3, 5, 3].map(kept)).toEqual([3, 3, 4, 3, 5, 3].map((number) => `made of ${number}`));
    expect(made).toEqual([3, 4, 5, 3]); // 3 was the oldest when 5 came
  });

  test('goes in the order in which it came, round after round', () => {
    const { made, make } = counted<string>();
    const kept = keepLast(3, make);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'd', 'e', 'f', 'a']) kept(key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a']);
  });
});

describe('what is kept by number', () => {
  test('is made once while no other number takes its place', () => {
    const { made, make } = counted<number>();
    const kept = keepByNumber(4, make);
    expect([1, 2, 1, 5, 2, 1].map(kept)).toEqual([1, 2, 1, 5, 2, 1].map((number) => `made of ${number}`));
    expect(made).toEqual([1, 2, 5, 1]); // 5 has the place of 1
  });

  test('is right for the first and for any negative number too', () => {
    const { make } = counted<number>();
    const kept = keepByNumber(4, make);
    expect([0, -1, 3, -1, 0].map(kept)).toEqual([0, -1, 3, -1, 0].map((number) => `made of ${number}`));
  });
});
