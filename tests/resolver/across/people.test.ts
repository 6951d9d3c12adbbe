import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const IN_ONE_BODY = (a: string, b: string) => ({
  'a.txt': `[person:${a}] of the [organisation:Harbour Bank] spoke.`,
  'b.txt': `[person:${b}] of the [organisation:Harbour Bank] answered.`,
});

describe('a full name with and without the Arabic article', () => {
  test.each([
    ['Rami al-Khouri', 'Rami Khouri'],
    ['Rami Al Khouri', 'Rami El-Khouri'],
  ])('%s is %s, and the reason says why', (a, b) => {
    const found = resolved({ 'a.txt': `[person:${a}]`, 'b.txt': `[person:${b}]` });
    expect(shown(found, 'person')).toHaveLength(1);
    expect(found.entities[0]?.because.map(({ evidence }) => evidence)).toEqual([
      `'${a}' and '${b}' are one full name but for a small word.`,
    ]);
  });

  test.each([
    ['Al Khouri', 'Khouri'],
    ['Rami al-Khouri', 'Rami bin Khouri'],
    ['Rami al-Khouri', 'Sami Khouri'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved({ 'a.txt': `[person:${a}]`, 'b.txt': `[person:${b}]` }), 'person')).toHaveLength(2);
  });
});

test('a nickname that a name states is nobody but the son', () => {
  const found = resolved({
    'a.txt': '[person:Calvin "Bo" Dorsey Jr.] ran.',
    'b.txt': '[person:Bo Dorsey] won.',
    'c.txt': '[person:Calvin Dorsey] fell.',
  });
  expect(shown(found, 'person').sort()).toEqual([
    'Calvin "Bo" Dorsey Jr. ×2 (Bo Dorsey, Calvin "Bo" Dorsey Jr.)',
    'Calvin Dorsey ×1 (Calvin Dorsey)',
  ]);
});

describe('two forms of a name in two articles that give both one organisation', () => {
  test.each([
    ['Samuel Oduya', 'Sam Oduya'],
    ['Benjamin Odera', 'Ben Odera'],
    ['Lucía García Márquez', 'Lucía García'],
    ['José Manuel Restrepo Vélez', 'José Manuel Restrepo'],
    ['Vera Daves de Sousa', 'Vera Daves'],
    ['John Francis Kennedy', 'John Kennedy'],
    ['Maria Keller', 'M. Keller'],
    ['Osama Rabie', 'Ossama Rabie'],
    ['Shin Hong Cheol', 'Sin Hong Chol'],
  ])('%s is %s, and the reason names the organisation', (long, short) => {
    const found = resolved(IN_ONE_BODY(long, short));
    expect(shown(found, 'person')).toHaveLength(1);
    const [person] = found.entities.filter(({ kind }) => kind === 'person');
    expect(person?.because.at(-1)?.evidence).toContain("both belong to 'Harbour Bank'");
  });

  test.each([
    ['Samuel Oduya', 'Sandra Oduya'],
    ['Lucía García Márquez', 'Lucía Márquez Pérez'],
    ['José García Márquez', 'Lucía García'],
    ['Maria Keller', 'Tom Keller'],
    ['Maria Keller', 'Keller'],
    ['Samuel Oduya', 'Sam Otieno'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved(IN_ONE_BODY(a, b)), 'person')).toHaveLength(2);
  });

  test.each([
    ['Samuel Oduya', 'Sam Oduya', 'nickname-for-name'],
    ['Lucía García Márquez', 'Lucía García', 'second-family-name-left-out'],
  ])('%s and %s of two organisations stay two, and each page names the doubt', (long, short, rule) => {
    const found = resolved({
      'a.txt': `[person:${long}] of the [organisation:Harbour Bank] spoke.`,
      'b.txt': `[person:${short}] of the [organisation:Hill Theatre] answered.`,
    });
    expect(entityOf(found, long).unsure.map((doubt) => doubt.rule)).toEqual([rule]);
    expect(entityOf(found, short).unsure.map((doubt) => doubt.rule)).toEqual([rule]);
  });

  test('a short form that fits two long ones of the organisation is a doubt', () => {
    const found = resolved({
      ...IN_ONE_BODY('Samuel Oduya', 'Sam Oduya'),
      'c.txt': '[person:Samantha Oduya] of the [organisation:Harbour Bank] listened.',
    });
    expect(entityOf(found, 'Sam Oduya').unsure).toHaveLength(2);
  });

  test('an organisation of very many people tells nothing', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => [
      `p${at}.txt`,
      `[person:Ana ${'bcdfghklmnprst'[at % 14]}${'aeiou'[at % 5]}ran${'aei'[at % 3]}] of the [organisation:Harbour Bank].`,
    ]);
    const found = resolved({ ...IN_ONE_BODY('Samuel Oduya', 'Sam Oduya'), ...Object.fromEntries(crowd) });
    expect(entityOf(found, 'Sam Oduya').unsure.map(({ rule }) => rule)).toEqual(['nickname-for-name']);
  });
});

