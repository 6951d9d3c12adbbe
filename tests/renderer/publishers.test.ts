// A page for each publisher: its articles, its sources, the texts it shares, and what others take from it.

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { translator } from '../../src/renderer/interface.ts';
import { publishersOf } from '../../src/renderer/publishers.ts';
import { corpusOf } from '../corpus-of.ts';
import type { SampleArticle } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { buildSite } from '../sites/build-site.ts';
import { attribute, type Element, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

const FERRY =
  'The ferry left the old quay at dawn with its lamps still lit, and the crowd that had gathered on the stones said nothing as the ropes fell. By noon the weather had turned and the crossing was closed until the wind dropped. Nobody complained, since everyone could see the white water beyond the wall, and the children were taken home to eat.';

const file = (publisher: string, published: string, text: string) =>
  `---\ntitle: On ${published}\npublisher: ${publisher}\npublished: ${published}\nauthor: Ann Writer\n---\n\n${text}\n`;

const corpus = corpusOf({
  'one.md': file(
    'The Harbour Gazette',
    '2024-03-01',
    'Amina Wanjiru said the port was closed. Amina Wanjiru said it would open.',
  ),
  'two.md': file('Harbour Gazette', '2024-04-01', `${FERRY}\n\nJoseph Otieno said the ropes were new.`),
  'three.md': file('Daily Example', '2024-04-02', `${FERRY}\n\nPeople waited in Nairobi.`),
  'four.md': file(
    'Daily Example',
    '2024-05-02',
    'The Harbour Gazette reported that 40 boats were lost in Nairobi.',
  ),
  'five.md': '# Nobody says who\n\nIt rained in Nairobi.\n',
});
const files = siteFiles(corpus);
const pages = parsedPages(files);

const page = (path: string): readonly Element[] => pages.get(path) ?? [];
const section = (path: string, id: string): string =>
  page(path)
    .filter((element) => element.tagName === 'section' && attribute(element, 'aria-labelledby') === id)
    .map((element) => textOf(element))
    .join('');
const hrefs = (elements: readonly Element[], from: string): readonly string[] =>
  elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    return href === null ? [] : [posix.join(posix.dirname(from), href)];
  });

test('one page for both spellings of a publisher, with the days of its first and last article and its bylines', () => {
  const text = textOf(page('sources/harbour-gazette.html')[0] ?? never());
  expect(text).toContain('2 articles, 1 March to 1 April 2024. Also written The Harbour Gazette.');
  expect(text).toContain('Ann Writer 2×');
  expect([...pages.keys()].filter((path) => path.startsWith('sources/'))).toEqual([
    'sources/index.html',
    'sources/daily-example.html',
    'sources/harbour-gazette.html',
  ]);
});

test('it names those whom its articles quote, most often first', () => {
  expect(section('sources/harbour-gazette.html', 'quotes')).toBe(
    'Whom it quotes most Amina Wanjiru2 Joseph Otieno1',
  );
  expect(section('sources/daily-example.html', 'quotes')).toContain(
    'None of its articles quotes anybody by name.',
  );
});

test('it tells which of its texts another publisher prints too, and whose reports it carries', () => {
  expect(section('sources/harbour-gazette.html', 'shared')).toMatch(
    /On 2024-04-01 also as On 2024-04-02 ?\(Daily Example\)/u,
  );
  expect(section('sources/daily-example.html', 'carries')).toMatch(/Harbour Gazette ?1/u);
});

test('it shows what others take from it, with the words', () => {
  const taken = section('sources/harbour-gazette.html', 'taken');
  expect(taken).toContain('The Harbour Gazette reported that 40 boats were lost');
  expect(section('sources/daily-example.html', 'taken')).toBe('');
});

test('articles and the page of sources lead to it, and articles of nobody known lead nowhere', () => {
  const path = 'sources/harbour-gazette.html';
  expect(hrefs(page('sources/index.html'), 'sources/index.html')).toContain(path);
  for (const stem of ['one', 'two']) {
    const article = [...pages.keys()].find(
      (one) => one.startsWith(`articles/${stem}-`) && !one.includes('.source.'),
    );
    expect(hrefs(page(article ?? ''), article ?? '')).toContain(path);
  }
  const unknown = [...pages.keys()].find((one) => one.startsWith('articles/five-')) ?? '';
  expect(hrefs(page(unknown), unknown).filter((href) => href.startsWith('sources/'))).toEqual([
    'sources/index.html',
  ]);
});

test.each(['index.html', 'articles/index.html', 'dates/2024-03-01.html', 'people/amina-wanjiru.html'])(
  'wherever %s names the publisher of an article, the name leads to its page',
  (path) => {
    const links = page(path).filter((one) => one.tagName === 'a' && textOf(one) === 'The Harbour Gazette');
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(hrefs(links, path))).toEqual(new Set(['sources/harbour-gazette.html']));
  },
);

test('a publisher without a page of its own is named without a link', () => {
  const few = corpusOf(
    { 'one.md': file('Harbour Gazette', '2024-03-01', 'It rained in Nairobi.') },
    { pages: { minimumArticles: 2 } },
  );
  const list = parsedPages(siteFiles(few)).get('articles/index.html') ?? [];
  expect(list.some((one) => one.tagName === 'span' && textOf(one) === 'Harbour Gazette')).toBe(true);
  expect(list.some((one) => one.tagName === 'a' && textOf(one) === 'Harbour Gazette')).toBe(false);
});

test('search completes it and finds it under either spelling', () => {
  const names = String(files.get('search/all.js'));
  expect(names).toContain('"sources/harbour-gazette.html","Harbour Gazette","2 articles"');
  expect(String(files.get('search/dir.js'))).toContain('["publisher",2]');
});

