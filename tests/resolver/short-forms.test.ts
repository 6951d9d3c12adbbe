import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from './collection.ts';

const kindsOf = (found: ReturnType<typeof resolved>, kind: 'person' | 'organisation' | 'place'): string[][] =>
  found.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => [...new Set(entity.names.map(({ form }) => form))].sort());

describe('one person under several names in an article', () => {
  test.each([
    ['Andrés Manuel López Obrador', 'López Obrador'],
    ['Andrés Manuel López Obrador', 'López'],
    ['Hugo Chávez Frías', 'Hugo Chávez'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Putin'],
    ['John Fitzgerald Kennedy', 'John F. Kennedy'],
    ['John F. Kennedy', 'JFK'],
    ['John Smith', 'J. Smith'],
    ['William Clinton', 'Bill Clinton'],
    ['Lawrence Lessig', 'Larry Lessig'],
    ['Mohamed ElBaradei', 'Mohammed el-Baradei'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['Bashar al-Assad', 'Assad'],
    ['Cal Ripken Jr.', 'Cal Ripken'],
    ['Martin Luther King Jr.', 'King'],
    ['Jean-Claude Juncker', 'Jean-Claude'],
    ["Dara O'Briain", 'Dara O’Briain'],
  ])('%s is %s', (long, short) => {
    expect(
      shown(resolved({ 'a.txt': `[person:${long}] came. [person:${short}] spoke.` }), 'person'),
    ).toHaveLength(1);
  });

  test.each([
    ['Martin Luther King Jr.', 'Martin Luther King Sr.'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Jamal Khashoggi', 'Jamil Khashoggi'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Ali Hassan', 'Hassan Nasrallah'],
    ['J. Smith', 'K. Smith'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved({ 'a.txt': `[person:${a}] met [person:${b}].` }), 'person')).toHaveLength(2);
  });

  test('an initial that two people fit stays open', () => {
    const found = resolved({ 'a.txt': '[person:John Smith], [person:James Smith] and [person:J. Smith].' });
    expect(entityOf(found, 'J. Smith').unsure.map(({ rule }) => rule)).toEqual([
      'shorter-form-of-several',
      'shorter-form-of-several',
    ]);
  });

  test('a surname used before another bearer of it is named belongs to the first', () => {
    const found = resolved({
      'a.txt':
        '[person:Ahmed Mohamed] built a clock. [person:Mohamed] was held. His father [person:Elhassan Mohamed] complained.',
    });
    expect(kindsOf(found, 'person')).toEqual([['Ahmed Mohamed', 'Mohamed'], ['Elhassan Mohamed']]);
  });
});

describe('people across articles', () => {
  test('the same short name spelled out in two ways is two people', () => {
    const found = resolved({
      'a.txt': '[person:George W. Bush] won. [person:George Bush] thanked them.',
      'b.txt': '[person:George H. W. Bush] lost. [person:George Bush] left.',
      'c.txt': '[person:George Bush] was asked.',
    });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(
      found.entities.some(({ unsure }) =>
        unsure.some(({ rule }) => rule === 'same-name-spelled-out-otherwise'),
      ),
    ).toBe(true);
  });

  test('a middle name left out is a doubt, and no doubt when both hold the same office', () => {
    const apart = resolved({ 'a.txt': '[person:John F. Kerry] came.', 'b.txt': '[person:John Kerry] left.' });
    expect(entityOf(apart, 'John Kerry').unsure.map(({ rule }) => rule)).toEqual(['middle-name-left-out']);
    const one = resolved({
      'a.txt': '[person=President:John F. Kerry] came.',
      'b.txt': '[person=President:John Kerry] left.',
    });
    expect(shown(one, 'person')).toHaveLength(1);
  });

  test('an initial for the given name is a doubt, and no doubt when both hold the same office', () => {
    const apart = resolved({ 'a.txt': '[person:Maria Keller] came.', 'b.txt': '[person:M. Keller] left.' });
    expect(shown(apart, 'person')).toHaveLength(2);
    expect(entityOf(apart, 'M. Keller').unsure.map(({ rule }) => rule)).toEqual(['initial-for-name']);
    expect(entityOf(apart, 'Maria Keller').unsure.map(({ other }) => other)).toEqual([
      entityOf(apart, 'M. Keller').id,
    ]);
    const one = resolved({
      'a.txt': '[person=President:Maria Keller] came.',
      'b.txt': '[person=President:M. Keller] left.',
    });
    expect(shown(one, 'person')).toHaveLength(1);
    expect(entityOf(one, 'Maria Keller').because.map(({ rule }) => rule)).toEqual(['initial-and-office']);
  });

  test.each([
    ['M. Keller', 'Anna Keller'],
    ['M. Keller', 'Maria Kellermann'],
    ['M. Keller', 'N. Keller'],
    ['김 정은', '김수 정은'],
    ['Maria K.', 'Maria Keller'],
  ])('%s and %s raise no doubt', (a, b) => {
    const found = resolved({ 'a.txt': `[person:${a}] came.`, 'b.txt': `[person:${b}] left.` });
    expect(found.entities.flatMap(({ unsure }) => unsure)).toEqual([]);
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('an initial that more people have is told of three of them', () => {
    const given = ['Maria', 'Max', 'Mona', 'Milan'];
    const found = resolved({
      ...Object.fromEntries(given.map((name) => [`${name}.txt`, `[person:${name} Keller] came.`])),
      'short.txt': '[person:M. Keller] left.',
    });
    expect(entityOf(found, 'M. Keller').unsure.map(({ rule }) => rule)).toHaveLength(3);
  });

  test('the family name first or last is one person', () => {
    const found = resolved({
      'a.txt': '[person:PARK Chan-wook] came.',
      'b.txt': '[person:Chan-wook Park] left.',
    });
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test.each(['Suharto', 'Jong-un', 'von der Leyen', 'De Niro', 'Smith Jr.', '김'])(
    'half a name (%s) joins nobody across articles',
    (name) => {
      expect(
        shown(resolved({ 'a.txt': `[person:${name}]`, 'b.txt': `[person:${name}]` }), 'person'),
      ).toHaveLength(2);
    },
  );

  test.each(['習近平', '김정은', 'Kim Jong-un', 'Al Gore', 'محمد مرسي', 'नरेन्द्र मोदी'])(
    'a full name (%s) joins across articles, in any script',
    (name) => {
      expect(
        shown(resolved({ 'a.txt': `[person:${name}]`, 'b.txt': `[person:${name}]` }), 'person'),
      ).toHaveLength(1);
    },
  );
});

describe('organisations under several names', () => {
  test.each([
    ['Apple Inc.', 'Apple'],
    ['Volkswagen AG', 'Volkswagen'],
    ['Lehman Brothers', 'Lehman'],
    ['Ministry of Defence', 'Defense Ministry'],
    ['New People Party', "New People's Party"],
    ['Iraqi Interior Ministry', 'Interior Ministry'],
    ['U.N. Security Council', 'Security Council'],
    ['United Nations Security Council', 'Security Council'],
    ['Andy Warhol Foundation', 'Warhol Foundation'],
    ['Boston Red Sox', 'Red Sox'],
    ['Supreme Court of Cassation', 'Supreme Court'],
    ['Church of Scientology', 'Scientology'],
    ['Harvard University', 'Harvard'],
    ['Harvard University', 'University'],
    ['World Health Organisation', 'W.H.O.'],
    ['United Nations', 'UN'],
    ['North Atlantic Treaty Organization', 'Nato'],
  ])('%s is %s within one article', (long, short) => {
    const found = resolved({ 'a.txt': `[organisation:${long}] spoke. [organisation:${short}] agreed.` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test.each([
    ['National Security Council', 'Security Council'],
    ['Liberal Democratic Party', 'Democratic Party'],
    ['United Nations Security Council', 'United Nations'],
    ['Congress Party', 'Congress'],
    ['Apple Records', 'Apple Inc.'],
    ['Bank of Japan', 'Bank of England'],
    ['Iraqi Interior Ministry', 'French Interior Ministry'],
    ['Toyota Museum', 'Toyota'],
    ['Senate Committee on Public Works', 'Senate'],
  ])('%s is not %s', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}] met [organisation:${b}].` });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test.each([
    ['Volkswagen AG', 'Volkswagen'],
    ['Ministry of Defence of Ukraine', 'Ukrainian Defense Ministry'],
    ['U.S. State Department', 'State Department'],
    ['European Union', 'EU'],
  ])('%s is %s across articles', (a, b) => {
    const found = resolved({ 'a.txt': `[organisation:${a}]`, 'b.txt': `[organisation:${b}]` });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });

  test('a short name that two articles spell out differently is two, and the bare one is a doubt', () => {
    const found = resolved({
      'a.txt': '[organisation:Columbia University] opened; [organisation:Columbia] grew.',
      'b.txt': '[organisation:Columbia Pictures] closed; [organisation:Columbia] shrank.',
      'c.txt': '[organisation:Columbia] said no.',
    });
    expect(shown(found, 'organisation')).toHaveLength(3);
    expect(
      found.entities.some(({ unsure }) => unsure.some(({ rule }) => rule === 'short-name-of-several')),
    ).toBe(true);
  });

  test('an acronym that an article spells out is not what has the same initials elsewhere', () => {
    const found = resolved({
      'a.txt': '[organisation:United Front for Democracy Against Dictatorship] ([organisation:UDD]) marched.',
      'b.txt': '[organisation:UDD] leaders were held.',
      'c.txt': 'The [organisation:U.S. Defense Department] was told.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });

  test('the Court of one article is not the Court of another', () => {
    const found = resolved({
      'a.txt': '[organisation:Kansas High Court] sat. The [organisation:Court] agreed.',
      'b.txt': '[organisation:Ohio High Court] sat. The [organisation:Court] agreed.',
    });
    expect(shown(found, 'organisation')).toHaveLength(2);
  });
});

describe('places under several names', () => {
  test.each([
    ['New York City', 'New York'],
    ['Kiev', 'Kyiv'],
    ['Eureka Springs, Arkansas', 'Eureka Springs'],
    ['Socotra Island', 'Socotra'],
    ['Washington, D.C.', 'Washington'],
    ['Los Angeles', 'L.A.'],
    ['Main St.', 'Main Street'],
    ['Soviet Union', 'USSR'],
    ['New Jersey', 'NJ'],
  ])('%s is %s within one article', (a, b) => {
    expect(shown(resolved({ 'a.txt': `[place:${a}] and [place:${b}]` }), 'place')).toHaveLength(1);
  });

  test.each([
    ['Kherson region', 'Kherson'],
    ['Mexico City', 'Mexico'],
    ['Kansas City', 'Kansas'],
    ['England', 'United Kingdom'],
    ['Soviet Union', 'Russia'],
    ['Niger River', 'Niger'],
    ['Springfield, Illinois', 'Springfield, Missouri'],
    ['Lake Victoria', 'Victoria'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved({ 'a.txt': `[place:${a}] and [place:${b}]` }), 'place')).toHaveLength(2);
    expect(shown(resolved({ 'a.txt': `[place:${a}]`, 'b.txt': `[place:${b}]` }), 'place')).toHaveLength(2);
  });

  test('two towns of one name stay two, though each article writes the bare name too', () => {
    const found = resolved({
      'a.txt': '[place:Springfield, Illinois]: [place:Springfield] voted.',
      'b.txt': '[place:Springfield, Missouri]: [place:Springfield] slept.',
    });
    expect(shown(found, 'place')).toHaveLength(2);
  });
});
