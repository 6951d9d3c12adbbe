import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

const people = (...articles: readonly string[]): readonly string[] =>
  shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'person');

const before = '[person=Chief Minister:Sirramayya] met [person:Rosa Velt].';
const after = '[person:Rosa Velt] praised [person=Chief Minister:Sirramayya].';

describe('a name of one word', () => {
  test('is one with the same office beside the same person', () => {
    expect(people(before, after)).toContain('Sirramayya ×2 (Sirramayya)');
  });

  test.each([
    ['the office is another', before, '[person:Rosa Velt] praised [person=Senator:Sirramayya].'],
    ['nobody else is named', before, '[person=Chief Minister:Sirramayya] left.'],
    ['it is short', before.replace('Sirramayya', 'Sirra'), after.replace('Sirramayya', 'Sirra')],
  ])('stays two where %s', (_, first, second) => {
    const found = people(first, second).filter((line) => line.startsWith('Sirra'));
    expect(found.length).toBeGreaterThan(1);
  });

  test('stays two where it is part of a longer name', () => {
    const found = people(before, after, '[person:Tomas Sirramayya] left.');
    expect(found.filter((line) => line.startsWith('Sirra'))).toHaveLength(2);
  });
});
