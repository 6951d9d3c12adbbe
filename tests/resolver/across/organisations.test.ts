import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('an acronym with small letters', () => {
  test('is its name within an article, and over the collection where that is the only one', () => {
    const found = resolved({
      'a.txt': 'The [organisation:African Development Bank] lends. [organisation:AfDB] will wait.',
      'b.txt': '[organisation:AfDB] pays.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'African Development Bank ×3 (AfDB, African Development Bank)',
    ]);
    expect(
      shown(
        resolved({ 'a.txt': '[organisation:Department of Water]', 'b.txt': '[organisation:DoW]' }),
        'organisation',
      ),
    ).toHaveLength(1);
  });

  test('is not a name whose words begin with other letters', () => {
    const found = resolved({
      'a.txt': 'The [organisation:Asian Development Bank] lends. [organisation:AfDB] will wait.',
      'b.txt': '[organisation:African Development Bank] pays.',
      'c.txt': 'So does the [organisation:ADB].',
    });
    expect(entityOf(found, 'Asian Development Bank').mentions).toHaveLength(1);
    expect(entityOf(found, 'African Development Bank').names.map(({ form }) => form)).toContain('AfDB');
    expect(entityOf(found, 'ADB').unsure).toHaveLength(2);
  });
});

describe('embassies of one country', () => {
  const TBILISI = 'The [organisation=RU:Russian Embassy] in [place:Tbilisi] wrote.';

  test('in two places are two; one without a place is a doubt then', () => {
    const found = resolved({
      'a.txt': TBILISI,
      'b.txt': 'The [organisation=RU:Russian Embassy] in [place:London] wrote.',
      'c.txt': 'The [organisation=RU:Russian Embassy] wrote.',
      'd.txt': 'The [organisation=RU:Embassy of Russia] in [place:Tbilisi] answered.',
    });
    expect(shown(found, 'organisation').sort()).toEqual([
      'Russian Embassy ×1 (Russian Embassy)',
      'Russian Embassy ×1 (Russian Embassy)',
      'Russian Embassy ×2 (Embassy of Russia, Russian Embassy)',
    ]);
    expect(found.entities.flatMap(({ unsure }) => unsure.map(({ rule }) => rule))).toContain(
      'short-name-of-several',
    );
  });

  test('are one where no article tells of a second place', () => {
    const found = resolved({ 'a.txt': TBILISI, 'b.txt': 'The [organisation=RU:Russian Embassy] answered.' });
    expect(shown(found, 'organisation')).toEqual(['Russian Embassy ×2 (Russian Embassy)']);
  });

  test('a ministry is one wherever it speaks', () => {
    const found = resolved({
      'a.txt': 'The [organisation=RU:Russian Foreign Ministry] in [place:Moscow] wrote.',
      'b.txt': 'The [organisation=RU:Russian Foreign Ministry] in [place:Sochi] answered.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
  });
});

describe('an organisation by its name alone in another article', () => {
  test.each([
    ['Yonhap News Agency', 'Yonhap'],
    ['Anadolu News Agency', 'Anadolu'],
    ['Gazprom', 'Газпром'],
    ['Aeroflot', 'Аэрофлот'],
  ])('%s is %s', (a, b) => {
    expect(
      shown(resolved({ 'a.txt': `[organisation:${a}]`, 'b.txt': `[organisation:${b}]` }), 'organisation'),
    ).toHaveLength(1);
  });

  test.each([
    ['National News Agency', 'National'],
    ['Korean News Agency', 'Korean'],
    ['Korean Central News Agency', 'Korean Central'],
    ['VTO', 'ВТО'],
    ['Fox News', 'Fox'],
    ['Gazprom Neft', 'Газпром'],
  ])('%s is not %s', (a, b) => {
    expect(
      shown(resolved({ 'a.txt': `[organisation:${a}]`, 'b.txt': `[organisation:${b}]` }), 'organisation'),
    ).toHaveLength(2);
  });
});

describe('clubs of one name in several towns', () => {
  const clubs = (...articles: readonly string[]) =>
    shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'organisation');
  const of = (town: string) => `[organisation:Torpedo] won. [organisation:Torpedo ${town}] rejoiced.`;

  test('are told apart by the town that their article writes elsewhere', () => {
    expect(clubs(of('Moscow'), of('Kutaisi'), of('Moscow'), 'In [place:Kutaisi].')).toEqual([
      'Torpedo ×1 (Torpedo)', // its article does not name Kutaisi
      'Torpedo Kutaisi ×1 (Torpedo Kutaisi)',
      'Torpedo Moscow ×4 (Torpedo, Torpedo Moscow)',
    ]);
  });

  test('are a question where the article does not tell', () => {
    const found = resolved({
      'a.txt': of('Moscow'),
      'b.txt': of('Warsaw'),
      'c.txt': '[organisation:Torpedo] lost.',
    });
    const open = found.entities.map(({ label, unsure }) => `${label}: ${unsure.length}`);
    expect(open.sort()).toEqual(['Torpedo Moscow: 1', 'Torpedo Warsaw: 1', 'Torpedo: 2']);
  });

  test.each([
    ['one town alone is told', of('Moscow'), '[organisation:Torpedo] lost.'],
    ['a country is told', of('Moscow'), of('Australia')],
  ])('are one where %s', (_, a, b) => {
    expect(clubs(a, b).filter((line) => /\((?:.*, )?Torpedo[,)]/u.test(line))).toHaveLength(1);
  });
});

test('a club and a company of one name are two', () => {
  const found = resolved({
    'a.txt': '[organisation:Torpedo] won. [organisation:Torpedo Moscow] rejoiced.',
    'b.txt': '[organisation:Torpedo] and [organisation:Torpedo Motors].',
  });
  expect(shown(found, 'organisation')).toHaveLength(2);
});

describe('a body of which each country has one', () => {
  const courts = (...articles: readonly string[]) =>
    shown(resolved(Object.fromEntries(articles.map((text, at) => [`${at}.txt`, text]))), 'organisation');

  test('is the one of the only country that its article tells of', () => {
    const found = resolved({
      'a.txt': '[place:Tegucigalpa]: the [organisation:Supreme Court] rested.',
      'b.txt': 'The [organisation:Supreme Court] of all [place:Honduras].',
    });
    expect(shown(found, 'organisation')).toEqual(['Supreme Court ×2 (Supreme Court)']);
    expect(entityOf(found, 'Supreme Court').because.map(({ evidence }) => evidence)).toEqual([
      "Both articles name the 'Supreme Court' of one country (HN).",
    ]);
  });

  test.each([
    [
      'two countries',
      '[place:Honduras] [place:Peru] [organisation:Red Cross]',
      '[place:Honduras] [organisation:Red Cross]',
    ],
    [
      'two articles of two countries',
      '[place:Peru] [organisation:Red Cross]',
      '[place:Honduras] [organisation:Red Cross]',
    ],
    [
      'a state with courts of its own',
      '[place:Ohio] [organisation:Supreme Court]',
      '[place:Ohio] [organisation:Supreme Court]',
    ],
    ['no place', '[organisation:Red Cross]', '[organisation:Red Cross]'],
    [
      'a body that a country has many of',
      '[place:Peru] [organisation:High Court]',
      '[place:Peru] [organisation:High Court]',
    ],
  ])('%s tell nothing', (_, a, b) => {
    expect(courts(a, b)).toHaveLength(2);
  });

  test('is told by a town that another article puts in a country', () => {
    const found = courts(
      '[place:Kendari] in [place:Indonesia] slept.',
      '[place:Kendari]: the [organisation:Coastguard] sailed.',
      'The [organisation:Coastguard] of [place:Indonesia].',
      'The [organisation:Coastguard] lay off [place:Marlhaven].',
    );
    expect(found).toEqual(['Coastguard ×1 (Coastguard)', 'Coastguard ×2 (Coastguard)']);
  });

  test.each([
    ['Sports Ministry', 'Ministry of Sports'],
    ['Ministry of Water', 'Water Ministry'],
    ['Ministry of Religious Affairs', 'Religious Affairs Ministry'],
  ])('%s is such a body, whatever it is for', (a, b) => {
    expect(courts(`[organisation:${a}]`, `[organisation:${b}]`)).toHaveLength(2);
    expect(
      courts(`[place:Peru] [organisation:${a}]`, `The [organisation:${b}] of [place:Peru].`),
    ).toHaveLength(1);
  });

  test('a ministry of two things is its name, unless the collection has it of two countries', () => {
    const of = (country: string) => `[organisation=${country}:Ministry of Water and Livestock]`;
    const [bare, other] = [
      '[organisation:Ministry of Water and Livestock]',
      '[organisation:Water and Livestock Ministry]',
    ];
    expect(courts(of('TZ'), bare, other)).toHaveLength(1);
    expect(courts(of('TZ'), of('UG'), of('UG'), bare)).toHaveLength(3);
  });

  test.each([
    ['both articles name somebody else', '[organisation:Coast Guard] met [person:Ana Moro].', 1],
    ['another country is named', '[organisation:Coast Guard] met [person:Ana Moro] in [place:Peru].', 2],
    ['nothing else is shared', '[organisation:Coast Guard] met [person:Ida Moro].', 2],
    [
      'a body of another country is named',
      '[organisation:Coast Guard] met [person:Ana Moro] and the [organisation=PE:Peruvian Navy].',
      2,
    ],
  ])('is the only one told in the collection where %s: %s', (_, untold, count) => {
    const told = '[place:Honduras]: the [organisation:Coast Guard] and [person:Ana Moro].';
    const guards = courts(told, untold).filter((line) => line.startsWith('Coast Guard'));
    expect(guards).toHaveLength(count);
    const abroad = 'The [organisation:Coast Guard] of [place:Chile].';
    expect(courts(told, untold, abroad).filter((line) => line.startsWith('Coast Guard'))).toHaveLength(3);
  });

  test('a public body is two where two countries stand beside it, and a question where none does', () => {
    const of = (country: string) => `[organisation=${country}:Drug Enforcement Commission]`;
    expect(courts(of('ZM'), '[organisation:Drug Enforcement Commission]')).toHaveLength(1);
    expect(courts(of('ZM'), of('NG'), of('NG'))).toHaveLength(2);
    const found = resolved({
      'a.txt': of('ZM'),
      'b.txt': of('NG'),
      'c.txt': '[organisation:Drug Enforcement Commission]',
    });
    expect(found.entities.map(({ unsure }) => unsure.length).sort()).toEqual([1, 1, 2]);
  });

  test.each(['Rheinlack Chemicals', 'European Rivers Commission'])('%s is no such body', (name) => {
    expect(courts(`[organisation=DE:${name}]`, `[organisation=FR:${name}]`)).toHaveLength(1);
  });

  test('a ministry of two things is two where one article names it of two countries', () => {
    const twice = `[organisation=TZ:Ministry of Water and Livestock] [organisation=UG:Ministry of Water and Livestock]`;
    expect(courts(twice)).toHaveLength(2);
  });

  test('a ministry beside the one of a named country may be another', () => {
    expect(
      courts(
        'The [organisation:Foreign Ministry] met the [organisation=TR:Turkish Foreign Ministry] in [place:Turkey].',
      ),
    ).toHaveLength(2);
  });
});

describe('one body whose name papers write in several ways', () => {
  const together = (a: string, b: string): number =>
    shown(
      resolved({ 'a.txt': `The [organisation:${a}] met.`, 'b.txt': `The [organisation:${b}] spoke.` }),
      'organisation',
    ).length;

  test.each([
    ['United Nations Human Rights Council', 'U.N. Human Rights Council'],
    ['UN Human Rights Council', 'U.N. Human Rights Council'],
    ['U.N. World Food Program', 'World Food Programme'],
    ['United Nations International Atomic Energy Agency', 'IAEA'],
    ['Food and Agricultural Organization', 'FAO'],
    ['G-8', 'G8'],
    ['Group of Eight', 'G8'],
    ['Group of 20', 'G-20'],
    ['Group of Seven', 'Group of 7'],
    ['Channel Four', 'Channel 4'],
    ['Taleban', 'Taliban'],
    ['al-Qaeda in Yemen', 'al-Qaida in Yemen'],
    ['Hizbollah', 'Hezbollah'],
  ])('%s is %s', (a, b) => {
    expect(together(a, b)).toBe(1);
    expect(together(b, a)).toBe(1);
  });

  test.each([
    ['U.N. Development Council', 'Development Council'],
    ['Group of Seven', 'G8'],
    ['G-7', 'G-77'],
    ['Channel Four', 'Channel 5'],
  ])('%s is not %s', (a, b) => {
    expect(together(a, b)).toBe(2);
  });
});
