// What sources say differently about one name or one quantity, side by side on its own page.
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { rememberFor } from '../text/remember-for.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { type Difference, differencesIn, eachArticleOnce, valueWords } from './differing-figures.ts';
import type { LifeClaim } from './life-dates.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import { lifeConflicts } from './review-conflicts.ts';
import type { Site } from './site.ts';
import { articleOf, nameOf } from './site.ts';

export interface DisputedRow {
  /** 'born', or the quantity or the name that the numbers are of. */
  readonly what: { readonly name: string; readonly href: string | null };
  /** What a sum is of: 'contract'; null for anything else. */
  readonly subject: string | null;
  /** For which time, in English words; null for a year of a life, and where no time is shared. */
  readonly when: string | null;
  readonly values: readonly {
    readonly words: string;
    readonly href: string;
    readonly place: string;
    /** Who printed it, and when. */
    readonly article: ArticleRef;
  }[];
}

interface Conflicts {
  readonly lives: ReadonlyMap<string, readonly (readonly LifeClaim[])[]>;
  /** By the id of the name and by the id of the quantity. */
  readonly figures: ReadonlyMap<string, readonly Difference[]>;
}

const MOST_VALUES = 12;

/**
 * Rows for the page `from` of a name or a quantity; none where the sources agree, or are not known to disagree. What the page of a quantity
 * draws on a scale is not told there a second time.
 */
export function disputedOn(site: Site, entity: Entity, from: string): readonly DisputedRow[] {
  const value = (mention: Mention, words: string) => {
    const article = articleOf(site, mention.article);
    return {
      words,
      href: mentionHref(from, article, mention.id),
      place: blockLabel(article, mention.block),
      article: articleRef(site, from, article),
    };
  };
  const lives = (conflictsOf(site).lives.get(entity.id) ?? []).map(
    (claims): DisputedRow => ({
      what: { name: claims[0]?.event ?? 'born', href: null },
      subject: null,
      when: null,
      values: claims.slice(0, MOST_VALUES).map((claim) => value(claim.mention, claimWords(claim))),
    }),
  );
  const figures = differencesAbout(site, entity).map(
    ({ quantity, about, when, subject, mentions }): DisputedRow => {
      const other = entity.id === quantity.id ? about : quantity;
      return {
        what: { name: nameOf(site, other), href: entityHref(from, other) },
        subject,
        when: when === null ? null : describeDate(when),
        values: eachArticleOnce(mentions)
          .slice(0, MOST_VALUES)
          .map((mention) => value(mention, valueWords(mention))),
      };
    },
  );
  return [...lives, ...figures];
}

/** What sources say differently that is about a name, or that is of a quantity. */
export function differencesAbout(site: Site, { id }: Entity): readonly Difference[] {
  return conflictsOf(site).figures.get(id) ?? [];
}

/** '3 March 1970'; of an age the number. */
function claimWords({ mention }: LifeClaim): string {
  return mention.kind === 'date' ? describeDate(mention.value.edtf) : `aged ${mention.text}`;
}

const conflictsOf = rememberFor((site: Site): Conflicts => {
  const lives = new Map<string, (readonly LifeClaim[])[]>();
  for (const claims of lifeConflicts(site)) add(lives, claims[0]?.entity.id ?? '', claims);
  const figures = new Map<string, Difference[]>();
  for (const difference of differencesIn(site)) {
    if (!difference.drawn) add(figures, difference.quantity.id, difference);
    add(figures, difference.about.id, difference);
  }
  return { lives, figures };
});

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}
