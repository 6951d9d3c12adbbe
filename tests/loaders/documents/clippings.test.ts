// What programs for keeping and sending clippings export: each note or message is an article of its own.
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
