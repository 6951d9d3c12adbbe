import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, load, PROSE } from './load.ts';

const withFront = (yaml: string, body: string = PROSE[0]): string => `---\n${yaml}\n---\n${body}\n`;
const codes = (text: string): string[] => load(text).problems.map((problem) => problem.code);

describe('fields', () => {
  test('all of them are taken, with their lines', () => {
    const yaml =
      "title: 'Talks: the second day'\npublished: 2026-02-09\npublisher: The Moscow Times\nauthor: Jane Doe\nurl: https://example.org/a\nlanguage: en\ntags: [agriculture, labour]";
    const article = articleOf(withFront(yaml));
    expect(article).toMatchObject({
      title: 'Talks: the second day',
      titleFrom: { from: 'front-matter', line: 2 },
      published: { edtf: '2026-02-09', earliest: '2026-02-09', latest: '2026-02-09' },
      publishedFrom: { from: 'front-matter', line: 3 },
      publisher: 'The Moscow Times',
      author: 'Jane Doe',
      url: 'https://example.org/a',
      language: 'en',
      tags: ['agriculture', 'labour'],
    });
    expect(article.removed.map((line) => line.rule)).toEqual(Array(9).fill('front-matter'));
    expect(blocksOf(article)).toEqual([`paragraph | ${PROSE[0]}`]);
    expect(article.blocks[0]?.line).toBe(10);
  });

  test.each([
    ['published: 2026', '2026'],
    ['published: 2026-02', '2026-02'],
    ["published: '2026-02-09'", '2026-02-09'],
  ])('%s', (yaml, edtf) => {
    expect(articleOf(withFront(yaml)).published.edtf).toBe(edtf);
  });

  test('a year as title is a title, not a number', () => {
    expect(articleOf(withFront('title: 2026')).title).toBe('2026');
  });
});

describe('what is wrong is told, and the article is kept', () => {
  test.each([
    ['publised: 2026-02-09', "Did you mean 'published'?"],
    ['tilte: Talks', "Did you mean 'title'?"],
    ['pubisher: TASS', "Did you mean 'publisher'?"],
    ['weather: fine', 'Known fields: title, published, publisher, author, url, language, tags.'],
  ])('%s is an unknown key', (yaml, hint) => {
    const { article, problems } = load(withFront(`author: Jane Doe\n${yaml}`));
    expect(article?.author).toBe('Jane Doe');
    expect(problems).toMatchObject([
      { code: 'front-matter-unknown-key', level: 'warning', line: 3, hint, file: 'article.txt' },
    ]);
  });

  test.each([
    ['published: 2026-02-30', 'There is no such day'],
    ['date: 03/04/2021', 'Write 2021-04-03 or 2021-03-04, whichever is meant.'],
    ['date: 31-31-2021', 'Write a day, month or year'],
  ])('of %s it is said why it is none', (yaml, hint) => {
    expect(load(withFront(yaml)).problems[0]?.hint).toContain(hint);
  });

  test.each([
    'published: 2026-02-30',
    'published: next week',
    'url: javascript:alert(1)',
    'url: ftp://example.org',
    'language: English',
    'tags: one',
    'title: [a, b]',
    'title: {a: b}',
  ])('%s is a bad value', (yaml) => {
    const { article, problems } = load(withFront(`${yaml}\nauthor: Jane Doe`));
    expect(problems).toMatchObject([{ code: 'front-matter-bad-value', level: 'warning', line: 2 }]);
    expect(article?.author).toBe('Jane Doe');
    expect(article?.text).toBe(PROSE[0]);
  });

  test('YAML that cannot be read is text, with a warning that names the line', () => {
    const { article, problems } = load(withFront('author: Jane\ntitle: [Kim: a life'));
    expect(problems).toMatchObject([{ code: 'front-matter-not-read', line: 3 }]);
    expect(article?.text).toContain('title: [Kim: a life');
  });
});

