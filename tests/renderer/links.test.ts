import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleSlug, blockAnchors, blockLabel, entityPath, relative } from '../../src/renderer/links.ts';
import { formatNumber } from '../../src/renderer/names.ts';
import { normalised } from '../../src/renderer/quantities.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { SAMPLE_FIGURES } from '../sample-entities.ts';

const corpus = sampleCorpus();

describe('links', () => {
  test.each([
    ['people/ada.html', 'people/index.html', 'index.html'],
    ['people/ada.html', 'assets/site.css', '../assets/site.css'],
    ['index.html', 'people/index.html', 'people/index.html'],
    ['articles/a.html', 'articles/a.html#p3', '#p3'],
    ['articles/a.html', 'articles/b.html#p3', 'b.html#p3'],
    ['a/b/c.html', 'a/d.html', '../d.html'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relative(from, to)).toBe(link);
  });

  test('name a file by letters and digits alone, whatever the seed is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(articleSlug({ id: '0123456789ab', path })).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,70})$/u);
      }),
    );
  });

  test('keep clear of names that our own pages or an operating system need', () => {
    const [entity] = corpus.entities.filter((one) => one.kind === 'organisation');
    if (entity === undefined) throw new Error('The sample has no organisation.');
    for (const slug of ['index', 'letter-a', 'con', 'lpt1']) {
      expect(entityPath({ ...entity, slug })).toBe(`organisations/${slug}-${entity.id.slice(-8)}.html`);
    }
    expect(entityPath({ ...entity, slug: 'index-on-censorship' })).toBe(
      'organisations/index-on-censorship.html',
    );
  });

  test('number paragraphs alone: captions, headings and notes have their own anchors', () => {
    const interview = corpus.articles.find((article) => article.path.includes('interview'));
    if (interview === undefined) throw new Error('The sample has no interview.');
    expect(blockAnchors(interview)).toEqual(['p1', 'h1', 'p2', 'p3', 'n1', 'p4', 'p5']);
    expect(interview.blocks.map((_, index) => blockLabel(interview, index))).toEqual([
      '¶1',
      'heading',
      '¶2',
      '¶3',
      'note 1',
      '¶4',
      '¶5',
    ]);
  });
});

describe('numbers', () => {
  test.each([
    [153000, '153,000'],
    [999, '999'],
    [-1234.5, '-1,234.5'],
    [0.125, '0.125'],
    [1e30, '1e+30'],
  ])('%d is written %s', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  test.each([
    ['up to 16 hours a day', '≤ 16 hours / day'],
    ['about $10 per month', '≈ 10 USD / month'],
    ['12,000 to 14,000 North Korean workers', '12,000–14,000'],
    ['٤٠٪', '40 %'],
  ])('%s is normalised as %s', (words, shown) => {
    const none = {
      number: null,
      low: null,
      high: null,
      unit: null,
      counts: null,
      outcome: null,
      qualifier: null,
      per: null,
      asOf: null,
      saidBy: null,
      because: null,
    };
    const figure = SAMPLE_FIGURES.get(words);
    if (figure === undefined) throw new Error(`The sample has no figure “${words}”.`);
    expect(normalised({ ...none, ...figure })).toBe(shown);
  });

  test('an amount without a number is not given one', () => {
    const dozens = {
      number: null,
      low: null,
      high: null,
      unit: null,
      unitKind: 'count',
      counts: 'people',
      outcome: null,
      qualifier: null,
      bound: 'vague',
      per: null,
      asOf: null,
      saidBy: null,
      because: null,
    } as const;
    expect(normalised(dozens)).toBeNull();
  });
});
