// Pages of an index stand while what they list is the same.
import { expect, test } from 'vitest';
import type { Page, SubjectPages } from '../../src/renderer/page.ts';
import { PAGE_KINDS } from '../../src/renderer/page-kinds.ts';
import { makePrints } from '../../src/renderer/page-prints.ts';
import { articleIndexPages } from '../../src/renderer/pages/article-index.ts';
import { figureIndexPages } from '../../src/renderer/pages/figure-index.ts';
import { nameIndexPages } from '../../src/renderer/pages/name-index.ts';
import { withAddresses } from '../../src/renderer/placement.ts';
import { makeSite, type Site } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

type Files = Readonly<Record<string, string>>;

const counted = (from: number) =>
  Array.from({ length: 140 }, (_, at) => `Amina Wanjiru counted ${from - at} nurses.\n\n`).join('');

const FILES: Files = {
  'large.txt': `Large numbers\n\n${counted(9000)}`,
  'medium.txt': `Medium numbers\n\n${counted(5000)}`,
  'small.txt': `Small numbers\n\n${counted(900)}`,
  'north.txt': 'In the north\n\nZainab Quist, a teacher, met Amina Wanjiru in Mombasa.\n',
  'south.txt': 'In the south\n\nBoris Adler, a lawyer, met Amina Wanjiru in Mombasa.\n',
};

function siteOf(files: Files): Site {
  return makeSite(withAddresses(corpusOf(files, { pages: { minimumArticles: 2 } })));
}

const site = siteOf(FILES);

function printsOf(kind: SubjectPages, of: Site): ReadonlyMap<string, string> {
  const prints = makePrints(of);
  return new Map(kind.subjects(of).map((subject) => [subject.key, subject.print(prints)]));
}

/** Keys of the subjects of a kind that are other ones after the edit. */
function changed(kind: SubjectPages, files: Files): readonly string[] {
  const before = printsOf(kind, site);
  return [...printsOf(kind, siteOf(files))].flatMap(([key, print]) =>
    before.get(key) === print ? [] : [key],
  );
}

const MORE: Files = { ...FILES, 'north.txt': `${FILES['north.txt']}\nIt rained all day.\n` };

test('a paragraph that tells more changes the letter of a name that it alone has, one beside it does not', () => {
  const told = { ...FILES, 'north.txt': FILES['north.txt']?.replace('Mombasa', 'wet Mombasa') ?? '' };
  expect(changed(nameIndexPages, told)).toEqual(['person q']);
  expect(changed(nameIndexPages, MORE)).toEqual([]);
});

test('a name that comes changes its letter and the index, which counts it', () => {
  const files = { ...FILES, 'south.txt': `${FILES['south.txt']}\nGrace Quill, a nurse, listened.\n` };
  expect(changed(nameIndexPages, files)).toEqual(['person', 'person q']);
});

test('an article that tells more changes the page of articles that lists it', () => {
  expect(changed(articleIndexPages, MORE)).toEqual(['1']);
  expect(changed(articleIndexPages, FILES)).toEqual([]);
});

test('an article that tells more changes the first page of figures, which compares all, and no other: rows show figures', () => {
  expect(changed(figureIndexPages, { ...FILES, 'small.txt': `${FILES['small.txt']}\nIt rained.\n` })).toEqual(
    ['1'],
  );
});

test('a figure that comes, or another title, changes the page with its row and the first', () => {
  const least = { ...FILES, 'north.txt': `${FILES['north.txt']}\nShe counted 12 nurses.\n` };
  expect(changed(figureIndexPages, least)).toEqual(['1', '2']);
  const greatest = { ...FILES, 'north.txt': `${FILES['north.txt']}\nShe counted 99999 nurses.\n` };
  expect(changed(figureIndexPages, greatest)).toEqual(['1']);
  const title = { ...FILES, 'small.txt': FILES['small.txt']?.replace('Small', 'Lesser') ?? '' };
  expect(changed(figureIndexPages, title)).toEqual(['1', '2']);
});

test('the first page of figures counts those of each kind, and each page leads to where a kind begins', () => {
  const money = Array.from({ length: 30 }, (_, at) => `The clinic paid $${at + 2} million.\n\n`).join('');
  const pages = figureIndexPages
    .subjects(siteOf({ ...FILES, 'money.txt': `Much money\n\n${money}` }))
    .flatMap((subject) => [...subject.pages()]);
  const kindsOf = ({ view }: Page) =>
    JSON.stringify(view).match(/"kinds":(?<kinds>\[[^\]]*\])/u)?.groups?.['kinds'];
  const groupsOf = ({ view }: Page) =>
    JSON.stringify(view).match(/(?<=\],)"total":(?:"\d+"|null),"goesOn":(?:true|false)/gu);
  expect(pages.map(kindsOf)).toEqual([
    '[{"kind":"Counts of people and things","href":"#kind-count","total":"420"},{"kind":"Money","href":"page-2.html#kind-money","total":"30"}]',
    '[{"kind":"Counts of people and things","href":"index.html#kind-count","total":null},{"kind":"Money","href":"#kind-money","total":null}]',
  ]);
  expect(pages.map(groupsOf)).toEqual([
    ['"total":"420","goesOn":true'],
    ['"total":null,"goesOn":true', '"total":null,"goesOn":false'],
  ]);
});

test('a map of the site has the path of every page of an index', () => {
  const kinds = PAGE_KINDS.flatMap((kind) => ('subjects' in kind && kind.paths !== undefined ? [kind] : []));
  expect(kinds.map(({ name }) => name).sort()).toEqual([
    ...['article index', 'figure index', 'name index', 'publisher', 'shared names'],
  ]);
  for (const kind of kinds) {
    const made = kind.subjects(site).flatMap((one) => Array.from(one.pages(), ({ path }) => path));
    expect(kind.paths?.(site), kind.name).toEqual(made);
  }
});
