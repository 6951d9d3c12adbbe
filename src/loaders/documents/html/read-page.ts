// HTML to parts: a saved page, of which the article is found, or a piece of markup that is all article.
import type { Part, Stated } from '../document.ts';
import { type ChosenRun, chooseRuns } from './choose-runs.ts';
import { readJsonLd } from './json-ld.ts';
import { pageFields, statedTitles } from './page-fields.ts';
import { parsePage } from './parse-page.ts';
import { partsOfRuns } from './parts-of-runs.ts';

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
  const runs = chooseRuns(page, statedTitles(page, data), data.body);
  return { parts: partsOfRuns(runs), stated: pageFields(page, data, runs), isFlat: page.isFlat };
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
