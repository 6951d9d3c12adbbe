import { describe, expect, test } from 'vitest';
import { resolved, shown } from '../collection.ts';

describe('bodies that every country has, named by one article', () => {
  test('of two countries they are two, each with an address of its own', () => {
    const found = resolved({
      'a.txt':
        "[place:Israel]'s [organisation=IL:Foreign Ministry] wrote to [place:Egypt]'s [organisation=EG:Foreign Ministry].",
      'b.txt': 'The Egyptian [organisation=EG:Foreign Ministry] answered.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'Foreign Ministry ×2 (Foreign Ministry)',
      'Foreign Ministry ×1 (Foreign Ministry)',
    ]);
    for (const part of ['id', 'slug'] as const)
      expect(new Set(found.entities.map((entity) => entity[part])).size).toBe(found.entities.length);
  });

  test('two that no other article joins have two ids', () => {
    const found = resolved({
      'a.txt':
        'The Israeli [organisation=IL:Foreign Ministry] wrote to the Egyptian [organisation=EG:Foreign Ministry].',
    });
    expect(new Set(found.entities.map(({ id }) => id)).size).toBe(2);
  });

  test('the bare name is the one whose country is told, and neither where two are', () => {
    const one =
      'The Israeli [organisation=IL:Foreign Ministry] wrote. The [organisation:Foreign Ministry] said.';
    expect(shown(resolved({ 'a.txt': one }), 'organisation')).toEqual([
      'Foreign Ministry ×2 (Foreign Ministry)',
    ]);
    const two = `${one} The Egyptian [organisation=EG:Foreign Ministry] answered.`;
    expect(shown(resolved({ 'a.txt': two }), 'organisation')).toHaveLength(3);
  });

  test('the bare name that comes first is the home country’s, not the one that is named later', () => {
    const found = resolved({
      'a.txt':
        'The [organisation:Foreign Ministry] said so. The Turkish [organisation=TR:Foreign Ministry] had invited him.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test('the country beside a name of its own parts nothing', () => {
    const found = resolved({
      'a.txt':
        'The Dutch [organisation=NL:Shell] and the British [organisation=GB:Shell] are [organisation:Shell].',
    });
    expect(shown(found, 'organisation')).toEqual(['Shell ×3 (Shell)']);
  });
});

describe('a short form', () => {
  test('that the article gives two bodies is neither of them', () => {
    const found = resolved({
      'a.txt':
        'The [organisation:People Trust Alliance] ([organisation:PTA]) and the [organisation:Port Transit Authority] ([organisation:PTA]). The [organisation:PTA] left.',
    });
    expect(shown(found, 'organisation')).toEqual(
      [
        'People Trust Alliance ×1 (People Trust Alliance)',
        'Port Transit Authority ×1 (Port Transit Authority)',
        'PTA ×3 (PTA)',
      ].sort(),
    );
  });

  test.each([
    ['[organisation:Mainz] beat the rest. [organisation:Mainz 05] rested.', 1],
    ['[organisation:Bologna] and [organisation:Bologna 1909] are one.', 1],
    ['[organisation:Area] and [organisation:Area 5] are not.', 2],
  ])('%s', (text, count) => {
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(count);
  });
});

test.each([
  ['UC Berkeley', 'University of California, Berkeley', 1],
  ['UNC Greensboro', 'University of North Carolina at Greensboro', 1],
  ['UC Berkeley', 'University of Delaware, Berkeley', 2],
])('%s and %s are %i, in one article and in two', (short, long, count) => {
  const [one, other] = [`[organisation:${long}] won.`, `[organisation:${short}] lost.`];
  expect(shown(resolved({ 'a.txt': `${one} ${other}` }), 'organisation')).toHaveLength(count);
  expect(shown(resolved({ 'a.txt': one, 'b.txt': other }), 'organisation')).toHaveLength(count);
});

test('a Supreme Court named first is not the one of a country that is named later', () => {
  const found = resolved({
    'a.txt': 'The [organisation:Supreme Court] ruled. The [organisation:Supreme Court of Uganda] did not.',
  });
  expect(shown(found, 'organisation')).toHaveLength(2);
});

test.each([
  ['[organisation:Netherlands] beat [organisation:Ghana].', '[organisation:Holland] won.', 2],
  ['[organisation:América] beat [organisation:Ghana].', '[organisation:United States] won.', 3],
  ['[organisation:150px Orvas] fell. [organisation:Orvas] rose.', '[organisation:Orvas] won.', 1],
  ['[organisation:Boston Orvas] fell. [organisation:Orvas] rose.', '[organisation:Orvas] won.', 2],
])('%s | %s has %i', (one, other, count) => {
  expect(shown(resolved({ 'a.txt': one, 'b.txt': other }), 'organisation')).toHaveLength(count);
});

describe('a company with its form before its name', () => {
  test.each([
    ['[organisation:PT Griya Nusar Lestari] lost. [organisation:Griya Nusar] burned it.', 1],
    ['[organisation:Griya Nusar Lestari] lost to [organisation:PT Griya Nusar Lestari].', 1],
    ['[organisation:OOO Metiznik] lost. [organisation:Metiznik] fell.', 1],
    ['[organisation:PT Griya Nusar Lestari] lost to [organisation:PT Griya Orrak].', 2],
  ])('is the one without: %s', (text, count) => {
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(count);
  });

  test('is that one in other articles too', () => {
    const found = resolved({
      'a.txt': '[organisation:PT Griya Nusar Lestari] lost.',
      'b.txt': '[organisation:Griya Nusar Lestari] fell.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });
});

test('Bristov is the Bristov Helicopters of its article', () => {
  expect(
    shown(
      resolved({ 'a.txt': '[organisation:Bristov Helicopters] lost. [organisation:Bristov] fell.' }),
      'organisation',
    ),
  ).toHaveLength(1);
});

describe('what an article calls by one word', () => {
  const ofAssembly = (state: string): string =>
    `The [organisation:${state} State House of Assembly] sat. The [organisation:House of Assembly] voted. The [organisation:House] rose.`;

  test('is its House of Assembly, and not that of another state', () => {
    const found = resolved({ 'a.txt': ofAssembly('Benora'), 'b.txt': ofAssembly('Kavara') });
    expect(shown(found, 'organisation').map((line) => line.replace(/ \(.*/u, ''))).toEqual([
      'Benora State House of Assembly ×3',
      'Kavara State House of Assembly ×3',
    ]);
  });

  test('is a chamber of its own where the collection has those of two states', () => {
    const found = resolved({
      'a.txt': ofAssembly('Benora'),
      'b.txt': ofAssembly('Kavara'),
      'c.txt': 'In [place:Nigeria] the [organisation:House] sat.',
      'd.txt': 'In [place:Nigeria] the [organisation:House] sat.',
    });
    expect(shown(found, 'organisation').filter((line) => line.startsWith('House'))).toHaveLength(2);
  });

  test('is its House of Assembly also where that stands last', () => {
    const found = resolved({
      'a.txt':
        'The [organisation:Benora State House of Assembly] sat. The [organisation:House] rose. The [organisation:House of Assembly] slept.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test('is its forum, and not that of another article', () => {
    const found = resolved({
      'a.txt': 'The [organisation:Pacific Harbours Forum] met. The [organisation:Forum] rose.',
      'b.txt': 'The [organisation:World Salt Forum] met. The [organisation:Forum] rose.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test('is the forum beside the forum’s secretariat', () => {
    const found = resolved({
      'a.txt':
        'The [organisation:Pacific Harbours Forum] met at the [organisation:Forum Secretariat]. The [organisation:Forum] rose.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'Forum Secretariat ×1 (Forum Secretariat)',
      'Pacific Harbours Forum ×2 (Forum, Pacific Harbours Forum)',
    ]);
  });

  test('is no house where the article has no chamber', () => {
    const found = resolved({ 'a.txt': 'The [organisation:Orvan House] and the [organisation:House] rose.' });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });
});

test.each([
  ['[organisation:Cherron Nigeria Limited] and [organisation:Cherron]', 2], // the firm of one country
  ['[organisation:Cherron Mills Limited] and [organisation:Cherron]', 1],
  ['The [organisation:Upper Chamber of Congress] and the [organisation:Congress]', 2],
  ['The [organisation:Boston Red Gulls] and the [organisation:Gulls]', 1],
])('%s', (text, count) => {
  expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(count);
});
