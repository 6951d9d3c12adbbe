// Headlines of one to three words, and what stands around them.
import { describe, expect, test } from 'vitest';
import {
  articleOf as articleOfFile,
  articlesOf,
  blocksOf as blocksOfFile,
} from './documents/load-samples.ts';
import { articleOf, blocksOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');
const LONG = 'How a slate quarry that once roofed an opera found new work for its very old saw';

test('a headline said again below the path to its page is the title', () => {
  const headline = 'Kim meets Saldo in Moscow';
  expect(articleOf(`Home News ${headline}\n\n${headline}\n\n${BODY}`).title).toBe(headline);
});

describe('a short headline', () => {
  test('over a long standfirst is the title', () => {
    expect(articleOf(`Valentia\n\n${LONG}\n\n${BODY}`).title).toBe('Valentia');
  });

  test('in capitals, or over a line that may be a headline itself, is a label', () => {
    expect(articleOf(`VALENTIA\n\n${LONG}\n\n${BODY}`).title).toBe(LONG);
    expect(articleOf(`Valentia\n\nSlate quarry finds new work for its saw\n\n${BODY}`).title).toBe(
      'Slate quarry finds new work for its saw',
    );
  });

  test('below the name of its section is the title, and the section is set aside', () => {
    const article = articleOf(`Ciudad\nSin agua\n${PROSE.join(' ')}\n\n${BODY}`);
    expect(article.title).toBe('Sin agua');
    expect(blocksOf(article).join('\n')).not.toContain('Ciudad');
  });
});

test('a standfirst that a page sets as a heading stays', async () => {
  const body = `<h1>Valentia slate</h1><h3 class="subtitle">${LONG}</h3><div class="meta"><div>14</div></div><div class="body">${PROSE.map(
    (words) => `<p>${words}</p>`,
  )
    .join('')
    .repeat(3)}</div>`;
  const page = `<!doctype html><html><head><title>Valentia slate</title></head><body>${body}</body></html>`;
  expect(blocksOfFile(await articleOfFile('a.html', page))[1]).toBe(`heading: ${LONG}`);
});

test('a header in the letters of its text, without a word about it, loses none', async () => {
  const text = `From: desk@paper.example\r\nSubject: KRAJ\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${PROSE[0]}\r\n`;
  const [before = '', behind = ''] = text.split('KRAJ');
  // 'Wąskotorówka odjeżdża' in ISO 8859-2
  const subject = Buffer.from([
    0x57, 0xb1, 0x73, 0x6b, 0x6f, 0x74, 0x6f, 0x72, 0xf3, 0x77, 0x6b, 0x61, 0x20, 0x6f, 0x64, 0x6a, 0x65,
    0xbf, 0x64, 0xbf, 0x61,
  ]);
  const bytes = Buffer.concat([Buffer.from(before), subject, Buffer.from(behind)]);
  expect((await articleOfFile('a.eml', new Uint8Array(bytes))).title).toBe('Wąskotorówka odjeżdża');
});

describe('records of services', () => {
  const record = {
    title: 'Fire at the market',
    content: `${PROSE[0]} … [+1834 chars]`,
    source: 'https://paper.example/fire',
    'source-hostname': 'Oyo Sentinel',
  };

  test('an address under source is the article’s, and how much was cut off is not of the text', async () => {
    const [article] = await articlesOf('a.json', JSON.stringify({ articles: [record] }));
    expect(article).toMatchObject({ url: 'https://paper.example/fire', publisher: 'Oyo Sentinel' });
    expect(article?.text).not.toContain('1834');
    expect(article?.removed.map(({ text }) => text)).toContain('[+1834 chars]');
  });
});

test.each([
  [
    'Yes. The director of the port speaks to the crews at two o’clock, and the union is there.',
    /^Yes\. The director of the port speaks to the crews/u,
  ],
  ['Nobody was hurt. The bridge is shut until May, the council said on the radio.', /^Nobody was hurt$/u],
  ['是。港口主任将在下午两点对船员讲话，工会也会到场，市政府还没有表态。', /^是。港口主任/u],
])('a title made of the text is no word alone: %s', (text, title) => {
  expect(articleOf(text).title).toMatch(title);
});
