import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languageOf } from '../../../src/text/language.ts';
import { LANGUAGES, MEASURES, readFresh, readLanguage, scoreLanguage } from './read-languages.ts';

const floors = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')));

describe.each(LANGUAGES)('%s', (language) => {
  const articles = readLanguage(language);
  const held = articles.filter(({ half }) => half === 'held');

  test('half of the articles are kept for measuring', () => {
    expect(held.length * 2).toBe(articles.length);
    expect(held.length).toBeGreaterThanOrEqual(3);
  });

  test('names, dates and figures of the held-out half are found as well as before', () => {
    const scores = scoreLanguage(held);
    for (const measure of MEASURES) {
      const floor = floors[language]?.[measure];
      if (floor !== undefined) expect(scores.get(measure)?.f1, measure).toBeGreaterThanOrEqual(floor - 0.5);
    }
  });

  test('the language of every article is told, and of its first sentences alone', () => {
    expect(articles.map(({ text }) => languageOf(text).language)).toEqual(articles.map(() => language));
    const short = articles.map(({ text }) => languageOf(text.slice(0, 160)).language);
    expect(short.filter((one) => one !== language && one !== 'und')).toEqual([]);
  });
});

/** F1 and precision of names, below which no change may bring them: 'dev' is the half that was looked at. */
test.each([
  ['fr', 'dev', 95, 96],
  ['fr', 'held', 79.5, 86],
  ['de', 'dev', 91.5, 98],
  ['de', 'held', 79.5, 96],
  ['es', 'dev', 96, 99.5],
  ['es', 'held', 82.5, 94],
  ['ru', 'dev', 96.5, 99.5],
  ['ru', 'held', 84, 94.5],
  ['ko', 'dev', 93, 99.5],
  ['ko', 'held', 75.5, 94.5],
] as const)(
  '%s, %s half of the articles written cold: names are found and right as often as docs/languages.md says',
  (language, half, f1, precision) => {
    const articles = readFresh(language).filter((article) => article.half === half);
    const score = scoreLanguage(articles).get('names');
    expect(score?.f1).toBeGreaterThanOrEqual(f1);
    expect(score?.precision).toBeGreaterThanOrEqual(precision);
  },
);
