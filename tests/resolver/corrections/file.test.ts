import { describe, expect, test } from 'vitest';
import { entityOf, resolved, shown } from '../collection.ts';

const KIMS = {
  'news/a.txt':
    '[person:Kim Gwan Wook] spoke before [person:Kim Jong-un] in [place:Pyongyang]. [person:Kim] then left on [date=2024-05-03:3 May] with [figure=nurses:12 nurses] and [figure=doctors:7 doctors].',
  'b.txt': '[person:Kim Gwan Wook] came back to [place:Seoul]. Ambassador Ann Lee waited.',
};

const problems = (yaml: string, articles: Record<string, string> = KIMS) =>
  resolved(articles, yaml).problems.map(
    ({ level, line, message, hint }) => `${level} ${line} ${message} ${hint}`,
  );

describe('pin', () => {
  const pin = (more: string) =>
    `pin:\n  - article: news/a.txt\n    quote: "Kim then left on"\n${more.replaceAll(/^/gmu, '    ')}\n`;

  test('says who one mention is, and the mention joins that page with its reason', () => {
    const found = resolved(KIMS, pin('is: Kim Gwan Wook'));
    expect(shown(found, 'person')).toEqual([
      'Kim Gwan Wook ×3 (Kim Gwan Wook, Kim)',
      'Kim Jong-un ×1 (Kim Jong-un)',
    ]);
    expect(
      entityOf(found, 'Kim Gwan Wook').because.map(({ rule, evidence }) => `${rule}: ${evidence}`),
    ).toContain("correction: The corrections file says that this passage means 'Kim Gwan Wook'.");
    expect(found.problems).toEqual([]);
    expect(found.corrections).toEqual([{ line: 2, correction: "pin: 'Kim' in news/a.txt", effect: 'set' }]);
  });

  test('is told of no missing page where its own article names whom it means', () => {
    const brothers = {
      'a.txt':
        '[person:Viorel Petrescu] is a brother of [person:Sorin Petrescu]. [person:Petrescu] denied the charges.',
    };
    const yaml =
      'pin:\n  - { article: a.txt, quote: Petrescu denied the charges, text: Petrescu, is: Viorel Petrescu }\n';
    expect(shown(resolved(brothers, yaml), 'person')).toContain(
      'Viorel Petrescu ×2 (Petrescu, Viorel Petrescu)',
    );
    expect(problems(yaml, brothers)).toEqual([]);
    expect(problems(yaml.replace('Viorel', 'Horia'), brothers)).toEqual([
      "note 2 Nobody and nothing else in the collection is called 'Horia Petrescu', so it has a page of its own. Check the spelling, if another page was meant.",
    ]);
  });

  test('sets the elder of two of one name apart, under a name that nobody had', () => {
    const namesakes = {
      'a.txt': '[person:Viorel Petrescu] built boats until 1990. [person:Petrescu] died in May.',
      'b.txt': '[person:Viorel Petrescu] leads the cooperative.',
    };
    const one = (is: string): string =>
      `pin:\n  - { article: a.txt, quote: Viorel Petrescu built boats, text: Viorel Petrescu, is: ${is} }\n`;
    expect(shown(resolved(namesakes, one('Viorel Petrescu senior')), 'person')).toEqual([
      'Viorel Petrescu ×1 (Viorel Petrescu)',
      'Viorel Petrescu senior ×2 (Petrescu, Viorel Petrescu)',
    ]);
    const same = 'same:\n  - [Viorel Petrescu, Viorel Petrescu senior]\n';
    expect(shown(resolved(namesakes, one('Viorel Petrescu senior') + same), 'person')).toHaveLength(1);
  });

  test('reaches a page by the name that a rename gave it', () => {
    const found = resolved(KIMS, `${pin('is: Professor Kim')}rename:\n  Kim Gwan Wook: Professor Kim\n`);
    expect(shown(found, 'person')).toContain('Professor Kim ×3 (Kim Gwan Wook, Kim)');
  });

  test('takes one mention out, and no other of that name', () => {
    const found = resolved(KIMS, pin('hide: true'));
    expect(shown(found, 'person')).toEqual([
      'Kim Gwan Wook ×2 (Kim Gwan Wook)',
      'Kim Jong-un ×1 (Kim Jong-un)',
    ]);
  });

  test('gives one mention another kind', () => {
    expect(shown(resolved(KIMS, pin('kind: place')), 'place')).toContain('Kim ×1 (Kim)');
  });

  test('marks a name that was missed, and widens one that was cut short', () => {
    const missed = resolved(
      KIMS,
      'pin:\n  - { article: b.txt, quote: Ann Lee waited, text: Ann Lee, is: Ann Lee, kind: person }\n  - { article: b.txt, quote: Ambassador Ann, text: Ambassador Ann, hide: true }\n',
    );
    expect(shown(missed, 'person')).toContain('Ann Lee ×1 (Ann Lee)');
    const wider = resolved(
      { 'a.txt': 'The [organisation:Bank] of England said no.' },
      'pin:\n  - { article: a.txt, quote: The Bank of England said, text: Bank of England, is: Bank of England }\n',
    );
    expect(shown(wider, 'organisation')).toEqual(['Bank of England ×1 (Bank of England)']);
    for (const { mentions } of wider.entities)
      for (const one of mentions) expect(one.text).toBe('Bank of England');
  });

  test('beats hide and kind of the whole name', () => {
    const found = resolved(KIMS, `${pin('is: Kim Gwan Wook')}hide: [Kim Jong-un, Kim Gwan Wook]\n`);
    expect(shown(found, 'person')).toEqual(['Kim Gwan Wook ×1 (Kim)']);
  });
});

