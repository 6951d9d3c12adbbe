// Whether a role tells whose relative somebody is.
import { COUNTS_OF_CHILDREN, RELATIVES } from '../../lexicon/relatives.ts';
import { addToSet } from '../buckets.ts';
import type { Node } from '../node.ts';
import type { StatedOf } from './stated.ts';

/** 'minister's brother', 'wife of the president'; not 'mother of two'. */
export function isKin(role: string): boolean {
  return KIN.test(role.slice(0, 200));
}

const KIN = new RegExp(
  `(?:^|[\\s-])(?:${RELATIVES.join('|')})(?:-in-law)?(?:$| of (?!\\d|a |${COUNTS_OF_CHILDREN.join('|')}))`,
  'iu',
);

/** Whether an article calls whom it names by one word of the second name a relative of the first: 'Marcos, son of the late dictator Ferdinand Marcos' is no name of the father's. Read when first asked for. */
export function relativesByOneWord(named: readonly Node[], stated: StatedOf): (a: Node, b: Node) => boolean {
  let known: ReadonlyMap<number, ReadonlySet<string>> | null = null;
  return (a, b) => {
    known ??= wordsOfRelatives(named, stated);
    const words = known.get(a.index);
    return words !== undefined && b.words.some((word) => words.has(word));
  };
}

function wordsOfRelatives(
  named: readonly Node[],
  stated: StatedOf,
): ReadonlyMap<number, ReadonlySet<string>> {
  const words = new Map<number, Set<string>>();
  for (const { subject, object, value } of stated('role', named))
    if (object?.kind === 'person' && !subject.full && subject.words.length === 1 && isKin(value))
      addToSet(words, object.index, subject.words[0] ?? '');
  return words;
}
