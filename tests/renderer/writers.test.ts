// Writers told apart for reference managers.
import { describe, expect, test } from 'vitest';
import { bibtex, csl, ris } from '../../src/renderer/downloads/citations.ts';
import { inverted, writersOfArticle } from '../../src/renderer/writers.ts';
import { corpusFrom } from '../sample-corpus.ts';

describe('who wrote an article', () => {
  test.each([
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John van der Roe & Ngozi Eze', ['Jane Doe', 'John van der Roe', 'Ngozi Eze']],
    ['Иван Петров, Анна Орлова', ['Иван Петров', 'Анна Орлова']],
    ['Doe, Jane; Roe, John', ['Doe, Jane', 'Roe, John']],
    ['Doe, Jane & Roe, John', ['Doe, Jane', 'Roe, John']],
  ])('%s are told apart', (author, writers) => {
    expect(writersOfArticle(author)).toEqual(writers);
  });

  test.each([
    'Doe, Jane',
    'de Boer, Jan',
    'Reuters',
    'Jane Doe, Staff Writer',
    'Jane Doe, of the Harbour Post',
    'Ministry of Health and Social Care',
    'Lund O., de Boer, Jan',
    'Foo and Bar',
  ])('%s stays one', (author) => {
    expect(writersOfArticle(author)).toEqual([author]);
  });

  test('nobody is no writer', () => {
    expect(writersOfArticle(null)).toEqual([]);
    expect(writersOfArticle(' ')).toEqual([]);
  });

  test('the family comes first only where the article puts it first', () => {
    expect(inverted('de Boer, Jan')).toEqual({ family: 'de Boer', given: 'Jan' });
    expect(inverted('Jane Doe')).toBeNull();
    expect(inverted('Harbour Post, Lundby')).toBeNull();
  });
});

test('references name each writer', () => {
  const [article, second] = corpusFrom([
    { path: 'x.txt', title: 'A title', author: 'Jane Doe, John Roe', blocks: [['paragraph', 'Words.']] },
    { path: 'y.txt', title: 'A title', author: 'Quill, Harriet', blocks: [['paragraph', 'Words.']] },
  ]).articles;
  if (article === undefined || second === undefined) throw new Error('No articles were made.');
  expect(bibtex(article)).toContain('author = {{Jane Doe} and {John Roe}}');
  expect(bibtex(second)).toContain('author = {{Quill}, {Harriet}}');
  expect(ris(article)).toContain('AU  - Jane Doe\r\nAU  - John Roe\r\n');
  expect(csl(article).author).toEqual([{ literal: 'Jane Doe' }, { literal: 'John Roe' }]);
  expect(csl(second).author).toEqual([{ family: 'Quill', given: 'Harriet' }]);
});
