import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const people = (articles: Readonly<Record<string, string>>): readonly string[] =>
  shown(resolved(articles), 'person');

describe('a name in letters that leave vowels out', () => {
  const LATIN = '[person:Osama al-Mansouri] spoke.';
  const ARABIC = '[person:أسامة المنصوري] قال.';

  test('is a doubt on both pages where nothing but the name speaks for it', () => {
    const found = resolved({ 'a.txt': LATIN, 'b.ar.txt': ARABIC });
    expect(shown(found, 'person')).toHaveLength(2);
    for (const name of ['Osama al-Mansouri', 'أسامة المنصوري'])
      expect(entityOf(found, name).unsure.map(({ rule }) => rule)).toEqual(['can-be-read-as']);
  });

  test.each([
    [
      'an organisation',
      '[organisation:Port Said Docks]',
      '[organisation:Port Said Docks]',
      'Port Said Docks',
    ],
    ['another person', '[person:Maria Keller]', '[person:Maria Keller]', 'Maria Keller'],
    ['a person who reads alike as well', '[person:Walid Haddad]', '[person:وليد حداد]', 'وليد حداد'],
    [
      'a place on one day',
      '[place:Ellery] [date=2025-03-02:2 March]',
      '[place:Ellery] [date=2025-03-02:2]',
      '2025-03-02',
    ],
  ])('is the Latin one where both articles name %s', (_, latin, arabic, told) => {
    const found = resolved({ 'a.txt': `${LATIN} ${latin}`, 'b.ar.txt': `${ARABIC} ${arabic}` });
    const [join] = entityOf(found, 'Osama al-Mansouri').because;
    expect(join?.rule).toBe('same-name-in-other-script-and-ground');
    expect(join?.evidence).toContain(told);
    expect(entityOf(found, 'Osama al-Mansouri').mentions).toHaveLength(2);
  });

  test.each([
    ['a place alone', '[place:Ellery]', '[place:Ellery]'],
    ['a day alone', '[date=2025-03-02:2 March]', '[date=2025-03-02:2]'],
    ['a place and a month', '[place:Ellery] [date=2025-03:March]', '[place:Ellery] [date=2025-03:3]'],
    ['a surname', '[person:Haddad]', '[person:Haddad]'],
  ])('is not joined for %s', (_, latin, arabic) => {
    expect(people({ 'a.txt': `${LATIN} ${latin}`, 'b.ar.txt': `${ARABIC} ${arabic}` })).toContain(
      'Osama al-Mansouri ×1 (Osama al-Mansouri)',
    );
  });

  test('is not joined for something that very many articles name', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => [`c${at}.txt`, '[organisation:United Nations]']);
    const found = people({
      'a.txt': `${LATIN} [organisation:United Nations]`,
      'b.ar.txt': `${ARABIC} [organisation:United Nations]`,
      ...Object.fromEntries(crowd),
    });
    expect(found).toHaveLength(2);
  });

  test('stays apart where two names of one article could both be the Latin one', () => {
    const found = resolved({
      'a.txt': '[person:Hasan Bakri] [organisation:Port Said Docks]',
      'b.ar.txt': '[person:حسن البكري] [person:حسان البكري] [organisation:Port Said Docks]',
    });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(entityOf(found, 'Hasan Bakri').unsure).toHaveLength(2);
  });

  test('is the one of two Latin spellings whose article has more in common', () => {
    const found = people({
      'a.txt': '[person:Usama Mansouri]',
      'b.txt': '[person:Osama al-Mansouri] [organisation:Port Said Docks]',
      'c.ar.txt': `${ARABIC} [organisation:Port Said Docks]`,
    });
    expect(found).toEqual([
      'Osama al-Mansouri ×2 (Osama al-Mansouri, أسامة المنصوري)',
      'Usama Mansouri ×1 (Usama Mansouri)',
    ]);
  });

  test('stays apart where the user says so', () => {
    const corrections = 'different:\n  - [أسامة المنصوري, Osama al-Mansouri]\n';
    const scene = ' [organisation:Port Said Docks]';
    const found = resolved({ 'a.txt': LATIN + scene, 'b.ar.txt': ARABIC + scene }, corrections);
    expect(shown(found, 'person')).toHaveLength(2);
    expect(entityOf(found, 'Osama al-Mansouri').unsure).toEqual([]);
  });
});

describe('a name in letters that tell its sounds', () => {
  test.each([
    ['ja', 'トーマス・ミラー', 'Thomas Miller'],
    ['ja', 'さとう・けんいち', 'Kenichi Sato'],
    ['uk', 'Григорій Гнатюк', 'Hryhorii Hnatiuk'],
    ['hi', 'सुनीता शर्मा', 'Sunita Sharma'],
  ])('%s: %s is the only %s of the collection', (language, name, latin) => {
    const found = resolved({ 'a.txt': `[person:${latin}]`, [`b.${language}.txt`]: `[person:${name}]` });
    expect(entityOf(found, latin).because.map(({ rule }) => rule)).toEqual(['same-name-in-other-script']);
  });

  test('joins beside a name in a third script', () => {
    const scene = '[organisation:Port Said Docks]';
    const found = people({
      'a.ja.txt': `[person:高市早苗] ${scene}`,
      'b.txt': `[person:Sanae Takaichi] ${scene}`,
      'c.ru.txt': '[person:Санаэ Такаити]',
    });
    expect(found).toHaveLength(1);
  });

  test('is a doubt where two Latin names read so', () => {
    const found = resolved({
      'a.txt': '[person:Thomas Miller] and [person:Tomas Miller]',
      'b.ja.txt': '[person:トーマス・ミラー]',
    });
    expect(shown(found, 'person')).toHaveLength(3);
    expect(entityOf(found, 'トーマス・ミラー').unsure).toHaveLength(2);
  });

  test('a family name alone is nobody', () => {
    expect(people({ 'a.txt': '[person:Miller]', 'b.ja.txt': '[person:ミラー]' })).toHaveLength(2);
  });
});

/** Names, Latin spellings and whether one can be the other; every third was never looked at while the tables were made. */
const PAIRS = readFileSync(new URL('name-pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, at) => {
    const [language = '', name = '', latin = '', label = ''] = line.split('\t');
    return { language, name, latin, same: label === 'same', held: at % 3 === 2 };
  });

function answer({ language, name, latin }: (typeof PAIRS)[number], scene: string): string {
  const found = resolved({
    'a.txt': `[person:${latin}] spoke. ${scene}`,
    [`b.${language}.txt`]: `[person:${name}] spoke. ${scene}`,
  });
  if (shown(found, 'person').length === 1) return 'one';
  return entityOf(found, latin).unsure.length > 0 ? 'doubt' : 'two';
}

describe.each([
  ['looked at', PAIRS.filter(({ held }) => !held), 0.97, 0],
  ['held back', PAIRS.filter(({ held }) => held), 0.94, 1],
] as const)('of the listed pairs that were %s', (_, pairs, recall, wrong) => {
  const [same, other] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)];

  test('nearly all that are one person are found, and joined where the articles have more in common', () => {
    const joined = same.filter((pair) => answer(pair, '[organisation:Harbour Bank]') === 'one');
    expect(joined.length / same.length).toBeGreaterThanOrEqual(recall);
    expect(same.filter((pair) => answer(pair, '') !== 'two').length).toBe(joined.length);
  });

  test('none of two people is joined by name, and hardly one is even a doubt', () => {
    expect(other.filter((pair) => answer(pair, '') === 'one')).toEqual([]);
    expect(other.filter((pair) => answer(pair, '') !== 'two').length).toBeLessThanOrEqual(wrong);
  });
});
