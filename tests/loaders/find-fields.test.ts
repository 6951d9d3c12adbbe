import { describe, expect, test } from 'vitest';
import { shorten } from '../../src/loaders/fields/find-title.ts';
import { articleOf, blocksOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('title', () => {
  test.each([
    ['the first line', `Kim meets Saldo in Moscow\n\n${BODY}`, 'Kim meets Saldo in Moscow'],
    ['a question', `Who will feed Kherson?\n\n${BODY}`, 'Who will feed Kherson?'],
    ['a labelled line', `Title: Kim meets Saldo\n\n${BODY}`, 'Kim meets Saldo'],
    ['behind a section name', `World\n\nKim meets Saldo in Moscow\n\n${BODY}`, 'Kim meets Saldo in Moscow'],
    [
      'behind a byline and a day',
      `By Jane Doe\n17 April 2026\n\nKim meets Saldo in Moscow\n\n${BODY}`,
      'Kim meets Saldo in Moscow',
    ],
    [
      'with a colon inside',
      `Opinion: What Kim wants from Putin\n\n${BODY}`,
      'Opinion: What Kim wants from Putin',
    ],
    [
      'in Japanese',
      `北朝鮮代表団がロシア訪問\n\n北朝鮮の農業専門家の代表団が月曜日、ロシアを訪問したと朝鮮中央通信が伝えた。`,
      '北朝鮮代表団がロシア訪問',
    ],
    [
      'behind a day with its hour',
      `Wednesday Jun, 26 2024 04:38:00 PM\n\nFlood victims get aid\n\n${BODY}`,
      'Flood victims get aid',
    ],
    [
      'in front of the days of a life',
      `Ruth Adeyemi-Holt\n\n21 June 1935 – 31 December 2015\n\n${BODY}`,
      'Ruth Adeyemi-Holt',
    ],
    ['a month with its year', `May 1968\n\n${BODY}`, 'May 1968'],
    [
      'said twice below a menu',
      `World view and voices\n\nSudan: UN envoy visits camps\n\nSudan: UN envoy visits camps\n\n${BODY}`,
      'Sudan: UN envoy visits camps',
    ],
    [
      'in front of a caption',
      `Kim meets Saldo in Moscow\n\nVladimir Saldo (left) and Shin Hong Cheol.\n\n${BODY}`,
      'Kim meets Saldo in Moscow',
    ],
  ])('%s is stated', (_name, text, title) => {
    const article = articleOf(text);
    expect(article.title).toBe(title);
    expect(article.titleFrom.from).toBe('stated');
    expect(article.blocks.filter((block) => block.level === 1)).toHaveLength(1);
  });

  test.each([
    ['a caption comes first', `Vladimir Saldo (left) and Shin Hong Cheol.\n\n${BODY}`],
    ['running text comes first', BODY],
    ['a section heading comes later', `${BODY}\n\nA deal on labor\n\n${PROSE[0]}`],
  ])('%s: the title is supplied from the first sentence', (_name, text) => {
    const article = articleOf(text);
    expect(article.titleFrom.from).toBe('supplied');
    expect(article.title).toBe(
      'A delegation of North Korean specialists in agriculture traveled to the Russian Federation…',
    );
  });

  test.each([
    'SPRINGFIELD, Ill. (AP) - ',
    'ANKARA, Turkey (AP) — ',
    'MOSCOW, April 17. /TASS/. — ',
    'NEW DELHI, Dec. 17 (PTI) -- ',
  ])('%s is no part of a supplied title', (dateline) => {
    expect(articleOf(`${dateline}${BODY}`).title).toBe(
      'A delegation of North Korean specialists in agriculture traveled to the Russian Federation…',
    );
  });

  test('a title said twice is shown once, unless the user keeps the line', () => {
    const twice = 'Flood victims in the south get aid';
    const text = `${twice}\n\n${twice}\n\n${BODY}`;
    expect(articleOf(text).removed).toEqual([{ line: 3, text: twice, rule: 'title-again' }]);
    expect(articleOf(text, 'article.txt', { keep: [twice] }).removed).toEqual([]);
    expect(articleOf(`World news\n\nWorld news\n\n${BODY}`).removed).toEqual([]);
  });

  test.each([
    ['Kim left.', 'Kim left'],
    ['Kim said so. He left.', 'Kim said so'],
    [
      'Kim Jong-un completed his five-night, six-day visit to Russia and returned to North Korea in the early morning hours of September 19.',
      'Kim Jong-un completed his five-night, six-day visit to Russia and returned to North Korea…',
    ],
    [
      'Saldo later published photographs of the meeting on social media, saying the sides explored possible collaboration.',
      'Saldo later published photographs of the meeting on social media…',
    ],
    ['x'.repeat(300), `${'x'.repeat(90)}…`],
    ['', ''],
  ])('%j is shortened at a clause', (text, title) => {
    expect(shorten(text)).toBe(title);
    expect(shorten(text).length).toBeLessThanOrEqual(91);
  });

  test('a file of signs has its name for a title', () => {
    expect(articleOf('## 5 ##', 'notes/five.txt').title).not.toBe('');
  });
});

describe('publisher', () => {
  test.each([
    ["Read this article in Russian at The Moscow Times' Russian service.", 'The Moscow Times'],
    ['© 2026 The Moscow Times. All rights reserved.', 'The Moscow Times'],
    ['Copyright 2024 Daily NK', 'Daily NK'],
    ['© 2024 Mediahuis N.V.', 'Mediahuis'],
    ['© 2024 Bina Media Sdn Bhd', 'Bina Media'],
    ['© 2024 Free Press Unlimited', 'Free Press Unlimited'],
    ['This article was originally published by The Conversation.', 'The Conversation'],
    ['This story first appeared in Nikkei Asia.', 'Nikkei Asia'],
  ])('%s', (line, publisher) => {
    const article = articleOf(`${BODY}\n\n${line}`);
    expect(article.publisher).toBe(publisher);
    expect(article.publisherFrom).toMatchObject({ from: 'inferred', line: 5, quote: line });
  });

  test.each([
    [
      'MOSCOW, April 17 (Reuters) - Kim arrived on Friday, officials said, and talks began at once.',
      'Reuters',
    ],
    [
      'PYONGYANG, Feb. 10 (KCNA) -- Kim arrived on Friday, officials said, and talks began at once.',
      'Korean Central News Agency',
    ],
    ['MOSCOW, April 17. /TASS/. Kim arrived on Friday, officials said, and talks began at once.', 'TASS'],
    [
      'WASHINGTON (AP) — Kim arrived on Friday, officials said, and talks began at once.',
      'The Associated Press',
    ],
    [
      'SEOUL, Sept. 19 (Yonhap) -- Kim arrived on Friday, officials said, and talks began at once.',
      'Yonhap News Agency',
    ],
    [
      'МОСКВА, 17 апреля. /ТАСС/. Делегация КНДР прибыла в понедельник в Москву, чтобы обсудить вопросы.',
      'ТАСС',
    ],
    [
      '【モスクワ共同】北朝鮮の農業専門家の代表団が月曜日、ロシアを訪問したと朝鮮中央通信が伝えた。',
      '共同通信',
    ],
  ])('%s', (line, publisher) => {
    const article = articleOf(`Kim in Moscow for talks\n\n${line}\n\n${BODY}`);
    expect(article.publisher).toBe(publisher);
    expect(article.text).toContain(line);
  });

  test.each([
    'He told Reuters that the talks were useful, and the agency published it.',
    'Korea JoongAng Daily reported on Friday that the talks were useful.',
    'The report (AP) was shown to the members of the panel on Friday.',
    'Copyright law was changed in 2024 after a debate in parliament.',
    'The book was published by Oxford University Press in 2019, and it sold well.',
    'Photo by Reuters',
    'According to The New York Times, the article was published on Monday.',
  ])('%s names no publisher of this article', (line) => {
    expect(articleOf(`${BODY}\n\n${line}`).publisher).toBeNull();
  });
});

describe('published', () => {
  test.each([
    ['Published: 17 April 2026', '2026-04-17', 'stated'],
    ['Published on April 17, 2026 at 10:32 a.m. EST', '2026-04-17', 'stated'],
    ['Posted 2026-04-17 10:32', '2026-04-17', 'stated'],
    ['Опубликовано: 17 апреля 2026, 10:32', '2026-04-17', 'stated'],
    ['Veröffentlicht am 17. April 2026', '2026-04-17', 'stated'],
    ['Publié le 17 avril 2026', '2026-04-17', 'stated'],
    ['입력 2026.04.17 10:32', '2026-04-17', 'stated'],
    ['2026年4月17日', '2026-04-17', 'inferred'],
    ['April 17, 2026', '2026-04-17', 'inferred'],
    ['Friday, 17 April 2026, 10:32 GMT', '2026-04-17', 'inferred'],
    ['17.04.2026', '2026-04-17', 'inferred'],
    ['17/04/2026', '2026-04-17', 'inferred'],
    ['Last updated: April 17, 2026', '../2026-04-17', 'inferred'],
  ])('%s', (line, edtf, from) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n${line}\n\n${BODY}`);
    expect(article.published.edtf).toBe(edtf);
    expect(article.publishedFrom).toMatchObject({ from, line: 2, quote: line });
    expect(article.title).toBe('Kim meets Saldo in Moscow');
    expect(article.text).not.toContain(line);
  });

  test.each([
    ['2024-02-11-kcna.txt', '2024-02-11'],
    ['2024/02/11/kcna.txt', '2024-02-11'],
    ['tass_20240211.txt', '2024-02-11'],
    ['000_188c7be0ae052a29.txt', null],
    ['2024-02-31-kcna.txt', null],
    ['report-20249911.txt', null],
  ])('the file name %s', (path, edtf) => {
    expect(articleOf(BODY, path).published.edtf).toBe(edtf);
  });

  test('the address of a cited page only bounds it', () => {
    const article = articleOf(
      `${BODY}\n\nhttps://example.org/news/2026-04-17/a\n\nhttps://example.org/2025/01/02/b`,
    );
    expect(article.published).toEqual({ edtf: '2026-04-17/..', earliest: '2026-04-17', latest: null });
    expect(article.publishedFrom).toMatchObject({ from: 'inferred', line: 5 });
  });

  test('its own address gives the day', () => {
    const article = articleOf(
      `Kim meets Saldo in Moscow\nURL: https://example.org/2026/04/17/kim\n\n${BODY}`,
    );
    expect(article.url).toBe('https://example.org/2026/04/17/kim');
    expect(article.published.edtf).toBe('2026-04-17');
  });

  test('a dateline without a year gives no year', () => {
    const line =
      'MOSCOW, April 17 (Reuters) - Kim arrived on Friday, officials said, and talks began at once.';
    const article = articleOf(`${line}\n\n${BODY}`);
    expect(article.published.edtf).toBeNull();
    expect(article.publishedFrom).toEqual({
      from: 'unknown',
      reason: 'The dateline gives a day without a year, and nothing else gives the year.',
    });
    expect(articleOf(`${line}\n\n${BODY}`, '2026/kcna.txt').published.edtf).toBe('2026-04-17');
    expect(articleOf(`${line.replace('17', '17, 2026')}\n\n${BODY}`).published.edtf).toBe('2026-04-17');
  });

  test.each([
    '03/04/2026',
    'Published: soon',
    'On 17 April 2026 the talks began.',
    'Published in 2019, the book sold well.',
    'April 2026',
    '31 February 2026',
  ])('%s is no day of publication', (line) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect(article.published.edtf).toBeNull();
    expect(article.text).toContain(line);
  });
});

