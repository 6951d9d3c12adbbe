import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { statementsIn } from '../statements/statements-in.ts';

function namesIn(text: string, language = 'en'): string[] {
  return tagNames(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('a name begins and ends with a word', () => {
  test('a hyphenated surname stays whole although its first half is a title elsewhere', () => {
    const text =
      'Dr. Ngozi Eze-Williams was born in Lagos. On 12 June 1939, Eze-Williams studied at University College.';
    const names = namesIn(text);
    expect(names.filter((name) => name.includes('Williams'))).toEqual(['Ngozi Eze-Williams', 'Eze-Williams']);
  });

  test.each([
    'Angelina Jolie-Pitt and Brad Pitt met Jean-Pierre Bel-Air in Port-au-Prince. "Jolie-Pitt," he said.',
    'The Workers’ Party ("Workers’") and [Levi’s] and Lowe’s] and -Kim- spoke — Kim - said.',
    "O'Brien's and 'Kim' in 'Seoul', Ban Ki-moon-, -Ban.",
  ])('no name of %j has a bare sign at its edge', (text) => {
    const names = namesIn(text);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.!+)]$/u);
  });

  test('nor has one of any text', () => {
    const word = fc.constantFrom(
      'Kim',
      'Jong',
      '-',
      '’',
      'un',
      'Eze',
      "'",
      '(',
      ']',
      ' ',
      ' ',
      'Dr.',
      'Moscow',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('en', 'fr', 'ru'), (words, language) => {
        for (const name of namesIn(words.join(''), language)) expect(name).toMatch(/^[\p{L}\p{N}].*$/u);
      }),
    );
  });
});

test.each(['Dr. [person:Ngozi Eze] was born in [place:Lagos].', 'Rev. [person:Paul Ade] prayed.'])(
  'a form of address is no role: %s',
  (marked) => {
    expect(statementsIn(marked)).toEqual([]);
  },
);
