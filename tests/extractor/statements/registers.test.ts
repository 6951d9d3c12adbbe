// How courts, councils, sports pages, wires and obituaries of several countries tell who says what and who is what.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

describe('what is said, in the manner of', () => {
  test.each([
    [
      'a court report',
      '[person:Paul Imrie], a director, denied the charge and will stand trial in March.',
      'said | Paul Imrie | denied the charge',
    ],
    [
      'a plea',
      '[person:Derek Pallister] admitted perverting the course of justice for nine years.',
      'said | Derek Pallister | admitted perverting the course of justice for nine years',
    ],
    [
      'a council',
      'Officer [person:Sunita Kohli] advised members that the county had raised no objection.',
      'said | Sunita Kohli | the county had raised no objection',
    ],
    [
      'a councillor with a bracket',
      '[person:Ray Dunmore] (Ind, Thornbury East), who proposed refusal, said it was bedlam.',
      'said | Ray Dunmore | it was bedlam',
    ],
    [
      'an explanation',
      '[person:Adam Quill] pointed out that 30 of the homes would have been affordable.',
      'said | Adam Quill | 30 of the homes would have been affordable',
    ],
    ['a shout', '"Which line?" shouted [person:Barry Noakes].', 'said | Barry Noakes | Which line?'],
    [
      'a question',
      '"Who measures the smoke of factories?" [person:Tikait] asked.',
      'said | Tikait | Who measures the smoke of factories?',
    ],
    [
      'a broadcast',
      '"We will review it all," [person:Peta Monaghan] told 2GB on Monday morning.',
      'said | Peta Monaghan | We will review it all',
    ],
    [
      'a call of analysts',
      '"Demand in the south remains soft," [person:Rajat Rao] told analysts on a call.',
      'said | Rajat Rao | Demand in the south remains soft',
    ],
    ['a bank', '[person:Patra] last week warned that costs could rise.', 'said | Patra | costs could rise'],
    [
      'a warning',
      '[person:Egbetokun] had earlier warned politicians against violence.',
      'said | Egbetokun | warned politicians against violence',
    ],
    [
      'a sports page',
      '[person:Hannigan] rubbished reports of a rift.',
      'said | Hannigan | rubbished reports of a rift',
    ],
    [
      'a trust',
      '[person:Gillian Thwaite] apologised to patients.',
      'said | Gillian Thwaite | apologised to patients',
    ],
    [
      'a condition',
      '[person:Emma Ruiz] said the result was odd. If bees remember it, she argues, meadows may cost us more.',
      'said | Emma Ruiz | If bees remember it, she argues, meadows may cost us more',
    ],
    [
      'a bench',
      '[person:Lokesh Sinhal] submitted that 4,200 machines had been given away.',
      'said | Lokesh Sinhal | 4,200 machines had been given away',
    ],
    [
      'a plain past',
      '[person:Rick Nugent] conceded the message went out late.',
      'said | Rick Nugent | the message went out late',
    ],
    [
      'data of a body',
      'Data from the [organisation:Cement Association] showed that output rose.',
      'said | Cement Association | output rose',
    ],
    [
      'a ministry that is glad',
      '[organisation:Kenya Wildlife Service] welcomed the ruling.',
      'said | Kenya Wildlife Service | welcomed the ruling',
    ],
    [
      'an adverb between',
      '[person:Onuoha] however denied that any sheet was torn.',
      'said | Onuoha | denied that any sheet was torn',
    ],
  ])('%s', (_, marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test('the agency, the ministry and the company are those that the article names', () => {
    const before = 'The [organisation:Vehicle Standards Agency] inspected 41 vehicles.';
    expect(statementsIn(`${before} The agency said drivers were tired.`)).toContain(
      'said | Vehicle Standards Agency | drivers were tired',
    );
    const two = `${before} The [organisation:Port Agency] closed.`;
    expect(statementsIn(`${two} The agency said drivers were tired.`)).toEqual([]);
  });

  test('the company is the one of the last sentence that names a body', () => {
    const { article, mentions } = markedArticle([
      'The [organisation:Tsay Keh First Nation] complained. [organisation:Northgate Metals Inc.] rejected the claim. The company said it had reported the leak.',
    ]);
    const typed = mentions.map((mention) =>
      mention.kind === 'organisation' && mention.text.startsWith('Northgate')
        ? { ...mention, value: { ...mention.value, type: 'company' as const } }
        : mention,
    );
    const said = extractStatements(article, typed).map(({ value, rule }) => `${rule} | ${value}`);
    expect(said).toContain('the-group-says | it had reported the leak');
  });

  test('who described himself is no second speaker', () => {
    const marked =
      '[person:Lars Chittenden], [unnamed:a professor] of biology at [organisation:Queen Mary University], who was not involved, cautions that paper is not pollen.';
    expect(statementsIn(marked)).toEqual([
      'role | Lars Chittenden | professor of biology at Queen Mary University | Queen Mary University',
      'affiliation | Lars Chittenden | Queen Mary University | Queen Mary University',
      'said | Lars Chittenden | paper is not pollen',
    ]);
  });

  test('whoever signed a message did not send it', () => {
    const marked =
      'President [person:Tinubu], in a message signed by his adviser, [person:Bayo Onanuga], described him as “a bridge”.';
    expect(statementsIn(marked)).toContain('said | Tinubu | described him as “a bridge”');
    expect(statementsIn(marked).join()).not.toContain('said | Bayo Onanuga');
  });
});

describe('nothing is said in', () => {
  test.each([
    '[person:Debo Ologunagba] stated this on Sunday while addressing newsmen.',
    'A bench of Justices [person:Abhay Rao] and [person:Nirmala Sen] observed that the air was bad.',
    '[person:Kenyatta] apologised this week for the haze that has blanketed towns.',
    '[person:Marlene Kupka] wrote checks to herself and hid them in the budget.',
    '[person:Ann Lee] asked whether the minister had read the report.',
    '[person:Ann Lee] welcomed the guests to the hall.',
    '[person:Ann Lee] pointed a torch at the wall and made a plan.',
  ])('%s', (marked) => {
    expect(statementsIn(marked).filter((one) => one.startsWith('said'))).toEqual([]);
  });
});

describe('who is what, in the manner of', () => {
  test.each([
    [
      'a life',
      '[person:Cole] read engineering at [organisation:Imperial College] and served as general manager of the [organisation:Railway Corporation].',
      'role | Cole | general manager of the Railway Corporation | Railway Corporation',
    ],
    [
      'an association with its letters',
      'The chairman of the [organisation:Manufacturers Association] ([organisation:MAN]), Otunba [person:Francis Meshioye], spoke.',
      'role | Francis Meshioye | chairman of the Manufacturers Association | Manufacturers Association',
    ],
    [
      'a former player',
      '[person:Drew Kirby], now a commentator with [organisation:Stan Sport], disagrees.',
      'role | Drew Kirby | commentator with Stan Sport | Stan Sport',
    ],
    [
      'police',
      'Sgt [person:Anita Rawal], of [organisation:Humberside Police], spoke outside.',
      'affiliation | Anita Rawal | Humberside Police | Humberside Police',
    ],
    [
      'science',
      '[person:Takeda], now at the [organisation:Max Planck Institute] in [place:Jena], agrees.',
      'affiliation | Takeda | Max Planck Institute | Max Planck Institute',
    ],
    [
      'a study',
      '[person:Emma Ruiz], who studies pollinators at the [organisation:University of Arizona], agrees.',
      'affiliation | Emma Ruiz | University of Arizona | University of Arizona',
    ],
    [
      'an appointment',
      'He spoke. [person:Cole] was appointed minister by General [person:Muhammed] and later retired.',
      'role | Cole | minister',
    ],
    ['a ward', 'Cllr [person:Tim Bowes] abstained.', 'role | Tim Bowes | Cllr'],
  ])('%s', (_, marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });
});
