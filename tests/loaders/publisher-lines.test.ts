import { describe, expect, test } from 'vitest';
import { articleOf, PROSE, removedOf } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('lines that name the paper', () => {
  test.each([
    ['Público, 2 April 2024', 'Público', '2024-04-02'],
    ['FAZ, 18. April 2024', 'FAZ', '2024-04-18'],
    ['Wismarer Abendblatt, 18. April 2024, Seite 12', 'Wismarer Abendblatt', '2024-04-18'],
    ['The Guardian | 3 May 2023', 'The Guardian', '2023-05-03'],
    ['18. April 2024, Oberhessische Landeszeitung', 'Oberhessische Landeszeitung', '2024-04-18'],
    ['BBC News, Tuesday 2 April 2024', 'BBC News', '2024-04-02'],
    ['Source: The Irish Times, 2 April 2024', 'The Irish Times', '2024-04-02'],
    ['조선일보, 2024년 4월 2일', '조선일보', '2024-04-02'],
    ['الأهرام - 3 أبريل 2024', 'الأهرام', '2024-04-03'],
    ['THE HALIFAX MERCURY, SATURDAY, MAY 9, 1931. 7', 'THE HALIFAX MERCURY', '1931-05-09'],
    ['The Irish Times', 'The Irish Times', null],
    ['(Xinhua) 13:27, December 18, 2023', 'Xinhua', '2023-12-18'],
    ['Publisher: Nile Mirror (nilemirror.example)', 'Nile Mirror', null],
    ['(PNA)', 'Philippine News Agency', null],
    ['The Lantern, 22 August 2024', 'The Lantern', '2024-08-22'],
    ['The Beacon | Tuesday 17 February 2009', 'The Beacon', '2009-02-17'],
    ['Quelle: Mole und Watt vom 12.03.2024, Nr. 61, S. 9', 'Mole und Watt', '2024-03-12'],
    ['The Irish Times, 2 April 2024, p. A7', 'The Irish Times', '2024-04-02'],
    ['Kyodo News 07:05, 3 March 2021', 'Kyodo News', '2021-03-03'],
  ])('%s at the head or as the last line', (line, publisher, day) => {
    for (const text of [
      `Bridge to close for two years\n${line}\n\n${BODY}`,
      `Bridge to close\n\n${BODY}\n\n${line}`,
    ]) {
      const article = articleOf(text);
      expect([article.publisher, article.published.edtf, article.author]).toEqual([publisher, day, null]);
      expect(removedOf(article)).toEqual([`publisher-line | ${line}`]);
    }
  });

  test.each([
    'Summer Times',
    'Dublin',
    'London, 2 April 2024',
    'Time',
    'The Irish Question, 1912 and after',
    'Saturn and Mercury, 2 April 2024',
    'The Independent Inquiry, 2 April 2024',
    'The Hague, 2 April 2024',
    'The Inquiry, 2 April 2024',
    'The Derby, 2 April 2024',
    'Source: 2 April 2024, of all days, in Cork',
    'Good news for the coast, 2 April 2024',
    'Health News, 2 April 2024',
    'Publishers: a history of the trade',
    'Nan',
    '© 2017. All Rights Reserved. | Contact Us',
  ])('%s names no publisher', (line) => {
    expect(articleOf(`Bridge to close for two years\n${line}\n\n${BODY}`).publisher).toBeNull();
  });

  test.each([
    ['The Albion Post', 'Sat 24 Aug 2024 06.00 BST', 'The Albion Post'],
    ['The Halifax Mercury', 'Published: 2 April 2024', 'The Halifax Mercury'],
    ['Halifax Mercury', '2 April 2024', null], // may be a team
    ['The Weight of Water', '2 April 2024', null],
    ['The Herald (South Africa)', '2 April 2024', 'The Herald (South Africa)'],
    ['The Lantern (Northern edition)', '2 April 2024', 'The Lantern'],
    ['From: Department for Harbours', '2 April 2024', 'Department for Harbours'],
    ['From: jane@harbour.example', '2 April 2024', null],
    ['The Hague', '2 April 2024', null],
    ['The Albion Post', 'on the coast', null],
  ])('%s right above the line %s', (line, below, publisher) => {
    expect(
      articleOf(`Bridge to close for two years\n\nBy Ann Lee\n${line}\n${below}\n\n${BODY}`).publisher,
    ).toBe(publisher);
  });

  test('a list of references at the end names the papers of others', () => {
    const text = `Bridge to close\n\n${BODY}\n\nThe Guardian, 3 May 2023\nThe Irish Times, 2 April 2024`;
    expect(articleOf(text).publisher).toBeNull();
  });

  test('a paper in the midst of the text stays where it is', () => {
    const text = `Bridge to close\n\n${BODY}\n\nThe Irish Times\n\n${BODY} More.\n\n${BODY} And more.`;
    expect(articleOf(text).publisher).toBeNull();
  });

  test('a byline may name the paper', () => {
    const article = articleOf(`Bridge to close for two years\nBy Jane Doe, The Irish Times\n\n${BODY}`);
    expect([article.author, article.publisher]).toEqual(['Jane Doe', 'The Irish Times']);
  });
});

