// The corrections file that the README shows does what it says, line by line, on articles it could have been written for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const chapter = readme.split('### Corrections\n')[1] ?? '';
const shown = /```yaml\n(?<yaml>[\s\S]*?)```/u.exec(chapter)?.groups?.['yaml'] ?? '';

const TALKS = `Delegation on its way

Get a summary

The talks began on Tuesday in a hall near the river. The spokesman, Kim Gwan Wook, met Sin Hong Chol, the ambassador of North Korea, and praised the hosts.

Kim then left for Vladivostok with around 15 workers who will build a hall there. Kim Kwang-uk, a painter of the same town, stayed behind, Rodong Sinmun wrote.

Buy our book

A letter of Supreme Leader was read, and Supreme Leader was praised. The ambassador of the DPRK, Shin Hong Cheol, returned on 19 September and thanked Russia.
`;
const RAIN = `Rain on the quay

Read our newsletter

Oslo had rain on 3 May 2024, and Ann Lee said that 300 boats stayed in the harbour there for two days.
`;

test('every line of the example has its effect, and no warning is left', async () => {
  const { result, site } = await buildSite({
    'rain.txt': RAIN,
    '2026/talks.txt': TALKS,
    '_corrections.yaml': shown,
  });
  expect(result.problems).toEqual([]);
  const done = result.overview?.corrections.map(({ correction }) => correction.split(':')[0]) ?? [];
  const keys = [...shown.matchAll(/^(?<key>[a-z]+):(?! \[\])/gmu)].map(({ groups }) => groups?.['key'] ?? '');
  expect(keys.length).toBeGreaterThan(11);
  expect([...new Set(done)].sort()).toEqual(keys.sort());
  const articles = site.get('data/articles.json') ?? '';
  expect(articles).toContain('Get a summary');
  expect(articles).not.toContain('Buy our book');
  expect(articles).not.toContain('Read our newsletter');
});
