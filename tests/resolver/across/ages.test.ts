// Two of one full name whose ages no one person has.
import { expect, test } from 'vitest';
import { corpusOf } from '../../corpus-of.ts';

const dated = (day: string, text: string): string =>
  `---\ntitle: The day\npublished: ${day}\nlanguage: en\n---\n${text}\n`;

const people = (...texts: readonly (readonly [day: string, text: string])[]) =>
  corpusOf(
    Object.fromEntries(texts.map(([day, text], at) => [`${at}.txt`, dated(day, text)])),
  ).entities.filter(({ kind, label }) => kind === 'person' && label === 'Diego Marsh');

const young = [
  '2023-03-06',
  'The plumber Diego Marsh, 22, was fined on Monday, police in Leeds said.',
] as const;
const old = ['2023-03-20', 'The baker Diego Marsh, 51, was fined on Friday, police in Leeds said.'] as const;

test('are two, and a question', () => {
  const found = people(young, old);
  expect(found).toHaveLength(2);
  expect(found.flatMap(({ unsure }) => unsure.map(({ rule }) => rule))).toEqual([
    'same-name-other-age',
    'same-name-other-age',
  ]);
  expect(found[0]?.unsure[0]?.reason).toContain('22-year-old (in 2023)');
});

test.each([
  ['a birthday lies between', ['2024-05-01', young[1].replace('22', '23')] as const],
  ['the year is only about right', ['2023~', old[1]] as const],
  ['years lie between', ['2033-05-01', young[1].replace('22', '32')] as const],
])('are one where %s', (_, later) => {
  expect(people(young, later)).toHaveLength(1);
});

test('one slip of the pen does not part all that give no age', () => {
  const bare = Array.from(
    { length: 14 },
    () => ['2023-04-01', 'Diego Marsh was fined again, police said.'] as const,
  );
  expect(people(young, old, ...bare)).toHaveLength(1);
});
