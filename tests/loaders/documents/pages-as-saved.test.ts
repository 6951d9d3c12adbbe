// What browsers save beside and in place of an article: notices that ask for consent, the next story, paragraphs for subscribers, print views.
import { describe, expect, test } from 'vitest';
import { articleOf, articlesOf, blocksOf, problemCodes } from './load-samples.ts';

const TITLE = 'The weir at Ludney gives way';
const TEXT = [
  'The old weir at Ludney gave way on Monday night and let the mill pond run into the lower meadows.',
  'Nobody was hurt, said Nora Hale, who farms below the bridge and lost a hundred yards of fence.',
  'Engineers had warned of cracks in 2019. The county set aside 40,000 pounds and then spent it on a road.',
];
const OTHER = [
  'A judge in Marle halted the sale of the old hospital on Friday, after nurses had asked her to.',
  'The buyer had offered 41 million pounds, said Tom Orr, who speaks for the board of the hospital.',
];
const said = (lines: readonly string[], of = ''): string =>
  lines.map((words) => `<p${of}>${words}</p>`).join('\n');
const page = (body: string, title = TITLE): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const textOf = async (body: string, title = TITLE): Promise<string> =>
  (await articleOf('page.html', page(body, title))).text;

describe('a page that was saved in place of an article is named, and no article', () => {
  test.each([
    [
      'a proof that a person is there',
      '<h1>post.example</h1><h2>Checking if the site connection is secure</h2><p>post.example needs to review the security of your connection before proceeding.</p><p>Ray ID: 8712ab</p>',
    ],
    [
      'consent, in German',
      '<h1>Mit Werbung und Cookies weiterlesen</h1><p>Lesen Sie post.example wie gewohnt mit Werbung und Tracking, oder werben Sie sich frei.</p><button>Akzeptieren und weiter</button><p>Ihre Zustimmung ist jederzeit widerrufbar.</p>',
    ],
    [
      'consent, of a search engine',
      '<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain services.</p><button>Accept all</button>',
    ],
    [
      'a form to log in',
      '<h1>Log in</h1><p>Please log in or create an account to continue reading this article.</p><form><input><button>Log in</button></form>',
    ],
    [
      'a form to log in, in German',
      '<h1>Anmelden</h1><p>Bitte melden Sie sich an, um den Artikel weiterzulesen.</p>',
    ],
    ['a form to log in, in French', '<h1>Identification</h1><p>Connectez-vous pour lire la suite.</p>'],
    ['a script', '<div><p>You need to enable JavaScript to run this app.</p></div>'],
    [
      'no right to see it',
      '<h1>Access Denied</h1><p>You don\'t have permission to access "http://post.example/weir" on this server.</p><p>Reference #18.2f</p>',
    ],
  ])('%s', async (_, body) => {
    expect(await articlesOf('page.html', page(body))).toEqual([]);
    expect(await problemCodes('page.html', page(body))).toEqual(['page-without-article']);
  });

  test.each([
    [
      'an article with a notice below it',
      `${said(TEXT)}<p>Please enable JavaScript to see the comments.</p>`,
    ],
    ['an article cut by a paywall', `${said(TEXT.slice(0, 1))}<p>Please log in to continue reading.</p>`],
    [
      'a report on a bank',
      '<p>Sign in to continue, the bank told customers, then locked them out of their accounts.</p>',
    ],
    [
      'a report under such a headline',
      '<h2>Before you continue</h2><p>Those who sign in to a new service give away more than they know, a study found.</p><p>The authors had read the terms of forty firms in Marle and Ludney over two years.</p>',
    ],
    [
      'a short report about cookies',
      '<p>The court in Marle fined a shop 3,000 pounds on Monday over its cookies.</p><p>“Nobody reads these notices,” said the judge, Ann Lowe, to some laughter in the room.</p>',
    ],
  ])('not %s', async (_, body) => {
    expect(await articlesOf('page.html', page(`<h1>${TITLE}</h1>${body}`))).toHaveLength(1);
  });
});

