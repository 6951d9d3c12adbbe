import { expect, test } from 'vitest';
import { comparisonsOf } from '../../src/renderer/comparisons.ts';
import { entitiesOf, makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

/** 'people dead / Lisbon / 2024-03-11: 12 14' for each comparison, its values by article. */
function comparisonsIn(...texts: readonly string[]): readonly string[] {
  const files = Object.fromEntries(
    texts.map((text, index) => [`${String(index).padStart(2, '0')}.md`, text]),
  );
  const site = makeSite(corpusOf(files));
  return entitiesOf(site, 'figure').flatMap((quantity) =>
    comparisonsOf(site, quantity).map(
      ({ about, day, mentions }) =>
        `${quantity.label} / ${about.label} / ${day ?? '–'}: ${mentions
          .map(({ value }) => value.number)
          .sort((a, b) => (a ?? 0) - (b ?? 0))
          .join(' ')}`,
    ),
  );
}

const report = (published: string, words: string): string =>
  `---\ntitle: News of the day\npublished: ${published}\n---\n\n${words}\n`;

test('tolls of one place and one day stand side by side, whatever they are worded as', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'A bomb killed 12 people in Lisbon on Monday, police said.'),
      report('2024-03-12', 'The death toll from the bomb that went off in Lisbon on Monday has risen to 14.'),
      report('2024-03-12', 'At least 14 died in Lisbon on Monday.'),
    ),
  ).toEqual(['people dead / Lisbon / 2024-03-11: 12 14 14']);
});

test('tolls of other days, other places and of a country are not compared', () => {
  const first = report('2024-03-12', 'A bomb killed 12 people in Lisbon on Monday.');
  expect(comparisonsIn(first, report('2024-05-14', 'A bomb killed 30 people in Lisbon on Monday.'))).toEqual(
    [],
  );
  expect(comparisonsIn(first, report('2024-03-12', 'A bomb killed 30 people in Porto on Monday.'))).toEqual(
    [],
  );
  expect(
    comparisonsIn(
      report('2024-03-12', 'A bomb killed 12 people in Portugal on Monday.'),
      report('2024-03-12', 'A fire killed 30 people in Portugal on Monday.'),
    ),
  ).toEqual([]);
});

test('those who died, who were hurt and who are missing are three things', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'A bomb in Lisbon killed 12 people on Monday.'),
      report('2024-03-12', 'In Lisbon 40 people were injured and 3 were missing on Monday.'),
    ),
  ).toEqual([]);
});

test('the toll of a part is not compared with that of the whole, but with the same of another article', () => {
  const whole = report('2024-03-12', 'A bomb killed 90 people in Porto on Monday.');
  const inPorto = 'A bomb killed 35 people in Porto on Monday.';
  const part = (words: string) =>
    report(
      '2024-03-12',
      ['Bombs killed 112 people, the minister said.', 'He wept.', 'All wept.', 'So it went.', words].join(
        '\n\n',
      ),
    );
  expect(comparisonsIn(whole, report('2024-03-12', inPorto))).toEqual([
    'people dead / Porto / 2024-03-11: 35 90',
  ]);
  expect(comparisonsIn(whole, part(inPorto))).toEqual([]);
  expect(comparisonsIn(whole, part(inPorto), part(inPorto.replace('35', '40')))).toEqual([
    'people dead / Porto / 2024-03-11: 35 40',
  ]);
  expect(comparisonsIn(whole, report('2024-03-12', 'Of the dead, 35 died in Porto on Monday.'))).toEqual([]);
});

test('what was added to a toll is no toll', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'A bomb killed 12 people in Lisbon on Monday.'),
      report('2024-03-12', 'On Monday another 3 people died in Lisbon.'),
    ),
  ).toEqual([]);
});

test('two sources of one article disagree; one author with two numbers means two things', () => {
  expect(
    comparisonsIn(
      report(
        '2024-03-12',
        'Police said 12 people were killed in Lisbon on Monday.\n\nThe Red Cross said 30 people were killed in Lisbon on Monday.',
      ),
    ),
  ).toEqual(['people dead / Lisbon / 2024-03-11: 12 30']);
  expect(
    comparisonsIn(
      report(
        '2024-03-12',
        'Two bombs killed 12 people in Lisbon on Monday. One of them killed 7 people in Lisbon on Monday.',
      ),
    ),
  ).toEqual([]);
});