describe('one name in another order or with less of it', () => {
  test.each([
    ['a Hungarian article', { 'a.txt': '[person:Balázs Kertész]', 'b.hu.txt': '[person:Kertész Balázs]' }, 1],
    ['no Hungarian article', { 'a.txt': '[person:Balázs Kertész]', 'b.txt': '[person:Kertész Balázs]' }, 2],
    [
      'the father left out of an Arabic name, with the same office',
      {
        'a.txt': '[person=transport minister:Mansour bin Rashid al-Nuaimi]',
        'b.txt': '[person=transport minister:Mansour Al Nuaimi]',
      },
      1,
    ],
    [
      'the father left out, and nothing else',
      { 'a.txt': '[person:Mansour bin Rashid al-Nuaimi]', 'b.txt': '[person:Mansour Al Nuaimi]' },
      2,
    ],
    [
      'two spellings of a Korean name, with one office',
      { 'a.txt': '[person=president:Kim Young-ho]', 'b.txt': '[person=president:Kim Yong-ho]' },
      1,
    ],
  ])('%s', (_, articles, count) => {
    expect(shown(resolved(articles), 'person')).toHaveLength(count);
  });

  test.each([
    ['energy and mines minister', 'minister of energy and mines', 1],
    ["Chile's mining minister", 'new mining minister', 1],
    ['minister of foreign affairs', 'North Korean foreign minister', 1],
    ["Ghana's Inspector-General of Police", 'inspector general', 1],
    ['minority leader', 'minority leader in parliament', 1],
    ['energy minister', 'minister of mines', 2],
    ['finance minister', 'deputy finance minister', 2],
    ['governor', 'deputy governor', 2],
    ['president', 'adviser to the president', 2],
    ['minister of state', 'minister of state', 2],
  ])('%s and %s', (one, other, count) => {
    const found = resolved({
      'a.txt': `[person=${one}:Rosa Villar]`,
      'b.txt': `[person=${other}:Rosa Elena Villar]`,
    });
    expect(shown(found, 'person')).toHaveLength(count);
  });
});

test('an initial before a family name of very many is not enough within one university', () => {
  const found = (family: string) =>
    resolved({
      'a.txt': `[person:Jisoo ${family}] of [organisation:Hanbit University] spoke.`,
      'b.txt': `[person:J. ${family}] of [organisation:Hanbit University] wrote.`,
    });
  expect(shown(found('Kim'), 'person')).toHaveLength(2);
  expect(entityOf(found('Kim'), 'J. Kim').unsure.map(({ rule }) => rule)).toEqual(['initial-for-name']);
  expect(shown(found('Ostrander'), 'person')).toHaveLength(1);
});

test('two articles that write an initial before a family name of very many need not mean one', () => {
  const found = (text: string) => shown(resolved({ 'a.txt': text, 'b.txt': text }), 'person');
  expect(found('[person:J. Kim] spoke.')).toHaveLength(2);
  expect(found('[person:J. Kim] of [organisation:Hanbit University] spoke.')).toHaveLength(2);
  expect(found('[person:J. Ostrander] spoke.')).toHaveLength(1);
});

describe('people who go by their given name', () => {
  const ARTICLE = '[person=Governor:Vo Thi Hoa] met bankers. [person:Hoa] smiled.';

  test('are known by it elsewhere where the office is the same', () => {
    const found = resolved({ 'a.txt': ARTICLE, 'b.txt': '[person=Governor:Hoa] cut rates.' });
    expect(shown(found, 'person')).toEqual(['Vo Thi Hoa ×3 (Hoa, Vo Thi Hoa)']);
    expect(entityOf(found, 'Vo Thi Hoa').because.at(-1)?.evidence).toBe(
      "Another article calls Vo Thi Hoa 'Hoa', and both are called governor.",
    );
  });

  test.each([
    ['another office', { 'b.txt': '[person=Minister of Health:Hoa] cut rates.' }],
    ['no office', { 'b.txt': '[person:Hoa] cut rates.' }],
    [
      'a second governor called so',
      {
        'b.txt': '[person=Governor:Hoa] cut rates.',
        'c.txt': '[person=Governor:Ly Quoc Hoa] met farmers. [person:Hoa] sang.',
      },
    ],
    [
      'a governor of that family name',
      { 'b.txt': '[person=Governor:Hoa] cut rates.', 'c.txt': '[person=Governor:Anna Hoa] met farmers.' },
    ],
  ])('and not with %s', (_, others) => {
    const found = resolved({ 'a.txt': ARTICLE, ...others });
    expect(shown(found, 'person')).toContain('Vo Thi Hoa ×2 (Hoa, Vo Thi Hoa)');
  });
});

