import { expect, test } from 'vitest';
import { articleOf, PROSE } from './load.ts';

test.each([
  'Rescue workers found at least 14 dead in the ruins of the warehouse on Tuesday, and nine were missing, officials said.',
  'The fire of 12 March killed four men who were registered with a subcontractor, the union said.',
])('only a dateline is called one: %s', (line) => {
  const article = articleOf(`${line}\n\n${PROSE.join('\n\n')}`);
  expect(article.publishedFrom).toEqual({
    from: 'unknown',
    reason: 'Nothing in the file says when it was published.',
  });
});
