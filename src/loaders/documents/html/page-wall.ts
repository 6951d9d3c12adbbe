// A saved page that is no article: what a site showed in its place.
import { WALL_MATTERS, WALL_SAYINGS } from '../../../lexicon/page-walls.ts';
import { wordCount } from '../../line-shape.ts';
import type { Part } from '../document.ts';

/** Characters of the longest such page, and words of a line that must be about it. */
const LONGEST = 3000;
const LINE = 5;

/** True where all that was kept of a page asks for consent, for a script or for a proof that a person is there, or says that nothing was found. */
export function isWall(parts: readonly Part[]): boolean {
  const lines = parts.flatMap((part) =>
    part.kind === 'page' || part.kind === 'note' || part.kind === 'removed' ? [] : [part.text],
  );
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length === 0 || length > LONGEST) return false;
  return (
    lines.some((line) => WALL_SAYINGS.some((saying) => saying.test(line))) &&
    lines.every((line) => wordCount(line) <= LINE || WALL_MATTERS.test(line))
  );
}
