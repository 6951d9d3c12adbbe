// Who speaks in a study, and who where two places stand before the verb.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

test.each([
  [
    'A study by [organisation:Oxford University] found that birds had gone.',
    'said | Oxford University | birds had gone',
  ],
  ['The [organisation:WHO] report found that birds had gone.', 'said | WHO | birds had gone'],
  [
    'Figures from the [organisation:Statistics Office] show that prices fell.',
    'said | Statistics Office | prices fell',
  ],
  [
    '[person:Officials] in [place:Kenya] and [place:Uganda] said it was over.',
    'said | Officials | it was over',
  ],
  ['[place:Kenya] and [place:Uganda] said it was over.', 'said | Uganda | it was over'],
  ['[person:Ana] dismissed the claims.', 'said | Ana | dismissed the claims'],
  ['[person:Ana] dismissed it as gossip.', 'said | Ana | dismissed it as gossip'],
])('%s', (marked, expected) => {
  expect(statementsIn(marked)).toContain(expected);
});

test.each([
  '[organisation:Oxford University] found the money.',
  '[person:Ana] found that the door was open.',
  'A study by [organisation:Oxford University] was found in a drawer.',
  '[person:Ana] dismissed two ministers.',
  'A centre in [place:Alexandria], [place:Virginia] said it was over.',
])('nobody says anything in: %s', (marked) => {
  expect(statementsIn(marked).filter((one) => one.startsWith('said'))).toEqual([]);
});

test.each([
  ['The Australian state of [place:Victoria] burned.', 'described-as | Victoria | Australian state'],
  ['The Spanish coastal city of [place:Málaga] grew.', 'described-as | Málaga | Spanish coastal city'],
  [
    '[place:Victoria], the capital of [place:British Columbia], grew.',
    'located-in | Victoria | British Columbia',
  ],
  ['[place:Galicia], in the south of [place:Poland], waits.', 'located-in | Galicia | Poland'],
  ['[place:Belmora] in southern [place:Poland] waits.', 'located-in | Belmora | Poland'],
])('%s', (marked, expected) => {
  expect(statementsIn(marked).join('\n')).toContain(expected);
});

test.each([
  'The bright city of [place:Victoria] burned.',
  'The Australian friends of [place:Victoria] met.',
  '[place:Paris] in southern [place:Poland] waits.',
  '[place:Belmora], the capital of [place:Nowhere], waits.',
])('where it lies is not said in: %s', (marked) => {
  expect(statementsIn(marked).filter((one) => /^(?:located-in|described-as)/u.test(one))).toEqual([]);
});
