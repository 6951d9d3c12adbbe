import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../src/text/person-name.ts';
import { resolved } from './collection.ts';

const NAMES = [
  '[person:Vladimir Putin]',
  '[person:Владимир Путин]',
  '[person:Kim Jong-un]',
  '[person:KIM Jong Un]',
  '[person:Kim Gwan Wook]',
  '[person:Kim]',
  '[person:María Peña]',
  '[person:Maria Pena]',
  '[person:신홍철]',
  '[organisation:Interior Ministry]',
  '[organisation=IQ:Interior Ministry]',
  '[organisation:AT&T]',
  '[organisation:ATT]',
  '[organisation:Office of the United Nations High Commissioner for Human Rights]',
  '[organisation:Office of the United Nations High Commissioner for Refugees]',
  '[place:Paris]',
  '[place:Париж]',
  '[place:Kyiv]',
];

const article = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((names) => `${names.join(' met ')}.`);
const collection = fc.array(article, { minLength: 2, maxLength: 8 });

/** Id and address by kind, label and the first mention's article, of what has one name and one label in both collections. */
const places = (texts: readonly (readonly [string, string])[]) =>
  resolved(Object.fromEntries(texts)).entities.map(({ kind, label, id, slug, mentions }) => ({
    what: `${kind} ${nameKey(label)}`,
    id,
    slug,
    mentions: new Set(mentions.map((mention) => mention.id)),
  }));

test('ids and addresses stay when other articles come, whichever', () => {
  let compared = 0;
  fc.assert(
    fc.property(collection, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (texts, chosen) => {
      const all = texts.map((text, i) => [`${i}.txt`, text] as const);
      const some = all.filter((_, i) => chosen[i]);
      const later = places(all);
      for (const before of places(some)) {
        const after = later.find(
          (one) =>
            one.what === before.what &&
            // what its name alone does not identify is known by its first article
            [...one.mentions][0] === [...before.mentions][0] &&
            [...before.mentions].every((id) => one.mentions.has(id)),
        );
        // namesakes that are kept apart tell themselves apart by more than the name
        const alone = (list: readonly { what: string }[]) =>
          list.filter(({ what }) => what === before.what).length === 1;
        if (after === undefined || !alone(later)) continue;
        compared += 1;
        expect([before.what, after.id, after.slug]).toEqual([before.what, before.id, before.slug]);
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(compared).toBeGreaterThan(300);
});

test('no two pages of a kind have one address, whatever the case', () => {
  fc.assert(
    fc.property(collection, (texts) => {
      const slugs = resolved(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]))).entities.map(
        ({ kind, slug }) => `${kind}/${slug.toLowerCase()}`,
      );
      expect(new Set(slugs).size).toBe(slugs.length);
    }),
    { numRuns: 100, seed: 11 },
  );
});
