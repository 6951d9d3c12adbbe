// What articles contradict each other in: one quantity of one thing at one time with two values, and years of a life that cannot both be.
import type { FigureMention, Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { describeDate } from '../text/edtf.ts';
import { articleRef } from './article-ref.ts';
import { nameToWrite } from './correct.ts';
import { yamlDateHide, yamlFigureHide } from './corrections-yaml.ts';
import { type Difference, differencesIn, eachArticleOnce, valueWords } from './differing-figures.ts';
import { type LifeClaim, lifeClaims } from './life-dates.ts';
import { blockLabel, mentionHref } from './links.ts';
import type { ReviewItem } from './review-items.ts';
import { type PassageKey, pinKey, pinsOf } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, mentionsOf, nameOf } from './site.ts';

const MOST_VALUES = 6;

/** One item for each quantity and time, and for each year of a life, on which two articles differ. Unlike things are never paired. */
export function conflicts(site: Site, from: string): readonly ReviewItem[] {
  const figures = differencesIn(site).map((difference) => figureItem(site, from, difference));
  return [...figures, ...lifeConflicts(site).map((claims) => lifeItem(site, from, claims))];
}

function figureItem(
  site: Site,
  from: string,
  { quantity, about, when, subject, mentions }: Difference,
): ReviewItem {
  const shown = eachArticleOnce(mentions).slice(0, MOST_VALUES);
  const values = [...new Set(mentions.map(valueWords))];
  return {
    title: `${nameOf(site, quantity)}, ${about.label}`,
    about: when === null ? subject : describeDate(when),
    reasons: [`${values.join(' or ')}.`],
    passage: null,
    links: shown.map((mention) => placeLink(site, from, mention, valueWords(mention))),
    touches: new Set(mentions.map(({ article }) => article)).size,
    choices:
      site.corpus.config.publish === 'index'
        ? []
        : shown.flatMap((mention) => misread(mention, pinKey(site, mention))),
  };
}

function placeLink(site: Site, from: string, mention: FigureMention | LifeClaim['mention'], words: string) {
  const article = articleOf(site, mention.article);
  return {
    ...{ label: article.title, place: blockLabel(article, mention.block), says: words },
    href: mentionHref(from, article, mention.id),
    printed: articleRef(site, from, article),
  };
}

/** Claims on one event of one name of which at least two cannot both be true. A year's tolerance where an age is one of them. */
export function lifeConflicts(site: Site): readonly (readonly LifeClaim[])[] {
  const groups = new Map<string, LifeClaim[]>();
  for (const claim of lifeClaims(site)) {
    const key = `${claim.entity.id} ${claim.event}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].filter(someContradict);
}

/** Whether one of them begins after another of another article has ended. Linear, since thousands tell of one birth. */
export function someContradict(claims: readonly ClaimedYears[]): boolean {
  const endOfAny = earliestEnd(claims);
  const endOfDates = earliestEnd(claims.filter(isDate));
  return claims.some(
    (claim) =>
      claim.from > endOfAny(claim.article.id) + 1 ||
      (isDate(claim) && claim.from > endOfDates(claim.article.id)),
  );
}

interface ClaimedYears extends Pick<LifeClaim, 'from' | 'to'> {
  readonly mention: Pick<LifeClaim['mention'], 'kind'>;
  readonly article: { readonly id: string };
}

function isDate({ mention }: ClaimedYears): boolean {
  return mention.kind === 'date';
}

/** The earliest year with which the claims of all articles but one end; infinite where no other has any. */
function earliestEnd(claims: readonly ClaimedYears[]): (but: string) => number {
  const ends = new Map<string, number>();
  for (const { article, to } of claims) ends.set(article.id, Math.min(to, ends.get(article.id) ?? to));
  const [first, second] = [...ends].sort(([, a], [, b]) => a - b);
  return (but) => (first?.[0] === but ? second : first)?.[1] ?? Number.POSITIVE_INFINITY;
}

function lifeItem(site: Site, from: string, claims: readonly LifeClaim[]): ReviewItem {
  const [first] = claims;
  const shown = claims.slice(0, MOST_VALUES);
  const said = [...new Set(claims.map(claimWords))].sort(compareText);
  return {
    title: first?.entity.label ?? '',
    about: first?.event ?? 'born',
    reasons: [`${said.join(' or ')}. The sources contradict each other, or two are taken for one.`],
    passage: null,
    links: shown.map((claim) => placeLink(site, from, claim.mention, claimWords(claim))),
    touches: new Set(claims.map(({ article }) => article.id)).size,
    choices: site.corpus.config.publish === 'index' ? [] : shown.flatMap((claim) => answersTo(site, claim)),
  };
}

/** '3 March 1970', 'aged 54: born 1969 or 1970'. */
function claimWords({ mention, from, to }: LifeClaim): string {
  if (mention.kind === 'date') return describeDate(mention.value.edtf);
  return `aged ${mention.text}: born ${from} or ${to}`;
}

function answersTo(site: Site, { mention, entity, article }: LifeClaim) {
  const own = mentionsOf(site, entity).filter((one) => one.article === article.id);
  const other = pinsOf(site, own, `${nameToWrite(entity)} (who else?)`);
  return [
    ...misread(mention, pinKey(site, mention)),
    ...(other === null ? [] : [{ label: `Another one in “${article.title}”`, yaml: other }]),
  ];
}

function misread({ text, kind }: Mention, key: PassageKey | null) {
  if (key === null) return [];
  return [
    { label: `“${text}” was misread`, yaml: kind === 'date' ? yamlDateHide(key) : yamlFigureHide(key) },
  ];
}
