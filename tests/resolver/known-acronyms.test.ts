import { describe, expect, test } from 'vitest';
import { resolved, shown } from './collection.ts';

describe('acronyms that are known everywhere', () => {
  test('need no article that spells them out', () => {
    const found = resolved({
      'a.txt': '[organisation:AP] reported it.',
      'b.txt': '[organisation:The Associated Press] reported it.',
    });
    expect(shown(found, 'organisation')).toHaveLength(1);
    expect(found.entities[0]?.because.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      [
        'known-acronym',
        "'AP' is known everywhere as the short form of 'The Associated Press', and no article spells it out in another way.",
      ],
    ]);
  });

  test('meet their long form within one article with the same reason', () => {
    const found = resolved({
      'a.txt': '[organisation:Associated Press] and [organisation:A.P.] reported it.',
    });
    expect(found.entities[0]?.because.map(({ rule }) => rule)).toEqual(['known-acronym']);
  });

  test('stay apart where an article spells them out in another way', () => {
    const found = resolved({
      'a.txt': '[organisation:AP] reported it.',
      'b.txt': '[organisation:Associated Press] reported it.',
      'c.txt': '[organisation:Andean Parliament] ([organisation:AP]) met.',
    });
    expect(shown(found, 'organisation')).toEqual([
      'AP ×1 (AP)',
      'Andean Parliament ×2 (AP, Andean Parliament)',
      'Associated Press ×1 (Associated Press)',
    ]);
  });

  test.each(['ANC', 'PTI', 'XQZ', 'Ap'])('%s is not among them', (name) => {
    const found = resolved({
      'a.txt': `[organisation:${name}] met.`,
      'b.txt': '[organisation:Associated Press] met. [organisation:Press Trust of Ireland] met.',
    });
    expect(shown(found, 'organisation')).toHaveLength(name === 'PTI' ? 2 : 3);
  });
});
