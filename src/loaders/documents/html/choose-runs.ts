// Which runs of a page are its article: what Readability finds, what it drops in the midst of it, without the boxes it lets in.
import { BYLINE_NAMES, DATE_NAMES, STANDFIRST_NAMES } from '../../../lexicon/document-boxes.ts';
import { areSurelyPeople } from '../../cleaners/byline-names.ts';
import { dayLineOf } from '../../cleaners/read-published-lines.ts';
import { readDay } from '../../fields/publication-day.ts';
import { isProse, wordCount } from '../../line-shape.ts';
import { withoutAnotherStory } from './another-story.ts';
import { boxRules, isCaption, isNamed } from './boxes.ts';
import { isMenuOfRows, withoutLinkLists } from './link-lists.ts';
import { withLiveItems } from './live-items.ts';
import { withoutOffers } from './offers.ts';
import { around, type ChosenRun, closest, type Page, type PageElement, type Run } from './page.ts';
import { isBylineInParts, isSigned } from './page-fields.ts';
import { phrasesOf, shareIn } from './phrases.ts';
import { withoutPullQuotes } from './pull-quotes.ts';
import { readableRuns } from './readable-runs.ts';
import { withoutTail } from './tail.ts';
import { isStatedTitle, titleRun, withTitleParted } from './title-run.ts';
import { isSummary, isWritersLine, type Told } from './told.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ARTICLES = new Set(['article']);
const LISTS = new Set(['ul', 'ol', 'dl']);
const TABLES = new Set(['table']);

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
  readonly told: Told;
}

/** Judge each run, by what it is and by what the page's data tell of the article. Every run comes back, in order, each with a rule or without. */
export function chooseRuns(page: Page, told: Told): ChosenRun[] {
  const stated = new Set(phrasesOf(told.body.slice(0, 400_000)));
  const survivors = survivingRuns(page, stated);
  const order = page.runs.filter((run) => survivors.has(run.order)).map((run) => run.order);
  const judgement: Judgement = {
    page,
    survivors,
    root: page.isFlat ? null : rootOf(page, survivors),
    first: order[0] ?? 0,
    last: order.at(-1) ?? page.runs.length,
    title: titleRun(page, told.titles, order[0] ?? page.runs.length),
    boxOf: page.isFlat ? () => null : boxRules(page, survivors),
    stated,
    told,
  };
  const judged = page.runs.map((run) => ({
    ...run,
    rule: run === judgement.title ? null : judge(run, judgement),
    isTitle: run === judgement.title,
  }));
  const own = withoutAnotherStory(judged, isStatedTitle(judgement.title, told.titles));
  const parted = withTitleParted(withLiveItems(own, told), told.titles);
  const chosen = withoutTail(
    withoutOffers(withoutLinkLists(withoutPullQuotes(withHeadings(parted, survivors)))),
    told,
  );
  if (chosen.some((run) => run.rule === null && !run.isTitle)) return chosen;
  // Nothing but boxes: better too much than nothing.
  return page.runs.map((run) => ({ ...run, isTitle: false }));
}

/** Runs of the article without doubt, or, where Readability finds nothing, all but the boxes. */
function survivingRuns(page: Page, stated: ReadonlySet<string>): Set<number> {
  const found = readableRuns(page) ?? new Set<number>();
  for (const run of page.runs) {
    if (run.rule === null && isInData(run, stated)) found.add(run.order);
  }
  const words = page.runs.reduce((sum, run) => sum + (found.has(run.order) ? wordCount(run.text) : 0), 0);
  if (words >= 20) return found;
  const boxOf = page.isFlat ? () => null : boxRules(page, new Set());
  return new Set(
    page.runs.filter((run) => run.rule === null && boxOf(run.element) === null).map((run) => run.order),
  );
}

/** Words that the page's data hold as the article's. */
function isInData({ text }: Run, stated: ReadonlySet<string>): boolean {
  return stated.size > 40 && wordCount(text) >= 8 && shareIn(text, stated) >= 0.8;
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
  if (isInData(run, judgement.stated)) return null;
  if (isMenuOfRows(run)) return 'navigation';
  const box = judgement.boxOf(run.element);
  const { title } = judgement;
  const isHead = title !== null && run.order > title.order && run.order <= judgement.first + 1;
  const beside = isHead && box === null ? null : besideTitle(run, judgement);
  if (beside !== null) return beside;
  if (title !== null && isStandfirst(run, judgement)) return null;
  if (box !== null && !(isHead && isNear(run, STANDFIRST_NAMES) && isProse(run.text))) return box;
  if (isBesideHeadline(run, title)) return 'page-furniture';
  const about = aboutRule(run, judgement);
  if (about !== null || judgement.survivors.has(run.order)) return about;
  if (isHead && run.order < judgement.first) return headRule(run);
  return isDroppedInside(run, judgement) ? null : 'page-furniture';
}

