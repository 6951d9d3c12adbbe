import { expect, test } from 'vitest';
import { editDistance, nearest, nearestOfMany } from '../../src/text/nearest.ts';

test.each([
  ['', '', 0],
  ['seed', 'seeds', 1],
  ['smae', 'same', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %i edits apart', (a, b, distance) => expect(editDistance(a, b, 5)).toBe(distance));

test('the nearest known word is offered, a far one is not', () => {
  expect(nearest('langage', ['title', 'language'])).toBe('language');
  expect(nearest('xyz', ['title', 'language'])).toBeNull();
  expect(nearest('ab', ['ac', 'aa'])).toBe('aa');
});

test('of a short word little may differ: nobody meant German who wrote French', () => {
  expect(nearest('fr', ['en', 'de'])).toBeNull();
  expect(nearest('port', ['out', 'explain'])).toBeNull();
  expect(nearest('zpi', ['zip'])).toBe('zip');
  expect(nearest('sete', ['set'])).toBe('set');
});

test('a whole paragraph in the place of a name is near to no name', () => {
  expect(nearest('The ferry left the harbour. '.repeat(30), ['Amina Wanjiru'])).toBeNull();
});

test('of many words the first are told what is near, and then no candidate is looked at', () => {
  let looks = 0;
  function* names(): Generator<string> {
    for (const name of ['Amina', 'Olga', 'Peter']) {
      looks += 1;
      yield name;
    }
  }
  const near = nearestOfMany(5);
  expect(Array.from({ length: 4 }, () => near('Amuna', names()))).toEqual(['Amina', 'Amina', null, null]);
  expect(looks).toBe(6);
});
