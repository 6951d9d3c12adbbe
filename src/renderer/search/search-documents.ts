// What can be found: every article and every page of a person, organisation, place, date or quantity is one document.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { MentionKind } from '../../records/mention.ts';
import { compareText } from '../../text/compare.ts';
import { publishedInBrackets, titleInBrackets } from '../downloads/published-words.ts';
import { articleHref, blockAnchors, blockHref, entityHref, HOME } from '../links.ts';
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

/** Entities in the order of their documents: by kind, the most mentioned first. */
export function rankedEntities(corpus: Corpus): readonly Entity[] {
  const rank = new Map<MentionKind | 'article', number>(DOCUMENT_KINDS.map((kind, at) => [kind, at]));
  return [...corpus.entities].sort(
    (a, b) =>
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
      b.mentions.length - a.mentions.length ||
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
export function entityRecord(corpus: Corpus, entity: Entity): DocumentRecord {
  const [statement] = entity.statements;
  const [mention] = entity.mentions;
  const cited = entity.description === null ? mention : (statement ?? mention);
  const article = cited && corpus.indexes.articleById.get(cited.article);
  const line = entity.description ?? (article && mention ? context(corpus, article, mention) : '');
  return [
    entityHref(HOME, entity),
    entity.label,
    line,
    article && cited && line !== '' ? blockHref(HOME, article, cited.block) : '',
    `${counted(entity.mentions.length, 'mention')} in ${counted(entity.articles, 'article')}`,
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
      : shortened(article.text.slice(first.start, first.end));
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
  for (const mention of corpus.indexes.mentionsOfArticle.get(article.id) ?? []) {
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
  const mentioned = new Set(
    (corpus.indexes.mentionsOfArticle.get(article.id) ?? []).map((mention) => mention.block),
  );
  const anchors = blockAnchors(article);
  return article.blocks.flatMap((block, at) =>
    publish === 'full' || mentioned.has(at)
      ? [[anchors[at] ?? '', article.text.slice(block.start, block.end)] as const]
      : [],
  );
}

function edtfOf(mention: Entity['mentions'][number]): string {
  return mention.kind === 'date' ? mention.value.edtf.replaceAll(/[^0-9X]+/gu, ' ') : '';
}

function context(corpus: Corpus, article: Article, mention: Entity['mentions'][number]): string {
  const block = article.blocks[mention.block];
  if (block === undefined || corpus.config.publish === 'index') return '';
  const from = Math.max(block.start, mention.start - 100);
  const text = article.text.slice(from, block.end);
  return from === block.start ? shortened(text) : `…${shortened(text.replace(/^\S{0,40}\s/u, ''))}`;
}

/** The text up to about 240 characters, cut between words. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text.replaceAll(/\s+/gu, ' ').trim();
  const cut = text.slice(0, LONGEST_LINE);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_LINE / 2 ? cut.slice(0, space) : cut).replaceAll(/\s+/gu, ' ').trim()}…`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
