import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

describe('who goes on speaking', () => {
  test.each([
    [
      '[unnamed:A senior official] said the deal was dead. He said nobody had wanted it.',
      'said | A senior official | nobody had wanted it',
    ],
    [
      '[unnamed:A senior official] said the deal was dead. The official said more talks were unlikely.',
      'said | A senior official | more talks were unlikely',
    ],
    [
      '[organisation:Clean Rivers] said the dam was full. It said the gates were open.',
      'said | Clean Rivers | the gates were open',
    ],
    [
      '[unnamed:Two witnesses] said they saw fire. They said the roof fell.',
      'said | Two witnesses | the roof fell',
    ],
    [
      '[unnamed:Two witnesses] said they saw fire. The bridge was shut. The witnesses said the roof fell.',
      'said | Two witnesses | the roof fell',
    ],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test.each([
    ['it is no person', '[person:Ann Lee] said so on Monday. It said the gates were open.'],
    ['they are several', '[organisation:Clean Rivers] said the dam was full. They said the gates were open.'],
    [
      'two bodies spoke',
      '[organisation:Clean Rivers] said it was full and [organisation:Lake Watch] said it was not. It said the gates were open.',
    ],
    [
      'what is denied is the word of another',
      '[organisation:Clean Rivers] said the guards shot him. It denied the charge.',
    ],
    [
      'two officials spoke',
      '[unnamed:An official] said it was over. [unnamed:A second official] said it was not. The official said talks would go on.',
    ],
    [
      'of the officials none spoke',
      '[unnamed:A nurse] said it was over. The officials said talks would go on.',
    ],
  ])('nobody more speaks: %s', (_, marked) => {
    const all = statementsIn(marked);
    expect(all.filter((line) => /gates were|the charge|talks would/u.test(line))).toEqual([]);
  });

  test('what follows ‘said:’ in a line of its own is said, to the end of its paragraph', () => {
    expect(
      statementsIn('Minister [person:Ann Lee] said:', 'I condemn this. We will help.', 'The talks go on.'),
    ).toEqual([
      'role | Ann Lee | Minister',
      'said | Ann Lee | I condemn this',
      'said | Ann Lee | We will help',
    ]);
  });

  test('a speech in marks goes on while each paragraph opens with one and none closes before', () => {
    const lines = statementsIn(
      '[person:Ann Lee] told reporters:',
      '“We are appalled. Nobody should suffer this.',
      '“We will help.”',
      '“We won,” the other side said.',
      'The bank is shut.',
    );
    expect(lines).toEqual([
      'said | Ann Lee | We are appalled',
      'said | Ann Lee | Nobody should suffer this',
      'said | Ann Lee | We will help',
    ]);
  });

  test.each([
    'The notice said:',
    'Dishes that [person:Ann Lee] likes:',
    '[person:Ann Lee] accused them of this:',
  ])('nobody is left speaking by: %s', (line) => {
    expect(statementsIn(line, 'The road is shut.').filter((one) => one.includes('The road'))).toEqual([]);
  });

  test('a long row of pronouns is read in linear time and keeps its speaker', () => {
    const marked = `[organisation:Clean Rivers] said it was full. ${'It said the gates were open. '.repeat(400)}`;
    expect(
      statementsIn(marked).filter((line) => line === 'said | Clean Rivers | the gates were open'),
    ).toHaveLength(400);
  });
});
