// What is stated about a name: roles, what they said, what is said about them, what rests on them, spellings, and why they are one.
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { blockLabel, hasOwnPage, mentionHref } from './links.ts';
import { count } from './names.ts';
import type { FigureRow } from './quantities.ts';
import { figureRow, figuresBySayer } from './quantities.ts';
import { splitting } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, mentionsOf } from './site.ts';
import type { StatementLine } from './statements-view.ts';
import { statementLine } from './statements-view.ts';
import { hasWhyPage } from './why.ts';

const MOST_LINES = 30;
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
      const mention = site.corpus.indexes.mentionById.get(id);
      if (mention === undefined) continue;
      if (places.size === MOST_PLACES) break;
      const key = `${mention.article} ${mention.block}`;
      if (!places.has(key)) places.set(key, placeOf(site, from, mention));
    }
    return places.size === 0 ? [] : [{ form: name.form, count: where.length, places: [...places.values()] }];
  });
}

interface PlaceLink {
  readonly form: string;
  readonly label: string;
  readonly href: string;
}

function placeOf(site: Site, from: string, mention: Mention): PlaceLink {
  const article = articleOf(site, mention.article);
  return {
    form: mention.text,
    label: blockLabel(article, mention.block),
    href: mentionHref(from, article, mention.id),
  };
}

/** One line for every join, with both passages; equal reasons between equal forms are said once. */
function joins(site: Site, entity: Entity, from: string) {
  const seen = new Set<string>();
  const { mentionById } = site.corpus.indexes;
  const few = !hasWhyPage(entity) || !hasOwnPage(entity);
  return entity.because.flatMap((join) => {
    const [a, b] = [mentionById.get(join.a), mentionById.get(join.b)];
    if (a === undefined || b === undefined || seen.size >= MOST_LINES) return [];
    const key = `${a.text}\n${b.text}\n${join.rule}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        a: placeOf(site, from, a),
        b: placeOf(site, from, b),
        split: few ? splitting(site, a, b) : null,
        rule: join.rule,
        evidence: join.evidence,
        confidence: `${Math.round(join.confidence * 100)} %`,
      },
    ];
  });
}