const published = (path: string, publisher: string | null, day = '2024-01-01'): SampleArticle => ({
  path,
  title: `Report ${path}`,
  ...(publisher !== null && { publisher }),
  published: { edtf: day, earliest: day, latest: day },
  blocks: [['paragraph', 'It rained.']],
});

test('names of publishers from anywhere have addresses of their own that are safe and stay', () => {
  const names = [
    'index',
    'Publishers',
    'CON',
    '../../etc/passwd',
    '東港日報',
    '東港日報 (電子版)',
    '—',
    '–',
    'A'.repeat(300),
  ];
  const some = names.map((name, at) => published(`${at}.txt`, name));
  const slugs = (list: readonly SampleArticle[]) =>
    new Map(publishersOf(corpusFrom(list)).all.map(({ name, slug }) => [name, slug]));
  const all = slugs(some);
  expect(new Set(all.values()).size).toBe(names.length);
  for (const slug of all.values()) expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,80}$/u);
  for (const [name, slug] of slugs(some.slice(3, 5))) expect(all.get(name)).toBe(slug);
  expect([...all.values()]).not.toContain('index');
  expect([...all.values()]).not.toContain('publishers');
});

test('an address that looks like another with its hash is not taken by both', () => {
  const han = publishersOf(corpusFrom([published('a.txt', '東港日報')])).all[0]?.slug ?? '';
  const both = publishersOf(corpusFrom([published('a.txt', '東港日報'), published('b.txt', han)])).all;
  expect(new Set(both.map(({ slug }) => slug)).size).toBe(2);
});

test('1,200 articles of one publisher go on from page to page, and none is lost', () => {
  const many = Array.from({ length: 1200 }, (_, at) =>
    published(`r${at}.txt`, 'Daily Example', `20${10 + (at % 10)}-01-02`),
  );
  const site = siteFiles(corpusFrom(many));
  const own = [...parsedPages(site)].filter(([path]) => path.startsWith('sources/daily-example'));
  expect(own.map(([path]) => path)).toEqual([
    'sources/daily-example.html',
    'sources/daily-example.2.html',
    'sources/daily-example.3.html',
  ]);
  const linked = own.flatMap(([path, elements]) =>
    hrefs(elements, path).filter((href) => href.startsWith('articles/r')),
  );
  expect(new Set(linked).size).toBe(1200);
});

test('of 700 publishers the page of sources lists some, and the list from A to Z has every one', () => {
  const many = Array.from({ length: 700 }, (_, at) => published(`r${at}.txt`, `Paper ${at}`));
  const site = parsedPages(siteFiles(corpusFrom(many)));
  const rows = (path: string): number =>
    (site.get(path) ?? []).filter((element) => element.tagName === 'tr').length;
  expect(rows('sources/index.html')).toBeLessThan(210);
  expect(textOf((site.get('sources/index.html') ?? [])[0] ?? never())).toContain('and 500 more');
  const lists = ['sources/publishers.html', 'sources/publishers.2.html', 'sources/publishers.3.html'];
  const linked = lists.flatMap((path) => hrefs(site.get(path) ?? [], path));
  for (let at = 0; at < 700; at += 1) expect(linked).toContain(`sources/paper-${at}.html`);
});

test('where things in few articles have no page, a publisher of few stands on the list with its articles', () => {
  const site = parsedPages(
    siteFiles(
      corpusFrom([published('a.txt', 'Rare'), published('b.txt', 'Often'), published('c.txt', 'Often')], [], {
        pages: { minimumArticles: 2 },
      }),
    ),
  );
  expect(site.has('sources/rare.html')).toBe(false);
  expect(site.has('sources/often.html')).toBe(true);
  const list = site.get('sources/publishers.html') ?? [];
  const row = list.find((element) => attribute(element, 'id') === 's-rare');
  expect(textOf(row ?? never())).toContain('Report a.txt');
  const article = [...site].find(([path]) => path.startsWith('articles/a-') && !path.includes('.source.'));
  expect(
    article?.[1].some((element) => attribute(element, 'href') === '../sources/publishers.html#s-rare'),
  ).toBe(true);
});

test('no publisher is no page, and the numbers are worded in German too', () => {
  const site = siteFiles(corpusFrom([published('a.txt', null)]));
  expect([...site.keys()].filter((path) => path.startsWith('sources/'))).toEqual(['sources/index.html']);
  expect(translator('de')('12 publishers')).toBe('12 Verlage');
  expect(translator('de')('1 publisher')).toBe('1 Verlag');
});

test('what is pasted for a name is never markup', () => {
  const site = siteFiles(corpusFrom([published('a.txt', '<script>alert(1)</script>')]));
  for (const [path, html] of site) if (path.endsWith('.html')) expect(html).not.toContain('<script>alert');
  expect([...parsedPages(site).values()].flat().some((element) => hasClass(element, 'head'))).toBe(true);
});

function never(): never {
  throw new Error('There is no such page.');
}

test('copies of one title that no publisher tells apart are told by their files', async () => {
  const text =
    'The creditors of the yard met in Wismar in July, and three of them made an offer for the docks, the cranes and the office. The crews hope for a sale by the end of September, said the administrator, who will write to all of them.';
  const { site } = await buildSite({
    'saved.txt': `Creditors of the yard meet\n\n${text}\n`,
    'printed.txt': `Creditors of the yard meet\n\n${text}\n`,
  });
  const page = (site.get('sources/index.html') ?? '').replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
  expect(page).toMatch(
    /Creditors of the yard meet also as Creditors of the yard meet \( (?:saved|printed)\.txt \)/u,
  );
});
