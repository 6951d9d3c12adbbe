// A page that loads the next story below the one that was saved: its headline, byline and paragraphs are another article's.
import { dayLineOf } from '../../cleaners/read-published-lines.ts';
import { isProse } from '../../line-shape.ts';
import type { ChosenRun, PageElement } from './page.ts';
import { isSigned } from './page-fields.ts';

/** Paragraphs of the article that stand above such a headline, and runs below it among which its writer or day stands. */
const PARAGRAPHS = 2;
const BELOW = 3;

/**
 * The runs with the next story set aside, whole: from a heading of the headline's own shape on, below paragraphs of the article, with a byline or a day
 * and running text under it. A list of posts is left alone: there the page is called like none of them.
 */
export function withoutAnotherStory(runs: readonly ChosenRun[], isStated: boolean): ChosenRun[] {
  const title = runs.find((run) => run.isTitle);
  if (title === undefined || !isStated || !/^h[1-3]$/u.test(title.element.tag)) return [...runs];
  let paragraphs = 0;
  for (const [at, run] of runs.entries()) {
    if (run.order <= title.order) continue;
    if (paragraphs >= PARAGRAPHS && isHeadlineLike(run.element, title.element) && opensStory(runs, at))
      return [...runs.slice(0, at), ...runs.slice(at).map(asAnother)];
    if (run.rule === null && isProse(run.text)) paragraphs += 1;
  }
  return [...runs];
}

/** `<h1 class="headline">` below `<h1 class="headline">`, in a box of the same name. */
function isHeadlineLike(element: PageElement, title: PageElement): boolean {
  return (
    element.tag === title.tag &&
    element.names === title.names &&
    element.parent?.tag === title.parent?.tag &&
    element.parent?.names === title.parent?.names &&
    element.parent !== title.parent
  );
}

function opensStory(runs: readonly ChosenRun[], at: number): boolean {
  const below = runs.slice(at + 1, at + 1 + BELOW);
  const line = below.findIndex(
    ({ text, rule }) =>
      rule === 'byline' || rule === 'published-line' || dayLineOf(text) !== null || isSigned(text),
  );
  return line >= 0 && runs.slice(at + 2 + line, at + 4 + line).some(({ text }) => isProse(text));
}

function asAnother(run: ChosenRun): ChosenRun {
  return run.rule === null || run.rule === 'page-furniture' ? { ...run, rule: 'neighbour-article' } : run;
}
