// A build that could read nothing must not take the place of a site that shows something.
import type { LastBuild } from '../records/changes.ts';
import type { Problem } from '../records/problem.ts';
import type { SeedList } from './list-seeds.ts';

export interface NewSite {
  /** How many articles it would have. */
  readonly articles: number;
  readonly seeds: SeedList;
  /** The site that stands in its place; null where there is none. */
  readonly last: LastBuild | null;
  /** The output folder as the user names it. */
  readonly shownAs: string;
}

/**
 * Why the old site must stay: it has articles, there are seeds, and not one of them could be read (a disk that is not mounted, files that a
 * program has locked up). Null where the new site may take its place: also when the folder of seeds was emptied on purpose.
 */
export function emptiedSite({ articles, seeds, last, shownAs }: NewSite): Problem | null {
  const count = seeds.paths.length + seeds.problems.length;
  if (articles > 0 || count === 0 || !hasArticles(last)) return null;
  return {
    code: 'nothing-read',
    level: 'error',
    file: shownAs,
    line: null,
    message: `${count === 1 ? 'The only seed could not' : `None of the ${count} seeds could`} be read, so the site that stands here was kept.`,
    hint: 'The reason of each is given as well. To publish a site without articles, take all files out of the seeds folder.',
  };
}

function hasArticles(last: LastBuild | null): boolean {
  for (const { kind } of last?.things ?? []) if (kind === 'article') return true;
  return false;
}
