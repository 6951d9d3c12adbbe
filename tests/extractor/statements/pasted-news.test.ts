// Sentences of the forms that papers of many countries print: who says them, where the words begin and end, and which office is meant.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const minister = 'Interior Minister [person:Sami Oduya] arrived in [place:Gulu].';

test.each([
  // what is said begins after the listeners, and ends before the next thing that is said
  [
    '[person:Ona Lund] told a press conference at [organisation:UNICO] on [date=2009-11-25:November 25] that aid was late.',
    'said | Ona Lund | aid was late',
  ],
  [
    "Mr [person:Hale] told a court containing Miss [person:Orr]'s brother and two reporters that she was gone.",
    'said | Hale | she was gone',
  ],
  ['[person:Ona Lund] said last week the union agreed.', 'said | Ona Lund | the union agreed'],
  ['[person:Ona Lund] says they fled, cautioning that they may return.', 'said | Ona Lund | they may return'],
  ['[person:Ona Lund] says they fled, cautioning that they may return.', 'said | Ona Lund | they fled'],
  [
    '[person:Odum] confirmed the incident adding that the search was on.',
    'said | Odum | confirmed the incident',
  ],
  ['[person:Odum] confirmed the incident adding that the search was on.', 'said | Odum | the search was on'],
  [
    '[person:Ona] noted it was poor, further stressing the rules had changed.',
    'said | Ona | the rules had changed',
  ],
  [
    'While [person:Ona Lund] said she was told of a report, [person:Jon Moe] said it was lost.',
    'said | Ona Lund | she was told of a report',
  ],
  [
    'Responding to the press, [person:Moe] said while he had not seen it, it was real.',
    'said | Moe | while he had not seen it, it was real',
  ],
  // the verb where the words are nothing without it
  ['[unnamed:Analysts] had predicted an increase.', 'said | Analysts | predicted an increase'],
  [
    '[organisation:Amalgam] announces [date=2014-06-30:June 30] power cut in [place:Talon], [place:Carmen]',
    'said | Amalgam | announces June 30 power cut in Talon, Carmen',
  ],
  // who carries it
  [
    'Port fees: According to [organisation:Coast Monthly], there was an effort to hide it.',
    'said | Coast Monthly | there was an effort to hide it',
  ],
  [
    '[place:LOME], [date=2023-12-17:Dec. 17] ([organisation:Reuters]) -- Rice rose by a tenth.',
    'reported | Reuters | Rice rose by a tenth',
  ],
  [
    '"We will build again," [organisation:Footnews] quotes [person:Diallo] as saying in [place:Ndola].',
    'said | Diallo | We will build again',
  ],
  [
    'The [organisation:Port Union], meanwhile, said that no offer had come.',
    'said | Port Union | no offer had come',
  ],
  ['[person:Ann Hall] QC, prosecuting, said he had lied.', 'said | Ann Hall | he had lied'],
  [
    'In court, Sergeant [person:Oduya], [unnamed:an officer] with the unit said two had left.',
    'said | Oduya | two had left',
  ],
  [
    '“It is late,” the head of the office, [person:Mo Afi], said in [place:Lome].',
    'said | Mo Afi | It is late',
  ],
  [
    '[person:Gil Omo], the [organisation:State Commission for Ports], said none died.',
    'said | Gil Omo | none died',
  ],
  [
    '[person:Zhu Lin], a professor of the prestigious [organisation:Pe University], said it grew.',
    'said | Zhu Lin | it grew',
  ],
  [
    'The firms, [person:Ona Lund] alleged, received three contracts a year.',
    'said | Ona Lund | The firms, Ona Lund alleged, received three contracts a year',
  ],
  ['[person:Ona Lund] spoke. According to her, three left.', 'said | Ona Lund | three left'],
  ['[person:Ona] said it was a normal one adding that winning was not.', 'said | Ona | winning was not'],
  [
    'In a note signed by its officer, [person:Bo Asante], [person:Lars Holm] explained that it fell. According to him, it rained hard.',
    'said | Lars Holm | it rained hard',
  ],
  // a name inside a quotation is never its speaker
  [
    `${minister} “[person:Bo Asante] will win,” the minister said, adding that [person:Ole Berg] had fled.`,
    'said | Sami Oduya | Ole Berg had fled',
  ],
  [`${minister} The minister said the road was shut.`, 'said | Sami Oduya | the road was shut'],
  [`${minister} The interior minister said the road was shut.`, 'said | Sami Oduya | the road was shut'],
  [
    `${minister} The minister said the road was shut. He added that it rained.`,
    'said | Sami Oduya | it rained',
  ],
  [
    '[person:Ona Lund] spoke. “[person:Bo] is late. We wait,” she said.',
    'said | Ona Lund | Bo is late. We wait',
  ],
  [
    '[person:Ona Lund] spoke. She said [person:Bo Asante] was late. "We wait," she said.',
    'said | Ona Lund | We wait',
  ],
])('%s', (text, line) => {
  expect(statementsIn(text)).toContain(line);
});

