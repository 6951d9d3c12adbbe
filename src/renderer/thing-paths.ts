// Where a thing that a build knows by its id stands in the site.
import type { ThingKind } from '../records/changes.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Statement } from '../records/statement.ts';
import { rememberFor } from '../text/remember-for.ts';
import { isShown } from './downloads/passage.ts';
import { articlePath, blockHref, entityAddress, mentionHref, relative } from './links.ts';

/** Its path from the root of the site, with a fragment for a passage; null for what is not shown, or not there any more. */
export function thingPath(corpus: Corpus, kind: ThingKind, id: string): string | null {
  const { articleById, mentionById, entityById } = corpus.indexes;
  if (kind === 'article') {
    const article = articleById.get(id);
    return article === undefined ? null : articlePath(article);
  }
  if (kind === 'figure') {
    const mention = mentionById.get(id);
    const article = mention === undefined ? undefined : articleById.get(mention.article);
    if (mention === undefined || article === undefined || !isShown(corpus, mention)) return null;
    return corpus.config.publish === 'index'
      ? blockHref('', article, mention.block)
      : mentionHref('', article, id);
  }
  if (kind === 'statement') {
    const statement = statementsById(corpus).get(id);
    const article = statement === undefined ? undefined : articleById.get(statement.article);
    return statement === undefined || article === undefined ? null : blockHref('', article, statement.block);
  }
  const entity = entityById.get(id);
  return entity === undefined || !entity.mentions.some((one) => isShown(corpus, one))
    ? null
    : entityAddress(entity);
}

/** The same as a link on the page `from`. */
export function thingHref(corpus: Corpus, from: string, { kind, id }: { kind: ThingKind; id: string }) {
  const path = thingPath(corpus, kind, id);
  return path === null ? null : relative(from, path);
}

const statementsById = rememberFor(
  ({ statements }: Corpus): ReadonlyMap<string, Statement> =>
    new Map(statements.map((statement) => [statement.id, statement])),
);
