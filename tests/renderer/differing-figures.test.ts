// Figures that cannot all be right: what counts as that, and where a reader is told.
import { describe, expect, test } from 'vitest';
import { differencesIn } from '../../src/renderer/differing-figures.ts';
import { entitiesOf, makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';
import { siteFiles } from './site-files.ts';

const report = (publisher: string, published: string, words: string): string =>
  `---\ntitle: News of the day\npublisher: ${publisher}\npublished: ${published}\n---\n\n${words}\n`;

const files = {
  'a.md': report('Morning Ledger', '2024-03-12', 'A fire in Lisbon killed 12 people on Monday, police said.'),
  'b.md': report('Tejo Gazette', '2024-03-13', 'On Monday a fire killed 17 people in Lisbon.'),
  'c.md': report('Radio Alva', '2024-03-13', 'At least 15 people were killed in Lisbon on 11 March 2024.'),
};

/** 'people dead, Lisbon, 2024-03-11: 12 17' for each difference. */
function told(...texts: readonly string[]): readonly string[] {
  const corpus = corpusOf(
    Object.fromEntries(texts.map((text, index) => [`${index}.md`, report('The Daily', '2024-03-12', text)])),
  );
  return differencesIn(makeSite(corpus)).map(
    ({ quantity, about, when, mentions }) =>
      `${quantity.label}, ${about.label}, ${when}: ${mentions.map(({ value }) => value.number).join(' ')}`,
  );
}

describe('what cannot all be right', () => {
  test('two tolls of one day and place', () => {
    expect(
      told('A fire killed 12 people in Lisbon on Monday.', 'On Monday 14 people were killed in Lisbon.'),
    ).toEqual(['people dead, Lisbon, 2024-03-11: 12 14']);
  });

  test('at least 15 and 12', () => {
    expect(
      told(
        'A fire killed 12 people in Lisbon on Monday.',
        'At least 15 people were killed in Lisbon on Monday.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    ['at least 11 and 14', 'At least 11 people were killed in Lisbon on Monday.'],
    ['about 15 and 14', 'About 15 people were killed in Lisbon on Monday.'],
    ['up to 20 and 14', 'Up to 20 people were killed in Lisbon on Monday.'],
  ])('but not %s', (_, other) => {
    expect(told('A fire killed 14 people in Lisbon on Monday.', other)).toEqual([]);
  });
});

describe('where it is told', () => {
  const pages = siteFiles(corpusOf(files));
  const page = (start: string): string =>
    [...pages].find(([path]) => path.startsWith(start) && /(?<!source)\.html$/u.test(path))?.[1] ?? '';

  test('beside the paragraph and in the table of the article’s own page, each value with who printed it and when', () => {
    const article = page('articles/a-');
    expect(article).toContain('elsewhere: 17 or ≥ 15');
    expect(article).toMatch(/<b>17<\/b><\/a> \(<span>Tejo Gazette<\/span>, 13 Mar 2024\)/u);
    expect(article).toMatch(/href="b-[^"]+#[^"]+"><b>17<\/b>/u);
  });

  test('on the page of the place, on the page of the quantity, and where the build was not sure', () => {
    expect(page('places/lisbon')).toContain('Sources differ');
    expect(page('places/lisbon')).toContain('Morning Ledger</bdi>, 12 Mar 2024');
    const figures = makeSite(corpusOf(files));
    expect(entitiesOf(figures, 'figure').map(({ label }) => label)).toContain('people dead');
    expect(page('figures/people-dead')).toContain('Tejo Gazette</bdi>, 13 Mar 2024');
    expect(page('review.html')).toContain('17 or ≥ 15 or 12.');
    expect(page('review.html')).toContain('Radio Alva</bdi>, 13 Mar 2024');
  });

  test('an article with which nobody disagrees says nothing of it', () => {
    const alone = siteFiles(corpusOf({ 'a.md': files['a.md'] }));
    const article = [...alone].find(([path]) => /^articles\/a-[0-9a-f]+\.html$/u.test(path))?.[1] ?? '';
    expect(article).not.toContain('elsewhere');
  });
});