describe('the next story, loaded below the one that was saved', () => {
  const story = (title: string, by: string, lines: readonly string[]): string =>
    `<div class="story"><h1 class="head">${title}</h1><p class="line">By ${by} | 14 March 2024</p>${said(lines)}</div>`;

  test('is another article', async () => {
    const both = story(TITLE, 'Ben Otieno', TEXT) + story('Judge halts sale', 'Ida Moss', OTHER);
    const article = await articleOf('page.html', page(both));
    expect(article).toMatchObject({ title: TITLE, author: 'Ben Otieno' });
    expect(article.text).toContain('40,000 pounds');
    expect(article.text).not.toMatch(/hospital|Ida Moss|Judge/u);
    expect(article.removed.map(({ rule }) => rule)).toContain('neighbour-article');
  });

  test('is none where the page is called after neither: a list of posts stays whole', async () => {
    const both = story(TITLE, 'Ben Otieno', TEXT) + story('Judge halts sale', 'Ida Moss', OTHER);
    expect(await textOf(both, 'Harbour Notes')).toContain('The buyer had offered');
  });

  test('is none where a heading of the article looks like its headline', async () => {
    const parts = `<div class="story"><h1 class="head">${TITLE}</h1>${said(TEXT)}<h1 class="head">What was known</h1>${said(OTHER)}</div>`;
    expect(await textOf(parts)).toContain('The buyer had offered');
  });
});

describe('boxes that stand around the paragraphs themselves', () => {
  test('say who may read them, and are no call to subscribe', async () => {
    const each = TEXT.map((words) => `<div class="subscriber-only"><p>${words}</p></div>`).join('\n');
    const call =
      '<div class="newsletter-signup"><p>Our letter comes each Friday with the news of the week, and it is free.</p></div>';
    const open =
      '<p>This is what was known in Ludney on the evening of the flood, as the county told it to this paper.</p>';
    const text = await textOf(`<article><h1>${TITLE}</h1>${open}${each}${call}</article>`);
    for (const words of TEXT) expect(text).toContain(words);
  });

  test('that hold the headline too are no box of a day', async () => {
    const post = `<div class="date-outer"><h2 class="date-header">Tuesday, March 24, 2009</h2><div class="post"><h3>${TITLE}</h3><div class="post-body">${TEXT.join('<br><br>')}<br><br>The mill is shut.</div></div></div>`;
    expect(await textOf(post)).toContain('The mill is shut.');
  });
});

describe('lines that papers set around each article', () => {
  test.each([
    'Be the first to know',
    'Support local journalism',
    'Get local news delivered to your inbox!',
    'Don’t miss the biggest and breaking stories by signing up to the Herald newsletter here',
    'Join our Crime WhatsApp group. If you don’t like our community, you can check out any time you like.',
    'This website and associated newspapers adhere to the Press Standards Body’s Code of Practice. If you have a complaint, then please contact the editor here.',
    'This is an archived article and the information in the article may be outdated.',
    'Printed from: http://www.harbour.example/news/story.asp?id=44',
    'Copyright © 2024 Ludney Police, All rights reserved. You are receiving this email because you opted in.',
    'Want to change how you receive these emails?',
  ])('are set aside: %s', async (line) => {
    expect(await textOf(`<article><h1>${TITLE}</h1>${said([...TEXT, line])}</article>`)).not.toContain(line);
  });

  test.each([
    'Support local journalism is what she asked of them, and they gave it for ten years.',
    'You are receiving this because of the flood, the mayor told the farmers on Friday.',
    'Printed from old blocks, the map shows the weir of 1780.',
  ])('stay where they are a sentence of the article: %s', async (line) => {
    expect(await textOf(`<article><h1>${TITLE}</h1>${said([...TEXT, line])}</article>`)).toContain(line);
  });
});

test('the title of a print view is no headline', async () => {
  const body = `<table><tr><td><b>${TITLE}</b><br>By Ben Otieno<br><br>${TEXT.join('<br><br>')}</td></tr></table>`;
  const article = await articleOf('print.html', page(body, 'The Harbour Star - Print Version'));
  expect(article.title).toBe(TITLE);
  expect(blocksOf(article).join('\n')).toContain('40,000 pounds');
});
