import { expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const english = (scene: string) =>
  `The [organisation:National Harbour Board] ([organisation:NHB]) met. ${scene}`;
const spanish = (scene: string) =>
  `La [organisation:Nueva Hermandad Boreal] ([organisation:NHB]) dijo. ${scene}`;
const beside = '[person:Vera Lindqvist] came.';

test('one short form of two languages is one body where both articles name somebody else as well', () => {
  const found = resolved({ 'a.en.txt': english(beside), 'b.es.txt': spanish(beside) });
  expect(shown(found, 'organisation')).toHaveLength(1);
  expect(entityOf(found, 'National Harbour Board').because.map(({ rule }) => rule)).toContain(
    'acronym-in-two-languages',
  );
});

test('without anybody in common, or in one language, they stay two', () => {
  expect(shown(resolved({ 'a.en.txt': english(''), 'b.es.txt': spanish('') }), 'organisation')).toHaveLength(
    2,
  );
  expect(
    shown(resolved({ 'a.en.txt': english(beside), 'b.en.txt': spanish(beside) }), 'organisation'),
  ).toHaveLength(2);
});
