import { describe, expect, test } from 'vitest';
import { applyDocumentRules } from '../../../src/extractor/tagger/document-rules.ts';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import type { NameKind } from '../../../src/extractor/tagger/labels.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with what the rules of the whole article make of the names marked in it: places are doubtful, others as sure as said. */
function ruled(marked: string, confidence: number): string {
  const { text, marks } = unmark(marked);
  const names = marks.map(({ start, end, kind }) => ({
    start,
    end,
    kind: kindOf(kind),
    confidence: kind === 'place' ? 0.7 : confidence,
    rule: 'model',
  }));
  return mark(
    text,
    applyDocumentRules(names, prepare(text, wordLists())).map((name) => ({ ...name, value: null })),
  );
}

function kindOf(kind: string): NameKind {
  if (kind === 'person' || kind === 'organisation' || kind === 'place') return kind;
  throw new Error(`${kind} is no name`);
}

describe('a place called like a person of the article', () => {
  test('stays a place before the office of somebody else', () => {
    const text = '[place:Pellini] Mayor Ana Guerra was out. [person:Samuel Pellini] came.';
    expect(ruled(text, 0.95)).toBe(text);
  });

  test('is the person where nothing shows a place', () => {
    expect(ruled('[person:Samuel Pellini] came. It was shown to [place:Pellini] again.', 0.95)).toBe(
      '[person:Samuel Pellini] came. It was shown to [person:Pellini] again.',
    );
  });
});

describe('a company that is called like a person or a small town', () => {
  test.each([
    [
      'its head shows it',
      '[place:Lewis] CEO Ann Hale said no. Then [person:Lewis] rose.',
      '[organisation:Lewis] CEO Ann Hale said no. Then [organisation:Lewis] rose.',
    ],
    [
      'its merger shows it',
      'After the merger of [person:Petz] and another, [person:Petz] rose.',
      'After the merger of [organisation:Petz] and another, [organisation:Petz] rose.',
    ],
    [
      'its spokeswoman shows it',
      'A [person:Petzova] spokeswoman said no. Then [person:Petzova] rose.',
      'A [organisation:Petzova] spokeswoman said no. Then [organisation:Petzova] rose.',
    ],
    [
      'its name is two words tied by a hyphen',
      'A [person:Harley-Petzova] spokeswoman said no.',
      'A [organisation:Harley-Petzova] spokeswoman said no.',
    ],
    [
      'what it is called shows it',
      'The Norwegian shipyard [person:Petzova] shut. Then [person:Petzova] rose.',
      'The Norwegian shipyard [organisation:Petzova] shut. Then [organisation:Petzova] rose.',
    ],
    [
      'its sale shows it',
      'Then [person:Petzova] was sold to the state.',
      'Then [organisation:Petzova] was sold to the state.',
    ],
  ])('is a body where %s', (_what, text, expected) => {
    expect(ruled(text, 0.7)).toBe(expected);
  });

  test('is a body where it has an editor', () => {
    expect(ruled('She was editor of the [place:Larkbay Bulletin] once.', 0.7)).toBe(
      'She was editor of the [organisation:Larkbay Bulletin] once.',
    );
  });

  test('is a body where it is that of a country', () => {
    expect(ruled('Someone in [place:Sony Kenya] rang [place:Al Anbar] and [place:South Sudan].', 0.7)).toBe(
      'Someone in [organisation:Sony Kenya] rang [place:Al Anbar] and [place:South Sudan].',
    );
  });

  test.each([
    '[place:Lewis] is an island.',
    'The head of [place:Nigeria] CEO Forum came.',
    'The merger plan of [person:Petz] failed.',
    'Then [place:Petzova] was founded in 1820.',
  ])('keeps its kind elsewhere: %s', (text) => {
    expect(ruled(text, 0.7)).toBe(text);
  });
});

describe('a people and the paper that is called so', () => {
  test('the paper makes no name of the people', () => {
    expect(ruled('He told The [organisation:Hindu] that a Hindu temple was shut.', 0.97)).toBe(
      'He told The [organisation:Hindu] that a Hindu temple was shut.',
    );
  });

  test('the people are no name', () => {
    expect(ruled('A temple of the [organisation:Hindu] community was shut.', 0.97)).toBe(
      'A temple of the Hindu community was shut.',
    );
  });

  test.each(['First Nations', 'Caribs', 'Mapuches'])('nor are the %s', (people) => {
    expect(ruled(`They bought a canoe from the [organisation:${people}] there.`, 0.7)).toBe(
      `They bought a canoe from the ${people} there.`,
    );
  });
});

describe('a rank in front of what was taken for a doubtful place or body', () => {
  test.each([
    ['a lord', 'So ruled [place:Lord Northmoor] in May.', 'So ruled Lord [person:Northmoor] in May.'],
    [
      'a general with a particle',
      'Then [organisation:General de Vraat] left.',
      'Then General [person:de Vraat] left.',
    ],
  ])('shows %s', (_who, text, expected) => {
    expect(ruled(text, 0.6)).toBe(expected);
  });

  test.each([
    'Work at [organisation:General Motors] began.',
    'Rain fell on [organisation:Lord Mayor Square] again.',
    'The [organisation:General Assembly] met.',
  ])('stays where a list or a word shows something else: %s', (text) => {
    expect(ruled(text, 0.6)).toBe(text);
  });
});

describe('a town beside the club of its name', () => {
  test('stays a place where the words before it say so, and nobody else does', () => {
    const marked =
      '[organisation:Belmora] won 2-1. The city of [place:Belmora] sang. [organisation:Belmora] go on.';
    expect(ruled(marked, 0.99)).toBe(marked);
  });

  test('is what all others are where no mention is surely a body', () => {
    const marked =
      '[organisation:Belmora] won. The city of [place:Belmora] sang. [organisation:Belmora] go on.';
    expect(ruled(marked, 0.8)).not.toContain('[place:Belmora]');
  });
});
