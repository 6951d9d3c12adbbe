import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe("a name of 'father of' and one word more", () => {
  test('is a question between two articles that have nothing else in common', () => {
    const found = resolved({
      'a.txt': '[person:Abu Tariq] fled [place:Raqqa].',
      'b.txt': '[person:Abu Tariq] sells bread in [place:Gaza].',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    const rules = found.entities.flatMap(({ unsure }) => unsure.map(({ rule }) => rule));
    expect(rules).toEqual(['nom-de-guerre-alone', 'nom-de-guerre-alone']);
  });

  test.each([
    ['[person:Abu Tariq] met [person:Omar Saleh].', '[person:Abu Tariq] freed [person:Omar Saleh].'],
    [
      '[person:Abu Tariq] left the [organisation:Liwa Sahar].',
      '[person:Abu Tariq] of [organisation:Liwa Sahar].',
    ],
    ['[person:Abu Tariq al-Homsi] came.', '[person:Abu Tariq al-Homsi] went.'],
  ])('is one person in %s and %s', (a, b) => {
    const found = shown(resolved({ 'a.txt': a, 'b.txt': b }), 'person');
    expect(found.filter((line) => line.startsWith('Abu'))).toHaveLength(1);
  });

  test('is not the one whom an article tells his real name, where another names the two side by side', () => {
    const found = resolved({
      'a.txt': '[person:Abu Tariq], also known as [person:Mahmoud Jundi], left [organisation:Liwa Sahar].',
      'b.txt': '[person:Mahmoud Jundi] is dead, said [person:Abu Tariq] of the [organisation:Liwa Sahar].',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Abu Tariq ×1 (Abu Tariq)',
      'Mahmoud Jundi ×3 (Mahmoud Jundi, Abu Tariq)',
    ]);
    expect(entityOf(found, 'Abu Tariq').unsure.map(({ rule }) => rule)).toEqual(['nom-de-guerre-alone']);
  });
});

test('a ruler with a number is one in all articles, and the number tells apart', () => {
  const found = resolved({
    'a.txt': 'Queen [person:Elizabeth II] came. [person:Elizabeth] sat.',
    'b.txt': '[person:Elizabeth II] went. So did [person:Clement XIV].',
    'c.txt': '[person:Clement XV] stood. So had [person:Clement XIV].',
  });
  expect(shown(found, 'person')).toEqual([
    'Clement XIV ×2 (Clement XIV)',
    'Clement XV ×1 (Clement XV)',
    'Elizabeth II ×3 (Elizabeth II, Elizabeth)',
  ]);
});
