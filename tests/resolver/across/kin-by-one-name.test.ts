import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

const people = (...articles: readonly string[]) =>
  shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'person');

describe('a relative who is called by one name', () => {
  const wife = '[person:Cal Dorsey] left with his wife, [person=wife:Maren].';

  test('is one in the articles about one person, and the reason names both', () => {
    const found = resolved({ 'a.txt': wife, 'b.txt': `[person:Cal Dorsey] came. ${wife}` });
    expect(shown(found, 'person').sort()).toEqual(['Cal Dorsey ×3 (Cal Dorsey)', 'Maren ×2 (Maren)']);
    const maren = found.entities.find(({ label }) => label === 'Maren');
    expect(maren?.because.map(({ evidence }) => evidence)).toEqual([
      "Both articles call 'Maren' the wife of whom they have just named, Cal Dorsey.",
    ]);
  });

  test.each([
    ['a surname alone', '[person:Cal Dorsey] ate. [person:Dorsey] left with his wife, [person=wife:Maren].'],
    ['her full name', '[person:Cal Dorsey] left with his wife, [person=wife:Maren Dorsey].'],
  ])('is one where the other article gives %s', (_, text) => {
    expect(people(wife, text)).toHaveLength(2);
  });

  test.each([
    ['of another', '[person:Tom Lee] left with his wife, [person=wife:Maren].', 4],
    [
      'of somebody named after another',
      '[person:Cal Dorsey] met [person:Tom Lee] and his wife [person=wife:Maren].',
      4,
    ],
    ['of another kind', '[person:Cal Dorsey] left with his mother, [person=mother:Maren].', 3],
    ['of another name', '[person:Cal Dorsey] left with his wife, [person=wife:Marta].', 3],
    ['of nobody who is named in full', '[person:Dorsey] left with his wife, [person=wife:Maren].', 4],
    ['without a word of kinship', '[person:Cal Dorsey] left with [person:Maren].', 3],
  ])('is not one %s', (_, text, count) => {
    expect(people(wife, text)).toHaveLength(count);
  });
});
