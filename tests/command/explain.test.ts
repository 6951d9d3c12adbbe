import { describe, expect, test } from 'vitest';
import { explainLines } from '../../src/command/explain.ts';
import { corpusOf } from '../corpus-of.ts';

const corpus = corpusOf({
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that about 1,200 nurses had left Kenya. Wanjiru said so twice.\n',
  'b.txt': 'Rain\n\nOtieno told reporters on 9 February that it rained.\n',
  'c.txt': 'Sun\n\nPeter Otieno told reporters in Kampala that it did not.\n',
});
const explained = (name: string): string => explainLines(corpus, name).join('\n');

describe('explaining a name', () => {
  test('tells every mention with its file and line, what found it, and why the spellings are one', () => {
    const lines = explainLines(corpus, 'amina wanjiru');
    expect(lines[0]).toMatch(/^Amina Wanjiru {2}\(person, person-[0-9a-f]{8}\) {2}health minister$/u);
    expect(lines[1]).toBe('  spellings: Amina Wanjiru ×1, Wanjiru ×1');
    expect(lines.slice(2, 4)).toEqual([
      expect.stringMatching(/^ {2}a\.txt:3 {2}“Amina Wanjiru” {2}rule \S+, confidence 0\.\d\d$/u),
      expect.stringMatching(/^ {2}a\.txt:3 {2}“Wanjiru” {2}rule \S+, confidence 0\.\d\d$/u),
    ]);
    expect(explained('Amina Wanjiru')).toMatch(
      / {2}joined: .+ {2}\[[a-z-]+, 0\.\d\d\] {2}a\.txt:3 with a\.txt:3/u,
    );
  });

  test('shows no sign that a terminal would obey', () => {
    const turned = corpusOf({ 'a\u202etxt.txt': 'Talks\n\nAmina Wanjiru told reporters that it rained.\n' });
    expect(explainLines(turned, 'Amina Wanjiru').join()).toContain('a\\u202etxt.txt:3');
    expect(explainLines(turned, '\u001b[31m').join()).not.toContain('\u001b');
  });

  test('a spelling alone is enough to ask, and case and accents do not count', () => {
    expect(explained('WANJIRU')).toBe(explained('Amina Wanjiru'));
  });

  test('tells what was not joined, and why', () => {
    expect(explained('Otieno')).toMatch(
      /not joined with Peter Otieno: .*family name alone.* {2}\[family-name-alone\]/u,
    );
  });

  test('tells what a date and a figure were taken to mean', () => {
    expect(explained('9 February')).toContain('XXXX-02-09, because: ');
    expect(explained('3 May 2024')).toContain(', 2024-05-03');
    expect(explained('nurses')).toContain(', 1200 nurses (approximate)');
  });

  test('a date answers to its EDTF as well', () => {
    expect(explained('2024-05-03')).toBe(explained('3 May 2024'));
    expect(explained('XXXX-02-09')).toBe(explained('9 February'));
    expect(explained('2024-05')).toContain('No name');
  });

  test.each([
    [
      'Amina Wanjira',
      "No name, date or figure of the collection is 'Amina Wanjira'. Did you mean 'Amina Wanjiru'?",
    ],
    ['zzzz', "No name, date or figure of the collection is 'zzzz'."],
    ['', "No name, date or figure of the collection is ''."],
  ])('a name that nothing has gets the nearest there is: %s', (name, wanted) =>
    expect(explained(name)).toBe(wanted),
  );
});
