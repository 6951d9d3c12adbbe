// What the key box of an article lists.
import { expect, test } from 'vitest';
import { keyBox } from '../../src/renderer/key-box.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

test('two values of one quantity stand each by itself, one value that is repeated once with its number', () => {
  const text = 'The operator said 212 people were on board. Police said 221 people were. It is 212 people.';
  const site = makeSite(corpusOf({ 'seeds/a.txt': `Ferry sinks\n\n${text}\n` }));
  const [article] = site.articles;
  if (article === undefined) throw new Error('no article');
  const figures = keyBox(site, article, 'articles/a.html').find(({ kind }) => kind === 'figure');
  expect(figures?.items.map(({ name, count }) => [name, count])).toEqual([
    ['212', 2],
    ['221', 1],
  ]);
});
