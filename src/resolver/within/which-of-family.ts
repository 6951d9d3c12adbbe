// Whom of an article 'Mrs. Hartigan', 'the elder Stroud' mean, where more than one could be called so.
import {
  ROLES_OF_CHILDREN,
  ROLES_OF_ELDERS,
  ROLES_OF_MEN,
  ROLES_OF_WOMEN,
} from '../../lexicon/family-marks.ts';
import { areOfTwo, MARKS, type Mark, markOfTitle } from '../family-marks.ts';
import { generationOf } from '../name-parts.ts';
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
  const speaksAgainst = (mark: Mark, candidate: Node): boolean => {
    const own = marksOf(candidate);
    return (own & mark) === 0 && SINGLE.some((one) => (own & one) !== 0 && areOfTwo(mark, one));
  };
  return {
    one({ mark }, candidates) {
      const fitting = candidates.filter((one) => fits(mark, one));
      const open = candidates.filter((one) => !speaksAgainst(mark, one));
      if (fitting.length === 1 && open.length < candidates.length) return fitting[0];
      if (fitting.length === 1 && candidates.length === 2) return fitting[0];
      return candidates.length === 2 && open.length === 1 ? open[0] : undefined;
    },
    mayBe({ mark }, candidate) {
      if (mark === MARKS.elder || mark === MARKS.younger) return fits(mark, candidate);
      return !speaksAgainst(mark, candidate);
    },
  };
}

const SINGLE: readonly Mark[] = [MARKS.man, MARKS.woman, MARKS.elder, MARKS.younger];

/** 'Wendell Stroud Sr.' is the elder, and whoever has a number is not. */
function ofGeneration({ parts }: Node): Mark {
  const generation = generationOf(parts);
  if (generation === null) return MARKS.none;
  return generation === 'sr' ? MARKS.elder : MARKS.younger;
}

const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s-])(?:${words.join('|')})(?:$| of )`, 'iu');
const ROLES: readonly (readonly [Mark, RegExp])[] = [
  [MARKS.man, whole(ROLES_OF_MEN)],
  [MARKS.woman, whole(ROLES_OF_WOMEN)],
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
