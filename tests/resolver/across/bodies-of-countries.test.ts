import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

/** What becomes of the organisations so named. */
const bodies = (name: string, ...articles: readonly string[]) =>
  shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'organisation').filter(
    (line) => line.startsWith(name),
  );

describe('a body of which most countries have one', () => {
  test.each([
    ['Senate', 'Chile'],
    ['Congress', 'Peru'],
    ['Congress', 'United States'],
    ['House of Representatives', 'Nigeria'],
    ['Court of Appeal', 'Kenya'],
    ['High Court', 'Uganda'],
    ['Labour Party', 'Nigeria'],
  ])('%s is one where its articles tell of %s alone', (name, country) => {
    const text = `In [place:${country}] the [organisation:${name}] sat.`;
    expect(bodies(name, text, text)).toHaveLength(1);
  });

  test.each([
    ['Senate', 'United States'],
    ['Congress', 'India'],
    ['House of Representatives', 'United States'],
    ['Court of Appeal', 'United States'],
    ['High Court', 'Pakistan'],
    ['City Council', 'Kenya'],
  ])('%s may be several of %s', (name, country) => {
    const text = `In [place:${country}] the [organisation:${name}] sat.`;
    expect(bodies(name, text, text)).toHaveLength(2);
  });

  test.each([
    [
      'a university',
      'Senate',
      'The [organisation:Halden University] of [place:Nigeria]: the [organisation:Senate] sat.',
    ],
    [
      'the European Union',
      'Parliament',
      'In [place:Latvia] the [organisation:European Union] and [organisation:Parliament] sat.',
    ],
  ])('is another beside %s', (_, name, text) => {
    const plain = `In [place:Latvia] and in [place:Latvia] the [organisation:${name}] sat.`;
    expect(bodies(name, text, text, plain)).toHaveLength(3);
  });

  test('of the United States is told by the White House or the Congress beside it', () => {
    const text =
      'In the [place:United States] the [organisation:White House] wrote to the [organisation:Senate].';
    expect(bodies('Senate', text, text)).toHaveLength(1);
    expect(bodies('Senate', text.replace('White', 'Grey'), text)).toHaveLength(2);
    expect(bodies('Senate', text, `${text} [place:Ohio] slept.`)).toHaveLength(2);
  });

  test.each(['House', 'House of Commons', 'Chamber of Deputies'])(
    '%s is one by its name, unless the collection has it of two countries',
    (name) => {
      const [manila, abuja] = ['Philippines', 'Nigeria'].map(
        (country) => `In [place:${country}] the [organisation:${name}] sat.`,
      );
      const open = `The [organisation:${name}] sat.`;
      expect(bodies(name, manila ?? '', open)).toHaveLength(1);
      expect(bodies(name, manila ?? '', manila ?? '', abuja ?? '', open)).toHaveLength(3);
    },
  );

  test('is itself beside a university where a senator speaks', () => {
    const text =
      '[person=Senator:Ana Moro] on [organisation:Halden University] in [place:Nigeria]: the [organisation:Senate] sat.';
    expect(bodies('Senate', text, text)).toHaveLength(1);
  });

  test('bodies of one name in two countries are two', () => {
    const of = (country: string) => `In [place:${country}] the [organisation:Chamber of Deputies] sat.`;
    expect(bodies('Chamber', of('Brazil'), of('Chile'))).toHaveLength(2);
  });

  test('is told by the office of whom the article names', () => {
    const text = 'The [organisation:Senate] heard [person=Chilean President:Ana Moro].';
    expect(bodies('Senate', text, text)).toHaveLength(1);
    const abroad = 'In [place:Chile] the [organisation:Senate] heard [person=Peruvian President:Ida Moro].';
    expect(bodies('Senate', text, abroad)).toHaveLength(2);
  });
});

