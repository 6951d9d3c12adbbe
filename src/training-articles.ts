import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnnotatedArticle } from './extractor/tagger/training/corpus.ts';
import { isHeldOut, readGold, readOwn, setApart } from './extractor/tagger/training/sources.ts';
import { parseWritten } from './extractor/tagger/training/written-format.ts';

// All articles that the tagger learns from, and those by which its confidence is set.

export interface TrainingArticles {
  readonly articles: readonly AnnotatedArticle[];
  readonly heldOut: readonly AnnotatedArticle[];
}

/** The project's own articles and those of `folder`/train/*.jsonl. Throws when a file cannot be read. */
export function readTrainingArticles(folder: string): TrainingArticles {
  const train = join(resolve(folder), 'train');
  const gold = readdirSync(train)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readGold(name.replace('.jsonl', ''), readFileSync(join(train, name), 'utf8')));
  const own = ownArticles();
  const { learned, apart } = setApart(gold);
  return {
    articles: [...learned, ...own.filter((article) => !isHeldOut(article))],
    heldOut: [
      ...apart, // other people's habits of annotation
      ...own.filter((article) => isHeldOut(article) && article.source === 'written'),
      ...unseenArticles(), // the least like the rest
    ],
  };
}

/** Articles that are never trained on, in registers of newspapers the rest does not have; unseen/papers.txt is for measuring alone. */
function unseenArticles(): AnnotatedArticle[] {
  return ['world.txt', 'papers-read.txt'].flatMap((name) => {
    const file = fileURLToPath(new URL(`../training/unseen/${name}`, import.meta.url));
    return parseWritten(readFileSync(file, 'utf8'), 'unseen');
  });
}

/** The project's own annotated articles: training/voa.jsonl and training/written. */
function ownArticles(): AnnotatedArticle[] {
  const own = fileURLToPath(new URL('../training/', import.meta.url));
  const written = readdirSync(join(own, 'written'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(own, 'written', name), 'utf8'));
  return readOwn(readFileSync(join(own, 'voa.jsonl'), 'utf8'), written);
}
