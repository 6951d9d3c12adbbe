import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnnamedPeople } from '../../../../src/extractor/kinds/names/unnamed-people.ts';
import { markedArticle } from '../../statements/marked-article.ts';

/** 'span: name' of every unnamed person of plain text. */
function unnamedIn(text: string): string[] {
  const { article } = markedArticle([text]);
  return findUnnamedPeople(article).map(
    ({ start, end, name }) => `${article.text.slice(start, end)}: ${name}`,
  );
}

describe('people who speak without a name', () => {
  test.each([
    [
      'On September 18, ASIAPRESS heard from a reporting partner in Yanggang Province about it.',
      ['a reporting partner: a reporting partner in Yanggang Province'],
    ],
    ['According to a senior official, it is over.', ['a senior official: a senior official']],
    ['Two diplomats said the vote would be late.', ['Two diplomats: two diplomats']],
    ['A source close to the ministry told Reuters so.', ['A source: a source close to the ministry']],
    ['Water rose at night, residents said.', ['residents: residents']],
    ['The roof fell, an eyewitness who declined to be named said.', ['an eyewitness: an eyewitness']],
    [
      'Officials in the Somali capital of Mogadishu say a bomb went off.',
      ['Officials: officials in the Somali capital of Mogadishu'],
    ],
    ['U.S. officials said one soldier died.', ['officials: U.S. officials']],
    [
      'Iraqi military officials say tanks have arrived.',
      ['Iraqi military officials: Iraqi military officials'],
    ],
    [
      "Oil fell after Saudi Arabia's oil minister said there was enough.",
      ["oil minister: Saudi Arabia's oil minister"],
    ],
    ['A Home Office spokesman told the BBC that he was free.', ['spokesman: a Home Office spokesman']],
    ['The AFP agency quotes local residents as saying it was loud.', ['local residents: local residents']],
    ['"We saw nothing," said a villager.', ['a villager: a villager']],
  ])('%s', (text, expected) => {
    expect(unnamedIn(text)).toEqual(expected);
  });

  test.each([
    'A Maoist rebel spokesman, Krishna Mahara, says talks failed.',
    'The official said so.',
    'Kremlin spokesman Peskov said so.',
    'A farmer lost his crop.',
    'Workers built the bridge.',
    'Their lawyers said so.',
    'He met two diplomats in Geneva.',
    'Residents were told to leave.',
    'Russian officials are said to be pleased.',
  ])('nobody in: %s', (text) => {
    expect(unnamedIn(text)).toEqual([]);
  });

  test('spans lie in the text, in order, without overlap, whatever the text is', () => {
    const word = fc.constantFrom(
      'officials',
      'a',
      'source',
      'said',
      'in',
      'Kabul',
      ',',
      'who',
      'two',
      'diplomats',
      "'s",
      '.',
      'according',
      'to',
      '한국',
      '😀',
      '\ud800',
      '-',
      '"',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { article } = markedArticle([words.join(' ')]);
        let last = 0;
        for (const one of findUnnamedPeople(article)) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(article.text.length);
          last = one.end;
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
