// Which runs @mozilla/readability takes for the article.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LONGEST_PAGE_TEXT, MOST_ELEMENTS } from '../limits.ts';
import type { Page } from './page.ts';

/** The orders of the runs that survive; null when the page is too large to search, or nothing was found. */
export function readableRuns(page: Page): Set<number> | null {
  if (page.isFlat || page.elements > MOST_ELEMENTS || page.markup.length > LONGEST_PAGE_TEXT * 2) return null;
  try {
    const { document } = parseHTML(page.markup);
    const found = new Readability(document, {
      serializer: (node) => runsBelow(node),
      disableJSONLD: true,
      charThreshold: 300,
    }).parse();
    return found?.content && found.content.size > 0 ? found.content : null;
  } catch {
    return null; // Readability gives up on odd pages; then all of the page is looked at
  }
}

interface Searchable {
  readonly querySelectorAll: (
    selector: string,
  ) => Iterable<{ getAttribute: (name: string) => string | null }>;
}

/** Readability's types speak of the browser's own nodes; linkedom's can do the same. */
function isSearchable(node: unknown): node is Searchable {
  return typeof node === 'object' && node !== null && 'querySelectorAll' in node;
}

function runsBelow(node: unknown): Set<number> {
  const orders = new Set<number>();
  if (!isSearchable(node)) return orders;
  for (const span of node.querySelectorAll('[data-run]')) orders.add(Number(span.getAttribute('data-run')));
  return orders;
}
