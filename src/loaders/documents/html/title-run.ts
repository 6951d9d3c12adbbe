// Which run of a page is its headline.
import { bareWords, wordCount } from '../../line-shape.ts';
import type { Page, Run } from './page.ts';

/** The headline as the page shows it: the h1 that says what the page states as its title, else the last one above the text. */
export function titleRun(page: Page, titles: readonly string[], first: number): Run | null {
  const heads = page.runs.filter(
    (run) =>
      run.rule === null && /^h[1-4]$/u.test(tagOf(run)) && run.text.length <= 400 && wordCount(run.text) >= 2,
  );
  const says = (run: Run): boolean => titles.some((title) => saysSame(run.text, title));
  const top = heads.filter((run) => tagOf(run) === 'h1');
  // 'Who knows the pump? - Local History Forum': the h1 may be the forum's name, which ends the title.
  const begins = (run: Run): boolean =>
    titles.some((title) => `${bare(title)} `.startsWith(`${bare(run.text)} `));
  const shown = page.runs.find(
    (run) =>
      run.rule === null &&
      run.order <= first + 6 &&
      run.text.length <= 300 &&
      titles.some((title) => same(run.text, title)),
  );
  const last = top.filter((run) => run.order <= first && !isLabel(run.text, titles)).at(-1);
  // A page that is called like the site, over the h1 of its article: the site's name is no headline.
  const below = top.find((run) => run.order <= first + 3 && shown !== undefined && isSiteOver(shown, run));
  return (
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
