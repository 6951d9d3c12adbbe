// Across articles a full name is needed, or further evidence. A surname alone is never enough.
import { nameKey, nameWords, parsePersonName } from '../../text/person-name.ts';
import { romanisationKey } from '../../text/romanisation.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { type NameParts, partsOf, shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { personValue } from '../within/people.ts';
import { type Offices, officesOf, sharedOffice } from './offices.ts';
import { joinSameNames } from './same-name.ts';

/** More candidates than this and a doubt would only say that the name is common. */
const MOST_DOUBTS = 3;

/** Join people over the whole collection, by name and by the roles that their mentions (by id) have; near misses come back as doubts. Near-linear: nodes meet by key only. */
export function joinPeopleAcross(
  people: readonly Node[],
  roles: ReadonlyMap<string, readonly string[]>,
  clusters: Clusters,
): FoundDoubt[] {
  const named = people.filter((node) => !node.unnamed && node.words.length > 0);
  const full = named.filter((node) => node.full);
  const same = joinEqualNames(full, clusters);
  const offices = officesOf(named, roles, clusters);
  return [
    ...same,
    ...joinSpellings(full, offices, clusters),
    ...joinMiddleNames(full, offices, clusters),
    ...placeShortNames(named, full, { offices, clusters }),
  ];
}

/** Equal full names are one person, unless their articles spell them out as 'George H. W. Bush' and 'George W. Bush'. */
function joinEqualNames(full: readonly Node[], clusters: Clusters): FoundDoubt[] {
  const fullest = new Map<number, { key: string; parts: NameParts }>();
  const partsByKey = new Map<string, NameParts>();
  for (const node of full) {
    const parts = partsOf(node.name);
    const known = fullest.get(clusters.find(node));
    if (known === undefined || parts.words.length > known.parts.words.length)
      fullest.set(clusters.find(node), { key: node.key, parts });
    partsByKey.set(node.key, parts);
  }
  const agree = (keys: readonly string[]): boolean => {
    if (keys.length > 10) return false;
    const sorted = keys.map((key) => partsByKey.get(key)).sort((a, b) => lengthOf(b) - lengthOf(a));
    const [longest] = sorted;
    return sorted.slice(1).every((one) => one && longest && shorterFormRule(one, longest) !== null);
  };
  return joinSameNames(
    full.map((node) => ({
      node,
      key: node.key,
      fullest: longerForm(node, fullest.get(clusters.find(node))),
    })),
    {
      reason: (a) => ({
        rule: 'same-full-name',
        evidence: `Both articles write the full name '${a.name}'.`,
        confidence: a.words.length > 2 ? 0.95 : 0.9,
      }),
      agree,
      doubt: {
        rule: 'same-name-spelled-out-otherwise',
        why: (a, b) =>
          `'${a.name}' can be '${b.name}', but another article spells the same name out in another way.`,
      },
    },
    clusters,
  );
}

/** The cluster's fullest name where it says more than the node's own; another spelling of equal length does not. */
function longerForm(node: Node, known: { key: string; parts: NameParts } | undefined): string {
  if (known === undefined) return node.key;
  return known.parts.words.length > partsOf(node.name).words.length ? known.key : node.key;
}

function lengthOf(parts: NameParts | undefined): number {
  return (parts?.words ?? []).reduce((sum, word) => sum + (word.length === 1 ? 1 : 100), 0);
}

/** Other romanisations and orders: joined when both hold the same office, or when only the order differs; else a doubt. */
function joinSpellings(full: readonly Node[], offices: Offices, clusters: Clusters): FoundDoubt[] {
  const doubts: FoundDoubt[] = [];
  const first = new Map<string, Node>();
  for (const node of full) {
    for (const key of [`roman|${romanisationKey(node.name)}`, `order|${[...node.words].sort().join(' ')}`]) {
      const other = first.get(key);
      if (other === undefined) first.set(key, node);
      else if (!clusters.together(other, node))
        doubts.push(...joinSpelling(other, node, { offices, clusters }));
    }
  }
  return doubts;
}

function joinSpelling(other: Node, node: Node, { offices, clusters }: Context): FoundDoubt[] {
  const [a, b] = [parsePersonName(other.name), parsePersonName(node.name)];
  const turned = a.familyFirst !== b.familyFirst && nameKey(a.family ?? '') === nameKey(b.family ?? '');
  if (turned && [...other.words].sort().join() === [...node.words].sort().join()) {
    clusters.join(other, node, {
      rule: 'same-name-family-name-first',
      evidence: `'${other.name}' and '${node.name}' have the same family name and the same given name.`,
      confidence: 0.88,
    });
    return [];
  }
  const office = sharedOffice(other, node, offices);
  if (office === null)
    return [
      {
        a: other,
        b: node,
        rule: 'same-romanisation',
        reason: `'${other.name}' and '${node.name}' can be one name in two spellings, but nothing else in the articles says that they are one person.`,
      },
    ];
  clusters.join(other, node, {
    rule: 'same-romanisation-and-office',
    evidence: `'${other.name}' and '${node.name}' are one name in two spellings, and both are called ${office}.`,
    confidence: 0.88,
  });
  return [];
}

