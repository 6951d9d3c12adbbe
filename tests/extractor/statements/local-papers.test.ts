// Ways of telling who speaks that local papers and agencies have and broadcasters have not: 'the 45-year-old', 'she sobbed', open quotations, tags.
import { describe, expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const saidIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => /^(?:said|reported)/u.test(line));

describe('who is meant by', () => {
  test.each([
    [
      'an age that was told before',
      '[person:Ona Haugh], 19, made three saves. [person:Lars Holm] watched. "I stayed," the 19-year-old said.',
      'said | Ona Haugh | I stayed',
    ],
    [
      'an age after one person',
      '[person:Pema Dolma] sleeps in a hut. "Without sleep there is no maize," the 52-year-old farmer says.',
      'said | Pema Dolma | Without sleep there is no maize',
    ],
    [
      'where somebody comes from',
      'Cllr [person:Pat Gill] said it was over. "They were called cranks. The cranks won," said the [place:Ballinarea] native.',
      'said | Pat Gill | They were called cranks. The cranks won',
    ],
    [
      'a country',
      '[person:Marco Lund] scored twice. "My foot hurts," the Brazilian said.',
      'said | Marco Lund | My foot hurts',
    ],
    [
      'what somebody plays',
      'Coach [person:Ludo Hines] was fuming. "We gave it away," the veteran tactician said.',
      'said | Ludo Hines | We gave it away',
    ],
    [
      'one of them',
      '[unnamed:Analysts] were calm. "It is patient money," said one of them, [person:Karl Mica].',
      'said | Karl Mica | It is patient money',
    ],
    [
      'she, right behind a quotation, after who alone was heard',
      'The motion was moved by [person:Vera Git], who said [person:Deo Sad] had slept. "I have the letters here," she said.',
      'said | Vera Git | I have the letters here',
    ],
    [
      'what somebody was',
      '[person:Leota], 61, insisted that he had left. "Ask the clerk," the former headmaster added.',
      'said | Leota | Ask the clerk',
    ],
    [
      'where somebody stands',
      '[person:Agne Vala] called it a rerun. "We know this film," the conservative told the radio.',
      'said | Agne Vala | We know this film',
    ],
    [
      'she, after the only person whom the paper asked',
      'I rang Ms [person:Prydder]. "You never printed it," she complained.',
      'said | Prydder | You never printed it',
    ],
    [
      'the curator, behind the verb',
      '[person:Marjun Hans], curator of the hall, was there. "They ask how," says the curator, who grew up here.',
      'said | Marjun Hans | They ask how',
    ],
    [
      'the company, of which the sentence is',
      '[organisation:Letsema Gems] has secured a loan, the company announced yesterday.',
      'said | Letsema Gems | Letsema Gems has secured a loan',
    ],
    [
      'somebody of a bloc',
      'Lawmaker [person:Ana Gevor] of the [organisation:Hayk] bloc said the road was shut.',
      'said | Ana Gevor | the road was shut',
    ],
    [
      'who, behind a person and a body',
      'They met Professor [person:Eirlys Rhyd] of [organisation:Bangor University], who said it was late.',
      'said | Eirlys Rhyd | it was late',
    ],
  ])('%s', (_, marked, expected) => {
    expect(saidIn(marked)).toContain(expected);
  });

  test('whoever answers is not who was heard last', () => {
    const quoted = '"Withdraw it," Speaker [person:Lio Maso] said.';
    expect(saidIn(`${quoted} "I will not," he replied.`)).toEqual(['said | Lio Maso | Withdraw it']);
    expect(saidIn('"Withdraw it," [person:Lio Maso] told him. "I will not," he said.')).toEqual([
      'said | Lio Maso | Withdraw it',
    ]);
    const asked = `${quoted} Asked whether he was sure, he replied: "I am."`;
    expect(saidIn(asked)).toContain('said | Lio Maso | I am');
  });

  test('a body is not advised by those who are accused', () => {
    const text =
      'Professor [person:Eirlys Rhyd] of [organisation:Bangor University], who advised the government and whom nobody has accused of cooking, says the fall is real.';
    expect(saidIn(text).join()).not.toContain('Bangor University');
  });

  test.each([
    [
      'an age of somebody without a name',
      'A 38-year-old driver was fined by [person:Ona Lund]. The 38-year-old said he would pay.',
    ],
    [
      'an age of two',
      '[person:Ona Lund], 19, and [person:Bo Asante], 19, ran. The 19-year-old said it hurt.',
    ],
    [
      'a native after two people',
      '[person:Ona Lund] met [person:Bo Asante]. "We won," said the [place:Gulu] native.',
    ],
    ['a Brazilian coach', '[person:Ona Lund] left. "We won," the Brazilian coach said.'],
  ])('nobody by %s', (_, marked) => {
    expect(saidIn(marked)).toEqual([]);
  });
});

