// What stands around the paragraphs of a page: standfirsts, writers' lines, menus of rows, offers, boxes about the writer.
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf } from './load-samples.ts';

const TITLE = 'The weir at Ludney gives way';
const TEXT = [
  'The old weir at Ludney gave way on Monday night and let the mill pond run into the lower meadows.',
  'Nobody was hurt, said Nora Hale, who farms below the bridge and lost a hundred yards of fence.',
  'Engineers had warned of cracks in 2019. The county set aside 40,000 pounds and then spent it on a road.',
  'A temporary dam is to be built before the winter. It will be made of sand and of second thoughts.',
];
const paragraphs = TEXT.map((words) => `<p>${words}</p>`).join('\n');
const page = (body: string, head = '', title = TITLE): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const data = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author: { name: 'Ben Otieno' }, publisher: { name: 'Ludney Post' }, ...more })}</script>`;
const bodyOf = async (html: string): Promise<string[]> =>
  blocksOf(await articleOf('page.html', html)).slice(1);
const PLAIN = TEXT.map((words) => `paragraph: ${words}`);

describe('below the headline', () => {
  const said = 'Warnings went unheard for five winters';

  test.each([
    [
      'a heading of no telling name',
      `<article><h1>${TITLE}</h1><h2 class="x1">${said}</h2>${paragraphs}</article>`,
    ],
    ['a second h1', `<article><h1>${TITLE}</h1><h1 class="second">${said}</h1>${paragraphs}</article>`],
    [
      'a line of eight words',
      `<article><header><h1>${TITLE}</h1><div>${said}, and nobody was asked</div></header><div>${paragraphs}</div></article>`,
    ],
  ])('a standfirst stays: %s', async (_, body) => {
    const blocks = await bodyOf(page(body));
    expect(blocks[0]).toContain(said);
    expect(blocks).toHaveLength(TEXT.length + 1);
  });

  test('what the data give as the summary is the standfirst, whatever its box is called', async () => {
    const body = `<main><h1>${TITLE}</h1><div class="share-teaser">Five winters of loud warnings</div><p>By Ben Otieno</p>${paragraphs}</main>`;
    const blocks = await bodyOf(
      page(body, '<meta name="description" content="Five winters of loud warnings">'),
    );
    expect(blocks[0]).toContain('Five winters of loud warnings');
  });

  test.each([
    ['the writer whom the data name', '<p>Ben Otieno</p>'],
    ['with the paper', '<div><span>Ben Otieno</span> <span>Ludney Post</span></div>'],
    ['a day without its year', '<p><time datetime="2024-06-12">12 June</time></p>'],
  ])('a line is no paragraph: %s', async (_, line) => {
    const body = `<article><h1>${TITLE}</h1>${line}${paragraphs}<p>Ben Otieno (in Ludney)</p></article>`;
    expect(await bodyOf(page(body, data({ datePublished: '2024-06-12' })))).toEqual(PLAIN);
  });
});

describe('the headline', () => {
  test('is what the title says behind the name of the blog, which is shown as a heading too', async () => {
    const body = `<div><h1>Harbour Notes</h1></div><div class="posts"><h3>${TITLE}</h3><div>${paragraphs}</div></div>`;
    const article = await articleOf('a.html', page(body, '', `Harbour Notes: ${TITLE}`));
    expect(article).toMatchObject({ title: TITLE, publisher: 'Harbour Notes' });
    expect(blocksOf(article).slice(1)).toEqual(PLAIN);
  });

  test('has no label of its section in front', async () => {
    const body = `<article><h2><span>Floods and fields</span> <span>${TITLE}</span></h2>${paragraphs}</article>`;
    expect((await articleOf('a.html', page(body, data({})))).title).toBe(TITLE);
  });

  test('is one row of a cell of an old page, with the day below it and the menu beside it', async () => {
    const body = `<table><tr><td><a href="a">News</a><br><a href="b">Small ads</a><br><a href="c">Tides</a></td><td><b>${TITLE}</b><br>Wednesday, 12 June 2024<br>By Ben Otieno<p>${TEXT.join('<br><br>')}</p></td></tr></table>`;
    const article = await articleOf('a.htm', page(body, '', `Ludney Post - ${TITLE}`));
    expect(article).toMatchObject({ title: TITLE, author: 'Ben Otieno', publisher: 'Ludney Post' });
    expect(article.published.edtf).toBe('2024-06-12');
    expect(article.text).not.toMatch(/Tides|Small ads|Wednesday/u);
  });
});

test('a page that its scripts fill is read from its data', async () => {
  const html = page(
    '<div id="root"></div><noscript>Turn on JavaScript.</noscript>',
    data({ articleBody: TEXT.join('\n\n') }),
  );
  expect(blocksOf(await articleOf('a.html', html)).slice(-4)).toEqual(PLAIN);
});

describe('between and below the paragraphs', () => {
  const around = (inner: string, below = ''): string =>
    page(
      `<main><h1>${TITLE}</h1>${TEXT.slice(0, 2)
        .map((words) => `<p>${words}</p>`)
        .join('')}${inner}${TEXT.slice(2)
        .map((words) => `<p>${words}</p>`)
        .join('')}${below}</main>`,
    );

  test('a box that opens with the word newsletter goes whole', async () => {
    const box =
      '<section><p>Newsletter</p><p>“The River Letter”</p><p>Every Friday, all that floats, in your post</p><a href="/s">Join</a></section>';
    expect(await bodyOf(around(box))).toEqual(PLAIN);
  });

  test('so does one that says its name there', async () => {
    const box =
      '<div><h3>Newsletter “Good morning, Ludney”</h3><p>All that matters at six o’clock.</p><button>Join</button></div>';
    expect(await bodyOf(around(box))).toEqual(PLAIN);
  });

  test('a box about the writer, and all that follows it, goes', async () => {
    const below =
      '<div><h2>Written by Ben Otieno</h2><p>77 followers</p><p>Reporter. He tells tides apart.</p><h2>Responses (2)</h2><p>I fished there as a boy and it leaked even then.</p></div>';
    expect(await bodyOf(around('', below))).toEqual(PLAIN);
  });

  test('a heading of that kind over most of the text stays', async () => {
    const body = `<article><h1>${TITLE}</h1><p>${TEXT[0]}</p><p>${TEXT[1]}</p><p>${TEXT[2]}</p><h2>About the author of the plan</h2>${paragraphs}${paragraphs}</article>`;
    expect((await bodyOf(page(body))).join('\n')).toContain('About the author of the plan');
  });

  test('lone numbers of clicks behind the last paragraph go, a number between two stays', async () => {
    expect(await bodyOf(around('<p>2</p>', '<div><span>12</span><span>3</span></div>'))).toEqual([
      ...PLAIN.slice(0, 2),
      'paragraph: 2',
      ...PLAIN.slice(2),
    ]);
  });

  test('what stands above the headline and outside of its <article> goes', async () => {
    const notice =
      '<div><p>Dear reader, by going on to this site you agree that we keep data about you.</p></div>';
    expect(await bodyOf(page(`${notice}<article><h1>${TITLE}</h1>${paragraphs}</article>`))).toEqual(PLAIN);
  });
});

test('all entries of a live blog are its text, and not the headlines beside it', async () => {
  const entry = (hour: string, words: string): string =>
    `<div class="entry-x"><time>${hour}</time><h3>At ${hour} by the bridge</h3><p>${words}</p></div>`;
  const body = `<main><h1>${TITLE}</h1><div class="list">${entry('09:12', `${TEXT[0]} ${TEXT[1]}`)}${entry('10:40', TEXT[2] ?? '')}${entry('11:05', TEXT[3] ?? '')}</div><div class="more"><h3><a href="x">Copra ship runs dry off the northern point</a></h3></div></main>`;
  const article = await articleOf('a.html', page(body, data({ '@type': 'LiveBlogPosting' })));
  for (const words of TEXT) expect(article.text).toContain(words);
  expect(article.text).not.toContain('Copra ship');
});

test('a last paragraph about the writer whom the data name goes', async () => {
  const bio =
    '<p>Ben Otieno is a reporter covering rivers and roads. <a href="x">More about Ben Otieno</a></p>';
  const body = `<article><h1>${TITLE}</h1>${paragraphs}${bio}</article>`;
  expect(await bodyOf(page(body, data({})))).toEqual(PLAIN);
  expect(await bodyOf(page(body))).toHaveLength(TEXT.length + 1);
});

test('writer and day in the two rows of one line', async () => {
  const body = `<article><h1>${TITLE}</h1><div>Text: Ben Otieno<br>12 June 2024</div>${paragraphs}</article>`;
  const article = await articleOf('a.html', page(body));
  expect(article.author).toBe('Ben Otieno');
  expect(article.published.edtf).toBe('2024-06-12');
});
