// Which boxes of a page are not its article: by what they call themselves, and by how much of the article they hold.
import { BOX_NAMES, CAPTION_NAMES } from '../../../lexicon/document-boxes.ts';
import { wordCount } from '../../line-shape.ts';
import { around, type Page, type PageElement, type Run } from './page.ts';

/** Names of elements taken apart: each is asked about many times. */
const TOKENS = new WeakMap<PageElement, string[]>();

/** Two tokens that only together name a box: 'read-more', 'most-popular', 'sign-up' and 'author-bio' are looked up joined as well. */
function tokensOf(names: string): string[] {
  const single = names.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const pairs = single.slice(1).map((word, index) => `${single[index]}${word}`);
  return [...single, ...pairs];
}

/** True when a box calls itself by one of these. Short names must be the whole word: 'nav' is not 'navy', 'tag' not 'stage'. */
export function isNamed(element: PageElement, stems: readonly string[]): boolean {
  if (element.names === '') return false;
  const tokens = TOKENS.get(element) ?? tokensOf(element.names);
  TOKENS.set(element, tokens);
  return stems.some((stem) =>
    tokens.some(
      (token) => token === stem || token === `${stem}s` || (stem.length >= 6 && token.startsWith(stem)),
    ),
  );
}

/** Says for an element which box it is; null for none. Looks at each element once. */
export function boxRules(page: Page, kept: ReadonlySet<number>): (element: PageElement) => string | null {
  const words = keptWords(page.runs, kept);
  const total = words.get(0) ?? 0;
  const known = new Map<number, string | null>();
  const readers = rulesOfReaders(page.runs, kept, total);
  const own = (element: PageElement): string | null => {
    if ((words.get(element.order) ?? 0) * 2 >= total && total > 0) return null;
    const byTag = TAG_RULES.get(element.tag);
    if (byTag !== undefined && !isOfArticle(element)) return byTag;
    for (const [rule, stems] of BOX_NAMES) if (isNamed(element, stems) && !readers.has(rule)) return rule;
    return null;
  };
  return (element) => {
    const path: PageElement[] = [];
    let rule: string | null = null;
    for (const one of around(element)) {
      const before = known.get(one.order);
      if (before !== undefined) {
        rule = before;
        break;
      }
      path.push(one);
    }
    for (const one of path.reverse()) {
      rule = rule ?? own(one);
      known.set(one.order, rule);
    }
    return rule;
  };
}

/** Names of boxes that papers also give each paragraph, to say who may read it: `<div class="subscriber-only">`. */
const OF_READERS = ['newsletter', 'paywall'] as const;

/** Those of them that here stand around half of the article, paragraph by paragraph, and so name no box of the page. */
function rulesOfReaders(runs: readonly Run[], kept: ReadonlySet<number>, total: number): Set<string> {
  const common = new Set<string>();
  for (const rule of OF_READERS) {
    const stems = BOX_NAMES.get(rule) ?? [];
    const inside = runs.filter(
      (run) => kept.has(run.order) && [...around(run.element)].some((one) => isNamed(one, stems)),
    );
    const words = inside.reduce((sum, run) => sum + wordCount(run.text), 0);
    if (inside.length > 1 && words * 2 >= total) common.add(rule);
  }
  return common;
}

const TAG_RULES: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'page-furniture'],
  ['dialog', 'page-furniture'],
  ['search', 'control'],
]);

/** The footer of a quotation says who is quoted. */
function isOfArticle(element: PageElement): boolean {
  for (const one of around(element)) if (one.tag === 'blockquote' || one.tag === 'figure') return true;
  return false;
}

/** Kept words below each element; under 0 the words of all. */
function keptWords(runs: readonly Run[], kept: ReadonlySet<number>): Map<number, number> {
  const words = new Map<number, number>();
  for (const run of runs) {
    if (!kept.has(run.order)) continue;
    const count = wordCount(run.text);
    for (const one of around(run.element))
      if (one.order !== 0) words.set(one.order, (words.get(one.order) ?? 0) + count);
    words.set(0, (words.get(0) ?? 0) + count);
  }
  return words;
}

/** True for text that a picture has below it. */
export function isCaption(element: PageElement): boolean {
  let steps = 0;
  for (const one of around(element)) {
    if (one.tag === 'figcaption' || (one.tag !== 'table' && isNamed(one, CAPTION_NAMES))) return true;
    steps += 1;
    if (steps > 3) break;
  }
  return false;
}
