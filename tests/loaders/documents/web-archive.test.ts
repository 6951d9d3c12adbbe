// Web archives: samples written by wget and by warcio (the writer of browsers' recorders), and records damaged by hand.
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleOf, articlesOf, blocksOf, load, problemCodes, sample } from './load-samples.ts';

const TEXT =
  'The island council of Saint Brendan voted on Tuesday to buy a second boat for 7.5 million euros.';
const PAGE = `<html><head><title>A second boat</title></head><body><article><h1>A second boat</h1><p>${TEXT}</p></article></body></html>`;

function record(fields: Readonly<Record<string, string>>, block: string): string {
  const head = Object.entries({ 'WARC-Type': 'response', 'Content-Length': String(block.length), ...fields });
  return `WARC/1.0\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${block}\r\n\r\n`;
}

function answer(body: string, fields = 'Content-Type: text/html', status = '200 OK'): string {
  return `HTTP/1.1 ${status}\r\n${fields}\r\n\r\n${body}`;
}

describe('archives that programs write', () => {
  test('wget: pages and papers are articles; pictures, styles, lists of links and failed answers are not', async () => {
    const articles = await articlesOf('wget.warc.gz');
    expect(articles.map(({ format, title, url }) => [format, title, url])).toEqual([
      ['html', 'Ferry service resumes after storm', 'https://harbour.example/ferry'],
      ['html', 'Überfahrt wieder möglich', 'http://127.0.0.1:18473/old.html'],
      ['pdf', 'Ferry service resumes after four days of storm', 'http://127.0.0.1:18473/paper.pdf'],
    ]);
    expect(await problemCodes('wget.warc.gz')).toEqual(['records-without-text']);
  });

  test('wget without packing: the same pages under the same names', async () => {
    const packed = await articlesOf('wget.warc.gz');
    const plain = await articlesOf('wget-plain.warc');
    expect(plain.map((one) => one.text)).toEqual(packed.slice(0, 2).map((one) => one.text));
    expect(plain.map((one) => one.path.split('#')[1])).toEqual(
      packed.slice(0, 2).map((one) => one.path.split('#')[1]),
    );
  });

  test('warcio: brotli inside, a revisit and a resource that is no page', async () => {
    const article = await articleOf('warcio.warc.gz');
    expect(article.path).toMatch(/^warcio\.warc\.gz#[0-9a-f]{12}$/u);
    expect(article).toMatchObject({
      title: 'Council votes for a second boat',
      url: 'https://harbour.example/boat',
    });
    expect(blocksOf(article)).toHaveLength(3);
  });

  test('WACZ: the pages in its archive folder, and nothing of its lists', async () => {
    const wacz = zipSync({
      'archive/data.warc.gz': sample('warcio.warc.gz'),
      'pages/pages.jsonl': Buffer.from(
        `{"format": "json-pages-1.0"}\n{"title": "A page", "text": "${TEXT}"}\n`,
      ),
      'datapackage.json': Buffer.from('{"profile": "data-package"}'),
    });
    const articles = await articlesOf('visit.wacz', wacz);
    expect(articles.map((one) => one.path)).toEqual([
      (await articleOf('warcio.warc.gz')).path.replace('warcio.warc.gz', 'visit.wacz'),
    ]);
  });
});

describe('records', () => {
  test('a page that was fetched twice is one article, a page that changed in between is two', async () => {
    const twice = record({ 'WARC-Target-URI': 'https://a.example/' }, answer(PAGE)).repeat(2);
    expect(await articlesOf('a.warc', twice)).toHaveLength(1);
    const changed =
      twice + record({ 'WARC-Target-URI': 'https://a.example/' }, answer(PAGE.replaceAll('second', 'third')));
    const paths = (await articlesOf('a.warc', changed)).map((one) => one.path);
    expect(paths).toHaveLength(2);
    expect(paths[1]).toBe(`${paths[0]}-2`);
  });

  test('an address in angle brackets, LF line ends, and a body already joined and unpacked', async () => {
    const block = answer(
      PAGE,
      'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip',
    );
    const text = record({ 'WARC-Target-URI': '<https://a.example/boat>' }, block).replaceAll('\r\n', '\n');
    const length = block.replaceAll('\r\n', '\n').length;
    const article = await articleOf(
      'a.warc',
      text.replace(/Content-Length: \d+/u, `Content-Length: ${length}`),
    );
    expect(article).toMatchObject({ url: 'https://a.example/boat', title: 'A second boat' });
  });

  test.each([
    [
      'cut within a record',
      `${record({}, answer(PAGE))}${record({}, answer(PAGE.replace('second', 'third'))).slice(0, 200)}`,
      1,
      'document-cut',
    ],
    [
      'a length that is a lie',
      record({ 'Content-Length': '99999999' }, answer(PAGE)),
      0,
      'unreadable-document',
    ],
    ['a negative length', record({ 'Content-Length': '-5' }, answer(PAGE)), 0, 'unreadable-document'],
    [
      'a body that is not packed as it says',
      record({}, answer('\x1f\x8bnot packed', 'Content-Type: text/html\r\nContent-Encoding: gzip')),
      0,
      'archive-entry-not-read',
    ],
    [
      'an unknown way of packing',
      record({}, answer(PAGE, 'Content-Type: text/html\r\nContent-Encoding: zstd')),
      0,
      'archive-entry-not-read',
    ],
    [
      'nothing but failed answers',
      record({}, answer(PAGE, 'Content-Type: text/html', '404 Not Found')),
      0,
      'no-articles',
    ],
    ['a head without end', `WARC/1.0\r\n${'a: b\r\n'.repeat(20_000)}`, 0, 'unreadable-document'],
  ] as const)('%s', async (_what, text, articles, code) => {
    const loaded = await load('a.warc', Buffer.from(text, 'latin1'));
    expect(loaded.flatMap(({ article }) => article ?? [])).toHaveLength(articles);
    expect(loaded.flatMap(({ problems }) => problems.map((one) => one.code))).toEqual([code]);
  });

  test('an address of the file never leads anywhere but the web', async () => {
    const article = await articleOf(
      'a.warc',
      record({ 'WARC-Target-URI': 'javascript:alert(1)' }, answer(PAGE)),
    );
    expect(article.url).toBeNull();
  });

  test('pieces of one byte, and a length of zero that ends them, cost no more than their bytes', async () => {
    const body = `${'1\r\na\r\n'.repeat(200_000)}0\r\n\r\n`;
    const before = process.cpuUsage();
    await load('a.warc', record({}, answer(body, 'Content-Type: text/html\r\nTransfer-Encoding: chunked')));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});
