// Lists and tables on the page of an article.
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/records/corpus.ts';
import { corpusOf } from '../corpus-of.ts';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { attribute, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

/** What an article with these blocks has of elements of some tags. */
function shown(blocks: readonly SampleBlock[], ...tags: readonly string[]) {
  return inText(corpusFrom([{ path: 'a.txt', title: 'A', blocks }]), ...tags);
}

/** The same of the only article of a collection. */
function inText(corpus: Corpus, ...tags: readonly string[]) {
  const pages = parsedPages(siteFiles(corpus));
  const [, elements] = [...pages].find(([path]) => /^articles\/a-[^.]+\.html$/u.test(path)) ?? never();
  const start = elements.findIndex((element) => hasClass(element, 'text'));
  const end = elements.findIndex((element) => hasClass(element, 'after'));
  return elements.slice(start, end).filter(({ tagName }) => tags.includes(tagName));
}

function never(): never {
  throw new Error('The article has no page.');
}

describe('a table', () => {
  const rows = 'Village | Damaged | Moved\n[place=dolna:Dolna] | 310 | 1,120\nGórka | 85 | –';

  test('has cells, numbers under their head at the end, and names that link', () => {
    const cells = shown([['table', rows]], 'th', 'td');
    expect(cells.map((cell) => textOf(cell).replace(/ \|$/u, ''))).toEqual(
      'Village Damaged Moved Dolna 310 1,120 Górka 85 –'.split(' '),
    );
    expect(cells.map(({ tagName }) => tagName).join(' ')).toBe('th th th td td td td td td');
    expect(cells.map((cell) => (hasClass(cell, 'num') ? 1 : 0)).join('')).toBe('011011010');
    expect(shown([['table', rows]], 'a').some((link) => attribute(link, 'id')?.startsWith('m-'))).toBe(true);
  });

  test.each([
    ['without a border in any line', 'one\ntwo\nthree'],
    ['with a name that runs over a border', 'Ada [person=ada:Moore | Ray] | 3\nBen | 4'],
    ['with thousands of cells', 'a | b\n'.repeat(1600).trim()],
  ])('%s stays lines of text', (_, text) => {
    expect(shown([['table', text]], 'table')).toEqual([]);
    expect(shown([['table', text]], 'pre').length).toBe(1);
  });

  test('whose first row holds a number has no head, nor has one of words alone', () => {
    expect(shown([['table', '2023 | 2024\n1 | 2']], 'th')).toEqual([]);
    expect(shown([['table', 'a | b\nc | d']], 'th')).toEqual([]);
  });
});

test('a list has an item a line, marked as the file marks it', () => {
  const items = shown([['list', '- First: [date=2024-05-03:3 May 2024]\n- Second\n\n3. Third']], 'li');
  expect(items.map(textOf)).toEqual(['- First: 3 May 2024', '- Second', '3. Third']);
});

test('a list in which a name runs over the end of a line is a paragraph', () => {
  expect(shown([['list', '- Ada [person=ada:Moore\n- Ray]']], 'li')).toEqual([]);
});

test('a title below its section is the heading of the page and no heading of the text', () => {
  const text = (...blocks: readonly SampleBlock[]) => shown(blocks, 'h1', 'h2', 'p').map(textOf);
  expect(text(['paragraph', 'Water'], ['heading', 'A'], ['paragraph', 'It rains.'])).toEqual([
    'A',
    'Water',
    'It rains.',
  ]);
  expect(text(['paragraph', 'Water'], ['heading', 'A dam'])).toEqual(['Water', 'A dam']);
});

test('headings of the text begin right below the title, which is the heading of the page', () => {
  const tags = (markdown: string) =>
    inText(corpusOf({ 'a.md': markdown }), 'h1', 'h2', 'h3').map(({ tagName }) => tagName);
  const below = '## Noon\n\nIt rains on the old weir.\n\n### At sea\n\nIt pours on the new one.\n';
  expect(tags(`# The weir\n\nIt held until Monday night.\n\n${below}`)).toEqual(['h1', 'h2', 'h3']);
});
