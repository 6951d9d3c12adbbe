import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('clubs by a part of their names', () => {
  const of = (full: string, short: string) => `[organisation:${full}] won. [organisation:${short}] rejoiced.`;

  test.each([
    ['Ferencia de Bahía', 'Ferencia'],
    ['Ferencia SC', 'Ferencia'],
    ['FK Ferencia', 'Ferencia'],
    ['Ferencia United', 'Ferencia'],
    ['Ferencia United', 'United'],
    ['Ferencia Athletic', 'Athletic'],
    ['Al Ferencia', 'Ferencia'],
    ['Al-Ferencia', 'Ferencia'],
  ])('%s is %s in its article', (full, short) => {
    expect(shown(resolved({ 'a.txt': of(full, short) }), 'organisation')).toHaveLength(1);
  });

  test.each([
    ['Marlow Rovers FC', 'Marlow Rovers'],
    ['Young Tamarins SC', 'Young Tamarins'],
    ['Groupe Ferencia', 'Ferencia Group'],
    ['Ferencia Partners LP', 'Ferencia Partners'],
    ['Ferencia Motor AB', 'Ferencia Motor'],
    ['Marlow Elementary School', 'Marlow Elementary'],
    ['Marlow High School', 'Marlow High'],
  ])('%s is %s in another article', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}] won.`, 'b.txt': `[organisation:${b}] won.` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test.each([
    ['Marlow FC', 'Marlow'],
    ['Marlow FC', 'Marlow SC'],
    ['Marlow High School', 'Marlow Elementary'],
    ['Marlow High Court', 'Marlow High'],
    ['University of Marlow SC', 'University of Marlow FC'],
  ])('%s need not be %s', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}] won.`, 'b.txt': `[organisation:${b}] won.` });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test('the article of an Arabic name is left out in other articles as well', () => {
    const found = resolved({
      'a.txt': of('Al Ferencia', 'Ferencia'),
      'b.txt': of('Al Ferencia', 'Ferencia'),
    });
    expect(shown(found, 'organisation')).toEqual(['Al Ferencia ×4 (Al Ferencia, Ferencia)']);
  });

  test('and neither of two clubs of one town', () => {
    const text =
      '[organisation:Ferencia United] beat [organisation:Ferencia Rovers]. [organisation:Ferencia] sang.';
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(3);
  });

  test('and not the club of another article that is called so', () => {
    const found = resolved({
      'a.txt': of('Ferencia de Bahía', 'Ferencia'),
      'b.txt': '[organisation:Ferencia] lost.',
      'c.txt': '[organisation:Ferencia] lost again.',
    });
    expect(shown(found, 'organisation').sort()).toEqual([
      'Ferencia de Bahía ×2 (Ferencia, Ferencia de Bahía)',
      'Ferencia ×2 (Ferencia)',
    ]);
    expect(entityOf(found, 'Ferencia').unsure.map(({ rule }) => rule)).toEqual(['short-name-of-several']);
  });
});

