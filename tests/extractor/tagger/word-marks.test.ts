import { expect, test } from 'vitest';
import { hashesOf } from '../../../src/extractor/tagger/hashing.ts';
import { readText } from '../../../src/extractor/tagger/reading.ts';
import { hasMark, wordMarks } from '../../../src/extractor/tagger/word-marks.ts';

const marks = wordMarks(
  { words: hashesOf(['match', 'goal']), by: 'lower' },
  { words: hashesOf(['Mr']), by: 'exact' },
);

test('every token has the marks of the lists that hold its word, by its small letters or as it is written', () => {
  const reading = readText('Match won: Mr Orra saw a goal, mr Tano none.');
  const markAt = marks(reading);
  expect(Array.from({ length: reading.tokens.length }, (_, at) => markAt(at))).toEqual([
    1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0,
  ]);
});

test('words of later texts are marked too, and those of a text that was forgotten', () => {
  const old = readText('A goal.');
  const reading = readText('Another match.');
  expect(hasMark(marks(reading), reading.tokens.length)).toBe(true);
  const forgotten = { ...old, generation: old.generation - 1 };
  expect(hasMark(marks(forgotten), forgotten.tokens.length)).toBe(true);
  const other = readText('A tree stands.');
  expect(hasMark(marks(other), other.tokens.length)).toBe(false);
});