describe('the line of rights', () => {
  test.each([
    [
      'Copyright The Financial Chronicle Limited 2024. You may share using our article tools.',
      'The Financial Chronicle',
    ],
    ['© Copyright 2024 - The Coast Ledger Ltd - All Rights Reserved', 'The Coast Ledger'],
    ['© 2021 La Dépêche du Littoral. Tous droits réservés.', 'La Dépêche du Littoral'],
    ["© 2019 Fishermen's Weekly. All rights reserved.", "Fishermen's Weekly"],
    ['(c) 2019 Elbe-Verlag GmbH. Alle Rechte vorbehalten.', 'Elbe-Verlag'],
    ['Copyright St. Ives Echo 2019. All rights reserved.', 'St. Ives Echo'],
  ])('%s', (line, publisher) => {
    const article = articleOf(`Bridge to close for two years\n\n${BODY}\n\n${line}`);
    expect(article.publisher).toBe(publisher);
    expect(removedOf(article)).toEqual([`copyright | ${line}`]);
  });

  test('a law with a year is none', () => {
    const line = 'Copyright Act 1968. It was the first of its kind and its authors were proud of it.';
    expect(articleOf(`Bridge to close for two years\n\n${BODY}\n\n${line}`).text).toContain(line);
  });
});

test('the address of the site above the headline, as readers’ views have it, is the publisher where nothing else is', () => {
  const view = `harbourecho.com\nBridge to close for two years\nMaeve Orr\n3–4 minutes\n\n${BODY}`;
  const article = articleOf(view);
  expect(article).toMatchObject({
    title: 'Bridge to close for two years',
    author: 'Maeve Orr',
    publisher: 'harbourecho.com',
  });
  expect(articleOf(`${view}\n\n© 2024 Harbour Echo. All rights reserved.`).publisher).toBe('Harbour Echo');
});

test.each([
  ['GOV.UK', 'GOV.UK'],
  ['St.Andrews', null],
])('%s on top of a file', (line, publisher) => {
  expect(articleOf(`${line}\nBridge to close for two years\n\n${BODY}`).publisher).toBe(publisher);
});

test.each(['Coast Labour Web Site', 'The Harbour Blog', 'Lundby Weekly', 'Rhine Port Magazine'])(
  '%s beside the day below a headline is the publisher, and nobody who wrote it',
  (name) => {
    const article = articleOf(
      `Miners had voiced their fears in May\n${name}, 15 August 2007\n\n${PROSE.join('\n\n')}`,
    );
    expect([article.publisher, article.author, article.published.edtf]).toEqual([name, null, '2007-08-15']);
  },
);
