// 'Its director, Ann Lee': the body that a role's words point to.
import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('the body that is meant', () => {
  test.each([
    [
      'The [organisation:Safety Directorate] has opened an inquiry. Its deputy director, [person:Ann Lee], said so.',
      'role | Ann Lee | deputy director | Safety Directorate',
    ],
    [
      '[organisation:Norrav Lines] lost money, and its chief executive, [person:Ann Lee], resigned.',
      'role | Ann Lee | chief executive | Norrav Lines',
    ],
    [
      '[organisation:Norrav Lines] lost money in [place:Oslo]. Its chairman [person:Ann Lee] resigned.',
      'role | Ann Lee | chairman | Norrav Lines',
    ],
    [
      'The [organisation:Vehicle Agency] is new. On Monday the agency’s director, [person:Ann Lee], resigned.',
      'role | Ann Lee | agency’s director | Vehicle Agency',
    ],
  ])('%s', (text, line) => {
    expect(statementsIn(text)).toContain(line);
  });
});

describe('nobody is told whose it is', () => {
  test.each([
    // two bodies
    '[organisation:Norrav Lines] sued [organisation:Harrow Ferries]. Its chairman, [person:Ann Lee], resigned.',
    // a country may be meant
    '[organisation:Norrav Lines] left [place:Norway] and its prime minister, [person:Ann Lee], wept.',
    // the subject is a person
    '[person:Bo Dale] left [organisation:Norrav Lines]. Its chairman, [person:Ann Lee], resigned.',
    // nothing is named
    'The plant closed. Its director, [person:Ann Lee], resigned.',
  ])('%s', (text) => {
    const roles = statementsIn(text).filter((line) => line.startsWith('role | Ann Lee'));
    expect(roles).toHaveLength(1);
    expect(roles[0]?.split(' | ')).toHaveLength(3);
  });
});
