// What can be found: every article and every page of a person, organisation, place, date or quantity is one document.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { Mention, MentionKind } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { publishedInBrackets, titleInBrackets } from '../downloads/published-words.ts';
import { excerptText } from '../excerpts.ts';
import { articleHref, blockAnchors, blockHref, entityHref, HOME } from '../links.ts';
import { count } from '../names.ts';
import type { FieldWeight } from './postings.ts';

/** Kinds in the order of their documents; the client knows a document's kind by its number. */
export const DOCUMENT_KINDS = ['person', 'organisation', 'place', 'date', 'figure', 'article'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a result shows: address from the site's root, title, a line of text, the line's address, a stamp, other spellings. */
export type DocumentRecord = readonly [
  href: string,
  title: string,
  line: string,
  lineHref: string,
  stamp: string,
  aliases: readonly string[],
];

/** Anchor and text of a paragraph. */
export type Passage = readonly [anchor: string, text: string];

const LONGEST_LINE = 240;
const MOST_ALIASES = 24;

/** An entity that has a page, with the mentions that are sure enough to be shown on it. */
export interface ShownEntity extends Entity {
  readonly shown: readonly Mention[];
}

/** Entities that have a page, in the order of their documents: by kind, the most mentioned first. */
export function rankedEntities(corpus: Corpus): readonly ShownEntity[] {
  const rank = new Map<MentionKind | 'article', number>(DOCUMENT_KINDS.map((kind, at) => [kind, at]));
  const least = corpus.config.thresholds.mention;
  return corpus.entities
    .map((entity) => ({ ...entity, shown: entity.mentions.filter((mention) => mention.confidence >= least) }))
    .filter((entity) => entity.shown.length > 0)
    .sort(
      (a, b) =>
        (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
        b.shown.length - a.shown.length ||
        compareText(a.label, b.label) ||
        compareText(a.id, b.id),
    );
}

/** Articles in the order of their documents: newest year first, then publisher, then path, so that both filters are a few runs. */
export function rankedArticles(corpus: Corpus): readonly Article[] {
  return [...corpus.articles].sort(
    (a, b) =>
      compareText(yearOf(b), yearOf(a)) ||
      compareText(a.publisher ?? '', b.publisher ?? '') ||
      compareText(a.path, b.path),
  );
}

/** Year of publication, '' where it is not known: a date that is open to one side has the year it has. */
export function yearOf(article: Article): string {
  const { earliest, latest } = article.published;
  return /^\d{4}/u.exec(earliest ?? latest ?? '')?.[0] ?? '';
}

/** Spellings of an entity other than its label, most frequent first. */
export function aliasesOf(entity: Entity): readonly string[] {
  const forms = entity.names.map((name) => name.form).filter((form) => form !== entity.label);
  return [...new Set(forms)].slice(0, MOST_ALIASES);
}

/** How a result of an entity looks. Its line is its description or the words of its first mention, and leads to them. */
export function entityRecord(corpus: Corpus, entity: ShownEntity): DocumentRecord {
  const [statement] = entity.statements;
  const [mention] = entity.shown;
  const cited = entity.description === null ? mention : (statement ?? mention);
  const article = cited && corpus.indexes.articleById.get(cited.article);
  const quotes = corpus.config.publish !== 'index' && mention !== undefined;
  const quote = article && quotes ? excerptText(article, mention.block, mention, LONGEST_LINE) : '';
  const line = entity.description ?? quote;
  const articles = new Set(entity.shown.map((one) => one.article)).size;
  return [
    entityHref(HOME, entity),
    entity.label,
    line,
    article && cited && line !== '' ? blockHref(HOME, article, cited.block) : '',
    `${count(entity.shown.length, 'mention')} in ${count(articles, 'article')}`,
    aliasesOf(entity),
  ];
}

/** How a result of an article looks: its line is how it begins. */
export function articleRecord(corpus: Corpus, article: Article): DocumentRecord {
  const opening = article.blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'answer');
  const first = article.blocks[opening];
  const line =
    first === undefined || corpus.config.publish === 'index'
      ? ''
      : excerptText(article, opening, { start: first.start, end: first.start }, LONGEST_LINE);
  return [
    articleHref(HOME, article),
    titleInBrackets(article),
    line,
    line === '' ? '' : blockHref(HOME, article, opening),
    [article.publisher, publishedInBrackets(article) ?? 'undated']
      .filter((part) => part !== null)
      .join(' · '),
    [],
  ];
}

/** Texts of an entity's document by what a word in them is worth. */
export function entityFields(entity: Entity): readonly (readonly [FieldWeight, string])[] {
  const values = entity.kind === 'date' ? entity.mentions.slice(0, 1).map(edtfOf) : [];
  return [
    [4, entity.label],
    ...aliasesOf(entity).map((form) => [2, form] as const),
    ...values.map((value) => [2, value] as const),
    [1, entity.description ?? ''],
    ...entity.statements.slice(0, 40).map((statement) => [1, statement.value] as const),
  ];
}

/** Texts of an article's document by what a word in them is worth; names it mentions under their label too. */
export function articleFields(corpus: Corpus, article: Article): readonly (readonly [FieldWeight, string])[] {
  const labels = new Set<string>();
  for (const mention of shownIn(corpus, article)) {
    const entity = corpus.indexes.entityById.get(corpus.indexes.entityOfMention.get(mention.id) ?? '');
    if (entity !== undefined && entity.kind !== 'figure') labels.add(entity.label);
  }
  return [
    [4, article.title],
    ...[...labels, article.publisher ?? '', article.author ?? '', ...article.tags].map(
      (text) => [2, text] as const,
    ),
    [1, article.text],
  ];
}

/** Paragraphs that a result may quote: all, those that hold a mention, or none, as the configuration says. */
export function articlePassages(corpus: Corpus, article: Article): readonly Passage[] {
  const { publish, search } = corpus.config;
  if (publish === 'index' || !search.excerpts) return [];
  const cited = new Set(shownIn(corpus, article).map((mention) => mention.block));
  const anchors = blockAnchors(article);
  return article.blocks.flatMap((block, at) =>
    publish === 'full' || block.kind === 'heading' || cited.has(at)
      ? [[anchors[at] ?? '', article.text.slice(block.start, block.end)] as const]
      : [],
  );
}

/** Mentions of an article that are sure enough to be shown. */
function shownIn(corpus: Corpus, article: Article): readonly Mention[] {
  const all = corpus.indexes.mentionsOfArticle.get(article.id) ?? [];
  return all.filter((mention) => mention.confidence >= corpus.config.thresholds.mention);
}

function edtfOf(mention: Mention): string {
  return mention.kind === 'date' ? mention.value.edtf.replaceAll(/[^0-9]+/gu, ' ') : '';
}
