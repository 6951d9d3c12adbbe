// The filter: a line of JSON in, a line of JSON out, or what is wrong with it.
import { expect, test } from 'vitest';
import { extractLine } from '../src/extract-lines.ts';

test.each([
  ['{"id": 1, "text": 5}', '"text" is no text.', 1],
  ['{"id": {"a": 1}, "text": "Rain"}', '"id" is neither text nor a number.', null],
  ['{"text": "Rain"}', '"id" is neither text nor a number.', null],
  ['{"id": 1, "text": "Rain", "published": 2024}', 'The day of publication is no text.', 1],
  ['{"title": "Rain"}', 'The line is not a JSON object with "id" and "text".', null],
  ['[]', 'The line is not a JSON object with "id" and "text".', null],
  ['Rain', 'The line is not a JSON object with "id" and "text".', null],
])('what is wrong with %s is said', (line, problem, id) => {
  expect(extractLine(line)).toEqual({ problem, id });
});

test('a key of the language itself is a key like any other', () => {
  expect(extractLine('{"__proto__": 1, "id": "__proto__", "text": "It rained in Oslo."}')).toEqual({
    output: expect.stringContaining('"id":"__proto__"'),
    warnings: [],
  });
});

/** The days that a line's mentions mean, and what could not be used of it. */
function daysOf(line: object): { days: string[]; warnings: readonly string[] } {
  const result = extractLine(JSON.stringify({ id: 1, ...line }));
  if ('problem' in result) throw new Error(result.problem);
  const { mentions }: { mentions: { edtf?: string }[] } = JSON.parse(result.output);
  return { days: mentions.flatMap(({ edtf }) => edtf ?? []), warnings: result.warnings };
}

const STRIKE = 'The dockers said in the harbour office that their strike began on 3 March and goes on.';

test.each([
  '2024-05-04',
  '2024-05',
  '2024-05-04T10:00:00Z',
  '2024-05-04 10:00:00 +0200',
  '20240504',
  '4 May 2024',
  ' 2024-05-04 ',
])('a day of publication is read as front matter reads it: %j', (published) => {
  expect(daysOf({ text: STRIKE, published })).toEqual({ days: ['2024-03-03'], warnings: [] });
  expect(daysOf({ text: STRIKE, dct: published }).days).toEqual(['2024-03-03']);
});

test.each(['04/05/2024', '2024-13-45', 'last week'])(
  'a day that cannot be read is left out with a warning: %j',
  (published) => {
    expect(daysOf({ text: STRIKE, published })).toEqual({
      days: ['XXXX-03-03'],
      warnings: [expect.stringContaining(`‘${published}’`)],
    });
  },
);

test('an empty day of publication is none, and nothing to warn of', () => {
  expect(daysOf({ text: STRIKE, published: '' })).toEqual({ days: ['XXXX-03-03'], warnings: [] });
});

test('a line may name the language that its few words do not tell', () => {
  const text = 'Ruth Ostermann reiste am 3. Oktober 2021 nach Lemgo.';
  expect(daysOf({ text, language: 'de' })).toEqual({ days: ['2021-10-03'], warnings: [] });
  expect(daysOf({ text, language: 'de_AT' }).days).toEqual(['2021-10-03']);
  expect(daysOf({ text, language: 'Deutsch!' }).warnings).toEqual([expect.stringContaining('‘Deutsch!’')]);
});

test('the answer to a wrong line has its number where it has one', () => {
  expect(extractLine('{"id": 7, "text": 5}')).toMatchObject({ id: 7 });
  expect(extractLine('{"id": "b", "text": "Rain", "language": 3}')).toEqual({
    id: 'b',
    problem: '"language" is no text.',
  });
  expect(extractLine('no JSON')).toMatchObject({ id: null });
});
