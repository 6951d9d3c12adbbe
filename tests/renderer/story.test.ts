// The story of a name: sentences that name it and give a date, in order of time.
import { expect, test } from 'vitest';
import { withAddresses } from '../../src/renderer/placement.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { chosenEvents, storyOf } from '../../src/renderer/story.ts';
import { companyOf } from '../../src/renderer/together.ts';
import { corpusOf } from '../corpus-of.ts';
import { attribute, type Element, parsedPages, siteFiles, textOf } from './site-files.ts';

const LIFE =
  'A life\n\nAmina Wanjiru was born in Nakuru on 3 May 1950. The rains were late. In 1990 Amina Wanjiru became head of the Lamu Water Board.\n\n' +
  'Amina Wanjiru left the board in June 1985. The dam broke on 4 July 1999, long before.\n\n' +
  'On 9 February Amina Wanjiru spoke in Lamu.\n\nAmina Wanjiru came home to Nakuru.\n';

function storyIn(files: Readonly<Record<string, string>>, label = 'Amina Wanjiru') {
  const corpus = corpusOf(files);
  const site = makeSite(withAddresses(corpus));
  const entity = corpus.entities.find((one) => one.label === label);
  if (entity === undefined) throw new Error(`Nobody is called ${label}.`);
  return storyOf(site, companyOf(site, entity).dates);
}

const datesOf = (story: ReturnType<typeof storyIn>) => story.events.map(({ value }) => value.edtf);

test('it holds the dates of sentences that name somebody, earliest first, whatever the order of the text', () => {
  expect(datesOf(storyIn({ 'a.txt': LIFE }))).toEqual(['1950-05-03', '1985-06', '1990']);
});

test('a date of the next sentence is no part of it, and one without a year is counted and left out', () => {
  const story = storyIn({ 'a.txt': LIFE });
  expect(story.undated).toBe(1);
  expect(story.others.map(({ text }) => text)).toEqual(['4 July 1999', '9 February']);
});

test('the same sentence in another paper is told once', () => {
  const both = storyIn({ 'a.txt': LIFE, 'b.txt': LIFE });
  expect(datesOf(both)).toEqual(['1950-05-03', '1985-06', '1990']);
  expect(both.undated).toBe(2);
});

test('the page of a name shows it with the words, each leading to its passage', () => {
  const pages = parsedPages(siteFiles(corpusOf({ 'a.txt': LIFE })));
  const page = pages.get('people/amina-wanjiru.html') ?? [];
  const section = page.find((one) => attribute(one, 'aria-labelledby') === 'story');
  expect(textOf(section ?? never())).toMatch(
    /^In order of time 3, earliest first ?3 May 1950 ?Amina Wanjiru was born in Nakuru on 3 May 1950\..{0,200}June 1985.{0,200}1990/u,
  );
  expect(textOf(section ?? never())).toContain('Left out, because nobody tells the year: 1.');
});

const many = Array.from(
  { length: 60 },
  (_, at) => `Amina Wanjiru spoke in Lamu on ${1 + (at % 28)} March ${1960 + at}.\n\n`,
).join('');

test('of a long story some from all of its time stand on the page, and all of it one link away', () => {
  const pages = parsedPages(siteFiles(corpusOf({ 'a.txt': `A long life\n\n${many}` })));
  const rows = (page: readonly Element[] | undefined) =>
    (page ?? [])
      .filter((one) => attribute(one, 'class') === 'dates')
      .flatMap((list) => list.childNodes)
      .filter((node) => node.nodeName === 'li')
      .map((node) => textOf(node));
  const first = rows(pages.get('people/amina-wanjiru.html'));
  expect(first.length).toBe(16);
  expect(first[0]).toContain('1960');
  expect(first.at(-1)).toMatch(/201\d/u);
  const own = pages.get('people/amina-wanjiru.time.html');
  expect(rows(own).length).toBe(60);
  const titleOf = (page: readonly Element[] | undefined) =>
    (page ?? []).filter(({ tagName }) => tagName === 'title').map(textOf);
  expect(titleOf(own)).toEqual([expect.stringMatching(/^Amina Wanjiru: In order of time ·/u)]);
  expect(titleOf(pages.get('people/amina-wanjiru.html'))).toEqual([
    expect.stringMatching(/^Amina Wanjiru ·/u),
  ]);
  const page = pages.get('people/amina-wanjiru.html') ?? [];
  expect(page.some((one) => attribute(one, 'href') === 'amina-wanjiru.time.html')).toBe(true);
});

test('of each stretch the day that most tell is chosen', () => {
  const { events } = storyIn({
    'a.txt': `A long life\n\n${many}`,
    'b.txt': `Again\n\nIn Nakuru Amina Wanjiru fell ill on 3 March 1962, a friend said.\n`,
  });
  const chosen = chosenEvents(events, 6);
  expect(chosen.length).toBe(6);
  expect(chosen[0]?.value.edtf).toBe('1962-03-03');
  expect(chosenEvents(events.slice(0, 4), 6)).toEqual(events.slice(0, 4));
});

test('a name in few passages has no story beside them', () => {
  const pages = parsedPages(siteFiles(corpusOf({ 'a.txt': 'One\n\nAmina Wanjiru spoke on 3 May 1950.\n' })));
  const page = pages.get('people/amina-wanjiru.html') ?? [];
  expect(page.some((one) => attribute(one, 'id') === 'story')).toBe(false);
});

function never(): never {
  throw new Error('There is no such section.');
}
