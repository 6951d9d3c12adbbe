// What papers' pages mark, and where they put it: writers and days in a line, above the headline, in headings, in boxes called something else.
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf } from './load-samples.ts';

const TEXT = [
  'The ferry between the two islands was tied up for a third day on Tuesday, and the shops on the quay began to run out of bread.',
  'Harbour master Anna Kowalczyk said that the waves were higher than in any week since the pier was built, and that nobody would sail.',
  'Fishermen who had come to mend their nets said that they had seen worse, but not for so long and not in the month of May.',
  'A boat of the coast guard is to bring medicine on Wednesday if the wind turns, the council of the island said in a statement.',
];

function page(body: string, head = '<title>Ferry tied up for a third day</title>'): string {
  const text = TEXT.map((one) => `<p>${one}</p>`).join('');
  return `<!doctype html><html><head>${head}</head><body><div class="page">${body.replace('TEXT', `<div class="story">${text}</div>`)}</div></body></html>`;
}

const H1 = '<h1>Ferry tied up for a third day</h1>';

describe('the writer', () => {
  test.each([
    [
      'a link that says so',
      `${H1}<p>News By <a rel="author" href="/nh">Nora Hale</a> Jun. 6, 2013 5:16 pm</p>TEXT`,
    ],
    [
      'a mark without a space behind it',
      `${H1}<div class="meta"><span>By <a rel="author" href="/nh">Nora Hale</a></span><span class="date">June 6, 2013</span></div>TEXT`,
    ],
    [
      'a heading of its own',
      `${H1}<h5 class="byline">Nora Hale, <i>Harbour Staff Writer</i></h5><p>June 6, 2013</p>TEXT`,
    ],
    [
      'a line above the headline',
      `<div class="story-by"><a rel="author" href="/nh">Nora Hale</a></div><p class="date">June 6, 2013</p>${H1}TEXT`,
    ],
    [
      'a box that is called a bar of buttons',
      `${H1}<div class="social"><p>By <a rel="author" href="/nh">Nora Hale</a>, June 6, 2013</p></div>TEXT`,
    ],
    [
      'the box of the day',
      `${H1}<h5 class="timestamp"><span class="published">By NORA HALE, Associated Press</span> | <span class="published">June 6, 2013</span></h5>TEXT`,
    ],
  ] as const)('is read from %s, and the day with it', async (_where, body) => {
    const article = await articleOf('page.html', page(body));
    expect({ author: article.author?.toLowerCase(), day: article.published.edtf }).toEqual({
      author: 'nora hale',
      day: '2013-06-06',
    });
    expect(blocksOf(article)).toEqual([
      'heading: Ferry tied up for a third day',
      ...TEXT.map((one) => `paragraph: ${one}`),
    ]);
  });

  test.each([
    [
      'a standfirst',
      `${H1}<div class="sub">By speeding up the boats the island hopes to gain an hour on each way</div>TEXT`,
    ],
    ['the button beside the name', `${H1}<div class="author"><a href="#">Follow</a></div>TEXT`],
    ['a label without a name', `${H1}<ul class="byline"><li>Filed Under</li></ul>TEXT`],
    ['a desk', `${H1}<div class="byline">Staff, news services</div>TEXT`],
    ['an hour', `${H1}<div itemprop="author"><span>2:49 p.m. EDT May 15, 2013</span></div>TEXT`],
    [
      'the list of other stories',
      `${H1}<ul class="related"><li><a rel="author" href="/x">Ben Otieno</a></li></ul>TEXT`,
    ],
    [
      'a comment below',
      `${H1}TEXT<div class="comments"><p>By <a rel="author" href="/x">Ben Otieno</a></p></div>`,
    ],
  ] as const)('is not %s', async (_what, body) => {
    expect((await articleOf('page.html', page(body))).author).toBeNull();
  });

  test('is not the place that opens the text', async () => {
    const article = await articleOf(
      'page.html',
      page(`${H1}<p>PORT ALDER | Thu Jun 6, 2013 9:57am EDT</p><p>PORT ALDER (Reuters) - ${TEXT[0]}</p>TEXT`),
    );
    expect(article.author).toBeNull();
  });
});

describe('the day', () => {
  test.each([
    ['a program wrote', '<meta name="published" content="Thu Jun 06 23:59:18 PDT 2013">', `${H1}TEXT`],
    ['stands in a value', '<meta itemprop="datePublished" value="2013-06-06 07:34:00.0">', `${H1}TEXT`],
    ['is shown', '<meta name="DisplayDate" content="2013-06-06">', `${H1}TEXT`],
    ['heads a blog', '', `<h2 class="date-header"><span>2013-06-06</span></h2>${H1}TEXT`],
    [
      'stands below its label',
      '',
      `${H1}<p>Main topic: Boats<br>Article Date: 06 Jun 2013 - 0:00 PDT</p>TEXT`,
    ],
  ])('that %s is read', async (_how, head, body) => {
    const article = await articleOf(
      'page.html',
      page(body, `<title>Ferry tied up for a third day</title>${head}`),
    );
    expect(article.published.edtf).toBe('2013-06-06');
  });

  test('of the masthead is not the article’s', async () => {
    const html = `<!doctype html><html><head><title>Ferry tied up for a third day</title></head><body><div class="head"><div><div><div><p class="date">Friday July 19, 2013</p></div></div></div></div><div class="page">${H1}${TEXT.map((one) => `<p>${one}</p>`).join('')}</div></body></html>`;
    expect((await articleOf('page.html', html)).published.edtf).toBeNull();
  });
});

