import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { cardFiles } from '../../src/renderer/card-files.ts';
import { entityHref, HOME } from '../../src/renderer/links.ts';
import { entitiesOf, makeSite } from '../../src/renderer/site.ts';
import { spreadHash } from '../../src/text/spread-hash.ts';
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

function never(): never {
  throw new Error('The sample has no such name.');
}
