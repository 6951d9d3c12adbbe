import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from './collection.ts';

describe('people within one article', () => {
  test('a surname alone is the person named in full, whichever name stands first', () => {
    const found = resolved({
      'a.txt':
        '[person:Kim Jong-un] returned. [person:Kim] thanked [person:Vladimir Putin], and [person:Putin] smiled. [person:KIM Jong Un] left.',
    });
    expect(shown(found, 'person')).toEqual([
      'Kim Jong-un ×3 (KIM Jong Un, Kim, Kim Jong-un)',
      'Vladimir Putin ×2 (Putin, Vladimir Putin)',
    ]);
  });

  test('two romanisations of one Korean name are one person, with the reason', () => {
    const found = resolved({
      'a.txt':
        '[person:Vladimir Saldo] and [person:Shin Hong Cheol]. He met [person=Ambassador:Sin Hong Chol].',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    const sin = found.entities.find((entity) => entity.names.some(({ form }) => form === 'Sin Hong Chol'));
    expect(sin?.names.map(({ form }) => form)).toEqual(['Shin Hong Cheol', 'Sin Hong Chol']);
    expect(sin?.because.map(({ rule }) => rule)).toEqual(['same-romanisation']);
  });

  test.each([
    ['Kim Yong-chol', 'Kim Yong-chun'],
    ['Kim Pong-ryul', 'Kim Pyong-ryul'],
    ['Kim Jong-il', 'Kim Jong-un'],
    ['Li Qiang', 'Li Keqiang'],
    ['Maria Silva', 'Mario Silva'],
    ['Abdul Rahman', 'Abdul Rahim'],
  ])('%s is not %s', (a, b) => {
    expect(shown(resolved({ 'a.txt': `[person:${a}] met [person:${b}].` }), 'person')).toHaveLength(2);
  });

  test('initials of a middle name, particles and order do not part a person', () => {
    const found = resolved({
      'a.txt':
        '[person:John F. Kennedy] and [person:John Kennedy]; [person:Bashar al-Assad] and [person:Assad]; [person:Ursula von der Leyen] and [person:von der Leyen]; [person:Jong-un Kim] is [person:Kim Jong-un].',
    });
    expect(shown(found, 'person')).toHaveLength(4);
  });

  test('a surname that two people share stays open and says so', () => {
    const found = resolved({
      'a.txt': '[person:Kim Gwan Wook] spoke before [person:Kim Jong-un]. [person:Kim] then left.',
    });
    const kim = entityOf(found, 'Kim');
    expect(kim.mentions).toHaveLength(1);
    expect(kim.unsure.map(({ rule }) => rule)).toEqual(['shared-family-name', 'shared-family-name']);
    expect(entityOf(found, 'Kim Jong-un').unsure).toHaveLength(1);
  });

  test('a title tells which of two people of one surname is meant', () => {
    const found = resolved({
      'a.txt':
        '[person=President:George Bush] and [person=Governor:Jeb Bush] came. [person=Governor:Bush] spoke, and [person=President:Bush] listened.',
    });
    // one spelling means one thing in an article; here it cannot, so nothing is joined that a reader would have to undo
    expect(shown(found, 'person')).toContain('Jeb Bush ×3 (Bush, Jeb Bush)');
  });

  test('unnamed people are never merged by their wording', () => {
    const found = resolved({ 'a.txt': 'said [unnamed:a senior official] and [unnamed:a senior official]' });
    expect(shown(found, 'person')).toHaveLength(2);
    expect(found.entities.every((entity) => entity.unnamed)).toBe(true);
  });
});

describe('people across articles', () => {
  test('a full name joins, a surname alone does not', () => {
    const found = resolved({
      'a.txt': '[person:Kim Gwan Wook] led the group.',
      'b.txt': '[person:Kim Jong-un] returned; [person:Kim] rested.',
      'c.txt': '[person:Kim Jong Un] spoke.',
      'd.txt': '[person:Kim] said no.',
    });
    expect(shown(found, 'person')).toEqual([
      'Kim ×1 (Kim)',
      'Kim Gwan Wook ×1 (Kim Gwan Wook)',
      'Kim Jong-un ×3 (Kim, Kim Jong Un, Kim Jong-un)',
    ]);
    expect(entityOf(found, 'Kim').unsure.map(({ rule }) => rule)).toEqual([
      'family-name-alone',
      'family-name-alone',
    ]);
  });

  test('a surname with the office of the one person who holds it joins, and says why', () => {
    const found = resolved({
      'a.txt': '[person=President:Putin] came.',
      'b.txt': '[person=President:Vladimir Putin] left.',
      'c.txt': '[person=Mr:Putin] ate.',
    });
    expect(shown(found, 'person')).toEqual(['Putin ×1 (Putin)', 'Vladimir Putin ×2 (Putin, Vladimir Putin)']);
    expect(entityOf(found, 'Vladimir Putin').because[0]?.rule).toBe('family-name-and-office');
  });

  test('another romanisation across articles needs more evidence; without it both pages name the doubt', () => {
    const found = resolved({
      'a.txt': '[person:Sin Hong Chol] came.',
      'b.txt': '[person:Shin Hong Cheol] left.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    expect(entityOf(found, 'Sin Hong Chol').unsure[0]?.other).toBe(entityOf(found, 'Shin Hong Cheol').id);
  });
});

describe('organisations', () => {
  test('a stated acronym, initials and a short form are the full name', () => {
    const found = resolved({
      'a.txt':
        'The [organisation:Korean Central News Agency] ([organisation:KCNA]) said. [organisation:Toyota Motor Corp] and [organisation:Toyota]. [organisation:World Health Organization], the [organisation:WHO].',
      'b.txt': '[organisation:KCNA] reported.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'Korean Central News Agency ×3 (KCNA, Korean Central News Agency)',
      'Toyota Motor Corp ×2 (Toyota, Toyota Motor Corp)',
      'World Health Organization ×2 (WHO, World Health Organization)',
    ]);
  });

  test('a body that every country has stays with its country', () => {
    const found = resolved({
      'a.txt': 'the [organisation=IQ:Interior Ministry]',
      'b.txt': 'the [organisation=FR:Interior Ministry]',
      'c.txt': 'the [organisation=IQ:Interior Ministry]',
      'd.txt': 'the [organisation:Interior Ministry]',
    });
    expect(shown(found, 'organisation')).toEqual(
      [
        'Interior Ministry ×2 (Interior Ministry)',
        'Interior Ministry ×1 (Interior Ministry)',
        'Interior Ministry ×1 (Interior Ministry)',
      ].sort(),
    );
    expect(new Set(found.entities.map((entity) => entity.slug)).size).toBe(3);
  });

  test('an acronym with two expansions is left open', () => {
    const found = resolved({
      'a.txt': '[organisation:National Police Agency]',
      'b.txt': '[organisation:National Planning Authority]',
      'c.txt': '[organisation:NPA]',
    });
    expect(entityOf(found, 'NPA').unsure).toHaveLength(2);
  });
});

describe('places, dates and quantities', () => {
  test('every name of a country is the country', () => {
    const found = resolved({
      'a.txt': '[place:DPRK] and [place:North Korea], the [place:Russian Federation]',
      'b.txt': '[place:Russia] and [place:Kherson region], [place:Kherson]',
    });
    expect(shown(found, 'place')).toEqual([
      'Kherson ×1 (Kherson)',
      'Kherson region ×1 (Kherson region)',
      'North Korea ×2 (DPRK, North Korea)',
      'Russia ×2 (Russia, Russian Federation)',
    ]);
  });

  test('one date is one page whatever its wording; a date with a bound is another', () => {
    const found = resolved({
      'a.txt': '[date=2025-06:June 2025] and [date=2025-06:last June], by [date=../2025-06:June 2025]',
    });
    expect(found.entities.map((entity) => entity.mentions.length).sort()).toEqual([1, 2]);
  });

  test('figures that count different things are not put side by side', () => {
    const found = resolved({
      'a.txt': '[figure=North Korean workers:15000 North Korean workers] and [figure=workers:153000 workers]',
      'b.txt': '[figure=the workers:90 workers]',
    });
    expect(shown(found, 'figure')).toEqual([
      'North Korean workers ×1 (15000 North Korean workers)',
      'workers ×2 (153000 workers, 90 workers)',
    ]);
  });
});

describe('corrections', () => {
  const articles = {
    'a.txt': '[person:Sin Hong Chol] met [person:Ann Lee] at [organisation:Bolshoi].',
    'b.txt': '[person:Shin Hong Cheol] and [person:Ann Lee].',
  };

  test('same joins, the first name is shown', () => {
    const found = resolved(articles, 'same:\n  - [Shin Hong Cheol, Sin Hong Chol]\n');
    expect(shown(found, 'person')).toContain('Shin Hong Cheol ×2 (Shin Hong Cheol, Sin Hong Chol)');
    expect(found.corrections).toEqual([
      { line: 2, correction: 'same: Shin Hong Cheol, Sin Hong Chol', effect: '2 names joined' },
    ]);
  });

  test('different beats every rule', () => {
    const marked = { 'a.txt': '[person:Shin Hong Cheol] met [person:Sin Hong Chol].' };
    expect(shown(resolved(marked), 'person')).toHaveLength(1);
    expect(
      shown(resolved(marked, 'different:\n  - [Shin Hong Cheol, Sin Hong Chol]\n'), 'person'),
    ).toHaveLength(2);
  });

  test('same against different is an error with its line', () => {
    const found = resolved(
      articles,
      'different:\n  - [Shin Hong Cheol, Sin Hong Chol]\nsame:\n  - [Sin Hong Chol, Shin Hong Cheol]\n',
    );
    expect(found.problems.map(({ code, level, line }) => [code, level, line])).toEqual([
      ['contradicting-corrections', 'error', 4],
    ]);
  });

  test('hide, kind and rename do what they say', () => {
    const found = resolved(
      articles,
      'hide: [Ann Lee]\nkind:\n  Bolshoi: place\nrename:\n  Sin Hong Chol: Ambassador Sin\n',
    );
    expect(shown(found, 'person')).toEqual([
      'Ambassador Sin ×1 (Sin Hong Chol)',
      'Shin Hong Cheol ×1 (Shin Hong Cheol)',
    ]);
    expect(shown(found, 'place')).toEqual(['Bolshoi ×1 (Bolshoi)']);
    expect(found.corrections.map(({ effect }) => effect)).toEqual([
      '2 mentions taken out',
      '1 mention set',
      "shown as 'Ambassador Sin'",
    ]);
  });

  test('a correction that matches nothing is a warning with the nearest name', () => {
    const found = resolved(articles, 'hide: [Ann Leee]\nrename:\n  Nobody Knows: X\n');
    expect(found.problems.map(({ level, line, hint }) => [level, line, hint])).toEqual([
      ['warning', 1, "Did you mean 'Ann Lee'?"],
      ['warning', 3, 'Check the spelling, or take the line out.'],
    ]);
  });
});

test('ids and addresses do not move when other articles come', () => {
  const before = resolved({
    'b.txt': '[person:Kim Jong-un] met [person=President:Putin] of [place:Russia] at [organisation:TASS].',
  });
  const after = resolved({
    'a.txt': '[person:Kim Gwan Wook] and [person:Kim Jong Il] read [organisation:KCNA].',
    'b.txt': '[person:Kim Jong-un] met [person=President:Putin] of [place:Russia] at [organisation:TASS].',
  });
  for (const entity of before.entities) {
    expect(after.entities.map(({ id, slug }) => `${id} ${slug}`)).toContain(`${entity.id} ${entity.slug}`);
  }
});

test('a name in ten thousand articles is joined in less than time squared', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `${i}.txt`,
        `[person:Kim Jong-un] met [person:Park ${String.fromCharCode(65 + (i % 26))}oe${i}] and [person:Kim].`,
      ]),
    );
  const found = resolved(many(3000));
  expect(entityOf(found, 'Kim Jong-un').articles).toBe(3000);
});
