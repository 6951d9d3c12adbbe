// Dates as papers of many countries write them: each with what it must and must not become.
import { describe, expect, test } from 'vitest';
import { datesIn, remark } from './article.ts';

const published = '2024-06-12'; // a Wednesday

describe('what is planned, traded or set', () => {
  test.each([
    'The panel promised a report by [date=../2024-12:December].',
    'The two agreed to meet on [date=2024-09-05:September 5].',
    'He was ordered to pay by [date=../2024-11-30:November 30].',
    'They failed to pay by [date=../2024-03-31:March 31].',
    'Brent for [date=2024-08:August] delivery fell.',
    'It beat the mark that he set in [date=2024-04:April].',
    'The polls were postponed from [date=2024-02-25:February 25] to [date=2024-12-15:December 15].',
    'Profit rose; the bank reports on [date=2024-08-05:5 August].',
    'His successor takes over on [date=2025-01-01:January 1].',
    'Hail struck on [date=2023-12-15:December 15].',
    'It is set for [date=2024-08:August].',
    'On [date=2024-02-17:Feb 17] drones hit a pump station.',
    'In [date=2024-05:May] 17 people died.',
    'The road reopened 12 days after the [date=2024-05-20:May 20] fire.',
    'The road reopened after [date=2024-05-20/..:May 20].',
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });
});

describe('weeks, weekends and weekdays', () => {
  test.each([
    'They meet on the weekend of [date=2024-06-22/2024-06-23:June 22-23].',
    'They met in [date=2024-05-25~/2024-05-31~:the last week of May].',
    'They will meet by [date=../2024-06-30~:the last week of June].',
    'It opened in [date=2021-02-22~/2021-02-28~:the last week of February 2021].',
    'Sowing began in [date=2023-11-08~/2023-11-14~:the second week of November 2023].',
    'The first weeks of [date=2024-05:May] were dry.',
    'It is payable on [date=2024-07-03:the 3rd of next month].',
    "It was the first of [date=2024-06:this month]'s meetings.",
    'The line failed [date=2024-05-29~:a fortnight ago].',
    'It opens on [date=2024-06-25:Tuesday week] at noon.',
    'It opens on Wednesday week.',
    'The feast of [date=2023-09-12/2024-09-10:2016 E.C.] and of [date=2023-03-21/2024-03-19:1402 SH]',
    'They meet on [date=2024-06-27:the last Thursday of this month].',
    'The show is on [date=2025-02-21:the third Friday in February].',
    'The next vote is on [date=2024-12-05:5 December].',
    'Next report: [date=2024-06-13:Thursday].',
    'Seats for the tie on [date=2024-06-21:Friday week] go on sale.',
    'They met in [date=2024-02-21~/2024-02-29~:the last week of February].',
    'Brent for [date=2024-07:July] fell.',
    'Arrivals to [date=2024-05-21~/2024-05-31~:end-May] were up.',
    'It opened [date=2021~/2022~:two or three years ago].',
    'It opened two or three weeks ago.',
    'It is kept every year on the first Thursday in [date=2023-11:November].',
    'They confirmed the [date=2024-06-06:Thursday] evening strike.',
    'The fair moved from [date=2024-06-07:Friday] to the Saturday.',
    'He missed the [date=2024-06-08:Saturday] match.',
    'The bus stops earlier from [date=2024-09-14:14 September].',
    'It rose in the last week, and in the last month.',
    'It made a profit for the [date=2023:last year].',
    'He spoke [date=2024-06-03/2024-06-09:last week] of his plans.',
    'They will meet [date=2024-06-15/2024-06-16:this weekend].',
    'It rained over [date=2024-06-08/2024-06-09:the weekend].',
    'It is open Tuesday to Sunday.',
    'It is open from Tuesday to Sunday.',
    'It rained from [date=2024-06-09/2024-06-11:Sunday to Tuesday].',
    'Talks will go on between [date=2024-06-16/2024-06-18:Sunday and Tuesday].',
    'The office opens from Saturday to Sunday.',
    'It will be on [date=2024-11-17:the third Sunday of November], and was on [date=2024-05-26:the last Sunday in May].',
    'They vote on [date=2025-11-04:the first Tuesday in November 2025].',
    'He died on the Friday before last and is buried on [date=2024-06-21:Friday week].',
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });
});

