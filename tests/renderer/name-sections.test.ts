// What stands on pages of people, organisations and places, and in which order.
import { expect, test } from 'vitest';
import { corpusOf } from '../corpus-of.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { attribute, hasClass, parsedPages, siteFiles, textOf } from './site-files.ts';

/** What somebody said stands before what is said about them. */
const ORDER = 'disputed said figures-said story members about passages nearby why maybe wrong with'.split(
  ' ',
);

const made = corpusOf({
  'a.txt':
    'The board\n\nAmina Wanjiru, director of the Lamu Water Board, said on 3 May 2024 that the dam in Kenya was full.\n\nThe Lamu Water Board said 40 wells were dry. Joseph Otieno, chairman of the Lamu Water Board, flew to Kenya in 2023.\n\nThe Lamu Water Board was founded in 1990. Kenya paid the Lamu Water Board $5 million.\n',
});
const pages = [sampleCorpus(), made].flatMap((corpus) =>
  [...parsedPages(siteFiles(corpus))].filter(([path]) =>
    /^(?:people|organisations|places)\/(?!index|letter|shared)[\w-]+\.html$/u.test(path),
  ),
);
const sectionsOf = (page: (typeof pages)[number][1]) =>
  page.flatMap((element) => {
    const id = element.tagName === 'section' ? attribute(element, 'aria-labelledby') : null;
    return id === null ? [] : [id];
  });

test('the sections of every name stand in one order, what they said before what others say', () => {
  for (const [path, page] of pages) {
    const places = sectionsOf(page).map((id) => ORDER.indexOf(id));
    expect(places, path).toEqual([...places].sort((a, b) => a - b));
    expect(places, path).not.toContain(-1);
  }
  const all = new Set(pages.flatMap(([, page]) => sectionsOf(page)));
  for (const id of ['said', 'story', 'members', 'about', 'passages', 'nearby', 'why', 'maybe', 'with'])
    expect([...all], id).toContain(id);
});

test('an organisation tells who is named with it, in what role', () => {
  const [, page] = pages.find(([path]) => path === 'organisations/lamu-water-board.html') ?? never();
  const members = page.find((element) => attribute(element, 'aria-labelledby') === 'members');
  expect(textOf(members ?? never())).toMatch(/Amina Wanjiru.{0,20}role.{0,20}director.*Joseph Otieno/u);
});

test('a place that is known has a map, and every name can be taken away and cited', () => {
  const [, kenya] = pages.find(([path]) => path === 'places/kenya.html') ?? never();
  expect(kenya.some((element) => element.tagName === 'svg' && hasClass(element, 'map'))).toBe(true);
  for (const [path, page] of pages) {
    const facts = textOf(page.find((element) => hasClass(element, 'facts')) ?? never());
    expect(facts, path).toMatch(/Take this away CSV ?JSON/u);
    expect(facts, path).toContain('Cite');
  }
});

test('every spelling of a name is listed with where it stands', () => {
  const spelled = corpusOf({
    'a.txt': 'The board\n\nAmina Wanjiru said the dam was full.\n\nWanjiru left on 3 May 2024.\n',
    'b.txt': 'The dam\n\nThe engineer Amina Wanjiru said it leaked.\n',
  });
  const [, page] =
    [...parsedPages(siteFiles(spelled))].find(([path]) => path === 'people/amina-wanjiru.html') ?? never();
  const facts = textOf(page.find((element) => hasClass(element, 'facts')) ?? never());
  expect(facts).toMatch(/Written Amina Wanjiru ?2× ?¶1.{0,40}¶1.{0,40}Wanjiru ?1× ?¶2/u);
});

test('where a spelling stands more often than is listed, the rest is counted and leads to the passages', () => {
  const paragraphs = Array.from({ length: 9 }, (_, at) => `Amina Wanjiru spoke for hour ${at + 1}.\n\n`);
  const spelled = corpusOf({ 'a.txt': `The board\n\n${paragraphs.join('')}Wanjiru left.\n` });
  const page = siteFiles(spelled).get('people/amina-wanjiru.html') ?? '';
  expect(page.match(/<a class="n" href="#passages">and 3 more<\/a>/gu)).toHaveLength(1);
  expect(page).toContain('<h2 id="passages">');
});

test('what several articles say of one source is marked so, and what two say of their own is not', () => {
  const claim = 'Ministry officials counted 40 wells in Kenya.';
  const filler =
    'The road from the coast had been open for a week, and lorries stood in a long line beside the market while drivers slept under the trees and waited for the gate to open again in the morning light.';
  const by = (publisher: string, text: string) =>
    `---\ntitle: ${publisher}\npublisher: ${publisher}\n---\n\n${text}\n`;
  const row = (texts: readonly (readonly [string, string])[]): string => {
    const files = Object.fromEntries(
      texts.map(([publisher, text], index) => [`${index}.md`, by(publisher, text)]),
    );
    const page = parsedPages(siteFiles(corpusOf(files))).get('sources/index.html') ?? [];
    return page
      .filter((element) => element.tagName === 'tr' && textOf(element).startsWith('wells'))
      .map(textOf)
      .join();
  };
  expect(
    row([
      ['Daily Example', `${claim} ${filler}`],
      ['Harbour Gazette', `${claim} ${filler}`],
    ]),
  ).toContain('single source');
  const own = row([
    ['Daily Example', claim],
    ['Harbour Gazette', `It rained. The wells of Kenya were many: 40 wells.`],
  ]);
  expect(own).toContain('40');
  expect(own).not.toContain('single source');
});

function never(): never {
  throw new Error('There is no such page.');
}

test('the number of paragraphs that two share leads to the newest of them, on the page of either', () => {
  const file = (day: number, text: string) =>
    `---\ntitle: Day ${day}\npublished: 2024-05-0${day}\n---\n\n${text}\n`;
  const pages = parsedPages(
    siteFiles(
      corpusOf({
        'one.md': file(1, 'Amina Wanjiru met Joseph Otieno.\n\nAmina Wanjiru spoke of Joseph Otieno.'),
        'two.md': file(2, 'It rained.\n\nAmina Wanjiru thanked Joseph Otieno.'),
        'three.md': file(3, 'Amina Wanjiru left.\n\nJoseph Otieno stayed.'),
      }),
    ),
  );
  for (const [path, own] of [
    ['people/amina-wanjiru.html', 'Amina Wanjiru'],
    ['people/joseph-otieno.html', 'Joseph Otieno'],
  ] as const) {
    const [link] = (pages.get(path) ?? []).filter(
      (one) => one.tagName === 'a' && attribute(one, 'aria-label') === '3 paragraphs in common, the newest',
    );
    const [, page = '', anchor] =
      /^\.\.\/(articles\/two-[0-9a-f]{12}\.html)#(m-\w+)$/u.exec(
        link === undefined ? '' : (attribute(link, 'href') ?? ''),
      ) ?? [];
    const [mention] = (pages.get(page) ?? []).filter((one) => attribute(one, 'id') === anchor);
    expect(mention === undefined ? null : textOf(mention)).toBe(own);
  }
});
