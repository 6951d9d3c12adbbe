import { describe, expect, test } from 'vitest';
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

describe('an acronym that articles spell out with another ending of one word', () => {
  const article = (name: string) => `The [organisation:${name}] ([organisation:IEHC]) met.`;

  test('is one body, and the acronym alone is that', () => {
    const found = resolved({
      'a.txt': article('Island Electoral and Harbour Council'),
      'b.txt': article('Island Election and Harbour Council'),
      'c.txt': 'The [organisation:IEHC] left.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test('is two where another word differs', () => {
    const found = resolved({
      'a.txt': article('Island Electoral and Harbour Council'),
      'b.txt': article('Island Energy and Harbour Council'),
      'c.txt': 'The [organisation:IEHC] left.',
    });
    expect(shown(found, 'organisation')).toHaveLength(3);
  });
});
