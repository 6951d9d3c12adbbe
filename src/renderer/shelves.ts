// An index cut into pages of bounded size by its letters, and where that is not enough by the letters after them: 'k', 'ka', 'kal'. A name
// that is added changes its own page alone, unless that grows too long.
import type { Entity } from '../records/entity.ts';
import { listsBy } from '../text/lists-by.ts';
import { capitalise } from './names.ts';

export interface Leaf {
  /** For file names: 'k', 'ka', 'digits', 'other'. */
  readonly name: string;
  /** For readers: 'K', 'Ka', '0–9', 'Other'. */
  readonly label: string;
  /** In the order of the index. */
  readonly entities: readonly Entity[];
}

/** A page of an index that only leads to those below it. */
export interface Hub {
  readonly name: string;
  readonly label: string;
  readonly below: readonly Pick<Leaf, 'name' | 'label'>[];
}

export interface Shelves {
  /** The first cut: a page for each letter. */
  readonly top: readonly Pick<Leaf, 'name' | 'label'>[];
  readonly leaves: readonly Leaf[];
  readonly hubs: readonly Hub[];
}

export const NO_SHELVES: Shelves = { top: [], leaves: [], hubs: [] };

export interface Keyed {
  readonly entity: Entity;
  /** What the index is sorted by: a to z, 0 to 9 and hyphens. */
  readonly key: string;
  /** It stands on the page with its passages; else in one line. */
  readonly apart: boolean;
}

/** Lines that a page may hold; a name with its passages counts as many. */
const MOST_LINES = 500;
const LINES_OF_ONE = 6;
/** Names that agree in so many letters are cut by number. */
const DEEPEST = 8;

/** Names in the order of their keys, cut into pages. Linear in names and the depth of the cut. */
export function shelvesOf(keyed: readonly Keyed[]): Shelves {
  const leaves: Leaf[] = [];
  const hubs: Hub[] = [];
  const place = (some: readonly Keyed[], node: { name: string; label: string; depth: number }): void => {
    const { name, label, depth } = node;
    if (linesOf(some) <= MOST_LINES) {
      leaves.push({ name, label, entities: some.map(({ entity }) => entity) });
      return;
    }
    const alike = some.every(({ key }) => key === some[0]?.key);
    const below = depth < DEEPEST && !alike ? byNext(some, node) : byNumber(some, node);
    hubs.push({ name, label, below });
    for (const one of below) place(one.some, one);
  };
  const top = [...listsBy(keyed, ({ key }) => firstPart(key))].map(([name, some]) => ({
    name,
    label: labelOf(name),
    some,
  }));
  for (const { name, label, some } of top) place(some, { name, label, depth: name === DIGITS ? 0 : 1 });
  return { top: top.map(({ name, label }) => ({ name, label })), leaves, hubs };
}

const OTHER = 'other';
const DIGITS = 'digits';

/** The name of the first cut: a letter, 'digits', or 'other' where there is neither. */
function firstPart(key: string): string {
  const first = key.charAt(0);
  if (first === '' || first === '-') return OTHER;
  return first >= 'a' ? first : DIGITS;
}

function labelOf(name: string): string {
  if (name === OTHER) return 'Other';
  return name === DIGITS ? '0–9' : name.toUpperCase();
}

function byNext(some: readonly Keyed[], { name, depth }: { name: string; depth: number }) {
  const groups = listsBy(some, ({ key }) => key.charAt(depth) || '-'); // the end of a name stands with what is parted there
  return [...groups].map(([sign, group]) => {
    const [first] = group;
    const below = `${name}${sign === '-' ? '_' : sign}`;
    return {
      name: below === DIGITS || below === OTHER ? `${below}_` : below,
      label: capitalise((first?.key ?? '').slice(0, depth + 1).replaceAll('-', ' ')).trim(),
      depth: depth + 1,
      some: group,
    };
  });
}

function byNumber(some: readonly Keyed[], { name, label }: { name: string; label: string }) {
  const size = Math.floor(MOST_LINES / LINES_OF_ONE);
  return Array.from({ length: Math.ceil(some.length / size) }, (_, index) => ({
    name: `${name}-${index + 1}`,
    label: `${label} ${index + 1}`,
    depth: DEEPEST,
    some: some.slice(index * size, (index + 1) * size),
  }));
}

function linesOf(some: readonly Keyed[]): number {
  return some.reduce((sum, { apart }) => sum + (apart ? LINES_OF_ONE : 1), 0);
}
