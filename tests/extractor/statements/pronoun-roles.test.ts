// 'She served as finance minister until 2019.': a role by 'he' or 'she' where one person alone can be meant.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

describe('the one person of the sentence before', () => {
  test.each([
    [
      '[person:Ann Lee] left the party in May. She served as finance minister until 2019.',
      'role | Ann Lee | finance minister',
    ],
    // as the object of that sentence, too
    [
      'The [organisation:NAB] had arrested [person:Nawaz] last year. He served as minister for housing from 2013.',
      'role | Nawaz | minister for housing',
    ],
    [
      '[person:Andrew Gwynne], the MP, apologised. He had been a junior minister.',
      'role | Andrew Gwynne | junior minister',
    ],
    [
      '[person:Ann Lee] spoke. Later she spoke again. She is the head of the board.',
      'role | Ann Lee | head of the board',
    ],
    [
      '[person:Ann Lee] spoke. Before that, she was appointed health minister.',
      'role | Ann Lee | health minister',
    ],
    [
      '[person:Bowa] spoke to the press. He is the chairman of the board.',
      'role | Bowa | chairman of the board',
    ],
  ])('%s', (text, line) => {
    expect(statementsIn(text)).toContain(line);
  });

  test.each([
    '[person:Rhodri Vaughan], who was a politician, died. Born in [place:Cardiff], the son of the scholar [person:TJ Vaughan] (and brother of [person:Prys Vaughan]), he was a pupil there. He worked as a tutor for the party.',
    '[person:Rhodri Vaughan] died. He ran a school (and took on [person:Neil Kellock]) for years. He worked as a tutor for the party.',
    '[person:Rhodri Vaughan] died. Later he wrote to [person:Neil Kellock]. He worked as a tutor for the party.',
  ])('whoever is named beside it: %s', (text) => {
    expect(statementsIn(text)).toContain('role | Rhodri Vaughan | tutor for the party');
  });

  test('the subject of a sentence that goes on with the pronoun', () => {
    expect(
      statementsIn('[person:Ann Lee] said that she would go. She worked as a tutor for the party.'),
    ).toContain('role | Ann Lee | tutor for the party');
  });

  test('of the paragraph before', () => {
    expect(statementsIn('[person:Ann Lee] left the party.', 'She was the mayor of the town.')).toContain(
      'role | Ann Lee | mayor of the town',
    );
  });

  test('with the day or years that stand behind it', () => {
    const { article, mentions } = markedArticle([
      '[person:Ann Lee] left the party. She served as finance minister from [date=2008/2011:2008 to 2011].',
    ]);
    expect(extractStatements(article, mentions).map((one) => [one.value, one.asOf])).toEqual([
      ['finance minister', '2008/2011'],
    ]);
  });
});

describe('nobody, where two can be meant, or it need not be so', () => {
  test.each([
    '[person:Ann Lee] met [person:Eva Kim] on Monday. She served as finance minister.',
    'The lawyer met [person:Nawaz] on Monday. He served as a minister.',
    'Her brother met [person:Ann Lee]. She is the director of the bank.',
    '[unnamed:A senior official] met [person:Nawaz]. He is the director of the bank.',
    '[person:Nawaz] spoke. If he is president, all will change.',
    '[person:Nawaz] spoke. He is not a minister. He may be a director. He will be the head of the board.',
    '[person:Nawaz] spoke. The bank was shut. He is the director of the bank.',
    'Mr [person:Nawaz] spoke. She is the director of the bank.',
  ])('%s', (text) => {
    expect(statementsIn(text).filter((line) => line.startsWith('role'))).toEqual([]);
  });
});
