// Two names of one bearer in one sentence, and two bearers.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const alsoWritten = (marked: string): string[] =>
  statementsIn(marked).filter((one) => one.startsWith('also-written'));

test.each([
  ['[person:Dahal], popularly known as [person:Prachanda], left.', 'Dahal | Prachanda'],
  ['[person:Aung Thaung] is also known as [person:Bo Kyi].', 'Aung Thaung | Bo Kyi'],
  [
    '[person:Farrokh Bulsara] (better known as [person:Freddie Mercury]) sang.',
    'Farrokh Bulsara | Freddie Mercury',
  ],
  [
    '[person:Marilyn Monroe] (born [person:Norma Jeane Mortenson]) died.',
    'Marilyn Monroe | Norma Jeane Mortenson',
  ],
  [
    '[person:Ringo Starr], whose real name is [person:Richard Starkey], sang.',
    'Ringo Starr | Richard Starkey',
  ],
  ['[person:Edson Nascimento], nicknamed “[person:Pelé]”, scored.', 'Edson Nascimento | Pelé'],
  ['[person:Josef Iruna] alias [person:Jovie] was sentenced.', 'Josef Iruna | Jovie'],
  ['[person:Josef Iruna] a.k.a. [person:Jovie] was sentenced.', 'Josef Iruna | Jovie'],
  ['[organisation:Meta], formerly [organisation:Facebook], lost money.', 'Meta | Facebook'],
  ['[place:Mumbai] (formerly [place:Bombay]) is big.', 'Mumbai | Bombay'],
  ['[place:Constantinople] (now [place:Istanbul]) fell.', 'Constantinople | Istanbul'],
  ['[organisation:Facebook] renamed itself [organisation:Meta] in 2021.', 'Facebook | Meta'],
  ['[organisation:Norvik] had changed its name to [organisation:Solvane].', 'Norvik | Solvane'],
  ['[place:Swaziland] was renamed [place:Eswatini] in 2018.', 'Swaziland | Eswatini'],
  ['[organisation:Norvik] will be renamed [organisation:Solvane] in May.', 'Norvik | Solvane'],
  [
    '[organisation:Ardal] will buy [organisation:Norvik] and rename it [organisation:Solvane].',
    'Norvik | Solvane',
  ],
  ['[organisation:Norvik] will change its name to [organisation:Solvane].', 'Norvik | Solvane'],
  ['[person:Ann Lee] and [organisation:Meta], formerly [organisation:Facebook], met.', 'Meta | Facebook'],
  [
    '[organisation:Solvane], the lender formerly known as [organisation:Norvik Bank], lost.',
    'Solvane | Norvik Bank',
  ],
])('%s', (marked, expected) => {
  const [subject, value] = expected.split(' | ');
  expect(alsoWritten(marked)).toEqual([`also-written | ${subject} | ${value} | ${value}`]);
});

test.each([
  '[person:Anna Kovac], née [person:Novak], left.',
  '[person:Ann Lee] called [person:Bob Smith].',
  "[person:Ann Lee], known as [person:Margaret Thatcher]'s heir, left.",
  '[person:Ann Lee], known as [person:Thatcher] of the north, left.',
  '[person:Ann Lee], formerly of [organisation:Acme], left.',
  '[person:Ann Lee], formerly [organisation:Acme], left.',
  '[person:Ann Lee] was born [person:Bob Smith] said.',
  '[organisation:Acme], now [organisation:Globex], left.',
  '[place:Nepal] renamed [place:Everest] last year.',
  '[organisation:Ardal] and [organisation:Norvik] will be renamed [organisation:Solvane].',
  '[organisation:Norvik] will be called [organisation:Solvane] by nobody.',
  '[organisation:Acme] was named by [organisation:Globex].',
  '[person:Ann Lee], who was known as a friend of [person:Bob Smith], left.',
])('two bearers: %s', (marked) => {
  expect(alsoWritten(marked)).toEqual([]);
});
