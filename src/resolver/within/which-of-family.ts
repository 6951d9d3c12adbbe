// Whom of an article 'Mrs. Hartigan', 'the elder Stroud' mean, where more than one could be called so.
import {
  ROLES_OF_CHILDREN,
  ROLES_OF_ELDERS,
  ROLES_OF_MEN,
  ROLES_OF_WIVES,
  ROLES_OF_WOMEN,
} from '../../lexicon/family-marks.ts';
import { areOfTwo, MARKS, type Mark, markOfTitle } from '../family-marks.ts';
import { generationOf, isNamedAsSon } from '../name-parts.ts';
import type { Node } from '../node.ts';
import type { StatedOf } from './stated.ts';

/** The one of several bearers whom the word before a lone name means, and whether it may mean somebody at all. */
export interface WhichOfFamily {
  readonly one: (node: Node, candidates: readonly Node[]) => Node | undefined;
  readonly mayBe: (node: Node, candidate: Node) => boolean;
}

/** For the people of one article; their roles are read when first asked for. */
export function whichOfFamily(people: readonly Node[], stated: StatedOf): WhichOfFamily {
  let known: ReadonlyMap<number, Mark> | null = null;
  const marksOf = (node: Node): Mark => {
    known ??= marksByRole(people, stated);
    return titlesOf(node).reduce(
      (marks, title) => marks | markOfTitle(title),
      (known.get(node.index) ?? MARKS.none) | ofGeneration(node),
    );
  };
  const fits = (mark: Mark, candidate: Node): boolean => (marksOf(candidate) & mark) !== 0;
  const speaksAgainst = (mark: Mark, candidate: Node): boolean => areOfTwo(mark, marksOf(candidate));
  return {
    one({ mark }, all) {
      const candidates = (mark & OF_AGE) === 0 ? all : namesakesAmong(all);
      const open = candidates.filter((one) => !speaksAgainst(mark, one));
      if (open.length === 1) return open[0];
      const fitting = open.filter((one) => fits(mark, one));
      if (fitting.length === 1 && candidates.length === 2) return fitting[0]; // of three, a son may stand beside his father
      const wives = mark === MARKS.mrs ? fitting.filter((one) => fits(MARKS.wife, one)) : [];
      return wives.length === 1 ? wives[0] : undefined;
    },
    mayBe({ mark }, candidate) {
      if ((mark & OF_AGE) !== 0) return fits(mark, candidate);
      return !speaksAgainst(mark, candidate);
    },
  };
}

const OF_AGE = MARKS.elder | MARKS.younger;

/** The two of them that share a given name, where there are two: 'the elder Rivas' is of them, not their mother. */
function namesakesAmong(people: readonly Node[]): readonly Node[] {
  const byGiven = new Map<string, readonly Node[]>();
  for (const node of people) {
    const given = node.parts.words[0] ?? '';
    byGiven.set(given, [...(byGiven.get(given) ?? []), node]);
  }
  const [pair, more] = [...byGiven.values()].filter((bearers) => bearers.length > 1);
  return pair !== undefined && more === undefined ? pair : people;
}

/** 'Wendell Stroud Sr.' is the elder, and whoever has a number is not. */
function ofGeneration({ parts }: Node): Mark {
  const generation = generationOf(parts);
  if (generation === null) return isNamedAsSon(parts) ? MARKS.younger : MARKS.none;
  return generation === 'sr' ? MARKS.elder : MARKS.younger;
}

const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s-])(?:${words.join('|')})(?:$| of )`, 'iu');
const ROLES: readonly (readonly [Mark, RegExp])[] = [
  [MARKS.man, whole(ROLES_OF_MEN)],
  [MARKS.woman, whole(ROLES_OF_WOMEN)],
  [MARKS.wife, whole(ROLES_OF_WIVES)],
  [MARKS.elder, whole(ROLES_OF_ELDERS)],
  [MARKS.younger, whole(ROLES_OF_CHILDREN)],
];
/** Longer roles are sentences. */
const LONGEST = 120;

/** Whatever stands right before its mentions. */
function titlesOf(node: Node): readonly string[] {
  const titles = new Set<string>();
  node.told((value) => {
    if ('title' in value && value.title !== null) titles.add(value.title);
    return null;
  });
  return [...titles];
}

function marksByRole(people: readonly Node[], stated: StatedOf): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  const add = ({ index }: Node, role: string): void => {
    for (const [mark, words] of ROLES)
      if (words.test(role.slice(0, LONGEST))) marks.set(index, (marks.get(index) ?? MARKS.none) | mark);
  };
  for (const { subject, value } of stated('role', people)) add(subject, value);
  for (const node of people) for (const title of titlesOf(node)) add(node, title);
  return marks;
}
