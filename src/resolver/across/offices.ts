// Which office an article gives a person: what tells one President Putin from another Putin.
import type { Collection } from '../../collection/collection.ts';
import { BEFORE_ANOTHER, FORMER_WORDS, HOLDING_WORDS, LESSER_WORDS } from '../../lexicon/callings.ts';
import { SAME_ORGANISATION_WORDS } from '../../lexicon/organisation-words.ts';
import { OFFICE_ABBREVIATIONS, OFFICE_TITLES, POSTS } from '../../lexicon/person-titles.ts';
import { keepLast } from '../../text/keep-last.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOfWords } from '../country-of-words.ts';
import type { Node } from '../node.ts';

/** Offices that the articles give a mention, by its row; those that have none are left out. */
export type OfficesSaid = ReadonlyMap<number, readonly string[]>;

/** Offices ('president', 'foreign minister') of the cluster that a node is in. */
export interface Offices {
  readonly of: (node: Node) => ReadonlySet<string>;
}

/** Longest first: 'vice president' is no 'president'. */
const OFFICES: readonly string[] = [...OFFICE_TITLES, ...POSTS].sort((a, b) => b.length - a.length);
const NONE: ReadonlySet<string> = new Set();
/** A minister of more than so many words is a sentence. */
const MOST_THINGS = 5;
/** How many titles are kept with the office in them: most are given again and again. */
const KEPT = 5000;

/** Read all roles that are stated. What is kept are offices: a role is a piece of its article's text, and would keep all of it. */
export function officesSaid({ statements }: Collection): OfficesSaid {
  const said = new Map<number, string[]>();
  for (const row of statements.rowsOf('role')) {
    const office = officeIn(statements.valueAt(row));
    if (office === null) continue;
    const subject = statements.table.subject[row] ?? 0;
    const known = said.get(subject);
    if (known === undefined) said.set(subject, [office]);
    else known.push(office);
  }
  return said;
}

/** Offices that titles and roles give each cluster, as the clusters are now. */
export function officesOf(people: readonly Node[], said: OfficesSaid, clusters: Clusters): Offices {
  const titled = keepLast(KEPT, officeIn);
  const ofCluster = new Map<number, Set<string>>(); // of those that have any
  const rootThen = new Int32Array(clusters.nodes.length).fill(-1);
  for (const node of people) {
    const root = clusters.find(node);
    rootThen[node.index] = root;
    for (const row of node.rows) {
      for (const office of said.get(row) ?? []) addToSet(ofCluster, root, office);
      const value = node.valueAt(row);
      const office = 'title' in value && value.title !== null ? titled(value.title) : null;
      if (office !== null) addToSet(ofCluster, root, office);
    }
  }
  return { of: (node) => ofCluster.get(rootThen[node.index] ?? -1) ?? NONE };
}

/** The office in a role: 'Russian President' and 'president of Russia' are both 'president'; 'adviser to the president' is none. */
export function officeIn(role: string): string | null {
  const words = role
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .map((word) => OFFICE_ABBREVIATIONS.get(word) ?? word);
  const cut = words.findIndex((word, at) => at > 0 && BEFORE_ANOTHER.has(word));
  const head = ` ${words.slice(0, cut < 0 ? undefined : cut).join(' ')} `;
  const text = ` ${words.join(' ')} `;
  const minister = ministerIn(words, cut < 0 ? words.length : cut);
  if (minister !== null) return minister;
  for (const title of OFFICES) {
    const at = text.indexOf(` ${title} `);
    if (at < 0 || at >= head.length - 1) continue;
    const before = text.slice(0, at).split(' ').at(-1) ?? '';
    const office = title.replaceAll('-', ' '); // 'secretary-general' and 'secretary general'
    return LESSER_WORDS.has(before) ? `${before} ${office}` : office;
  }
  return null;
}

/** 'energy and mines minister' of 'Energy and Mines Minister' and of 'minister of energy and mines'; null for a minister of nothing. */
function ministerIn(words: readonly string[], cut: number): string | null {
  const at = words.indexOf('minister');
  if (at < 0 || at >= cut) return null;
  const stop = words.findLastIndex((_, index) => index < at && isOfHolder(words, index));
  const before = words.slice(stop + 1, at);
  const behind = words.slice(at + 2, wordsOfThing(words, at + 2));
  const isBehind =
    /^(?:of|for)$/u.test(words[at + 1] ?? '') && before.every((word) => LESSER_WORDS.has(word));
  const things = isBehind ? [...before, ...behind] : before;
  const named = things.filter((word) => word !== 'the' && word !== 'affairs');
  if (named.every((word) => LESSER_WORDS.has(word) || word === 'state') || named.length > MOST_THINGS)
    return null;
  return `${named.map((word) => SAME_ORGANISATION_WORDS.get(word) ?? word).join(' ')} minister`;
}

/** Whose minister, or since when, but not for what: 'Chile', 'North Korean', 'former'. */
function isOfHolder(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (
    FORMER_WORDS.has(word) ||
    HOLDING_WORDS.has(word) ||
    countryOfWords([word]) !== null ||
    countryOfWords(words.slice(at - 1, at + 1)) !== null
  );
}

/** Where the words behind 'minister of' no longer say for what: before 'in', before a country. */
function wordsOfThing(words: readonly string[], from: number): number {
  const end = words.findIndex(
    (word, at) => at >= from && (BEFORE_ANOTHER.has(word) || countryOfWords([word]) !== null),
  );
  return end < 0 ? words.length : end;
}
/** An office that both hold, null where there is none. */
export function sharedOffice(a: Node, b: Node, offices: Offices): string | null {
  const other = offices.of(b);
  for (const office of offices.of(a)) if (other.has(office)) return office;
  return null;
}
