// Statements as lines on pages: who is said to be or to have said what, with the words it rests on.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Statement } from '../records/statement.ts';
import { describeDate } from '../text/edtf.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { blockHref, blockLabel, entityHref, mentionHref } from './links.ts';
import type { Site } from './site.ts';
import { articleOf, shownEntity } from './site.ts';

export interface NameLink {
  readonly name: string;
  readonly href: string | null;
  readonly kind: string;
}

export interface StatementLine {
  readonly subject: NameLink;
  readonly object: NameLink | null;
  readonly property: Statement['property'];
  /** 'said', 'role', 'reported'. */
  readonly verb: string;
  /** The value describes the subject, and is shown; else the quote says it all. */
  readonly isRole: boolean;
  readonly value: string;
  /** The reported words alone, where they stand in the quote word for word; else the quote. Null like it. */
  readonly words: string | null;
  /** Null where the collection's words are not published. */
  readonly quote: string | null;
  readonly when: string | null;
  readonly place: string;
  readonly href: string;
  readonly article: ArticleRef;
}

/** Words of a statement around the name in them that has a page. */
export interface LinkedWords {
  readonly before: string;
  /** Null where no name in them has a page: all words stand before it. */
  readonly link: NameLink | null;
  readonly after: string;
}

const VERBS: Readonly<Record<Statement['property'], string>> = {
  role: 'role',
  affiliation: 'belongs to',
  said: 'said',
  reported: 'reported',
  acronym: 'short for',
  'also-written': 'also written',
  'located-in': 'is in',
  'described-as': 'described as',
  namesake: 'has a namesake',
};

/** One statement on the page `from`. */
export function statementLine(site: Site, from: string, statement: Statement): StatementLine {
  const article = articleOf(site, statement.article);
  const quote = site.corpus.config.publish === 'index' ? null : statement.quote.trim();
  return {
    subject: nameLink(site, from, statement.subject),
    object: statement.object === null ? null : nameLink(site, from, statement.object),
    property: statement.property,
    verb: VERBS[statement.property],
    isRole: statement.property !== 'said' && statement.property !== 'reported',
    value: statement.value,
    words: quote === null || !quote.includes(statement.value) ? quote : statement.value,
    quote,
    when: statement.asOf === null ? null : describeDate(statement.asOf),
    place: blockLabel(article, statement.block),
    href: statementHref(site, from, article, statement),
    article: articleRef(site, from, article),
  };
}

/** What a statement tells, with its other name as a link: 'chairman of [Green Valley Bank]'; a body or place that somebody belongs to is all of it. */
export function linkedWords(site: Site, from: string, statement: Statement): LinkedWords {
  const { value } = statement;
  const found = nameInside(site, statement);
  if (found === null) return { before: value, link: null, after: '' };
  const { start, end, entity } = found;
  return {
    before: value.slice(0, start),
    link: { name: value.slice(start, end), href: entityHref(from, entity), kind: entity.kind },
    after: value.slice(end),
  };
}

/** Where in what a statement tells its other name stands, and whose it is; null where none that is shown stands there. */
export function nameInside(
  site: Site,
  { property, value, object, objectMention }: Statement,
): { readonly start: number; readonly end: number; readonly entity: Entity } | null {
  const entity = shownEntity(site, object);
  if (entity === null) return null;
  const mention = site.corpus.indexes.mentionById.get(objectMention ?? '');
  for (const words of [entity.label, mention?.text ?? '']) {
    const start = words === '' ? -1 : value.indexOf(words);
    if (start >= 0) return { start, end: start + words.length, entity };
  }
  return WHOLLY_A_NAME.has(property) ? { start: 0, end: value.length, entity } : null;
}

const WHOLLY_A_NAME: ReadonlySet<Statement['property']> = new Set(['affiliation', 'located-in']);

/** An entity as a link; its label alone where it has no page. */
export function nameLink(site: Site, from: string, id: string): NameLink {
  const entity = shownEntity(site, id);
  if (entity !== null) return { name: entity.label, href: entityHref(from, entity), kind: entity.kind };
  const hidden = site.corpus.indexes.entityById.get(id);
  return { name: hidden?.label ?? 'somebody unnamed', href: null, kind: hidden?.kind ?? 'person' };
}

function statementHref(site: Site, from: string, article: Article, statement: Statement): string {
  const subject = site.corpus.indexes.mentionById.get(statement.subjectMention);
  const linked = subject !== undefined && subject.block === statement.block && isShown(site, subject.id);
  return linked ? mentionHref(from, article, subject.id) : blockHref(from, article, statement.block);
}

function isShown(site: Site, mentionId: string): boolean {
  const mention = site.corpus.indexes.mentionById.get(mentionId);
  const entity = shownEntity(site, site.corpus.indexes.entityOfMention.get(mentionId) ?? null);
  return (
    mention !== undefined && entity !== null && mention.confidence >= site.corpus.config.thresholds.mention
  );
}
