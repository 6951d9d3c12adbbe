// A long list cut into pages of equal length.
import { relative } from './links.ts';

export interface PartLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** How many pages a list of `length` needs; one for an empty list. */
export function partCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Items of one page, counted from 1. */
export function partOf<T>(items: readonly T[], part: number, size: number): readonly T[] {
  return items.slice((part - 1) * size, part * size);
}

/** Links to all pages of a list from one of them. */
export function partLinks(
  total: number,
  part: number,
  pathOf: (part: number) => string,
): readonly PartLink[] {
  return Array.from({ length: total }, (_, index) => ({
    label: String(index + 1),
    href: relative(pathOf(part), pathOf(index + 1)),
    current: index + 1 === part,
  }));
}
