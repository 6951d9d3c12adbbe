import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

test('a family name whose office tells another bearer asks no more of whom its own article names in full', () => {
  const about = `${'[person:Nilo Mora] fled. '.repeat(4)}[person=PM:Mora] spoke.`;
  const found = resolved({ 'a.txt': about, 'b.txt': '[person=Prime Minister:Lina Mora] spoke.' });
  expect(shown(found, 'person').sort()).toEqual([
    'Lina Mora ×2 (Lina Mora, Mora)',
    'Nilo Mora ×4 (Nilo Mora)',
  ]);
  expect(found.entities.flatMap(({ unsure }) => unsure)).toEqual([]);
});

test('a family name is not asked to be of other articles where its own names bearers in full', () => {
  const others = { 'b.txt': '[person:Tom Dorsey] came.' };
  const alone = resolved({ 'a.txt': 'Then [person:Dorsey] spoke.', ...others });
  expect(entityOf(alone, 'Dorsey').unsure.map(({ rule }) => rule)).toEqual(['family-name-alone']);
  const beside = resolved({
    'a.txt': '[person:Ann Dorsey] met [person:Cal Dorsey]. [person:Dorsey] spoke.',
    ...others,
  });
  expect(entityOf(beside, 'Dorsey').unsure.map(({ rule }) => rule)).toEqual([
    'shared-family-name',
    'shared-family-name',
  ]);
});

describe('a family name with what tells the generation', () => {
  const son = { 'b.txt': '[person=President:Bono Marquen Jr.] spoke.' };

  test('is of whoever holds the office and is called so in full', () => {
    const found = resolved({
      'a.txt': '[person=President:Marquen Jr.] left. [person:Marquen] smiled.',
      ...son,
    });
    expect(shown(found, 'person')).toEqual(['Bono Marquen Jr. ×3 (Bono Marquen Jr., Marquen, Marquen Jr.)']);
  });

  test('is not the father', () => {
    const father = { 'b.txt': '[person=President:Fero Marquen] spoke.' };
    const found = resolved({ 'a.txt': '[person=President:Marquen Jr.] left.', ...father });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('is not every Marquen where the article has two generations', () => {
    const found = resolved({
      'a.txt': '[person:Marquen Jr.] and [person:Marquen Sr.] met. [person:Marquen] smiled.',
    });
    expect(shown(found, 'person')).toHaveLength(3);
  });
});
