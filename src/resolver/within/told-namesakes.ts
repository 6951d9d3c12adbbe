// Whom an article sets apart from others of the name: 'Ana Ruiz, no relation', 'her namesake, the sprinter Ana Ruiz'.
import type { Collection } from '../../collection/collection.ts';
import { isRegnalName } from '../../text/person-name.ts';
import { addTo, type Buckets } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';

/** By index of a node: the sentence that says that its bearer has a namesake elsewhere. */
export type ToldNamesakes = Map<number, ToldNamesake>;

export interface ToldNamesake {
  readonly node: Node;
  readonly sentence: string;
  /** Whether it speaks of one whole name: nothing that the articles share makes them one. */
  readonly wholly: boolean;
  /** Row of the one whom it is not; -1 where the sentence names none. */
  readonly other: number;
}

/** More of one name or family than this are not set apart one by one. */
const MOST_ALIKE = 8;
/** Longer sentences are cut where a doubt quotes them. */
const LONGEST = 240;

/** Read all that is stated, once for the collection. Linear in statements. */
export function toldNamesakes(people: readonly Node[], { statements }: Collection): ToldNamesakes {
  const told: ToldNamesakes = new Map();
  const rows = statements.rowsOf('namesake');
  if (rows.length === 0) return told;
  const subjects = new Map(rows.map((row) => [statements.table.subject[row] ?? -1, row] as const));
  for (const node of people) {
    const row = node.rows.map((one) => subjects.get(one)).find((one) => one !== undefined);
    if (row === undefined) continue;
    const { quote, rule } = statements.at(row);
    const sentence = quote.length > LONGEST ? `${quote.slice(0, LONGEST)} …` : quote;
    told.set(node.index, {
      node,
      sentence,
      wholly: rule === 'namesake',
      other: statements.table.object[row] ?? -1,
    });
  }
  return told;
}

/**
 * Keep those of one article apart that it sets apart, for good, and give them back as doubts. Of two of one name in an article nobody knows which the others mean: neither
 * joins by name alone. Where 'no relation' is said of somebody whose family
 * name another full name of the article has, or 'namesake' of two who share no more than a part of the name, it speaks of these two alone, and no longer stands among `told`.
 */
export function partNamesakes(
  people: readonly Node[],
  told: ToldNamesakes,
  clusters: Clusters,
): FoundDoubt[] {
  if (!people.some(({ index }) => told.has(index))) return [];
  const { ofName, ofFamily, ofRow } = fullNamesOf(people);
  return people.flatMap((node): FoundDoubt[] => {
    const own = told.get(node.index);
    if (own === undefined) return [];
    const besides = (found: readonly Node[]): Node[] =>
      [...new Set(found)]
        .filter((other) => other !== node && !clusters.together(other, node))
        .sort((a, b) => a.index - b.index)
        .slice(0, MOST_ALIKE);
    const same = besides(ofName(node));
    const family = besides(ofFamily(node));
    const named = besides(ofRow(own.other));
    const others = same.length > 0 ? same : own.wholly ? named : [...new Set([...family, ...named])];
    const short = shortNameOf(node, people, own.other);
    for (const other of [...others, ...short]) clusters.part([node, other]);
    for (const twin of same)
      if (!told.has(twin.index)) told.set(twin.index, { ...own, node: twin, wholly: true });
    if (same.length === 0 && (own.wholly ? isOfPart(node, named) : family.length + short.length > 0))
      told.delete(node.index);
    return others.map((other) => namesakeDoubt(node, other, own));
  });
}

/** 'Tucker' of 'Paul Tucker, who is not related to Commissioner Tucker': the one of a family whom the article calls by that alone. */
function shortNameOf(node: Node, people: readonly Node[], row: number): readonly Node[] {
  if (row < 0) return [];
  return people.filter(
    (other) => !other.full && node.personKeys.family.includes(other.key) && other.rows.includes(row),
  );
}

/** 'Clement Okoye's namesake Clement XIV': they share a part of the name, and nothing is said of others called Clement XIV. */
function isOfPart(node: Node, named: readonly Node[]): boolean {
  if (isRegnalName(node.name)) return true;
  return (
    named.length > 0 &&
    named.every(
      ({ full, parts }) =>
        full && shorterFormRule(parts, node.parts) === null && shorterFormRule(node.parts, parts) === null,
    )
  );
}

interface FullNames {
  /** Those who are written like a node, or sound like it. */
  readonly ofName: (node: Node) => readonly Node[];
  readonly ofFamily: (node: Node) => readonly Node[];
  /** The one whom a row mentions, if any. */
  readonly ofRow: (row: number) => readonly Node[];
}

/** The full names among people, to be looked up. */
function fullNamesOf(people: readonly Node[]): FullNames {
  const spellings: Buckets = new Map();
  const sounds: Buckets = new Map();
  const families: Buckets = new Map();
  const bearers = new Map<number, readonly [Node]>();
  for (const node of people) {
    if (!node.full) continue;
    addTo(spellings, node.key, node);
    addTo(sounds, node.romanisation, node);
    for (const key of node.personKeys.family) addTo(families, key, node);
    for (const row of node.rows) bearers.set(row, [node]);
  }
  return {
    ofName: ({ key, romanisation }) => [...(spellings.get(key) ?? []), ...(sounds.get(romanisation) ?? [])],
    ofFamily: ({ personKeys }) => personKeys.family.flatMap((key) => families.get(key) ?? []),
    ofRow: (row) => bearers.get(row) ?? [],
  };
}

/** The question to the user, with the sentence that makes it one. */
export function namesakeDoubt(a: Node, b: Node, { sentence }: ToldNamesake): FoundDoubt {
  return {
    a,
    b,
    rule: 'namesake-told',
    reason: `An article sets its '${a.name}' apart from another of the name: “${sentence}”`,
  };
}
