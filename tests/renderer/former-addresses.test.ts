// Where former addresses lead when only the name of a thing is known again.
import { expect, test } from 'vitest';
import type { KnownPage } from '../../src/records/addresses.ts';
import { leadOns } from '../../src/renderer/former-addresses.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

const site = makeSite(corpusOf({ 'a.txt': 'Rain\n\nIt rained all day.\n' }));
const pageOf = (path: string, label: string): KnownPage => [path, label, []];
const before = {
  dossier: 1,
  pages: [pageOf('people/old-ann.html', 'Ann Lee'), pageOf('people/old-residents.html', 'residents')],
  moved: [],
} as const;

/** Where each former page leads, and the time that took in seconds. */
function targets(residents: number): { readonly to: readonly (string | null)[]; readonly seconds: number } {
  const pages = [
    pageOf('people/ann-lee.html', 'Ann Lee'),
    ...Array.from({ length: residents }, (_, at) =>
      pageOf(`people/letter-r.html#residents-${at}`, 'residents'),
    ),
  ];
  const begin = process.cpuUsage().user;
  const to = leadOns(site, pages, { ...before, pages: [...before.pages], moved: [] }).map((lead) => lead.to);
  return { to, seconds: (process.cpuUsage().user - begin) / 1e6 };
}

test('a former page leads to the only one of its name, and nowhere where several have it', () => {
  expect(targets(1).to).toEqual(['people/ann-lee.html', 'people/letter-r.html#residents-0']);
  expect(targets(2).to).toEqual(['people/ann-lee.html', null]);
});

test('forty thousand of one name take no more time than as many of many', () => {
  expect(targets(40_000).to).toEqual(['people/ann-lee.html', null]);
  expect(targets(40_000).seconds).toBeLessThan(1);
});