describe('members of a ruling house', () => {
  test('are not known by the given name that others of it have', () => {
    const found = resolved({
      'a.txt': '[person=Prince:Khalid bin Fahd] spoke. [person:Khalid] left.',
      'b.txt': '[person=Prince:Khalid] sailed.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Khalid bin Fahd ×2 (Khalid, Khalid bin Fahd)',
      'Khalid ×1 (Khalid)',
    ]);
  });

  test('are not called by the name of the father', () => {
    const found = resolved({
      'a.txt':
        '[person=King:Fahd bin Salem] spoke. [person=Prince:Khalid bin Fahd] listened. [person=King:Fahd] left.',
      'b.txt': '[person:Nasser bin Fahd] sang. [person:Fahd] did not. [person:Bin Fahd] smiled.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Fahd bin Salem ×2 (Fahd, Fahd bin Salem)',
      'Fahd ×1 (Fahd)',
      'Khalid bin Fahd ×1 (Khalid bin Fahd)',
      'Nasser bin Fahd ×2 (Bin Fahd, Nasser bin Fahd)',
    ]);
  });

  test('with another title, before the only one of the given name is introduced, is a question', () => {
    const found = resolved({
      'a.txt': '[person=King:Khalid] named a cabinet. [person=Governor:Khalid bin Fahd] stays.',
    });
    expect(entityOf(found, 'Khalid').unsure.map(({ rule }) => rule)).toEqual(['family-name-other-title']);
  });

  test.each([
    ['Khalid I', 'Khalid II'],
    ['Charles II', 'Charles III'],
    ['Louis XII', 'Louis XIII'],
  ])('%s and %s are two, in one article and in several', (a, b) => {
    const one = resolved({ 'a.txt': `[person=King:${a}] came before [person=King:${b}].` });
    expect(shown(one, 'person')).toHaveLength(2);
    const several = resolved({ 'a.txt': `[person=King:${a}] came.`, 'b.de.txt': `[person:${b}] kam.` });
    expect(shown(several, 'person')).toHaveLength(2);
  });
});

test('U is a courtesy title before Burmese names, and no name', () => {
  const found = resolved({
    'a.txt': '[person:U Kyaw Zin] spoke. [person:U Tong Chuk] left.',
    'b.txt': '[person:Kyaw Zin] answered. [person:Tong Chuk] came.',
  });
  expect(shown(found, 'person').sort()).toEqual([
    'Tong Chuk ×1 (Tong Chuk)',
    'U Kyaw Zin ×2 (Kyaw Zin, U Kyaw Zin)',
    'U Tong Chuk ×1 (U Tong Chuk)',
  ]);
});

describe('a name without the first of the names', () => {
  const ofBoth = (a: string, b: string) => resolved({ 'a.txt': a, 'b.txt': b });

  test('is a question', () => {
    const found = ofBoth('[person:Grace Mumbira Ngotho] left.', '[person:Mumbira Ngotho] spoke.');
    expect(entityOf(found, 'Mumbira Ngotho').unsure.map(({ rule }) => rule)).toEqual(['first-name-left-out']);
  });

  test('is one with the same office', () => {
    const found = ofBoth(
      '[person=Chief Justice:Grace Mumbira Ngotho] left.',
      '[person=Chief Justice:Mumbira Ngotho] spoke.',
    );
    expect(shown(found, 'person')).toEqual([expect.stringContaining('×2')]);
  });

  test('may be a father of the same body', () => {
    const found = ofBoth(
      '[person:Rahul Anil Deshpane] of the [organisation:Harvest Party] left.',
      '[person:Anil Deshpane] of the [organisation:Harvest Party] spoke.',
    );
    expect(shown(found, 'person')).toHaveLength(2);
    expect(entityOf(found, 'Anil Deshpane').unsure[0]?.reason).toContain('they may be relatives');
  });
});

test('a given name that is written out is shown rather than its initial', () => {
  const found = resolved({
    'a.txt': '[person:D. Kreivas] met. [person:Dainius Kreivas] and [person:D. Kreivas] left.',
  });
  expect(shown(found, 'person')).toEqual(['Dainius Kreivas ×3 (D. Kreivas, Dainius Kreivas)']);
});
