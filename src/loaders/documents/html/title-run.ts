// Which run of a page is its headline.

import { dayLineOf } from '../../cleaners/read-published-lines.ts';
import { bareWords, wordCount } from '../../line-shape.ts';
import type { ChosenRun, Page, Run } from './page.ts';
import { isSigned } from './page-fields.ts';

/** The headline as the page shows it: the h1 that says what the page states as its title, else the last one above the text. */
export function titleRun(page: Page, titles: readonly string[], first: number): Run | null {
  const heads = page.runs.filter(
    (run) =>
      run.rule === null && /^h[1-4]$/u.test(tagOf(run)) && run.text.length <= 400 && wordCount(run.text) >= 2,
  );
  const says = (run: Run): boolean => titles.some((title) => saysSame(run.text, title));
  const top = heads.filter((run) => tagOf(run) === 'h1');
  // 'Who knows the pump? - Local History Forum': the h1 may be the forum's name, which ends the title.
  const begins = (run: Run): boolean => isStatedTitle(run, titles);
  const shown = page.runs.find(
    (run) =>
      run.rule === null &&
      run.order <= first + 6 &&
      run.text.length <= 300 &&
      titles.some((title) => same(run.text, title) || rowOf(run, title) !== null),
  );
  const behind = headlineBehindSite(heads, titles, first);
  const last = top.filter((run) => run.order <= first && !isLabel(run.text, titles)).at(-1);
  // A page that is called like the site, over the h1 of its article: the site's name is no headline.
  const below = top.find((run) => run.order <= first + 3 && shown !== undefined && isSiteOver(shown, run));
  return (
    behind ??
    top.find(begins) ??
    heads.find((run) => run.order <= first + 3 && begins(run)) ??
    top.find(says) ??
    heads.find((run) => run.order <= first + 3 && says(run)) ??
    below ??
    shown ??
    last ??
    null
  );
}

/** True for a headline that the page states as its own title, or begins it with. */
export function isStatedTitle(run: Run | null, titles: readonly string[]): boolean {
  return run !== null && titles.some((title) => `${bare(title)} `.startsWith(`${bare(run.text)} `));
}

/** 'Harbour Notes: The weir gives way', both shown as headings: the first is the blog, the second its article. */
function headlineBehindSite(heads: readonly Run[], titles: readonly string[], first: number): Run | null {
  const last = new Map(heads.filter((run) => run.order <= first + 3).map((run) => [bare(run.text), run]));
  for (const title of titles.map(bare)) {
    for (const [site, { order }] of last) {
      const headline = title.startsWith(`${site} `) ? last.get(title.slice(site.length + 1)) : undefined;
      if (headline !== undefined && headline.order > order && wordCount(headline.text) >= 3) return headline;
    }
  }
  return null;
}

/** The row of a run that says a title, or its end, in five words or more: '<b>The weir gives way</b><br>2 April<br>by Nora Hale'. */
function rowOf(run: Run, title: string): string | null {
  if (!run.text.includes('\u2028') || run.text.length > 400) return null;
  const stated = bare(title);
  const says = (row: string): boolean =>
    wordCount(row) >= HEADLINE && (bare(row) === stated || stated.endsWith(` ${bare(row)}`));
  return run.text.split('\u2028').find(says) ?? null;
}

/** The headline alone, where its run holds the rows below it too: these are a byline, a day, or the text. */
export function withTitleParted(runs: readonly ChosenRun[], titles: readonly string[]): ChosenRun[] {
  return runs.flatMap((run) => {
    if (!run.isTitle) return [run];
    const row = titles.map((title) => rowOf(run, title)).find((found) => found != null);
    if (row == null) return [run];
    return run.text.split('\u2028').map((text): ChosenRun => {
      const isTitle = text === row;
      return {
        ...run,
        text,
        links: [],
        linked: 0,
        marks: [],
        isTitle,
        rule: isTitle ? null : ruleOfRow(text),
      };
    });
  });
}

function ruleOfRow(text: string): string | null {
  if (dayLineOf(text) !== null) return 'published-line';
  return isSigned(text) ? 'byline' : null;
}

function isSiteOver(shown: Run, headline: Run): boolean {
  return shown.order < headline.order && wordCount(shown.text) <= LABEL && !/^h\d$/u.test(tagOf(shown));
}

/** The heading that a run is, or is all of: `<h1><div>Ferry sails again</div></h1>`. */
function tagOf({ element }: Run): string {
  const outer = element.parent?.tag ?? '';
  return element.tag === 'div' && /^h[1-4]$/u.test(outer) ? outer : element.tag;
}

/** Words of a heading that may be a section's, and of a title that is no site's name. */
const LABEL = 4;
const HEADLINE = 5;

/** 'Latest Headlines', 'Diabetes Health Center' above 'FDA panel votes to change limits on drug': a short heading that says little of what the page states as its title. */
function isLabel(text: string, titles: readonly string[]): boolean {
  const words = bareWords(text);
  const stated = titles.map(bareWords).filter((one) => one.length >= HEADLINE);
  return (
    words.length <= LABEL &&
    stated.length > 0 &&
    stated.every((title) => words.filter((word) => title.includes(word)).length * 2 < words.length)
  );
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function saysSame(shown: string, title: string): boolean {
  const one = bare(shown);
  const other = bare(title);
  return (
    one !== '' &&
    other !== '' &&
    (one === other ||
      other.startsWith(`${one} `) ||
      (one.length > 25 && other.includes(one)) ||
      (other.length > 25 && one.includes(other)))
  );
}

function bare(text: string): string {
  return bareWords(text).join(' ');
}
