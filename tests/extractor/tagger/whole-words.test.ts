import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { withWholeWords } from '../../../src/extractor/tagger/whole-words.ts';
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

  test('a body takes in the letters before its hyphen, a place does not', () => {
    const whole = (text: string, words: string, kind: 'organisation' | 'place'): string => {
      const start = text.indexOf(words);
      const name = { start, end: start + words.length, kind, confidence: 0.9, rule: 'model' };
      const [one] = withWholeWords([name], prepare(text, wordLists()));
      return text.slice(one?.start, one?.end);
    };
    expect(whole('She joined the OIT-NORI Joint Program.', 'NORI Joint Program', 'organisation')).toBe(
      'OIT-NORI Joint Program',
    );
    expect(whole('A pro-NORI Joint Program.', 'NORI Joint Program', 'organisation')).toBe(
      'NORI Joint Program',
    );
    expect(whole('A US-Mexico City flight left.', 'Mexico City', 'place')).toBe('Mexico City');
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
