import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIndependence } from '../../src/collection/open-corpus.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import type { Support } from '../../src/records/independence.ts';
import { findIndependence, withIndependence } from '../../src/resolver/origins.ts';
import { findCopies } from '../../src/resolver/origins-copies.ts';
import { corpusOf } from '../corpus-of.ts';

const from = (publisher: string, text: string) =>
  `---\ntitle: What ${publisher} says\npublished: 2025-03-01\npublisher: ${publisher}\n---\n${text}\n`;

const AGENCY = `Flood water reached the second floor of the harbour office on Thursday night, and crews carried sandbags until the
morning. The river crested at 7.4 metres, the highest mark since the gauge was set up in 1961. Schools stay closed for the rest of the
week. Two bridges are open to lorries only, and the ferry has stopped. Farmers on the east bank lost most of the early crop, and the
road to the north will be repaired when the ground is dry again, which can take until May.`;

function supportOf(corpus: Corpus, path: string, words: string): Support {
  const independence = readIndependence(findIndependence(corpus));
  const article = corpus.articles.find((one) => one.path === path);
  const mentions = corpus.indexes.mentionsOfArticle.get(article?.id ?? '') ?? [];
  const figure = mentions.find((one) => one.kind === 'figure' && one.text.includes(words));
  const statements = corpus.indexes.statementsOfArticle.get(article?.id ?? '') ?? [];
  const statement = statements.find((one) => one.value.includes(words));
  const support =
    (figure && independence.figures.get(figure.id)) ??
    (statement && independence.statements.get(statement.id));
  if (support === undefined) throw new Error(`Nothing in ${path} says ${words}.`);
  return support;
}

function labelOf(corpus: Corpus, id: string | null): string | null {
  return id === null ? null : (corpus.indexes.entityById.get(id)?.label ?? '?');
}

describe('the chain of a claim', () => {
  const corpus = corpusOf({
    'a.txt': from('The Herald', 'Some 4,200 jobs were lost last year, harbour director Mira Holt said.'),
    'b.txt': from(
      'Evening Post',
      'Ellery News Agency reported that 4,200 jobs were lost. The town has 31 schools.',
    ),
  });

  test('names the publisher and the person who says it', () => {
    const { chain } = supportOf(corpus, 'a.txt', '4,200');
    expect([chain.publisher, chain.outlet, labelOf(corpus, chain.speaker)]).toEqual([
      'The Herald',
      null,
      'Mira Holt',
    ]);
  });

  test('names the outlet that is quoted', () => {
    const { chain } = supportOf(corpus, 'b.txt', '4,200');
    expect([chain.publisher, labelOf(corpus, chain.outlet), chain.speaker]).toEqual([
      'Evening Post',
      'Ellery News Agency',
      null,
    ]);
  });

  test('ends at the publisher where the article names nobody', () => {
    const { chain, origin } = supportOf(corpus, 'b.txt', '31');
    expect([chain.outlet, chain.speaker, origin]).toEqual([null, null, 'publisher:eveningpost']);
  });
});

