// What an analyst and a journalist look for first: what a number is of, which of two namesakes is meant, where a doubt stands.
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from '../sites/build-site.ts';
import type { Site } from '../sites/check-site.ts';

const FILES = {
  'brothers.md': `---
title: A profile
published: 2025-06-01
publisher: Harbour Post
---

The brothers Okafor

Daniel Okafor came to the town at the age of four. Samuel Okafor was born there in 1976.
`,
  'flood.md': `---
title: Two drowned in Saltmarsh
published: 2024-10-05
publisher: Harbour Post
---

The dead are Joan Tully, 81, and her neighbour. The council paid £41 million for a barrier of 640 homes.

Piers Lindqvist, the managing director of Norvik Marine, said work had begun in March 2023. "You stole from people," Mrs Justice Webb said.
`,
  'sentence.md': `---
title: Eight years for the founder
published: 2026-03-20
publisher: Harbour Post
---

The founder was jailed for eight years on Friday. Mrs Justice Webb said he was the purse.

Mrs Justice Caroline Webb will sit again in May 2027.
`,
  'verdict.md': `---
title: The verdict
published: 2024-06-28
publisher: Harbour Post
---

"You stole from people whose homes flood," Mrs Justice Webb told them. He must repay £12.4 million. The founder must repay £12.4 million.
`,
};

let site: Site;
const page = (path: string | RegExp): string =>
  [...site].find(([name]) => (typeof path === 'string' ? name === path : path.test(name)))?.[1] ?? '';

beforeAll(async () => {
  site = (await buildSite(FILES)).site;
}, 60_000);

/** Words of a piece of HTML. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' ');

test('a figure that says not what it counts stands in its sentence, on its index and on the home page', () => {
  const index = wordsOf(page('figures/index.html'));
  expect(index).toContain('81 yearsThe dead are Joan Tully, 81, and her neighbour.');
  expect(wordsOf(page('index.html'))).toContain('8 yearsThe founder was jailed for eight years on Friday.');
});

test('a quantity says how to cite it', () => {
  const quantity = page(/^figures\/pound-sterling-[0-9a-f]+\.html$/u);
  expect(quantity).toMatch(/“pound sterling” \(figure-[0-9a-f]+\), 3 figures in 2 articles\. Dossier\./u);
});

test('a figure that an article gives twice stands on the home page once', () => {
  expect(wordsOf(page('index.html')).split('12,400,000 GBP')).toHaveLength(2);
});

test('namesakes are told apart in the index and in the titles of their pages', () => {
  const people = wordsOf(page('people/index.html'));
  const twins = [...site].filter(([name]) => /^people\/webb-[0-9a-f]+\.html$/u.test(name));
  expect(twins.length).toBeGreaterThan(1);
  const titles = twins.map(([, html]) => /<title>(?<title>[^<]*)/u.exec(html)?.groups?.['title']);
  expect(new Set(titles).size).toBe(twins.length);
  expect(titles.every((title) => /^Webb \(.+\) · /u.test(title ?? ''))).toBe(true);
  expect(people).toMatch(/Webb ?Justice ?(?:The verdict|Two drowned in Saltmarsh)/u);
});

test('on the page of a name, others who are called alike are told apart by an article of each', () => {
  const beside = wordsOf(page('people/caroline-webb.html'));
  expect(beside).toMatch(
    /Also called ?Webb:.{0,200}Webb ?\(Justice, (?:The verdict|Two drowned in Saltmarsh)\)/u,
  );
  expect(beside).toMatch(/May also be.{0,80}Webb, ?Justice, (?:The verdict|Two drowned in Saltmarsh)/u);
});

test('a doubt shows the passage it is about, with a link to it', () => {
  const review = page('review.html');
  const doubt = /<li><h3><bdi>Caroline Webb · Webb<\/bdi>.*?<\/li>/su.exec(review)?.[0] ?? '';
  expect(wordsOf(doubt)).toContain('Mrs Justice Webb');
  expect(doubt).toMatch(/<a class="at" href="articles\/[^"]+#m-[^"]+"/u);
});

test('a name that may be any of several is asked about once, with an answer for each', () => {
  const review = page('review.html');
  const items = [...review.matchAll(/<li><h3><bdi>(?<title>[^<]*Okafor[^<]*)<\/bdi>.*?<\/li>/gsu)];
  expect(items.map((item) => item.groups?.['title'])).toEqual(['Okafor · Daniel Okafor · Samuel Okafor']);
  const words = wordsOf(items[0]?.[0] ?? '');
  expect(words).toContain('The brothers Okafor');
  expect(words).toContain('The same: “Daniel Okafor”');
  expect(words).toContain('The same: “Samuel Okafor”');
});

test('a role and the belonging that the same words say stand on the page of the organisation once', () => {
  const members = /<section aria-labelledby="members">.*?<\/section>/su.exec(
    page('organisations/norvik-marine.html'),
  )?.[0];
  expect(wordsOf(members ?? '')).toContain('managing director of Norvik Marine');
  expect(wordsOf(members ?? '')).not.toContain('belongs to');
});

test('the page of a month names the articles of each day, with a link to each; the page of a year does not', () => {
  const month = page('dates/2024-06.html');
  const days = /<ul class="months">.*?<\/ul>/su.exec(month)?.[0] ?? '';
  const titles = [...days.matchAll(/<a class="t" href="\.\.\/articles\/[^"]+\.html">(?<title>[^<]+)</gu)];
  expect(titles.length).toBeGreaterThan(0);
  expect(page('dates/2024.html')).not.toMatch(/<ul class="months">.*?\/articles\/.*?<\/ul>/su);
});

test('a day on which nothing happened but an article appeared counts no passages', () => {
  const month = wordsOf(page('dates/2024-06.html'));
  expect(month).toContain('1 published');
  expect(month).not.toContain('0 passages');
});
