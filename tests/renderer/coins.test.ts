// What a reference manager reads from the span of an article.
import { expect, test } from 'vitest';
import { coins } from '../../src/renderer/coins.ts';
import { corpusOf } from '../corpus-of.ts';

const articleOf = (head: string) => {
  const [article] = corpusOf({
    'a.md': `---\n${head}\n---\nThe bridge was closed on Monday, said Marta Kalnina, the mayor.\n`,
  }).articles;
  if (article === undefined) throw new Error('The article was not read.');
  return Object.fromEntries(new URLSearchParams(coins(article)));
};

test('tells title, author, publisher, day, language and address', () => {
  expect(
    articleOf(
      'title: "Öl & Gas: 5 % mehr"\nauthor: Ana Díaz\npublisher: The Herald\npublished: 2024-05-03\nlanguage: en\nurl: https://example.org/a?b=1&c=2',
    ),
  ).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    'rft.title': 'Öl & Gas: 5 % mehr',
    'rft.creator': 'Ana Díaz',
    'rft.source': 'The Herald',
    'rft.date': '2024-05-03',
    'rft.language': 'en',
    'rft.identifier': 'https://example.org/a?b=1&c=2',
  });
});

test('leaves out what the file does not give, and a day that is not one', () => {
  const told = articleOf('title: A bridge\npublished: 2024-05');
  expect(told).not.toHaveProperty('rft.date');
  expect(told).not.toHaveProperty('rft.creator');
  expect(told['rft.title']).toBe('A bridge');
});
