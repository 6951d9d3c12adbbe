// FollowTheMoney entities as JSON lines, for Aleph, OpenAleph and OpenSanctions tools.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import type { Mention } from '../../../records/mention.ts';
import { articleHref, dataPath, entityHref, HOME } from '../../links.ts';
import { siteAddress } from '../addresses.ts';
import type { Download } from '../download.ts';
import { articleOf, isShown, mentionCells } from '../passage.ts';

const SCHEMAS = new Map([
  ['person', 'Person'],
  ['organisation', 'Organization'],
]);

export const followTheMoneyDownload: Download = {
  path: dataPath('entities.ftm.json'),
  title: 'FollowTheMoney entities (JSON lines)',
  description:
    'Articles, people, organisations and the mentions that tie them, one a line, for Aleph and OpenAleph. A mention carries its passage beside its properties.',
  mediaType: 'application/x-ndjson',
  columns: [],
  *make(corpus) {
    for (const article of corpus.articles) yield line(articleEntity(corpus, article));
    for (const entity of corpus.entities) yield* entityLines(corpus, entity);
  },
};

/** Whether FollowTheMoney has a schema for things of this kind that Dossier can fill. */
export function isFollowed(entity: Entity): boolean {
  return SCHEMAS.has(entity.kind);
}

/** One person or organisation alone, with its mentions and the articles they stand in. */
export function* followOne(corpus: Corpus, entity: Entity): Generator<string> {
  const ids = new Set(entity.mentions.filter((one) => isShown(corpus, one)).map((one) => one.article));
  for (const id of ids) yield line(articleEntity(corpus, articleOf(corpus, id)));
  yield* entityLines(corpus, entity);
}

function* entityLines(corpus: Corpus, entity: Entity): Generator<string> {
  const schema = SCHEMAS.get(entity.kind);
  if (schema === undefined || !entity.mentions.some((mention) => isShown(corpus, mention))) return;
  yield line(namedEntity(corpus, entity, schema));
  for (const mention of entity.mentions) {
    if (isShown(corpus, mention)) yield line(mentionEntity(corpus, entity, mention));
  }
}

function line(entity: object): string {
  return `${JSON.stringify(entity)}\n`;
}

/** Only properties that have a value. */
function filled(properties: Readonly<Record<string, readonly (string | null)[]>>): object {
  return Object.fromEntries(
    Object.entries(properties)
      .map(
        ([name, values]) =>
          [name, values.filter((value) => typeof value === 'string' && value !== '')] as const,
      )
      .filter(([, values]) => values.length > 0),
  );
}

function articleEntity(corpus: Corpus, article: Article): object {
  const { edtf } = article.published;
  const plain = edtf !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf) ? edtf : null;
  return {
    id: articleId(article.id),
    schema: 'Article',
    properties: filled({
      title: [article.title],
      author: [article.author],
      publisher: [article.publisher],
      publishedAt: [plain],
      sourceUrl: [article.url ?? siteAddress(corpus, articleHref(HOME, article))],
      fileName: [article.path],
      language: [article.language === 'und' ? null : article.language],
    }),
  };
}

function namedEntity(corpus: Corpus, entity: Entity, schema: string): object {
  const articles = new Set(entity.mentions.filter((one) => isShown(corpus, one)).map((one) => one.article));
  const forms = entity.names.map((name) => name.form).filter((form) => form !== entity.label);
  return {
    id: entity.id,
    schema,
    properties: filled({
      name: [entity.label],
      alias: [...new Set(forms)],
      summary: [entity.description],
      proof: [...articles].map(articleId),
      sourceUrl: [siteAddress(corpus, entityHref(HOME, entity))],
    }),
  };
}

function mentionEntity(corpus: Corpus, entity: Entity, mention: Mention): object {
  const article = corpus.indexes.articleById.get(mention.article);
  return {
    id: `mention-${mention.id}`,
    schema: 'Mention',
    properties: filled({
      name: [mention.text],
      document: [articleId(mention.article)],
      resolved: [entity.id],
      detectedSchema: [SCHEMAS.get(entity.kind) ?? null],
    }),
    ...(article && { passage: mentionCells(corpus, article, mention) }),
  };
}

function articleId(id: string): string {
  return `article-${id}`;
}
