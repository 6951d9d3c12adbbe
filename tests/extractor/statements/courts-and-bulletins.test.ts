// Ways of telling who speaks that court reports, bulletins and company news have: a quotation parted behind its verb, ranks, two offices, stops outside.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const saidIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => /^(?:said|reported)/u.test(line));

const rolesIn = (...blocks: readonly string[]): string[] =>
  statementsIn(...blocks).filter((line) => line.startsWith('role'));

test.each([
  [
    'a quotation goes on behind a speaker who stands behind the verb',
    '"She has a trade," said Ms [person:Una Kerr], "and she is sorry for it. She came home for this."',
    [
      'said | Una Kerr | She has a trade',
      'said | Una Kerr | and she is sorry for it',
      'said | Una Kerr | She came home for this',
    ],
  ],
  [
    'and behind one word of it',
    '"Regrettably," commented Judge [person:Dan Foyle], "the town is full of it."',
    ['said | Dan Foyle | Regrettably', 'said | Dan Foyle | the town is full of it'],
  ],
  [
    'a stop outside the marks',
    '"It is a rare find," said Professor [person:Ewa Nowik]. "These rings were signs of rank".',
    ['said | Ewa Nowik | It is a rare find', 'said | Ewa Nowik | These rings were signs of rank'],
  ],
  [
    'letters of a lawyer, and what she does in court',
    'Sgt [person:Tom Breen] told Mr [person:Ian Vaughan] SC, prosecuting, that the crates came by lorry.',
    ['said | Tom Breen | the crates came by lorry | Ian Vaughan'],
  ],
  [
    'a saying behind an opening with a clause on it',
    'During the raid, 58 suspects, all of whom are local, were held, [organisation:Kalutara Police] said.',
    ['said | Kalutara Police | During the raid, 58 suspects, all of whom are local, were held'],
  ],
  [
    'what is said behind "as" and a verb with "that"',
    'The index rose, as [organisation:Marwick] notes that orders have stopped.',
    ['said | Marwick | orders have stopped'],
  ],
  [
    'a ministry that declares',
    '[place:Karsk] will end the harvest in May, declared the [organisation:Ministry of Land].',
    ['said | Ministry of Land | Karsk will end the harvest in May'],
  ],
  [
    'information that a body released',
    'More women than men voted, according to initial information released by the [organisation:Polls Board].',
    ['said | Polls Board | More women than men voted'],
  ],
  [
    'rupees with a stop',
    '[person:Nimal Perera] stated that funds of about Rs. 300 million belonged to a bank.',
    ['said | Nimal Perera | funds of about Rs. 300 million belonged to a bank'],
  ],
  [
    'a part of the day behind the day it was said on',
    'The figure is that of 400 pupils, Minister [person:Ana Vuki] said on [date=2018-01-04:Thursday] evening.',
    ['said | Ana Vuki | The figure is that of 400 pupils'],
  ],
  [
    'what somebody did while she said it',
    'The rate is that of 500 pupils, Minister [person:Ana Vuki] said when announcing the results.',
    ['said | Ana Vuki | The rate is that of 500 pupils'],
  ],
  [
    'letters in brackets before the comma',
    '[person:Jun Sales], commander of the [organisation:Tagalog District] ([organisation:TD]), said it was late.',
    ['said | Jun Sales | it was late'],
  ],
  [
    'the ministry that the sentence before names',
    'The [organisation:Ministry of Health] said it had begun. "We count 82 new cases," confirmed the ministry.',
    ['said | Ministry of Health | it had begun', 'said | Ministry of Health | We count 82 new cases'],
  ],
  [
    'what somebody highlights',
    '[person:Ana Vuki] highlighted that criticism has helped.',
    ['said | Ana Vuki | criticism has helped'],
  ],
] as const)('%s', (_, text, said) => {
  expect(saidIn(text)).toEqual(said);
});

test('as a clause that only names where the words are from tells nothing anew', () => {
  expect(saidIn('It will close, as [person:Ana Vuki] said on Monday.')).toEqual([]);
});

