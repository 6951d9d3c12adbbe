import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

/** The people of articles that each hold one line. */
function people(...lines: readonly string[]): string[] {
  const articles = Object.fromEntries(lines.map((line, at) => [`${at}.txt`, line]));
  return shown(resolved(articles), 'person').sort();
}

describe('a name alone and an office of which there is one', () => {
  test.each(['King', 'Queen', 'President', 'Prime Minister', 'Emir'])(
    '%s: one person in all articles that say no more, with the reason',
    (office) => {
      const found = resolved({
        'a.txt': `[person=${office}:Gyaltsen] came.`,
        'b.txt': `Crowds cheered [person=${office}:Gyaltsen], and [person:Gyaltsen] waved.`,
        'c.txt': '[person:Gyaltsen] ate.',
      });
      expect(shown(found, 'person').sort()).toEqual(['Gyaltsen ×1 (Gyaltsen)', 'Gyaltsen ×3 (Gyaltsen)']);
      expect(
        found.entities.flatMap(({ because }) => because).find(({ rule }) => rule.startsWith('one')),
      ).toMatchObject({
        rule: 'one-name-and-office',
        evidence: `Both articles call 'Gyaltsen' ${office.toLowerCase()}, and none tells of two.`,
      });
    },
  );

  test.each([
    ['an office of many places', '[person=Mayor:Tupin] came.', '[person=Mayor:Tupin] left.'],
    ['another office', '[person=President:Tupin] came.', '[person=Prime Minister:Tupin] left.'],
    ['a deputy', '[person=President:Tupin] came.', '[person=Vice President:Tupin] left.'],
    ['who held it once', '[person=former President:Tupin] came.', '[person=President:Tupin] left.'],
    [
      'a president of something else',
      '[person=President:Tupin] of the [organisation:Harbour Bank] came.',
      '[person=President:Tupin] left.',
    ],
    ['a company in the title', '[person=Bank President:Tupin] came.', '[person=President:Tupin] left.'],
    ['a surname of very many', '[person=President:Kim] came.', '[person=President:Kim] left.'],
  ])('%s is not enough', (_, a, b) => {
    expect(people(a, b)).toHaveLength(2);
  });

  test.each([
    ['administration', 'President', 'The [person:Tupin] administration fell.'],
    ['possessive', 'Prime Minister', '[person:Tupin]’s government fell.'],
  ])('whose government is named is who leads it: %s', (_, office, line) => {
    const found = resolved({
      'a.txt': `[person=${office}:Tupin] came.`,
      'b.txt': line,
      'c.txt': 'The [person:Tupin] bakery burned.',
    });
    expect(shown(found, 'person').sort()).toEqual(['Tupin ×1 (Tupin)', 'Tupin ×2 (Tupin)']);
    expect(found.entities.flatMap(({ because }) => because)).toMatchObject([
      {
        rule: 'one-name-and-government',
        evidence: expect.stringMatching(
          / calls 'Tupin' (?:president|prime minister), and none tells of two\.$/u,
        ),
      },
    ]);
  });

  test.each([
    ['nobody is called its head', 'The [person:Tupin] administration fell.'],
    ['two offices of the name', '[person=President:Tupin] came.', '[person=Prime Minister:Tupin] left.'],
  ])('a government is not enough: %s', (_, ...lines) => {
    const governed = people('The [person:Tupin] administration rose.', ...lines);
    expect(governed).toHaveLength(lines.length + 1);
  });

  test('the government of a mayor is not that of the president of his name', () => {
    expect(
      people(
        '[person=President:Tupin] came.',
        'The [person:Tupin] administration fell, said [person=Mayor:Tupin].',
      ),
    ).toHaveLength(2);
  });

  test('of two countries they are two, and whose country is not told stays alone', () => {
    expect(
      people(
        '[person=Jordanian King:Talal] came.',
        '[person=Saudi King:Talal] left.',
        "[person=Jordan's King:Talal] ate.",
        '[person=King:Talal] slept.',
      ),
    ).toEqual(['Talal ×1 (Talal)', 'Talal ×1 (Talal)', 'Talal ×2 (Talal)']);
  });

  test('whose country is told once is of that country elsewhere', () => {
    expect(
      people(
        '[person=Jordanian King:Talal] came.',
        '[person=King:Talal] slept.',
        '[person=King:Talal] left.',
      ),
    ).toEqual(['Talal ×3 (Talal)']);
  });

  test('many years apart they are two, and who is in between nobody knows', () => {
    const found = resolved({
      '1990-02-01 a.txt': '[person=President:Tupin] came.',
      '1991-05-01 b.txt': '[person=President:Tupin] left.',
      '2004-06-01 c.txt': '[person=President:Tupin] ate.',
      '2005-01-01 d.txt': '[person=President:Tupin] slept.',
      'e.txt': '[person=President:Tupin] sang.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Tupin ×1 (Tupin)',
      'Tupin ×2 (Tupin)',
      'Tupin ×2 (Tupin)',
    ]);
  });

  test('two who may be one leave it open which of them is meant, on one page', () => {
    const found = resolved({
      'a.txt': '[person=President:George Tupin] came.',
      'b.txt': '[person=President:George W. Tupin] left.',
      'c.txt': '[person=President:Tupin] ate.',
      'd.txt': '[person=President:Tupin] slept.',
      'e.txt': '[person=Vice President:George H. Tupin] sang.',
    });
    expect(shown(found, 'person')).toContain('Tupin ×2 (Tupin)');
    expect(entityOf(found, 'Tupin').unsure.map(({ rule }) => rule)).toEqual(
      Array(3).fill('family-name-alone'),
    );
  });

  test('two who are not one may each be meant', () => {
    expect(
      people(
        '[person=President:Néstor Tupin] came.',
        '[person=President:Cristina Tupin] left.',
        '[person=President:Tupin] ate.',
        '[person=President:Tupin] slept.',
      ),
    ).toHaveLength(4);
  });

  test('a minister whose country both articles tell is one, and no other', () => {
    expect(
      people(
        '[person=Iraqi Foreign Minister:Tupin] came.',
        "[person=Iraq's foreign minister:Tupin] left.",
        '[person=Foreign Minister:Tupin] ate.',
      ),
    ).toEqual(['Tupin ×1 (Tupin)', 'Tupin ×2 (Tupin)']);
  });
});

describe("a ruler's name without the number", () => {
  test('is the one ruler of that name and office whose number is written', () => {
    const found = resolved({
      'a.txt': '[person=Pope:Clement XIX] prayed.',
      'b.txt': '[person=Pope:Clement] spoke.',
      'c.txt': '[person:Clement] ate.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Clement XIX ×2 (Clement, Clement XIX)',
      'Clement ×1 (Clement)',
    ]);
    expect(entityOf(found, 'Clement XIX').because[0]?.rule).toBe('number-left-out-and-office');
  });

  test.each([
    ['two numbers', '[person=Pope:Clement XIX] prayed.', '[person=Pope:Clement XX] sang.', 3],
    ['another office', '[person=King:Clement XIX] ate.', '[person=King:Clement XIX] slept.', 2],
  ])('%s: not', (_, a, b, count) => {
    expect(people(a, b, '[person=Pope:Clement] spoke.')).toHaveLength(count);
  });

  test('nor where the countries differ', () => {
    expect(people('[person=Jordanian King:Talal II] came.', '[person=Saudi King:Talal] left.')).toHaveLength(
      2,
    );
  });
});
