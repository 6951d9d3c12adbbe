import { expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { kindsByLastWord } from '../../../src/extractor/tagger/place-ends.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords } from '../../../src/extractor/tagger/span-rules.ts';

/** What a name that was taken for a body is. */
function kindOf(
  name: string,
  confidence: number,
  kind: 'organisation' | 'person' | 'place' = 'organisation',
): string | undefined {
  const prepared = prepare(`Near the ${name} it rained.`, wordLists());
  const span = { start: 9, end: 9 + name.length, kind, confidence, rule: 'model' };
  return kindsByLastWord(inWords([span], prepared), prepared)[0]?.kind;
}

test.each([
  'Larkbay Cay',
  'Nessova North Sub-County',
  'New Administrative Capital',
  'Larkbay Tunnel',
  'Hobart North Convention Centre',
  'All Martyrs Cathedral',
  'Kafira Flats',
  'Kedza Sub-Division',
  'Kedza District',
  'Nessova Metropolis',
  'Nessova Promenade',
  'King Orra Economic City',
  'Orraka Municipality',
  'Vakana Gewog',
])('a doubtful body that is called as places are is a place: %s', (name) => {
  expect(kindOf(name, 0.8)).toBe('place');
});

test.each([
  ['of which the tagger was sure', 'Moyle Park', 0.95],
  ['with another last word', 'Larkbay Road', 0.8],
  ['of one word', 'Tunnel', 0.8],
])('a body %s stays one', (_what, name, confidence) => {
  expect(kindOf(name, confidence)).toBe('organisation');
});

test.each([
  ['Kuzima Synod', 'person'],
  ['Stroud Grocers', 'person'],
  ['Pastor Vineyards', 'person'],
  ['KDF XI', 'person'],
  ['Orraka Bourse', 'place'],
  ['Verda Renewables', 'person'],
] as const)('a doubtful name that is called as bodies are is a body: %s', (name, kind) => {
  expect(kindOf(name, 0.8, kind)).toBe('organisation');
});

test.each([
  ['a person of whom the tagger was sure', 'Ada Council', 'person', 0.99],
  ['a person by a usual name', 'Ada Vaka', 'person', 0.6],
  ['a bank of a river', 'Left Bank', 'place', 0.6],
] as const)('but not %s', (_what, name, kind, confidence) => {
  expect(kindOf(name, confidence, kind)).toBe(kind);
});

test('a district that teaches or brings water stays a body', () => {
  expect(kindOf('Kedza School District', 0.8)).toBe('organisation');
  expect(kindOf('Kedza Water District', 0.8)).toBe('organisation');
});

test('three words of which the last is a ground are no person', () => {
  expect(kindOf('Steve Orra Oval', 0.6, 'person')).toBe('place');
  expect(kindOf('Orra Oval', 0.6, 'person')).toBe('person');
});

test('a listed region with the word for regions is a place, however sure the tagger was', () => {
  expect(kindOf('Antioquia Department', 0.95)).toBe('place');
});

test.each(['Orraka Department', 'Antioquia Police Department'])(
  'any other department stays a body: %s',
  (name) => {
    expect(kindOf(name, 0.95)).toBe('organisation');
  },
);
