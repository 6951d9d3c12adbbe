// What can be found: every article, every publisher and every page of a person, organisation, place, date or quantity is one document.
import { PUBLICATION_MONTHS } from '../../lexicon/publication-months.ts';
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { Mention } from '../../records/mention.ts';
import type { Statement } from '../../records/statement.ts';
import { compareText } from '../../text/compare.ts';
import { chineseReading, inLatinLetters } from '../../text/romanisation.ts';
import { firstDate } from '../calendar.ts';
import { publishedInBrackets, titleInBrackets } from '../downloads/published-words.ts';
import { excerptText } from '../excerpts.ts';
import { labelIn, translator } from '../interface.ts';
import { articleHref, blockAnchors, blockHref, entityHref, HOME, relative } from '../links.ts';
import { count } from '../names.ts';
import { publisherAddress } from '../publisher-pages.ts';
import type { Publisher } from '../publishers.ts';
import type { FieldWeight } from './postings.ts';

/** Kinds in the order of their documents; the client knows a document's kind by its number. */
export const DOCUMENT_KINDS = [
  'person',
  'organisation',
  'place',
  'date',
  'figure',
  'publisher',
  'article', // last: without words to look for, articles are listed first
] as const;

/** A line of text under a result and the address of the passage that it is from. */
type ResultLine = readonly [text: string, href: string];

/** What a result shows: address from the site's root, title, a stamp, lines of which one is shown, other spellings. */
export type DocumentRecord = readonly [
  href: string,
  title: string,
  stamp: string,
  lines: readonly ResultLine[],
  aliases: readonly string[],
];

/** Anchor and text of a paragraph. */
export type Passage = readonly [anchor: string, text: string];

const LONGEST_LINE = 240;
const MOST_ALIASES = 24;
const MOST_STATEMENTS = 8;

/** An entity that has a page, and how much of it: mentions that are sure enough to be shown on it. */
export interface ShownEntity {
  readonly entity: Entity;
  /** The first of them. */
  readonly first: Mention;
  /** How many there are, and in how many articles. */
  readonly shown: number;
  readonly articles: number;
}

/** Entities that have a page, in the order of their documents: by kind, the most mentioned first. */
export function rankedEntities(corpus: Corpus): readonly ShownEntity[] {
  const rank = new Map<string, number>(DOCUMENT_KINDS.map((kind, at) => [kind, at]));
  const least = corpus.config.thresholds.mention;
  return corpus.entities
    .flatMap((entity): ShownEntity[] => {
      const { mentions, articles, first } = corpus.indexes.sureMentions(entity, least);
      return first === null ? [] : [{ entity, first, shown: mentions, articles }];
    })
    .sort(
      (a, b) =>
        (rank.get(a.entity.kind) ?? 0) - (rank.get(b.entity.kind) ?? 0) ||
        b.shown - a.shown ||
        compareText(a.entity.label, b.entity.label) ||
        compareText(a.entity.id, b.entity.id),
    );
}

/** Articles in the order of their documents: newest month first, then publisher, then path. Without words they are listed so. */
export function rankedArticles(corpus: Corpus): readonly Article[] {
  return [...corpus.articles].sort(
    (a, b) =>
      compareText(yearOf(b), yearOf(a)) ||
      compareText(monthOf(b), monthOf(a)) ||
      compareText(a.publisher ?? '', b.publisher ?? '') ||
      compareText(a.path, b.path),
  );
}

/** Year of publication, '' where it is not known: a date that is open to one side has the year it has. */
export function yearOf(article: Article): string {
  const { earliest, latest } = article.published;
  return /^\d{4}/u.exec(earliest ?? latest ?? '')?.[0] ?? '';
}

/** Month of publication, '2025-03'; '' where no single month is known. */
export function monthOf(article: Article): string {
  const { earliest, latest } = article.published;
  const [month = ''] = /^\d{4}-\d{2}/u.exec(earliest ?? '') ?? [];
  return latest?.startsWith(month) === true ? month : '';
}

/** Spellings of an entity other than its label, most frequent first. */
function aliasesOf(entity: Entity): readonly string[] {
  const forms = entity.names.map((name) => name.form).filter((form) => form !== entity.label);
  return [...new Set(forms)].slice(0, MOST_ALIASES);
}

/** How an entity is called, where it stands, how often and in which other spellings. */
export interface EntityHead {
  readonly href: string;
  readonly label: string;
  readonly stamp: string;
  readonly aliases: readonly string[];
  /** What it is found by, and no article need write: 'Pavel Nesterov' for 'Павел Нестеров', '3 Mar 2024' for '3 March 2024'. */
  readonly heard: readonly string[];
}

/** All that a completion shows of an entity. */
export function entityHead({ config }: Corpus, { entity, shown, articles }: ShownEntity): EntityHead {
  return {
    href: entityHref(HOME, entity),
    label: labelIn(config.language, entity),
    stamp: translator(config.language)(`${count(shown, 'mention')} in ${count(articles, 'article')}`),
    aliases: aliasesOf(entity),
    heard: heardAs(entity, labelIn(config.language, entity)),
  };
}

function heardAs(entity: Entity, label: string): readonly string[] {
  if (entity.kind === 'figure') return [];
  if (entity.kind === 'date') {
    const short = label.replace(/\p{L}{4,9}/gu, shortMonth);
    return short === label ? [] : [short];
  }
  const forms = [label, ...aliasesOf(entity)];
  const readings = forms.map((form) => chineseReading(form) ?? inLatinLetters(form));
  return [...new Set(readings)].filter((reading) => !forms.includes(reading));
}