describe('what is said', () => {
  test.each([
    [
      'is quoted, whatever the verb',
      '[person:Ona Lund] spoke. "He prayed with me," she sobbed.',
      'said | Ona Lund | He prayed with me',
    ],
    [
      'was shot back',
      'Mr [person:Persaud], rising to jeers, shot back that the other minister had the same letters.',
      'said | Persaud | the other minister had the same letters',
    ],
    [
      'is expressed',
      '[person:Ona Lund] expressed disappointment at the ruling.',
      'said | Ona Lund | expressed disappointment at the ruling',
    ],
    [
      'follows what is expressed',
      '[person:Ona Lund] expressed concern that the dam would break.',
      'said | Ona Lund | the dam would break',
    ],
    [
      'is appealed for',
      'Prime Minister [person:Fiame Leal] appealed for calm and described the exchange as "regrettable".',
      'said | Fiame Leal | described the exchange as "regrettable"',
    ],
    [
      'is cautioned against',
      '[person:Ona Lund] lauded the board but cautioned against haste.',
      'said | Ona Lund | lauded the board',
    ],
    [
      'begins behind an aside',
      '[person:Ona Lund] stressed, however, that the audit office would look.',
      'said | Ona Lund | the audit office would look',
    ],
    [
      'was told those who farm',
      'Minister [person:Tig Asla], in turn, assured farmers that prices would not rise.',
      'said | Tig Asla | prices would not rise',
    ],
    [
      'was reported to somebody',
      'Governor [person:Boun Lach] reported to the visitors that the farm had been shut.',
      'said | Boun Lach | the farm had been shut',
    ],
    [
      'was added before the end',
      '"The referee beat us," [person:Tumelo] said, before adding: "Forget that."',
      'said | Tumelo | Forget that',
    ],
    [
      'stands before its source and what the source is',
      'Interest is growing, according to [person:Marjun Hans], curator of the hall in [place:Torsh].',
      'said | Marjun Hans | Interest is growing',
    ],
    [
      'ends before the words for its speaker',
      '"He said angels needed time," the widow, [person:Esnart Phi], testified.',
      'said | Esnart Phi | He said angels needed time',
    ],
    [
      'is told by a participle behind the minister',
      'Minister [person:Jo Napat] came. The minister left early, saying the paper was old.',
      'said | Jo Napat | the paper was old',
    ],
    [
      'is added by a president of several words',
      'Management board president [person:Tiho Kos] called it "painful". Some workers will be moved, he added.',
      'said | Tiho Kos | Some workers will be moved',
    ],
    [
      'is backed',
      'The [organisation:Farm Union] backed the decision.',
      'said | Farm Union | backed the decision',
    ],
    [
      'is a tribute',
      '[person:Ona Lund] paid tribute to her crew.',
      'said | Ona Lund | paid tribute to her crew',
    ],
    [
      'begins behind when and where',
      '[person:Mart Pill] had said a day earlier on [organisation:ETV]\'s "Morning Studio" that nothing was decided.',
      'said | Mart Pill | nothing was decided',
    ],
    [
      'is the whole sentence where its subject stands in front',
      '[person:Ona Lund] was not persuaded. The offence, she said, struck at the heart of the system.',
      'said | Ona Lund | The offence, she said, struck at the heart of the system',
    ],
    [
      'ends before what the paper says of it',
      '[person:Ona Lund] said the tax would not rise, contradicting her own minister.',
      'said | Ona Lund | the tax would not rise',
    ],
    [
      'ends before whom an outlet cites',
      'The daily [organisation:Jornal do Sul] reported that 300 cattle had died, citing the veterinary service.',
      'reported | Jornal do Sul | 300 cattle had died',
    ],
    [
      'is told behind a dateline',
      '[place:GEORGETOWN] - Minister [person:Deo Sad] on Tuesday left early, telling the chamber that the wharf had been condemned.',
      'said | Deo Sad | the wharf had been condemned',
    ],
  ])('%s', (_, marked, expected) => {
    expect(saidIn(marked)).toContain(expected);
  });

  test.each([
    '[person:Ona Lund] backed the car out of the yard.',
    '[person:Ona Lund] slammed the door and defended the goal.',
    'In the second half, [person:Ona Lund] hit back.',
    '[person:Ona Lund] laughed and took the medal.',
    '[person:Ona Lund] shot back from the line.',
    '[person:Abbas] has proposed to hold a vote on a plan that recognises them.',
  ])('is nothing in: %s', (marked) => {
    expect(saidIn(marked)).toEqual([]);
  });

  test('nobody has expressed what he wanted to express', () => {
    const lines = saidIn('[person:Ona Lund] said guests wanted to meet his son and express their support.');
    expect(lines).toEqual(['said | Ona Lund | guests wanted to meet his son and express their support']);
  });

  test('a quotation that no paragraph closes goes on in the next', () => {
    const lines = saidIn(
      '"I remember the bottles," said [person:Mary Gurung], a nurse. "Then I remember nothing.',
      '"She dug for an hour. She had no shovel.',
      '"I tell them about the pot."',
      'The post was built anew.',
    );
    expect(lines).toEqual([
      'said | Mary Gurung | I remember the bottles',
      'said | Mary Gurung | Then I remember nothing',
      'said | Mary Gurung | She dug for an hour',
      'said | Mary Gurung | She had no shovel',
      'said | Mary Gurung | I tell them about the pot',
    ]);
    expect(saidIn('"It rained," said [person:Mary Gurung]. "Then it', 'Nobody else came.')).toEqual([
      'said | Mary Gurung | It rained',
    ]);
  });
});
