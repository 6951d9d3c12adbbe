// HTML to parts: a saved page, of which the article is found, or a piece of markup that is all article.
import { wordCount } from '../../line-shape.ts';
import type { Part, Stated } from '../document.ts';
import { LONGEST_PAGE_TEXT } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import { chooseRuns } from './choose-runs.ts';
import { readJsonLd } from './json-ld.ts';
import type { ChosenRun } from './page.ts';
import { pageFields } from './page-fields.ts';
import { parsePage } from './parse-page.ts';
import { partsOfRuns } from './parts-of-runs.ts';
import { toldBy } from './told.ts';

export interface ReadPage {
  readonly parts: readonly Part[];
  readonly stated: readonly Stated[];
  /** True when elements lay too deep in each other, and only the words were read. */
  readonly isFlat: boolean;
}

/** A whole page: the article with the rest set aside, and what the page says about itself. Never throws. */
export function readPage(html: string): ReadPage {
  const page = parsePage(html);
  const data = readJsonLd(page.jsonLd);
  const runs = chooseRuns(page, toldBy(page, data));
  const stated = pageFields(page, data, runs);
  return { parts: textOfData(runs, data.body) ?? partsOfRuns(runs), stated, isFlat: page.isFlat };
}

/** A page that its scripts fill shows next to nothing when it is saved as its source: fewer words than one in so many of the text that its data hold. */
const SHOWN = 4;

/** The article as the page's data hold it, where the page itself shows hardly any of it; null elsewhere. */
function textOfData(runs: readonly ChosenRun[], body: string): readonly Part[] | null {
  const shown = runs.reduce((sum, run) => sum + (run.rule === null ? wordCount(run.text) : 0), 0);
  if (body === '' || shown * SHOWN > wordCount(body.slice(0, 400_000))) return null;
  const text = body.slice(0, LONGEST_PAGE_TEXT);
  const set = runs.map(
    ({ text: words, rule }): Part => ({
      kind: 'removed',
      text: words.replaceAll('\u2028', ' '),
      rule: rule ?? 'page-furniture',
    }),
  );
  if (looksLikeMarkup(text)) return [...set, ...readMarkup(text).parts];
  const paragraphs = plainText(text)
    .split(/\n+/u)
    .map((words) => words.trim());
  return [
    ...set,
    ...paragraphs.filter((words) => words !== '').map((words): Part => ({ kind: 'paragraph', text: words })),
  ];
}

/** Markup that holds nothing but an article (a feed's item, a chapter, a Word file): all of it is kept but what it hides. */
export function readMarkup(html: string): ReadPage {
  const page = parsePage(html);
  const runs = page.runs.map((run): ChosenRun => ({ ...run, isTitle: false }));
  return { parts: partsOfRuns(runs), stated: [], isFlat: page.isFlat };
}

/** True for text that is markup: a feed or a table may hold either. */
export function looksLikeMarkup(text: string): boolean {
  return /<(?:p|div|br|ul|ol|li|h[1-6]|a|b|i|em|strong|span|table|blockquote|img|figure)\b[^<>]{0,1000}>|&(?:amp|nbsp|quot|lt|gt|#\d{1,6});/iu.test(
    text.slice(0, 20_000),
  );
}
