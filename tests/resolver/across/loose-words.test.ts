import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

describe('words that papers leave out of a name at will', () => {
  test('one office joins all forms of a name', () => {
    const found = resolved({
      'a.txt': '[person=prime minister:Idris Salleh] spoke.',
      'b.txt': '[person=prime minister:Idris Tun Salleh] spoke.',
      'c.txt': '[person=prime minister:Idris Abdul Salleh] spoke.',
    });
    expect(shown(found, 'person')).toEqual([
      'Idris Salleh ×3 (Idris Abdul Salleh, Idris Salleh, Idris Tun Salleh)',
    ]);
  });

  test('without anything in common they are a question', () => {
    const found = resolved({
      'a.txt': '[person:Idris Salleh] spoke.',
      'b.txt': '[person:Idris Tun Salleh] spoke.',
    });
    expect(shown(found, 'person')).toHaveLength(2);
    expect(entityOf(found, 'Idris Salleh').unsure.length).toBeGreaterThan(0);
  });

  test('three spellings are one where each shares an organisation with another', () => {
    const court = '[organisation:Harbour Works]';
    const found = resolved({
      'a.txt': `[person:Mohd Rizal Mohd Yusof] ruled. ${court}`,
      'b.txt': `[person:Mohamad Rizal Mohamad Yusof] ruled. ${court}`,
      'c.txt': `[person:Rizal Yusof] ruled. ${court}`,
    });
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test('both forms in one article are one', () => {
    const found = resolved({
      'a.txt': '[person:Idris Abdul Salleh] came. [person:Idris Tun Salleh] left. [person:Idris] slept.',
    });
    expect(shown(found, 'person')).toHaveLength(1);
  });

  test.each([
    ['Mohammed Yusof', 'Yusof Karim'],
    ['Abdul Karim', 'Karim Yusof'],
    ['Idris Abdul Salleh', 'Idris Abdul Karim'],
  ])('%s is not %s', (a, b) => {
    const found = resolved({
      'a.txt': `[person=president:${a}] spoke.`,
      'b.txt': `[person=president:${b}] spoke.`,
    });
    expect(shown(found, 'person')).toHaveLength(2);
  });
});
