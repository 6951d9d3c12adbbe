// Whole pages as people paste them: what stands around the article goes, what it says stays.
import { describe, expect, test } from 'vitest';
import { expectSound } from './invariants.ts';
import { articleOf, blocksOf, load, PROSE, removedOf } from './load.ts';

describe('a page of a news agency', () => {
  const text = `World
Asia Pacific
North Korea's Kim oversees test of multiple rocket launcher
By Jack Kim and Hyunsu Yim
May 3, 2024 7:41 AM GMT+9 Updated 5 hours ago
Item 1 of 2 North Korean leader Kim Jong Un visits a factory, in this picture released on May 3, 2024. KCNA via REUTERS
SEOUL, May 3 (Reuters) - North Korean leader Kim Jong Un oversaw a test of a new rocket launcher, state media reported on Friday.
Advertisement · Scroll to continue
"It will bring about a change in strengthening our army," Kim said, according to KCNA.
Sign up here.
Reporting by Jack Kim and Hyunsu Yim; Editing by Ed Davies and Lincoln Feast
Our Standards: The Thomson Reuters Trust Principles., opens new tab
Read Next
Putin to visit China this month
Blinken warns Beijing over Russia support`;
  const article = articleOf(text);

  test('has its title, day, author and publisher', () => {
    expect(article).toMatchObject({
      title: "North Korea's Kim oversees test of multiple rocket launcher",
      author: 'Jack Kim and Hyunsu Yim',
      publisher: 'Reuters',
      published: { edtf: '2024-05-03' },
    });
    expectSound(article);
  });

  test('keeps the caption and the text, and nothing else', () => {
    expect(blocksOf(article).map((block) => block.split(' ')[0])).toEqual([
      'heading',
      'caption',
      'paragraph',
      'paragraph',
    ]);
    expect(article.removed.map((line) => line.rule)).toEqual([
      ...[
        'section-name',
        'section-name',
        'byline',
        'published-line',
        'advertisement',
        'subscribe',
        'credit-line',
        'navigation',
      ],
      ...['related-link', 'related-link', 'related-link'],
    ]);
  });
});

describe('menus and sections', () => {
  test('a menu of known sections goes whole', () => {
    const article = articleOf(
      `Home\nNews\nWorld\nPolitics\nOur Weekly\n\nKim’s train crosses into Russia\n\n${PROSE[0]}`,
    );
    expect(blocksOf(article)[0]).toBe('heading | Kim’s train crosses into Russia');
  });

  test('the way to a page goes', () => {
    expect(
      removedOf(articleOf(`Home > World > Asia\n\nKim’s train crosses into Russia\n\n${PROSE[0]}`)),
    ).toEqual(['navigation | Home > World > Asia']);
  });

  test('a section’s name that is all the title there is stays', () => {
    expect(articleOf(`Russia\n\n${PROSE[0]}`).title).toBe('Russia');
    expect(articleOf(`Kim’s train crosses\n\nRussia\n\n${PROSE[0]}`).text).toContain('Russia\n\n');
  });

  test('names of sections inside an article are headings', () => {
    expect(blocksOf(articleOf(`${PROSE[0]}\n\nPolitics\n\n${PROSE[1]}`))[1]).toBe('heading | Politics');
  });
});

describe('mails', () => {
  test('the subject is the title, and the article was published by the day of the mail', () => {
    const article = articleOf(
      `From: Clips <clips@example.org>\nDate: Tue, 12 Mar 2024 08:01:12 +0100\nSubject: Workers leave for Vladivostok\n\n${PROSE[0]}\n\n--\nYou receive this e-mail because you subscribed.\nTo unsubscribe, click here.`,
    );
    expect(article.title).toBe('Workers leave for Vladivostok');
    expect(article.published).toEqual({ edtf: '../2024-03-12', earliest: null, latest: '2024-03-12' });
    expect(blocksOf(article)).toEqual([`paragraph | ${PROSE[0]}`]);
  });

  test.each([`From: Moscow with love\n\n${PROSE[0]}`, `Date: unknown\nPlace: Moscow\n\n${PROSE[0]}`])(
    '%j is no mail',
    (text) => {
      expect(articleOf(text).removed).toEqual([]);
    },
  );
});