test('counted things are compared where the sentences name the same one', () => {
  const carried = (name: string, count: number) =>
    report('2024-03-12', `The shipyard told ${name} that the hull takes ${count} lifeboats.`);
  expect(comparisonsIn(carried('Lisbon', 12), carried('Lisbon', 14))).toEqual([
    'lifeboats / Lisbon / –: 12 14',
  ]);
  expect(comparisonsIn(carried('Lisbon', 12), carried('Porto', 14))).toEqual([]);
});

test('hours of anything and people of any kind are compared with nothing', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'In Lisbon 40 people waited for 3 hours.'),
      report('2024-03-12', 'In Lisbon 60 people waited for 5 hours.'),
    ),
  ).toEqual([]);
});

test('about 40 and exactly 40 are one value', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'The shipyard told Lisbon that the hull takes about 40 lifeboats.'),
      report('2024-03-12', 'The shipyard told Lisbon that the hull takes 40 lifeboats.'),
    ),
  ).toEqual([]);
});

test('numbers far apart are of two things where no day ties them, and what was added is not compared in any language', () => {
  const carried = (words: string) =>
    report('2024-03-12', `The shipyard told Lisbon that the hull takes ${words}.`);
  expect(comparisonsIn(carried('12 lifeboats'), carried('47 lifeboats'))).toEqual([]);
  expect(comparisonsIn(carried('12 lifeboats'), carried('14 lifeboats'), carried('47 lifeboats'))).toEqual([
    'lifeboats / Lisbon / –: 12 14',
  ]);
  const listed = (words: string) =>
    report('2024-03-12', `Die Stadt Lissabon hat am Montag ${words} bestellt, teilte die Werft mit.`);
  expect(comparisonsIn(listed('12 Rettungsboote'), listed('14 Rettungsboote'))).toEqual([
    'Rettungsboote / Lissabon / –: 12 14',
  ]);
  expect(comparisonsIn(listed('12 Rettungsboote'), listed('14 weitere Rettungsboote'))).toEqual([]);
});

test('sums of money are compared where the sentences say what they are of and share a name and two more things', () => {
  expect(
    comparisonsIn(
      report('2024-03-12', 'Lisbon signed a €14.2 million contract for new tram doors on Monday.'),
      report('2024-04-02', 'The tram doors will be late; Lisbon put the contract at €13.1 million.'),
    ),
  ).toEqual(['euros / Lisbon / –: 13100000 14200000']);
  expect(
    comparisonsIn(
      report('2024-03-12', 'World Bank received €86,000 from Deutsche Bank for a dredging survey in 2021.'),
      report('2024-04-02', 'Deutsche Bank paid €68,000 to World Bank in 2021, its books show.'),
    ),
  ).toHaveLength(1);
});

test('sums that only share a name, or are of two things, are not compared', () => {
  const contract = report(
    '2024-03-12',
    'Lisbon signed a €14.2 million contract for new tram doors on Monday.',
  );
  expect(
    comparisonsIn(contract, report('2024-04-02', 'Lisbon signed a €9 million contract for school meals.')),
  ).toEqual([]);
  expect(
    comparisonsIn(
      contract,
      report('2024-04-02', 'Lisbon took out a €9 million loan for the new tram doors.'),
    ),
  ).toEqual([]);
  expect(
    comparisonsIn(
      contract,
      report('2024-04-02', 'The new tram doors of Porto came under a €13 million contract.'),
    ),
  ).toEqual([]);
});

test('a number that an article gives beside that of a source is of another thing', () => {
  expect(
    comparisonsIn(
      report(
        '2024-03-12',
        'Unrest has left 43 people dead. Police said 14 people were killed in Lisbon on Monday.\n\nThe toll in Lisbon on Monday rose to 43 dead.',
      ),
      report('2024-03-12', 'Police said 46 people were killed in Lisbon on Monday.'),
    ),
  ).toEqual([]);
});

test('where a report was written is not what its toll is about', () => {
  const fire = (dateline: string, dead: number, town: string) =>
    report('2024-03-12', `${dateline} A fire killed ${dead} people in ${town} on Monday, police said.`);
  expect(comparisonsIn(fire('LISBON, Portugal –', 12, 'Madrid'), fire('LISBON —', 30, 'Vienna'))).toEqual([]);
  expect(comparisonsIn(fire('LISBON —', 12, 'Vienna'), fire('LISBON:', 30, 'Vienna'))).toEqual([
    'people dead / Vienna / 2024-03-11: 12 30',
  ]);
});
