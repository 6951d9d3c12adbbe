// Articles that link to one another: built with the real program, because links are found by the loaders.
import { beforeAll, describe, expect, test } from 'vitest';
import { makePrints } from '../../src/renderer/page-prints.ts';
import { withAddresses } from '../../src/renderer/placement.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';
import { buildSite } from '../sites/build-site.ts';
import type { Site } from '../sites/check-site.ts';

const FILES = {
  'report.md':
    '---\ntitle: Ferry report\nurl: https://www.example.org/news/ferry-report/\npublished: 2024-05-02\n---\n\nThe ferry had no lifeboats, the inspector wrote.\n\nSee [our earlier piece](https://example.org/news/ferry-report#top).\n',
  'answer.md':
    '---\ntitle: The owner answers\nurl: https://example.org/news/owner\npublished: 2024-05-03\n---\n\nIt rained all day.\n\nThe owner called [the report & annex](http://example.org/news/ferry-report?utm_source=mail) unfair. He will sue.\n\nHe also read [another report](https://example.org/news/ferry-report-2) and [the front](https://example.org/).\n',
  'wire.txt':
    '---\ntitle: In short\npublished: 2024-05-04\n---\nThe owner says https://example.org/news/ferry-report/ is unfair.\n\nMore on https://example.com/news/ferry-report tomorrow.\n',
  'bare.txt':
    '---\ntitle: Bare\npublished: 2024-05-01\n---\nIt rained all night in the harbour.\n\nhttps://example.org/news/owner\n\nThe ferry stayed where it was.\n',
  'alone.md': '---\ntitle: Alone\n---\n\nThe [owner](https://example.org/news/owner) was silent.\n',
};

/** The page of the article whose file begins with this. */
function pageOf(site: Site, stem: string): string {
  const path = [...site.keys()].find(
    (one) => /^articles\/(?<stem>\w+)-[0-9a-f]{12}\.html$/u.exec(one)?.groups?.['stem'] === stem,
  );
  return String(site.get(path ?? ''));
}

/** What stands between two marks of a page, without tags, as words. */
function words(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  if (start < 0) return '';
  return html
    .slice(start, html.indexOf(to, start))
    .replaceAll(/<[^>]{0,400}>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}
const mentionedBy = (html: string) => words(html, 'id="mentioned-by"', '</section>');

describe('articles that link to one another', () => {
  let site: Site;
  beforeAll(async () => {
    ({ site } = await buildSite(FILES));
  });

  test('an article lists those that link to it, newest first, each with the passage that does', () => {
    const said = mentionedBy(pageOf(site, 'report'));
    expect(said).toContain('2 articles link here');
    expect(said.indexOf('In short')).toBeLessThan(said.indexOf('The owner answers'));
    expect(said.indexOf('In short')).toBeGreaterThan(0);
    expect(said).toContain('¶2 The owner called the report &amp; annex unfair. He will sue.');
    expect(said).toContain('¶1 The owner says https://example.org/news/ferry-report/ is unfair.');
    expect(pageOf(site, 'report')).toMatch(
      /<a class="via" href="answer-[0-9a-f]{12}\.html#p2">the report &amp; annex<\/a>/u,
    );
  });

  test('an article does not list itself, nor who links to the front of its site, another page or another site', () => {
    const said = mentionedBy(pageOf(site, 'report'));
    expect(said).not.toContain('Ferry report');
    expect(said).not.toContain('another report');
    expect(said).not.toContain('the front');
    expect(said).not.toContain('example.com');
    expect(mentionedBy(pageOf(site, 'answer'))).toContain('2 articles link here');
    expect(mentionedBy(pageOf(site, 'answer'))).toMatch(/Bare 1 May 2024 line 7 .*Alone/u);
    expect(pageOf(site, 'alone')).not.toContain('mentioned-by');
    expect(pageOf(site, 'wire')).not.toContain('mentioned-by');
  });

  test('in the linking article the link leads to the page here, with the address as it was beside it', () => {
    const notes = words(pageOf(site, 'answer'), 'aria-label="Notes to paragraph 2"', '</aside>');
    expect(notes).toContain('Ferry report example.org');
    const html = pageOf(site, 'answer');
    expect(html).toMatch(/<a href="report-[0-9a-f]{12}\.html">Ferry report<\/a>/u);
    expect(html).toContain(
      'class="out" rel="noopener nofollow noreferrer" href="http://example.org/news/ferry-report?utm_source=mail"',
    );
    expect(html).toMatch(
      /<a class="out" rel="noopener nofollow noreferrer" href="https:\/\/example\.org\/news\/ferry-report-2">example\.org<\/a>/u,
    );
    expect(pageOf(site, 'report')).not.toMatch(/<a href="report-[0-9a-f]{12}\.html">Ferry report<\/a>/u);
  });
});

test('a collection that publishes no words names the articles that link, and shows none of their words', async () => {
  const { site } = await buildSite(FILES, 'publish: index\n');
  const said = mentionedBy(pageOf(site, 'report'));
  expect(said).toContain('The owner answers');
  expect(said).not.toContain('unfair');
});

test('on a German site all of it is German', async () => {
  const { site } = await buildSite(FILES, 'language: de\n');
  expect(mentionedBy(pageOf(site, 'report'))).toContain('Genannt von 2 Artikel verweisen hierher');
  expect(pageOf(site, 'wire')).toContain('Link aus dem Text');
});

test('of many articles that link to one, its page shows thirty and says how many more there are', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 33 }, (_, at) => [
      `many/${at}.md`,
      `# Number ${at}\n\nIt was read in [the report](https://example.org/news/ferry-report).\n`,
    ]),
  );
  const { site } = await buildSite({ 'report.md': FILES['report.md'], ...many });
  const said = mentionedBy(pageOf(site, 'report'));
  expect(said).toContain('33 articles link here');
  expect(said).toContain('and 3 more');
  expect(said.match(/It was read in/gu)).toHaveLength(30);
});

describe('the print of an article’s page', () => {
  const answer = FILES['answer.md'];
  /** Prints of the pages of the files that begin with these stems. */
  function printsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const made = makeSite(withAddresses(corpusOf(files)));
    const prints = makePrints(made);
    return new Map(made.articles.map((article) => [article.path, prints.ofArticle(article, [])]));
  }
  const before = printsOf(FILES);
  const changed = (files: Readonly<Record<string, string>>): readonly string[] =>
    [...printsOf(files)].flatMap(([path, print]) => (before.get(path) === print ? [] : [path])).sort();

  test('is another when the passage that links to it is', () => {
    const files = { ...FILES, 'answer.md': answer.replace('unfair', 'unkind') };
    expect(changed(files)).toEqual(['answer.md', 'report.md']);
  });

  test('is another when the article that it links to has another title', () => {
    const files = { ...FILES, 'report.md': FILES['report.md'].replace('Ferry report', 'A report') };
    expect(changed(files)).toContain('answer.md');
    expect(changed(files)).toContain('wire.txt');
    expect(changed(files)).not.toContain('alone.md');
  });

  test('is another when an article comes or goes that links to it, and no other is for that', () => {
    const { 'alone.md': _, ...others } = FILES;
    expect(changed(others)).toEqual(expect.arrayContaining(['answer.md']));
    expect(changed(others)).not.toContain('report.md');
  });
});
