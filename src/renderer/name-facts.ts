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
    sourceOf: figuresSaidBy(site, entity, from),
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
  const frame = { site, from, entity };
  const factsOf = (property: Statement['property']) =>
    eachOnce(
      frame,
      own.filter((one) => one.property === property),
      {
        said: ({ value }) => value,
        factOf: (one) => {
          const { href, when } = statementLine(site, from, one);
          return { words: linkedWords(site, from, one), href, when, article: one.article, block: one.block };
        },
      },
    );
  return {
    facts: [
      ...FACTS.map(([property, label]) => ({ property, label, ...factsOf(property) })),
      ...LIFE_FACTS.map(([event, label]) => ({ property: event, label, ...lifeFacts(frame, event) })),
    ].filter(({ lines }) => lines.length > 0),
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

interface Frame {
  readonly site: Site;
  readonly from: string;
  readonly entity: Entity;
}

/** Days of a life, in the words of the articles. */
function lifeFacts(frame: Frame, event: LifeEvent) {
  const { site, from, entity } = frame;
  const claims = lifeClaimsOn(site, entity)
    .filter((claim) => claim.event === event && claim.mention.kind === 'date')
    .map(({ mention: { id, text, block }, article }) => ({ id, text, block, article: article.id }));
  return eachOnce(frame, claims, {
    said: ({ text }) => text,
    factOf: ({ id, text, article, block }) => ({
      words: { before: text, link: null, after: '' },
      article,
      block,
      href: mentionHref(from, articleOf(site, article), id),
      when: null,
    }),
  });
}

/** What articles say, and how one of them says it. */
interface Telling<T> {
  readonly said: (one: T) => string;
  readonly factOf: (one: T) => Fact;
}

/**
 * One line for each value, whatever its capitals, in the order of `all`, with its places. Of many values those that are said most often are
 * shown, of many places the newest, and `more` is how many are not.
 */
function eachOnce<T extends { readonly article: string; readonly block: number }>(
  { site, from, entity }: Frame,
  all: readonly T[],
  { said, factOf }: Telling<T>,
) {
  const known = [...listsBy(all, (one) => said(one).toLowerCase()).values()];
  const most = new Set([...known].sort((a, b) => b.length - a.length).slice(0, MOST_LINES));
  const rank = ({ article }: T): number => site.placeOf.get(article) ?? 0;
  const lines = known.flatMap((same) => {
    const [first] = same;
    if (first === undefined || !most.has(same)) return [];
    const newest = same.length > MOST_LINES ? [...same].sort((a, b) => rank(a) - rank(b)) : same;
    const facts = newest.slice(0, MOST_LINES).map(factOf);
    const { words } = facts.find((one) => one.words.link !== null) ?? facts[0] ?? factOf(first);
    return [
      {
        value: said(first),
        words,
        places: citedPlaces(site, { from, several: entity.articles > 1 }, facts),
        more: formatNumber(same.length - facts.length),
      },
    ];
  });
  return { lines, more: formatNumber(known.length - lines.length) };
}

/** Figures for which the text names this entity as the source. */
function figuresSaidBy(site: Site, entity: Entity, from: string) {
  const figures = entity.kind === 'place' ? [] : (figuresBySayer(site).get(entity.id) ?? []);
  return {
    rows: figures.slice(0, MOST_LINES).map((mention): FigureRow => figureRow(site, from, mention)),
    total: formatNumber(figures.length),
    more: formatNumber(Math.max(0, figures.length - MOST_LINES)),
  };
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