test('the organisation is the body that spoke last', () => {
  expect(
    saidIn(
      '[organisation:Marwick] said that orders have stopped.',
      'Nevertheless, the organisation says the market is bleak.',
    ),
  ).toEqual(['said | Marwick | orders have stopped', 'said | Marwick | the market is bleak']);
  expect(
    saidIn(
      '[person:Ann Hale] said that orders at [organisation:Marwick] have stopped.',
      'Nevertheless, the organisation says the market is bleak.',
    ),
  ).toEqual(['said | Ann Hale | orders at Marwick have stopped']);
});

test('the secretary of a body named by its letters', () => {
  expect(
    saidIn(
      'It was counted, said [organisation:QPA] Secretary [person:Omar Haque].',
      'More is to come, the [organisation:QPA] secretary added.',
    ),
  ).toEqual(['said | Omar Haque | It was counted', 'said | Omar Haque | More is to come']);
});

test.each([
  [
    'a rank between the office and the name',
    'Police Spokesman DIG [person:Nihal Wijesekara] spoke. Police spokesman Senior DIG [person:Ajith Mendis] wrote.',
    ['role | Nihal Wijesekara | Police Spokesman', 'role | Ajith Mendis | Police spokesman'],
  ],
  [
    'two offices before a comma and the name',
    'Deputy Prime Minister and Minister for Tourism, [person:Ana Vuki], spoke.',
    ['role | Ana Vuki | Deputy Prime Minister and Minister for Tourism'],
  ],
  [
    'a trade and what somebody is known for',
    'They met [person:Olle Berg], a Swedish sculptor renowned for his portraits, and [person:Ann Bo], a painter living in Oslo.',
    ['role | Olle Berg | Swedish sculptor', 'role | Ann Bo | painter'],
  ],
] as const)('%s', (_, text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

test('whose partner a station is tells who was told, and nothing that was said', () => {
  expect(saidIn('"It is sad," [person:Ann Lee] told [organisation:CNN] affiliate KTRO on Friday.')).toEqual([
    'said | Ann Lee | It is sad | CNN',
  ]);
});

test('where something was said is not what was said', () => {
  expect(
    saidIn(
      'In a statement after its meeting, [organisation:Marwick] said at this level, the stance is right. “We will stay,” it said.',
    ),
  ).toEqual(['said | Marwick | at this level, the stance is right', 'said | Marwick | We will stay']);
  expect(saidIn('In a statement after its meeting, [organisation:Marwick] said at this level.')).toEqual([]);
  expect(saidIn('In a statement, [organisation:Marwick] said the stance is right.')).toEqual([
    'said | Marwick | the stance is right',
  ]);
  expect(saidIn('In the statement prices were wrong, [organisation:Marwick] said.')).toEqual([
    'said | Marwick | In the statement prices were wrong',
  ]);
});

test('who mitigates speaks, and what is admitted keeps its verb', () => {
  expect(saidIn('[person:Michael Orr] KC, mitigating, said his client had repaid it.')).toEqual([
    'said | Michael Orr | his client had repaid it',
  ]);
  expect(saidIn('[person:Ann Lee] admitted 11 counts of fraud at the court on Tuesday.')).toEqual([
    'said | Ann Lee | admitted 11 counts of fraud at the court on Tuesday',
  ]);
  expect(saidIn('[person:Ann Lee] admitted 11 trains were late.')).toEqual([
    'said | Ann Lee | 11 trains were late',
  ]);
});

test("'his own company' describes nobody", () => {
  const all = statementsIn('He sent it to his own company, [organisation:Orrick Haulage].');
  expect(all).toEqual([]);
});

test("'who models reefs at' tells where somebody works", () => {
  expect(statementsIn('[person:Ann Lee], who models reefs at [organisation:Orr University], left.')).toEqual([
    'affiliation | Ann Lee | Orr University | Orr University',
  ]);
});
