import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import type { AnnotatedArticle } from '../../../src/extractor/tagger/training/corpus.ts';
import { isHeldOut, readOwn } from '../../../src/extractor/tagger/training/sources.ts';
import { parseWritten } from '../../../src/extractor/tagger/training/written-format.ts';

// Floors on the project's own held-out articles: a change that finds fewer names must say so here.
// F1 in percent, span and kind right; `calibration` is how far confidence and share of right names may lie apart, in points.

interface Floors {
  readonly [collection: string]: Readonly<Record<string, number>>;
}

const floors: Floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));
const training = new URL('../../../training/', import.meta.url);
const heldOut = readOwn(
  readFileSync(new URL('voa.jsonl', training), 'utf8'),
  readdirSync(new URL('written/', training))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(`written/${name}`, training), 'utf8')),
).filter(isHeldOut);
const written = (name: string): AnnotatedArticle[] =>
  parseWritten(readFileSync(new URL(`unseen/${name}.txt`, training), 'utf8'), 'unseen');

const typeOf = { person: 'PERSON', organisation: 'ORG', place: 'PLACE' } as const;

interface Outcome {
  readonly kind: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

function outcomesOf(articles: readonly AnnotatedArticle[]): Outcome[] {
  return articles.flatMap(({ text, entities }) => {
    const right = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
    return tagNames(text, 'en').map(({ start, end, kind, confidence }) => ({
      kind,
      confidence,
      isRight: right.has(`${start} ${end} ${typeOf[kind]}`),
    }));
  });
}

function f1(outcomes: readonly Outcome[], wanted: number): number {
  const hits = outcomes.filter(({ isRight }) => isRight).length;
  return (200 * hits) / (outcomes.length + wanted);
}

describe.each([
  ['news', heldOut.filter(({ source }) => source !== 'written')],
  ['written', heldOut.filter(({ source }) => source === 'written')],
  ['unseen', written('world')],
  ['papers', written('papers')], // no error in these was ever looked at,
  ['papers-two', written('papers-two')], // nor in these
] as const)('held-out articles: %s', (collection, articles) => {
  const outcomes = outcomesOf(articles);
  const floor = floors[collection] ?? {};

  test('there are enough articles to measure with', () => {
    expect(articles.length).toBeGreaterThan(15);
  });

  test.each(Object.entries(typeOf))('%s', (kind, type) => {
    const wanted = articles.flatMap(({ entities }) => entities).filter((name) => name.type === type).length;
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    expect(f1(own, wanted)).toBeGreaterThanOrEqual(floor[kind] ?? 100);
  });

  test('all names', () => {
    const wanted = articles.flatMap(({ entities }) => entities).length;
    expect(f1(outcomes, wanted)).toBeGreaterThanOrEqual(floor['all'] ?? 100);
  });
});

test('confidence means what it says: of names with about the same confidence that share is right', () => {
  const outcomes = outcomesOf(heldOut);
  let gap = 0;
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 1],
  ] as const) {
    const own = outcomes.filter(({ confidence }) => confidence >= low && confidence < high);
    if (own.length === 0) continue;
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    gap += (Math.abs(said - right) * own.length) / outcomes.length;
  }
  expect(100 * gap).toBeLessThan(floors['confidence']?.['gap'] ?? 0);
});
