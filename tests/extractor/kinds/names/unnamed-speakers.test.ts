import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnnamedSpeakers } from '../../../../src/extractor/kinds/names/unnamed-speakers.ts';
import { markedArticle } from '../../statements/marked-article.ts';

/** 'span: name' of every unnamed speaker of plain text. */
function unnamedIn(text: string, isNamed: (noun: string) => boolean = () => false): string[] {
  const { article } = markedArticle([text]);
  return findUnnamedSpeakers(article, isNamed).map(
    ({ start, end, name }) => `${article.text.slice(start, end)}: ${name}`,
  );
}

describe('who speaks as somebody’s', () => {
  test.each([
    ['Ona Haugh left. Her lawyer said so.', ['Her lawyer: her lawyer']],
    ['"We pay," its mayor said.', ['its mayor: its mayor']],
    ['His deputy has said so; their son told us.', ['His deputy: his deputy', 'their son: their son']],
    ['His widow, who asked not to be named, said no.', ['His widow: his widow']],
    ['They died in January, its spokesman said.', ['its spokesman: its spokesman']],
    ['A deputy said so.', []],
    ['Its mayor, Tom Lee, said no. Its mayor said yes.', []],
    ['Deputy Ann Lee came. His deputy said no.', []],
    ['Ann Lee, his older sister, came. His sister said no.', []],
    ['Their lawyers said so.', []],
    ['He told his lawyer so.', []],
  ])('%s', (text, expected) => {
    expect(unnamedIn(text)).toEqual(expected);
  });
});

describe('who speaks without a name', () => {
  test.each([
    [
      'On September 18, ASIAPRESS heard from a reporting partner in Yanggang Province about it.',
      ['a reporting partner: a reporting partner in Yanggang Province'],
    ],
    ['According to a senior official, it is over.', ['a senior official: a senior official']],
    ['Two diplomats said the vote would be late.', ['Two diplomats: two diplomats']],
    ['Carlito Cernal, 61, said residents had brought in 700 bags.', []],
    ['Both sides said so.', ['Both sides: both sides']],
    ['Authorities initially said so.', ['Authorities: authorities']],
    ['It sank, said a coast guard spokesman, Armand Balilo.', []],
    [
      'A senior official supervising the work said so.',
      ['A senior official: a senior official supervising the work'],
    ],
    ['An auditor from Nkonki Inc testified that it was lost.', ['An auditor: an auditor from Nkonki Inc']],
    ['A source close to the ministry told Reuters so.', ['A source: a source close to the ministry']],
    ['Water rose at night, residents said.', ['residents: residents']],
    ['The roof fell, an eyewitness who declined to be named said.', ['an eyewitness: an eyewitness']],
    [
      'Officials in the Somali capital of Mogadishu say a bomb went off.',
      ['Officials: officials in the Somali capital of Mogadishu'],
    ],
    [
      'A spokeswoman for the Immigration and Customs Enforcement Agency said 30 were held.',
      ['A spokeswoman: a spokeswoman for the Immigration and Customs Enforcement Agency'],
    ],
    ['Officials in Kenya and Uganda said so.', ['Officials: officials in Kenya and Uganda']],
    ['Police in Lagos and Governor Ann Lee said so.', []],
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
    ['"We saw nothing," says one resident.', ['one resident: one resident']],
    ['Another resident said it was cold.', ['Another resident: another resident']],
    ['A senior U.S. official said so.', ['official: a senior U.S. official']],
    [
      "The firm's engineers said so; ConocoPhillips' officials said no.",
      ["officials: ConocoPhillips' officials"],
    ],
    ['A spokesman for the ministry said talks would resume.', ['A spokesman: a spokesman for the ministry']],
    ['Dozens of witnesses told the BBC so.', ['Dozens of witnesses: dozens of witnesses']],
    ['One of the officials said the plan had failed.', ['One of the officials: one of the officials']],
    ['A group of residents complained that it was wet.', ['A group of residents: a group of residents']],
    [
      'Two people familiar with the matter said it was for sale.',
      ['Two people: two people familiar with the matter'],
    ],
    ['An official speaking on condition of anonymity said it was over.', ['An official: an official']],
    ['Traders in a statement on Monday said it was over.', ['Traders: traders']],
  ])('%s', (text, expected) => {
    expect(unnamedIn(text)).toEqual(expected);
  });

  test.each([
    ['The police said the road was shut.', ['police: the police']],
    ['Police in Nairobi, the capital, said he fled.', ['Police: police in Nairobi']],
    ['A doctor in Lagos, Nigeria, said so.', ['A doctor: a doctor in Lagos']],
    ['In Kashmir police said two men fled.', ['police: police']],
    ['According to local police, he fled.', ['local police: local police']],
    [
      'Iraqi police and hospital officials say nine died.',
      ['Iraqi police: Iraqi police', 'hospital officials: hospital officials'],
    ],
    ['The government says it will pay.', ['government: the government']],
    ["Pakistan's government says it will pay.", ["government: Pakistan's government"]],
    ['The U.S. military said on Monday that it was over.', ['military: the U.S. military']],
    ["The attorney general's office said so.", ["office: the attorney general's office"]],
    ['State media said the train was late.', ['State media: state media']],
    ['The foreign ministry said she would return.', ['foreign ministry: the foreign ministry']],
    ['A human rights group said 12 people were held.', ['A human rights group: a human rights group']],
    ['Rights groups say 12 people were held.', ['Rights groups: rights groups']],
  ])('bodies: %s', (text, expected) => {
    expect(unnamedIn(text)).toEqual(expected);
  });

  test('the kind tells people from bodies and outlets', () => {
    const { article } = markedArticle(['Police said so. A nurse said so. State television said so.']);
    const kinds = findUnnamedSpeakers(article, () => false).map((one) => one.kind);
    expect(kinds).toEqual(['organisation', 'person', 'media']);
  });

  test('a body that the article names is meant by its noun, not another one', () => {
    const text = 'The health ministry said two had died; a ministry said none.';
    expect(unnamedIn(text, (noun) => noun === 'ministry')).toEqual(['a ministry: a ministry']);
    expect(unnamedIn(text)).toHaveLength(2);
  });

  test.each([
    'The company said profits rose.',
    'The ministry said so.',
    'Companies say so.',
    'People say it is haunted.',
    'Doctors like a person said to be well.',
    'John Lee of the city police said nobody was hurt.',
    'An aide at the foreign office, Ann Lee, said so.',
    'Police officers accused of theft were freed.',
    'Residents told to leave went home.',
    'Police said to be on their way never came.',
    'Police Commissioner Ann Lee said so.',
    'The army was told of it.',
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
        for (const one of findUnnamedSpeakers(article, () => false)) {
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
