// Front matter as catalogues and other tools write it: days of which a part is not known, keys of Dublin Core, blank lines on top.
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, load, PROSE } from './load.ts';

const withFront = (yaml: string): string => `---\n${yaml}\n---\n${PROSE[0]}\n`;

describe('front matter of libraries', () => {
  test.each([
    ['date: 1923-00-00', '1923'],
    ["date: '1923-04-00'", '1923-04'],
    ['year: 1978', '1978'],
    ['dcterms.issued: 2004-01-12', '2004-01-12'],
    ['published: c. 1931', '1931~'],
    ['published: ca 1931', '1931~'],
    ['date: c1931', '1931~'],
    ['published: circa March 1931', '1931-03~'],
    ["published: '[1931]'", '1931'],
    ["published: '[ca. 1931]'", '1931~'],
    ['published: 1931?', '1931?'],
    ['published: 1931~', '1931~'],
    ['published: Spring 1962', '1962-21'],
    ['published: Herbst 1962', '1962-23'],
    ['published: Winter 1962/63', '1962-24'],
    ['published: March 1962', '1962-03'],
    ['published: March/April 1962', '1962-03/1962-04'],
    ['published: 1960s', '196X'],
    ['dc:date: 2004-01-12\nissued: 2004-01-13', '2004-01-13'],
  ])('as databases and libraries write it: %s', (yaml, edtf) => {
    const { article, problems } = load(withFront(yaml));
    expect(article?.published.edtf).toBe(edtf);
    expect(problems).toEqual([]);
  });

  test.each([
    'published: before 1931',
    'published: c. 1960s',
    'published: Spring 1962/63',
    'published: May or June 1962',
    'published: 1914–1918',
    'published: 1914/1918',
    'published: 1962/63',
    'published: c. 12th century',
    'published: Vol. 1962',
    'published: Springfield 1962',
    'published: 03/04/2021',
    "published: '1931'' or so'",
    'published: 2026-02-30',
    'published: 2026-13~',
  ])('nothing is made of a time that is not wholly understood: %s', (yaml) => {
    const { article, problems } = load(withFront(yaml));
    expect(article?.published.edtf).toBe(null);
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-bad-value']);
  });

  test('the keys of Dublin Core name fields, behind the own names', () => {
    const yaml = 'title: Talks\ndc:title: Other\ndc.creator: Jan de Boer\ndc:publisher: Wool Week';
    const article = articleOf(withFront(yaml));
    expect(article).toMatchObject({ title: 'Talks', author: 'Jan de Boer', publisher: 'Wool Week' });
  });

  test('blank lines above the fence change nothing but the numbers of the lines', () => {
    const article = articleOf(`\n\n${withFront('title: Talks\nauthor: Jane Doe')}`);
    expect(article).toMatchObject({ title: 'Talks', author: 'Jane Doe', titleFrom: { line: 4 } });
    expect(blocksOf(article)).toEqual([`paragraph | ${PROSE[0]}`]);
  });

  test('a row of hyphens below a blank line is none where no keys follow', () => {
    const article = articleOf(`\n---\n${PROSE[0]}\n---\n`);
    expect(article.text).toContain(PROSE[0]);
  });
});
