// What programs for keeping and sending clippings export: each note or message is an article of its own.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articlesOf, blocksOf, problemCodes } from './load-samples.ts';

const note = (inner: string, content: string): string =>
  `<note>${inner}<content><![CDATA[<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${content}</en-note>]]></content></note>`;
const ENEX = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd"><en-export export-date="20230612T081200Z">
${note(
  '<title>Mussel farm at Skaw sold</title><created>20230511T101500Z</created><note-attributes><author>Clipper</author><source-url>https://pier.example/2023/05/09/mussels</source-url></note-attributes><resource><data encoding="base64">AAAA</data></resource>',
  '<div>The mussel farm at Skaw was sold on Tuesday to two brothers from Lerwick.</div><div><br/></div><div>They will keep the crew.</div>',
)}
${note('<title>Untitled Note</title><created>20230518T101500Z</created>', '<div>The ice plant at Hamnavoe was closed on Thursday for want of fish, its keeper said.</div>')}
${note('<title>Picture</title>', '<en-media type="image/png"/>')}</en-export>`;

describe('Evernote', () => {
  test('each note with text is an article, with the address it was clipped from and the day by which it was published', async () => {
    const [mussels, ice, ...rest] = await articlesOf('notes.enex', ENEX);
    expect(rest).toEqual([]);
    expect(mussels).toMatchObject({
      title: 'Mussel farm at Skaw sold',
      author: null,
      url: 'https://pier.example/2023/05/09/mussels',
      published: { edtf: '2023-05-09' },
    });
    expect(mussels && blocksOf(mussels)).toEqual([
      'paragraph: The mussel farm at Skaw was sold on Tuesday to two brothers from Lerwick.',
      'paragraph: They will keep the crew.',
    ]);
    expect(ice).toMatchObject({ published: { edtf: '../2023-05-18' }, titleFrom: { from: 'supplied' } });
    expect(await problemCodes('notes.enex', ENEX)).toEqual(['records-without-text']);
  });
});

describe('Telegram', () => {
  const message = { type: 'message', date: '2023-04-03T09:41:12', date_unixtime: '1680504072' };
  const chat = (type: string, extra: object = {}): string =>
    JSON.stringify({
      name: 'Quay Watch',
      type,
      id: 7,
      messages: [
        {
          ...message,
          ...extra,
          id: 1,
          text: ['The ', { type: 'bold', text: 'harbour' }, ' was shut on Monday.\n\nNobody said why.'],
        },
        { ...message, id: 2, text: 'It was opened again on Tuesday, as the harbour master told us.' },
      ],
    });

  test('pieces of a message are one text again, and the channel is its publisher', async () => {
    const [first] = await articlesOf('result.json', chat('public_channel'));
    expect(first).toMatchObject({ publisher: 'Quay Watch', published: { edtf: '2023-04-03' }, author: null });
    expect(first && blocksOf(first)).toEqual([
      'paragraph: The harbour was shut on Monday.',
      'paragraph: Nobody said why.',
    ]);
  });

  test('what people of a chat hand on is by nobody, and was published by that day', async () => {
    const [first] = await articlesOf('result.json', chat('private_group'));
    expect(first).toMatchObject({ publisher: null, published: { edtf: '../2023-04-03' } });
    const [forwarded] = await articlesOf(
      'result.json',
      chat('private_group', { forwarded_from: 'Pier News' }),
    );
    expect(forwarded).toMatchObject({ publisher: 'Pier News' });
  });

  test('messages of its web page are articles', async () => {
    const page = `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_header"><div class="content"><div class="text bold">Quay Watch</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">3 April 2023</div></div>
