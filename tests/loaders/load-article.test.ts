import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { expectSound, untold } from './invariants.ts';
import { articleOf, blocksOf, load, PROSE, removedOf } from './load.ts';
import { recordOf } from './record.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

function seed(name: string) {
  const decoded = decode(readFileSync(new URL(name, SEEDS)));
  if ('refused' in decoded) throw new Error(decoded.refused);
  return articleOf(decoded.text, name);
}

describe('the seeds', () => {
  test.each(seeds)('%s is read as its golden record says', async (name) => {
    const record = recordOf(seed(name));
    await expect(record).toMatchFileSnapshot(`../golden/articles/${name}`);
  });

  test.each(seeds)('%s is sound: offsets, order, no line lost', (name) => {
    expectSound(seed(name));
  });

  test('no furniture is left in the first seed', () => {
    const { text } = seed('000_188c7be0ae052a29.txt');
    expect(text).not.toMatch(/Chillida|LNG|No time to read|Get a summary|Next Article|Previous Article/u);
    expect(text).toContain('official briefings. [KCNA] [Peskov briefing]');
  });
});

/** Lines that cleaning takes for something, in any order and number. */
const line = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '***',
      '  ',
      '\u00a0',
      'By Jane Doe',
      'Published: 17 April 2026',
      'https://example.org/2026-04-17/a',
      'Next Article',
    ],
    ...[
      'Related articles',
      'Read also: a b',
      '◆ A heading',
      '―― What happened?',
      'Q: Who?',
      'A: Nobody.',
      '※ A note',
      '> quoted',
      '- item',
    ],
    ...[
      '| a | b |',
      '|---|---|',
      '```',
      '    code',
      '<div>',
      '<!-- x -->',
      '![](a.png)',
      '![A man](b.png)',
      '[1]: https://a.b',
      '# Title',
    ],
    ...[
      '[^1]',
      '[^1]: note',
      'Facebook Twitter',
      'Share',
      '5 comments',
      'Moscow as Russia seeks',
      'economic and military support agri-',
    ],
    ...[
      PROSE[0],
      PROSE[1],
      '\u200b',
      'text\u200b',
      '\u00ad',
      'a\u00ad',
      '<script>x</script>',
      '* * *',
      '===',
      '\t',
      '&#1;',
      '〒',
      '⠀',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 120 }),
);
const anyText = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n').replace(/\r/gu, ''));

describe('any text', () => {
  test.each(['article.txt', 'article.md'])('%s: is an article or a problem, and no line is lost', (path) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, problems } = load(text, path);
        if (article === null) expect(problems.map((problem) => problem.code)).toContain('empty-seed');
        else expectSound(article);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test.each([
    ['short lines in one block', 'Share\nwords of a line\n'.repeat(65_000)],
    ['lines that all go', 'Share\n'.repeat(130_000)],
    [
      'one wrapped paragraph',
      'the meeting highlights deepening ties between Moscow and Pyongyang as\n'.repeat(20_000),
    ],
    ['addresses in one line', 'https://example.org/2026-04-17/a '.repeat(60_000)],
    [
      'addresses between words',
      'these are six words of text and\n\nhttps://example.org/a\n\n'.repeat(20_000),
    ],
    ['items of a list', '- an item of a list\n'.repeat(40_000)],
    ['quoted lines', '> a\n'.repeat(65_000)],
    ['questions', 'Q: what?\n\nA: that.\n\n'.repeat(8000)],
    ['page numbers', 'Annual Report\n3\n\n'.repeat(15_000)],
    ['one word', 'x'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
  ])('%s, very many: no line is lost, and nothing overflows', (_name, text) => {
    expectSound(articleOf(`${PROSE.join('\n\n')}\n\n${text}`));
  });
});

describe('what the user says beats every rule', () => {
  test('a line on the keep list stays', () => {
    const text = `${PROSE.join('\n\n')}\n\nRead also: The other article`;
    expect(articleOf(text, 'a.txt', { keep: ['Read also: The other article'] }).text).toContain('Read also');
    expect(articleOf(text).text).not.toContain('Read also');
  });

  test('a line on the drop list goes, and says that the user dropped it', () => {
    const article = articleOf(`${PROSE.join('\n\n')}\n\nOur house style.`, 'a.txt', {
      drop: ['Our house style.'],
    });
    expect(removedOf(article)).toEqual(['dropped-by-you | Our house style.']);
  });

  test('fields of a correction beat front matter and what the file states', () => {
    const correction = { title: 'Mine', publisher: null, published: '2024-02', keep: ['No such line'] };
    const { article, problems } = load(`---\ntitle: Theirs\npublisher: TASS\n---\n${PROSE[0]}`, 'a.txt', {
      correction,
    });
    expect(article?.title).toBe('Mine');
    expect(article?.publisher).toBeNull();
    expect(article?.publisherFrom).toEqual({ from: 'correction', line: null });
    expect(article?.published).toEqual({ edtf: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' });
    expect(problems.map((problem) => problem.code)).toEqual(['correction-without-effect']);
  });
});

describe('files without an article', () => {
  test.each([
    '',
    '\n\n',
    ' \u00a0\n\u200b',
    'https://example.org/a\n',
    'Advertisement\n\nShare',
    '---\ntitle: A\n---\n',
  ])('%j has no page, and says why', (text) => {
    const { article, problems } = load(text);
    expect(article).toBeNull();
    expect(problems.at(-1)?.code).toBe('empty-seed');
  });

  test('a file of one word is an article', () => {
    expect(blocksOf(articleOf('Kim'))).toEqual(['paragraph | Kim']);
  });
});

test('a line that the source view could not explain would be found', () => {
  const article = articleOf(`${PROSE[0]}\n\n${PROSE[1]}`);
  expect(untold({ ...article, blocks: article.blocks.slice(1) })).toHaveLength(1);
});
