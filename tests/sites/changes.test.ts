// What changed, on whole sites built one over the other.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { buildSite, readSite } from './build-site.ts';
import { brokenLinks, pagesOf } from './check-site.ts';

const HERALD = 'The Herald, 3 March 2025\n\nMira Holt, mayor of Ellery, said 12 houses burned on the hill.\n';
const COURIER = 'The Courier, 4 March 2025\n\nOtto Lang counted 31 boats in the harbour of Ellery.\n';

test('a page tells what is new and gone since the last build, and a second build of the same files has the same bytes', async () => {
  const { folder, options, site } = await buildSite({ 'a.txt': HERALD });
  expect(site.get('changes.html')).toContain('first build');

  writeFileSync(join(folder, 'seeds/b.txt'), COURIER);
  await build(options, () => {});
  const second = readSite(options.out);
  expect(second.get('changes.html')).toMatch(/<a href="people\/otto-lang[^"]*"><bdi>Otto Lang<\/bdi><\/a>/u);
  expect(second.get('changes.html')).not.toContain('Mira Holt<');
  expect(brokenLinks(second, pagesOf(second))).toEqual([]);

  writeFileSync(join(folder, 'dossier.config.yaml'), 'title: Dossier\n'); // another input, the same site
  await build(options, () => {});
  expect(readSite(options.out)).toEqual(second);

  rmSync(join(folder, 'seeds/a.txt'));
  await build(options, () => {});
  const report = JSON.parse(readFileSync(join(options.out, 'data/report.json'), 'utf8'));
  expect(report.changes.gone.things.map((thing: { label: string }) => thing.label)).toContain('Mira Holt');
  expect(report.changes.added.total).toBe(0);
  expect(report.counts.articles).toBe(1);
  expect(readSite(options.out).get('changes.html')).toContain('<bdi>Mira Holt</bdi>');
});
