// What a page's own data tell about its article, for finding the article among the rest of the page.
import { bareWords } from '../../line-shape.ts';
import type { LinkedData } from './json-ld.ts';
import type { Page } from './page.ts';
import { statedNames, statedTitles } from './page-fields.ts';

/** Titles, writers and houses, summaries (in bare words), and the text of the article where the data hold it. */
export interface Told {
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly summaries: readonly string[];
  readonly body: string;
  /** The data say that the page is a live blog. */
  readonly isLive: boolean;
}

/** Words of a summary by which a run is told to be it; the metas that give one. */
const SUMMARY = 5;
const SUMMARY_KEYS = new Set(['og:description', 'description', 'twitter:description', 'dc.description']);

/** All that a page tells of its article. */
export function toldBy(page: Page, data: LinkedData): Told {
  const summaries = page.metas
    .filter(({ key }) => SUMMARY_KEYS.has(key))
    .map(({ value }) => bareWords(value.slice(0, 2000)).join(' '));
  return {
    titles: statedTitles(page, data),
    names: statedNames(page, data),
    summaries: [...new Set(summaries)].slice(0, 5),
    body: data.body,
    isLive: data.stated.some(({ key }) => key.startsWith('JSON-LD LiveBlogPosting ')),
  };
}

/** True for the standfirst that the page's data give as the summary, whole or cut off. */
export function isSummary(text: string, { summaries }: Told): boolean {
  if (summaries.length === 0 || text.length > 1200) return false;
  const words = bareWords(text);
  const bare = words.join(' ');
  return words.length >= SUMMARY && summaries.some((one) => one === bare || one.startsWith(`${bare} `));
}

/** Characters of a line that says who wrote, with the house and the post. */
const LONGEST = 120;
const aside = /\([^()]{0,80}\)|[|•·,;:/–—-]/gu;

/** True for 'Nora Hale', 'Nora Hale, Harbour Post', 'Nora Hale (in Leith)' where the data name the writer: a byline and nothing else. */
export function isWritersLine(text: string, { names }: Told): boolean {
  if (text.length > LONGEST || names.length === 0) return false;
  const bare = bareWords(text.replace(aside, ' ')).join(' ');
  const left = names.reduce((words, name) => ` ${words} `.replace(` ${name} `, ' ').trim(), bare);
  return left !== bare && /^(?:by|and|par|por|von|di|par|et|und|y|e|и)?$/u.test(left);
}
