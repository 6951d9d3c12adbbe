import { describe, expect, test } from 'vitest';
import { datesIn, remark } from './article.ts';

describe('one day, many ways to write it', () => {
  test.each([
    'The envoy arrived on [date=2023-09-18:18 September 2023].',
    'The envoy arrived on [date=2023-09-18:September 18, 2023].',
    'The envoy arrived on [date=2023-09-18:September 18 2023].',
    'The envoy arrived on [date=2023-09-18:Sept. 18, 2023], officials said.',
    'The envoy arrived on [date=2023-09-18:Monday, September 18, 2023].',
    'The envoy arrived on [date=2023-09-18:Monday 18 September 2023].',
    'The envoy arrived on [date=2023-09-18:Mon., Sept. 18, 2023].',
    'The envoy arrived on the [date=2023-09-18:18th of September, 2023].',
    'The envoy arrived on the [date=2023-09-18:18th of September 2023].',
    'The envoy arrived on [date=2023-09-18:SEPTEMBER 18, 2023].',
    'The envoy arrived on [date=2023-09-18:18 Sep 2023].',
    'The envoy arrived on [date=2023-09-18:September 18th, 2023].',
    'The envoy arrived on [date=2023-09-18:2023-09-18].',
    'The envoy arrived on [date=2023-09-18:18/09/2023].',
    'The envoy arrived on [date=2023-09-18:9/18/2023].',
    'The envoy arrived on [date=2023-09-18:18.09.2023].',
    'The envoy arrived on [date=2023-09-18:2023/9/18].',
    'The envoy arrived on [date=2023-09-18:September 18,2023].',
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('what the words give, and no more', () => {
  test.each([
    'The delegation departed Pyongyang on [date=XXXX-02-09:February 9] and planned to engage.',
    'On [date=XXXX-09-18:Monday, September 18], the court adjourned.',
    'But in [date=XXXX-08:August], the steel factory refused to honor applications.',
    'The law changed in [date=2025-06:June 2025].',
    'The law changed in [date=2025-06:June, 2025].',
    'The law changed in [date=2025-06:June of 2025].',
    'Its full-scale invasion of Ukraine in [date=2022:2022] shocked Europe.',
    'It dealt with the [date=1982:1982] deaths of villagers.',
    'Troops will stay until at least [date=2009:2009].',
    'He was killed on [date=XXXX-06-07:June seventh].',
    '[date=XXXX-04:April] was a deadly month in Iraq.',
    'Elections are scheduled for [date=XXXX-03:March].',
    'They withdrew to positions held before an [date=XXXX-04:April] ceasefire.',
    'In [date=1848:1848] revolutions swept the continent.',
    'The [date=1848:1848] revolution failed.',
    'The [date=2022:2022] World Cup was held in Qatar.',
    'It won the World Cup [date=2022:2022] title.',
    'Emissions should fall to zero by [date=../2050:2050].',
    'Mid-term results for [date=2019:2019], [date=2020:2020] and [date=2021:2021] were restated.',
    'Prices doubled in [date=2020:2020] and [date=2021:2021].',
    'The bridge opened around [date=1920~:1920].',
    'The bridge opened circa [date=1920~:1920].',
    'The first games took place in [date=-0775:776 BC].',
    'Vesuvius erupted in [date=0079:AD 79].',
    'The temple fell in the [date=-06XX:7th century BC].',
    'The church dates from the [date=11XX:12th century].',
    'The [date=20XX:twenty-first century] began with a crash.',
    'Trade grew in the [date=1967~/1999~:late 20th century].',
    'He moved there in the [date=199X:1990s].',
    'He moved there in the [date=1994~/1996~:mid-1990s].',
    "He moved there in the [date=199X:'90s].",
    "It was the lowest level since [date=1982/..:'82].",
    'Exports rose in [date=2024-35:the third quarter of 2024].',
    'Exports rose in [date=2024-35:Q3 2024].',
    'Exports rose in [date=2024-35:the third-quarter of 2024].',
    'Output fell in [date=2024-40:the first half of 2024].',
    'Output fell in [date=2024-01/2024-09:the first nine months of 2024].',
    'Output fell in [date=2023-01/2023-11:the first 11 months of 2023].',
    'Output fell in [date=2024-41:H2 2024].',
    'The offensive began in the [date=2023-22:summer of 2023].',
    'The offensive stalled in [date=2023-24:winter 2023].',
    'They fled in [date=2023-09-01~/2023-09-10~:early September 2023].',
    'They fled in [date=2023-09-11~/2023-09-20~:mid-September 2023].',
    'They fled at [date=2024-02-21~/2024-02-29~:the end of February 2024].',
    'They fled in [date=2024-01~/2024-04~:early 2024].',
    'They fled at [date=2024-09~/2024-12~:the end of 2024].',
    'The budget for [date=2024~:fiscal 2024] was cut.',
    'The budget for [date=2024/2025:fiscal year 2024-25] was cut; [date=2025/2026:FY2025-26] was not.',
    'The budget for [date=2024~:FY2024] was cut.',
    'Pupils of the [date=2023/2024:2023/24] school year must wear uniforms.',
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('stretches of time and lists', () => {
  test.each([
    'Kim toured the Far East on [date=XXXX-09-14/XXXX-09-18:September 14-18].',
    'Kim toured the Far East on [date=2023-09-14/2023-09-18:September 14–18, 2023].',
    'Talks ran from [date=2024-05-03/2024-05-05:3 to 5 May 2024].',
    'Talks ran from [date=2024-05-03/2024-05-05:May 3 to May 5, 2024].',
    'Talks ran from [date=2024-05-03/2024-05-05:3 May to 5 May 2024].',
    'Talks ran between [date=2024-05-03/2024-05-05:3 and 5 May 2024].',
    'The fair runs [date=2023-09-14/2023-10-02:14 September – 2 October 2023].',
    'The fair runs [date=2023-12-28/2024-01-03:28 December to 3 January 2024].',
    'It happened in the night of [date=XXXX-09-18/XXXX-09-19:18 to 19 September].',
    'Between [date=2014/2018:2014 and 2018] the army doubled.',
    'From [date=2014/2018:2014 to 2018] the army doubled.',
    'The [date=2014/2018:2014-18] survey found fewer birds.',
    'The [date=2014/2018:2014–2018] survey found fewer birds.',
    'The [date=1998/1999:1998-99] season was cut short.',
    'Between [date=2003-07/2004-12:July 2003 and December 2004] children were tested.',
    'Rains fell from [date=2024-05/2024-07:May to July 2024].',
    'Protests on [date=2024-03-02:March 2] and [date=2024-03-03:3, 2024], drew thousands.',
    'Protests on [date=2024-03-05:5], [date=2024-03-07:7] and [date=2024-03-09:9 March 2024] drew thousands.',
    'Votes on [date=2024-03-05:March 5] and [date=2024-04-06:April 6, 2024] were close.',
    'Galileo Galilei ([date=1564:1564] – [date=1642:1642]) was an astronomer.',
    'Hadid ([date=1950-10-31:31 October 1950] – [date=2016-03-31:31 March 2016]) was an architect.',
    'The hearing was moved from [date=XXXX-05-05:May 5] to [date=XXXX-06-10:June 10].',
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('open ends', () => {
  test.each([
    'By [date=../2025-06:June 2025], around 15,000 workers were in Russia.',
    'He has lived there since [date=2022/..:2022].',
    'The truce holds until [date=../XXXX-03-03:March 3].',
    'Houses built before [date=../2010:2010] are exempt.',
    'Houses built after [date=2010/..:2010] are taxed.',
    'By [date=../2024:the end of 2024] all plants had closed.',
    'Since [date=2024-01~/..:early 2024] prices have doubled.',
    "Since [date=2022:2022]'s invasion prices have doubled.",
  ])('%s', (marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('roles', () => {
  test.each([
    ['published', 'Taken from an article published on September 14.', {}],
    ['published', 'MOSCOW, April 17 (Reuters) - The foreign ministry said so.', {}],
    ['published', 'Friday, May 8, 2009', {}],
    ['cited', 'The report can be read online [accessed 3 May 2024].', {}],
    ['cited', 'The effect is well known (Williams, 2010).', {}],
    ['caption', 'Workers at a plant in Hyesan, May 3, 2024.', { kind: 'caption' as const }],
    ['event', 'The plant closed on May 3, 2024.', {}],
  ])('%s: %s', (role, text, setting) => {
    expect(datesIn(text, setting).map(({ value }) => value.role)).toEqual([role]);
  });
});

test('what is said, what was worked out and why stand apart', () => {
  const [june] = datesIn('By June 2025, around 15,000 workers were in Russia.');
  expect(june?.value).toEqual({
    edtf: '../2025-06',
    earliest: null,
    latest: '2025-06-30',
    precision: 'month',
    role: 'event',
    saidParts: { year: 2025, month: 6, limit: 'by' },
    inferredParts: {},
    because: null,
  });
});

test('a weekday that does not fit its date is told', () => {
  const [wrong] = datesIn('It was signed on Tuesday, 18 September 2023.');
  expect(wrong?.value.edtf).toBe('2023-09-18');
  expect(wrong?.value.because).toBe('The text says Tuesday, but that day was a Monday.');
});

test('a day that does not exist is no date', () => {
  expect(datesIn('The file is dated 31 February 2023, or 2023-02-30.').map(({ text }) => text)).not.toContain(
    '31 February 2023',
  );
});

test('a date in brackets after "tomorrow" is one mention that keeps the word', () => {
  const found = datesIn('They will hold a petition event tomorrow (September 19) at the factory.', {
    published: '2023-09-20',
  });
  expect(found.map(({ text }) => text)).toEqual(['September 19']);
  expect(found[0]?.value.saidParts).toMatchObject({ relative: 'tomorrow', month: 9, day: 19 });
});

test('a day alone takes its month from the date before it', () => {
  const found = datesIn('Polls opened on March 3, 2024, and closed on the 5th.');
  expect(found.map(({ value }) => value.edtf)).toEqual(['2024-03-03', '2024-03-05']);
  expect(found[1]?.value.inferredParts).toEqual({ year: 2024, month: 3 });
  expect(datesIn('They met on the 5th.')).toEqual([]);
});
