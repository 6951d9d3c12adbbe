import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/records/article.ts';
import { bibtex, citationKey, citationText, csl, ris } from '../../../src/renderer/downloads/citations.ts';
import { bibtexEscape, bibtexUrl, oneLine } from '../../../src/renderer/downloads/escapes.ts';
import type { SampleArticle } from '../../sample-articles.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';

function articleOf(path: string): Article {
  const article = sampleCorpus().articles.find((one) => one.path === path);
  if (article === undefined) throw new Error(`There is no sample ${path}.`);
  return article;
}

function made(sample: Partial<SampleArticle>): Article {
  const [article] = corpusFrom([
    { path: 'x.txt', title: 'A title', blocks: [['paragraph', 'Words.']], ...sample },
  ]).articles;
  if (article === undefined) throw new Error('No article was made.');
  return article;
}

/** Name = {value} pairs of one BibTeX entry, by matching braces as BibTeX does, for which a backslash before one changes nothing. */
function bibtexFields(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { groups, index } of entry.matchAll(/^ {2}(?<name>[a-z]+) = (?<open>\{)?/gmu)) {
    const from = index + (groups?.['name']?.length ?? 0) + 5;
    let depth = 0;
    let at = from;
    for (; at < entry.length; at += 1) {
      const sign = entry.charAt(at);
      if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      if (depth === 0 && (groups?.['open'] !== undefined || /[,\n]/u.test(entry.charAt(at + 1)))) break;
    }
    fields.set(groups?.['name'] ?? '', entry.slice(from, at + 1));
  }
  return fields;
}

describe('a citation in words', () => {
  test('puts what was supplied or inferred in square brackets', () => {
    expect(citationText(articleOf('001_saldo.txt'), 'en')).toBe(
      '“[Russian-installed official meets North Korea’s ambassador in Moscow].” [The Moscow Times], [17 April 2026 or later]. File 001_saldo.txt.',
    );
  });

  test('names the author, the publisher and the day', () => {
    expect(citationText(articleOf('2023/interview.md'), 'en')).toBe(
      'Kang Ji-won. “Young people mobilised to ‘lighten the load’.” ASIAPRESS, 20 September 2023. File 2023/interview.md.',
    );
  });

  test('is in the language of the interface', () => {
    expect(citationText(articleOf('001_saldo.txt'), 'de')).toBe(
      '„[Russian-installed official meets North Korea’s ambassador in Moscow].“ [The Moscow Times], [17. April 2026 oder später]. Datei 001_saldo.txt.',
    );
    expect(citationText(made({ title: 'Who pays?' }), 'de')).toBe('„Who pays?“ Ohne Datum. Datei x.txt.');
  });

  test('says that a date is not known, and ends a question only once', () => {
    expect(citationText(made({ title: 'Who pays?' }), 'en')).toBe('“Who pays?” Undated. File x.txt.');
    expect(citationText(made({ publisher: 'The Herald', url: 'https://herald.example/1' }), 'en')).toBe(
      '“A title.” The Herald, undated. https://herald.example/1. File x.txt.',
    );
  });
});

describe('reference formats', () => {
  test('CSL-JSON gives exact dates as parts and others in words', () => {
    expect(csl(articleOf('2023/interview.md')).issued).toEqual({ 'date-parts': [[2023, 9, 20]] });
    expect(csl(articleOf('harvest-ar.txt')).issued).toEqual({ 'date-parts': [[2026, 2]] });
    expect(csl(articleOf('001_saldo.txt')).issued).toEqual({ literal: '17 April 2026 or later' });
    expect(csl(articleOf('agriculture.txt'))).not.toHaveProperty('issued');
  });

  test('BibTeX gives year and month only where they are known', () => {
    const known = bibtexFields(bibtex(articleOf('2023/interview.md')));
    expect(known.get('year')).toBe('{2023}');
    expect(known.get('month')).toBe('sep');
    const open = bibtexFields(bibtex(articleOf('001_saldo.txt')));
    expect(open.has('year')).toBe(false);
    expect(open.get('note')).toContain('Published 17 April 2026 or later.');
  });

  test('RIS has a type first, an end last, and one line for each field', () => {
    for (const article of sampleCorpus().articles) {
      const lines = ris(article).split('\r\n');
      expect(lines[0]).toBe('TY  - NEWS');
      expect(lines.slice(-2)).toEqual(['ER  - ', '']);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    }
  });

  test('keys are ASCII, and different for articles of one publisher and year', () => {
    const keys = sampleCorpus().articles.map(citationKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9-]*$/u);
  });
});

describe('text that would break a format', () => {
  const NASTY = [
    '100% of $5 & #1_a ^ ~ {x} \\end{document}',
    '} @article{evil, title = {x',
    'Unbalanced { brace',
    'line one\nTY  - BOOK\r\nER  - ',
    'tab\tand \u2028 separators \u0000',
    '=formula "quoted" \ud800 lone',
  ];

  test.each(NASTY)('%j stays one field', (title) => {
    const article = made({ title, author: title, publisher: title, url: 'https://x.example/{a}%7D' });
    const fields = bibtexFields(bibtex(article));
    expect([...fields.keys()].filter((name) => name !== 'month')).toEqual([
      'title',
      'author',
      'journal',
      'url',
      'language',
      'note',
    ]);
    expect(bibtex(article).match(/^@/gmu)).toHaveLength(1);
    const tags = ris(article)
      .split('\r\n')
      .map((line) => line.slice(0, 2));
    expect(tags.filter((tag) => tag === 'TY' || tag === 'ER')).toEqual(['TY', 'ER']);
    expect(citationText(article, 'en')).not.toMatch(/[\n\r\t]/u);
    expect(JSON.parse(JSON.stringify(csl(article)))).toEqual(csl(article));
  });

  test('BibTeX signs are escaped one by one', () => {
    expect(bibtexEscape('50% & $5 {a_b} #1 \\x ^ ~')).toBe(
      '50\\% \\& \\$5 \\textbraceleft{}a\\_b\\textbraceright{} \\#1 \\textbackslash{}x \\textasciicircum{} \\textasciitilde{}',
    );
    expect(bibtexUrl('https://x.example/{a}\\b c')).toBe('https://x.example/%7Ba%7D%5Cb%20c');
  });

  test('one line is one line', () => {
    expect(oneLine('  a\r\n\tb \u2028 c  ')).toBe('a b c');
  });
});
