// An article that is one long paragraph: each of its figures asks what the article opens with.
import { expect, test, vi } from 'vitest';
import type { Mention } from '../../src/records/mention.ts';
import { comparisonsOf } from '../../src/renderer/comparisons.ts';
import { entitiesOf, makeSite, type Site } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

const asked = vi.hoisted(() => ({ mentions: 0 }));

vi.mock('../../src/renderer/figure-setting.ts', async (original) => {
  const setting = await original<typeof import('../../src/renderer/figure-setting.ts')>();
  return {
    ...setting,
    namedIn: (site: Site, mentions: readonly Mention[]) => {
      asked.mentions += mentions.length;
      return setting.namedIn(site, mentions);
    },
  };
});

test('the mentions of the article are looked at once, not once for each figure', () => {
  const FIGURES = 300;
  const told = Array.from({ length: FIGURES }, (_, at) => `A fire killed ${at + 2} people in Lisbon.`).join(
    ' ',
  );
  const site = makeSite(corpusOf({ 'a.md': told }));
  for (const quantity of entitiesOf(site, 'figure')) comparisonsOf(site, quantity);
  expect(asked.mentions).toBeGreaterThan(FIGURES);
  expect(asked.mentions).toBeLessThan(FIGURES * 12);
});
