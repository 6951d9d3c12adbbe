// A long list cut into pages of equal length.
import { relative } from './links.ts';

export interface PartLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  /** Pages are left out before this one. */
  readonly gap: boolean;
}

/** So many pages are all linked; of more the first and last few, and those around the one in hand. */
const MOST_LINKED = 15;
const AT_ENDS = 2;
const AROUND = 3;

/** How many pages a list of `length` needs; one for an empty list. */
export function partCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Numbers of these pages: 1, 2, 3 … */
export function partNumbers(parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, index) => index + 1);
}

/** How many items a page has. */
interface PageSize {
  readonly fewest: number;
  readonly most: number;
}

/**
 * How many items stand before each page of a list whose pages end where the next item may begin one: an item that comes or goes then moves
 * the items of its own page, and seldom those of others.
 * @param mayBegin for each item in order, whether a page may begin with it
 * @returns 0 first; one page for an empty list
 */
export function pageStarts(mayBegin: Iterable<boolean>, { fewest, most }: PageSize): readonly number[] {
  const starts = [0];
  let [at, start] = [0, 0];
  for (const may of mayBegin) {
    if (at - start >= most || (may && at - start >= fewest)) {
      starts.push(at);
      start = at;
    }
    at += 1;
  }
  return starts;
}

/** What a page of a list is called: 'Articles', then 'Articles, page 2'. */
export function partTitle(title: string, part: number): string {
  return part === 1 ? title : `${title}, page ${part}`;
}

/** Items of one page, counted from 1. */
export function partOf<T>(items: readonly T[], part: number, size: number): readonly T[] {
  return items.slice((part - 1) * size, part * size);
}

/** Links from one page of a list to the others: all of them, or of a long list those at its ends and around the page. */
export function partLinks(
  total: number,
  part: number,
  pathOf: (part: number) => string,
): readonly PartLink[] {
  const isLinked = (other: number): boolean =>
    total <= MOST_LINKED || other <= AT_ENDS || other > total - AT_ENDS || Math.abs(other - part) <= AROUND;
  const linked = partNumbers(total).filter(isLinked);
  return linked.map((other, at) => ({
    label: String(other),
    href: relative(pathOf(part), pathOf(other)),
    current: other === part,
    gap: at > 0 && linked[at - 1] !== other - 1,
  }));
}
