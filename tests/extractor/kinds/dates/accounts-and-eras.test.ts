// Quarters of accounts that begin in any month, what is to come as bulletins and French papers tell it, and the years of French digs.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

test.each([
  [
    '2023-02-03',
    'Profit rose 5% in [date=2022-36:the third quarter] ended [date=2022-12-31:December 31, 2022]. [date=2022-36:Q3] sales rose 2%.',
  ],
  ['2018-01-29', 'In [date=2017-36:October-December quarter] ([date=2017-36:Q3FY18]) profit rose.'],
  [
    '2018-01-29',
    'Profit rose to Rs 9 crore in [date=2017-36:Q3FY18] from Rs 7 crore in [date=2016-36:Q3FY17].',
  ],
  [
    '2024-06-20',
    'Profit rose to Rs 9 crore in [date=2024-34:Q1 FY25] and Rs 8 crore in [date=2024-33:Q4 FY24].',
  ],
  ['2024-11-08', 'Revenue in [date=2024-35:the third quarter] ended [date=2024-09-30:September 30] rose 6%.'],
  [
    '2024-11-08',
    'Revenue in [date=2024-35:the fourth quarter] ended [date=2024-09-28:September 28] rose 6%.',
  ],
  ['2018-01-29', 'Profit was Rs 9 crore in [date=2018-35~:Q3FY18], the Karachi firm said.'],
  ['2018-01-29', 'Profit rose 5% in [date=2017-35:the third quarter].'],
  [
    '2019-08-30',
    'The storm should cross open waters [date=2019-08-30:today] and [date=2019-08-31:tomorrow], be near or over the islands on [date=2019-09-01:Sunday], and be near the long coast late [date=2019-09-02:Monday].',
  ],
  ['2024-02-08', 'The officer resigned effective from [date=2024-03-15:March 15].'],
  [
    '2010-06-19',
    'The board passed the rates, smaller than in its growth plan, at a meeting [date=2010-06-15:Tuesday].',
  ],
  ['2010-06-19', 'Chad and Niger plan to hold talks in [date=2011-01:January].'],
  ['2010-06-19', 'Porters plan a strike on [date=2010-06-22:Tuesday].'],
  ['2018-09-05', 'A turn with a fall in speed is forecast to begin [date=2018-09-06:Thursday] night.'],
  ['2024-02-08', 'The rule took effect from [date=2024-01-01:January 1].'],
] as const)('on %s: %s', (published, marked) => {
  expect(remark(marked, { published })).toBe(marked);
});

test.each([
  ['2014-07-25', 'Le président rencontrera [date=2014-07-26:samedi] les élus.'],
  ['2014-07-25', 'Le président rencontra [date=2014-07-19:samedi] les élus.'],
  ['2014-07-25', 'La commission se réunira [date=2014-07-28:lundi].'],
  ['2014-07-25', 'La foule entra [date=2014-07-21:lundi] dans la mairie.'],
  [
    '2014-07-25',
    'Fondée vers [date=-0299~:300 avant J.-C.], prise en [date=0210:210 après J.-C.], elle dure.',
  ],
  ['2014-07-25', 'Il fut bâti en [date=-0499:500 avant JC] ici.'],
  ['2014-07-25', 'Les murs datent des [date=09XX/10XX:Xe et XIe siècles].'],
  ['2014-07-25', 'Il partit avant Jean-Claude.'],
  ['2014-07-25', 'Une équipe de sept agents est venue le [date=2014-07-12:12 juillet].'],
  ['2014-07-25', 'Le bilan date de [date=2013-09:sept. 2013].'],
] as const)('in French, on %s: %s', (published, marked) => {
  expect(remark(marked, { published, language: 'fr' })).toBe(marked);
});

test.each([
  'Das summiert sich auf etwa 1000 Euro.',
  'Etwa 1200 Menschen kamen.',
  'Um [date=1200~:1200] lebten dort Mönche.',
])('in German: %s', (marked) => {
  expect(remark(marked, { language: 'de' })).toBe(marked);
});

test.each([
  ['de', 'Im [date=2022-10:Oktober] soll der Mann das Tor beschädigt haben.'],
  ['de', 'Im [date=2023-03:März] soll der Umbau beginnen.'],
  ['pt', 'Houve buscas em dez cidades; voltam em [date=2022-12:dez de 2022].'],
])('on 2022-11-15, in %s: %s', (language, marked) => {
  expect(remark(marked, { published: '2022-11-15', language })).toBe(marked);
});

test.each([
  ['1931', 'The mill closed [date=1930:last year].'],
  ['1931~', 'The mill closed last year.'],
])('a day of publication that is only about right (%s) is not counted from: %s', (published, marked) => {
  expect(remark(marked, { published })).toBe(marked);
});
