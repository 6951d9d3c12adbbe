// Why one page: how its mentions were found, which were joined by what rule and what would undo it, and what was not joined.
import type { Entity, Join } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { sentenceAround } from './excerpts.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import { formatNumber } from './names.ts';
import { settlements, splitting } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, shownEntity } from './site.ts';

/** Joins of the same two forms by the same rule are told once, with this many of their passages. */
const MOST_EXAMPLES = 3;
const MOST_GROUPS = 60;
/** Mentions of one form that were found alike are told once, with this many of their places. */
const MOST_PLACES = 12;
/** A name with so few mentions tells on its own page why they are one. */
const FEW = 6;

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

/** Whether that takes a page of its own: names with few mentions tell it on theirs. */
export function hasWhyPage(entity: Entity): boolean {
  const known = whyPages.get(entity) ?? (needsExplaining(entity) && entity.mentions.length > FEW);
  whyPages.set(entity, known);
  return known;
}

/** Whoever links to a name asks. */
const whyPages = new WeakMap<Entity, boolean>();

/** View of the page that explains one name. */
export function whyView(site: Site, entity: Entity, from: string) {
  const { mentions } = entity;
  const joins = joinGroups(site, entity, from);
  return {
    name: entity.label,
    kind: entity.kind,
    page: entityHref(from, entity),
    mentions: mentionGroups(site, from, mentions),
    totalMentions: formatNumber(mentions.length),
    joins: joins.slice(0, MOST_GROUPS),
    totalJoins: formatNumber(entity.because.length),
    moreJoins: Math.max(0, joins.length - MOST_GROUPS),
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

/** Mentions of one form that one rule found with equal confidence, most first. */
export function mentionGroups(site: Site, from: string, mentions: readonly Mention[]) {
  const least = site.corpus.config.thresholds.mention;
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.text}\n${mention.rule}\n${percent(mention.confidence)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length) // equally many: the first one read
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          form: first.text,
          rule: first.rule,
          confidence: percent(first.confidence),
          count: formatNumber(group.length),
          shown: first.confidence >= least,
          places: group.slice(0, MOST_PLACES).map((mention) => placeOf(site, from, mention)),
          more: Math.max(0, group.length - MOST_PLACES),
        },
      ];
    });
}

interface Pair {
  readonly join: Join;
  readonly a: Mention;
  readonly b: Mention;
}

function joinGroups(site: Site, entity: Entity, from: string) {
  const { mentionById } = site.corpus.indexes;
  const groups = new Map<string, Pair[]>();
  for (const join of entity.because) {
    const [a, b] = [mentionById.get(join.a), mentionById.get(join.b)];
    if (a === undefined || b === undefined) continue;
    const key = [a.text, b.text, join.rule, join.evidence].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ join, a, b }]);
    else group.push({ join, a, b });
  }
  return [...groups.values()]
    .sort((one, other) => other.length - one.length) // equally many: the first one joined
    .flatMap((pairs) => joinGroup(site, from, pairs));
}

function joinGroup(site: Site, from: string, pairs: readonly Pair[]) {
  const [first] = pairs;
  if (first === undefined) return [];
  return [
    {
      form: first.b.text,
      as: first.a.text,
      rule: first.join.rule,
      evidence: first.join.evidence,
      confidence: percent(first.join.confidence),
      count: formatNumber(pairs.length),
      examples: pairs.slice(0, MOST_EXAMPLES).map(({ a, b }, index) => ({
        a: index > 0 && pairs[index - 1]?.a.id === a.id ? null : placeOf(site, from, a),
        b: placeOf(site, from, b),
        split: splitting(site, a, b),
      })),
      more: Math.max(0, pairs.length - MOST_EXAMPLES),
    },
  ];
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
