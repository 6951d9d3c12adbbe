import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { configSchema } from '../../src/records/config.ts';
import { correctionsSchema } from '../../src/records/corrections.ts';
import { checkedBlocks, checkedYaml } from '../../src/text/checked-yaml.ts';

const said = (yaml: string) =>
  checkedBlocks(yaml, correctionsSchema, 'c.yaml').problems.map(
    ({ line, message, hint }) => `${line} ${message} ${hint}`,
  );

describe('what is wrong with a setting is said with what to write', () => {
  test.each([
    [
      'theme: { accent: red }',
      "'accent' in 'theme' cannot be 'red'. A colour as '#1b6e5a', in quotation marks",
    ],
    [
      'theme:\n  accent: #1b6e5a\n',
      'What stands behind # is a remark, so there is no value here. Put the value in',
    ],
    ['theme: { font: system, accent: #1b6e5a }\n', 'What stands behind # is a remark'],
    ['search: { excerpts: true\n', 'The file is not valid YAML. A bracket that was opened is not closed.'],
    [
      'feedback: { mail: nobody }',
      "'mail' in 'feedback' cannot be 'nobody'. Where readers send corrections: desk@",
    ],
    [
      'url: example.org',
      "'url' cannot be 'example.org'. Where the site will be published, the whole address: https",
    ],
    ['noindex: "false"', "'noindex' must be true or false. true asks search engines"],
    [
      'thresholds: { mention: 40 }',
      "'mention' in 'thresholds' must be at most 1. From 0 to 1, with a point: 0.5.",
    ],
    [
      'thresholds:\n  mention: 0,4',
      "'mention' in 'thresholds' must be a number. From 0 to 1, with a point: 0.5.",
    ],
    ['thresholds: { mention: 0,4 }', 'A comma in a number parts it in two. Write a point: mention: 0.4.'],
    [
      'thresholds: { mention: 0,4, repeatedLine: 3 }',
      'A comma in a number parts it in two. Write a point: 0.4.',
    ],
    ['thresholds: { 4: 3 }', "There is no key '4' in 'thresholds'. Known keys here: mention, repeatedLine."],
    [`title: ${'x'.repeat(201)}`, "'title' may be at most 200 signs long."],
    ['title:', "'title' has no value. Write one, or take the line out. The name of the collection."],
    ['language: fr', "'language' cannot be 'fr'. It is one of: en, de."],
    ['title: a\ntitle: b', 'The key of this line stands above already. Keep one of the two'],
  ])('%s', (yaml, words) => {
    const [problem] = checkedYaml(yaml, configSchema, 'c.yaml').problems;
    expect(`${problem?.message} ${problem?.hint}`).toContain(words);
  });

  test.each([
    ['quote: some 2,300 barrels, hide: true', 'quote: "some 2,300 barrels"'],
    ['quote: Kim, who left, hide: true', 'quote: "Kim, who left"'],
  ])('a quote that its comma cuts in two is told to go in quotation marks: %s', (cut, whole) => {
    const yaml = `figures:\n  - { article: a.txt, ${cut} }`;
    const [problem] = checkedBlocks(yaml, correctionsSchema, 'c.yaml').problems;
    expect(`${problem?.message} ${problem?.hint}`).toBe(
      `A comma in braces parts a text in two. Put the text in quotation marks: ${whole}.`,
    );
  });

  test('what goes too deep to be read is said in words, by either reader', () => {
    const deep = `title: ${'['.repeat(30_000)}`;
    for (const { problems } of [
      checkedYaml(deep, configSchema, 'c.yaml'),
      checkedBlocks(deep, correctionsSchema, 'c.yaml'),
    ])
      expect(problems.map(({ message }) => message)).toEqual([
        'Lists and keys stand inside each other more than 400 deep.',
      ]);
  });

  test('a list as a key is a problem, and the parser says nothing by itself', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const [problem] = checkedYaml('? [a, b]\n: c\n', configSchema, 'c.yaml').problems;
    expect(problem?.message).toBe("There is no key '[ a, b ]'.");
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  test('a remark in the place of a value is one, where it is no colour', () => {
    expect(
      checkedYaml('theme: # how it looks\n  accent: null # none\n', configSchema, 'c.yaml').problems,
    ).toEqual([]);
  });
});

describe('what somebody reads who has never heard of YAML', () => {
  test.each([
    ['an unknown key', 'renam:\n  A: B\n', "1 There is no key 'renam'. Did you mean 'rename'?"],
    [
      'an unknown key of an entry',
      'pin:\n  - { article: a, quote: b, text: c, name: d }\n',
      "2 There is no key 'name' in entry 1 of 'pin'. Known keys here: article, quote, text, hide, is, kind.",
    ],
    [
      'a missing key',
      'pin:\n  - article: a\n    is: b\n',
      "2 'quote' in entry 1 of 'pin' is missing. Add 'quote: …'. Words as they stand in the article, so many that they stand there once. White space and the shape of quotation marks do not count.",
    ],
    [
      'another kind',
      'kind:\n  Paris: plase\n',
      "2 'Paris' in 'kind' cannot be 'plase'. Did you mean 'place'? It is one of: person, organisation, place.",
    ],
    [
      'no list',
      'hide: Paris\n',
      "1 'hide' must be a list. Write [one, other], or one a line with '- ' before it. Names that are none: they get no page and no link.",
    ],
    [
      'names one by one',
      'same:\n  - A Lee\n',
      "2 Entry 1 of 'same' must be a list. Write [one, other], or one a line with '- ' before it. Names that are one. The first is the label, and need not stand in any article.",
    ],
    [
      'one name alone',
      'same:\n  - [A]\n',
      "2 Entry 1 of 'same' needs at least 2 entries. Names that are one. The first is the label, and need not stand in any article.",
    ],
    [
      'a day in words',
      'articles:\n  a.txt: { published: 3 May }\n',
      "2 'published' in 'a.txt' in 'articles' cannot be '3 May'. The day, month or year of publication: 2024-05-03, 2024-05 or 2024; about 1931~, spring 1962-21; null where it is not known.",
    ],
    [
      'a number in words',
      'figures:\n  - { article: a, quote: b, number: twelve }\n',
      "2 'number' in entry 1 of 'figures' must be a number. The number, without unit and thousands signs: 15000.",
    ],
    [
      'a list where pairs go',
      'rename:\n  - A: B\n',
      "1 'rename' must be pairs 'key: value', one on a line and none with '- ' before it. The label to show for a name. Old name: New name.",
    ],
    [
      'an open bracket',
      'same:\n  - [A, B\nhide: [C]\n',
      "3 The file is not valid YAML. A bracket that was opened is not closed. Add the missing ']' or '}' here or on the line above.",
    ],
    [
      'a tab',
      'rename:\n\tA: B\n',
      '2 The file is not valid YAML. A line begins with a tab. Use blanks instead: two for each step.',
    ],
    [
      'a colon in words',
      'notes:\n  A: Talks: part 1\n',
      '2 The file is not valid YAML. There is one \': \' too many, or the line is not under the key that it belongs to. Put words that hold a colon in quotation marks: title: "Talks: part 1"; else give the line as many blanks at its beginning as its neighbours have.',
    ],
    [
      'an open quotation mark',
      'notes:\n  A: "Talks\n',
      '3 The file is not valid YAML. A quotation mark that was opened is not closed. Look for the one that is missing, here or on a line above.',
    ],
    [
      'quotation marks within quotation marks',
      'notes:\n  A: "He said "yes" to it"\n',
      "2 The file is not valid YAML. Something stands behind the end of a value, or a line does not belong to what stands above. Put words that hold quotation marks in the other kind ('say \"yes\"'), and begin the items of a list with '- '.",
    ],
  ])('%s', (_, yaml, wanted) => expect(said(yaml)).toEqual([wanted]));

  test('an alias of nothing and an alias bomb are complaints, not crashes', () => {
    const words =
      'The file is not valid YAML. Words begin with * or &, which have a meaning of their own here.';
    expect(said('notes: *x\n')).toEqual([`1 ${words} Put them in quotation marks.`]);
    expect(said('hide: [a]\nnotes:\n  A: *very*\n')).toEqual([`3 ${words} Put them in quotation marks.`]);
    const bomb = [
      'a: &a [x]',
      ...[...'bcdefghij'].map((one, i) => `${one}: &${one} [${`*${'abcdefghi'[i]},`.repeat(9)}]`),
    ];
    expect(said(bomb.join('\n'))).toEqual([`2 ${words} Put them in quotation marks.`]);
  });

  test('complaints come in the order of the file', () => {
    const lines = said('foo: 1\nkind: { A: b }\nbar: 2\nsame: [x]\n').map((one) => one.slice(0, 1));
    expect(lines).toEqual(['1', '2', '3', '4']);
  });
});

describe('ready lines that are pasted one block after the other', () => {
  const taken = (yaml: string) => checkedBlocks(yaml, correctionsSchema, 'c.yaml');

  test('are taken as one: lists grow, names and files gather', () => {
    const { value, problems, lines } = taken(
      'same:\n  - [A, B]\nrename:\n  A: X\nsame:\n  - [C, D]\narticles:\n  a.txt:\n    title: T\n    drop:\n      - one\nrename:\n  C: Y\n  A: X\narticles:\n  a.txt:\n    published: 2024-05-03\n    drop:\n      - two\npin:\nhide: []\nhide: [E]\n',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      same: [
        ['A', 'B'],
        ['C', 'D'],
      ],
      rename: { A: 'X', C: 'Y' },
      articles: { 'a.txt': { title: 'T', published: '2024-05-03', drop: ['one', 'two'] } },
      hide: ['E'],
    });
    expect(lines.get('same.1')).toBe(6);
    expect(lines.get('rename.C')).toBe(13);
    expect(lines.get('articles.a.txt.drop.1')).toBe(19);
  });

  test.each([
    [
      'two labels of one name',
      'rename:\n  A: B\nrename:\n  A: C\n',
      4,
      "'A' stands twice, on line 2 and here",
    ],
    ['within one block too', 'kind:\n  A: place\n  A: person\n', 3, "'A' stands twice, on line 2 and here"],
    ['a list and a word', 'hide: [A]\nhide: B\n', 2, "'hide' stands twice, on line 1 and here"],
    [
      'two titles of one article',
      'articles:\n  a.txt: { title: T }\n  a.txt: { title: U }\n',
      3,
      "'title' stands twice, on line 2 and here",
    ],
  ])('what cannot both hold is an error with both lines: %s', (_, yaml, line, message) => {
    const { value, problems } = taken(yaml);
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ line, level: 'error' }]);
    expect(problems[0]?.message).toContain(message);
  });

  test('a file of settings is not pasted together: a key that stands twice is an error there', () => {
    const { problems } = checkedYaml('a: 1\na: 1\n', z.strictObject({ a: z.number() }), 's.yaml');
    expect(problems).toMatchObject([{ line: 2 }]);
  });
});

test('a key that stands again with very many items adds them all', () => {
  const yaml = `drop:\n- b\ndrop:\n${'- a\n'.repeat(150_000)}`;
  expect(checkedBlocks(yaml, correctionsSchema, 'c.yaml').value?.drop).toHaveLength(150_001);
});