/** A second h1, and what stands above the headline without being a paragraph of its <article>: the rest of the page. */
function isBesideHeadline(run: Run, title: Run | null): boolean {
  if (title === null) return false;
  if (run.element.tag === 'h1') return true;
  if (run.order > title.order || isCaption(run.element)) return false;
  const article = closest(title.element, ARTICLES);
  return !isProse(run.text) || (article !== null && !isInside(run.element, article));
}

/** What the data give as the summary, and right below the headline, in one box with it, a heading or a line of some words that is no link. */
function isStandfirst(run: Run, { title, first, told, boxOf }: Judgement): boolean {
  if (title === null || run.order <= title.order || run.order > Math.max(first, title.order) + 1)
    return false;
  if (isSummary(run.text, told)) return true;
  if (run.order !== title.order + 1 || run.linked > 0 || !isInOneBox(run, title)) return false;
  if (boxOf(run.element) !== null || run.text.includes('\u2028')) return false;
  const words = wordCount(run.text);
  const least = HEADINGS.has(run.element.tag) ? 5 : 8;
  return (
    words >= least &&
    words <= 60 &&
    !/[|•·]/u.test(run.text) &&
    aboutRule(run, { title, first, told }) === null
  );
}

/** A byline or a day beside the headline counts above it too, and in a box that is called something else. */
function besideTitle(run: Run, judgement: Judgement): string | null {
  return judgement.title !== null && saysItsLine(run, judgement.title) ? aboutRule(run, judgement) : null;
}

/** Runs beside the headline in which a byline or a day is the article's, whatever the box around it is called. */
const BESIDE_TITLE = 3;
/** Elements around both a line above the headline and the headline: further away it is the masthead's. */
const AROUND_BOTH = 5;

/** A line that says by its words, or by the page's own marks, that it tells of the article; not one of a list of others. */
function saysItsLine(run: Run, title: Run): boolean {
  if (Math.abs(run.order - title.order) > BESIDE_TITLE) return false;
  if (run.order < title.order ? !isInOneBox(run, title) : closest(run.element, LISTS) !== null) return false;
  return dayLineOf(run.text) !== null || isSigned(run.text) || isMarkedAsWriter(run);
}

/** '<time>12 June</time>', '4.11. 16:20 | Updated 4.11. 18:02': marked as a day, and nothing but a word beside it. */
function isDayAlone({ text, marks }: Run): boolean {
  const day = marks.find(({ kind }) => kind === 'day')?.text;
  return (
    day !== undefined && /\d/u.test(day) && wordCount(text.replace(day, '').replace(/[\d.:|,/-]/gu, ' ')) <= 1
  );
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
function aboutRule(
  run: Run,
  { first, title, told }: Pick<Judgement, 'first' | 'title' | 'told'>,
): string | null {
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
  if (dayLineOf(run.text) !== null || isDayAlone(run)) return 'published-line';
  if (isBylineInParts(run.text) || isSigned(run.text) || isMarkedAsWriter(run)) return 'byline';
  if (isWritersLine(run.text, told)) return 'credit-line';
  if (isNear(run, DATE_NAMES) && readDay(run.text) !== null) return 'published-line';
  if (isNear(run, BYLINE_NAMES)) return 'byline';
  return isInDayBox(run, title) ? 'published-line' : null;
}

/** In a box that calls itself a day's; not one that holds the headline too, as blogs put the posts of a day in one. */
function isInDayBox(run: Run, title: Run | null): boolean {
  return isNear(run, DATE_NAMES) && !isNear(run, DATE_NAMES, title);
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
  if (isCaption(run.element) || closest(run.element, TABLES) || closest(run.element, LISTS)) return true;
  return tag === 'p' || tag === 'blockquote' || tag === 'pre' || HEADINGS.has(tag) || isProse(run.text);
}

/** A box so called right around it; with `holding`, one that holds that run too. */
function isNear(run: Run, names: readonly string[], holding?: Run | null): boolean {
  let steps = 0;
  for (const one of around(run.element)) {
    const isHeld = holding === undefined || (holding !== null && isInside(holding.element, one));
    if (isHeld && isNamed(one, names)) return true;
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
  if (title === undefined || run.order - 1 !== title.order || wordCount(run.text) < 5) return false;
  return isNear(run, STANDFIRST_NAMES) || (run.linked === 0 && isInOneBox(run, title));
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
