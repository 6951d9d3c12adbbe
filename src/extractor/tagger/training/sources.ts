import type { AnnotatedArticle, AnnotatedName } from './corpus.ts';
import { parseWritten } from './written-format.ts';

// Where annotated articles come from, and which of the project's own are never trained on.

/** One article of a JSON-lines file of the training folder; what else its line holds stays with it. */
export interface Line {
  readonly id: string;
  readonly part?: number;
  readonly text: string;
  readonly entities?: readonly AnnotatedName[];
}

/** The articles of a JSON-lines file. */
export function linesOf(file: string): Line[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}

/** Articles of a JSON-lines file of the training folder; those without annotation are left out. */
export function readGold(source: string, file: string): AnnotatedArticle[] {
  return linesOf(file).flatMap(({ id, text, entities }) =>
    entities ? [{ id, source, text, entities }] : [],
  );
}

/** The project's own articles: voa.jsonl, and the texts of training/written. */
export function readOwn(voa: string, written: readonly string[]): AnnotatedArticle[] {
  return [
    ...linesOf(voa).map(({ id, text, entities, part }) => ({
      id,
      source: `voa-${part}`,
      text,
      entities: entities ?? [],
    })),
    ...written.flatMap((file) => parseWritten(file, 'written')),
  ];
}

/** Parts 8 and 16 of the public-domain news, and every seventh written article, are kept to measure with. */
export function isHeldOut({ id, source }: AnnotatedArticle): boolean {
  if (source === 'voa-8' || source === 'voa-16') return true;
  return source === 'written' && Number(id.split('-')[1]) % 7 === 0;
}

/** Published collections least like articles: contracts and posts. Their names set no confidence. */
const unlikeArticles: ReadonlySet<string> = new Set(['sec', 'wnut17']);

/** One in so many articles of a published collection is set apart. */
const apartEvery = 24;

/**
 * The published collections, and out of them every twenty-fourth article that the weights are not learned from: other annotators'
 * habits count in the confidence as well.
 */
export function setApart(published: readonly AnnotatedArticle[]): {
  readonly learned: readonly AnnotatedArticle[];
  readonly apart: readonly AnnotatedArticle[];
} {
  const learned: AnnotatedArticle[] = [];
  const apart: AnnotatedArticle[] = [];
  const seen = new Map<string, number>();
  for (const article of published) {
    const number = (seen.get(article.source) ?? 0) + 1;
    seen.set(article.source, number);
    const isApart = number % apartEvery === 0 && !unlikeArticles.has(article.source);
    (isApart ? apart : learned).push(article);
  }
  return { learned, apart };
}
