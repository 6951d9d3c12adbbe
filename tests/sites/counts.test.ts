// One collection has one number of people, whoever counts: the command, the home page, the index, the report, the page of changes.
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { buildSite } from './build-site.ts';

const FILES = {
  'harbour.txt': `Ferry inquiry opens in Meridale
Harbour Post, 3 March 2025

Mira Holt, the mayor of Nairobi, said 12 houses burned. Two people with knowledge of the matter said 31 boats sank.

Police said 12 houses burned. A spokesman said nobody was hurt. The Boyd inquiry heard Otto Lang on Monday.
`,
};

test('the command, the pages and the report count alike', async () => {
  const { site, options } = await buildSite(FILES, 'thresholds: { mention: 0.6 }\n');
  const { overview } = await build(options, () => {});
  const home = new Map(
    [...String(site.get('index.html')).matchAll(/<b>(?<number>\d+)<\/b> (?<of>[a-z]+)/gu)].map((found) => [
      found.groups?.['of']?.replace(/s$/u, ''),
      Number(found.groups?.['number']),
    ]),
  );
  const { counts } = JSON.parse(String(site.get('data/report.json')));
  const changes = String(site.get('changes.html'));
  for (const [kind, word] of [
    ['person', 'people'],
    ['organisation', 'organisation'],
    ['place', 'place'],
  ] as const) {
    expect([kind, overview?.named[kind]]).toEqual([kind, counts[kind]]);
    expect([kind, home.get(word)]).toEqual([kind, counts[kind]]);
    if (counts[kind] > 0) expect(changes).toMatch(new RegExp(`\\b${counts[kind]} ${word}`, 'u'));
  }
  expect(counts.figure).toBe(overview?.figures);
  expect(counts.figure).toBe(home.get('figure'));
  expect(counts.figure).toBeGreaterThan(counts.quantity);
  expect(site.get('people/index.html')).toContain(`${counts.person} people`);
});
