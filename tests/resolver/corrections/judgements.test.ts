// The algebra of the three judgements, on collections and files made at random: same is transitive, different beats every rule, and the two against each other are an error that names the chain.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

/** Full names that no rule joins. */
const NAMES = [
  'Ann Alba',
  'Ben Bruno',
  'Cleo Cortez',
  'Dan Duval',
  'Eva Engel',
  'Finn Falk',
  'Gita Ghosh',
] as const;
type Pair = readonly [string, string];

const name = fc.constantFrom(...NAMES);
const pair = fc.tuple(name, name).filter(([a, b]) => a !== b);
const files = fc.record({
  same: fc.array(fc.uniqueArray(name, { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
  different: fc.array(pair, { maxLength: 4 }),
});

function yamlOf(same: readonly (readonly string[])[], different: readonly Pair[]): string {
  const list = (key: string, entries: readonly (readonly string[])[]): string =>
    entries.length === 0 ? '' : `${key}:\n${entries.map((one) => `  - [${one.join(', ')}]\n`).join('')}`;
  return list('same', same) + list('different', different);
}

/** One article a name, and one more for each, under paths that a number turns about. */
function collectionOf(turn: number): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((one, i) => [
      [`${(i * 5 + turn) % 7}-${i}.txt`, `[person:${one}] left.`],
      [`${(i * 3 + turn) % 7}-again-${i}.txt`, `Then [person:${one}] came back.`],
    ]),
  );
}

/** What the user said, worked out by the book. */
function componentsOf(same: readonly (readonly string[])[]): Map<string, number> {
  const of = new Map<string, number>(NAMES.map((one, i) => [one, i]));
  for (const list of same) {
    const [first = 0, ...rest] = list.map((one) => of.get(one) ?? 0);
    for (const [one, component] of of) if (rest.includes(component)) of.set(one, first);
  }
  return of;
}

/** Names that are on one page, as a set of sets that compares. */
function partition(articles: Record<string, string>, yaml: string): string[] {
  return shown(resolved(articles, yaml), 'person')
    .map((line) => (/\((?<forms>[^)]*)\)$/u.exec(line)?.groups?.['forms'] ?? '').split(', ').sort().join('+'))
    .sort();
}

function expected(same: readonly (readonly string[])[]): string[] {
  const groups = new Map<number, string[]>();
  for (const [one, component] of componentsOf(same))
    groups.set(component, [...(groups.get(component) ?? []), one]);
  return [...groups.values()].map((group) => group.sort().join('+')).sort();
}

const errors = (yaml: string) =>
  resolved(collectionOf(0), yaml).problems.filter(({ level }) => level === 'error');

describe('same, different and unsure', () => {
  test('pages are what follows from same, whatever the order of lines and of files; else the chain is named', () => {
    fc.assert(
      fc.property(files, fc.nat(6), ({ same, different }, turn) => {
        const components = componentsOf(same);
        const broken = different.filter(([a, b]) => components.get(a) === components.get(b));
        const found = errors(yamlOf(same, different));
        if (broken.length === 0) {
          expect(found).toEqual([]);
          const wanted = expected(same);
          expect(partition(collectionOf(turn), yamlOf(same, different))).toEqual(wanted);
          expect(partition(collectionOf(0), yamlOf([...same].reverse(), [...different].reverse()))).toEqual(
            wanted,
          );
          return;
        }
        expect(found).toHaveLength(broken.length);
        for (const [a, b] of broken)
          expect(
            found.some(({ message }) => message.startsWith(`'${a}' and '${b}' are said to be different`)),
          ).toBe(true);
        for (const { message, line } of found) {
          expect(message).toMatch(/the same elsewhere: '.+' is '.+' \(line \d+\)/u);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('the chain that an error names is one: each step begins where the last one ended, and every step is written in its line', () => {
    fc.assert(
      fc.property(files, ({ same, different }) => {
        const yaml = yamlOf(same, different);
        const lines = yaml.split('\n');
        for (const { message } of errors(yaml)) {
          const [, from, to] = /^'(.+?)' and '(.+?)' are said/u.exec(message) ?? [];
          const steps = [...message.matchAll(/'([^']+)' is '([^']+)' \(line (\d+)\)/gu)];
          expect(steps[0]?.[1]).toBe(from);
          expect(steps.at(-1)?.[2]).toBe(to);
          for (const [i, [, start, end, line]] of steps.entries()) {
            if (i > 0) expect(start).toBe(steps[i - 1]?.[2]);
            expect(lines[Number(line) - 1]).toContain(start);
            expect(lines[Number(line) - 1]).toContain(end);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('different beats every rule: a name in two spellings of one article is two pages then, and no doubt is left', () => {
    const article = { 'a.txt': '[person:Sin Hong Chol] spoke. Later [person:Shin Hong Cheol] left.' };
    expect(partition(article, '')).toEqual(['Shin Hong Cheol+Sin Hong Chol']);
    const yaml = 'different:\n  - [Shin Hong Cheol, Sin Hong Chol]\n';
    expect(partition(article, yaml)).toEqual(['Shin Hong Cheol', 'Sin Hong Chol']);
    expect(resolved(article, yaml).entities.flatMap(({ unsure }) => unsure)).toEqual([]);
    const apart = { 'a.txt': '[person:Sin Hong Chol] spoke.', 'b.txt': '[person:Shin Hong Cheol] left.' };
    expect(resolved(apart).entities.flatMap(({ unsure }) => unsure).length).toBeGreaterThan(0);
    expect(resolved(apart, yaml).entities.flatMap(({ unsure }) => unsure)).toEqual([]);
  });
});

describe('what the extractor finds may change', () => {
  const YAML =
    'pin:\n  - { article: a.txt, quote: Alba left at noon, text: Alba, is: Eva Engel, kind: person }\nfigures:\n  - { article: a.txt, quote: with 12 boats, number: 21 }\nrename:\n  Ben Bruno: Dr Bruno\n';

  test.each([
    [
      'as it was',
      '[person:Ann Alba] met [person:Ben Bruno]. [person:Alba] left at noon with [figure=boats:12 boats].',
    ],
    [
      'more was found before it, so ids are others',
      '[person:Ann Alba] met [person:Ben Bruno]. [person:Alba] left at [date=XXXX:noon] with [figure=boats:12 boats].',
    ],
    [
      'another kind',
      '[place:Ann Alba] met [person:Ben Bruno]. [place:Alba] left at noon with [figure=boats:12 boats].',
    ],
    [
      'not found at all',
      '[person:Ann Alba] met [person:Ben Bruno]. Alba left at noon with [figure=boats:12 boats].',
    ],
    [
      'cut otherwise',
      '[person:Ann Alba] met [person:Ben Bruno]. [person:Alba left] at noon with [figure=boats:12] boats.',
    ],
  ])('a correction still does what it says: %s', (_, marked) => {
    const found = resolved({ 'a.txt': marked, 'b.txt': '[person:Eva Engel] waited.' }, YAML);
    expect(found.problems.filter(({ level }) => level !== 'note')).toEqual([]);
    expect(shown(found, 'person').filter((line) => line.startsWith('Eva'))).toEqual([
      'Eva Engel ×2 (Alba, Eva Engel)',
    ]);
    expect(shown(found, 'person')).toContain('Dr Bruno ×1 (Ben Bruno)');
    const [figure] = found.entities
      .filter(({ kind }) => kind === 'figure')
      .flatMap(({ mentions }) => mentions);
    expect(figure).toMatchObject({ value: { number: 21 } });
  });
});