describe('what other programs write', () => {
  test.each([
    ['date: 2026-02-09', 'published', '2026-02-09'],
    ['date: 2023-07-04 10:00:00 +0200', 'published', '2023-07-04'],
    ['date: 2020-05-17T23:30:00-08:00', 'published', '2020-05-17'],
    ['date: March 5th, 2021', 'published', '2021-03-05'],
    ['date: 2024-02-11T10:00:00.000000Z', 'published', '2024-02-11'],
    ['date: 10:30 - 5 March 2024', 'published', '2024-03-05'],
    ['date: 2024-03-05 (05.03.2024)', 'published', '2024-03-05'],
    ['date: 5.3.2024, updated 7.3.2024', 'published', '2024-03-05'],
    ['published: 5 mars 2021', 'published', '2021-03-05'],
    ['datum: 5.3.2021', 'published', '2021-03-05'],
    ['pubDate: 25/12/2019', 'published', '2019-12-25'],
    ['Published: Friday, 5 March 2021', 'published', '2021-03-05'],
  ])('%s', (yaml, _field, edtf) => {
    const { article, problems } = load(withFront(yaml));
    expect(problems).toEqual([]);
    expect(article?.published.edtf).toBe(edtf);
    expect(article?.publishedFrom).toEqual({ from: 'front-matter', line: 2 });
  });

  test.each([
    ['date: 03/04/2021'], // March or April
    ['date: between 5 May 2020 and the end'],
    ['date: 2026-02-30'],
    ['date: 2020-05-17 to 2020-05-20'],
    ['date: 2020-05-17/2020-05-20'],
    ['date: 2020-05-17 2020-05-20'],
    ['date: 2020-05-17 - 2020-05-20'],
    ['date: 5.3.2021 - 7.3.2021'],
    ['date: 13/04/2021 - 05/05/2021'],
    ['date: 3.-5. März 2024'],
    ['date: 2020/2021'],
    ['date: soon'],
  ])('%s is no day, and that is told', (yaml) => {
    const { article, problems } = load(withFront(yaml));
    expect(problems).toMatchObject([{ code: 'front-matter-bad-value', line: 2 }]);
    expect(article?.published.edtf).toBeNull();
  });

  test.each([
    ['byline: By Mair Ellis', 'Mair Ellis'],
    ['author: ["Ken Mori", "Yui Tanabe"]', 'Ken Mori, Yui Tanabe'],
    ['authors:\n  - "[[people/Ken Mori|Ken Mori]]"', 'Ken Mori'],
    ['author: [[Ken Mori]]', 'Ken Mori'],
    ['author:\n  name: Ken Mori\n  email: k@example.org', 'Ken Mori'],
    ['creator: [{name: Ken Mori}, {name: Yui Tanabe}]', 'Ken Mori, Yui Tanabe'],
  ])('%s', (yaml, author) => {
    const { article, problems } = load(withFront(yaml));
    expect(problems).toEqual([]);
    expect(article?.author).toBe(author);
  });

  test.each(['author: {email: k@example.org}', 'author: [1, {a: b}]', 'author: []'])(
    '%s names nobody, and that is told',
    (yaml) => {
      const { article, problems } = load(withFront(yaml));
      expect(problems).toMatchObject([{ code: 'front-matter-bad-value', line: 2 }]);
      expect(article?.author).toBeNull();
    },
  );

  test('an address as source is the address, a name the publisher', () => {
    expect(articleOf(withFront('source: https://example.org/a'))).toMatchObject({
      url: 'https://example.org/a',
      publisher: null,
    });
    expect(articleOf(withFront('source: Maghreb Ledger')).publisher).toBe('Maghreb Ledger');
  });

  test("a field's own name counts before the others, wherever it stands", () => {
    const yaml = 'date: 2024-03-02\npublished: 2024-02-20\npubDate: 2024-03-03';
    expect(articleOf(withFront(yaml)).published.edtf).toBe('2024-02-20');
  });

  test('what only the other program needs is no warning, and no day of publication', () => {
    const yaml =
      'layout: post\ndraft: false\ncreated: 2024-03-02\ndate_created: 2024-03-02\npermalink: /tin/\ncategories: news\nexcerpt_separator: <!--more-->\nredirect_from: /old/\nslug: tin';
    const { article, problems } = load(withFront(yaml));
    expect(problems).toEqual([]);
    expect(article).toMatchObject({ url: null, tags: [], published: { edtf: null } });
  });

  test.each([
    ['title: Kiel: the port\nauthor: Birte Voss\ndate: 2022-11-08', 2],
    ['author: Birte Voss\ntitle: "Kiel: the port"\ntags:\n\t- sea\n\t- noise\ndate: 2022-11-08', 5],
    ["title: 'Kiel: the port'\nauthor: 'Birte Voss'\nnote: he's: here\n# a comment\ndate: 2022-11-08", 4],
  ])('%s is read line by line, and that is told', (yaml, line) => {
    const { article, problems } = load(withFront(yaml));
    expect(problems[0]).toMatchObject({ code: 'front-matter-bad-value', level: 'warning', line });
    expect(article).toMatchObject({ title: 'Kiel: the port', author: 'Birte Voss' });
    expect(article?.published.edtf).toBe('2022-11-08');
    expect(article?.text).toBe(PROSE[0]);
  });

  test.each([
    'Kim said: the talks: were useful\nLee said: they: were not', // speech, no field
    'title: Kim: a life\nand this is a line of the article.',
    'title: Kim: a life\ntitle: Kim: another',
    'title: |\n  Kim: a life\nauthor: a: b',
  ])('%s stays text', (yaml) => {
    const article = articleOf(withFront(yaml));
    expect(article.removed.filter((line) => line.rule === 'front-matter')).toEqual([]);
  });
});

