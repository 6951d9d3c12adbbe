// One page before it is printed: which template, which view, and what its head says.
import type { Prints } from './page-prints.ts';
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
  /** Of the page's contents, for search engines, in words of the interface. */
  readonly description: string;
  /** What stands before it in words of the articles: a name, an opening sentence. */
  readonly about?: string;
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
  /** It is shown ahead of a build, and is no page of the site yet. */
  readonly isDraft?: boolean;
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

/** A page about the whole collection: made in every build, by any thread. */
export interface WholePage {
  readonly name: string;
  readonly path: string;
  readonly page: (site: Site) => Page;
}

/** One kind of page about one thing each, or one part of an index: threads share them out, and what has not changed is not made again. */
export interface SubjectPages {
  readonly name: string;
  readonly subjects: (site: Site) => readonly Subject[];
  /** Paths of all its pages, where they belong into a map of the site and are the address of no thing: pages of an index. */
  readonly paths?: (site: Site) => readonly string[];
}

/** An article, a name, a quantity, a day, a letter of an index: what pages are about. */
export interface Subject {
  /** What tells it from the others of its kind, in this build and the next. */
  readonly key: string;
  /** A hash of all that its pages show. */
  readonly print: (prints: Prints) => string;
  readonly pages: () => Iterable<Page>;
}

export type PageKind = WholePage | SubjectPages;
