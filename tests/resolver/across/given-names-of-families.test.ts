import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

const people = (...articles: readonly string[]): readonly string[] =>
  shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'person');

const both = '[person:Darmal Velasuriya] and [person:Mahin Velasuriya] were sworn in.';

describe('a given name beside somebody of the family', () => {
  test('is the one of that name whom another article names with them', () => {
    expect(people(both, '[person:Mahin Velasuriya] fell; [person:Darmal] fled.')).toEqual([
      'Darmal Velasuriya ×2 (Darmal, Darmal Velasuriya)',
      'Mahin Velasuriya ×2 (Mahin Velasuriya)',
    ]);
  });

  test.each([
    ['no article names the two together', '[person:Darmal Velasuriya] spoke.', '[person:Darmal] fled.'],
    ['the article names nobody of the family', both, '[person:Ana Ruiz] saw [person:Darmal].'],
    ['it is a family name as well', `${both} [person:Rosa Darmal] sang.`, '[person:Darmal] fled.'],
    ['it is that of a king', both, '[person=King:Darmal] fled.'],
    ['it is that of somebody introduced', both, '[person=a son:Darmal] is left.'],
  ])('is left alone where %s', (_, first, second) => {
    const own = second.includes('Ruiz') ? second : `[person:Mahin Velasuriya] fell. ${second}`;
    expect(people(first, own).some((line) => line.startsWith('Darmal ×1'))).toBe(true);
  });

  test('is left alone where two of the family have it', () => {
    const other =
      '[person:Darmal K. Velasuriya] met [person:Mahin Velasuriya] and [person:Darmal J. Velasuriya].';
    const found = people(other, '[person:Mahin Velasuriya] fell; [person:Darmal] fled.');
    expect(found.some((line) => line.startsWith('Darmal ×1'))).toBe(true);
  });
});
