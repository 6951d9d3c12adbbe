// A web page taken apart: runs of text with the elements they stand in, and what the page says about itself.
import type { PartLink } from '../document.ts';

/** An element that begins a block, with the elements around it. */
export interface PageElement {
  readonly tag: string;
  /** Class, id, role, itemprop and aria-label, lower case: what a box calls itself. */
  readonly names: string;
  readonly parent: PageElement | null;
  readonly order: number;
}

/** A run of text that no block element parts. `text` has U+2028 for <br>. */
export interface Run {
  readonly order: number;
  readonly text: string;
  readonly links: readonly PartLink[];
  /** Characters of its words that are links. */
  readonly linked: number;
  readonly element: PageElement;
  /** Words in it that the page marks as its writer or its day: `<a rel="author">`. */
  readonly marks: readonly Mark[];
  /** Rule when the page itself hides it, or it is a control. */
  readonly rule: string | null;
}

/** A run with what became of it: null when it is the article. */
export interface ChosenRun extends Run {
  readonly rule: string | null;
  readonly isTitle: boolean;
}

export interface Mark {
  readonly kind: 'writer' | 'day';
  readonly text: string;
}

export interface PageMeta {
  /** 'og:title', 'dc.date', 'citation_author', 'itemprop datePublished', 'time datetime', 'rel canonical', 'rel author'. */
  readonly key: string;
  readonly value: string;
}

export interface Page {
  readonly runs: readonly Run[];
  readonly metas: readonly PageMeta[];
  /** Source of <script type="application/ld+json">. */
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  /** The page again, without scripts and attributes, each run in <span data-run>: what the article is searched in. */
  readonly markup: string;
  readonly elements: number;
  /** True when elements lay deeper in each other than is read: then there are no elements, only text. */
  readonly isFlat: boolean;
}

/** Elements around an element, itself first. */
export function* around(element: PageElement | null): Generator<PageElement> {
  for (let one = element; one !== null; one = one.parent) yield one;
}

/** The nearest element of these tags, itself counted; null when there is none. */
export function closest(element: PageElement, tags: ReadonlySet<string>): PageElement | null {
  for (const one of around(element)) if (tags.has(one.tag)) return one;
  return null;
}
