// What sources say differently about one name or one quantity, side by side on its own page.
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { rememberFor } from '../text/remember-for.ts';
import { type FigureConflict, figureConflicts } from './figure-conflicts.ts';
import type { LifeClaim } from './life-dates.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import { formatNumber } from './names.ts';
import { lifeConflicts } from './review-conflicts.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf } from './site.ts';

export interface DisputedRow {
  /** 'born', or the quantity or the name that the numbers are of. */
  readonly what: { readonly name: string; readonly href: string | null };
  /** For which time, in English words; null for a year of a life. */
  readonly when: string | null;
  readonly values: readonly {
    readonly words: string;
    readonly href: string;
    readonly place: string;
    readonly title: string;
  }[];
}

interface Conflicts {
  readonly lives: ReadonlyMap<string, readonly (readonly LifeClaim[])[]>;
  /** By the id of the name and by the id of the quantity. */
  readonly figures: ReadonlyMap<
    string,
    readonly { readonly quantity: Entity; readonly conflict: FigureConflict }[]
  >;
}

const MOST_VALUES = 12;

/** Rows for the page `from` of a name or a quantity; none where the sources agree, or are not known to disagree. */
export function disputedOn(site: Site, entity: Entity, from: string): readonly DisputedRow[] {
  const all = conflictsOf(site);
  const value = (mention: Mention, words: string) => {
    const article = articleOf(site, mention.article);
    return {
      words,
      href: mentionHref(from, article, mention.id),
      place: blockLabel(article, mention.block),
      title: article.title,
    };
  };
  const lives = (all.lives.get(entity.id) ?? []).map(
    (claims): DisputedRow => ({
      what: { name: claims[0]?.event ?? 'born', href: null },
      when: null,
      values: claims.slice(0, MOST_VALUES).map((claim) => value(claim.mention, claimWords(claim))),
    }),
  );
  const figures = (all.figures.get(entity.id) ?? []).map(({ quantity, conflict }): DisputedRow => {
    const other = entity.id === quantity.id ? conflict.about : quantity;
    return {
      what: { name: other.label, href: entityHref(from, other) },
      when: describeDate(conflict.when),
      values: conflict.mentions
        .slice(0, MOST_VALUES)
        .map((mention) => value(mention, formatNumber(mention.value.number ?? 0))),
    };
  });
  return [...lives, ...figures];
}

/** '3 March 1970'; of an age the number. */
function claimWords({ mention }: LifeClaim): string {
  return mention.kind === 'date' ? describeDate(mention.value.edtf) : `aged ${mention.text}`;
}

const conflictsOf = rememberFor((site: Site): Conflicts => {
  const lives = new Map<string, (readonly LifeClaim[])[]>();
  for (const claims of lifeConflicts(site)) add(lives, claims[0]?.entity.id ?? '', claims);
  const figures = new Map<string, { quantity: Entity; conflict: FigureConflict }[]>();
  for (const quantity of entitiesOf(site, 'figure')) {
    for (const conflict of figureConflicts(site, quantity)) {
      add(figures, quantity.id, { quantity, conflict });
      add(figures, conflict.about.id, { quantity, conflict });
    }
  }
  return { lives, figures };
});

function add<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}
