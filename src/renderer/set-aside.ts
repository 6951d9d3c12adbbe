// Lines of a file that are not in the article's text: those that hold its fields, and those that cleaning took out.
import type { Article, RemovedLine } from '../records/article.ts';

/** The rule that front matter is kept under. */
const FRONT_MATTER = 'front-matter';

export interface LinesOutside {
  /** They say what the article is, and nothing of them is lost: its title, its date, its tags. */
  readonly frontMatter: readonly RemovedLine[];
  /** Furniture and whatever else is not the article's. */
  readonly setAside: readonly RemovedLine[];
}

/** The lines of an article that its text does not have, by what became of them. */
export function linesOutside({ removed }: Article): LinesOutside {
  return {
    frontMatter: removed.filter(({ rule }) => rule === FRONT_MATTER),
    setAside: removed.filter(({ rule }) => rule !== FRONT_MATTER),
  };
}
