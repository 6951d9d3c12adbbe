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
  ])('%s is %s in another article', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}] won.`, 'b.txt': `[organisation:${b}] won.` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test.each([
    ['Marlow FC', 'Marlow'],
    ['Marlow FC', 'Marlow SC'],
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
