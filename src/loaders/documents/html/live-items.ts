// Entries of a live blog: where one is the article, those of its kind beside it are too.
import { isProse } from '../../line-shape.ts';
import { around, type ChosenRun, type PageElement } from './page.ts';
import type { Told } from './told.ts';

/** Elements around a paragraph among which its entry is. */
const LEVELS = 5;

/** The runs with the paragraphs and headings of all entries, where the page says that it is a live blog. */
export function withLiveItems(runs: readonly ChosenRun[], { isLive }: Told): readonly ChosenRun[] {
  if (!isLive) return runs;
  const title = runs.find((run) => run.isTitle);
  const ofTitle = new Set(title === undefined ? [] : [...around(title.element)]);
  const kinds = new Set(
    runs
      .filter((run) => run.rule === null && !run.isTitle && isProse(run.text))
      .flatMap((run) =>
        entriesOf(run)
          .filter((one) => !ofTitle.has(one))
          .map(kindOf),
      ),
  );
  return runs.map((run) => {
    const isText = isProse(run.text) || /^h[2-5]$/u.test(run.element.tag);
    const isEntry =
      isText &&
      run.rule === 'page-furniture' &&
      run.linked === 0 &&
      entriesOf(run).some((one) => kinds.has(kindOf(one)));
    return isEntry ? { ...run, rule: null } : run;
  });
}

function entriesOf({ element }: ChosenRun): PageElement[] {
  return [...around(element)].slice(1, LEVELS).filter((one) => one.names !== '' || one.tag === 'article');
}

function kindOf({ parent, tag, names }: PageElement): string {
  return `${parent?.order ?? -1} ${tag} ${names}`;
}