describe('text that merely begins with ---', () => {
  test.each([
    '--- Kim said on Monday',
    '---\nKim said on Monday that the talks were useful.',
    '---\n\nKim said on Monday.\n\n---\n\nThe talks went on.',
    '---\n- one\n- two\n---\nThe talks went on.',
    '----\ntitle: A\n----\nThe talks went on.',
    ' ---\ntitle: A\n---\nThe talks went on.',
    '---\ntitle: A\n---- \nThe talks went on.',
    `---\n${'a: b\n'.repeat(250)}---\nThe talks went on.`,
    `---\na: ${'b'.repeat(70_000)}\n---\nThe talks went on.`,
  ])('%j stays text', (text) => {
    const article = articleOf(text);
    expect(article.removed.filter((line) => line.rule === 'front-matter')).toEqual([]);
    expect(article.text).toMatch(/Monday|went on/u);
  });
});

describe('no code in front matter ever runs', () => {
  const canary = '(globalThis.canary = true)';
  test.each([
    'js',
    'javascript',
    'JS',
    'JavaScript',
    ' js',
    'coffee',
    'cson',
    'json',
    'toml',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
  ])('---%s', (engine) => {
    const article = articleOf(`---${engine}\n${canary}\n---\n${PROSE[0]}`);
    expect(Reflect.has(globalThis, 'canary')).toBe(false);
    expect(article.text).toContain(PROSE[0]);
  });

  test.each([
    'title: !!js/function "function () { globalThis.canary = true }"',
    'title: !!js/undefined ~',
    '__proto__: {title: x}',
    'constructor: x',
    'toString: x',
    '? [a]\n: b',
    'a: &a [1]\nb: *a',
    '<<: {title: x}',
  ])('%s is data', (yaml) => {
    const article = articleOf(withFront(yaml));
    expect(Reflect.has(globalThis, 'canary')).toBe(false);
    expect(Reflect.get({}, 'title')).toBeUndefined();
    expect(article.text).toContain(PROSE[0]);
  });

  test('a bomb of aliases is refused in no time', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`),
    ];
    expect(codes(withFront(bomb.join('\n')))).toEqual(['front-matter-not-read']);
  });
});

test('the same bad front matter is told every time: nothing is answered from a cache', () => {
  const text = withFront('title: Kim: a life');
  expect(codes(text)).toEqual(codes(text));
  const first = articleOf(withFront('tags: [one]'));
  expect(articleOf(withFront('tags: [one]'))).toEqual(first);
});

test('any front matter leaves the article in place', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ maxLength: 30 }),
          fc.constantFrom(
            'title: a',
            'tags: [',
            '  - x',
            '? ',
            '%YAML 1.1',
            '...',
            '&a *a',
            '"',
            '\t',
            '!!binary x',
          ),
        ),
      ),
      (lines) => {
        expect(articleOf(withFront(lines.join('\n').replace(/\r/gu, ''))).text).toContain(PROSE[0]);
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});