describe('a club that an article tells with its town', () => {
  test('is not the one of the name of which other articles tell no town', () => {
    const found = resolved({
      'a.txt': '[organisation:Ferencia Plate] of [place:Marlow] lost.',
      'b.txt': '[organisation:Ferencia Plate] won.',
      'c.txt': '[organisation:Ferencia Plate] sang in [place:Marlow].',
    });
    expect(shown(found, 'organisation').sort()).toEqual([
      'Ferencia Plate ×1 (Ferencia Plate)',
      'Ferencia Plate ×2 (Ferencia Plate)',
    ]);
    expect(found.entities.flatMap(({ unsure }) => unsure.map(({ rule }) => rule))).toContain(
      'short-name-of-several',
    );
  });

  test('whether the town is in the name or not', () => {
    const found = resolved({
      'a.txt': '[organisation:Ferencia of Marlow] won in [place:Marlow]. [organisation:Ferencia] sang.',
      'b.txt': '[organisation:Ferencia] won.',
      'c.txt': '[organisation:Ferencia] of [place:Marlow] won.',
    });
    expect(shown(found, 'organisation').sort()).toEqual([
      'Ferencia of Marlow ×3 (Ferencia, Ferencia of Marlow)',
      'Ferencia ×1 (Ferencia)',
    ]);
    const ofHope = resolved({ 'a.txt': '[organisation:Harvest of Hope] won. [organisation:Harvest] sang.' });
    expect(shown(ofHope, 'organisation')).toHaveLength(2);
  });

  test.each([
    ['a country', '[organisation:Ferencia] of [place:Brazil] lost.'],
    ['a company', '[organisation:Ferencia Motor] of [place:Marlow] lost.'],
    ['a body', '[organisation:Ferencia Chamber of Commerce] of [place:Marlow] lost.'],
    ['a place that stands apart', '[organisation:Ferencia] lost. Of [place:Marlow] nobody spoke.'],
  ])('%s behind it tells nothing', (_, text) => {
    const name = /organisation:([^\]]+)/u.exec(text)?.[1];
    const found = resolved({ 'a.txt': text, 'b.txt': `[organisation:${name}] won.` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test('is not the other club of its article that leaves its sign away', () => {
    const found = resolved({
      'a.txt': '[organisation:Ferencia] of [place:Marlow] lost. [organisation:FC Ferencia] won.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test('and a school of one name in another county', () => {
    const found = resolved({
      'a.txt': '[organisation:Ferencia High School] in [place:Essex] sang.',
      'b.txt': '[organisation:Ferencia High School] won.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
    const ofLaw = resolved({
      'a.txt': '[organisation:Ferencia Law School] in [place:Essex] sang.',
      'b.txt': '[organisation:Ferencia Law School] won.',
    });
    expect(shown(ofLaw, 'organisation')).toHaveLength(1);
  });
});

describe('one word by which two clubs are called', () => {
  const clubs = { 'a.txt': '[organisation:FC Ferencia] lost.', 'b.txt': '[organisation:Ferencia SC] won.' };

  test('is neither in articles that tell no more, and they are not one', () => {
    const found = resolved({
      ...clubs,
      'c.txt': '[organisation:Ferencia] lost.',
      'd.txt': '[organisation:Ferencia] won.',
    });
    expect(shown(found, 'organisation').filter((line) => line.startsWith('Ferencia ×'))).toEqual([
      'Ferencia ×1 (Ferencia)',
      'Ferencia ×1 (Ferencia)',
    ]);
    const doubts = found.entities.flatMap(({ label, unsure }) =>
      label === 'Ferencia' ? unsure.map(({ rule }) => rule) : [],
    );
    expect(doubts).toEqual(Array(4).fill('short-name-of-several'));
  });

  test('is not asked to be the club that its article names beside it', () => {
    const found = resolved({
      ...clubs,
      'c.txt': '[organisation:Ferencia] of [place:Marlow] beat [organisation:FC Ferencia].',
    });
    expect(entityOf(found, 'Ferencia').unsure.map(({ other }) => other)).toEqual([
      entityOf(found, 'Ferencia SC').id,
    ]);
  });

  test('is the club that its own article names in full', () => {
    const found = resolved({
      ...clubs,
      'c.txt': '[organisation:Ferencia SC] lost. [organisation:Ferencia] went home.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'FC Ferencia ×1 (FC Ferencia)',
      'Ferencia SC ×3 (Ferencia SC, Ferencia)',
    ]);
  });

  test('is one where the collection has one of the clubs', () => {
    const found = resolved({
      'a.txt': '[organisation:FC Ferencia] lost.',
      'c.txt': '[organisation:Ferencia] lost.',
      'd.txt': '[organisation:Ferencia] won.',
    });
    expect(shown(found, 'organisation')).toContain('Ferencia ×2 (Ferencia)');
  });
});

describe('a company by its first words', () => {
  test.each([
    ['Cadmoor Mills Inc.', 'Cadmoor'],
    ['Cadmoor Steel Mills Ltd', 'Cadmoor Steel'],
    ['Vinamoor JSC', 'Vinamoor'],
  ])('%s is %s in its article', (full, short) => {
    const text = `[organisation:${full}] rose. [organisation:${short}] gained.`;
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(1);
  });

  test('but not ahead of its name, where it may be the town', () => {
    const text = '[organisation:Cadmoor] was dry. [organisation:Cadmoor Mills Inc.] closed.';
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(2);
  });

  test.each([
    ['Cadmoor Mills', 'Cadmoor'],
    ['National Mills Inc.', 'National'],
    ['Cadmoor Mills Inc.', 'Mills'],
  ])('%s is not %s', (full, short) => {
    const text = `[organisation:${full}] rose. [organisation:${short}] gained.`;
    expect(shown(resolved({ 'a.txt': text }), 'organisation')).toHaveLength(2);
  });
});

describe('names that differ by what a company does', () => {
  const found = (...names: readonly string[]) =>
    resolved(
      Object.fromEntries(
        names.map((name, at) => [`${at}.txt`, `[organisation:${name}] rose. [organisation:Orvan] gained.`]),
      ),
    );

  test('are two companies, and the short name of each is its own', () => {
    expect(shown(found('Orvan Electronics', 'Orvan Air Lines'), 'organisation').sort()).toEqual([
      'Orvan Air Lines ×2 (Orvan, Orvan Air Lines)',
      'Orvan Electronics ×2 (Orvan, Orvan Electronics)',
    ]);
  });

  test('are one where only the form differs', () => {
    expect(
      shown(found('Orvan Group', 'Orvan LLC', 'Orvan Motors', 'Orvan Motor Company'), 'organisation'),
    ).toHaveLength(1);
  });
});

test('York University and the University of York are two', () => {
  const found = resolved({
    'a.txt': '[organisation:York University] and the [organisation:University of York] differ.',
    'b.txt': 'So does the [organisation:University of York].',
    'c.txt': '[organisation:Oxford University], the [organisation:University of Oxford].',
  });
  expect(shown(found, 'organisation').sort()).toEqual([
    'Oxford University ×2 (Oxford University, University of Oxford)',
    'University of York ×2 (University of York)',
    'York University ×1 (York University)',
  ]);
});

test('the Coast Guard is the Coastguard', () => {
  const found = resolved({
    'a.txt': '[organisation=IT:Italian Coast Guard]',
    'b.txt': '[organisation=IT:Italian Coastguard]',
  });
  expect(shown(found, 'organisation')).toHaveLength(1);
});

test('a ministry of a German, French or Italian name is one of its country alone', () => {
  const found = resolved({
    'a.de.txt': 'Das [organisation=AT:Innenministerium] dankte dem [organisation=IT:Innenministerium].',
    'b.de.txt': 'Das [organisation=AT:Innenministerium] schwieg.',
    'c.fr.txt':
      'Le [organisation=FR:ministère de la Défense] a répondu au [organisation=BE:ministère de la Défense].',
  });
  expect(
    shown(found, 'organisation')
      .map((line) => line.replace(/ \(.*/u, ''))
      .sort(),
  ).toEqual([
    'Innenministerium ×1',
    'Innenministerium ×2',
    'ministère de la Défense ×1',
    'ministère de la Défense ×1',
  ]);
});

test("the US Air Force is the Air Force of its article and another's U.S. Airforce", () => {
  const found = resolved({
    'a.txt': 'The [organisation=US:US Air Force] flew. The [organisation:Air Force] landed.',
    'b.txt': 'The [organisation=US:U.S. Airforce] flew.',
  });
  expect(shown(found, 'organisation')).toHaveLength(1);
});

describe('a place inside the name of an organisation', () => {
  test.each([
    ['State Bank of Vietnam', 'State Bank of Viet Nam'],
    ['Dynamo Kyiv', 'Dynamo Kiev'],
    ['Central Bank of Myanmar', 'Central Bank of Burma'],
    ['Turkiye Gazette', 'Turkey Gazette'],
    ['Ivory Coast Times', "Côte d'Ivoire Times"],
    ['Port of Hong Kong', 'Port of Hongkong'],
  ])('is spelled in more than one way: %s is %s', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}] spoke.`, 'b.txt': `[organisation:${b}] spoke.` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test('still gives the acronym its letter', () => {
    const found = resolved({
      'a.txt': 'The [organisation:Bombay Harbour Trust] rose. [organisation:BHT] fell.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });
});
