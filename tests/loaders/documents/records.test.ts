// Files that hold several articles: JSON, tables, feeds, Zotero, mails, archives.
import { describe, expect, test } from 'vitest';
import { loadFile } from '../../../src/loaders/load-file.ts';
import { articleOf, articlesOf, blocksOf, load, problemCodes, sample } from './load-samples.ts';

describe('lists of articles', () => {
  test.each(['python.json', 'python.jsonl', 'python.csv', 'python.rss'])(
    '%s gives an article for each, named by its id',
    async (name) => {
      const articles = await articlesOf(name);
      expect(articles.map((one) => one.path)).toEqual([`${name}#065b558c8e3c`, `${name}#49bfe1062a5b`]);
      expect(articles[0]).toMatchObject({
        title: 'Ferry service resumes after four days of storm',
        publisher: 'Harbour News',
        author: 'Jane Doe',
        url: 'https://harbour.example/ferry',
        published: { edtf: '2024-02-11' },
      });
      expect(articles[0]?.blocks).toHaveLength(2);
    },
  );

  test('a row keeps its name when rows are added before it', async () => {
    const rows = 'id,text\n7,The council of the island met on Tuesday.\n';
    const [before] = await articlesOf('a.csv', rows);
    const [, after] = await articlesOf(
      'a.csv',
      rows.replace('7,', '6,The school of the island was closed on Monday.\n7,'),
    );
    expect(after?.id).toBe(before?.id);
  });

  test('a table in German, with semicolons and in windows-1252', async () => {
    const article = await articleOf('python-semicolon.csv');
    expect(article).toMatchObject({
      title: 'Fähre fährt wieder',
      published: { edtf: '2024-02-11' },
      language: 'de',
    });
  });

  test('WordPress and CSL-JSON', async () => {
    expect(await articleOf('wordpress.json')).toMatchObject({
      title: 'A second boat – at last',
      published: { edtf: '2024-02-13' },
    });
    expect(await articleOf('zotero-csl.json')).toMatchObject({
      publisher: 'Harbour News',
      author: 'Jonas Weber',
      published: { edtf: '2024-02-13' },
    });
  });

  test('Zotero RDF', async () => {
    expect(await articleOf('zotero.rdf')).toMatchObject({
      title: 'Island council votes for a second boat',
      publisher: 'Harbour News',
      author: 'Jonas Weber',
      url: 'https://harbour.example/boat',
      published: { edtf: '2024-02-13' },
    });
  });

  test('Atom with XHTML inside', async () => {
    const article = await articleOf('python.atom');
    expect(article.title).toBe('A second boat & a new pier');
    expect(blocksOf(article)[1]).toBe('quote: It was high time.');
  });

  test('field names can be given', async () => {
    const settings = {
      correction: null,
      keep: [],
      drop: [],
      repeated: new Set<string>(),
      fields: { text: 'Wortlaut', title: 'Kopf' },
    };
    const bytes = new TextEncoder().encode(
      '[{"Kopf":"Council meets","Wortlaut":"The council of the island met on Tuesday."}]',
    );
    const [loaded] = await loadFile({ path: 'a.json', bytes, hash: '' }, settings);
    expect(loaded?.article).toMatchObject({
      title: 'Council meets',
      text: 'The council of the island met on Tuesday.',
    });
  });

  test('what is broken or empty is counted and named, the rest is read', async () => {
    expect(await problemCodes('python.jsonl')).toEqual(['broken-rows']);
    expect(await problemCodes('python.rss')).toEqual(['records-without-text']);
    expect(await problemCodes('a.csv', 'name,size\nferry,3\n')).toEqual(['no-articles']);
    expect(await problemCodes('a.json', '{"a": ')).toEqual(['unreadable-document']);
  });

  test('keys of a file never reach the program’s own objects', async () => {
    const article = await articleOf(
      'a.json',
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"The council of the island met on Tuesday."}]',
    );
    expect(article.text).toBe('The council of the island met on Tuesday.');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('mails', () => {
  test('the letter, its header set aside, and the article attached to it', async () => {
    const [letter, attached] = await articlesOf('python.eml');
    expect(letter).toMatchObject({
      title: 'Ferry service resumes after four days of storm',
      published: { edtf: '../2024-02-12' },
    });
    expect(letter?.text).toContain('Café owners on the quay were relieved.');
    expect(letter?.removed.map((one) => one.rule)).toContain('mail-header');
    expect(attached).toMatchObject({ path: 'python.eml#winter boats.docx', format: 'docx' });
  });

  test('a plain mail in an old encoding', async () => {
    const article = await articleOf('python-plain.eml');
    expect(article.title).toBe('Überfahrt nach vier Tagen wieder möglich');
    expect(article.text).toContain('Café owners');
  });

  test('a mailbox has an article for each mail', async () => {
    expect((await articlesOf('python.mbox')).map((one) => one.title)).toEqual([
      'Ferry service resumes after four days of storm, part 3',
      'Ferry service resumes after four days of storm, part 4',
    ]);
  });
});

describe('archives', () => {
  test('each file inside is read by its own format, those that are none are named', async () => {
    expect((await articlesOf('python.zip')).map((one) => one.path)).toEqual([
      'python.zip#2024/boat.txt',
      'python.zip#feed.rss#065b558c8e3c',
      'python.zip#feed.rss#49bfe1062a5b',
    ]);
    expect(await problemCodes('python.zip')).toEqual([
      'records-without-text',
      'part-of-saved-page',
      'unknown-format',
    ]);
  });

  test('names that lead out and files that grow beyond measure are refused, the good one is read', async () => {
    expect((await articlesOf('hostile-names.zip')).map((one) => one.path)).toEqual([
      'hostile-names.zip#good.txt',
    ]);
    expect(await problemCodes('hostile-names.zip')).toEqual([
      'archive-entry-not-read',
      'archive-entry-not-read',
      'archive-entry-not-read',
    ]);
    expect((await articlesOf('hostile-bomb.zip')).map((one) => one.path)).toEqual([
      'hostile-bomb.zip#good.txt',
    ]);
    expect(await problemCodes('hostile-bomb.zip')).toEqual(['archive-entry-not-read']);
  });

  test('the same bytes give the same articles', async () => {
    const bytes = sample('python.zip');
    expect(await load('python.zip', bytes)).toEqual(await load('python.zip', bytes));
  });
});