<div class="message default clearfix" id="message8"><div class="pull_right date details" title="03.04.2023 09:41:12">09:41</div><div class="from_name">Quay Watch </div><div class="text">The lock gates were shut for a day on Monday, the keeper said.</div></div>
<div class="message default clearfix joined" id="message9"><div class="pull_right date details" title="04.04.2023 09:41:12">09:41</div><div class="text">They were opened again on Tuesday at noon, after eleven boats had waited.</div></div></div></div></body></html>`;
    const articles = await articlesOf('messages.html', page);
    expect(articles.map(({ path, publisher, published }) => [path, publisher, published.edtf])).toEqual([
      ['messages.html#message8', 'Quay Watch', '2023-04-03'],
      ['messages.html#message9', 'Quay Watch', '2023-04-04'],
    ]);
  });
});

describe('chats saved as text', () => {
  const chat = (rows: readonly [string, string][], between: string): string =>
    rows.map(([day, words]) => `${day}${between}${words}`).join('\n');

  test.each([
    ['WhatsApp', ['13/04/2023, 09:15', '13/04/2023, 09:16'], ' - Ana: ', '../2023-04-13'],
    [
      'WhatsApp on a telephone of the other maker',
      ['[12.04.23, 09:15:01]', '[12.04.23, 09:16:44]'],
      ' Ana: ',
      '../2023-04-12',
    ],
    ['days that may be two', ['12/04/2023, 09:15', '12/04/2023, 09:16'], ' - Ana: ', null],
    ['the month first', ['4/12/23, 9:15 AM', '4/13/23, 9:16 AM'], ' - Ana: ', '../2023-04-12'],
  ])('%s', async (_, [one = '', two = ''], between, edtf) => {
    const long =
      '*Ferry to Unst will stop*\n\nThe ferry to Unst will stop in May, the islands council said on Tuesday.';
    const articles = await articlesOf(
      'chat.txt',
      chat(
        [
          [one, long],
          [two, 'thanks'],
        ],
        between,
      ),
    );
    expect(articles.map(({ title, published }) => [title, published.edtf])).toEqual([
      ['Ferry to Unst will stop', edtf],
    ]);
    expect(articles[0]?.removed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['chat-line', 'chat-line']),
    );
  });

  test('an article whose lines begin with hours stays one', async () => {
    const text =
      '12/04/2023, 09:15 - The lock was opened\n\nEleven boats had waited for it since the morning of that day.';
    expect(await articlesOf('article.txt', text)).toHaveLength(1);
  });
});

describe('pages that programs wrote', () => {
  test('an export of Medium: the writer and the address by their classes, the headline once', async () => {
    const page = `<!DOCTYPE html><html><head><title>Slow trains of the plain</title></head><body><article class="h-entry"><header><h1 class="p-name">Slow trains of the plain</h1></header>
<section class="p-summary">What was lost with the branch lines</section><section class="e-content"><h3 class="graf--title">Slow trains of the plain</h3><h4>What was lost with the branch lines</h4>
<p>The last train left Calvinia in 2001, and with it went the post, the coal and the schoolteacher.</p><p>Today the rails carry goats, says farmer Dirk Louw.</p></section>
<footer><p>By <a href="https://medium.com/@lindi" class="p-author h-card">Lindiwe Khumalo</a> on <a href="https://medium.com/p/abc"><time class="dt-published" datetime="2023-04-03T07:12:00.000Z">April 3, 2023</time></a>.</p>
<p><a href="https://medium.com/@lindi/slow-trains-abc" class="p-canonical">Canonical link</a></p><p>Exported from <a href="https://medium.com">Medium</a> on May 9, 2023.</p></footer></article></body></html>`;
    const [article] = await articlesOf('slow-trains.html', page);
    expect(article).toMatchObject({
      author: 'Lindiwe Khumalo',
      publisher: null,
      url: 'https://medium.com/@lindi/slow-trains-abc',
      published: { edtf: '2023-04-03' },
    });
    expect(article && blocksOf(article)).toEqual([
      'heading: Slow trains of the plain',
      'heading: What was lost with the branch lines',
      'paragraph: The last train left Calvinia in 2001, and with it went the post, the coal and the schoolteacher.',
      'paragraph: Today the rails carry goats, says farmer Dirk Louw.',
    ]);
  });

  test('a document published by Google Docs has no publisher', async () => {
    const page = `<html><head><title>The fleet</title><meta property="og:site_name" content="Google Docs"></head><body><p>Of the forty trawlers, eleven were still standing on the sand when the survey was made.</p></body></html>`;
    expect((await articlesOf('fleet.html', page))[0]?.publisher).toBeNull();
  });

  test('a page of a wiki is published by the wiki, without its slogan', async () => {
    const page = `<html><head><title>Fire in Tampere - Wikinews, the free news source</title></head><body><h1>Fire in Tampere</h1><p>A fire destroyed the old market hall on Monday night, and nobody was hurt in it.</p><p>Forty stalls were lost.</p><div class="printfooter">Retrieved from "https://wiki.example/Fire"</div></body></html>`;
    const [article] = await articlesOf('fire.html', page);
    expect(article).toMatchObject({ title: 'Fire in Tampere', publisher: 'Wikinews' });
    expect(article?.text).not.toContain('Retrieved');
  });

  test('a newspaper that calibre made: paper, writers and addresses, without its menus', async () => {
    const menu =
      '<div class="calibre_navbar">| <a href="n">Next</a> | <a href="s">Section menu</a> | <a href="m">Main menu</a> |</div>';
    const story = (number: number, title: string, by: string): Uint8Array =>
      strToU8(
        `<html xmlns="http://www.w3.org/1999/xhtml"><body>${menu}<h2>${title}</h2><p>${by}</p><p>The court in Jaffna freed eleven fishermen on Sunday who had been held since June.</p><div>This article was downloaded by <b>calibre</b> from <a href="https://tide.example/${number}">https://tide.example/${number}</a></div></body></html>`,
      );
    const epub = zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
      ),
      'a.html': story(1, 'Fishermen freed', 'By Priya Nadar'),
      'b.html': story(2, 'Tea auction opens late', 'By Ruwan Perera'),
      'content.opf': strToU8(
        '<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Morning Tide [Mon, 03 Apr 2023]</dc:title><dc:creator>calibre</dc:creator><dc:publisher>calibre</dc:publisher><dc:date>2023-04-03T05:00:00+00:00</dc:date></metadata><manifest><item id="a" href="a.html"/><item id="b" href="b.html"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
      ),
    });
    const articles = await articlesOf('tide.epub', epub);
    expect(articles.map(({ title, author, publisher, url }) => [title, author, publisher, url])).toEqual([
      ['Fishermen freed', 'Priya Nadar', 'Morning Tide', 'https://tide.example/1'],
      ['Tea auction opens late', 'Ruwan Perera', 'Morning Tide', 'https://tide.example/2'],
    ]);
    expect(articles[0]?.text).not.toMatch(/calibre|menu/u);
  });
});

