import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { shortCompanies } from '../../../src/extractor/tagger/short-companies.ts';
import { withWords } from '../../../src/extractor/tagger/span-rules.ts';
import { type Mark, mark, unmark } from '../../marked.ts';

/** The text as marked, with the kinds as they are then; the tagger is as sure of each as its mark says. */
function kinds(marked: string): string {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.flatMap(({ start, end, kind, value }: Mark) =>
    kind === 'person' || kind === 'place' || kind === 'organisation'
      ? [withWords({ start, end, kind, confidence: Number(value ?? 0.6), rule: 'tagger' }, prepared)]
      : [],
  );
  return mark(
    text,
    shortCompanies(names, prepared).map((name) => ({ ...name, value: null })),
  );
}

describe('the first words of a company that the article writes with its form', () => {
  test.each([
    ['[organisation:Cadmoor Mills Inc.] rose. [person:Cadmoor] said so.', 'Cadmoor'],
    ['[organisation:Tavrin Foods Plc] rose. [person:Tavrin] said so.', 'Tavrin'],
    ['[organisation:Vinamoor JSC] fell. But [person:Vinamoor] did not answer.', 'Vinamoor'],
    ['[organisation:Cadmoor Mills Inc.] rose. Then [place:Cadmoor Mills] fell.', 'Cadmoor Mills'],
    ['[organisation:PT Griya Nusar Lestari] lost. Then [person:Griya Nusar] burned it.', 'Griya Nusar'],
    ['[person:Voltarra] grew. [organisation:Voltarra Danmark A/S] shrank.', 'Voltarra'],
    ['[organisation:Pekkana Berhad] rose. Then [person:Pekkana] fell.', 'Pekkana'],
    ['[organisation:Basivela Therapeutics] rose. Then [person:Basivela] fell.', 'Basivela'],
  ])('are that company: %s', (marked, short) => {
    expect(kinds(marked)).toContain(`[organisation:${short}]`);
  });

  test.each([
    ['a name that people have', '[organisation:Brandt Pumps GmbH] rose. [person:Brandt] said so.'],
    [
      'somebody else of the article',
      '[organisation:Cadmoor Inc.] rose. [person:Lea Cadmoor] and [person:Cadmoor] left.',
    ],
    ['whoever has a title', '[organisation:Cadmoor Inc.] rose. Minister [person:Cadmoor] left.'],
    ['what the tagger is sure of', '[organisation:Cadmoor Inc.] rose. [person=0.98:Cadmoor] left.'],
    ['a place of one word', '[organisation:Durrah Trading Ltd] rose. It rained in [place:Durrah].'],
    ['a town', '[organisation:Halle Trading Ltd] rose. It rained in [place=0.6:Halle].'],
    ['a word of every day', '[organisation:Green Valley Ltd] rose. [person:Green] left.'],
    ['a body without a form', '[organisation:Cadmoor Mills] rose. [person:Cadmoor] left.'],
  ])('are not %s', (_, marked) => {
    expect(kinds(marked)).toBe(marked.replaceAll(/=[\d.]+/gu, ''));
  });
});

test('the lone first word of such a company is found where the tagger saw nothing', () => {
  expect(
    kinds(
      'At [organisation:Inghollar Shipbuilding] they work. Inghollar has built two; Inghollar Avenue is long.',
    ),
  ).toBe(
    'At [organisation:Inghollar Shipbuilding] they work. [organisation:Inghollar] has built two; Inghollar Avenue is long.',
  );
});
