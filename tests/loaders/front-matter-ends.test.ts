import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, load, PROSE } from './load.ts';

describe('blocks that people close otherwise, or forget to close', () => {
  test('three points close a block as in YAML', () => {
    const article = articleOf(`---\ntitle: Roads closed\npublished: 2024-03-03\n...\n\n${PROSE[0]}\n`);
    expect(article).toMatchObject({ title: 'Roads closed', published: { edtf: '2024-03-03' } });
    expect(blocksOf(article)).toEqual([`paragraph | ${PROSE[0]}`]);
  });

  test.each([
    ['no line closes it', ''],
    ['the next three hyphens part the text', `\n---\n\n${PROSE[1]}\n`],
  ])('keys above the first blank line are read with a warning: %s', (_, rest) => {
    const text = `---\ntitle: Roads closed\npublished: 2024-03-03\n\n${PROSE[0]}\n${rest}`;
    const { article, problems } = load(text, 'a.md');
    expect(article).toMatchObject({ title: 'Roads closed', published: { edtf: '2024-03-03' } });
    expect(article === null ? [] : blocksOf(article)[0]).toBe(`paragraph | ${PROSE[0]}`);
    expect(problems).toMatchObject([{ code: 'front-matter-bad-value', level: 'warning', line: 4 }]);
  });

  test.each([
    `---\nThe mayor said: no.\nShe left.\n\n${PROSE[0]}`,
    `---\nKim: Who is there?\nLee: Nobody.\n\n${PROSE[0]}`,
  ])('what only looks like keys stays text: %j', (text) => {
    const { article, problems } = load(text);
    expect(problems).toEqual([]);
    expect(article?.text).toContain(text.split('\n')[1]);
  });
});