describe('quarters and halves', () => {
  test.each([
    'Profit rose in [date=2024-33:Q1], the bank said.',
    'Profit will rise in [date=2024-36:the fourth quarter].',
    'Profit rose in [date=2024-33:the March quarter].',
    'Sales fell in [date=2024-40:the first half of the year].',
    'Sales fell in [date=2023-34:June quarter 2023].',
    'Profit for [date=2024-33:the January-March quarter] rose.',
    'In [date=2023-36:the October–December quarter last year] it was weak.',
    'In [date=2023-35:the July to September quarter of 2023] it was weak.',
    'In [date=2023-05/2023-07:the May-July quarter of 2023] it was weak.',
    'A house in Ediciones del Mar, in Mar del Plata and in Mar-a-Lago was sold.',
    'They led in the first half and lost the third quarter.',
    'He drives an Audi Q3.',
    'He lost in June in a quarter of an hour.'.replace('June', '[date=2024-06:June]'),
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });

  test('have no value where the day of publication is not known', () => {
    expect(datesIn('Profit rose in Q1, the bank said.')).toEqual([]);
  });
});

describe('days and years', () => {
  test.each([
    'It happened on the [date=2023-06-12:twelfth of June, 2023].',
    'A third of June’s sales were lost.'.replace('June', '[date=2024-06:June]'),
    'The file is dated [date=2024-06-12:12-Jun-2024].',
    'The budget for [date=2024/2025:FY2024/25] was passed.',
    'The abbey, founded c. [date=0635~:635] and sacked in 793, stands.',
    'Rome fell in [date=0476:476].',
    'The abbey, raided in [date=0793:793] and burnt since, stands.',
    'The empire ended in [date=0476:476], when Odoacer came.',
    'Vikings raided Lindisfarne in [date=0793:793] and left.',
    'In the year [date=0536:536] a cloud came.',
    'He died in [date=-0043:44 BC], she in [date=0793:AD 793].',
    'In 476 people died; over the year 536 people were hurt.',
    'There were errors in 476 cases; see page 476.',
    'They died in 476 attacks, and 911 was called.',
    'She died in 120, Main Street.',
    'He died in 911 and 300 others fled.',
    'It was built in 250 days and fell in 476.5 trades.',
    'They paid c. 635 pounds.',
    'The year [date=2023-07-19~/2024-07-07~:1445 AH] begins, and [date=2024-04~/2025-04~:BS 2081] ends.',
    'In fiscal year 2080/81 the office spent it.',
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });
});

describe('quarters that are named by their month, and years that are split', () => {
  test.each([
    'Output fell in [date=2021-34:the June 2021 quarter] and in [date=2011-36:the 2011 December quarter].',
    'Output fell in [date=2021-33:the March quarter of 2021].',
    'She won the [date=2021-06:June 2021] quarter-final.',
    'It was found in [date=2022-06:June 2022].',
    'It sold less than in the fourth quarter of 2020-21.',
    'It sold less than in [date=2020-36:the fourth quarter of 2020].',
  ])('%s', (marked) => {
    expect(remark(marked, { published })).toBe(marked);
  });
});

