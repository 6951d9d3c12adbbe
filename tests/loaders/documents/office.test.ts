// Word, OpenDocument, RTF and EPUB files as LibreOffice and pandoc write them.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleOf, articlesOf, blocksOf } from './load-samples.ts';

describe('the article of LibreOffice', () => {
  test.each(['libreoffice.odt', 'libreoffice.docx', 'libreoffice.rtf', 'libreoffice.fodt'])(
    'keeps its form in %s',
    async (name) => {
      const article = await articleOf(name);
      const blocks = blocksOf(article);
      expect(article.title).toBe('Ferry service resumes after four days of storm');
      expect(article.published.edtf).toBe('2024-02-11');
      expect(blocks).toContain('heading: Damage to the pier');
      expect(blocks).toContain(
        'table: Port | Passengers | Boats\nPort Alder | 700 | 3\nSaint Brendan | 500 | 2',
      );
      expect(blocks).toContain(
        'list: - Boats leave at 8 a.m. and 4 p.m.\n- Tickets bought last week remain valid until June.\n- Lorries need a reservation.',
      );
      expect(blocks).toContain('quote: Nobody on the island can remember waves of that height.');
      expect(article.text).toContain('Tomás Herrera, head of the port authority');
      expect(article.links).toMatchObject([
        { url: 'https://health.example/stocks', text: 'run out of medicine', block: 2 },
      ]);
    },
  );

  test('has every block on its lines of the rendering', async () => {
    const article = await articleOf('libreoffice.odt');
    for (const block of article.blocks) {
      expect(article.lines.slice(block.line - 1, block.endLine).join('\n')).toBe(
        article.text.slice(block.start, block.end),
      );
    }
  });
});

describe('the chapters of pandoc', () => {
  test('a note’s number does not stick to the word before it', async () => {
    for (const name of ['pandoc.docx', 'pandoc.odt', 'pandoc.epub']) {
      expect((await articleOf(name)).text).toContain('had lost its lights.[1]');
    }
  });

  test('an EPUB has an article for each chapter, with the day, publisher and authors of the book', async () => {
    const chapters = await articlesOf('pandoc.epub');
    expect(chapters.map((one) => one.path)).toEqual(['pandoc.epub#ch001.xhtml', 'pandoc.epub#ch002.xhtml']);
    expect(chapters[1]).toMatchObject({
      title: 'What the fishermen say',
      publisher: 'Island Press',
      author: 'Maria Okafor, Jonas Weber',
      published: { edtf: '2023-11-05' },
    });
    expect(chapters[1]?.publishedFrom).toEqual({ from: 'stated', line: 2, quote: 'dc:date: 2023-11-05' });
    expect(chapters[1]?.lines[1]).toBe('dc:date: 2023-11-05');
  });

  test('RTF keeps its table and the words of its link', async () => {
    const article = await articleOf('pandoc.rtf');
    expect(blocksOf(article)).toContain(
      'table: Port | Catch in tonnes\nPort Alder | 1,420\nSaint Brendan | 980',
    );
    expect(article.links).toMatchObject([
      { url: 'https://radio.example/fontaine', text: 'the island radio' },
    ]);
  });
});

describe('rich text', () => {
  test('TextEdit of macOS ends a paragraph by a backslash before the end of the line', async () => {
    const source =
      '{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761 Weir at Ludney gives way\\\n\\\nThe weir gave way on Monday.\\\nNobody was hurt.}';
    const article = await articleOf('a.rtf', source);
    expect(article.text).toBe('Weir at Ludney gives way\n\nThe weir gave way on Monday.\n\nNobody was hurt.');
  });

  test('reads code pages, characters by number and hidden text', async () => {
    const source = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\stylesheet{\s0 Normal;}{\s3 heading 2;}}{\info{\author X}{\comment StarWriter}}\uc1 Caf\'e9 owners in {\f1 \'cc\'ee\'f1\'ea\'e2\'e0} paid 5 \u8364?, {\v not this }the guild said.\par\pard\s3 What comes next\par\pard The guild meets on Friday.{\*\generator X}\par}`;
    const article = await articleOf('a.rtf', source);
    expect(blocksOf(article)).toEqual([
      'paragraph: Café owners in Москва paid 5 €, the guild said.',
      'heading: What comes next',
      'paragraph: The guild meets on Friday.',
    ]);
  });
});

test('words that Word hides are not read, those that it shows again are', async () => {
  const run = (words: string, look = ''): string =>
    `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('The weir gave way ')}${run('NOT THIS ', '<w:rPr><w:vanish/></w:rPr>')}${run('on Monday.', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}</w:p></w:body></w:document>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])),
  );
  expect((await articleOf('a.docx', bytes)).text).toBe('The weir gave way on Monday.');
});
