// Figures that cannot all be right, from wherever they are compared: what the review page lists, what stands on the page of the name that they
// are about, and what an article's own page says of its figures.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, FigureValue } from '../records/mention.ts';
import { rememberFor } from '../text/remember-for.ts';
import { comparisonsOf } from './comparisons.ts';
import { figureConflicts } from './figure-conflicts.ts';
import { normalised } from './quantities.ts';
import type { Site } from './site.ts';
import { entitiesOf } from './site.ts';

export interface Difference {
  readonly quantity: Entity;
  /** The person, organisation or place that all are about. */
  readonly about: Entity;
  /** EDTF of the time that all have in common; null where they have none. */
  readonly when: string | null;
  /** What sums of money are of; null for anything else. */
  readonly subject: string | null;
  /** The page of the quantity draws them on a scale. */
  readonly drawn: boolean;
  /** Of at least two articles. */
  readonly mentions: readonly FigureMention[];
}

/** 'about 40' and 43 do not contradict each other. */
const ROUGHLY = 0.1;

/** All of a collection, by quantity. Worked out once for a site; linear in figures. */
export const differencesIn = rememberFor((site: Site): readonly Difference[] =>
  entitiesOf(site, 'figure').flatMap((quantity) => {
    const exact = figureConflicts(site, quantity).map(
      (one): Difference => ({ ...one, quantity, subject: null, drawn: false }),
    );
    const told = new Set(exact.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
    const compared = comparisonsOf(site, quantity)
      .filter(({ day, subject }) => day !== null || subject !== null)
      .filter(({ mentions }) => cannotAllBeRight(mentions) && !mentions.every(({ id }) => told.has(id)))
      .map(({ about, day: when, subject, mentions }): Difference => {
        return { quantity, about, when, subject, drawn: true, mentions };
      });
    return [...exact, ...compared];
  }),
);

/** Those of one article: by the id of a figure, the difference it stands in. */
export function differencesOf(site: Site, article: Article): ReadonlyMap<string, Difference> {
  return byArticle(site).get(article.id) ?? NONE;
}

const NONE: ReadonlyMap<string, Difference> = new Map();

const byArticle = rememberFor((site: Site): ReadonlyMap<string, ReadonlyMap<string, Difference>> => {
  const made = new Map<string, Map<string, Difference>>();
  for (const difference of differencesIn(site)) {
    for (const { article, id } of difference.mentions) {
      const own = made.get(article);
      if (own === undefined) made.set(article, new Map([[id, difference]]));
      else if (!own.has(id)) own.set(id, difference);
    }
  }
  return made;
});

/** What other articles say instead of a figure, each article's value once, in the order of the comparison, so many at most. */
export function saidInstead(
  { mentions }: Difference,
  { article, value }: FigureMention,
  most: number,
): readonly FigureMention[] {
  const own = JSON.stringify(spanOf(value));
  const others: FigureMention[] = [];
  for (const other of eachArticleOnce(mentions)) {
    if (others.length === most) break;
    if (other.article !== article && JSON.stringify(spanOf(other.value)) !== own) others.push(other);
  }
  return others;
}

/** What an article says in its title and again below it stands once. Every article of a difference asks. */
export const eachArticleOnce = rememberFor((mentions: readonly FigureMention[]): readonly FigureMention[] => [
  ...new Map(mentions.map((one) => [`${one.article} ${valueWords(one)}`, one])).values(),
]);

/** '≥ 11', '14,200,000 GBP'. That people are counted is told beside it. */
export function valueWords({ value, text }: FigureMention): string {
  return normalised(value.unit === 'people' ? { ...value, unit: null } : value) ?? text;
}

/**
 * Whether two articles give values of which at most one can be true: 'at least 12' and 9, not 'at least 11' and 14. Linear: the least value
 * that some article allows at most is looked at with the greatest that another has at least.
 */
function cannotAllBeRight(mentions: readonly FigureMention[]): boolean {
  const spans = mentions.flatMap(({ article, value }) => {
    const span = spanOf(value);
    return span === null ? [] : [{ article, ...span }];
  });
  const [low] = leastOf(spans, ({ most }) => most);
  const [high] = leastOf(spans, ({ least }) => -least);
  if (low === undefined || high === undefined) return false;
  if (low.article !== high.article) return low.most < high.least;
  const otherLow = leastOf(spans, ({ most }) => most).find(({ article }) => article !== low.article);
  const otherHigh = leastOf(spans, ({ least }) => -least).find(({ article }) => article !== high.article);
  return (
    (otherHigh !== undefined && low.most < otherHigh.least) ||
    (otherLow !== undefined && otherLow.most < high.least)
  );
}

interface Span {
  readonly article: string;
  readonly least: number;
  readonly most: number;
}

/** The span of least measure, and the one of least measure that another article gives. */
function leastOf(spans: readonly Span[], measure: (span: Span) => number): readonly Span[] {
  let first: Span | undefined;
  for (const span of spans) if (first === undefined || measure(span) < measure(first)) first = span;
  let second: Span | undefined;
  for (const span of spans)
    if (span.article !== first?.article && (second === undefined || measure(span) < measure(second)))
      second = span;
  return [first, second].flatMap((span) => span ?? []);
}

/** The least and the most that a figure's words allow; null where they give no number. */
function spanOf({
  number,
  low,
  high,
  bound,
}: FigureValue): { readonly least: number; readonly most: number } | null {
  if (number === null) {
    if (low === null && high === null) return null;
    return { least: low ?? 0, most: high ?? Number.POSITIVE_INFINITY };
  }
  if (bound === 'at-least' || bound === 'more-than') return { least: number, most: Number.POSITIVE_INFINITY };
  if (bound === 'at-most' || bound === 'less-than') return { least: 0, most: number };
  if (bound === 'approximate' || bound === 'vague')
    return { least: number * (1 - ROUGHLY), most: number * (1 + ROUGHLY) };
  return { least: number, most: number };
}