/** 'March' is 'Mar', as the stamps of articles have it; other words stay. */
function shortMonth(word: string): string {
  const short = word.slice(0, 3);
  const month = PUBLICATION_MONTHS.get(word.toLowerCase());
  return month !== undefined && month === PUBLICATION_MONTHS.get(short.toLowerCase()) ? short : word;
}

/** Texts of a document by what a word in them is worth. */
export type Fields = readonly (readonly [FieldWeight, string])[];

/** How a result of an entity looks, and what it is found by. Its lines are what is said of it, else the words of its first mention; each leads to them. */
export function entityDocument(
  corpus: Corpus,
  one: ShownEntity,
  { href, label, stamp, aliases, heard }: EntityHead,
): { readonly record: DocumentRecord; readonly fields: Fields } {
  const { entity } = one;
  const statements = statementsOf(corpus, entity);
  const date = entity.kind === 'date' ? firstDate(entity) : null;
  return {
    record: [href, label, stamp, entityLines(corpus, one, statements), aliases],
    fields: [
      [4, label],
      ...[...aliases, ...heard].map((form) => [2, form] as const),
      ...(date === null ? [] : [[2, date.value.edtf.replaceAll(/[^0-9]+/gu, ' ')] as const]),
      [1, entity.description ?? ''],
      ...statements.map((statement) => [1, statement.value] as const),
    ],
  };
}

function entityLines(
  corpus: Corpus,
  { first: mention }: ShownEntity,
  statements: readonly Statement[],
): readonly ResultLine[] {
  const said = statements.flatMap((statement): readonly ResultLine[] => {
    const article = corpus.indexes.articleById.get(statement.article);
    return article === undefined
      ? []
      : [[statement.value.slice(0, LONGEST_LINE), blockHref(HOME, article, statement.block)]];
  });
  const article = corpus.indexes.articleById.get(mention.article);
  if (said.length > 0 || article === undefined) return said;
  if (corpus.config.publish === 'index') return [];
  return [
    [excerptText(article, mention.block, mention, LONGEST_LINE), blockHref(HOME, article, mention.block)],
  ];
}

/** What a search may find an entity by and show: its description first, and no reported words where no text is published. */
function statementsOf(corpus: Corpus, entity: Entity): readonly Statement[] {
  const { description, statements } = entity;
  const { thresholds, publish } = corpus.config;
  const describing: Statement[] = [];
  const others: Statement[] = [];
  for (const statement of statements) {
    const { property, confidence } = statement;
    if (confidence < thresholds.mention) continue;
    if (publish === 'index' && (property === 'said' || property === 'reported')) continue;
    if (statement.value === description) describing.push(statement);
    else if (others.length < MOST_STATEMENTS) others.push(statement);
  }
  return [...describing, ...others].slice(0, MOST_STATEMENTS);
}

/** How a publisher is called, where it stands, how many articles it has and in which other spellings. */
export function publisherHead(corpus: Corpus, publisher: Publisher): EntityHead {
  return {
    href: relative(HOME, publisherAddress(corpus, publisher)),
    label: publisher.name,
    stamp: translator(corpus.config.language)(count(publisher.articles.length, 'article')),
    aliases: publisher.also.slice(0, MOST_ALIASES),
    heard: [],
  };
}

/** How a result of a publisher looks, and what it is found by. */
export function publisherDocument({ href, label, stamp, aliases }: EntityHead): {
  readonly record: DocumentRecord;
  readonly fields: Fields;
} {
  return {
    record: [href, label, stamp, [], aliases],
    fields: [[4, label], ...aliases.map((form) => [2, form] as const)],
  };
}

/** How a result of an article looks: its line is how it begins. */
export function articleRecord(corpus: Corpus, article: Article): DocumentRecord {
  const t = translator(corpus.config.language);
  const published = (publishedInBrackets(article) ?? 'undated').replace(/[^[\]]+/u, t);
  return [
    articleHref(HOME, article),
    titleInBrackets(article),
    [article.publisher, published].filter((part) => part !== null).join(' · '),
    openingLines(corpus, article),
    [],
  ];
}

function openingLines(corpus: Corpus, article: Article): readonly ResultLine[] {
  const at = article.blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'answer');
  const block = article.blocks[at];
  if (block === undefined || corpus.config.publish === 'index') return [];
  if (corpus.config.publish === 'passages' && !shownIn(corpus, article).some((one) => one.block === at))
    return [];
  const opening = excerptText(article, at, { start: block.start, end: block.start }, LONGEST_LINE);
  return [[opening, blockHref(HOME, article, at)]];
}

/** Texts of an article's document by what a word in them is worth; names it mentions under their label too. */
export function articleFields(corpus: Corpus, article: Article): Fields {
  const labels = new Set<string>();
  for (const mention of shownIn(corpus, article)) {
    const entity = corpus.indexes.entityOf(mention);
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
  const cited = new Set(publish === 'full' ? [] : shownIn(corpus, article).map((mention) => mention.block));
  const anchors = blockAnchors(article);
  return article.blocks.flatMap((block, at) =>
    publish === 'full' || block.kind === 'heading' || cited.has(at)
      ? [[anchors[at] ?? '', article.text.slice(block.start, block.end)] as const]
      : [],
  );
}

/** Mentions of an article that are sure enough to be shown. */
export function shownIn(corpus: Corpus, article: Article): readonly Mention[] {
  const all = corpus.indexes.mentionsOfArticle.get(article.id) ?? [];
  return all.filter((mention) => mention.confidence >= corpus.config.thresholds.mention);
}
