// One article writes less of a given name than another: 'John Kennedy' and 'John F. Kennedy', 'M. Keller' and 'Maria Keller'.

import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { nicknames } from '../../lexicon/nicknames.ts';
import { distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import { shorterFormRule } from '../name-parts.ts';
import type { Node } from '../node.ts';
import { type Common, commonGround, type Ground } from './common-ground.ts';

/** More candidates than this and a doubt would only say that the name is common. */
export const MOST_DOUBTS = 3;

export interface Context extends Ground {
  readonly clusters: Clusters;
}

/** A way of writing less, by which both sides get one key; none for a name that is not of that side. */
interface Way {
  readonly shortKeys: (node: Node) => readonly string[];
  readonly longKey: (node: Node) => string | null;
  /** The name of the rule for a join begins with it. */
  readonly rule: string;
  /** Name of the rule for a doubt. */
  readonly doubted: string;
  /** How the short one is written: 'without a middle name'. */
  readonly how: string;
}

/** 'Anil Deshmukh' may be the father of 'Rahul Anil Deshmukh', in whose party he is as well: they must hold the same office. */
const FIRST_NAME = 'first-name';

const WAYS: readonly Way[] = [
  {
    shortKeys: ({ words, parts }) =>
      words.length === 2 || (words.length > 2 && !parts.familyFirst) ? [endsKey(words)] : NONE,
    longKey: ({ parts }) => (parts.words.length < 3 || parts.familyFirst ? null : endsKey(parts.words)),
    rule: 'middle-name',
    doubted: 'middle-name-left-out',
    how: 'without a middle name',
  },
  {
    shortKeys: ({ parts }) => (beginsWithInitial(parts.words) ? [initialKey(parts.words)] : NONE),
    longKey: ({ parts }) =>
      parts.familyFirst || parts.words.length < 2 || beginsWithInitial(parts.words)
        ? null
        : initialKey(parts.words),
    rule: 'initial',
    doubted: 'initial-for-name',
    how: 'with an initial for the given name',
  },
  {
    shortKeys: ({ parts }) => pairs(parts.words, nicknames.get(parts.words[0] ?? '') ?? NONE),
    longKey: ({ parts: { words, familyFirst } }) =>
      familyFirst || words.length < 2 ? null : `${words[0]} ${words.at(-1)}`,
    rule: 'nickname',
    doubted: 'nickname-for-name',
    how: 'with the short form of the given name',
  },
  {
    shortKeys: ({ parts: { words, familyFirst } }) =>
      familyFirst || words.length < 2 ? NONE : [words.join(' ')],
    longKey: ({ parts }) => withoutLastName(parts.words),
    rule: 'second-family-name',
    doubted: 'second-family-name-left-out',
    how: 'without the last of the family names',
  },
  {
    shortKeys: ({ parts: { words, familyFirst } }) =>
      familyFirst || words.length < 2 || beginsWithInitial(words) ? NONE : [words.join(' ')],
    longKey: ({ parts }) => (parts.familyFirst ? null : withoutFirstName(parts.words)),
    rule: FIRST_NAME,
    doubted: 'first-name-left-out',
    how: 'without the first of the names',
  },
];

const NONE: readonly string[] = [];

function pairs(words: readonly string[], given: readonly string[]): readonly string[] {
  return words.length < 2 ? NONE : given.map((name) => `${name} ${words.at(-1)}`);
}

/** 'lucia garcia' of 'Lucía García Márquez', 'vera daves' of 'Vera Daves de Sousa'; null for shorter names. */
function withoutLastName(words: readonly string[]): string | null {
  let end = words.length - 1;
  while (end > 0 && NAME_PARTICLES.has(words[end - 1] ?? '')) end -= 1;
  return end < 2 ? null : words.slice(0, end).join(' ');
}

/** 'mumbi ngugi' of 'Grace Mumbi Ngugi'; null for shorter names and for one whose first is an initial. */
function withoutFirstName([first = '', ...rest]: readonly string[]): string | null {
  return rest.length < 2 || first.length < 2 || NAME_PARTICLES.has(rest[0] ?? '') ? null : rest.join(' ');
}

/** A single letter of a script that has small letters: '김' is a whole family name. */
function beginsWithInitial([first = '', ...rest]: readonly string[]): boolean {
  return /^\p{Ll}$/u.test(first) && (rest.at(-1)?.length ?? 0) > 1;
}

function endsKey(words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)}`;
}

function initialKey(words: readonly string[]): string {
  return `${words[0]?.[0] ?? ''} ${words.at(-1)}`;
}

/** One with the same office when no other long form fits, else a doubt. Nodes meet by key only. */
export function joinLongerNames(full: readonly Node[], context: Context): FoundDoubt[] {
  return WAYS.flatMap((way) => joinWay(full, way, context));
}

function joinWay(full: readonly Node[], way: Way, context: Context): FoundDoubt[] {
  const { clusters } = context;
  const short = shortNames(full, way);
  if (short.size === 0) return [];
  const groups = new Map<string, Map<number, Node>>();
  for (const node of full) {
    const key = way.longKey(node);
    if (key === null || !short.has(key)) continue;
    const group = groups.get(key) ?? new Map<number, Node>();
    if (group.size <= MOST_DOUBTS && !group.has(clusters.find(node))) group.set(clusters.find(node), node);
    groups.set(key, group);
  }
  if (groups.size === 0) return [];
  const done = new Set<number>();
  return full.flatMap((node) => {
    const root = clusters.find(node);
    const keys = done.has(root) ? NONE : way.shortKeys(node);
    const found = keys.flatMap((key) => [...(groups.get(key)?.values() ?? [])]);
    if (found.length === 0) return [];
    done.add(root);
    const long = distinct(found, clusters).filter(
      (one) => !clusters.together(one, node) && leavesOut(node, one),
    );
    return joinOne(node, long, { way, ...context });
  });
}

/** Whether the first name writes less than the second; an initial in the middle leaves no name out. */
function leavesOut(short: Node, long: Node): boolean {
  const rule = shorterFormRule(short.parts, long.parts);
  return rule !== null && rule !== 'middle-name-shortened';
}

function shortNames(full: readonly Node[], way: Way): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const node of full) {
    for (const key of way.shortKeys(node)) keys.add(key);
  }
  return keys;
}

function joinOne(
  node: Node,
  long: readonly Node[],
  { way, clusters, ...ground }: Context & { readonly way: Way },
): FoundDoubt[] {
  const [one] = long;
  const common = one !== undefined && long.length === 1 ? commonGround(node, one, ground) : null;
  const tells = common !== null && (way.rule !== FIRST_NAME || common.by === 'office');
  if (one !== undefined && tells && !isOneOfMany(node, way, common)) {
    clusters.join(one, node, {
      rule: `${way.rule}-and-${common.by}`,
      evidence: `'${node.name}' is '${one.name}' ${way.how}, and ${common.words}.`,
      confidence: 0.82,
    });
    return [];
  }
  return long.slice(0, MOST_DOUBTS).map((b) => ({
    a: node,
    b,
    rule: way.doubted,
    reason: `'${node.name}' can be '${b.name}' ${way.how}, but ${doubtOf(way, common)}.`,
  }));
}

function doubtOf({ rule }: Way, common: Common | null): string {
  if (common === null) return 'nothing else in the articles says so';
  return rule === FIRST_NAME
    ? `they may be relatives: ${common.words}`
    : 'so can others of this family name there';
}

/** 'J. Kim' and 'Ji-won Kim' of one university: a family name that many have, and an initial that many of these share. */
function isOneOfMany({ parts }: Node, { rule }: Way, { by }: Common): boolean {
  return rule === 'initial' && by === 'organisation' && EAST_ASIAN_SURNAMES.has(parts.words.at(-1) ?? '');
}
