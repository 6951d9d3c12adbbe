// Statements as lines on pages: who is said to be or to have said what, with the words it rests on.
import type { Article } from '../records/article.ts';
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

const VERBS: Readonly<Record<Statement['property'], string>> = {
  role: 'role',
  affiliation: 'belongs to',
  said: 'said',
  reported: 'reported',
  acronym: 'short for',
  'also-written': 'also written',
  'located-in': 'is in',
  'described-as': 'described as',
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
