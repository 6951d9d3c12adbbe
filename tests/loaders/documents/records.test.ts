// Files that hold several articles: JSON, tables, feeds, Zotero, mails, archives.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../../src/loaders/load-article.ts';
import { loadFile } from '../../../src/loaders/load-file.ts';
import { configSchema } from '../../../src/records/config.ts';
import { checkedYaml } from '../../../src/text/checked-yaml.ts';
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

  test.each(['Überschrift', 'UEBERSCHRIFT', 'Schlagzeile', 'Overskrift'])(
    'the column %s holds titles',
    async (column) => {
      const [article] = await articlesOf(
        'a.csv',
        `${column};Datum;Text\nWerft schließt;03.06.2024;Die Werft in Wismar schließt im Herbst.\n`,
      );
      expect(article).toMatchObject({ title: 'Werft schließt', published: { edtf: '2024-06-03' } });
    },
  );

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

  describe('field names of the settings', () => {
    const read = (path: string, content: string, fields: unknown): Promise<readonly Loaded[]> =>
      loadFile(
        { path, bytes: new TextEncoder().encode(content), hash: '' },
        {
          correction: null,
          keep: [],
          drop: [],
          repeated: new Set<string>(),
          fields: configSchema.parse({ fields }).fields,
        },
      );
    const TEXT = 'The council of the island met on Tuesday.';
    const codes = (loaded: readonly Loaded[]): string[] =>
      loaded.flatMap(({ problems }) => problems.map((one) => `${one.code}: ${one.hint}`));

    test.each([
      ['JSON', 'a.json', `[{"Kopf": "Council meets", "Wortlaut": "${TEXT}"}]`],
      [
        'a list within an object',
        'a.json',
        `{"n": 1, "rows": [{"Kopf": "Council meets", "Wortlaut": "${TEXT}"}]}`,
      ],
      ['JSON lines', 'a.jsonl', `{"Kopf": "Council meets", "Wortlaut": "${TEXT}"}\n`],
      ['a table', 'a.csv', `Kopf;Wortlaut\nCouncil meets;${TEXT}\n`],
    ] as const)('%s', async (_what, path, content) => {
      const [loaded, ...others] = await read(path, content, {
        text: 'Wortlaut',
        title: ['Überschrift', 'Kopf'],
      });
      expect(others).toEqual([]);
      expect(loaded).toMatchObject({ article: { title: 'Council meets', text: TEXT }, problems: [] });
    });

    test('the user’s name wins over a usual one, and a file without it is read by the usual ones', async () => {
      const both = `[{"title": "Not this", "Kopf": "Council meets", "text": "${TEXT}"}]`;
      const [first] = await read('a.json', both, { title: 'Kopf' });
      expect(first?.article?.title).toBe('Council meets');
      const [second] = await read('b.json', both.replace('Kopf', 'subject'), { title: 'Kopf' });
      expect(second?.article?.title).toBe('Not this');
    });

    test('a key within a key', async () => {
      const [loaded] = await read('a.json', `[{"meta": {"head": "Council meets"}, "text": "${TEXT}"}]`, {
        title: 'meta.head',
      });
      expect(loaded?.article?.title).toBe('Council meets');
    });

    test('a name that nothing has is told where one of nearly that name is there, and else is not', async () => {
      const rows = `Kopf,Wortlaut,text\nCouncil meets,x,${TEXT}\n`;
      expect(codes(await read('a.csv', rows, { title: 'Kopff' }))).toEqual([
        "field-not-found: Did you mean 'Kopf'?",
      ]);
      expect(codes(await read('a.csv', rows, { title: 'Schlagzeile' }))).toEqual([]);
      expect(codes(await read('a.csv', 'Wortlaut\nwords of it\n', { text: 'Wortlautt' }))).toEqual([
        "no-articles: Did you mean 'Wortlaut'?",
      ]);
      expect(codes(await read('a.json', `[{"Kopf": "x", "text": "${TEXT}"}]`, { title: 'Kpof' }))).toEqual([
        "field-not-found: Did you mean 'Kopf'?",
      ]);
    });

    test('keys of the settings file are checked, with the nearest one', () => {
      const said = checkedYaml('fields: { titel: Kopf }', configSchema, 'dossier.config.yaml');
      expect(said.problems).toMatchObject([
        { line: 1, message: "There is no key 'titel' in 'fields'.", hint: "Did you mean 'title'?" },
      ]);
      expect(checkedYaml('fields: { title: 3 }', configSchema, 'dossier.config.yaml').problems).toHaveLength(
        1,
      );
    });

    test('no name reaches the program’s own objects', async () => {
      const loaded = await read('a.json', `[{"text": "${TEXT}"}]`, {
        title: '__proto__.polluted',
        text: 'constructor.name',
      });
      expect(loaded[0]?.article?.text).toBe(TEXT);
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

  test('a link among the files is no article, and is named', async () => {
    const words = 'The ferry to Unst will stop in May, the islands council said on Tuesday.';
    const bytes = Uint8Array.from(
      zipSync({
        'boat.txt': strToU8(words),
        'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
      }),
    );
    expect((await articlesOf('links.zip', bytes)).map(({ path }) => path)).toEqual(['links.zip#boat.txt']);
    expect(await problemCodes('links.zip', bytes)).toEqual(['archive-entry-not-read']);
  });

  test('the same bytes give the same articles', async () => {
    const bytes = sample('python.zip');
    expect(await load('python.zip', bytes)).toEqual(await load('python.zip', bytes));
  });
});

test('a byline as news archives give it: {original: "By …"}', async () => {
  const [article] = await articlesOf(
    'archive.json',
    JSON.stringify([
      {
        headline: 'Weir at Ludney gives way',
        body: 'The weir gave way on Monday. Nobody was hurt.',
        byline: { original: 'By Nora Hale' },
      },
    ]),
  );
  expect(article?.author).toBe('Nora Hale');
});
