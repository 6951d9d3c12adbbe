// What archives, note programs and papers elsewhere put around an article that was pasted or exported as text.
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, PROSE, removedOf } from './load.ts';

const BODY = PROSE.join('\n\n');
const said = ({ title, author, publisher, published }: ReturnType<typeof articleOf>): unknown[] => [
  title,
  author,
  publisher,
  published.edtf,
];

describe('heads of archives', () => {
  test.each([
    [
      'Bridge to close\nThe Dover Star (Dover, Ohio) · 9 Aug 1957, Fri · Page 3\nDownloaded on Nov 2, 2023',
      'Bridge to close',
      null,
      'The Dover Star',
      '1957-08-09',
    ],
    [
      '12 Apr 1934 - WRECK ON THE BAR. - Trove\n\nThe Barrier Herald (Cairns, Qld. : 1891 - 1942)\nThu 12 Apr 1934\n\nWRECK ON THE BAR.',
      'WRECK ON THE BAR.',
      null,
      'The Barrier Herald',
      '1934-04-12',
    ],
    [
      'Elbe-Kurier vom 12.05.2021, Nr. 109, S. 4\n\nNeue Fähre für Wischhafen',
      'Neue Fähre für Wischhafen',
      null,
      'Elbe-Kurier',
      '2021-05-12',
    ],
    [
      'Mejeri i Skive lukker\nVendsyssel Dagblad | 03.04.2023 | Side 4 | 212 ord | Artikel-id: e9a1b2c3',
      'Mejeri i Skive lukker',
      null,
      'Vendsyssel Dagblad',
      '2023-04-03',
    ],
    [
      'Ny kai i Askvoll\nFirda Tidende, 03.04.2023 06:30\nPublisert på trykk. Side 8',
      'Ny kai i Askvoll',
      null,
      'Firda Tidende',
      '2023-04-03',
    ],
    [
      'Tajik TV reports new power line\nBBC Monitoring Central Asia\nSupplied by BBC Worldwide Monitoring\nAugust 14, 2019',
      'Tajik TV reports new power line',
      null,
      'BBC Monitoring Central Asia',
      '2019-08-14',
    ],
  ])('%s', (head, ...fields) => {
    const article = articleOf(`${head}\n\n${BODY}`);
    expect(said(article)).toEqual(fields);
    expect(blocksOf(article).at(1)).toBe(`paragraph | ${PROSE[0]}`);
  });

  test('an archive holds the rights of its copy and is no publisher', () => {
    const article = articleOf(
      `Bridge to close\n\n${BODY}\n\nCopyright © 2023 Newspapers.com. All Rights Reserved.`,
    );
    expect(article.publisher).toBeNull();
    expect(
      articleOf(`Bridge to close\n\n${BODY}\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH`).blocks,
    ).toHaveLength(3);
  });

  test('the address below its label is the article’s own', () => {
    const article = articleOf(
      `Neue Fähre\n\n${BODY}\n\nDauerhafte Adresse des Dokuments:\nhttps://www.wiso-net.de/document/EK_1`,
    );
    expect(article.url).toBe('https://www.wiso-net.de/document/EK_1');
    expect(article.blocks).toHaveLength(3);
  });
});

describe('a paper between the headline and the day', () => {
  test.each([
    ['Harbour Post\n20 January 2023', 'Harbour Post'],
    ['Harbour Post\n\n20 January 2023', 'Harbour Post'],
    ['Harbour Post / 20 January 2023', 'Harbour Post'],
    ['Harbour Post, 20 January 2023', 'Harbour Post'],
    ['Halifax Mercury, 20 January 2023', null],
    ['A view from the post, 20 January 2023', null],
  ])('%s', (lines, publisher) => {
    const article = articleOf(`Tug crews win back pay\n${lines}\n\n${BODY}`);
    expect([article.publisher, article.author]).toEqual([publisher, null]);
  });

  test.each([
    ['Von Jens Albers, Elbtal-Rundschau', 'Jens Albers', 'Elbtal-Rundschau'],
    ['By Ann Lee, Harbour News', 'Ann Lee', 'Harbour News'],
    ['By Ann Lee, News Editor', 'Ann Lee', null],
  ])('%s', (byline, author, publisher) => {
    const article = articleOf(`Bridge to close for two years\n${byline}\n\n${BODY}`);
    expect([article.author, article.publisher]).toEqual([author, publisher]);
  });
});

