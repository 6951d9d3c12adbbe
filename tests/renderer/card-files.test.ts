import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cardFiles } from '../../src/renderer/card-files.ts';
import { entityHref, HOME } from '../../src/renderer/links.ts';
import { articlePages } from '../../src/renderer/pages/article.ts';
import { entitiesOf, makeSite } from '../../src/renderer/site.ts';
import { spreadHash } from '../../src/text/spread-hash.ts';
import { corpusOf } from '../corpus-of.ts';
import { corpusFrom, sampleCorpus } from '../sample-corpus.ts';

type Inner = readonly [start: number, length: number, address: string];
type Cards = Record<
  string,
  readonly [
    string,
    string,
    string | readonly [string, ...Inner[]] | null,
    string,
    ...(readonly [string, string, ...Inner[]])[],
  ]
>;

function read(content: string | Uint8Array): { files: number; cards: Cards } {
  let found = { files: 0, cards: {} as Cards };
  runInNewContext(String(content), {
    dossierCards: (_: unknown, files: number, cards: Cards) => {
      found = { files, cards };
    },
  });
  return found;
}

test('every name, date and quantity has one card, found by its address, with quotes from two articles at most', () => {
  const site = makeSite(sampleCorpus());
  const files = [...cardFiles(site)];
  expect(files.map(({ path }) => path)).toEqual(['cards/all.js']);
  const { cards } = read(files[0]?.content ?? '');
  const person = entitiesOf(site, 'person').find(({ articles }) => articles > 1);
  const card = cards[entityHref(HOME, person ?? entitiesOf(site, 'person')[0] ?? never())];
  expect(card?.[0]).toBe('person');
  const quotes = card?.slice(4) ?? [];
  expect(new Set(quotes.map((quote) => quote?.[1])).size).toBe(quotes.length);
  for (const kind of ['person', 'organisation', 'place', 'date', 'figure'] as const)
    for (const entity of entitiesOf(site, kind)) expect(cards).toHaveProperty([entityHref(HOME, entity)]);
});

test('names in a quote stand with their addresses, the name of the card and dates do not', () => {
  const site = makeSite(
    corpusFrom([
      {
        path: 'a.txt',
        title: 'A',
        blocks: [
          [
            'paragraph',
            `[person=far:Far Away] left. ${'They waited for a very long time and nobody came. '.repeat(4)}On [date=2024-05-03:3 May 2024] [person=ada:Ada Moore] met [person=ben:Ben Ray] and [person=ben:Ben Ray] in [place=ellery:Port Ellery].`,
          ],
        ],
      },
    ]),
  );
  const [file] = cardFiles(site);
  const { cards } = read(file?.content ?? '');
  const ada = entitiesOf(site, 'person').find(({ label }) => label === 'Ada Moore') ?? never();
  const [words = '', , ...names] = cards[entityHref(HOME, ada)]?.[4] ?? [];
  expect(names.map(([start, length]) => words.slice(start, start + length))).toEqual([
    'Ben Ray',
    'Port Ellery',
  ]);
  for (const [, , address] of names) expect(cards).toHaveProperty([address]);
});

test('many cards are spread over files by the hash of their address, as the script of the pages looks for them', () => {
  const names = Array.from(
    { length: 900 },
    (_, index) => `[person=x${index}:Ada Lovelace${index}] met them.`,
  );
  const site = makeSite(
    corpusFrom([{ path: 'a.txt', title: 'A', blocks: names.map((words) => ['paragraph', words] as const) }]),
  );
  const [first, ...others] = [...cardFiles(site)];
  const { files, cards } = read(first?.content ?? '');
  expect(Object.keys(cards)).toEqual([]);
  expect(others.length).toBe(files);
  expect(files).toBeGreaterThan(1);
  for (const [index, { path, content }] of others.entries()) {
    expect(path).toBe(`cards/${index}.js`);
    for (const address of Object.keys(read(content).cards)) expect(spreadHash(address) % files).toBe(index);
  }
});

test('words that would end a script or a line stand escaped in a card', () => {
  const site = makeSite(
    corpusFrom([
      {
        path: 'a.txt',
        title: 'A',
        blocks: [['paragraph', '[person=x:Ada </script>\u2028 Lovelace] spoke.']],
      },
    ]),
  );
  const content = String([...cardFiles(site)][0]?.content);
  expect(content).not.toMatch(/<|\u2028/u);
  expect(read(content).cards[entityHref(HOME, entitiesOf(site, 'person')[0] ?? never())]?.[1]).toContain(
    '</script>',
  );
});

const TOLLS = `---
title: Tolls
published: 2024-05-04
---
Officials said 34 people were killed on 3 May 2024. On Saturday, 4 May 2024, 36 people were killed, police said.

Later 34 people were killed again on 5 May 2024.
`;

/** The card of the thing of a kind whose name holds these words. */
function cardIn(config: Parameters<typeof corpusOf>[1], kind: 'date' | 'figure', words: string) {
  const site = makeSite(corpusOf({ 'tolls.md': TOLLS }, config));
  const [file] = cardFiles(site);
  const found = entitiesOf(site, kind).find(({ label }) => label.includes(words)) ?? never();
  return read(file?.content ?? '').cards[entityHref(HOME, found)];
}

test('the card of a quantity tells its different values, each once; one of a single value tells none', () => {
  const seen = cardIn({}, 'figure', 'people')?.[3];
  expect(seen).toMatch(/^3 figures of this quantity in 1 article · 3[46] people · 3[46] people$/u);
  expect(seen).toContain('36 people');
  expect(seen).toContain('34 people');
});

test('the card of a day tells how many articles were published on it, and that of another day nothing', () => {
  expect(cardIn({}, 'date', '4 May')?.[3]).toBe('1 mention in 1 article · 1 article published that day');
  expect(cardIn({}, 'date', '5 May')?.[3]).toBe('1 mention in 1 article');
});

test('on a German site cards of days and of quantities are German', () => {
  const day = cardIn({ language: 'de' }, 'date', '4 May');
  expect(day?.[2]).toContain('Samstag · 2024-05-04');
  expect(day?.[3]).toBe('1 Nennung in 1 Artikel · 1 Artikel an diesem Tag erschienen');
  expect(cardIn({ language: 'de' }, 'figure', 'people')?.[3]).toMatch(
    /^3 Zahlen dieser Größe in 1 Artikel · /u,
  );
});

test('on a German site the card of a figure in its article is German', () => {
  const site = makeSite(corpusOf({ 'tolls.md': TOLLS }, { language: 'de' }));
  const [article] = articlePages.subjects(site).flatMap((one) => [...one.pages()]);
  expect(article?.previews?.map((preview) => preview.join(' · '))).toEqual([
    '34 Personen · tot · laut officials',
    '36 Personen · tot · laut police',
    '34 Personen · tot · keine Quelle genannt',
  ]);
});

function never(): never {
  throw new Error('The sample has no such name.');
}
