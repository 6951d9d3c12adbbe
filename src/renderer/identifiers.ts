// Who a name is in the registers of the world, as the user says: for pages, cards and downloads.
import { registers } from '../lexicon/registers.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { Identifier } from '../records/identifier.ts';
import { identifierPage, identifierUri } from '../text/identifiers.ts';

interface IdentifierLine {
  /** 'Wikidata'; 'Company number' and 'Web page' are words of the interface. */
  readonly label: string;
  readonly value: string;
  /** Address of the register's page; null where it has none. Followed by readers alone. */
  readonly href: string | null;
}

const NONE: readonly Identifier[] = [];

/** What the user says of an entity, in the order of the registers; mostly nothing. */
export function identifiersOf({ editor }: Corpus, { id }: Pick<Entity, 'id'>): readonly Identifier[] {
  return editor?.identifiers.get(id) ?? NONE;
}

/** The same as lines of a page. */
export function identifierLines(corpus: Corpus, entity: Entity): readonly IdentifierLine[] {
  return identifiersOf(corpus, entity).map((identifier) => ({
    label: registers[identifier.register].label,
    value: identifier.register === 'url' ? shortAddress(identifier.value) : identifier.value,
    href: identifierPage(identifier),
  }));
}

/** Properties of schema.org: `sameAs` has addresses, `identifier` what is none. Nothing where nothing is known. */
export function linkedIdentifiers(corpus: Corpus, entity: Entity): object {
  const all = identifiersOf(corpus, entity);
  const same = all.flatMap((one) => identifierUri(one) ?? []);
  const numbers = all
    .filter(({ register }) => register !== 'url')
    .map(({ register, value }) => ({
      '@type': 'PropertyValue',
      propertyID: registers[register].label,
      value,
    }));
  return { ...(same.length > 0 && { sameAs: same }), ...(numbers.length > 0 && { identifier: numbers }) };
}

const LONGEST_ADDRESS = 40;

/** 'www.ellery.example/about'. */
function shortAddress(address: string): string {
  const bare = address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return bare.length > LONGEST_ADDRESS ? `${bare.slice(0, LONGEST_ADDRESS - 1)}…` : bare;
}