describe('what survives', () => {
  const yaml = (article: string) =>
    `pin:\n  - { article: "${article}", quote: "Seoul. Ambassador Ann Lee", text: Seoul, is: Pyongyang }\n`;

  test.each([
    ['the path', 'b.txt', 0],
    ['another folder', 'old/b.txt', 1],
    ['another ending', 'b.md', 1],
    ['a name that is gone: the quote stands once', 'gone.txt', 1],
  ])('an article is found by %s', (_, key, notes) => {
    const found = resolved(KIMS, yaml(key));
    expect(shown(found, 'place')).toContain('Pyongyang ×2 (Pyongyang, Seoul)');
    expect(found.problems.map(({ level }) => level)).toEqual(Array.from({ length: notes }, () => 'note'));
  });

  test('text that was wrapped anew and got curly quotation marks', () => {
    const found = resolved(
      { 'b.txt': '“Come\nback   to\n[place:Seoul]”, he’d said.' },
      'pin:\n  - { article: b.txt, quote: "\\"Come back to Seoul\\", he\'d", is: Incheon }\n',
    );
    expect(shown(found, 'place')).toEqual(['Incheon ×1 (Seoul)']);
  });
});

describe('dates and figures', () => {
  test('a date is set with its bounds, or taken out', () => {
    const set = resolved(KIMS, 'dates:\n  - { article: news/a.txt, quote: left on 3 May, edtf: 2023-05 }\n');
    expect(set.entities.find(({ kind }) => kind === 'date')?.mentions[0]).toMatchObject({
      rule: 'correction',
      value: { edtf: '2023-05', earliest: '2023-05-01', latest: '2023-05-31', precision: 'month' },
    });
    const out = resolved(KIMS, 'dates:\n  - { article: news/a.txt, quote: left on 3 May, hide: true }\n');
    expect(out.entities.filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  test.each([
    ['2024', 'year'],
    ['199X', 'decade'],
    ['19XX', 'century'],
    ['2024-21', 'season'],
    ['2024-34', 'quarter'],
    ['2024-40', 'part-of-year'],
    ['2024-05-03', 'day'],
    ['2024-05-01/2024-05-03', 'range'],
    ['XXXX-05-03', 'day'],
  ])('%s has the precision of a %s', (edtf, precision) => {
    const found = resolved(
      KIMS,
      `dates:\n  - { article: news/a.txt, quote: left on 3 May, edtf: ${edtf} }\n`,
    );
    expect(found.entities.find(({ kind }) => kind === 'date')?.mentions[0]).toMatchObject({
      value: { edtf, precision },
    });
  });

  test('only the given fields of a figure change', () => {
    const found = resolved(
      KIMS,
      'figures:\n  - { article: news/a.txt, quote: with 12 nurses, number: 1200, bound: at-least, asOf: 2024 }\n  - { article: news/a.txt, quote: and 7 doctors, hide: true }\n',
    );
    const figures = found.entities
      .filter(({ kind }) => kind === 'figure')
      .flatMap(({ mentions }) => mentions);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      value: { number: 1200, bound: 'at-least', asOf: '2024', counts: 'nurses', unitKind: 'count' },
    });
  });

  test('a range and a unit', () => {
    const found = resolved(
      KIMS,
      'figures:\n  - { article: news/a.txt, quote: with 12 nurses, low: 10, high: 14, unit: USD, counts: null }\n',
    );
    const [figure] = found.entities
      .filter(({ kind }) => kind === 'figure')
      .flatMap(({ mentions }) => mentions);
    expect(figure).toMatchObject({
      value: { number: null, low: 10, high: 14, unitKind: 'money', counts: null },
    });
  });
});

describe('roles and notes', () => {
  test('the line under a name is the user’s, and marked so', () => {
    const found = resolved(
      KIMS,
      'roles:\n  Kim Gwan Wook: { set: a farm scientist }\nnotes:\n  Seoul: "**Two** cities."\n  b.txt: Seen again.\n',
    );
    const kim = entityOf(found, 'Kim Gwan Wook');
    expect(kim.description).toBe('a farm scientist');
    expect(found.editor.described).toEqual(new Set([kim.id]));
    expect([...found.editor.notes.values()]).toEqual(['**Two** cities.', 'Seen again.']);
  });

  test('a role that an article gives wrongly goes', () => {
    const articles = { 'a.txt': '[organisation:Central News Agency] ([organisation:CNA]) said.' };
    expect(problems('roles:\n  CNA: { hide: [minister] }\n', articles)).toEqual([
      "warning 2 No article gives CNA the role 'minister', so this correction does nothing. Copy the words from the page.",
    ]);
  });
});

describe('what is wrong is named with its line', () => {
  test.each([
    [
      'a quote that stands twice',
      'pin:\n  - article: news/a.txt\n    quote: Kim\n    is: X\n',
      "error 2 The quote 'Kim' stands 3 times in news/a.txt. Make the quote longer, until it stands there once.",
    ],
    [
      'a quote that is not there',
      'pin:\n  - { article: b.txt, quote: Kim then left, is: X }\n',
      "error 2 The quote 'Kim then left' does not stand in b.txt. It stands in news/a.txt: is that the article?",
    ],
    [
      'a quote with two names',
      'pin:\n  - { article: news/a.txt, quote: Kim Jong-un in Pyongyang, is: X }\n',
      "error 2 The quote 'Kim Jong-un in Pyongyang' holds 2 names: 'Kim Jong-un', 'Pyongyang'. Say which words are meant: 'text: …'.",
    ],
    [
      'a quote without a name',
      'pin:\n  - { article: news/a.txt, quote: then left on, is: X }\n',
      "error 2 The quote 'then left on' holds no name. Quote words that hold one, or say which words are the name: 'text: …'.",
    ],
    [
      'a missed name without a kind',
      'pin:\n  - { article: b.txt, quote: Ann Lee waited, text: Ann Lee, is: Ann Lee }\n',
      "error 2 Nothing was found at 'Ann Lee', so the kind must be said. Add 'kind: person', 'kind: organisation' or 'kind: place'.",
    ],
    [
      'a pin that says nothing',
      'pin:\n  - { article: b.txt, quote: Ann Lee waited }\n',
      'error 2 A pin says either who is meant (is, kind) or that there is no name (hide: true). Give one of the two.',
    ],
    [
      'two pins on one mention',
      'pin:\n  - { article: b.txt, quote: to Seoul, is: A }\n  - { article: b.txt, quote: back to Seoul, is: B }\n',
      "error 3 Line 2 already says what 'Seoul' is here. Take one of the two out.",
    ],
    [
      'a date that is none',
      'dates:\n  - { article: news/a.txt, quote: left on 3 May, edtf: 3 May }\n',
      "error 2 '3 May' is no date. Write it as 2024-05-03, 2024-05, 2024, XXXX-05-03 (year not known), or '2024-05-01/2024-05-03'.",
    ],
    [
      'a figure that says nothing',
      'figures:\n  - { article: news/a.txt, quote: with 12 nurses }\n',
      'error 2 A correction of a figure says either what its fields are (number, unit, counts …) or hide: true. Give one of the two.',
    ],
    [
      'an article and a quote that are gone',
      'pin:\n  - { article: c.txt, quote: never written, is: X }\n',
      "warning 2 There is no article 'c.txt', and its quote stands nowhere, so this correction does nothing. Did you mean 'b.txt'?",
    ],
    [
      'a chain of same against a different',
      'same:\n  - [A Lee, B Lee]\n  - [B Lee, C Lee]\ndifferent:\n  - [C Lee, A Lee]\n',
      "error 5 'C Lee' and 'A Lee' are said to be different (line 5) and the same elsewhere: 'C Lee' is 'B Lee' (line 3), 'B Lee' is 'A Lee' (line 2). Take out one of these lines.",
    ],
    [
      'a circle of renames',
      'rename:\n  A Lee: B Lee\n  B Lee: C Lee\n  C Lee: a lee\n',
      "error 2 These renames go round in a circle: 'A Lee' to 'B Lee' (line 2), 'B Lee' to 'C Lee' (line 3), 'C Lee' to 'a lee' (line 4). Take out one of these lines.",
    ],
    [
      'one name kept apart from itself',
      'different:\n  - [Kim Jong-un, KIM Jong Un]\n',
      "error 2 'Kim Jong-un' and 'KIM Jong Un' are one name to the program (case, accents and hyphens do not count), so 'different' cannot part them. Say who is meant passage by passage, with 'pin'.",
    ],
    [
      'a note on nobody',
      'notes:\n  Kim Gwan Wok: Who?\n',
      "warning 2 No name in the collection is 'Kim Gwan Wok', so this correction does nothing. Did you mean 'Kim Gwan Wook'?",
    ],
    [
      'a line under nobody',
      'roles:\n  Kim Gwan Wok: { set: Who? }\n',
      "warning 2 No name in the collection is 'Kim Gwan Wok', so this correction does nothing. Did you mean 'Kim Gwan Wook'?",
    ],
  ])('%s', (_, yaml, wanted) => expect(problems(yaml)).toContain(wanted));

  test('renames in a row show the last name, and a name may be renamed to another spelling of itself', () => {
    const found = resolved(KIMS, 'rename:\n  Seoul: SEOUL\n  Kim Gwan Wook: Kim Two\n  Kim Two: Kim Three\n');
    expect(shown(found, 'person')).toContain('Kim Three ×2 (Kim Gwan Wook)');
    expect(shown(found, 'place')).toContain('SEOUL ×1 (Seoul)');
    expect(found.problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('one name hidden as two kinds', () => {
    const articles = { 'a.txt': '[person:Jordan] left [place:Jordan] for the [organisation:Jordan].' };
    const found = resolved(
      articles,
      'hide:\n  - { name: Jordan, kind: person }\n  - { name: Jordan, kind: organisation }\n',
    );
    expect(found.entities.map(({ kind }) => kind)).toEqual(['place']);
  });
});