describe('a body that may be several of its country', () => {
  const told = 'The [organisation=US:U.S. Senate] heard [person:Ana Moro].';
  const open = 'In the [place:United States] the [organisation:Senate] heard [person:Ana Moro].';

  test('is the one told where both articles name somebody else and one country alone', () => {
    expect(bodies('', told, open)).toHaveLength(1);
    expect(bodies('', told, open, 'The [organisation=CL:Chilean Senate] sat.')).toHaveLength(2);
    const found = resolved({
      'a.txt': told,
      'b.txt': open,
      'c.txt': 'The [organisation=CL:Chilean Senate].',
    });
    const senate = found.entities.find(({ names }) => names.some(({ form }) => form === 'U.S. Senate'));
    expect(senate?.because.map(({ evidence }) => evidence)).toEqual([
      "The article names one country alone (US), other articles tell of its 'Senate', and both articles name 'Ana Moro' as well.",
    ]);
  });

  test.each([
    ['nobody else', 'In the [place:United States] the [organisation:Senate] sat.'],
    [
      'another country',
      'In [place:Chile] and the [place:United States] the [organisation:Senate] heard [person:Ana Moro].',
    ],
    ['a state', 'In [place:Ohio] the [organisation:Senate] heard [person:Ana Moro].'],
  ])('and not where the article names %s', (_, text) => {
    expect(bodies('', told, text)).toHaveLength(2);
  });
});

describe('the Security Council', () => {
  const nations = 'The [organisation:U.N. Security Council] met.';
  const beside = 'The [organisation:Security Council] met at the [organisation:United Nations].';

  test('is that of the United Nations where its article names them', () => {
    const found = resolved({ 'a.txt': nations, 'b.txt': beside });
    expect(entityOf(found, 'U.N. Security Council').because.map(({ evidence }) => evidence)).toContain(
      "Both articles name the 'Security Council' of the United Nations.",
    );
  });

  test.each([
    ['its article names no United Nations', 'The [organisation:Security Council] met in [place:Moscow].'],
    ['it has a country', `${beside} The [organisation=RU:Security Council] of Russia.`],
    [
      'somebody belongs to it',
      '[person:Ana Moro] of the [organisation:Security Council] wrote to the [organisation:United Nations].',
    ],
  ])('is not where %s', (_, text) => {
    expect(bodies('', nations, text).filter((line) => line.includes('Security')).length).toBeGreaterThan(1);
  });
});

test('what was joined tells of others', () => {
  const court = '[organisation:Court of Appeal]';
  const found = resolved({
    'a.txt': `In [place:Kenya] the ${court} heard [person:Rosa Velt].`,
    'b.txt': `The ${court} heard [person:Rosa Velt] and [person:Tomas Arno].`,
    'c.txt': `The ${court} heard [person:Tomas Arno].`,
    'd.txt': `The ${court} heard [person:Ines Mora].`,
  });
  expect(shown(found, 'organisation')).toEqual([
    'Court of Appeal ×3 (Court of Appeal)',
    'Court of Appeal ×1 (Court of Appeal)',
  ]);
});

describe('a regulator, a service or a party that many countries have by one name', () => {
  const manila =
    'In [place:Philippines] the [organisation:Securities and Exchange Commission] met. The [organisation:SEC] sat.';
  const accra =
    'In [place:Ghana] the [organisation:Securities and Exchange Commission] met. The [organisation:SEC] sat.';
  const nowhere = 'The [organisation:Securities and Exchange Commission] met.';

  test('is one as long as the collection has it of one country', () => {
    expect(bodies('Securities', manila, manila, nowhere)).toHaveLength(1);
  });

  test('is two of two countries, by its letters as well', () => {
    expect(bodies('S', manila, accra)).toEqual([
      'Securities and Exchange Commission ×2 (SEC, Securities and Exchange Commission)',
      'Securities and Exchange Commission ×2 (SEC, Securities and Exchange Commission)',
    ]);
  });

  test('is its country’s where that stands behind it', () => {
    const named =
      'The [organisation:Securities and Exchange Commission of Ghana] met. The [organisation:SEC] sat.';
    expect(bodies('S', named, manila).sort()).toEqual([
      'Securities and Exchange Commission of Ghana ×2 (SEC, Securities and Exchange Commission of Ghana)',
      'Securities and Exchange Commission ×2 (SEC, Securities and Exchange Commission)',
    ]);
  });

  test('is told by a state and by other bodies of a country', () => {
    const albany = 'In [place:Utah] the [organisation:Liberal Party] met.';
    const other =
      'The [organisation:Liberal Party] left the [organisation:Australian Coast Guard] in the rain.';
    expect(bodies('Liberal', albany, other)).toHaveLength(2);
    expect(bodies('Liberal', albany, albany)).toHaveLength(1);
  });

  test('of which nothing is told is no country’s where there are two', () => {
    expect(bodies('Securities', manila, accra, nowhere)).toHaveLength(3);
  });
});
