// Why one page: every mention with what decided, every join with both passages and what would undo it, and what was not joined.
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { sentenceAround } from './excerpts.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import { settlements, splitting } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, shownEntity } from './site.ts';

const MOST_MENTIONS = 300;
const MOST_JOINS = 100;

interface Place {
  readonly form: string;
  readonly label: string;
  readonly href: string;
  readonly article: ArticleRef;
  /** The sentence, word for word; null where words are not published. */
  readonly quote: string | null;
}

/** Whether there is anything to explain: something was joined, doubted, or is not quite sure. */
export function needsExplaining(entity: Entity): boolean {
  return entity.because.length + entity.unsure.length > 0;
}

/** View of the page that explains one name. */
export function whyView(site: Site, entity: Entity, from: string) {
  const mentions = entity.mentions.slice(0, MOST_MENTIONS);
  const least = site.corpus.config.thresholds.mention;
  return {
    name: entity.label,
    kind: entity.kind,
    page: entityHref(from, entity),
    mentions: mentions.map((mention) => ({
      ...placeOf(site, from, mention),
      rule: mention.rule,
      confidence: percent(mention.confidence),
      shown: mention.confidence >= least,
    })),
    moreMentions: entity.mentions.length - mentions.length,
    joins: joinsOf(site, entity, from),
    moreJoins: Math.max(0, entity.because.length - MOST_JOINS),
    doubts: entity.unsure.flatMap((doubt) => {
      const other = shownEntity(site, doubt.other);
      if (other === null) return [];
      return [
        {
          name: other.label,
          kind: other.kind,
          role: other.description,
          href: entityHref(from, other),
          rule: doubt.rule,
          reason: doubt.reason,
          answers: settlements(site, entity, other),
        },
      ];
    }),
  };
}

function joinsOf(site: Site, entity: Entity, from: string) {
  const { mentionById } = site.corpus.indexes;
  return entity.because.slice(0, MOST_JOINS).flatMap((join) => {
    const [a, b] = [mentionById.get(join.a), mentionById.get(join.b)];
    if (a === undefined || b === undefined) return [];
    return [
      {
        a: placeOf(site, from, a),
        b: placeOf(site, from, b),
        rule: join.rule,
        evidence: join.evidence,
        confidence: percent(join.confidence),
        split: splitting(site, a, b),
      },
    ];
  });
}

/** A mention with its sentence; the anchor is there only where the mention is shown. */
function placeOf(site: Site, from: string, mention: Mention): Place {
  const article = articleOf(site, mention.article);
  const { start, end } = sentenceAround(article, mention.block, mention, 260);
  return {
    form: mention.text,
    label: blockLabel(article, mention.block),
    href: mentionHref(from, article, mention.id),
    article: articleRef(site, from, article),
    quote: site.corpus.config.publish === 'index' ? null : article.text.slice(start, end),
  };
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
