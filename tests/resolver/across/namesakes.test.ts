import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('two people of one full name', () => {
  test('a sprinter and a deputy governor are two, and a doubt', () => {
    const found = resolved({
      'a.txt': '[person=Deputy governor:Samuel Mensah] spoke. [person:Mensah] left.',
      'b.txt': '[person=British sprinter:Samuel Mensah] ran.',
      'c.txt': 'Said [person=deputy governor:Samuel Mensah].',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Samuel Mensah ×1 (Samuel Mensah)',
      'Samuel Mensah ×3 (Samuel Mensah, Mensah)',
    ]);
    expect(found.entities.map(({ unsure }) => unsure.map(({ rule }) => rule))).toEqual([
      ['same-name-other-calling'],
      ['same-name-other-calling'],
    ]);
  });

  test('ministers of two countries are two', () => {
    const found = resolved({
      'a.txt': '[person=Peruvian health minister:Ana Torres]',
      'b.txt': '[person=Spanish health minister:Ana Torres]',
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('no later rule joins them, through a middle name or another language', () => {
    const found = resolved({
      'a.txt': '[person=minister:Oleg Popov] of the [organisation:Volga Party].',
      'b.ru.txt': '[person=тренер:Oleg Popov] of the [organisation:Volga Party].',
      'c.txt': '[person=minister:Oleg Ivanovich Popov] of the [organisation:Volga Party].',
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test.each([
    ['an article gives both callings', '[person=footballer:Ali Weah] [person=president:Ali Weah]', '', ''],
    ['the other calling is over', '[person=former footballer:Ali Weah]', '', ''],
    ['both articles name another person', '', '[person:Rosa Vance] met ', '[person:Rosa Vance] met '],
  ])('they are one where %s', (_, third, first, second) => {
    const found = resolved({
      'a.txt': `${first}[person=president:Ali Weah]`,
      'b.txt': third.includes('former') ? third : `${second}[person=footballer:Ali Weah]`,
      'c.txt': third.includes('former') ? '' : third,
    });
    expect(shown(found, 'person').filter((line) => line.includes('Weah'))).toHaveLength(1);
  });

  test.each(['[person:Mary II]', '[person=President:Rosa Vance]'])(
    '%s, who rules, does not make them one',
    (ruler) => {
      const found = resolved({
        'a.txt': `${ruler} met [person=economist:Ali Weah]`,
        'b.txt': `${ruler} met [person=footballer:Ali Weah]`,
      });
      expect(shown(found, 'person')).toHaveLength(3);
    },
  );

  test('somebody of whom the whole collection tells does not make them one', () => {
    const owner = '[person:Rosa Vance] spoke to ';
    const others = Array.from({ length: 8 }, (_, at) => [`z${at}.txt`, `${owner}nobody.`] as const);
    const found = resolved({
      'a.txt': `${owner}[person=mayor:Ali Weah]`,
      'b.txt': `${owner}[person=striker:Ali Weah]`,
      ...Object.fromEntries(others),
    });
    expect(shown(found, 'person')).toHaveLength(3);
  });

  test("the user's word joins them", () => {
    const found = resolved(
      { 'a.txt': '[person=sprinter:Sam Oduya]', 'b.txt': '[person=minister:Sam Oduya]' },
      'same: [[Sam Oduya, S. Oduya]]',
    );
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test('who says nothing of the calling is the one that nearly all articles mean', () => {
    const minister = Array.from({ length: 6 }, (_, at) => [`m${at}.txt`, '[person=minister:Sam Oduya]']);
    const found = resolved({
      ...Object.fromEntries(minister),
      'a.txt': '[person=sprinter:Sam Oduya]',
      'b.txt': '[person:Sam Oduya]',
    });
    expect(shown(found, 'person').sort()).toEqual(['Sam Oduya ×1 (Sam Oduya)', 'Sam Oduya ×7 (Sam Oduya)']);
  });

  test('or else stays a question', () => {
    const found = resolved({
      'a.txt': '[person=sprinter:Sam Oduya]',
      'b.txt': '[person=minister:Sam Oduya]',
      'c.txt': '[person:Sam Oduya]',
      'd.txt': '[person:Sam Oduya] met [person:Lea Brandt]',
      'e.txt': '[person=sprinter:Sam Oduya] met [person:Lea Brandt]',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Lea Brandt ×2 (Lea Brandt)',
      'Sam Oduya ×1 (Sam Oduya)',
      'Sam Oduya ×1 (Sam Oduya)',
      'Sam Oduya ×3 (Sam Oduya)',
    ]);
    expect(entityOf(found, 'Lea Brandt').unsure).toEqual([]);
  });
});

describe('somebody whom an article sets apart from others of the name', () => {
  test('no relation: stays alone, with the sentence as a question', () => {
    const found = resolved({
      'a.txt': '[person:Marta Ilves] spoke.',
      'b.txt': '[person:Marta Ilves], no relation to the president, sang.',
      'c.txt': '[person:Marta Ilves] left.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Marta Ilves ×1 (Marta Ilves)',
      'Marta Ilves ×2 (Marta Ilves)',
    ]);
    const reasons = found.entities.flatMap(({ unsure }) =>
      unsure.map(({ rule, reason }) => `${rule}: ${reason}`),
    );
    expect(reasons[0]).toContain('namesake-told: An article sets its');
    expect(reasons[0]).toContain('no relation to the president');
  });

  test('no relation to somebody else of the family name says nothing against the same full name elsewhere', () => {
    const found = resolved({
      'a.txt': '[person:Marta Ilves], no relation to [person:Jaan Ilves], sang.',
      'b.txt': '[person:Marta Ilves] sang again.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Jaan Ilves ×1 (Jaan Ilves)',
      'Marta Ilves ×2 (Marta Ilves)',
    ]);
  });

  test('no relation to an officer called by the family name alone: that one is another', () => {
    const found = resolved({
      'a.txt': '[person:Paul Orr], no relation to [person=Commissioner:Orr], spoke.',
      'b.txt': '[person:Paul Orr] spoke. [person:Orr] left.',
    });
    expect(shown(found, 'person').sort()).toEqual(['Orr ×1 (Orr)', 'Paul Orr ×3 (Paul Orr, Orr)']);
  });

  test('no relation, but both articles name another person whom few name', () => {
    const found = resolved({
      'a.txt': '[person:Marta Ilves], no relation to the president, sang with [person:Rosa Vance].',
      'b.txt': '[person:Marta Ilves] sang with [person:Rosa Vance].',
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });

  test('no relation, said of somebody whom the article has named before, makes no second one', () => {
    const found = resolved({
      'a.txt': '[person:Min Orr] leads. [person:Min Orr], no relation to the author, left.',
    });
    expect(shown(found, 'person')).toEqual(['Min Orr ×2 (Min Orr)']);
  });

  test('two of one name in one article are two, and each has its own page', () => {
    const found = resolved({
      'a.txt': '[person:Paul Orr] met his namesake [person:Paul Orr]. [person:Rosa Vance] laughed.',
      'b.txt': '[person:Paul Orr] met [person:Rosa Vance].',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Paul Orr ×1 (Paul Orr)',
      'Paul Orr ×1 (Paul Orr)',
      'Paul Orr ×1 (Paul Orr)', // of another article, which does not tell which of the two it means
      'Rosa Vance ×2 (Rosa Vance)',
    ]);
    expect(new Set(found.entities.map(({ id }) => id)).size).toBe(4);
    expect(found.entities.map(({ label, unsure }) => `${label}: ${unsure.length}`).sort()).toEqual([
      'Paul Orr: 2',
      'Paul Orr: 2',
      'Paul Orr: 2',
      'Rosa Vance: 0',
    ]);
  });

  const TWO =
    '[person=Governor:Paul Orr] met his namesake [person=Coach:Paul Orr]. [person:Rosa Vance] laughed.';

  test('one of the two is the one of other articles who holds the same office', () => {
    const found = resolved({
      'a.txt': TWO,
      'b.txt': '[person=Governor:Paul Orr] signed.',
      'c.txt': 'Then [person=Governor:Paul Orr] left.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Paul Orr ×1 (Paul Orr)',
      'Paul Orr ×3 (Paul Orr)',
      'Rosa Vance ×1 (Rosa Vance)',
    ]);
    expect(found.entities.flatMap(({ because }) => because.map(({ rule }) => rule))).toContain(
      'same-full-name-and-office',
    );
  });

  test('and neither is where both hold it', () => {
    const found = resolved({
      'a.txt': TWO.replace('Coach', 'Governor'),
      'b.txt': '[person=Governor:Paul Orr] signed.',
    });
    expect(shown(found, 'person').filter((one) => one.startsWith('Paul'))).toHaveLength(3);
  });

  test('a ruler is told from others by the number: who else is called Clement says nothing of Clement XIV', () => {
    const found = resolved({
      'a.txt': '[person:Clement Oduya] spoke of his namesake [person:Clement XIV].',
      'b.txt': '[person:Clement XIV] prayed.',
    });
    expect(shown(found, 'person').sort()).toEqual([
      'Clement Oduya ×1 (Clement Oduya)',
      'Clement XIV ×2 (Clement XIV)',
    ]);
  });

  test("the user's word joins them", () => {
    const found = resolved(
      {
        'a.txt': '[person:Paul Orr] sang.',
        'b.txt': '[person:Paul Orr], no relation to the minister, sang.',
      },
      'same: [[Paul Orr, P. Orr]]',
    );
    expect(shown(found, 'person')).toHaveLength(1);
  });
});
