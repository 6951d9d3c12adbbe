// Names that may be one, for the review page: a question for each name that is asked about, with everyone whom it may mean.

import type { Entity } from '../records/entity.ts';
import { compareText } from '../text/compare.ts';
import { listsBy } from '../text/lists-by.ts';
import { entityHref, mentionHref } from './links.ts';
import { newSentences } from './reasons.ts';
import type { ReviewItem } from './review-items.ts';
import { linkToBlock, passageOf } from './review-passages.ts';
import { type Settlement, settlements } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, countOf, mentionsOf, shownEntity } from './site.ts';

/** Two names that may be one; `asked` is the shorter, else the rarer. */
interface Pair {
  readonly asked: Entity;
  readonly other: Entity;
  readonly rule: string;
  readonly reason: string;
  readonly answers: readonly Settlement[];
}

/** One item for each pair; for all pairs of one name that one rule asks about: 'Okafor' may be either brother, 'Coombe' any of three. */
export function doubts(site: Site, from: string): readonly ReviewItem[] {
  const questions = listsBy(pairsOf(site), ({ asked, rule }) => JSON.stringify([asked.id, rule]));
  return [...questions.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [itemOf(site, from, [first, ...others])],
  );
}

function pairsOf(site: Site): readonly Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const entity of site.corpus.entities) {
    for (const { other: id, reason, rule } of entity.unsure) {
      const other = shownEntity(site, id);
      const key = [entity.id, id].sort(compareText).join(' ');
      if (other === null || shownEntity(site, entity.id) === null || seen.has(key)) continue;
      seen.add(key);
      if (rule === 'namesake-told' && shareArticle(entity, other)) continue;
      const shorter =
        entity.label.length - other.label.length || countOf(site, entity) - countOf(site, other);
      const [asked, meant] = shorter > 0 ? [other, entity] : [entity, other];
      pairs.push({ asked, other: meant, rule, reason, answers: settlements(site, entity, other) });
    }
  }
  return pairs;
}

/** Whom an article that names both sets apart are two: their pages say so, and there is nothing to ask. */
function shareArticle(a: Entity, b: Entity): boolean {
  const articles = new Set(a.mentions.map(({ article }) => article));
  return b.mentions.some(({ article }) => articles.has(article));
}

function itemOf(site: Site, from: string, pairs: readonly [Pair, ...Pair[]]): ReviewItem {
  const [{ asked, other }] = pairs;
  const given = new Set<string>();
  const named =
    pairs.length === 1 ? sorted([asked, other]) : [asked, ...sorted(pairs.map((one) => one.other))];
  return {
    title: named.map(({ label }) => label).join(' · '),
    about: null,
    reasons: pairs.map(({ reason }) => newSentences(given, reason, '')).filter((reason) => reason !== ''),
    ...passageAsked(site, from, { asked, named }),
    touches: pairs.reduce((most, one) => Math.max(most, one.other.articles), 0) + asked.articles,
    choices: choicesOf(pairs),
  };
}

function sorted(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id));
}

/** The answers of every pair, each with whom it is about where there are several; the same lines once. */
function choicesOf(pairs: readonly Pair[]): ReviewItem['choices'] {
  if (pairs.length === 1) return pairs[0]?.answers ?? [];
  const all = pairs.flatMap(({ other, answers }) => answers.map((answer) => ({ ...answer, other })));
  return [...listsBy(all, ({ yaml }) => yaml)].flatMap(([yaml, [first, ...same]]) => {
    if (first === undefined) return [];
    return [{ label: same.length > 0 ? first.label : `${first.label}: “${first.other.label}”`, yaml }];
  });
}

/** Links to the pages of all, and the newest passage of the name that is asked about: it stands there. */
function passageAsked(
  site: Site,
  from: string,
  { asked, named }: { readonly asked: Entity; readonly named: readonly Entity[] },
): Pick<ReviewItem, 'passage' | 'links'> {
  const pages = named.map((one) => ({
    ...{ label: one.label, place: null, says: null },
    href: entityHref(from, one),
  }));
  const [mention] = mentionsOf(site, asked);
  if (mention === undefined) return { passage: null, links: pages };
  const article = articleOf(site, mention.article);
  const link = { ...linkToBlock(from, article, mention.block), href: mentionHref(from, article, mention.id) };
  return { passage: passageOf(site, article, mention), links: [...pages, link] };
}