describe('the headline', () => {
  const stated = '<meta property="og:title" content="Ferry tied up for a third day - The New York Times">';

  test.each([
    ['below the name of a section', '<h1>Island Travel Center</h1>TEXT', stated],
    ['in a box within it', '<h1><div>Ferry tied up for a third day</div></h1>TEXT', ''],
    ['that stands twice', '<h1>Ferry tied up for a third day Ferry tied up for a third day</h1>TEXT', ''],
    [
      'with a label in one line with it',
      '<h1>Ferry tied up for a third day <a href="/t">Travel</a></h1>TEXT',
      '',
    ],
  ])('%s is the title', async (_where, body, head) => {
    const title = head === '' ? '<title>Ferry tied up for a third day</title>' : '<title>Travel</title>';
    const article = await articleOf('page.html', page(body, `${title}${head}`));
    expect(article.title).toBe('Ferry tied up for a third day');
  });

  test('that a program escaped twice is read twice', async () => {
    const head = '<title>x</title><meta property="og:title" content="Rain in J&amp;amp;K">';
    expect((await articleOf('page.html', page('TEXT', head))).title).toBe('Rain in J&K');
  });

  test('a short one of its own words stays', async () => {
    const article = await articleOf(
      'page.html',
      page('<h1>No boats today</h1>TEXT', '<title>Ferry tied up, no boats for islanders</title>'),
    );
    expect(article.title).toBe('No boats today');
  });
});

test('the address behind another title names the paper, a paper that signs itself too', async () => {
  const other = await articleOf(
    'page.html',
    page(`${H1}TEXT`, '<title>Boats tied up - HarbourNews.com</title>'),
  );
  expect(other.publisher).toBe('HarbourNews.com');
  const itself =
    '<title>Ferry tied up for a third day - Hindustan Times</title><meta name="author" content="Hindustan Times">';
  expect((await articleOf('page.html', page(`${H1}TEXT`, itself))).publisher).toBe('Hindustan Times');
});

describe('a line that is a link behind a label', () => {
  const lines = (line: string): Promise<string[]> =>
    articleOf(
      'page.html',
      page(`${H1}TEXT`).replace(`<p>${TEXT[2]}</p>`, `<p>${line}</p><p>${TEXT[2]}</p>`),
    ).then(blocksOf);

  test.each([
    '<b>STORY: <a href="/s">Storm can last a week</a></b>',
    '(MORE: <a href="/s">Why ferries stay in harbour</a>)',
    'GAME 1: <a href="/s">Island blanks mainland</a>',
  ])('%s leads to another article', async (line) => {
    expect(await lines(line)).toHaveLength(TEXT.length + 1);
  });

  test.each([
    'SPEAKER 1: <a href="/s">I never said that.</a>',
    'STORY: Storm can <a href="/s">last a week</a>',
  ])('%s is the text', async (line) => {
    expect(await lines(line)).toHaveLength(TEXT.length + 2);
  });
});

test('a box that has related articles is not one of them', async () => {
  const html = page(
    `${H1}<div class="component with_related_categories story">TEXT</div><table class="rates"><tr><td>30 Year</td><td>4.31%</td></tr></table>`,
  );
  expect(blocksOf(await articleOf('page.html', html)).slice(1, 5)).toEqual(
    TEXT.map((one) => `paragraph: ${one}`),
  );
});

test('marks within marks around a long text cost no more than the text', async () => {
  const html = page(`${H1}<p>${'<span class="author">'.repeat(300)}${'a<b>c</b>'.repeat(20_000)}</p>TEXT`);
  const used = process.cpuUsage();
  expect((await articleOf('page.html', html)).author).toBeNull();
  expect(process.cpuUsage(used).user).toBeLessThan(20_000_000);
});

describe('what a page says at its edges', () => {
  test.each([
    [
      'the name alone at the top and again behind the sign of rights',
      `<div>El Faro de Levante</div>${H1}TEXT<footer>© El Faro de Levante, S.A. Aviso legal.</footer>`,
      'El Faro de Levante',
    ],
    [
      'a name of papers behind it, where the top is a picture',
      `<img src="head.gif">${H1}TEXT<div>Copyright 1998 Penmoor Gazette</div>`,
      'Penmoor Gazette',
    ],
    [
      'any other holder',
      `<div>Local news</div>${H1}TEXT<footer>© Northgate Buildings. Aviso legal.</footer>`,
      null,
    ],
  ])('%s', async (_, body, publisher) => {
    expect((await articleOf('page.html', page(body))).publisher).toBe(publisher);
  });

  test('the reader view of Firefox names the address', async () => {
    const domain =
      '<a class="domain reader-domain" href="https://harbourecho.example/ferry">harbourecho.example</a>';
    expect((await articleOf('page.html', page(`${domain}${H1}TEXT`))).url).toBe(
      'https://harbourecho.example/ferry',
    );
  });

  test('a byline with a label and a day that has no sign before it gives the whole name', async () => {
    const byline = '<div><span>Autor: Ion Vraciu</span> <span>5 mai 2023, 10:00</span></div>';
    const article = await articleOf('page.html', page(`${H1}${byline}TEXT`));
    expect([article.author, article.published.edtf]).toEqual(['Ion Vraciu', '2023-05-05']);
  });
});
