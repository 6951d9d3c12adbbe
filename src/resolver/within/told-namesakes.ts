// Whom an article sets apart from others of the name: 'Ana Ruiz, no relation', 'her namesake, the sprinter Ana Ruiz'.
import type { Collection } from '../../collection/collection.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
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
 * name another full name of the article has, it speaks of these two, and no longer stands among `told`.
 */
export function partNamesakes(
  people: readonly Node[],
  told: ToldNamesakes,
  clusters: Clusters,
): FoundDoubt[] {
  return people.flatMap((node): FoundDoubt[] => {
    const own = told.get(node.index);
    if (own === undefined) return [];
    const alike = people.filter((other) => other !== node && other.full && !clusters.together(other, node));
    const same = alike.filter(
      ({ keyNumber, romanisation }) => keyNumber === node.keyNumber || romanisation === node.romanisation,
    );
    const family = node.personKeys.family;
    const ofFamily = alike.filter(({ personKeys }) => personKeys.family.some((key) => family.includes(key)));
    const named = alike.filter((other) => own.other >= 0 && other.rows.includes(own.other));
    const others = same.length > 0 ? same : own.wholly ? named : [...new Set([...ofFamily, ...named])];
    for (const other of others) clusters.part([node, other]);
    for (const twin of same)
      if (!told.has(twin.index)) told.set(twin.index, { ...own, node: twin, wholly: true });
    if (same.length === 0 && ofFamily.length > 0 && !own.wholly) told.delete(node.index);
    return others.map((other) => namesakeDoubt(node, other, own));
  });
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
