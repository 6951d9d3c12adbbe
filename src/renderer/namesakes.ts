// Others who bear the name of somebody or something, for its own page.
import type { Entity } from '../records/entity.ts';
import { entityHref, relative } from './links.ts';
import { formatNumber } from './names.ts';
import { sharedNameAddress, sharedNames } from './shared-names.ts';
import type { Site } from './site.ts';

const MOST_SHOWN = 4;

/** The most mentioned of the others, and where all are told apart; null where it bears its name alone. */
export function namesakesOf(site: Site, entity: Entity, from: string) {
  const found = sharedNames(site).of.get(entity.id);
  if (found === undefined) return null;
  const others = firstOthers(found.shared.bearers, entity);
  return {
    name: found.shared.name,
    href: relative(from, sharedNameAddress(found.page, found.shared)),
    others: others.map((other) => ({
      name: other.label,
      kind: other.kind,
      href: entityHref(from, other),
      description: other.description,
    })),
    more: formatNumber(Math.max(0, found.shared.bearers.length - 1 - others.length)),
  };
}

function firstOthers(bearers: readonly Entity[], own: Entity): readonly Entity[] {
  return bearers
    .slice(0, MOST_SHOWN + 1)
    .filter(({ id }) => id !== own.id)
    .slice(0, MOST_SHOWN);
}
