// Which runs of a page are its article: what Readability finds, what it drops in the midst of it, without the boxes it lets in.
import {
  BYLINE_NAMES,
  CAPTION_NAMES,
  DATE_NAMES,
  PULL_QUOTE_NAMES,
  STANDFIRST_NAMES,
} from '../../../lexicon/document-boxes.ts';
import { areSurelyPeople } from '../../cleaners/byline-names.ts';
import { dayLineOf } from '../../cleaners/read-published-lines.ts';
import { readDay } from '../../fields/publication-day.ts';
import { endsSentence, isHeadlineLike, isProse, wordCount } from '../../line-shape.ts';
import { boxRules, isNamed } from './boxes.ts';
import { around, nearest, type Page, type PageElement, type Run } from './page.ts';
import { isBylineInParts, isSigned } from './page-fields.ts';
import { phrasesOf, shareIn } from './phrases.ts';
import { readableRuns } from './readable-runs.ts';
import { titleRun } from './title-run.ts';

/** A run with what became of it: null when it is the article. */
export interface ChosenRun extends Run {
  readonly rule: string | null;
  readonly isTitle: boolean;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LISTS = new Set(['ul', 'ol', 'dl']);
const TABLES = new Set(['table']);
const QUOTES = new Set(['blockquote', 'aside', 'figure', 'q']);

/** What is known about a page while its runs are judged. */
interface Judgement {
  readonly page: Page;
  readonly survivors: ReadonlySet<number>;
  readonly root: PageElement | null;
  readonly first: number;
  readonly last: number;
  readonly title: Run | null;
  readonly boxOf: (element: PageElement) => string | null;
  /** Phrases of the article as the page's own data give it; empty when they do not. */
  readonly stated: ReadonlySet<string>;
}

/**
 * Judge each run. `titles` are the titles that the page states; `body` the text of the article where its data (JSON-LD) hold it, else ''.
 * Every run comes back, in order, each with a rule or without.
 */
export function chooseRuns(page: Page, titles: readonly string[], body: string): ChosenRun[] {
  const stated = new Set(phrasesOf(body.slice(0, 400_000)));
  const survivors = survivingRuns(page, stated);
  const order = page.runs.filter((run) => survivors.has(run.order)).map((run) => run.order);
  const judgement: Judgement = {
    page,
    survivors,
    root: page.isFlat ? null : rootOf(page, survivors),
    first: order[0] ?? 0,
    last: order.at(-1) ?? page.runs.length,
    title: titleRun(page, titles, order[0] ?? page.runs.length),
    boxOf: page.isFlat ? () => null : boxRules(page, survivors),
    stated,
  };
  const judged = page.runs.map((run) => ({
    ...run,
    rule: run === judgement.title ? null : judge(run, judgement),
    isTitle: run === judgement.title,
  }));
  const chosen = withoutLinkLists(withoutPullQuotes(withHeadings(judged, survivors)));
  if (chosen.some((run) => run.rule === null && !run.isTitle)) return chosen;
  // Nothing but boxes: better too much than nothing.
  return page.runs.map((run) => ({ ...run, isTitle: false }));
}

/** Runs of the article without doubt, or, where Readability finds nothing, all but the boxes. */
function survivingRuns(page: Page, stated: ReadonlySet<string>): Set<number> {
  const found = readableRuns(page) ?? new Set<number>();
  for (const run of page.runs) {
    if (run.rule === null && stated.size > 40 && wordCount(run.text) >= 8 && shareIn(run.text, stated) >= 0.8)
      found.add(run.order);
  }
  const words = page.runs.reduce((sum, run) => sum + (found.has(run.order) ? wordCount(run.text) : 0), 0);
  if (words >= 20) return found;
  const boxOf = page.isFlat ? () => null : boxRules(page, new Set());
  return new Set(
    page.runs.filter((run) => run.rule === null && boxOf(run.element) === null).map((run) => run.order),
  );
}

/** The smallest element that holds nearly all of the survivors' words. */
function rootOf(page: Page, survivors: ReadonlySet<number>): PageElement | null {
  const words = new Map<PageElement, number>();
  let total = 0;
  for (const run of page.runs) {
    if (!survivors.has(run.order)) continue;
    const count = wordCount(run.text);
    total += count;
    for (const one of around(run.element)) words.set(one, (words.get(one) ?? 0) + count);
  }
  let best: PageElement | null = null;
  for (const [element, count] of words) {
    const depth = best === null ? true : isInside(element, best);
    if (count >= total * 0.85 && depth) best = element;
  }
  return best;
}

function isInside(element: PageElement, outer: PageElement | null): boolean {
  for (const one of around(element)) if (one === outer) return true;
  return false;
}

function judge(run: Run, judgement: Judgement): string | null {
  if (run.rule !== null) return run.rule;
  const isStated =
    judgement.stated.size > 40 && wordCount(run.text) >= 8 && shareIn(run.text, judgement.stated) >= 0.8;
  if (isStated) return null;
  const box = judgement.boxOf(run.element);
  const { title } = judgement;
  const isHead = title !== null && run.order > title.order && run.order <= judgement.first + 1;
  const beside = isHead && box === null ? null : besideTitle(run, judgement);
  if (beside !== null) return beside;
  if (box !== null && !(isHead && isNear(run, STANDFIRST_NAMES) && isProse(run.text))) return box;
  if (run.element.tag === 'h1' && title !== null) return 'page-furniture';
  if (title !== null && run.order < title.order && !isProse(run.text) && !isCaption(run.element))
    return 'page-furniture';
  const about = aboutRule(run, judgement);
  if (about !== null || judgement.survivors.has(run.order)) return about;
  if (isHead && run.order < judgement.first) return headRule(run);
  return isDroppedInside(run, judgement) ? null : 'page-furniture';
}

/** A byline or a day beside the headline counts above it too, and in a box that is called something else. */
function besideTitle(run: Run, judgement: Judgement): string | null {
  return judgement.title !== null && saysItsLine(run, judgement.title) ? aboutRule(run, judgement) : null;
}

/** Runs beside the headline in which a byline or a day is the article's, whatever the box around it is called. */
const BESIDE_TITLE = 3;
/** Elements around both a line above the headline and the headline: further away it is the masthead's. */
const AROUND_BOTH = 4;

/** A line that says by its words, or by the page's own marks, that it tells of the article; not one of a list of others. */
function saysItsLine(run: Run, title: Run): boolean {
  if (Math.abs(run.order - title.order) > BESIDE_TITLE) return false;
  if (run.order < title.order ? !isInOneBox(run, title) : nearest(run.element, LISTS) !== null) return false;
  return dayLineOf(run.text) !== null || isSigned(run.text) || isMarkedAsWriter(run);
}

function isMarkedAsWriter({ marks }: Run): boolean {
  return marks.some((mark) => mark.kind === 'writer');
}

/** 'May 15, 2013' on the line above the headline, in one box with it. */
function isInOneBox(run: Run, title: Run): boolean {
  const boxes = [...around(title.element)].slice(0, AROUND_BOTH);
  const shared = [...around(run.element)].slice(0, AROUND_BOTH).find((one) => boxes.includes(one));
  return shared !== undefined && shared.tag !== 'body' && shared.tag !== 'html';
}

/** Short lines at the head say who wrote it and when: read as fields, then set aside. */
function aboutRule(run: Run, { first, title }: Judgement): string | null {
  const above = Math.min(first, title?.order ?? first);
  const isAbove = title !== null && run.order < title.order && saysItsLine(run, title);
  if ((run.order <= above && !isAbove) || run.order > Math.max(first, title?.order ?? 0) + 6) return null;
  if (title !== null && Math.abs(run.order - title.order) <= BESIDE_TITLE && areSurelyPeople(run.text))
    return 'byline';
  if (
    (HEADINGS.has(run.element.tag) && !isNamed(run.element, [...BYLINE_NAMES, ...DATE_NAMES])) ||
    isCaption(run.element) ||
    isProse(run.text) ||
    wordCount(run.text) > 25
  )
    return null;
  if (dayLineOf(run.text) !== null) return 'published-line';
  if (isBylineInParts(run.text) || isSigned(run.text) || isMarkedAsWriter(run)) return 'byline';
  if (isNear(run, DATE_NAMES) && readDay(run.text) !== null) return 'published-line';
  if (isNear(run, BYLINE_NAMES)) return 'byline';
  return isNear(run, DATE_NAMES) ? 'published-line' : null;
}

/** Between headline and first paragraph standfirst and caption stay. */
function headRule(run: Run): string | null {
  if (isCaption(run.element)) return null;
  if (linkShare(run) > 0.5) return 'page-furniture';
  if (HEADINGS.has(run.element.tag)) return null; // it goes again when nothing is kept below it
  if (isNear(run, STANDFIRST_NAMES) && wordCount(run.text) >= 5) return null;
  return (isProse(run.text) || wordCount(run.text) >= 14) && !run.text.includes('\u2028')
    ? null
    : 'page-furniture';
}

/** What Readability drops between two paragraphs it keeps: tables, lists, captions, short paragraphs. */
function isDroppedInside(run: Run, { root, first, last }: Judgement): boolean {
  if (root === null || !isInside(run.element, root)) return false;
  if (linkShare(run) > 0.5) return false;
  const { tag } = run.element;
  if (run.order > last) return isProse(run.text) && tag === 'p';
  if (run.order < first) return isCaption(run.element) || isProse(run.text);
  if (isCaption(run.element) || nearest(run.element, TABLES) || nearest(run.element, LISTS)) return true;
  return tag === 'p' || tag === 'blockquote' || tag === 'pre' || HEADINGS.has(tag) || isProse(run.text);
}

export function isCaption(element: PageElement): boolean {
  let steps = 0;
  for (const one of around(element)) {
    if (one.tag === 'figcaption' || (one.tag !== 'table' && isNamed(one, CAPTION_NAMES))) return true;
    steps += 1;
    if (steps > 3) break;
  }
  return false;
}

function isNear(run: Run, names: readonly string[]): boolean {
  let steps = 0;
  for (const one of around(run.element)) {
    if (isNamed(one, names)) return true;
    steps += 1;
    if (steps > 2) break;
  }
  return false;
}

function linkShare(run: Run): number {
  return run.linked / Math.max(1, run.text.length);
}

/** A heading goes with what stands below it: over nothing that is kept, or over the rest of the page, it is furniture. */
function withHeadings(runs: readonly ChosenRun[], survivors: ReadonlySet<number>): ChosenRun[] {
  const title = runs.find((run) => run.isTitle);
  let below: ChosenRun | null = null;
  const judged: ChosenRun[] = [];
  for (const run of [...runs].reverse()) {
    const isHeading = HEADINGS.has(run.element.tag) && !run.isTitle;
    const isOverNothing = below === null || (below.rule !== null && !survivors.has(run.order));
    const goes =
      isHeading && run.rule === null && isOverNothing && !isProse(run.text) && !isBelowTitle(run, title);
    judged.push(goes ? { ...run, rule: 'page-furniture' } : run);
    if (!isHeading && !BETWEEN.has(run.rule ?? '') && (run.rule === null || below !== null)) below = run;
  }
  return judged.reverse();
}

/** A standfirst that is set as a heading. */
function isBelowTitle(run: Run, title: Run | undefined): boolean {
  return run.order - 1 === title?.order && isNear(run, STANDFIRST_NAMES) && wordCount(run.text) >= 5;
}

/** What may stand between a heading and its text. */
const BETWEEN = new Set([
  'advertisement',
  'control',
  'hidden',
  'newsletter',
  'share',
  'byline',
  'published-line',
]);

/** A quotation set large that says what a paragraph says as well. */
function withoutPullQuotes(runs: readonly ChosenRun[]): ChosenRun[] {
  const isAside = (run: ChosenRun): boolean =>
    nearest(run.element, QUOTES) !== null ||
    [...around(run.element)].slice(0, 3).some((one) => isNamed(one, PULL_QUOTE_NAMES));
  const inText = new Set(
    runs
      .filter((run) => run.rule === null && !run.isTitle && !isAside(run))
      .flatMap((run) => phrasesOf(run.text)),
  );
  return runs.map((run) => {
    if (run.rule !== null || run.isTitle || isCaption(run.element) || !isAside(run)) return run;
    return wordCount(run.text) <= 80 && shareIn(run.text, inText) >= 0.7
      ? { ...run, rule: 'pull-quote' }
      : run;
  });
}

/** What papers set before a link to another article: 'STORY: ', '(MORE: ', 'GAME 1: '. */
const linkLabel = /^[([]?[\p{Lu}\d][\p{Lu}\d &'’-]{2,30}:\s/u;

function withoutLabel(text: string): string {
  return text.replace(linkLabel, '').replace(/[)\]]$/u, '');
}

/** Headlines that are links and nothing else, between the paragraphs or in a list: the way to other articles. */
function withoutLinkLists(runs: readonly ChosenRun[]): ChosenRun[] {
  const isLink = (run: ChosenRun): boolean =>
    run.linked >= 0.85 * withoutLabel(run.text).length &&
    isHeadlineLike(run.text) &&
    !endsSentence(run.text) &&
    wordCount(run.text) >= 3;
  const lists = new Map<PageElement, { links: number; all: number }>();
  for (const run of runs) {
    const list = nearest(run.element, LISTS);
    if (list === null || run.rule !== null) continue;
    const count = lists.get(list) ?? { links: 0, all: 0 };
    lists.set(list, { links: count.links + (isLink(run) ? 1 : 0), all: count.all + 1 });
  }
  return runs.map((run) => {
    if (run.rule !== null || run.isTitle || nearest(run.element, TABLES)) return run;
    const count = lists.get(nearest(run.element, LISTS) ?? run.element);
    const isListed = count !== undefined && count.links * 10 >= count.all * 7;
    return isListed || (count === undefined && isLink(run)) ? { ...run, rule: 'related-link' } : run;
  });
}
