// Others who bear the name of somebody or something, for its own page.
import type { Entity } from '../records/entity.ts';
import { titleText } from './article-ref.ts';
import { entityHref, relative } from './links.ts';
import { formatNumber } from './names.ts';
import { sharedNameAddress, sharedNames } from './shared-names.ts';
import { articleOf, mentionsOf, type Site } from './site.ts';

const MOST_SHOWN = 4;

/** The most mentioned of the others, two that are called alike with an article of each, and where all are told apart; null where it bears its name alone. */
export function namesakesOf(site: Site, entity: Entity, from: string) {
  const found = sharedNames(site).of.get(entity.id);
  if (found === undefined) return null;
  const others = firstOthers(found.shared.bearers, entity);
  const titles = titlesOfTwins(site, others);
  return {
    name: found.shared.name,
    href: relative(from, sharedNameAddress(found.page, found.shared)),
    others: others.map((other) => ({
      name: other.label,
      kind: other.kind,
      href: entityHref(from, other),
      description: toldWith(titles, other),
    })),
    more: formatNumber(Math.max(0, found.shared.bearers.length - 1 - others.length)),
  };
}

/**
 * What tells an entity from others of its kind that are called exactly as it is: what is said of it, else the title of the newest article
 * that names it. Null where none of the namesakes that its page lists has its label.
 */
export function toldApartBy(site: Site, entity: Entity): string | null {
  const bearers = sharedNames(site).of.get(entity.id)?.shared.bearers ?? [];
  const twins = firstOthers(bearers, entity).filter(
    ({ kind, label }) => kind === entity.kind && label.toLowerCase() === entity.label.toLowerCase(),
  );
  if (twins.length === 0) return null;
  const { description } = entity;
  if (description !== null && twins.every((twin) => twin.description !== description)) return description;
  return newestTitle(site, entity);
}

/** What is said of a name in a list, with its title of `titlesOfTwins`; null where there is neither. */
export function toldWith(titles: ReadonlyMap<string, string>, { id, description }: Entity): string | null {
  const told = [description, titles.get(id)].filter((one) => one !== null && one !== undefined);
  return told.length === 0 ? null : told.join(', ');
}

/** Rows of a list by entity id to the title of the newest article of each whose name and description another row has too. */
export function titlesOfTwins(site: Site, entities: readonly Entity[]): ReadonlyMap<string, string> {
  const called = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = JSON.stringify([entity.kind, entity.label.toLowerCase(), entity.description]);
    const same = called.get(key);
    if (same === undefined) called.set(key, [entity]);
    else same.push(entity);
  }
  const twins = [...called.values()].filter(({ length }) => length > 1).flat();
  return new Map(
    twins.flatMap((entity) => {
      const title = newestTitle(site, entity);
      return title === null ? [] : [[entity.id, title] as const];
    }),
  );
}

function newestTitle(site: Site, entity: Entity): string | null {
  const [newest] = mentionsOf(site, entity);
  return newest === undefined ? null : titleText(articleOf(site, newest.article));
}

function firstOthers(bearers: readonly Entity[], own: Entity): readonly Entity[] {
  return bearers
    .slice(0, MOST_SHOWN + 1)
    .filter(({ id }) => id !== own.id)
    .slice(0, MOST_SHOWN);
}
