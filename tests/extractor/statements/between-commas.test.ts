// What stands between commas and brackets after a name, and who speaks then.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

test.each([
  [
    '[person:Ossama Rabie], who heads the [organisation:Canal Authority], said traffic had resumed.',
    'said | Ossama Rabie | traffic had resumed',
  ],
  ['[person:Kim], whose sister runs [organisation:Acme], said it was late.', 'said | Kim | it was late'],
  [
    "The [organisation:Seamen's Union], known as the [organisation:KSU], said that 40 had left.",
    "said | Seamen's Union | 40 had left",
  ],
  [
    'Trade will grow, according to its president, [person:Omar Touray].',
    'said | Omar Touray | Trade will grow',
  ],
  [
    "According to the bloc's president, [person:Omar Touray], trade will grow.",
    'said | Omar Touray | trade will grow',
  ],
  [
    '[person:Wang Lijun] ([person:王立军]), the head of the [organisation:Safety Board], left.',
    'role | Wang Lijun | head of the Safety Board | Safety Board',
  ],
  ['[person:Dewi Hartono] (31), a nurse, left.', 'role | Dewi Hartono | nurse'],
  ["[person:Eko Suharno], the minister's brother, owns a ferry.", "role | Eko Suharno | minister's brother"],
  ["[place:South Korea]'s spy agency, the [organisation:NIA], was shut.", 'described-as | NIA | spy agency'],
  ['[person:Ana] called the report a lie.', 'said | Ana | called the report a lie'],
  ['[person:Ana] called him “a traitor”.', 'said | Ana | called him “a traitor”'],
  ['[person:Ana] thanked the voters.', 'said | Ana | thanked the voters'],
  ['[person:Ana] described the attack as cowardly.', 'said | Ana | described the attack as cowardly'],
  ['[person:Ana] termed the budget “a bundle of lies”.', 'said | Ana | termed the budget “a bundle of lies”'],
  [
    '“She never raised her voice,” said her former clerk, [person:Nana Ampofo].',
    'said | Nana Ampofo | She never raised her voice',
  ],
  [
    'The [organisation:Accountability Bureau] ([organisation:NAB]) prosecutor [person:Faisal Bukhari] left.',
    'role | Faisal Bukhari | Accountability Bureau (NAB) prosecutor | Accountability Bureau',
  ],
  [
    'Reports said the [organisation:MACC] chief commissioner, Tan Sri [person:Azam Baki], expected arrests.',
    'role | Azam Baki | MACC chief commissioner | MACC',
  ],
])('%s', (text, line) => {
  expect(statementsIn(text)).toContain(line);
});

test.each([
  '[person:Kim] called the police a day later.',
  '[person:Kim] called her mother an hour later.',
  '[person:Kim] called him a taxi.',
  '[person:Kim] described the route to the town.',
  'The author of a book about ruler [person:Than Shwe] described him as smart.',
  'A member of the main [organisation:Nepali Congress] told reporters it was late.',
  'It was said [place:Gaza]’s rescue service came late.',
  '[person:Kim] called a meeting of the board.',
  '[person:Kim] called him on a Sunday.',
  '[person:Kim] called his brother and bought a car.',
  'With thanks to [person:Ana], the president left.',
  'According to the plan, [person:Ana] left.',
  '[person:Kim] (left) and [person:Lee] met.',
])('nothing is said or described: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});

test.each([
  ['“It took years,” said the constable’s widow, [person:Ana Ruiz].', 'said | Ana Ruiz | It took years'],
  ['[person:Ana Ruiz] told the county archive last week that it rained.', 'said | Ana Ruiz | it rained'],
  ['[person:Ana Ruiz] said it was late and he added it would rain.', 'said | Ana Ruiz | it was late'],
  ['[person:Ana Ruiz] said it was late, but she said it would rain.', 'said | Ana Ruiz | it would rain'],
])('who says it: %s', (text, line) => {
  expect(statementsIn(text)).toContain(line);
});

test.each(['KC', 'MP', 'PhD', 'SAN'])('letters behind a name: %s', (letters) => {
  expect(statementsIn(`[person:Ann Lee], ${letters}, said it was late.`)).toContain(
    'said | Ann Lee | it was late',
  );
});

test('a region behind its town says nothing', () => {
  const lines = statementsIn('The centre in [place:Alexandria], [place:Virginia] said it was late.');
  expect(lines.filter((line) => line.startsWith('said'))).toEqual([]);
});