describe('independent origins', () => {
  test('a figure of a headline is that of the source that its article names for it below', () => {
    const corpus = corpusOf({
      'a.txt':
        'Harbour loses 4,200 jobs\n\nThe harbour lost 4,200 jobs last year.\n\nSome 4,200 jobs were lost, harbour director Mira Holt said.\n',
      'b.txt': from('Evening Post', 'Mira Holt said that 4,200 jobs were lost. The town has 31 schools.'),
    });
    const supports = ['a.txt', 'b.txt'].map((path) => supportOf(corpus, path, '4,200'));
    expect(supports.map(({ origins }) => origins)).toEqual([1, 1]);
    expect(new Set(supports.map(({ origin }) => origin)).size).toBe(1);
  });

  test('two papers that quote one person are one origin', () => {
    const corpus = corpusOf({
      'a.txt': from('The Herald', 'Some 4,200 jobs were lost, harbour director Mira Holt said.'),
      'b.txt': from('The Courier', 'The port has lost 4,200 jobs, according to Mira Holt.'),
    });
    expect(supportOf(corpus, 'a.txt', '4,200').origins).toBe(1);
    expect(supportOf(corpus, 'b.txt', '4,200').origin).toBe(supportOf(corpus, 'a.txt', '4,200').origin);
  });

  test('a person and a news agency are two', () => {
    const corpus = corpusOf({
      'a.txt': from('The Herald', 'The port has lost 4,200 jobs, according to Mira Holt.'),
      'b.txt': from('Evening Post', 'Ellery News Agency reported that the port had lost 4,200 jobs.'),
    });
    expect(supportOf(corpus, 'a.txt', '4,200').origins).toBe(2);
    expect(supportOf(corpus, 'b.txt', '4,200').origins).toBe(2);
  });

  test('a paper that quotes an agency which itself quotes somebody adds no origin; an agency that found out for itself is one', () => {
    const paper = { 'a.txt': from('The Herald', 'Reuters reported that the port had lost 4,200 jobs.') };
    const told = (agency: string) =>
      supportOf(corpusOf({ ...paper, 'b.txt': from('Reuters', agency) }), 'a.txt', '4,200').origins;
    expect(told('The port has lost 4,200 jobs, according to Mira Holt.')).toBe(1);
    expect(told('The port has lost 4,200 jobs, our reporter found.')).toBe(1);
    const second = from('The Courier', 'The port has lost 4,200 jobs, according to Otto Lang.');
    const three = {
      ...paper,
      'b.txt': from('Reuters', 'The port has lost 4,200 jobs, according to Mira Holt.'),
      'c.txt': second,
    };
    expect(supportOf(corpusOf(three), 'a.txt', '4,200').origins).toBe(2);
    const other = {
      ...paper,
      'b.txt': from('Reuters', 'The port has lost 4,300 jobs, according to Mira Holt.'),
      'c.txt': second,
    };
    expect(supportOf(corpusOf(other), 'a.txt', '4,200').origins).toBe(2);
  });

  test('a publisher with an article before its name is the outlet that others quote without one', () => {
    const corpus = corpusOf({
      'a.txt': from('The Guardian', 'The fire took 12 houses on the hill.'),
      'b.txt': from('The Courier', 'The Guardian reported that 12 houses were gone.'),
    });
    expect(supportOf(corpus, 'a.txt', '12').origins).toBe(1);
  });

  test('an agency text in three papers is one, and a fourth paper that found out for itself makes two', () => {
    const copies = {
      'a.txt': from('The Herald', AGENCY),
      'b.txt': from('The Courier', AGENCY.replace('Two bridges', 'Three bridges')),
      'c.txt': from(
        'Evening Post',
        AGENCY.replace(/The river .{1,80}1961\./u, 'The river crested at 7.4 metres.'),
      ),
    };
    expect(supportOf(corpusOf(copies), 'a.txt', '7.4').origins).toBe(1);
    const own = {
      ...copies,
      'd.txt': from('Daily Tribune', 'Our reporter read 7.4 metres at the gauge on Friday.'),
    };
    expect(supportOf(corpusOf(own), 'c.txt', '7.4').origins).toBe(2);
  });

  test('two articles of one paper are one, of two papers two', () => {
    const pair = (second: string) =>
      corpusOf({
        'a.txt': from('The Herald', 'The fire took 12 houses on the hill.'),
        'b.txt': from(second, 'On Monday 12 houses were gone, and the wind had turned.'),
      });
    expect(supportOf(pair('The Herald'), 'a.txt', '12').origins).toBe(1);
    expect(supportOf(pair('The Courier'), 'a.txt', '12').origins).toBe(2);
  });

  test('unnamed witnesses do not make a paper two', () => {
    const corpus = corpusOf({
      'a.txt': from('The Herald', 'Some 90 ships waited outside the port, witnesses said.'),
      'b.txt': from('The Herald', 'Outside the port 90 ships waited, a source said.'),
    });
    expect(supportOf(corpus, 'a.txt', '90').origins).toBe(1);
  });

  test('other values of one quantity are other claims', () => {
    const corpus = corpusOf({
      'a.txt': from('The Herald', 'The fire took 12 houses.'),
      'b.txt': from('The Courier', 'The fire took 14 houses.'),
    });
    expect(supportOf(corpus, 'a.txt', '12').group).not.toBe(supportOf(corpus, 'b.txt', '14').group);
    expect(supportOf(corpus, 'a.txt', '12').origins).toBe(1);
  });

  test('every statement and every figure of a quantity has its support, and the corpus stays as it was', () => {
    const corpus = corpusOf({
      'a.txt': from('The Herald', 'Mira Holt, mayor of Ellery, said 12 of 14 houses burned.'),
    });
    const { independence: given, ...bare } = corpus;
    const { independence } = withIndependence(bare);
    expect(corpus.statements.length).toBeGreaterThan(0);
    for (const { id } of corpus.statements) {
      expect(independence?.statements.get(id)).toEqual(given?.statements.get(id));
      expect(independence?.statements.get(id)?.origins).toBeGreaterThan(0);
    }
    expect(Object.keys(bare)).not.toContain('independence');
  });
});

describe('copies', () => {
  const texts = (...all: string[]) => all.map((text, at) => ({ id: `id${at}`, text }));

  test('a rewrapped, renamed and slightly changed text is a copy', () => {
    const changed = AGENCY.replaceAll('\n', ' ').toUpperCase().replace('MAY', 'JUNE');
    expect([...findCopies(texts(AGENCY, changed))]).toEqual([['id1', 'id0']]);
  });

  test('a copy that was cut to its first half is one', () => {
    expect([...findCopies(texts(AGENCY, AGENCY.slice(0, 320)))]).toEqual([['id1', 'id0']]);
  });

  test('two reports of one event in different words are none, nor are two short notices alike', () => {
    const other = `The harbour office was flooded on Thursday. According to the gauge the water stood at 7.4 metres, more than ever since
      measurements began. Classes are cancelled all week, ferries stay in port, and only lorries may cross two of the bridges. Most of the
      early harvest east of the river is lost, growers say; nobody expects the northern road to be mended before May.`;
    expect(findCopies(texts(AGENCY, other)).size).toBe(0);
    expect(findCopies(texts('Closed on Sunday.', 'Closed on Sunday.')).size).toBe(0);
  });

  test('Chinese text is compared by its characters', () => {
    const text =
      '香港特区政府星期四表示，港口办公室二楼进水，工作人员连夜搬运沙袋，学校停课一周，两座桥梁只允许货车通行，渡轮停航，农民损失惨重。';
    expect(findCopies(texts(text, text.replace('星期四', '周四'))).size).toBe(1);
  });

  test('does not depend on chance, and grows with the text, not with the number of copies', () => {
    const many = texts(...Array.from({ length: 3000 }, (_, at) => `${AGENCY} ${at}`));
    const copies = findCopies(many);
    expect(copies.size).toBe(2999);
    expect(new Set(copies.values())).toEqual(new Set(['id0']));
  });

  test('any text can be compared', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 6 }), (all) => {
        for (const [copy, first] of findCopies(texts(...all))) expect(copy > first).toBe(true);
      }),
    );
  });
});
