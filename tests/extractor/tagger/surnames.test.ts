import { expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords } from '../../../src/extractor/tagger/span-rules.ts';
import { surnamesFollowFullNames } from '../../../src/extractor/tagger/surnames.ts';

/** How sure the last name is, of a text whose first name is sure to be a person and whose other is a person of that confidence. */
function sureOfLast(text: string, [full, alone]: readonly [string, string], confidence: number): number {
  const prepared = prepare(text, wordLists());
  const names = inWords(
    [
      {
        start: text.indexOf(full),
        end: text.indexOf(full) + full.length,
        kind: 'person',
        confidence: 0.95,
        rule: 'model',
      },
      {
        start: text.lastIndexOf(alone),
        end: text.lastIndexOf(alone) + alone.length,
        kind: 'person',
        confidence,
        rule: 'model',
      },
    ],
    prepared,
  );
  return surnamesFollowFullNames(names, prepared).at(-1)?.confidence ?? 0;
}

test('a part of a full name that the tagger hardly saw alone is as good as sure', () => {
  const text = 'It was Paddy Orrak who fell. Then Paddy rose.';
  expect(sureOfLast(text, ['Paddy Orrak', 'Paddy'], 0.3)).toBeCloseTo(0.855);
  expect(sureOfLast(text, ['Paddy Orrak', 'Paddy'], 0.7)).toBe(0.7);
});

test('another word stays in doubt', () => {
  expect(sureOfLast('It was Paddy Orrak who fell. Then Vesko rose.', ['Paddy Orrak', 'Vesko'], 0.3)).toBe(
    0.3,
  );
});
