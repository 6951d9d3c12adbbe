import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

describe('who says what', () => {
  test.each([
    [
      '[person:Saldo] said North Korea’s need for food aligned with it.',
      'said | Saldo | North Korea’s need for food aligned with it',
    ],
    ['[person:Zaripov] suggested that [place:Russia] could gain.', 'said | Zaripov | Russia could gain'],
    ['The bridge will open in May, [person:Ruto] said.', 'said | Ruto | The bridge will open in May'],
    ['"We are ready," said Finance Minister [person:Ann Lee].', 'said | Ann Lee | We are ready'],
    ['“Rice is dear,” [person:Mbeki] told reporters in [place:Pretoria].', 'said | Mbeki | Rice is dear'],
    [
      '[person:Petro] told [organisation:Reuters] on [date=2024:Monday] that talks would resume.',
      'said | Petro | talks would resume | Reuters',
    ],
    [
      'The trains stop at ten, according to a spokesperson for the railway, [person:Kim Ost].',
      'said | Kim Ost | The trains stop at ten',
    ],
    [
      'The [organisation:White House] said in a statement it would review the text.',
      'said | White House | it would review the text',
    ],
    [
      '[person:Ana Belmonte] was relieved: “We had twenty shots.”',
      'said | Ana Belmonte | We had twenty shots',
    ],
    [
      'Thirty drowned, the [organisation:National Emergency Agency] ([organisation:NEMA]) said on Sunday.',
      'said | National Emergency Agency | Thirty drowned',
    ],
    [
      '[person:Totoki] told an online briefing that the strike was over.',
      'said | Totoki | the strike was over',
    ],
    ['“It is a scam,” [person:Bukhari] told the bench.', 'said | Bukhari | It is a scam'],
    [
      '[person:Mwila-Banda] told members of parliament that most of the work was done.',
      'said | Mwila-Banda | most of the work was done',
    ],
    [
      '[person:Mwila-Banda] told a meeting of the regional council the dam was unsafe.',
      'said | Mwila-Banda | the dam was unsafe',
    ],
    ['“We keep it,” [person:Pujari] said after the speech.', 'said | Pujari | We keep it'],
    [
      '[person:Cerna] said as many as 130,000 people had taken bribes.',
      'said | Cerna | as many as 130,000 people had taken bribes',
    ],
    [
      'As many as 42 members stayed away, [unnamed:an official] said on condition of anonymity.',
      'said | an official | As many as 42 members stayed away',
    ],
    [
      '[unnamed:Two diplomats] briefed on the talks said gaps were narrow.',
      'said | Two diplomats | gaps were narrow',
    ],
    [
      '“They were paid,” additional director [person:Vikram Sethi] said.',
      'said | Vikram Sethi | They were paid',
    ],
    [
      'It was last seen near [place:Guiuan], [place:Eastern Samar], at 10 a.m., said weather specialist [person:Estareja].',
      'role | Estareja | weather specialist',
    ],
    [
      'Rates stayed put, with governor [person:Bullock] saying prices were too high.',
      'said | Bullock | prices were too high',
    ],
    [
      '“It is gone,” said [person:Karyn Decore], 48. “There is not much left. Leave early.”',
      'said | Karyn Decore | There is not much left. Leave early',
    ],
    [
      'The bank has kept its rate, Governor [person:Addison] announced on [date=2024-07-08:Monday] after a two-day meeting.',
      'said | Addison | The bank has kept its rate',
    ],
    [
      'Minister [person:Girish Rao] of [place:India]’s [place:Maharashtra] state said a plane was ready.',
      'said | Girish Rao | a plane was ready',
    ],
    [
      '[unnamed:Police] in [place:Punjab] province say three were killed.',
      'said | Police | three were killed',
    ],
    [
      'The [organisation:WHO] report said an estimated 12 million were ill.',
      'said | WHO | an estimated 12 million were ill',
    ],
    ['“Ten died,” said DSP [person:Deepak Raya].', 'said | Deepak Raya | Ten died'],
    [
      '“It was 63,” said [organisation:JAXA] project manager [person:Sakai].',
      'role | Sakai | JAXA project manager | JAXA',
    ],
    [
      "[person:Ecweru] told the [organisation:BBC]'s Swahili service that 300 were missing.",
      'said | Ecweru | 300 were missing | BBC',
    ],
    [
      '[organisation:Interfax] quotes [person:Ona] as saying [date=2005-02-16:Wednesday] that it will be given back.',
      'said | Ona | it will be given back',
    ],
    ['Ten died, according to the humanitarian office, [organisation:OCHA].', 'said | OCHA | Ten died'],
    [
      'Cars killed 48 last year, the state [organisation:Department of Transportation] said.',
      'said | Department of Transportation | Cars killed 48 last year',
    ],
    [
      "“I am sorry,” [person:Lujan] told the victims' relatives through an interpreter.",
      'said | Lujan | I am sorry',
    ],
    ['According to [person:Peskov], the plan is ready.', 'said | Peskov | the plan is ready'],
    [
      'Dams are full, according to the rights group [organisation:Clean Rivers].',
      'said | Clean Rivers | Dams are full',
    ],
    [
      '[person:Zuloaga] denied the charges and said the judge was wrong.',
      'said | Zuloaga | denied the charges',
    ],
    [
      '[person:Zuloaga] denied the charges and said the judge was wrong.',
      'said | Zuloaga | the judge was wrong',
    ],
    [
      '[organisation:Amnesty International] urged [place:Chad] to free him.',
      'said | Amnesty International | urged Chad to free him',
    ],
    ['[place:Lebanon] and [place:Syria] say the area is Lebanese.', 'said | Syria | the area is Lebanese'],
    ['[person:Ana Paz], who heads the union, warned that jobs would go.', 'said | Ana Paz | jobs would go'],
    ['A new report from the [organisation:IMF] says debt is rising.', 'said | IMF | debt is rising'],
    [
      '[unnamed:Officials] in the Somali capital of [place:Mogadishu] say two died.',
      'said | Officials | two died',
    ],
    ['[place:Russia] is warning it will retaliate.', 'said | Russia | it will retaliate'],
    ['[person:Ayu] later published photographs, saying the sides agreed.', 'said | Ayu | the sides agreed'],
    [
      '[person:Ivanov] was quoted as saying by [organisation:Interfax] that rates would fall.',
      'said | Ivanov | rates would fall',
    ],
    [
      '[organisation:ASIAPRESS] heard from [unnamed:a reporting partner] in [place:Yanggang Province] about the visit.',
      'said | a reporting partner | about the visit | ASIAPRESS',
    ],
    ['"It is a long game." - [person:Matthew Ingram]', 'said | Matthew Ingram | It is a long game'],
    [
      '[person:Ann Pryce] ([organisation:Lib Dem], [place:Wold East]) said the roads were full.',
      'said | Ann Pryce | the roads were full',
    ],
    [
      'Captain [person:Ruiz] insisted the players were behind him, but sources close to the board say he will go.',
      'said | Ruiz | the players were behind him',
    ],
    ['[person:Ann Lee] called the allegation baseless.', 'said | Ann Lee | called the allegation baseless'],
    [
      '[person:Ann Lee] says at least 10 boats are missing.',
      'said | Ann Lee | at least 10 boats are missing',
    ],
    ['[person:Ann Lee] said only half of them came.', 'said | Ann Lee | only half of them came'],
    [
      'The [organisation:Reds] have claimed responsibility for the blast.',
      'said | Reds | claimed responsibility for the blast',
    ],
    [
      '[organisation:Navy Board], which announced the arrests Saturday, said two men were held.',
      'said | Navy Board | announced the arrests Saturday',
    ],
    [
      'Senator [person:Hale] of the southern state of [place:Ohio], a prominent Republican, says he will retire.',
      'said | Hale | he will retire',
    ],
    ['“We won,” [person:Obama] aide [person:Ann Lee] said.', 'said | Ann Lee | We won'],
    ['The bridge fell, the [place:U.S.] [unnamed:officials] said.', 'said | officials | The bridge fell'],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test.each([
    [
      "The envoy arrived, [place:South Korea]'s [organisation:Korea JoongAng Daily] reported.",
      'reported | Korea JoongAng Daily | The envoy arrived',
    ],
    [
      'The delegation left, a development reported by the state news agency [organisation:KCNA].',
      'reported | KCNA | The delegation left',
    ],
    ['The harvest was good. [[organisation:KCNA]]', 'reported | KCNA | The harvest was good'],
    [
      '[place:LIMA] ([organisation:Reuters]) - Copper fell on Monday.',
      'reported | Reuters | Copper fell on Monday',
    ],
    [
      'The French news agency, [organisation:AFP], quotes [unnamed:local residents] as saying it was loud.',
      'reported | AFP | it was loud',
    ],
  ])('%s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test('"he" is the one person of the sentence before, in the same paragraph', () => {
    expect(statementsIn('[person:Annan] arrived on Friday. He said the truce would hold.')).toEqual([
      'said | Annan | the truce would hold',
    ]);
    expect(statementsIn('[person:Annan] and [person:Ban] arrived. He said the truce would hold.')).toEqual(
      [],
    );
    expect(statementsIn('Mrs. [person:Clinton] arrived. He said the truce would hold.')).toEqual([]);
  });

  test('"the group" is the organisation that the paragraph called a group', () => {
    const said = statementsIn(
      'According to the rights group [organisation:Clean Rivers], dams leak. Nobody cares, the group said.',
    );
    expect(said.at(-1)).toBe('said | Clean Rivers | Nobody cares');
    expect(statementsIn('[organisation:Shell] closed. Nobody cares, the group said.')).toEqual([]);
  });

  test('a quotation over several sentences is one value with all its words', () => {
    const text = '"We lost the house. We lost the car," [person:Rosa Quispe] said. "Only the dog is left."';
    expect(statementsIn(text)).toEqual([
      'said | Rosa Quispe | We lost the house. We lost the car',
      'said | Rosa Quispe | Only the dog is left',
    ]);
  });

  test.each([
    [
      '[place:ACCRA] — A fever killed 49 people, the [organisation:Health Service] said.',
      'said | Health Service | A fever killed 49 people',
    ],
    [
      '[place:VALENCIA], [place:Spain], [date=2024-10-31:Oct 31] ([organisation:AFP]) - The river rose, [unnamed:rescuers] said.',
      'said | rescuers | The river rose',
    ],
    [
      '[place:LIMA] — Dams are full, according to [organisation:Clean Rivers].',
      'said | Clean Rivers | Dams are full',
    ],
    ['[place:NEW DELHI]: Fog delayed trains, [person:Lee] said.', 'said | Lee | Fog delayed trains'],
    [
      '[place:BLANTYRE], [date=2024-03-15:March 15] ([organisation:Xinhua]) -- The toll has risen, [unnamed:rescuers] said.',
      'said | rescuers | The toll has risen',
    ],
    [
      '[place:BERLIN] (dpa) - The economy shrank last year, [person:Lee] said.',
      'said | Lee | The economy shrank last year',
    ],
    [
      '[place:CHARLESTON], [place:W.Va.] ([organisation:AP]) — A company must pay, [person:Lee] said.',
      'said | Lee | A company must pay',
    ],
    [
      '[place:Lusaka] – The board has cut the price of fuel by a tenth from midnight, [person:Lee] said.',
      'said | Lee | The board has cut the price of fuel by a tenth from midnight',
    ],
    ['[place:Paris]: A city in fog, [person:Lee] said.', 'said | Lee | Paris: A city in fog'],
    [
      '[place:Paris] - the capital - is full, [person:Ann Lee] said.',
      'said | Ann Lee | Paris - the capital - is full',
    ],
    [
      '[person:Kim] - A man of few words - left, [person:Lee] said.',
      'said | Lee | Kim - A man of few words - left',
    ],
  ])('a dateline is not what somebody says: %s', (marked, expected) => {
    expect(statementsIn(marked)).toContain(expected);
  });

  test.each([
    '([organisation:AP]) — [date=2024-08-12:12 August 2024]',
    '[place:BERLIN] ([organisation:dpa]) -- [date=2022-06-14:14 June 2022], 10:30',
  ])('a day after a dateline is nothing that an agency reports: %s', (marked) => {
    expect(statementsIn(marked)).toEqual([]);
  });

  test('a date between speaker and verb dates the saying', () => {
    const { article, mentions } = markedArticle([
      '[person:Kagame] [date=2024-05-06:Monday] said the road was open.',
    ]);
    expect(extractStatements(article, mentions).map((one) => one.asOf)).toEqual(['2024-05-06']);
  });
});
