// Stretches of years and centuries as digs tell them, months of accounts, and days that small words put before or behind the day of publication.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

test.each([
  'The cult flourished from [date=0500/1000:500 to 1000 AD].',
  'She died between [date=1440/1450:A.D. 1440 and 1450].',
  'It stood between [date=-0599/-0299:600 and 300 BC].',
  'The hill burned in [date=0079:A.D. 79].',
  'The [date=03XX/06XX:4th–7th century] graves differ.',
  'They were dug between the [date=04XX/06XX:5th and 7th centuries].',
  'It lasted from the [date=-07XX/-05XX:8th to 6th century BC].',
])('%s', (marked) => {
  expect(remark(marked)).toBe(marked);
});

test.each([
  ['2024-09-20', 'Orders in [date=2024-01/2024-08:the first eight months of the year] rose.'],
  ['2024-02-20', 'Orders in [date=2023-01/2023-08:the first eight months of the year] rose.'],
  [
    '2024-05-27',
    'By [date=../2024-05-26:Sunday], only five bodies and a part of a sixth victim had been found.',
  ],
  ['2022-03-24', 'I will close it when it is next heard, which is [date=2022-04-20:April 20].'],
  ['2018-01-24', 'The ban will go on as planned on [date=2018-01-25:Thursday].'],
  ['2018-01-24', 'The meeting was put off by four days.'],
  ['2018-01-24', 'The talks ended as scheduled on [date=2018-01-23:Tuesday].'],
] as const)('on %s: %s', (published, marked) => {
  expect(remark(marked, { published })).toBe(marked);
});
