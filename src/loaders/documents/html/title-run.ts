// Which run of a page is its headline.
import { wordCount } from '../../line-shape.ts';
import type { Page, Run } from './page.ts';

/** The headline as the page shows it: the h1 that says what the page states as its title, else the last one above the text. */
export function titleRun(page: Page, titles: readonly string[], first: number): Run | null {
  const heads = page.runs.filter(
    (run) =>
      run.rule === null &&
      /^h[1-4]$/u.test(run.element.tag) &&
      run.text.length <= 400 &&
      wordCount(run.text) >= 2,
  );
  const says = (run: Run): boolean => titles.some((title) => saysSame(run.text, title));
  const top = heads.filter((run) => run.element.tag === 'h1');
  // 'Who knows the pump? - Local History Forum': the h1 may be the forum's name, which ends the title.
  const begins = (run: Run): boolean =>
    titles.some((title) => `${bare(title)} `.startsWith(`${bare(run.text)} `));
  return (
    top.find(begins) ??
    heads.find((run) => run.order <= first + 3 && begins(run)) ??
    top.find(says) ??
    heads.find((run) => run.order <= first + 3 && says(run)) ??
    page.runs.find(
      (run) =>
        run.rule === null &&
        run.order <= first + 6 &&
        run.text.length <= 300 &&
        titles.some((title) => same(run.text, title)),
    ) ??
    top.filter((run) => run.order <= first).at(-1) ??
    null
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
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
