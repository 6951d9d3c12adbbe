// Two names that an article gives one bearer.
import { expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

test('a name by which somebody is known is one page with the other, in all articles, and the page says why', () => {
  const found = resolved({
    'a.txt':
      '[person:Pushpa Kamal Dahal], popularly known as [person:Prachanda], left. [person:Dahal] is 69.',
    'b.txt': '[person:Pushpa Kamal Dahal] came to Pokhara.',
  });
  expect(shown(found, 'person')).toHaveLength(1);
  const { because } = entityOf(found, 'Pushpa Kamal Dahal');
  expect(because.map(({ rule }) => rule)).toContain('also-called-stated');
  expect(because.map(({ evidence }) => evidence)).toContain(
    "The article says that 'Pushpa Kamal Dahal' is also called 'Prachanda'.",
  );
});

test('a body is one with what it was called before', () => {
  const found = resolved({ 'a.txt': '[organisation:Meta], formerly [organisation:Facebook], lost money.' });
  expect(shown(found, 'organisation')).toHaveLength(1);
});

test('an assumed name of one word means its bearer in other articles, where nobody else has it', () => {
  const stated = '[person:Pushpa Kamal Dahal], popularly known as [person:Prachanda], left.';
  const one = { 'a.txt': stated, 'b.txt': '[person:Prachanda] came to Pokhara.' };
  expect(shown(resolved(one), 'person')).toHaveLength(1);
  expect(entityOf(resolved(one), 'Pushpa Kamal Dahal').because.map(({ rule }) => rule)).toContain(
    'also-called-elsewhere',
  );
  const family = { ...one, 'c.txt': '[person:Ram Prachanda] sang.' };
  expect(shown(resolved(family), 'person')).toHaveLength(3);
  const two = { ...one, 'c.txt': '[person:Hari Thapa], also known as [person:Prachanda], sang.' };
  expect(shown(resolved(two), 'person')).toHaveLength(3);
});

test('a surname from before a wedding joins nobody: her father has it too', () => {
  const found = resolved({
    'a.txt': '[person:Anna Kovac], née [person:Novak], left. [person:Jan Novak], her father, stayed.',
  });
  expect(entityOf(found, 'Anna Kovac').names.map(({ form }) => form)).toEqual(['Anna Kovac']);
});
