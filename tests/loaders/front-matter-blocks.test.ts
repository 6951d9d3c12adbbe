// Front matter without the lines '---': of Hugo, MultiMarkdown and Pelican.
import { describe, expect, test } from 'vitest';
import { articleOf, load, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');

describe("TOML between '+++'", () => {
  const toml = `+++
title = "Pier money agreed: at last"
date = 1997-12-22T09:00:00Z # as printed
author = 'Ann Groat'
tags = ["piers", "money"]
draft = false

[params]
title = "of the theme"
+++

${BODY}`;

  test('its keys are the fields, with their lines, and what is below a table is not', () => {
    const article = articleOf(toml.replace(' # as printed', ''));
    expect(article).toMatchObject({
      title: 'Pier money agreed: at last',
      titleFrom: { from: 'front-matter', line: 2 },
      published: { edtf: '1997-12-22' },
      publishedFrom: { from: 'front-matter', line: 3 },
      author: 'Ann Groat',
      tags: ['piers', 'money'],
    });
    expect(article.removed.map(({ rule }) => rule)).toEqual(Array(9).fill('front-matter'));
    expect(article.text).toContain(PROSE[0]);
    expect(article.text).not.toContain('of the theme');
  });

  test('a day with something behind it is told, with the value', () => {
    expect(load(toml).problems.map(({ line, message }) => [line, message])).toEqual([
      [
        3,
        "The front matter field 'date' is not as expected and was ignored: '1997-12-22T09:00:00Z # as printed'.",
      ],
    ]);
  });

  test.each([
    ['no closing line', `+++\ntitle = "Pier"\n\n${BODY}`],
    ['no keys', `+++\nPier money agreed\n+++\n\n${BODY}`],
    ['no field among the keys', `+++\nweight = 3\n+++\n\n${BODY}`],
    ['a text without an end', `+++\ntitle = """Pier\nmoney\n+++\n\n${BODY}`],
    ['an empty block', `+++\n+++\n\n${BODY}`],
  ])('%s: it is text', (_, text) => {
    const article = articleOf(text, 'pier.md');
    expect(article.titleFrom.from).not.toBe('front-matter');
    expect(article.removed.filter(({ rule }) => rule === 'front-matter')).toEqual([]);
  });
});

describe('lines of keys on top of Markdown', () => {
  test.each([
    `Title: Yard to close: a report\nDate: 1998-07-15 10:20\nPublisher: The Shetland Times\nSlug: yard\nModified: 2021-01-02`,
    `title:    Yard to close: a report  \npublisher: The Shetland Times  \ndate:     15 July 1998  `,
  ])('%s', (header) => {
    const article = articleOf(`${header}\n\n${BODY}`, 'yard.md');
    expect(article).toMatchObject({
      title: 'Yard to close: a report',
      published: { edtf: '1998-07-15' },
      publisher: 'The Shetland Times',
      titleFrom: { from: 'front-matter', line: 1 },
    });
    expect(article.blocks.at(-1)?.line).toBeGreaterThan(header.split('\n').length);
    expect(load(`${header}\n\n${BODY}`, 'yard.md').problems).toEqual([]);
  });

  test.each([
    ['one line alone', `Title: Yard to close\n\n${BODY}`],
    ['a key that nobody knows', `Title: Yard to close\nScene: a pier\n\n${BODY}`],
    ['no title', `Date: 1998-07-15\nPublisher: The Shetland Times\n\n${BODY}`],
    ['prose below without a blank line', `Title: Yard\nDate: 1998-07-15\n${PROSE[0]}\n\n${BODY}`],
    ['a talk', `Ann: When does it close?\nBen: In July.\n\n${BODY}`],
  ])('%s is text', (_, text) => {
    const article = articleOf(text, 'yard.md');
    expect(article.removed.filter(({ rule }) => rule === 'front-matter')).toEqual([]);
  });
});

test.each([
  ['date: before 1994', "'before 1994'"],
  ['date: 1994-02-30', "'1994-02-30'"],
  ['date: 03/04/1994', "'03/04/1994'"],
  ['date: [1994, 1995]', 'a list or mapping'],
  ['date: 7', '7'],
])('%s: the message says what was found', (line, shown) => {
  const [problem] = load(`---\ntitle: Yard\n${line}\n---\n\n${BODY}`).problems;
  expect(problem?.message).toBe(
    `The front matter field 'date' is not as expected and was ignored: ${shown}.`,
  );
});

describe('JSON on top', () => {
  const object = `{
  "title": "Yard to close",
  "byline": "Ann Groat",
  "date": "1998-07-15",
  "tags": ["yards", "work"]
}`;

  test.each([
    ['alone', object, 2],
    ['in one line', object.replaceAll(/\n\s*/gu, ' '), 1],
    ['between the fences of Eleventy', `---json\n${object}\n---`, 3],
    ['between those of Hexo', `;;;\n${object}\n;;;`, 3],
  ])('%s: its keys are the fields, with their lines', (_, block, line) => {
    const { article, problems } = load(`${block}\n\n${BODY}`, 'yard.md');
    expect(article).toMatchObject({
      title: 'Yard to close',
      titleFrom: { from: 'front-matter', line },
      author: 'Ann Groat',
      published: { edtf: '1998-07-15' },
      tags: ['yards', 'work'],
    });
    expect(new Set(article?.removed.map(({ rule }) => rule))).toEqual(new Set(['front-matter']));
    expect(article?.blocks[0]?.line).toBe(block.split('\n').length + 2);
    expect(problems).toEqual([]);
  });

  test.each([
    ['no field among its keys', `{ "weight": 3 }\n\n${BODY}`],
    ['no closing line', `{\n"title": "Yard"\n\n${BODY}`],
    ['no JSON', `{ "title": "Yard" to close }\n\n${BODY}`],
    ['words in braces', `{ Source: the yard }\n\n${BODY}`],
    ['a list of a program', `{\n"title" = 3;\n}\n\n${BODY}`],
  ])('%s: it is text', (_, text) => {
    const article = articleOf(text, 'yard.md');
    expect(article.removed.filter(({ rule }) => rule === 'front-matter')).toEqual([]);
  });
});

test.each([
  ['de', 'titel autor quelle datum sprache schlagwörter'],
  ['fr', 'titre auteur journal publié_le langue mots-clés'],
  ['es', 'título autora fuente fecha idioma etiquetas'],
  ['it', 'titolo autrice testata data lingua "parole chiave"'],
  ['pt', 'título autores veículo "data de publicação" idioma palavras-chave'],
  ['pl', 'tytuł autor źródło data język "słowa kluczowe"'],
  ['sv', 'title författare källa datum språk taggar'],
  ['ru', 'заголовок автор источник дата язык теги'],
  ['ko', '제목 기자 출처 날짜 언어 태그'],
  ['ja', 'タイトル 著者 出典 日付 言語 タグ'],
])('the keys of %s: %s', (language, keys) => {
  const [title, author, publisher, published, spoken, tags] = keys.match(/"[^"]+"|\S+/gu) ?? [];
  const block = `${title}: Werft\n${author}: Ann Groat\n${publisher}: Elbkurier\n${published}: 1998-07-15\n${spoken}: ${language}\n${tags}: [a, b]`;
  const { article, problems } = load(`---\n${block}\n---\n\n${BODY}`, 'yard.md');
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    title: 'Werft',
    author: 'Ann Groat',
    publisher: 'Elbkurier',
    published: { edtf: '1998-07-15' },
    language,
    tags: ['a', 'b'],
  });
});

test('a key that nobody knows among three and more that are known is told, and the block is read', () => {
  const header = 'Title: Yard to close\nScene: a pier\nPublisher: Elbkurier\nDate: 1998-07-15';
  const { article, problems } = load(`${header}\n\n${BODY}`, 'yard.md');
  expect(article).toMatchObject({ title: 'Yard to close', publisher: 'Elbkurier' });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['front-matter-unknown-key', 2]]);
});
