// What the review page asks, and what it only tells: doubts must not drown in what is as good as certain.
import { expect, test } from 'vitest';
import { reviewGroups } from '../../src/renderer/review-items.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

const group = (files: Readonly<Record<string, string>>, anchor: string) => {
  const found = reviewGroups(makeSite(corpusOf(files))).find((one) => one.anchor === anchor);
  if (found === undefined) throw new Error(`There is no group ${anchor}.`);
  return found;
};

const clipping = (head: string): string =>
  `The lock gates are shut\n\n${head}\n\nThe gates at Weir Street were shut on Tuesday for repairs, the lock keeper said.\n`;

test('a day that stands in full at the head of the file is told apart from what had to be worked out', () => {
  const files = {
    'in-words.txt': clipping('Canal Gazette, 14 May 2024'),
    'in-signs.txt': clipping('Canal Gazette, 03/04/2024'),
    'none.txt': clipping('Canal Gazette'),
  };
  const paths = (anchor: string) => group(files, anchor).items.flatMap(({ links }) => links[0]?.label ?? []);
  expect(paths('days-read')).toEqual(['in-words.txt']);
  expect([...paths('fields')].sort()).toEqual(['in-signs.txt', 'none.txt']);
  expect(group(files, 'days-read').isSure).toBe(true);
  expect(group(files, 'fields').isSure).toBe(false);
});

test('a family name that may be any of several is one question, with an answer for each', () => {
  const article = (words: string, day: string) => `---\ntitle: News\npublished: ${day}\n---\n\n${words}\n`;
  const { items, total } = group(
    {
      'a.md': article('Darren Coombe, the mayor, opened the bridge.', '2024-05-01'),
      'b.md': article('Reginald Coombe, the bishop, closed the school.', '2024-05-02'),
      'c.md': article('The horse of Mr Coombe ran away, and Coombe ran after it.', '2024-05-03'),
    },
    'same',
  );
  expect(total).toBe(1);
  expect(items[0]?.title).toBe('Coombe · Darren Coombe · Reginald Coombe');
  expect(items[0]?.reasons.join(' ')).toContain('Darren Coombe');
  expect(items[0]?.reasons.join(' ')).toContain('Reginald Coombe');
  expect(items[0]?.reasons.join(' ').split("The article says only 'Coombe'.")).toHaveLength(2);
  const labels = items[0]?.choices.map(({ label }) => label) ?? [];
  expect(labels.some((label) => label.includes('Darren Coombe'))).toBe(true);
  expect(labels.some((label) => label.includes('Reginald Coombe'))).toBe(true);
});
