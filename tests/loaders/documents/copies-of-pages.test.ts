// Pages as browsers, archives of the web and archives of the press save them.
import { expect, test } from 'vitest';
import { loadFile } from '../../../src/loaders/load-file.ts';

const BODY = `<p>The council of Whitby has voted to rebuild the north pier at a cost of £14m, after a debate of three hours.</p>
<p>Councillors voted by 11 to four on Tuesday evening. People in the gallery cheered when the result was read out.</p>
<p>"We waited too long," said council leader Maria Stone. "The sea does not wait for us."</p>`;
const ADDRESS = 'https://harbourecho.example/news/pier';

async function read(html: string) {
  const settings = { correction: null, keep: [], drop: [], repeated: new Set<string>() };
  const loaded = await loadFile(
    { path: 'pier.html', bytes: Buffer.from(html), hash: '0'.repeat(64) },
    settings,
  );
  return loaded.flatMap(({ article }) => article ?? []);
}

function page({ comment = '', head = '', line = '<p>12 March 2024</p>' }): string {
  return `<!DOCTYPE html>${comment}<html lang="en"><head><title>Whitby council votes to rebuild north pier - Harbour Echo</title>${head}</head><body><main><h1>Whitby council votes to rebuild north pier</h1>${line}${BODY}</main></body></html>`;
}

test.each([
  ['a browser', { comment: `\n<!-- saved from url=(0037)${ADDRESS} -->\n` }],
  [
    'SingleFile',
    { comment: `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Fri Mar 15 2024\n-->` },
  ],
  [
    'the Wayback Machine',
    { head: `<link rel="canonical" href="https://web.archive.org/web/20240315101112/${ADDRESS}">` },
  ],
  [
    'archive.today, whose name and day are not the article’s',
    {
      head: `<meta property="og:url" content="http://archive.today/2024.03.15-101112/${ADDRESS}"><meta property="og:site_name" content="archive.ph"><meta property="article:published_time" content="2024-03-15T10:11:12Z">`,
    },
  ],
])('saved by %s: the address is the page’s own', async (_, saved) => {
  const [article] = await read(page(saved));
  expect(article).toMatchObject({
    url: ADDRESS,
    publisher: 'Harbour Echo',
    published: { edtf: '2024-03-12' },
  });
});

test('a comment of another kind gives no address', async () => {
  const [article] = await read(page({ comment: `<!-- see ${ADDRESS} and url: ${ADDRESS} -->` }));
  expect(article?.url).toBeNull();
});

test('a name alone between the headline and the text is the writer, other short lines are not', async () => {
  const [named] = await read(page({ line: '<p>Maeve Orr</p><p>12 March 2024</p>' }));
  expect(named?.author).toBe('Maeve Orr');
  const [other] = await read(page({ line: '<p>Port Harcourt</p><p>12 March 2024</p>' }));
  expect(other?.author).toBeNull();
});

test('the same where it is set as a heading, and the day beside how long the reading takes', async () => {
  const line =
    '<p>The sea does not wait.</p><h4>Maria Orr</h4><div><span>Jan 19, 2023</span> <span>— 5 min read</span></div>';
  const [article] = await read(page({ line }));
  expect(article).toMatchObject({ author: 'Maria Orr', published: { edtf: '2023-01-19' } });
  expect(article?.text).not.toMatch(/Orr|min read/u);
});

test('marks of an encyclopedia that something is missing are no words', async () => {
  const [article] = await read(
    page({}).replace('hours.', 'hours.<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup>'),
  );
  expect(article?.text).not.toContain('citation');
});

const pressArticle = (title: string, paper: string, day: string, writer: string): string =>
  `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${paper}</span></div><span class="DocHeader">${day}</span>
<div class="titreArticle"><p class="titreArticleVisu">${title}</p></div><p class="sm-margin-bottomNews">${writer}</p></header>
<section><div class="docOcurrContainer"><p>Le bac ${title} ne naviguera pas cet hiver, faute de marins. La compagnie l'a fait savoir vendredi.</p></div></section>
<footer><div class="publiCopyright">© 2021 ${paper}. Tous droits réservés.</div></footer></article>`;

test('each article of a page of Europresse is an article, with its paper and day', async () => {
  const first = pressArticle(
    'Groix',
    'La Dépêche du Littoral, no. 4512',
    'Région, mardi 5 octobre 2021 390 mots, p. 14',
    'Claire Besson',
  );
  const second = pressArticle(
    'Houat',
    'Le Courrier (site web)',
    'samedi 9 octobre 2021 - 10:11 UTC',
    'Yann Le Goff ; Anne Kerjean',
  );
  const articles = await read(
    `<!DOCTYPE html><html><head><title>Europresse</title></head><body>${first}${second}</body></html>`,
  );
  expect(articles).toMatchObject([
    {
      title: 'Groix',
      publisher: 'La Dépêche du Littoral',
      author: 'Claire Besson',
      published: { edtf: '2021-10-05' },
    },
    {
      title: 'Houat',
      publisher: 'Le Courrier',
      author: 'Yann Le Goff, Anne Kerjean',
      published: { edtf: '2021-10-09' },
    },
  ]);
  expect(articles[0]?.path).toMatch(/^pier\.html#[0-9a-f]{12}$/u);
  expect(articles[0]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  const alone = await read(`<html><body>${first}</body></html>`);
  expect(alone.map(({ path, title }) => [path, title])).toEqual([['pier.html', 'Groix']]);
});
