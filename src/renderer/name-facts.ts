// What is stated about a name: roles, days of a life, what they said, what is said about them, what rests on them, spellings, and why they are one.

import type { LifeEvent } from '../lexicon/life-words.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { listsBy } from '../text/lists-by.ts';
import type { Citing } from './cited-places.ts';
import { citedPlaces } from './cited-places.ts';
import { lifeClaimsOn } from './life-dates.ts';
import { blockLabel, hasOwnPage, mentionHref } from './links.ts';
import { count, formatNumber } from './names.ts';
import type { FigureRow } from './quantities.ts';
import { figureRow, figuresBySayer } from './quantities.ts';
import { splitting } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, countOf, mentionsOf } from './site.ts';
import type { LinkedWords, StatementLine } from './statements-view.ts';
import { linkedWords, statementLine } from './statements-view.ts';
import { hasWhyPage } from './why.ts';

const MOST_LINES = 30;
const MOST_PLACES = 6;

const FACTS = [
  ['role', 'Role'],
  ['described-as', 'Described as'],
  ['affiliation', 'Belongs to'],
  ['acronym', 'Short form'],
  ['also-written', 'Also written'],
  ['located-in', 'In'],
] as const;

const LIFE_FACTS = [
  ['born', 'Born'],
  ['died', 'Died'],
  ['founded', 'Founded'],
] as const;

/** 'Captain', and where that is said. */
interface Fact extends Citing {
  readonly value: string;
  readonly words: LinkedWords;
}

/** The statement half of a name's page. */
export function nameFacts(site: Site, entity: Entity, from: string) {
  const own = sure(site, entity.statements);
  const about = sure(site, site.corpus.indexes.statementsAbout.get(entity.id) ?? []).filter(
    (statement) => statement.subject !== entity.id,
  );
  const told = (list: readonly Statement[], properties: readonly Statement['property'][]) => {
    const all = eachSentenceOnce(list.filter((one) => properties.includes(one.property)));
    return {
      lines: inSameWords(all.slice(0, MOST_LINES).map((one) => statementLine(site, from, one))),
      total: all.length,
      more: formatNumber(Math.max(0, all.length - MOST_LINES)),
    };
  };
  return {
    ...factsInShort(site, entity, from, own),
    said: told(own, ['said', 'reported']),
    members: told(withoutBelongingSaidAsRole(about), ['role', 'affiliation']),
    saidAbout: told(about, ['said', 'described-as', 'reported', 'located-in']),
    sourceOf: entity.kind === 'place' ? [] : figuresSaidBy(site, entity, from),
    spellings: spellings(site, entity, from),
  };
}

/** 'He emphasised that …, noting that …' is said twice in one sentence, which is shown whole. */
function eachSentenceOnce(all: readonly Statement[]): readonly Statement[] {
  const shown = new Set<string>();
  return all.filter(({ property, subject, article, block, quote }) => {
    if (property !== 'said' && property !== 'reported') return true;
    const sentence = JSON.stringify([subject, article, block, quote]);
    const isNew = !shown.has(sentence);
    shown.add(sentence);
    return isNew;
  });
}

/** 'managing director of Norvik' says in the same words that she belongs to Norvik: the role alone is shown. */
function withoutBelongingSaidAsRole(about: readonly Statement[]): readonly Statement[] {
  const wordsOf = ({ subject, article, quote }: Statement) => JSON.stringify([subject, article, quote]);
  const roles = new Set(about.filter(({ property }) => property === 'role').map(wordsOf));
  return about.filter((one) => one.property !== 'affiliation' || !roles.has(wordsOf(one)));
}

