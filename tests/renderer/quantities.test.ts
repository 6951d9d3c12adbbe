import { expect, test } from 'vitest';
import type { FigureValue } from '../../src/records/mention.ts';
import { figureRow, figuresAmong, normalised } from '../../src/renderer/quantities.ts';
import { entitiesOf, makeSite, mentionsOf } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

const figure = (number: number, unit: string | null, unitKind: string): FigureValue => ({
  number,
  low: null,
  high: null,
  unit,
  unitKind,
  counts: null,
  outcome: null,
  qualifier: null,
  bound: 'exact',
  per: null,
  asOf: null,
  saidBy: null,
  because: null,
});

test.each([
  [640_000, 'tonne', 'mass', '640,000 tonnes'],
  [2_700, 'square mile', 'area', '2,700 square miles'],
  [22, 'year', 'duration', '22 years'],
  [60, 'foot', 'length', '60 feet'],
  [3, 'century', 'duration', '3 centuries'],
  [900, 'megawatt', 'power', '900 megawatts'],
])('%i of the unit %s: more than one', (number, unit, kind, wanted) => {
  expect(normalised(figure(number, unit, kind))).toBe(wanted);
});

test.each([
  [1, 'year', 'duration', '1 year'],
  [5, 'km', 'length', '5 km'],
  [50, 'hertz', 'frequency', '50 hertz'],
  [12, 'percent', 'percent', '12 %'],
  [10, 'USD', 'money', '10 USD'],
  [0.333333333333333, 'fraction', 'share', '1/3'],
  [0.75, 'fraction', 'share', '3/4'],
  [0.4137, 'fraction', 'share', '0.41'],
])('%d of the unit %s: as it is', (number, unit, kind, wanted) => {
  expect(normalised(figure(number, unit, kind))).toBe(wanted);
});

test('what is counted stands with the words between, as the article has them', () => {
  const site = makeSite(
    corpusOf({ 'a.txt': 'Shares\n\nHe held a third of the shares, and 40 people sold 12 boats.\n' }),
  );
  const written = entitiesOf(site, 'figure').flatMap((quantity) =>
    figuresAmong(mentionsOf(site, quantity)).map((mention) => {
      const { words, counts } = figureRow(site, 'index.html', mention);
      return counts === null ? words : `${words} ${counts}`;
    }),
  );
  expect(written.sort()).toEqual(['12 boats', '40 people', 'a third of the shares']);
});

test.each([
  ['The wall is 12 feet high.', 'feet'],
  ['It rained 3 inches in May.', 'inches'],
  ['They rent 900 square feet.', 'square feet'],
  ['The engine has 90 horsepower.', 'horsepower'],
  ['It lasted 3 days.', 'days'],
])('a quantity is called by its plural: %s', (text, label) => {
  const { entities } = corpusOf({ 'a.txt': `Fair\n\n${text}\n` });
  expect(entities.filter(({ kind }) => kind === 'figure').map((one) => one.label)).toEqual([
    expect.stringContaining(label),
  ]);
});
