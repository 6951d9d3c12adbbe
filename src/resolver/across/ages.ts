// Two people of one full name whose articles give them ages that no one person has: 'Diego Rey, 22,' and 'Diego Rey, 41,' in one year.
import type { Collection } from '../../collection/collection.ts';
import { isAbout } from '../../text/edtf.ts';
import type { Clusters } from '../clusters.ts';
import type { Node } from '../node.ts';
import type { Bearer, BearerOf } from './namesakes.ts';

/** Years of birth that lie no further apart can be one person's: an age is given before or after a birthday, in an article that came out later. */
const MOST_YEARS_APART = 3;
/** Where so many times more articles give no age than do, they are of the one most told of. */
const TIMES_AS_MANY = 5;
const [LEAST_AGE, MOST_AGE] = [5, 110];

interface Told {
  readonly root: number;
  readonly born: number;
  /** '29-year-old (in 2023)'. */
  readonly noun: string;
}

/** Compare the ages that stand right behind full names, for the clusters as they are now. Linear in mentions and names. */
export function agedApart(
  full: readonly Node[],
  { collection, clusters }: { readonly collection: Collection; readonly clusters: Clusters },
): BearerOf {
  const ages = agesTold(collection);
  const named = new Map<number, Map<number, Told | null>>();
  for (const node of ages.size === 0 ? [] : full) {
    const root = clusters.find(node);
    const known = named.get(node.keyNumber) ?? new Map<number, Told | null>();
    named.set(node.keyNumber, known);
    const told = node.rows.map((row) => ages.get(row)).find((one) => one !== undefined);
    if (told !== undefined) known.set(root, { root, ...told });
    else if (!known.has(root)) known.set(root, null);
  }
  const bearers = new Map<number, ReadonlyMap<number, Bearer> | null>();
  for (const [key, roots] of named) bearers.set(key, roots.size < 2 ? null : sidesOf(roots));
  return (node) => {
    const known = bearers.get(node.keyNumber) ?? null;
    return known === null ? null : (known.get(clusters.find(node)) ?? { side: null, noun: '', by: 'age' });
  };
}

/** By row of a person: the age that stands behind the name ('Rey, 29,', 'Rey (29)'), as a year of birth. */
function agesTold({
  articles,
  mentions: { table, valueAt, kindAt },
}: Collection): ReadonlyMap<number, Omit<Told, 'root'>> {
  const told = new Map<number, Omit<Told, 'root'>>();
  const rule = table.rules.indexOf('figure-age');
  for (let row = 1; rule >= 0 && row < table.length; row += 1) {
    if (table.rule[row] !== rule || kindAt(row - 1) !== 'person') continue;
    const isBehind =
      table.article[row] === table.article[row - 1] && table.block[row] === table.block[row - 1];
    if (!isBehind || (table.start[row] ?? 0) - (table.end[row - 1] ?? 0) !== ', '.length) continue;
    const value = valueAt(row);
    const age = 'number' in value && value.unit === 'year' ? value.number : null;
    const year = yearOf(articles.list[table.article[row] ?? 0]?.published.edtf ?? '');
    if (age === null || age < LEAST_AGE || age > MOST_AGE || !(year > 1000)) continue;
    told.set(row - 1, { born: year - age, noun: `${age}-year-old (in ${year})` });
  }
  return told;
}

/** The year in which an article surely came out; not a number where that is about, or one of two. */
function yearOf(published: string): number {
  return isAbout(published) || published.includes('/') ? Number.NaN : Number(published.slice(0, 4));
}

/** By cluster: which of several people it is; null where all can be one. */
function sidesOf(roots: ReadonlyMap<number, Told | null>): ReadonlyMap<number, Bearer> | null {
  const told = [...roots.values()]
    .filter((one) => one !== null)
    .sort((a, b) => a.born - b.born || a.root - b.root);
  const groups: Told[][] = [];
  for (const one of told) {
    const last = groups.at(-1);
    if (last === undefined || one.born - (last[0]?.born ?? 0) > MOST_YEARS_APART) groups.push([one]);
    else last.push(one);
  }
  if (groups.length < 2) return null;
  const bearers = new Map<number, Bearer>();
  for (const group of groups) {
    const [first] = group;
    for (const { root } of group)
      bearers.set(root, { side: `born ${first?.born}`, noun: first?.noun ?? '', by: 'age' });
  }
  const open = [...roots].filter(([, one]) => one === null);
  if (open.length <= TIMES_AS_MANY * told.length) return bearers;
  const [most, second] = [...groups].sort((a, b) => b.length - a.length);
  const side = bearers.get(most?.[0]?.root ?? -1);
  if (side === undefined || most?.length === second?.length) return null; // a slip of the pen must not part them all
  for (const [root] of open) bearers.set(root, side);
  return bearers;
}
