import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { inWords } from '../../../src/extractor/tagger/span-rules.ts';
import { speltOut } from '../../../src/extractor/tagger/spelt-out.ts';
import { statesArePlaces } from '../../../src/extractor/tagger/states.ts';

/** What a name that was taken for a body is. */
function kindOf(
  name: string,
  kind: 'organisation' | 'person' = 'organisation',
  rule = 'model',
): string | undefined {
  const prepared = prepare(`In ${name} it rained.`, wordLists());
  const span = { start: 3, end: 3 + name.length, kind, confidence: 0.9, rule };
  return statesArePlaces(inWords([span], prepared), prepared)[0]?.kind;
}

describe('a country or state that was taken for a body', () => {
  test.each([
    'Portugal',
    "People's Democratic Republic of Kuria",
    'People’s Republic of China',
    'Socialist Federal Republic of Zeta',
    'Kingdom of Zeta',
    'Sultanate of Kerayan',
    'Moroccan Empire',
    'Italian Principality',
    'Zutvenian Principality',
    'Dravanid Empire',
    'Spanish Cameroon',
    'Adamawa State',
    'Akwa Ibom State',
  ])('%s is a place', (name) => {
    expect(kindOf(name)).toBe('place');
  });

  test.each([
    ['a university of a state', 'Ohio State'],
    ['a university of a town that is called like a region', 'Kent State'],
    ['a bank of a republic', 'Central Bank of the Republic of Zeta'],
    ['a court of a republic', 'Supreme Court of the Republic of Zeta'],
    ['the forces of a republic', 'Republic of Zeta Armed Forces'],
    ['an estate', 'Duchy of Cornwall'],
    ['a shop', 'Sneaker Empire'],
    ['a shop with a noun', 'Banana Republic'],
    ['an army', 'Italian Army'],
    ['a word alone', 'Empire'],
  ])('%s stays a body', (_what, name) => {
    expect(kindOf(name)).toBe('organisation');
  });

  test('a person of that name stays a person', () => {
    expect(kindOf('Portugal', 'person')).toBe('person');
  });
});

test('letters that the article spells out as a body are no country', () => {
  expect(kindOf('PRC')).toBe('place');
  expect(kindOf('PRC', 'organisation', speltOut)).toBe('organisation');
});

describe('a direction before a country', () => {
  const land = (text: string, name: string) => {
    const prepared = prepare(text, wordLists());
    const start = text.indexOf(name);
    const span = {
      start,
      end: start + name.length,
      kind: 'organisation',
      confidence: 0.9,
      rule: 'model',
    } as const;
    return statesArePlaces(inWords([span], prepared), prepared).map((one) => [
      text.slice(one.start, one.end),
      one.kind,
    ]);
  };

  test('is cut at the head of a sentence, where it has its capital from', () => {
    expect(land('It rained. Northern Algeria is dry.', 'Northern Algeria')).toEqual([['Algeria', 'place']]);
  });

  test.each([
    ['inside a sentence', 'It rained on Northern Algeria twice.', 'Northern Algeria'],
    ['of a body', 'It rained. Northern Railway is late.', 'Northern Railway'],
  ])('stays %s', (_where, text, name) => {
    expect(land(text, name)).toEqual([[name, 'organisation']]);
  });
});