/** What of it stands where a name has no page of its own. */
export function factsInShort(
  site: Site,
  entity: Entity,
  from: string,
  own: readonly Statement[] = sure(site, entity.statements),
) {
  const factsOf = (property: Statement['property']) =>
    own
      .filter((one) => one.property === property)
      .slice(0, MOST_LINES)
      .map((one): Fact => {
        const { value, href, when } = statementLine(site, from, one);
        const words = linkedWords(site, from, one);
        return { value, words, href, when, article: one.article, block: one.block };
      });
  return {
    facts: [
      ...FACTS.map(([property, label]) => ({ property, label, lines: factsOf(property) })),
      ...LIFE_FACTS.map(([event, label]) => ({
        property: event,
        label,
        lines: lifeFacts(site, from, { entity, event }),
      })),
    ].flatMap((fact) =>
      fact.lines.length === 0
        ? []
        : [{ ...fact, lines: eachOnce(site, from, { entity, facts: fact.lines }) }],
    ),
    joins: joins(site, entity, from),
    mentioned: `${count(countOf(site, entity), 'time')} in ${count(entity.articles, 'article')}`,
  };
}

function sure(site: Site, statements: readonly Statement[]): readonly Statement[] {
  const least = site.corpus.config.thresholds.mention;
  return statements.filter(({ confidence }) => confidence >= least);
}

/** A statement, and where other articles have it in the same words: a dispatch is printed more than once. */
interface Said extends StatementLine {
  readonly again: readonly Pick<StatementLine, 'place' | 'href' | 'article'>[];
}

function inSameWords(lines: readonly StatementLine[]): readonly Said[] {
  const known = new Map<string, Said>();
  for (const line of lines) {
    const key = JSON.stringify([line.subject.name, line.value, line.quote ?? line.href]);
    const first = known.get(key);
    known.set(
      key,
      first === undefined ? { ...line, again: [] } : { ...first, again: [...first.again, line] },
    );
  }
  return [...known.values()];
}

/** Days of a life, in the words of the articles. */
function lifeFacts(
  site: Site,
  from: string,
  { entity, event }: { readonly entity: Entity; readonly event: LifeEvent },
): readonly Fact[] {
  return lifeClaimsOn(site, entity)
    .filter((claim) => claim.event === event && claim.mention.kind === 'date')
    .slice(0, MOST_LINES)
    .map(({ mention, article }) => ({
      value: mention.text,
      words: { before: mention.text, link: null, after: '' },
      article: article.id,
      block: mention.block,
      href: mentionHref(from, article, mention.id),
      when: null,
    }));
}

/** One line for each value, whatever its capitals, with all its places. */
function eachOnce(
  site: Site,
  from: string,
  { entity, facts }: { readonly entity: Entity; readonly facts: readonly Fact[] },
) {
  const known = listsBy(facts, ({ value }) => value.toLowerCase());
  const frame = { from, several: entity.articles > 1 };
  return [...known.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { words } = same.find((one) => one.words.link !== null) ?? first;
    return [{ value: first.value, words, places: citedPlaces(site, frame, same) }];
  });
}

/** Figures for which the text names this entity as the source. */
function figuresSaidBy(site: Site, entity: Entity, from: string): readonly FigureRow[] {
  const figures = figuresBySayer(site).get(entity.id) ?? [];
  return figures.slice(0, MOST_LINES).map((mention) => figureRow(site, from, mention));
}

/** Each spelling, how often and where: the first paragraphs, and how many more there are. */
function spellings(site: Site, entity: Entity, from: string) {
  const shown = new Map(mentionsOf(site, entity).map((mention) => [mention.id, mention]));
  return entity.names.flatMap((name) => {
    const mentions = name.where.flatMap((id) => shown.get(id) ?? []);
    const paragraphs = new Map<string, Mention>();
    for (const mention of mentions) {
      const paragraph = `${mention.article} ${mention.block}`;
      if (!paragraphs.has(paragraph)) paragraphs.set(paragraph, mention);
    }
    if (paragraphs.size === 0) return [];
    const first = [...paragraphs.values()].slice(0, MOST_PLACES);
    const places = first.map(({ id, article, block }): Citing => {
      return { article, block, href: mentionHref(from, articleOf(site, article), id), when: null };
    });
    const frame = { from, several: entity.articles > 1 };
    return [
      {
        form: name.form,
        count: mentions.length,
        places: citedPlaces(site, frame, places),
        more: formatNumber(paragraphs.size - places.length),
      },
    ];
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
