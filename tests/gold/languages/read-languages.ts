// The project's own annotated articles in other languages than English, and how well the program reads them.
import { readFileSync } from 'node:fs';
import { extract } from '../../../src/extractor/extract.ts';
import { plainArticle } from '../../../src/loaders/plain-article.ts';
import type { Mention } from '../../../src/records/mention.ts';
import { type Mark, unmark } from '../../marked.ts';
import { type Counts, countPairs, pairsOf, type Score, sameSpan, scoreOf, sum, touching } from '../counts.ts';

export const LANGUAGES = ['fr', 'de', 'es', 'ru', 'ko', 'it', 'pt', 'uk', 'zh', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Half = 'dev' | 'held';

export interface MarkedArticle {
  readonly id: string;
  readonly half: Half;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Languages for which further articles were written cold, without a look at the lists. */
export const FRESH = ['fr', 'de', 'es', 'ru', 'ko'] as const;

/** Those articles. */
export function readFresh(language: (typeof FRESH)[number]): readonly MarkedArticle[] {
  return readMarked(`fresh/${language}.txt`);
}

/** The articles of one language. */
export function readLanguage(language: Language): readonly MarkedArticle[] {
  return readMarked(`${language}.txt`);
}

/** Throws where a file is not as its first lines say: it is ours. */
function readMarked(path: string): readonly MarkedArticle[] {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const { id = '', half } = /^(?<id>[a-z]{2}-\d\d) (?<half>dev|held)$/u.exec(head)?.groups ?? {};
      if (id === '') throw new Error(`'${head}' is no heading of an article.`);
      return { id, half: half === 'dev' ? 'dev' : 'held', ...unmark(lines.join('\n')) };
    });
}

/** What the program finds in an article, its language found by the program as well. */
export function mentionsOf({ id, text }: MarkedArticle): readonly Mention[] {
  return extract(plainArticle({ id, text, published: null })).mentions;
}

export const MEASURES = [
  'person',
  'organisation',
  'place',
  'names',
  'date',
  'date value',
  'figure',
  'figure value',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Scores of articles by measure: exact spans for names and dates; figures count where spans touch; 'value' asks for the value too. */
export function scoreLanguage(articles: readonly MarkedArticle[]): ReadonlyMap<Measure, Score> {
  const counted = articles.map((article) => countArticle(article, mentionsOf(article)));
  return new Map(MEASURES.map((measure) => [measure, scoreOf(counted.map((own) => own[measure]))]));
}

function countArticle({ marks }: MarkedArticle, mentions: readonly Mention[]): Record<Measure, Counts> {
  const expected = (kind: string): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
  const found = (kind: string): readonly Mention[] =>
    mentions.filter(
      (one) =>
        one.kind === kind && !((one.kind === 'person' || one.kind === 'organisation') && one.value.unnamed),
    );
  const exact = (kind: string): Counts => countPairs(expected(kind), found(kind), sameSpan);
  const named = { person: exact('person'), organisation: exact('organisation'), place: exact('place') };
  const valued = (kind: 'date' | 'figure', fits: typeof sameSpan): Counts => ({
    found: found(kind).length,
    expected: expected(kind).length,
    right: pairsOf(expected(kind), found(kind), fits).filter(([mark, one]) => hasValue(one, mark.value))
      .length,
  });
  return {
    ...named,
    names: sum(Object.values(named)),
    date: exact('date'),
    'date value': valued('date', touching),
    figure: countPairs(expected('figure'), found('figure'), touching),
    'figure value': valued('figure', touching),
  };
}

function hasValue(mention: Mention, value: string | null): boolean {
  if (mention.kind === 'date') return mention.value.edtf === value;
  return mention.kind === 'figure' && mention.value.number === Number(value);
}