describe('author', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John Smith', 'Jane Doe and John Smith'],
    ['By Jane Doe, Associated Press', 'Jane Doe'],
    ['By Jane Doe | The Moscow Times', 'Jane Doe'],
    ['Von Hans Müller', 'Hans Müller'],
    ['Par Marie de la Tour', 'Marie de la Tour'],
    ['Автор: Иван Петров', 'Иван Петров'],
  ])('%s', (line, author) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect(article.author).toBe(author);
    expect(article.authorFrom).toEqual({ from: 'stated', line: 3, quote: line });
    expect(article.removed).toEqual([{ line: 3, text: line, rule: 'byline' }]);
  });

  test('a credit at the end names who reported', () => {
    const article = articleOf(
      `${BODY}\n\nReporting by Guy Faulconbridge in Moscow; editing by Andrew Osborn`,
    );
    expect(article.author).toBe('Guy Faulconbridge');
    expect(article.blocks).toHaveLength(2);
  });

  test('an interviewer is the author, as inferred', () => {
    expect(
      articleOf(`${PROSE[0]} (Interviewer: KANG Ji-won)\n\n―― What happened?\n\nNothing.`).authorFrom,
    ).toMatchObject({ from: 'inferred', quote: '(Interviewer: KANG Ji-won)' });
  });

  test.each([
    'By Monday, the talks were over.',
    'By June 2025, around 15,000 workers were in Russia.',
    'By land and by sea',
    'By the time Kim arrived, it was late.',
    'Written by hand',
    'By',
  ])('%s is no byline', (line) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect(article.author).toBeNull();
    expect(article.text).toContain(line);
  });

  test('a byline in the middle of an article is text', () => {
    expect(
      blocksOf(
        articleOf(`${BODY}\n\nBy Jane Doe\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}`),
      ).join('\n'),
    ).toContain('By Jane Doe');
  });
});
