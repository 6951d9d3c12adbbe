import { expect, test } from 'vitest';
import { cutShort } from '../../src/text/cut-short.ts';

test.each([
  ['A strike', 40, 'A strike'],
  ['Harbour fire: trade union says 23 workers died, not 19', 40, 'Harbour fire: trade union says 23…'],
  ['The ministry said, as rescuers found five more', 20, 'The ministry said…'],
  ['Foundation of Riggisberg', 14, 'Foundation of…'],
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampfs…'],
  ['시민의출퇴근을돕겠다고말했다', 6, '시민의출퇴…'],
  ['👩🏽‍🚒'.repeat(9), 4, '👩🏽‍…'],
])('%s in %i signs is %s', (text, most, cut) => {
  expect(cutShort(text, most)).toBe(cut);
  expect([...cutShort(text, most)].length).toBeLessThanOrEqual(most);
});

test('no half of a sign is left', () => {
  for (let most = 2; most < 12; most += 1) expect(cutShort('😀'.repeat(20), most)).toMatch(/^😀+…$/u);
});
