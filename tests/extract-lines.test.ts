// The filter: a line of JSON in, a line of JSON out, or what is wrong with it.
import { expect, test } from 'vitest';
import { extractLine } from '../src/extract-lines.ts';

test.each([
  ['{"id": 1, "text": 5}', '"text" is no text.'],
  ['{"id": {"a": 1}, "text": "Rain"}', '"id" is neither text nor a number.'],
  ['{"text": "Rain"}', '"id" is neither text nor a number.'],
  ['{"id": 1, "text": "Rain", "published": 2024}', 'The day of publication is no text.'],
  ['{"title": "Rain"}', 'The line is not a JSON object with "id" and "text".'],
  ['[]', 'The line is not a JSON object with "id" and "text".'],
  ['Rain', 'The line is not a JSON object with "id" and "text".'],
])('what is wrong with %s is said', (line, problem) => {
  expect(extractLine(line)).toEqual({ problem });
});

test('a key of the language itself is a key like any other', () => {
  expect(extractLine('{"__proto__": 1, "id": "__proto__", "text": "It rained in Oslo."}')).toEqual({
    output: expect.stringContaining('"id":"__proto__"'),
  });
});
