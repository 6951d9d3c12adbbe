import { describe, expect, test } from 'vitest';
import { previewLines } from '../../src/command/preview.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { corpusOf } from '../corpus-of.ts';

const FILES = {
  'a.txt':
    'Talks in Nairobi\n\nAmina Wanjiru, the health minister, said on 3 May 2024 that 1,200 nurses had left Kenya. Wanjiru said so twice.\n',
  'b.txt': 'Nurses return\n\nPeter Otieno told reporters in Kampala that 300 nurses had returned to Kenya.\n',
};
const before = corpusOf(FILES);

const effects = (corpus: Corpus, ...lines: readonly number[]): Corpus => ({
  ...corpus,
  corrections: lines.map((line) => ({ line, correction: `correction ${line}`, effect: 'done' })),
});

describe('a preview', () => {
  test('of nothing says so', () => {
    expect(previewLines(before, before)).toEqual(['Nothing would change.']);
  });

  test('lists corrections in the order of the file', () => {
    expect(previewLines(before, effects(before, 9, 2, 5)).slice(0, 5)).toEqual([
      'corrections:',
      '  line 2: correction 2 (done)',
      '  line 5: correction 5 (done)',
      '  line 9: correction 9 (done)',
      '',
    ]);
  });

  test('names articles that come and go with their pages, and counts the changes', () => {
    const lines = previewLines(before, corpusOf({ 'a.txt': FILES['a.txt'] }));
    expect(lines[0]).toMatch(/^\d+ changes against a build without them:$/u);
    expect(lines).toContain('  no article any more: b.txt');
    expect(lines).toContain("  page removed: 'Peter Otieno' (person)");
    expect(lines).toHaveLength(Number(/^\d+/u.exec(lines[0] ?? '')?.[0]) + 1);
    const back = previewLines(corpusOf({ 'a.txt': FILES['a.txt'] }), before);
    expect(back).toContain('  new article: b.txt');
    expect(back).toContain("  new page: 'Peter Otieno' (person)");
  });

  test('counts one line as one', () => {
    const withMenu = (...menu: readonly string[]) =>
      corpusOf({ 'a.txt': [FILES['a.txt'], ...menu].join('\n') });
    const [none, one, two] = [withMenu(), withMenu('Advertisement'), withMenu('Advertisement', 'Read more')];
    expect(previewLines(none, one)).toContain('  a.txt: 1 more line set aside');
    expect(previewLines(two, none)).toContain('  a.txt: 2 more lines kept');
  });

  test('a page that gives a passage to another is split, and not joined with it', () => {
    const files = {
      ...FILES,
      'c.txt':
        'Nurses\n\nAmina Wanjiru met Peter Otieno in Kampala. Otieno told reporters that 40 had gone.\n',
    };
    const yaml =
      'pin:\n  - { article: c.txt, quote: Otieno told reporters that 40, text: Otieno, is: Amina Wanjiru }\n';
    const lines = previewLines(corpusOf(files), corpusOf(files, {}, yaml));
    expect(lines).toContain("  page split: 'Peter Otieno' into 'Amina Wanjiru' and 'Peter Otieno'");
    expect(lines.join('\n')).not.toContain('pages joined');
  });

  test('a name cannot take over the terminal', () => {
    const hostile = effects(before, 1);
    const lines = previewLines(before, {
      ...hostile,
      corrections: [{ line: 1, correction: 'hide: \u001b[31mred', effect: 'done' }],
    });
    expect(lines.join()).toContain('\\u001b[31mred');
    expect(lines.join()).not.toContain('\u001b');
  });
});
