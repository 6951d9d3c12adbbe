// One page before it is printed: which template, which view, and what its head says.
import type { PreviewEntry } from './previews.ts';
import type { Site } from './site.ts';

interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

interface Meta {
  readonly name: string;
  readonly content: string;
}

export interface Page {
  readonly path: string;
  /** Template file without ending: 'article'. */
  readonly template: string;
  readonly title: string;
  readonly description: string;
  /** Section of the site that the masthead marks: 'articles', 'people'. */
  readonly section: string;
  readonly crumbs: readonly Crumb[];
  /** What the template prints; each page file documents its own. */
  readonly view: object;
  /** A Markdown template whose HTML the view gets as `text`: 'about.md'. */
  readonly markdown?: string;
  readonly metas?: readonly Meta[];
  /** schema.org object. */
  readonly jsonLd?: object;
  /** Cards shown on hover and focus, by the number that `data-p` carries. */
  readonly previews?: readonly PreviewEntry[];
  /** What "This is wrong" can correct here: an article by its path, a name by how it is written. */
  readonly wrong?: WrongFacts;
  /** The article before and after it, for the keys '[' and ']'. */
  readonly previous?: string | null;
  readonly next?: string | null;
}

/** The page's subject as the corrections file knows it. */
interface WrongFacts {
  readonly article?: string;
  /** Words by which the article's file is found after it was renamed. */
  readonly quote?: string;
  readonly name?: string;
  /** The names to write, each once. */
  readonly names?: readonly string[];
}

/** One kind of page: makes all its pages, lazily. */
export interface PageKind {
  readonly name: string;
  /** Makes pages of those subjects only that `site.share` gives it; another thread makes the others. */
  readonly shared?: true;
  readonly pages: (site: Site) => Iterable<Page>;
}
