// Names that several bear are told apart on one page, and everyone who bears one leads there.
import { expect, test } from 'vitest';
import { corpusOf } from '../corpus-of.ts';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';
import { attribute, type Element, parsedPages, siteFiles, textOf } from './site-files.ts';

const PAGE = 'people/shared-names.html';

function pagesOf(blocks: readonly SampleBlock[]) {
  return parsedPages(siteFiles(corpusFrom([{ path: 'a.txt', title: 'A', blocks: [...blocks] }])));
}

const section = (page: readonly Element[] | undefined, anchor: string): string =>
  (page ?? [])
    .filter((element) => element.tagName === 'section' && attribute(element, 'aria-labelledby') === anchor)
    .map((element) => textOf(element))
    .join();

test('two people of one full name whom the editor keeps apart stand side by side, with what tells them apart', () => {
  const site = parsedPages(
    siteFiles(
      corpusFrom(
        [
          {
            path: 'minister.md',
            title: 'Dam',
            publisher: 'Daily Example',
            blocks: [['paragraph', '[person=minister:John Keller], the water minister, spoke in Ostrava.']],
          },
          {
            path: 'striker.md',
            title: 'Goal',
            publisher: 'Sport Echo',
            blocks: [
              [
                'paragraph',
                '[person=striker:John Keller], a striker, spoke. [person=striker:Keller] won. [person=striker:Keller] left. It rained.',
              ],
            ],
          },
        ],
        [
          { key: 'minister', kind: 'person', label: 'John Keller', description: 'water minister' },
          { key: 'striker', kind: 'person', label: 'John Keller (footballer)' },
        ],
      ),
    ),
  );
  const both = section(site.get(PAGE), 'n-keller') + section(site.get(PAGE), 'n-john-keller');
  expect(both).toContain('John Keller person, water minister');
  expect(both).toContain('John Keller (footballer) person');
  expect(both).toContain('Goal, Sport Echo');
  expect(textOf((site.get('people/john-keller.html') ?? [])[0] ?? never())).toMatch(
    /Also called John Keller: John Keller \(footballer\)/u,
  );
});

test('a family name, a person and a place, and a club and its town are each one entry', () => {
  const site = pagesOf([
    ['paragraph', '[person=ann:Ann Smith] met [person=bob:Bob Smith] and [person=w:Washington].'],
    ['paragraph', 'In [place=wp:Washington] they saw [organisation=club:Osterby] of [place=town:Osterby].'],
    ['paragraph', '[person=carl:Carl Quist] came alone to [place=york:York].'],
  ]);
  expect(section(site.get(PAGE), 'n-smith')).toMatch(/^Smith 2 /u);
  expect(section(site.get(PAGE), 'n-washington')).toMatch(/person.*place|place.*person/u);
  expect(section(site.get(PAGE), 'n-osterby')).toMatch(/organisation.*place|place.*organisation/u);
  const all = textOf((site.get(PAGE) ?? [])[0] ?? never());
  expect(all).not.toContain('Quist');
  expect(all).not.toContain('York');
});

test('where nobody shares a name there is no such page, and nothing leads there', () => {
  const files = siteFiles(
    corpusFrom([
      { path: 'a.txt', title: 'A', blocks: [['paragraph', '[person=ann:Ann Smith] saw [place=york:York].']] },
    ]),
  );
  expect(files.has(PAGE)).toBe(false);
  for (const [path, html] of files) if (path.endsWith('.html')) expect(html).not.toContain('shared-names');
});

test('people without a name share none, however alike their descriptions are', () => {
  const files = siteFiles(
    corpusOf({
      'a.txt': 'One\n\nA resident of Lamu said the well was dry.\n',
      'b.txt': 'Two\n\nA resident of Lamu said the well was full.\n',
    }),
  );
  expect(files.has(PAGE)).toBe(false);
});

test('names in Cyrillic and Hebrew letters have anchors of their own', () => {
  const site = pagesOf([
    ['paragraph', '[person=i:Иван Петров], [person=o:Пётр Петров], [person=y:יוסי כהן], [person=s:שרה כהן].'],
  ]);
  const anchors = (site.get(PAGE) ?? [])
    .filter((element) => element.tagName === 'h2')
    .map((element) => attribute(element, 'id') ?? '');
  expect(anchors.length).toBe(2);
  for (const anchor of anchors) expect(anchor).toMatch(/^n-[a-z0-9-]+-[0-9a-f]{6}$/u);
});

test('2,000 people of 40 families go on from page to page, and of one name no more than 200 stand there', () => {
  const names = Array.from({ length: 2000 }, (_, at) =>
    at < 300 ? `Given${at} Alder` : `Given${at} Family${at % 40}`,
  );
  const site = pagesOf([['paragraph', names.map((name) => `[person=${name}:${name}]`).join(', ')]]);
  const pages = [...site].filter(([path]) => path.startsWith('people/shared-names'));
  expect(pages.length).toBeGreaterThan(2);
  for (const [, elements] of pages)
    expect(elements.filter(({ tagName }) => tagName === 'li').length).toBeLessThan(800);
  expect(section(pages[0]?.[1], 'n-alder')).toContain('and 100 more');
  const shown = pages.flatMap(([, elements]) => elements.filter(({ tagName }) => tagName === 'h2'));
  expect(shown.length).toBe(41);
});

function never(): never {
  throw new Error('There is no such page.');
}
