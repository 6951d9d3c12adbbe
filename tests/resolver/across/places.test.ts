import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const both = (a: string, b: string) => resolved({ 'a.txt': `[place:${a}]`, 'b.ru.txt': `[place:${b}]` });

describe('a city in another language', () => {
  test.each([
    ['Moscow', 'Москва'],
    ['Moscow', 'Moskau'],
    ['Kyiv', 'Київ'],
    ['Kiev', 'Kiew'],
    ['Cairo', 'القاهرة'],
    ['Beijing', '北京'],
    ['Tokyo', '東京'],
    ['Seoul', '서울'],
    ['Vienna', 'Wien'],
    ['Tbilisi', 'Тбилиси'],
    ['Thessaloniki', 'Θεσσαλονίκη'],
    ['Busan', '부산'],
    ['The Hague', 'Hague'],
    ['The Hague', 'Den Haag'],
    ['Pacific Ocean', 'Pacific'],
    ['Sharm el-Sheikh', 'Sharm al-Sheikh'],
    ['Crimea', 'Crimean Peninsula'],
    ['Bandar-e Abbas', 'Bandar Abbas'],
    ['Pol-e-Darband', 'Pol-i-Darband'],
  ])('%s is %s', (a, b) => {
    expect(shown(both(a, b), 'place')).toHaveLength(1);
  });

  test.each([
    ['Shanxi', '陕西'], // one reading of two provinces
    ['Vienna', 'Vienne'],
    ['Rome', 'Romans'],
    ['Moscow', 'Moskva River'],
    ['Amman', 'عمان'], // Oman
    ['Bandar-e Abbas', 'Bandar'],
  ])('%s is not %s', (a, b) => {
    expect(shown(both(a, b), 'place')).toHaveLength(2);
  });
});

/** How many towns of the name are told apart. */
const towns = (name: string, ...articles: readonly string[]) =>
  shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'place')
    .filter((line) => line.startsWith(`${name} `))
    .sort();

describe('towns of one name', () => {
  test('those in two states are two, each with the articles that give its state', () => {
    expect(
      towns(
        'Springdale',
        '[place:Springdale] in [place:Utah]. [place:Springdale] rests.',
        '[place:Springdale] in [place:Ark.] votes.',
        '[place:Springdale] in [place:Arkansas].',
      ),
    ).toEqual(['Springdale ×2 (Springdale)', 'Springdale ×2 (Springdale)']);
  });

  test('an article that names the state elsewhere means the town there; one that names none is a question', () => {
    const found = resolved({
      'a.txt': '[place:Springdale] in [place:Utah].',
      'b.txt': '[place:Springdale] in [place:Arkansas].',
      'c.txt': '[place:Springdale] and all of [place:Utah].',
      'd.txt': '[place:Springdale].',
    });
    expect(
      shown(found, 'place')
        .filter((line) => line.startsWith('Springdale'))
        .sort(),
    ).toEqual(['Springdale ×1 (Springdale)', 'Springdale ×1 (Springdale)', 'Springdale ×2 (Springdale)']);
    const bare = found.entities.filter(({ unsure }) => unsure.length === 2);
    expect(bare.map(({ label }) => label)).toEqual(['Springdale']);
  });

  test('a great city is itself where nothing else is said', () => {
    expect(
      towns('Paris', '[place:Paris] in [place:Texas].', '[place:Paris] is dark.', '[place:Paris] waits.'),
    ).toEqual(['Paris ×1 (Paris)', 'Paris ×2 (Paris)']);
  });

  test.each([
    [
      'its state and its country',
      '[place:Erie] in [place:Pennsylvania]',
      '[place:Erie] in [place:United States]',
    ],
    ['its state and nothing', '[place:Erie] in [place:Pennsylvania]', '[place:Erie] is cold'],
    ['two words for its state', '[place:Erie] in [place:PA]', '[place:Erie] in [place:Pennsylvania]'],
  ])('a town is one by %s', (_, a, b) => {
    expect(towns('Erie', a, b)).toHaveLength(1);
  });
});

describe('the state and the country called Georgia', () => {
  test.each([
    ['[place:Georgia] and [place:Alabama] vote', 2],
    ['[place:Georgia] has peaches', 1],
    ['[place:Georgia], [place:Russia] and [place:Texas]', 1],
    ['[place:Georgia] and [place:Tbilisi]', 1],
  ])('%s', (text, count) => {
    expect(towns('Georgia', '[place:Georgia] and its capital [place:Tbilisi].', text)).toHaveLength(count);
  });
});

test('a town that has the name of a country is not the country', () => {
  expect(
    towns(
      'Lebanon',
      '[place:Lebanon] in [place:Pennsylvania].',
      '[place:Lebanon] votes.',
      '[place:Lebanon] waits.',
    ),
  ).toEqual(['Lebanon ×1 (Lebanon)', 'Lebanon ×2 (Lebanon)']);
});

