import { expect, test } from 'vitest';
import { blocksOf, makeBlockTable } from '../../src/collection/block-table.ts';
import type { Block } from '../../src/records/article.ts';

const heading: Block = { kind: 'heading', start: 0, end: 5, line: 1, endLine: 1, level: 1, speaker: null };
const question: Block = {
  ...{ kind: 'question', start: 7, end: 30, line: 3, endLine: 4 },
  ...{ level: null, speaker: 'Amina Wanjiru' },
};
const unnamed: Block = { ...question, speaker: '' };

test('blocks come back as they were given, article by article', () => {
  const table = makeBlockTable();
  for (const blocks of [[heading, question], [], [unnamed]]) table.addArticle(blocks);
  const made = table.finish();
  expect([0, 1, 2].map((article) => blocksOf(made, article))).toEqual([[heading, question], [], [unnamed]]);
});

test('an article that the table does not have has no blocks', () => {
  expect(blocksOf(makeBlockTable().finish(), 0)).toEqual([]);
});
