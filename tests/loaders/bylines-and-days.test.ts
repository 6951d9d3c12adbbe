// Who wrote it and when, in the ways in which papers print that.
import { describe, expect, test } from 'vitest';
import { articleOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('bylines and days as papers print them', () => {
  test.each([
    ['By Priya Raman, Transport Correspondent', 'Priya Raman'],
    ['Par Claire Dubois (Marseille, envoyée spéciale)', 'Claire Dubois'],
    ['By Rolf Egger in Zug', 'Rolf Egger'],
    ['From Ibrahim Sule Danladi, Minna', 'Ibrahim Sule Danladi'],
    ['From Ngozi Eze in Port Harcourt', 'Ngozi Eze'],
  ])('%s', (line, author) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect(article.author).toBe(author);
    expect(article.removed).toEqual([{ line: 3, text: line, rule: 'byline' }]);
  });

  test.each([
    ['Posted by Mireille Gagnon on July 2, 2018 at 9:30 am', 'Mireille Gagnon', '2018-07-02'],
    ['佐々木美咲　2024年3月5日 5時00分', '佐々木美咲', '2024-03-05'],
    ['24th October 2016 By: Jane Orr', 'Jane Orr', '2016-10-24'],
    ['11 November 2017 - 11:23 By Jane Orr', 'Jane Orr', '2017-11-11'],
    ['Report of 24 October 2016 By: Jane Orr', null, null],
    ['Written by Sunil Rao | 2 February 2014', 'Sunil Rao', '2014-02-02'],
    ['By Amina Wanjiru in Mombasa May 3, 2021', 'Amina Wanjiru', '2021-05-03'],
    ['Par Élodie Marchand, le 13 mars 2025', 'Élodie Marchand', '2025-03-13'],
    ['Par Élodie Marchand, Le Quotidien du Port, le 13 mars 2025', 'Élodie Marchand', '2025-03-13'],
    ['Von Jutta Brandt, Elbe-Kurier, 5. Mai 2025', 'Jutta Brandt', '2025-05-05'],
    ['Ana Ruiz, La Voz de Galicia, 18 de junio de 2025', 'Ana Ruiz', '2025-06-18'],
    ['Le Thi Hoa, 18 June 2025', 'Le Thi Hoa', '2025-06-18'],
    ['El País del Norte, 18 de junio de 2025', null, null], // a paper's name, and no town either
  ])('%s', (line, author, edtf) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect([article.author, article.published.edtf]).toEqual([author, edtf]);
  });

  test.each([
    ['Publié le 14 mai 2024 à 06h30, modifié le 14 mai 2024 à 11h02', '2024-05-14'],
    ['Published on May 14, 2024, at 6:14 pm (Paris)', '2024-05-14'],
    ['Published on May 14, 2024, at 18:14 (Cape Town), updated at 20:00', '2024-05-14'],
    ['Publicado el 14 Ene 2024', '2024-01-14'],
    ['12 апреля 2009 г.', '2009-04-12'],
    ['4 августа 2025 г. ИНТЕРФАКС', '2025-08-04'],
    ['12/06/2024 10h21', '2024-06-12'],
    ['Publicado em 12/06/2024 às 10h21', '2024-06-12'],
    ['Diposting pada : 02 September 2025', '2025-09-02'],
    ['Issued: 15 March 2021 - 09:12; Modified: 16 March 2021', '2021-03-15'],
    ['WeIsland24, September 20, 2023', '2023-09-20'],
    ['allIslands, 20 September 2023', '2023-09-20'],
    ['02-Sep-2017 15:00', '2017-09-02'],
    ['PTI | Beijing/Chengdu | Updated: 02-06-2022 09:25 IST | Created: 01-06-2022 21:25 IST', '2022-06-01'],
    ['14/10/2021 18h22 · Atualizado há 2 anos', '2021-10-14'],
    ['Published\n21 September 2022', '2022-09-21'],
    ['Updated 3:15 AM CET, August 19, 2021', '../2021-08-19'],
    ['Stand: 22.01.2020, 16:10 Uhr', '../2020-01-22'],
    ['Last Updated: Sunday, 5 June, 2005, 08:12 GMT 09:12 UK', '../2005-06-05'],
    ['Last update on: Fri Jan 7, 2022 02:14 AM', '../2022-01-07'],
    ['Local News • 18:06 PM Thu Mar 4, 2010', '2010-03-04'],
  ])('%s', (line, edtf) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
    expect(article.published.edtf).toBe(edtf);
    expect(article.text).not.toContain(line);
  });

  test('a name that somebody coined is the paper beside the day, below a short headline too', () => {
    const article = articleOf(`Bridge toll rises\n\nWeIsland24, September 20, 2023\n\n${BODY}`);
    expect([article.title, article.publisher, article.published.edtf]).toEqual([
      'Bridge toll rises',
      'WeIsland24',
      '2023-09-20',
    ]);
  });

  test.each([
    ['By Nora Hale\nBy Ben Otieno', 'Nora Hale, Ben Otieno'],
    ['By Nora Hale in Port Harcourt\n\nBy Ben Otieno in Lagos', 'Nora Hale, Ben Otieno'],
    ['By Nora Hale\nBy Nora Hale', 'Nora Hale'],
    ['By Nora Hale\nBy The Associated Press', 'Nora Hale'],
  ])('of two bylines both are read: %s', (lines, author) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${lines}\n\n${BODY}`);
    expect([article.author, article.text.includes('By ')]).toEqual([author, false]);
  });

  test('who helped with the reporting is no author', () => {
    const line = 'With additional reporting by Ben Otieno in Lagos.';
    const article = articleOf(`Kim meets Saldo in Moscow\n\nBy Nora Hale\n\n${BODY}\n\n${line}`);
    expect([article.author, article.removed.at(-1)?.rule]).toEqual(['Nora Hale', 'credit-line']);
  });

  test('a second byline that stands away from the first is no author of it', () => {
    const text = `Kim meets Saldo in Moscow\n\nBy Nora Hale\n\n${BODY}\n\nBy Ben Otieno`;
    expect(articleOf(text).author).toBe('Nora Hale');
  });

  test('byline and day stand below a standfirst that is a sentence', () => {
    const standfirst = 'A court in Nairobi said companies may replace workers without asking their union.';
    const article = articleOf(
      `Tea pickers lose\n\n${standfirst}\n\nBy Abdi Latif\n\nFeb. 3, 2023\n\n${BODY}`,
    );
    expect([article.author, article.published.edtf]).toEqual(['Abdi Latif', '2023-02-03']);
    expect(article.text).toContain(standfirst);
  });

  test.each([
    'From Dawn to Dusk',
    'From Old Harbour, New Ideas for Trade',
    'Minister meets staff and agencies for talks',
  ])('%s is no byline but the title', (line) => {
    const article = articleOf(`${line}\n\n${BODY}`);
    expect([article.author, article.title]).toEqual([null, line]);
  });

  test.each(['Courier staff and agencies', 'From our Special Correspondent', 'Staff Reporter', 'Web Desk'])(
    '%s is a byline that names nobody',
    (line) => {
      const article = articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`);
      expect([article.author, article.removed]).toEqual([null, [{ line: 3, text: line, rule: 'byline' }]]);
    },
  );

  test('who else contributed is a credit', () => {
    const line = 'The Canadian Press contributed reporting from Regina';
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${BODY}\n\n${line}`);
    expect(article.removed).toEqual([{ line: 7, text: line, rule: 'credit-line' }]);
  });

  test.each([
    'THE HALIFAX MERCURY, May 9, 1931',
    'The Great Strike, 3 May 1926',
    'Les Deux Magots, 3 mai 1926',
    'Stand by me, 3 May 1986',
  ])('%s names no author', (line) => {
    expect(articleOf(`Kim meets Saldo in Moscow\n\n${line}\n\n${BODY}`).author).toBeNull();
  });

  test('a line with its mail address or FOR IMMEDIATE RELEASE is no title', () => {
    const head = 'FOR IMMEDIATE RELEASE\nContact: Dana Whitlock, press@northlake.example, +1 555 0142';
    expect(articleOf(`${head}\n\nCounty opens shelter in old armory\n\n${BODY}`).title).toBe(
      'County opens shelter in old armory',
    );
  });

  test('a company is named without its form of law', () => {
    expect(
      articleOf(`Bridge to close\n\n${BODY}\n\n© 2024 Evening Chronicle Ltd. All rights reserved.`).publisher,
    ).toBe('Evening Chronicle');
  });

  test.each([
    ['By\nJana Hall with the Ridge Valley Press, via the County News Exchange', 'Jana Hall'],
    ['By:\nAdmin', null],
    ['Published\n\n3 years ago\n\non\n\nMarch 2, 2019\n\nBy\n\nDebora Kline', 'Debora Kline'],
    ['By Admin', null],
    ['Da Redação', null],
    ['Compiled by Harbour News staff', null],
    ['By Bay City News', null],
    ['By The Associated Press', null],
    ['Jana Hall\nMay 3, 2021\n2 min read', 'Jana Hall'],
    ['記者姚大華／台北報導', '姚大華'],
    ['박수윤 선임기자 suyun@example.kr', '박수윤'],
  ])('%s below the title', (lines, author) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${lines}\n\n${BODY}`);
    expect([article.author, article.text]).toEqual([author, `Kim meets Saldo in Moscow\n\n${BODY}`]);
  });

  test.each([
    ['By: Kofi Asante Boateng/coastfm.example/Ghana', 'Kofi Asante Boateng'],
    ['Por Joana Gomes', 'Joana Gomes'],
    ['Posted by Martin Hale at 10:32 AM', 'Martin Hale'],
    ['Publicado por el_navegante en 10:32', null],
    ['사진·글 김진우 기자', '김진우'],
  ])('%s below the text signs it', (line, author) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${BODY}\n\n${line}`);
    expect([article.author, article.removed]).toEqual([author, [{ line: 7, text: line, rule: 'byline' }]]);
  });

  test.each([
    'Ferry runs again\n\nBy Jane Doe\n\nStorm warning\n\nBy John Roe',
    'By Jane Doe\n\nThe second piece of this page is about something else, as its first sentence says.',
    'By land and by sea',
  ])('%s below the text signs nothing', (lines) => {
    expect(articleOf(`Kim meets Saldo in Moscow\n\n${BODY}\n\n${lines}`).author).toBeNull();
  });

  test.each([
    ['Posted at 12:58 AM, Jun 01, 2014\nand last updated 2014-06-03 12:29:08-04', '2014-06-01'],
    ['기사등록 2022/06/19 11:20:59', '2022-06-19'],
    ['For Immediate Release - September 13, 1999', '1999-09-13'],
    ['By - November 25, 2024', '2024-11-25'],
    ['2026/02/24 09:21 記者姚大華／台北報導', '2026-02-24'],
    ['Health News of Monday, 11 March 2024', '2024-03-11'],
    ['sun 25. febrúar 2024 11:20', '2024-02-25'],
    ['25 Ekim 2023', '2023-10-25'],
    ['3 września 2020', '2020-09-03'],
  ])('%s gives the day and no paper', (lines, edtf) => {
    const article = articleOf(`Kim meets Saldo in Moscow\n\n${lines}\n\n${BODY}`);
    expect([article.published.edtf, article.publisher]).toEqual([edtf, null]);
    expect(article.text).toBe(`Kim meets Saldo in Moscow\n\n${BODY}`);
  });

  test('a Korean dateline names the reporter and the agency', () => {
    const text = `국회 공백 장기화\n\n[서울=뉴시스] 김선우 기자 = 여야의 대치가 이어지면서 국회 공백 상태가 길어지고 있다고 국회 관계자가 월요일 밝혔다.`;
    const article = articleOf(text);
    expect([article.author, article.publisher]).toEqual(['김선우', '뉴시스']);
  });

  test('listopada is a month of two languages', () => {
    expect(articleOf(`Kim meets Saldo in Moscow\n\n3 listopada 2020\n\n${BODY}`).published.edtf).toBeNull();
  });

  test.each(['Bridge Opens Again', 'Ruth Adeyemi'])('%s above the reading time is the title', (title) => {
    const article = articleOf(`${title}\n3 min read\n\n${BODY}`);
    expect([article.title, article.author]).toEqual([title, null]);
  });
});

test('a name beside a whole day is no dateline without a year', () => {
  const { publishedFrom } = articleOf(`'We were told'\n\nThe Weight of Water, 22 August 2024\n\n${BODY}`);
  expect(publishedFrom).toEqual({
    from: 'unknown',
    reason: 'Nothing in the file says when it was published.',
  });
});

describe('one line that says several things', () => {
  const TITLE = 'Bridge to close for two years';

  test.each([
    ['The Lantern · 22 Aug 2024 · 7 · BY MAEVE ORR', 'The Lantern', 'MAEVE ORR'],
    ['Politics | 22 August 2024 | The Irish Times', 'The Irish Times', null],
    ['By Ruth Adeyemi • Published 22 August 2024 • 4 min read', null, 'Ruth Adeyemi'],
    [
      'Oberhessische Landeszeitung – 22.08.2024 – Von Greta Lindholm – S. 9',
      'Oberhessische Landeszeitung',
      'Greta Lindholm',
    ],
    ['Robert Hale | The Irish Times | 22 August 2024', 'The Irish Times', 'Robert Hale'],
  ])('%s', (line, publisher, author) => {
    const article = articleOf(`${TITLE}\n\n${line}\n\n${BODY}`);
    expect([article.title, article.publisher, article.author, article.published.edtf]).toEqual([
      TITLE,
      publisher,
      author,
      '2024-08-22',
    ]);
    expect(article.text).not.toContain('2024');
  });

  test.each([
    'Dublin | 22 August 2024 | a bridge with a past', // a part that nobody knows
    'The Lantern | The Irish Times | 22 August 2024', // whose is it?
    '22 August 2024 | 23 August 2024 | The Irish Times',
    'Politics | Opinion | Letters',
  ])('%s stays', (line) => {
    const article = articleOf(`${TITLE}\n\n${line}\n\n${BODY}`);
    expect(article.text).toContain(line);
    expect(article.publisher).toBeNull();
  });
});

test.each([
  ['Jane Onyanga-Orr', 'USA TODAY', 'Jane Onyanga-Orr'],
  ['Maria Lind', 'Reuters', 'Maria Lind'],
  ['Harbour Street', 'USA TODAY', null],
])('%s right above %s is written by %s', (name, paper, author) => {
  const article = articleOf(`Port workers walk out over pay\n\n${name}\n${paper}\n\n${BODY}`);
  expect(article.author).toBe(author);
  expect(article.title).toBe('Port workers walk out over pay');
});

describe('a name alone beside the day', () => {
  test.each([
    ['Maria Lindholm\n3 May 2023', 'Maria Lindholm'],
    ['3 May 2023\n\nMaria Lindholm', 'Maria Lindholm'],
    ['Claire Besson\nRégion, mardi 5 octobre 2021, p. 14', 'Claire Besson'],
    ['Port Harcourt\n3 May 2023', null], // no given name
    ['Paris Agreement\n3 May 2023', null],
    ['Charlotte Square\n3 May 2023', null],
  ])('%s', (head, author) => {
    expect(articleOf(`Bridge to close for two years\n\n${head}\n\n${BODY}`).author).toBe(author);
  });

  test('above the day and below nothing it may be the title', () => {
    expect(articleOf(`Maria Lindholm\n3 May 2023\n\n${BODY}`).author).toBeNull();
  });
});

test.each([
  'By Maeve Orr maeve.orr@lantern.example',
  'By Maeve Orr (maeve@lantern.example)',
  'By Maeve Orr, @maeveorr',
])('%s: the address is left out', (line) => {
  expect(articleOf(`Bridge to close for two years\n\n${line}\n\n${BODY}`).author).toBe('Maeve Orr');
});