interface Context {
  readonly offices: Offices;
  readonly clusters: Clusters;
}

/** 'John Kennedy' in one article, 'John F. Kennedy' in another: one with the same office when no other long form fits, else a doubt. */
function joinMiddleNames(full: readonly Node[], offices: Offices, clusters: Clusters): FoundDoubt[] {
  const groups = new Map<string, Map<number, { node: Node; parts: NameParts }>>();
  for (const node of full) {
    const parts = partsOf(node.name);
    if (parts.words.length < 3 || parts.familyFirst) continue;
    const key = `${parts.words[0]} ${parts.words.at(-1)}`;
    const group = groups.get(key) ?? new Map<number, { node: Node; parts: NameParts }>();
    if (group.size <= MOST_DOUBTS && !group.has(clusters.find(node)))
      group.set(clusters.find(node), { node, parts });
    groups.set(key, group);
  }
  const done = new Set<number>();
  return full.flatMap((node) => {
    const root = clusters.find(node);
    const group = node.words.length === 2 && !done.has(root) ? groups.get(node.words.join(' ')) : undefined;
    if (group === undefined) return [];
    done.add(root);
    const long = [...group.values()]
      .filter((one) => !clusters.together(one.node, node))
      .map((one) => one.node);
    return joinMiddleName(node, long, { offices, clusters });
  });
}

function joinMiddleName(node: Node, long: readonly Node[], { offices, clusters }: Context): FoundDoubt[] {
  const [one] = long;
  const office = one !== undefined && long.length === 1 ? sharedOffice(node, one, offices) : null;
  if (one !== undefined && office !== null) {
    clusters.join(one, node, {
      rule: 'middle-name-and-office',
      evidence: `'${node.name}' is '${one.name}' without a middle name, and both are called ${office}.`,
      confidence: 0.82,
    });
    return [];
  }
  return long.slice(0, MOST_DOUBTS).map((b) => ({
    a: node,
    b,
    rule: 'middle-name-left-out',
    reason: `'${node.name}' can be '${b.name}' without a middle name, but nothing else in the articles says so.`,
  }));
}

/** Lone surnames: joined to the one person of that surname who holds the same office, else left apart with a doubt. */
function placeShortNames(named: readonly Node[], full: readonly Node[], context: Context): FoundDoubt[] {
  const { offices, clusters } = context;
  const bySurname = groupBySurname(full, clusters);
  const byOffice = groupByOffice(bySurname, offices);
  const withFullName = new Set(full.map(clusters.find));
  return named.flatMap((node) => {
    if (node.full || withFullName.has(clusters.find(node))) return [];
    const matching = new Set(
      [...offices.of(node)].flatMap((office) => byOffice.get(`${node.key}|${office}`) ?? []),
    );
    const [one] = matching;
    if (one !== undefined && matching.size === 1) {
      clusters.join(one, node, {
        rule: 'family-name-and-office',
        evidence: `'${node.name}' and '${one.name}' share the family name and are both called ${sharedOffice(node, one, offices)}.`,
        confidence: 0.85,
      });
      return [];
    }
    return surnameDoubts(node, bySurname.get(node.key) ?? []);
  });
}

function surnameDoubts(node: Node, candidates: readonly Node[]): FoundDoubt[] {
  if (candidates.length > MOST_DOUBTS) return [];
  return candidates.map((b) => ({
    a: node,
    b,
    rule: 'family-name-alone',
    reason: `The article says only '${node.name}'. A family name alone is not enough to take this for ${b.name}.`,
  }));
}

/** Family name (its last word) to one node for each cluster of people so named. */
function groupBySurname(full: readonly Node[], clusters: Clusters): Map<string, Node[]> {
  const groups = new Map<string, Map<number, Node>>();
  for (const node of full) {
    const { family } = personValue(node);
    const last = nameWords(family ?? '').at(-1);
    for (const key of new Set([nameKey(family ?? ''), last ?? ''])) {
      if (key === '') continue;
      const group = groups.get(key) ?? new Map<number, Node>();
      if (!group.has(clusters.find(node))) group.set(clusters.find(node), node);
      groups.set(key, group);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, [...group.values()]]));
}

/** 'putin|president' to those of the surname who hold the office; two are enough to know that it is not one. */
function groupByOffice(
  bySurname: ReadonlyMap<string, readonly Node[]>,
  offices: Offices,
): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const [surname, nodes] of bySurname) {
    for (const node of nodes) {
      for (const office of offices.of(node)) {
        const key = `${surname}|${office}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [node]);
        else if (group.length < 2) group.push(node);
      }
    }
  }
  return groups;
}
