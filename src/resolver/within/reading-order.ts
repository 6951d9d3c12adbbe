// Which of two names of one article a reader meets first.
import type { Node } from '../node.ts';

/** Whether a block of the article is a heading. */
export type IsHeading = (block: number) => boolean;

/** Whether `node` first stands behind the first mention of `other`. Headings write names short before they are introduced, and do not count. */
export function comesAfter(node: Node, other: Node, isHeading: IsHeading): boolean {
  const first = node.mentions.find(({ block }) => !isHeading(block));
  return first === undefined || first.start > other.mentions[0].start;
}