describe('towns of one name in one article', () => {
  test('are told apart by what stands behind them', () => {
    const found = resolved({
      'a.txt': '[place:Elmstead] in [place:Utah] wrote to [place:Elmstead] in [place:England].',
      'b.txt': '[place:Elmstead] in [place:Utah] answered.',
    });
    expect(
      shown(found, 'place')
        .filter((line) => line.includes('Elmstead'))
        .sort(),
    ).toEqual(['Elmstead ×1 (Elmstead)', 'Elmstead ×2 (Elmstead)']);
    expect(new Set(found.entities.map(({ id }) => id)).size).toBe(found.entities.length);
  });

  test('two spellings of one name in two places are two towns', () => {
    const found = resolved({
      'a.txt': '[place:Odessa] in [place:Texas] wrote to [place:Odesa] in [place:Ukraine].',
    });
    expect(shown(found, 'place').filter((line) => /Odes+a/u.test(line))).toHaveLength(2);
  });
});

test('a town of which the article does not tell, but names regions of another country alone, is not the one told of', () => {
  const towns = (second: string) =>
    shown(
      resolved({
        'a.txt': '[place:Belmora] in [place:Nicaragua] wrote.',
        'b.txt': second,
      }),
      'place',
    ).filter((line) => line.includes('Belmora')).length;
  expect(towns('[place:Belmora] asked [place:Andalusia].')).toBe(2);
  expect(towns('[place:Belmora] asked [place:Spain].')).toBe(1); // somebody abroad may speak of it
  expect(towns('[place:Belmora] asked [place:Andalusia] and [place:Nicaragua].')).toBe(1);
});

describe('a name that two countries go by', () => {
  const found = resolved({
    'a.txt': '[place:DR Congo] wrote. [place:Congo] waited.',
    'b.txt': '[place:Congo] answered from [place:Brazzaville].',
    'c.txt': '[place:Congo] sang.',
    'd.txt': '[place:Congo-Brazzaville] danced.',
  });

  test('is the one that its article spells out, or whose city it names', () => {
    expect(shown(found, 'place').filter((line) => line.includes('Congo'))).toEqual([
      'Congo ×1 (Congo)',
      'Democratic Republic of the Congo ×2 (Congo, DR Congo)',
      'Republic of the Congo ×2 (Congo, Congo-Brazzaville)',
    ]);
  });

  test('is a question where nothing tells', () => {
    expect(entityOf(found, 'Congo').unsure.map(({ rule }) => rule)).toEqual([
      'name-of-two-countries',
      'name-of-two-countries',
    ]);
  });
});

describe('a town with words behind its name', () => {
  const santiago = '[place:Santiago de Belmora] is full. [place:Santiago] rejoiced in [place:Galicia].';

  test('is meant by its first word in its article', () => {
    expect(shown(resolved({ 'a.txt': santiago }), 'place')[1]).toBe(
      'Santiago de Belmora ×2 (Santiago, Santiago de Belmora)',
    );
  });

  test('is not the town of that word that another article puts elsewhere', () => {
    const found = resolved({ 'a.txt': santiago, 'b.txt': '[place:Santiago] in [place:Chile] shook.' });
    expect(shown(found, 'place').filter((line) => line.startsWith('Santiago'))).toHaveLength(2);
  });

  test('is that town where both are put in one country', () => {
    const found = resolved({
      'a.txt': '[place:Frankfurt am Belm] grew. [place:Frankfurt] and all [place:Bavaria] were glad.',
      'b.txt': '[place:Frankfurt] in [place:Germany] shrank.',
    });
    expect(shown(found, 'place').filter((line) => line.startsWith('Frankfurt'))).toHaveLength(1);
  });

  test('keeps a first word that many have to itself', () => {
    const found = resolved({ 'a.txt': '[place:Costa de Belmora] is long. [place:Costa] is short.' });
    expect(shown(found, 'place')).toHaveLength(2);
  });
});

test.each([
  ['Republic of Kiribati', 'Kiribati'],
  ['Independent State of Papua New Guinea', 'Papua New Guinea'],
  ['Trinidad & Tobago', 'Trinidad and Tobago'],
  ['Cook Island', 'Cook Islands'],
  ['Zamfara State', 'Zamfara'],
  ['Kerala state', 'Kerala'],
])('%s is %s', (long, short) => {
  expect(shown(resolved({ 'a.txt': `[place:${long}]`, 'b.txt': `[place:${short}]` }), 'place')).toHaveLength(
    1,
  );
});

test.each([
  ['Lagos State', 'Lagos'],
  ['New York State', 'New York'],
  ['Niger State', 'Niger'],
  ['Delta State', 'Delta'],
])('%s is not %s', (long, short) => {
  expect(shown(resolved({ 'a.txt': `[place:${long}]`, 'b.txt': `[place:${short}]` }), 'place')).toHaveLength(
    2,
  );
});
