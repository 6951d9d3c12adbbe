import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { withKnownBodies } from '../../../src/extractor/tagger/known-bodies.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { mark, unmark } from '../../marked.ts';

/** The text, of which the tagger saw the names marked `seen`, with those and what is found beside them. */
function found(text: string, seen: readonly string[] = []): string {
  const prepared = prepare(text, wordLists());
  const names = seen.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind: 'place' as const,
    confidence: 0.9,
    rule: 'model',
  }));
  return mark(
    text,
    withKnownBodies(names, prepared).map((name) => ({ ...name, value: null })),
  );
}

describe('letters that mean one body the world over', () => {
  test.each([
    ['opens a sentence', '[organisation:WHO] say that cases fell.'],
    ['stands before a small letter', 'It was a camp for [organisation:UN] refugees.'],
    ['stands behind an opening word', 'A [organisation:UN] camp was full.'],
    ['has an owner', "[organisation:NATO]'s ships left."],
    ['stands in brackets', 'It is a member of the bank ([organisation:IMF]).'],
    ['is the agency that writes itself small', 'The news agency [organisation:dpa] said so.'],
    ['is a country', 'The primary [place:UK] index fell.'],
    ['ends a sentence', 'She works for the [organisation:EU].'],
  ])('are a body where the word %s', (_where, text) => {
    expect(found(unmark(text).text)).toBe(text);
  });

  test('a name that was seen keeps its kind and its length', () => {
    const text = 'The UN Plaza is shut.';
    expect(found(text, ['UN Plaza'])).toBe('The [place:UN Plaza] is shut.');
  });

  test('names stay in order', () => {
    expect(found('In Oslo the EU met; in Bergen it did not.', ['Oslo', 'Bergen'])).toBe(
      'In [place:Oslo] the [organisation:EU] met; in [place:Bergen] it did not.',
    );
  });

  test.each([
    ['a number', 'See 552 U.S. 576 and US $5 million.'],
    ['another capital', 'An EU Green Deal was signed.'],
    ['a capital before it', 'The Second NATO exercise was short.'],
    ['a hyphen', 'They are pro-EU voters and anti-NATO ones.'],
    ['a sign of money', 'It costs AU$40 a day.'],
    ['an address', 'Write to press@UN or see x/UN for more.'],
    ['words all in capitals', 'WHO ARE THEY AND WHO SENT THEM'],
    ['small letters', 'Those who came un-invited left.'],
  ])('are none with %s', (_what, text) => {
    expect(found(text)).toBe(text);
  });
});

describe('a paper that is called like a people', () => {
  test.each([
    'He told The [organisation:Hindu] that wires had been cut.',
    'An editor of The [organisation:Australian] wrote it.',
  ])('is a body behind the capital of its article: %s', (text) => {
    expect(found(unmark(text).text)).toBe(text);
  });

  test.each([
    'The Australian lost his bag.',
    'It was the Hindu priest who came.',
    'They saw The Australian Open in May.',
    'He told The Moroccan that he was late.',
  ])('is none in: %s', (text) => {
    expect(found(text)).toBe(text);
  });
});

describe('letters before what a party has', () => {
  test('are the party', () => {
    expect(found('Then the COPE leader won.')).toBe('Then the [organisation:COPE] leader won.');
  });

  test.each(['Then the QZXV leader won.', 'They could COPE with it.', 'It was the COPE building.'])(
    'are none in: %s',
    (text) => {
      expect(found(text)).toBe(text);
    },
  );
});