describe('printed pages', () => {
  test('page numbers and running heads go, and the sentence that they cut is one again', () => {
    const head = 'Global Rights Compliance          Annual Report 2024';
    const text = `${head}\n\nForced labour on construction sites\n\n${PROSE[0]}\n\nIt is based on interviews that were conducted in five cities, and on\n\n3\n${head}\n\ndocuments that were made available to the authors.`;
    const article = articleOf(text);
    expect(article.title).toBe('Forced labour on construction sites');
    expect(blocksOf(article).at(-1)).toBe(
      'paragraph | It is based on interviews that were conducted in five cities, and on documents that were made available to the authors.',
    );
    expect(article.removed.map((line) => line.rule)).toEqual(['running-head', 'page-number', 'running-head']);
  });

  test('a foot with the number in it goes with the heads beside it', () => {
    const foot = (page: number) => `Water and Power in the Nile Basin                    ${page}`;
    const head = 'Regional Water Review                                  Vol. 12';
    const article = articleOf(
      `${head}\n\nThe two rivers\n\n${PROSE[0]}\n\n${foot(3)}\n\n${head}\n\n${PROSE[1]}\n\n${foot(4)}`,
    );
    expect(blocksOf(article)).toEqual([
      'heading | The two rivers',
      ...PROSE.map((line) => `paragraph | ${line}`),
    ]);
    expect(article.removed.map(({ rule }) => rule)).toEqual(Array(4).fill('running-head'));
  });

  test.each([
    ['What he did on day 1', 'What he did on day 2'],
    ['The budget of the port           2021', 'The budget of the port           2022'],
    ['Deaths in the district of Kilo    3', 'Deaths in the district of Kilo    9'],
  ])('%s and %s are headings', (one, other) => {
    const { text } = articleOf(`The two rivers\n\n${one}\n\n${PROSE[0]}\n\n${other}\n\n${PROSE[1]}`);
    expect([one, other].every((line) => text.includes(line.replace(/ +/gu, ' ')))).toBe(true);
  });

  test.each(['Page 3 of 12', '- 3 -', '3/12'])('%s is a page number', (line) => {
    expect(removedOf(articleOf(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`))).toEqual([`page-number | ${line}`]);
  });

  test.each(['2022', '15,000', '3', 'Page three of the report was missing.'])('%s alone is text', (line) => {
    expect(articleOf(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`).text).toContain(line);
  });
});

describe('names and days at the head', () => {
  test.each([
    ['James Smith September 12, 2023', 'James Smith', '2023-09-12'],
    ['By James Smith, 12 September 2023', 'James Smith', '2023-09-12'],
    ['James Smith | 2023-09-12', 'James Smith', '2023-09-12'],
    ['박수윤 기자', '박수윤', null],
    ['Jean Mackenzie\nSeoul correspondent', 'Jean Mackenzie', null],
    ['Jean Mackenzie\nBBC News', 'Jean Mackenzie', null],
  ])('%j', (lines, author, edtf) => {
    const article = articleOf(`Kim’s train crosses into Russia\n\n${lines}\n\n${PROSE[0]}`);
    expect(article.author).toBe(author);
    expect(article.published.edtf).toBe(edtf);
    expect(article.blocks).toHaveLength(2);
  });

  test.each(['Kim Jong Un\nSupreme Leader', 'Vladimir Putin September', 'Kim Jong Un September 9 parade'])(
    '%j is text',
    (lines) => {
      expect(articleOf(`Kim’s train crosses into Russia\n\n${lines}\n\n${PROSE[0]}`).removed).toEqual([]);
    },
  );

  test('a day behind the title in one line is taken off it', () => {
    const article = articleOf(`Hundreds dead in Hajj stampede Thursday, January 12, 2006\n\n${PROSE[0]}`);
    expect(article.title).toBe('Hundreds dead in Hajj stampede');
    expect(article.published.edtf).toBe('2006-01-12');
    expect(articleOf(`Kim’s speech of April 17, 2026\n\n${PROSE[0]}`).title).toBe(
      'Kim’s speech of April 17, 2026',
    );
  });
});

test('an interview without marks: short questions between longer answers', () => {
  const ask = ['What first attracted you to ants?', 'How do they choose?', 'Do they ever fail?'];
  const text = `Interview with the biologist Nick Bos\n\n${PROSE[0]}\n\n${ask.map((question) => `${question}\n\n${PROSE[1]}`).join('\n\n')}`;
  expect(articleOf(text).blocks.map((block) => block.kind)).toEqual([
    'heading',
    'paragraph',
    'question',
    'answer',
    'question',
    'answer',
    'question',
    'answer',
  ]);
  expect(
    articleOf(text.replace('Interview with the', 'The')).blocks.map((block) => block.kind),
  ).not.toContain('question');
});

test('a double dash that breaks speech off is no question', () => {
  const text = `${PROSE[0]}\n\n-- beautiful, he said.\n\n-- and in the end he would go.\n\n-- Are you sure?\n\n${PROSE[1]}`;
  expect(articleOf(text).blocks.map((block) => block.kind)).not.toContain('question');
});

test('posts below each other are not taken for wrapped lines', () => {
  const posts = [
    'RT @news Kim Jong Un has arrived in Vladivostok and more will follow on our page tonight',
    'Watching the train cross the river now, what a long day it has been for all of us here',
    'Good morning from Khasan where it rains and nobody has seen a delegation since Sunday',
  ];
  expect(articleOf(posts.join('\n')).blocks).toHaveLength(3);
});

test('lines about the article never join a title with its text', () => {
  const article = articleOf(
    `A long title about pilgrims that ends in Mecca\n\nFriday, 17 April 2026\n\npilgrims at the mosque in 2008.\n\n${PROSE[0]}`,
  );
  expect(article.title).toBe('A long title about pilgrims that ends in Mecca');
});

test('line and paragraph separators of Unicode inside a line are spaces', () => {
  expect(articleOf('Kim said\u2028so\u2029there.').text).toBe('Kim said so there.');
});

test('a file of nothing but a known label has no page', () => {
  expect(load('Related articles').article).toBeNull();
});
