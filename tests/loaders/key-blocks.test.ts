// 'Author: …', 'Published: …' one below the other, as clipping programs and archives write them.
import { describe, expect, test } from 'vitest';
import { articleOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');
const KNOWN = {
  title: 'Bridge to close for two years',
  author: 'Maeve Orr',
  publisher: 'Mole und Watt',
  published: { edtf: '2024-08-22' },
};

describe('lines of keys', () => {
  const keys =
    'Title: Bridge to close for two years\nItem Type: Newspaper Article\nAuthor: Maeve Orr\nPublication: Mole und Watt\nDate: 2024-08-22';

  test('above the text', () => {
    const article = articleOf(`${keys}\n\n${BODY}`);
    expect(article).toMatchObject(KNOWN);
    expect(article.authorFrom).toEqual({ from: 'stated', line: 3, quote: 'Author: Maeve Orr' });
    expect(article.removed.map(({ rule }) => rule)).toEqual(Array(5).fill('export-field'));
  });

  test('below it, under a button', () => {
    const article = articleOf(`Bridge to close for two years\n\n${BODY}\n\nListen\n${keys}`);
    expect(article).toMatchObject(KNOWN);
    expect(article.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(article.text).not.toContain('Mole');
  });

  test('without a space behind the colon', () => {
    const glued =
      'Article Name:Bridge to close for two years\nPublication:Mole und Watt\nAuthor:Maeve Orr\nStart Page:3';
    expect(articleOf(`${BODY}\n\n${glued}`)).toMatchObject({ ...KNOWN, published: { edtf: null } });
  });

  test('as a list below a heading', () => {
    const list =
      '## Metadata\n- Author: [[Maeve Orr]]\n- Full Title: Bridge to close for two years\n- Category: #articles\n- Published: 2024-08-22\n- URL: https://lantern.example/bridge';
    const article = articleOf(
      `# Bridge to close for two years\n\n${list}\n\n## Full Document\n${BODY}`,
      'a.md',
    );
    expect(article).toMatchObject({ ...KNOWN, publisher: null, url: 'https://lantern.example/bridge' });
    expect(article.text).not.toContain('Metadata');
  });

  test.each([
    [
      'a book under review',
      'Title: The Weight of Water\nAuthor: Anna Lindholm\nPublisher: Mole und Watt\nPublished: 2021',
    ],
    ['two fields', 'Author: Maeve Orr\nDate: 2024-08-22'],
    ['a talk', 'Author: Why now?\nEditor: Why not?\nPublisher: It sells.\nSource: 2024-08-22'],
    ['most of them unknown', `${keys}\nSpan: 90 m\nPiers: 4\nSteel: 800 t\nStone: granite`],
  ])('%s stays', (_, lines) => {
    const article = articleOf(`Bridge to close for two years\n\n${BODY}\n\n${lines}`);
    expect(article.removed.filter(({ rule }) => rule === 'export-field')).toEqual([]);
  });
});
