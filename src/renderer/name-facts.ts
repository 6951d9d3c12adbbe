// What is stated about a name: roles, what they said, what is said about them, what rests on them, spellings, and why they are one.
import type { Entity } from '../records/entity.ts';
import type { Statement } from '../records/statement.ts';
import { blockLabel, mentionHref } from './links.ts';
import { count } from './names.ts';
import type { FigureRow } from './quantities.ts';
import { figureRow, figuresBySayer } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, mentionsOf } from './site.ts';
import type { StatementLine } from './statements-view.ts';
import { statementLine } from './statements-view.ts';

const MOST_LINES = 60;
const MOST_PLACES = 6;

const FACTS = [
  ['role', 'Role'],
  ['described-as', 'Described as'],
  ['affiliation', 'Belongs to'],
  ['acronym', 'Short form'],
  ['located-in', 'In'],
] as const;

/** The statement half of a name's page. */
export function nameFacts(site: Site, entity: Entity, from: string) {
  const least = site.corpus.config.thresholds.mention;
  const own = entity.statements.filter((statement) => statement.confidence >= least);
  const about = (site.corpus.indexes.statementsAbout.get(entity.id) ?? []).filter(
    (statement) => statement.confidence >= least && statement.subject !== entity.id,
  );
  const lines = (
    list: readonly Statement[],
    properties: readonly Statement['property'][],
  ): readonly StatementLine[] =>
    list
      .filter((one) => properties.includes(one.property))
      .slice(0, MOST_LINES)
      .map((one) => statementLine(site, from, one));
  return {
    facts: FACTS.map(([property, label]) => ({ label, lines: lines(own, [property]) })).filter(
      (fact) => fact.lines.length > 0,
    ),
    said: lines(own, ['said']),
    reported: lines(own, ['reported']),
    members: lines(about, ['role', 'affiliation']),
    saidAbout: lines(about, ['said', 'described-as', 'reported', 'located-in']),
    sourceOf: entity.kind === 'place' ? [] : figuresSaidBy(site, entity, from),
    spellings: spellings(site, entity, from),
    joins: joins(site, entity, from),
    mentioned: `${count(mentionsOf(site, entity).length, 'time')} in ${count(entity.articles, 'article')}`,
  };
}

/** Figures for which the text names this entity as the source. */
function figuresSaidBy(site: Site, entity: Entity, from: string): readonly FigureRow[] {
  const figures = figuresBySayer(site).get(entity.id) ?? [];
  return figures.slice(0, MOST_LINES).map((mention) => figureRow(site, from, mention));
}

function spellings(site: Site, entity: Entity, from: string) {
  const shown = new Set(mentionsOf(site, entity).map((mention) => mention.id));
  return entity.names.flatMap((name) => {
    const where = name.where.filter((id) => shown.has(id));
    const places = new Map<string, PlaceLink>();
    for (const id of where) {
      if (places.size === MOST_PLACES) break;
      const place = placeOf(site, from, id);
      const key = place === null ? '' : place.href.replace(/#[\s\S]*/u, () => place.label);
      if (place !== null && !places.has(key)) places.set(key, place);
    }
    return places.size === 0 ? [] : [{ form: name.form, count: where.length, places: [...places.values()] }];
  });
}

interface PlaceLink {
  readonly form: string;
  readonly label: string;
  readonly href: string;
  readonly title: string;
}

function placeOf(site: Site, from: string, mentionId: string): PlaceLink | null {
  const mention = site.corpus.indexes.mentionById.get(mentionId);
  if (mention === undefined) return null;
  const article = articleOf(site, mention.article);
  return {
    form: mention.text,
    label: blockLabel(article, mention.block),
    href: mentionHref(from, article, mentionId),
    title: article.title,
  };
}

/** One line for every join, with both passages; equal reasons between equal forms are said once. */
function joins(site: Site, entity: Entity, from: string) {
  const seen = new Set<string>();
  return entity.because.flatMap((join) => {
    const a = placeOf(site, from, join.a);
    const b = placeOf(site, from, join.b);
    const key = `${a?.form}\n${b?.form}\n${join.rule}`;
    if (a === null || b === null || seen.has(key) || seen.size >= MOST_LINES) return [];
    seen.add(key);
    return [
      {
        a,
        b,
        rule: join.rule,
        evidence: join.evidence,
        confidence: `${Math.round(join.confidence * 100)} %`,
      },
    ];
  });
}