describe('an address on top', () => {
  test('is where the text was taken from, and the site behind the headline is the publisher', () => {
    const article = articleOf(
      `Oyster beds recover in the inlet — The Bay Journal-Press\nhttps://www.bayjournalpress.example/2022/10/11/oysters.html\n\n${BODY}`,
    );
    expect(said(article)).toEqual([
      'Oyster beds recover in the inlet',
      null,
      'The Bay Journal-Press',
      '2022-10-11',
    ]);
    expect(article.url).toBe('https://www.bayjournalpress.example/2022/10/11/oysters.html');
  });

  test.each([
    ['two of them', 'https://a.example/1\nhttps://b.example/2'],
    ['one below the text', ''],
  ])('%s is not', (_, lines) => {
    expect(articleOf(`Oyster beds recover\n${lines}\n\n${BODY}\n\nhttps://c.example/3`).url).toBeNull();
  });

  test('a headline that ends with other words is whole', () => {
    const article = articleOf(
      `Oyster beds recover — at last\nhttps://www.bayjournal.example/oysters\n\n${BODY}`,
    );
    expect([article.title, article.publisher]).toEqual(['Oyster beds recover — at last', null]);
  });
});

describe('notes', () => {
  test('properties of Logseq are front matter', () => {
    const article = articleOf(
      `title:: Bridge reopens\nauthor:: [[Odile Mbayo]]\npublished:: [[2022-11-08]]\nsource:: [[Congo Fleuve]]\n\n${BODY}`,
      'bridge.md',
    );
    expect(said(article)).toEqual(['Bridge reopens', 'Odile Mbayo', 'Congo Fleuve', '2022-11-08']);
  });

  test('what Joplin writes below a note is set aside but for its address', () => {
    const tail = `id: ${'4f'.repeat(16)}\nparent_id: ${'0a'.repeat(16)}\ncreated_time: 2023-02-17T08:12:45.123Z\nauthor: \nsource_url: https://glass.example/2023/02/16/furnace\nsource: joplin-desktop\norder: 0\nmarkup_language: 1\ntype_: 1`;
    const article = articleOf(`Glass plant gets new furnace\n\n${BODY}\n\n${tail}`, 'note.md');
    expect(said(article)).toEqual(['Glass plant gets new furnace', null, null, '2023-02-16']);
    expect(article.blocks).toHaveLength(3);
  });

  test('a header of Usenet is a mail’s, and the text below it is wrapped', () => {
    const head =
      'Path: news.example!not-for-mail\nFrom: desk@news.example (IPA)\nNewsgroups: news.africa\nSubject: Flood reaches Lodwar\nDate: Tue, 14 Oct 1997 08:12:00 GMT\nMessage-ID: <u81@news.example>';
    const text =
      '        LODWAR, Kenya (IPA) -- Flood waters from the Turkwel River\nreached the market at Lodwar on Monday night, and traders carried their\nsacks to the mission school, where the teachers took them in.';
    const article = articleOf(`${head}\n\n${text}`);
    expect(said(article)).toEqual(['Flood reaches Lodwar', null, null, '../1997-10-14']);
    expect(blocksOf(article)).toEqual([`paragraph | ${text.trim().replaceAll('\n', ' ')}`]);
  });
});

describe('bylines and days elsewhere', () => {
  test.each([
    ['מאת: רונית אלמוג\nפורסם: 12.02.2024, 08:30', 'רונית אלמוג', '2024-02-12'],
    ['记者 林晓\n2020年9月14日', '林晓', '2020-09-14'],
    ['Thứ hai, 3/4/2023, 09:12 (GMT+7)', null, '2023-04-03'],
    ['Le 7 février 2020', null, '2020-02-07'],
    ['Last updated: 14 Mar 2022 18:05 CAT', null, '../2022-03-14'],
    ['تاریخ انتشار: ۱۴ فروردین ۱۴۰۲ - ۱۰:۲۰\nکد خبر: ۱۲۳۴۵۶', null, null],
  ])('%s', (lines, author, day) => {
    const article = articleOf(`Bridge to close for two years\n${lines}\n\n${BODY}`);
    expect([article.author, article.published.edtf, article.blocks.length]).toEqual([author, day, 3]);
  });

  test.each([
    ['Tom Behrens', 'Tom Behrens'],
    ['Port Harcourt', null],
    ['Tom Behrens was there.', null],
  ])('below the text: %s', (line, author) => {
    expect(articleOf(`Bridge to close\n\n${BODY}\n\n${line}`).author).toBe(author);
  });

  test('a paper of Korea keeps its rights', () => {
    expect(
      articleOf(`통영항 새 부두 완공\n\n${BODY}\n\nⓒ 해안일보, 무단 전재 및 재배포 금지`).publisher,
    ).toBe('해안일보');
  });

  test('what readers are thanked for reading is the newsletter', () => {
    const thanks = (name: string): string =>
      `Thanks for reading ${name}! Subscribe for free to receive new posts and support my work.`;
    expect(articleOf(`The quiet border\n\n${BODY}\n\n${thanks('Border Notes')}`).publisher).toBe(
      'Border Notes',
    );
    expect(articleOf(`The quiet border\n\n${BODY}\n\n${thanks('Ann’s Substack')}`).publisher).toBeNull();
  });
});