test.each([
  [
    '“[person:Bo Asante] will win,” the minister said, adding that [person:Ole Berg] had fled.',
    'a minister of whom nothing is known',
  ],
  [
    'The residents of one camp in south [place:Darfur] told Mr. [person:Hale] that they would stay.',
    'a place in a phrase',
  ],
  ['According to her brother, it rained. According to his plan, [person:Ona] left.', 'somebody else'],
  ['Court told [person:Ona Lund] accused seen at the gate', 'the accused'],
  ['The phone was adding that feature, [person:Lund] and others hope.', 'adding something'],
  ['[person:Ona Lund] said while leaving.', 'nothing but a time'],
])('%s: nobody speaks (%s)', (text) => {
  expect(statementsIn(text).filter((line) => /^(?:said|reported)/u.test(line))).toEqual([]);
});

test('a minister is not told from another by the office alone', () => {
  const two = `${minister} Health Minister [person:Ada Lim] came too. All of them left.`;
  expect(
    statementsIn(`${two} The minister said the road was shut.`).filter((line) => line.startsWith('said')),
  ).toEqual([]);
  expect(statementsIn(`${two} The health minister said the road was shut.`)).not.toContain(
    'said | Sami Oduya | the road was shut',
  );
  const unnamed = `[unnamed:A minister] waited. ${minister} They left. The minister said the road was shut.`;
  expect(statementsIn(unnamed).filter((line) => line.startsWith('said'))).toEqual([]);
});

test.each([
  [
    'The playwright, author, and ballet director [person:Hugh Orme] died.',
    ['role | Hugh Orme | playwright, author, and ballet director'],
  ],
  ['It ended under his successor [person:Pedro Ruiz].', []],
  ["It was the minister's successor [person:Pedro Ruiz].", ["role | Pedro Ruiz | minister's successor"]],
  ['The city police chief Commissioner [person:Amar Rao] left.', ['role | Amar Rao | city police chief']],
  ['Interior Minister Sheikh [person:Rasheed Omar] left.', ['role | Rasheed Omar | Interior Minister']],
  ['[person:Ruiz] prepares to host [person:Lum Radia].', []],
  [
    'Deputy Commissioner of Police (DCP) [person:Gaja Rao] left.',
    ['role | Gaja Rao | Deputy Commissioner of Police'],
  ],
  [
    '“He fell,” said Deputy Commissioner (West Zone) [person:A.R. Rao].',
    ['role | A.R. Rao | Deputy Commissioner', 'said | A.R. Rao | He fell'],
  ],
  [
    '[place:Zambia] coach, [person:Weds Niren], was sad.',
    ['role | Weds Niren | Zambia coach | Zambia', 'affiliation | Weds Niren | Zambia | Zambia'],
  ],
  [
    '[person:Omar Rao] was serving as the head of the intelligence wing.',
    ['role | Omar Rao | head of the intelligence wing'],
  ],
  ['In his years at the university Professor [person:Levin] was ill.', ['role | Levin | Professor']],
  [
    "China's ambassador to the [place:United States], [person:Cui Tan], left.",
    ["role | Cui Tan | China's ambassador to the United States"],
  ],
  ['The Minister noted President [person:Gota Raja] was late.', ['role | Gota Raja | President']],
])('%s', (text, lines) => {
  expect(statementsIn(text).sort()).toEqual([...lines].sort());
});

test('a country that blames somebody in a list of links says nothing there', () => {
  expect(statementsIn('[place:Sudan] blames the rebels.')).toEqual(['said | Sudan | blames the rebels']);
  expect(statementsIn({ kind: 'list', text: '[place:Sudan] blames the rebels.' })).toEqual([]);
});