describe('two days glued by a lost line break give nothing', () => {
  test.each([
    '3 May 192814 June 2011',
    'May 3, 192814 June 2011',
    'May 3, 1928June 14 and more',
    'She came on [date=XXXX-05-03:3 May] with 12500 men.',
    '[date=1928-05-03:3 May 1928] [date=2011-06-14:14 June 2011]',
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('which year a date without one belongs to', () => {
  test.each([
    'Holders will vote on the proposed merger at a meeting on [date=1987-03-31:March 31].',
    'The company said its annual meeting on [date=1987-03-31:March 31] comes too late.',
    '"Stocks grow in [date=1987-04:April] when demand slackens," the analyst said.',
    'If it is delayed beyond [date=1987-04-30:April 30], the rate was to rise.',
    'The bank said on [date=1987-02-05:February 5] that it lent less.',
    'The sale was agreed on [date=1986-04-10:April 10].',
    'The great fire of [date=1971:1971] began on [date=XXXX-07-04:July 4].',
    'It sold four million since [date=2003/..:2003] and led the market in [date=1987-02:February].',
    'The fire of [date=1971:1971] is past. A new one began on [date=1987-01-04:January 4].',
  ])('%s', (marked) => {
    expect(remark(marked, { published: '1987-03-02' })).toBe(marked);
  });
});

describe('months and decades that are other words', () => {
  test.each([
    'Babies Who Eat Nuts Early May Avoid Allergy',
    'In [date=XXXX-05-01~/XXXX-05-10~:early May] President Aro left.',
    'Prices will rise to the mid 20s.',
    'It was built in the [date=196X:60s].',
    'They meet before a scheduled [date=XXXX-06:June] session; the annual [date=XXXX-04:April] fair is off.',
    'An annoyed April told June staff to leave.',
    'He spent his last decade at home and her last year abroad.',
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

test.each([
  'It opens in [date=2026-33~:the first quarter of FY26] and sold more in [date=2024-35~:Q3FY24].',
  'They vote in [date=2024-06-24~/2024-06-30~:the week of 24 June] or [date=2024-07-29~/2024-08-04~:the week of July 29].',
  'It is the first rise since [date=2019/..:2019-20], and a record for [date=2019/2020:2019-20].',
  'The mandate lets the force stay until [date=../2025-04-30:30 April].',
  'The secretary retires on [date=2024-07-31:31 July].',
  'The house was adjourned till 11 am on [date=2024-06-17:Monday].',
  'Margins rose in [date=2024-34:2Q24], and costs fell by a fifth in [date=2024-33:the first quarter].',
  'They were hurt on the night of [date=2024-04-29/2024-04-30:April 29 to 30] when it tipped.',
  'They open the tournament at 4:30 p.m. [date=2024-06-15:Saturday]; one was shot dead outside at 4:30 p.m. [date=2024-06-08:Saturday].',
  'Taxes go up if the measure passes on [date=2024-11-05:Nov. 5]; voting runs [date=2024-10-10/2024-11-04:Oct. 10 through Nov. 4].',
  'Trains are halted from [date=2024-06-11/2024-06-14:Tuesday to Friday].',
])('accounts, weeks and what is to come: %s', (marked) => {
  expect(remark(marked, { published })).toBe(marked);
});

describe('what is expected, and what the year stands beside', () => {
  test.each([
    ['en', '“We see 25 basis points in [date=2024-09:September],” she said.'],
    ['en', '[date=2024-09:September] corn rose. In [date=2023-09:September] wheat fell.'],
    [
      'en',
      'It will pay 4 yen more than [date=2023~:a year ago] and buy back up to 12 million shares by [date=../2024-11-30:Nov. 30].',
    ],
    ['en', 'The Tern (built [date=2007:2007]) grounded on [date=2024-05-28:28 May].'],
    ['en', 'The Tern of [date=2007:2007] grounded on [date=XXXX-05-28:28 May].'],
    [
      'en',
      'She left on [date=1836-05-14:14 May 1836]. The inquest was held on [date=1836-08-03:3 August] of the same year.',
    ],
    ['en', 'It was found in [date=1978:1978], and on [date=1978-07-17:17 July] that year divers came.'],
    ['en', 'In [date=2014:2014] it was begun, and in [date=XXXX-10:October] it opened.'],
    ['en', 'Sales were the best since [date=2014/..:2014] and rose in [date=2023-10:October].'],
    ['es', 'Llegó en [date=1998:1998] y el [date=1998-05-03:3 de mayo] del mismo año murió.'],
    ['en', 'She promised a review in [date=2024-12:December].'],
    ['en', 'Britain pledged the money on [date=2024-06-11:Tuesday].'],
    ['fr', 'L’usine, qui a coûté cher, ouvre le [date=2024-09-03:3 septembre].'],
    ['it', 'L’accordo scatta a [date=2024-09:settembre].'],
    ['en', 'The vote will be held in [date=2025-04:April].'],
    ['en', 'He will report on the [date=2024-04-14:April 14] bombing.'],
    ['pt', 'O salário entra em vigor a [date=2025-01-01:1 de janeiro].'],
    ['it', 'Il vertice slitta a [date=2024-06-18:martedì prossimo].'],
    ['pt', 'O comitê manteve a taxa em 14,25% ao ano [date=2024-06-12:nesta quarta-feira].'],
  ])('%s: %s', (language, marked) => {
    expect(remark(marked, { published, language })).toBe(marked);
  });
});