test('a newsletter ends with its sender', () => {
  const article = articleOf(
    `View in browser\n\nThe dam\n\n${BODY}\n\nWas this newsletter forwarded to you? Sign up here.\n\nUnsubscribe\n\nDelta Weekly, 4 Quay Street, Nairobi`,
  );
  expect(article.blocks).toHaveLength(3);
  expect(removedOf(article)).toContain('mail-signature | Delta Weekly, 4 Quay Street, Nairobi');
});

test('partners of a cookie notice are no text', () => {
  const notice =
    'We value your privacy\nWe and our 214 partners store and access information on a device, such as cookies.';
  expect(articleOf(`${notice}\n\nBridge to close for two years\n\n${BODY}`).title).toBe(
    'Bridge to close for two years',
  );
});

test('a headline and a standfirst that stand again below a marked headline are set aside', () => {
  const article = articleOf(
    `# Slow trains of the plain\n\nWhat was lost with the branch lines\n\n### Slow trains of the plain\n\n#### What was lost with the branch lines\n\n${BODY}`,
    'a.md',
  );
  expect(removedOf(article)).toEqual([
    'title-again | ### Slow trains of the plain',
    'title-again | #### What was lost with the branch lines',
  ]);
});

describe('what is known by a day', () => {
  const head = 'From: The Lagoon Letter\nSubject: Eels are back in the lagoon\nDate: 9 April 2022\n\n';

  test.each([
    ['7 April 2022', '2022-04-07'],
    ['11 April 2022', '../2022-04-09'],
    ['Updated 7 April 2022', '../2022-04-09'],
  ])('a line %s below a mail’s header gives %s', (line, edtf) => {
    expect(articleOf(`${head}By Chiara Zen\n${line}\n\n${BODY}`).published.edtf).toBe(edtf);
  });

  test('a newsletter that opens with the name of its sender is published by it', () => {
    const article = articleOf(`${head}The Lagoon Letter\n\n${BODY}`);
    expect([article.publisher, article.blocks.length]).toEqual(['The Lagoon Letter', 2]);
    expect(articleOf(`${head}${BODY}`).publisher).toBeNull();
    expect(articleOf(`From: Ann Lee\nSubject: Eels\n\nAnn Lee\n\n${BODY}`).publisher).toBeNull();
  });
});

test.each([
  ['The Press and Islander · 9 Jan 2024 · 4 · BY FIONA RENDALL', 'The Press and Islander'],
  ['The storm and the islands · 9 Jan 2024 · BY FIONA RENDALL', null],
])('%s', (line, publisher) => {
  expect(articleOf(`Ferries tied up as storm nears\n${line}\n\n${BODY}`).publisher).toBe(publisher);
});

describe('copies', () => {
  test('a line of the Wayback Machine gives the page’s own address and day', () => {
    const article = articleOf(
      `The Wayback Machine - https://web.archive.org/web/20050312081500/http://www.pier.example/2005/03/11/snow.html\n\nSnow cuts road to the pass\n\n${BODY}`,
    );
    expect(said(article)).toEqual(['Snow cuts road to the pass', null, null, '2005-03-11']);
    expect(article.url).toBe('http://www.pier.example/2005/03/11/snow.html');
  });

  test('of the two addresses of a reading list the original counts', () => {
    const front =
      'title: Ropewalk\nurl: https://omnivore.app/me/ropewalk\noriginal_url: https://medway.example/ropewalk';
    expect(articleOf(`---\n${front}\n---\n\n${BODY}`, 'a.md').url).toBe('https://medway.example/ropewalk');
  });

  test('an hour that is glued to the year parts from it', () => {
    const article = articleOf(
      `Fishermen end blockade of port\nNovember 3, 20229:41 PM GMT+1\nUpdated 2 years ago\n\n${BODY}`,
    );
    expect([article.published.edtf, article.blocks.length]).toEqual(['2022-11-03', 3]);
  });

  test.each([
    ['The post Peat works shut appeared first on Moor Gazette.', 'Moor Gazette'],
    ['Der Beitrag Torfwerk schließt erschien zuerst auf Moorblatt.', 'Moorblatt'],
    ['La entrada Cierra la turbera se publicó primero en El Páramo.', 'El Páramo'],
  ])('%s', (line, publisher) => {
    const article = articleOf(`Peat works shut\n\n${BODY}\n\n${line}`);
    expect([article.publisher, article.blocks.length]).toEqual([publisher, 3]);
  });

  test('a masthead in capitals above the day of an old paper is no headline', () => {
    const article = articleOf(
      `THE BATHURST ADVOCATE\nSaturday, May 9, 1931\n\nMAIL COACH LOST IN FLOOD\n\n${BODY}`,
    );
    expect(said(article)).toEqual(['MAIL COACH LOST IN FLOOD', null, 'THE BATHURST ADVOCATE', '1931-05-09']);
  });
});