describe('the day of a book', () => {
  const book = (metadata: string): Uint8Array =>
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
      ),
      'a.html': strToU8(
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>The library</h1><p>The library of Jura had 183,400 visitors, its director told the board on Tuesday.</p></body></html>',
      ),
      'content.opf': strToU8(
        `<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The library</dc:title>${metadata}</metadata><manifest><item id="a" href="a.html"/></manifest><spine><itemref idref="a"/></spine></package>`,
      ),
    });
  const made = '2026-11-23T17:15:27Z';

  test.each([
    ['is not the moment at which a program made the file', made, null],
    ['is the one that the book gives', '2019-04-01', '2019-04-01'],
  ])('%s', async (_, date, edtf) => {
    const [article] = await articlesOf(
      'library.epub',
      book(`<dc:date>${date}</dc:date><meta property="dcterms:modified">${made}</meta>`),
    );
    expect(article?.published.edtf ?? null).toBe(edtf);
  });
});

describe('pages as Safari saves them', () => {
  // Written by plistlib of Python: a page in windows-1252, its address and its encoding.
  const saved = Buffer.from(
    'YnBsaXN0MDDRAQJfEA9XZWJNYWluUmVzb3VyY2XUAwQFBgcICQpfEA9XZWJSZXNvdXJjZURhdGFfEBNXZWJSZXNvdXJjZU1JTUVUeXBlXxAbV2ViUmVzb3VyY2VUZXh0RW5jb2RpbmdOYW1lXldlYlJlc291cmNlVVJMTxDQPGh0bWw+PGhlYWQ+PHRpdGxlPkNhZukgc2h1dDwvdGl0bGU+PC9oZWFkPjxib2R5PjxoMT5DYWbpIG9uIHRoZSBwaWVyIHNodXQ8L2gxPjxwPlRoZSBjYWbpIG9uIHRoZSBwaWVyIHdhcyBzaHV0IG9uIE1vbmRheSBhZnRlciBhIGJlYW0gY3JhY2tlZCwgdGhlIGNvdW5jaWwgc2FpZCB0byB1cy48L3A+PHA+Tm9ib2R5IHdhcyBodXJ0LjwvcD48L2JvZHk+PC9odG1sPll0ZXh0L2h0bWxcd2luZG93cy0xMjUyXxAZaHR0cHM6Ly9waWVyLmV4YW1wbGUvc2h1dAAIAAsAHQAmADgATgBsAHsBTgFYAWUAAAAAAAACAQAAAAAAAAALAAAAAAAAAAAAAAAAAAABgQ==',
    'base64',
  );

  test('are read as the page they hold, with its address', async () => {
    const [article] = await articlesOf('pier.webarchive', saved);
    expect(article).toMatchObject({ title: 'Café on the pier shut', url: 'https://pier.example/shut' });
  });

  test.each([60, 200, saved.length - 40])('are named where they break off after %s bytes', async (length) => {
    expect(await problemCodes('pier.webarchive', saved.subarray(0, length))).toEqual(['unreadable-document']);
  });
});

test.each([
  [
    'saved.html',
    '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1" time_added="1680504072">Ferry strike ends after eleven days</a></li></ul></body></html>',
  ],
  [
    'bookmarks.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><DT><A HREF="https://a.example/1">Ferry</A></DL>',
  ],
  [
    'feeds.opml',
    '<?xml version="1.0"?>\n<opml version="2.0"><body><outline text="News" xmlUrl="https://a.example/rss"/></body></opml>',
  ],
])('%s is a list of addresses and no article', async (name, content) => {
  expect(await articlesOf(name, content)).toEqual([]);
  expect(await problemCodes(name, content)).toEqual(['no-articles']);
});
