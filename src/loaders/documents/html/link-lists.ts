// Headlines that are links and nothing else: the way to other articles, and menus.
import { endsSentence, isHeadlineLike, isProse, wordCount } from '../../line-shape.ts';
import { type ChosenRun, closest, type PageElement, type Run } from './page.ts';

const LISTS = new Set(['ul', 'ol', 'dl']);
const TABLES = new Set(['table']);

/** A column of links that only <br> parts, as old pages have their menus: 'News<br>Sport<br>Small ads'. */
export function isMenuOfRows(run: Run): boolean {
  if (run.linked === 0 || !run.text.includes('\u2028')) return false;
  const rows = run.text.split('\u2028');
  return (
    run.linked >= 0.85 * (run.text.length - rows.length + 1) &&
    !rows.some((row) => isProse(row) || endsSentence(row))
  );
}

/** What papers set before a link to another article: 'STORY: ', '(MORE: ', 'GAME 1: '. */
const linkLabel = /^[([]?[\p{Lu}\d][\p{Lu}\d &'’-]{2,30}:\s/u;

function withoutLabel(text: string): string {
  return text.replace(linkLabel, '').replace(/[)\]]$/u, '');
}

/** Headlines that are links and nothing else, between the paragraphs or in a list: the way to other articles. */
export function withoutLinkLists(runs: readonly ChosenRun[]): ChosenRun[] {
  const isLink = (run: ChosenRun): boolean =>
    run.linked >= 0.85 * withoutLabel(run.text).length &&
    isHeadlineLike(run.text) &&
    !endsSentence(run.text) &&
    wordCount(run.text) >= 3;
  const lists = new Map<PageElement, { links: number; all: number }>();
  for (const run of runs) {
    const list = closest(run.element, LISTS);
    if (list === null || run.rule !== null) continue;
    const count = lists.get(list) ?? { links: 0, all: 0 };
    lists.set(list, { links: count.links + (isLink(run) ? 1 : 0), all: count.all + 1 });
  }
  return runs.map((run) => {
    if (run.rule !== null || run.isTitle || closest(run.element, TABLES)) return run;
    const count = lists.get(closest(run.element, LISTS) ?? run.element);
    const isListed = count !== undefined && count.links * 10 >= count.all * 7;
    return isListed || (count === undefined && isLink(run)) ? { ...run, rule: 'related-link' } : run;
  });
}
