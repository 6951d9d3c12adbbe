// Which pages are due: of things about which a page would show something else than the last one did.
import type { Corpus } from '../records/corpus.ts';
import type { MadeRows } from '../records/standing-rows.ts';
import { makeRows, noRows, type Rows } from './downloads/standing-rows.ts';
import type { Subject, SubjectPages } from './page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { makePrints } from './page-prints.ts';
import { withAddresses } from './placement.ts';
import { makeSite } from './site.ts';

/** What is made here, of all that threads share. */
export interface Due {
  /** Of a list that every thread has, those that are made here, in their order. Every thread asks for the same lists in the same order. */
  readonly share: <T>(all: readonly T[]) => Iterable<T>;
  /** Names of the subjects whose pages stay as they are. */
  readonly staying: () => ReadonlySet<string>;
}

/** Nothing stays, and nobody shares the work. */
export const ALL_DUE: Due = { share: (all) => all, staying: () => new Set() };

/** How a subject is called from one build to the next: 'article 1f3a9c02'. */
export function subjectName({ name }: SubjectPages, { key }: Subject): string {
  return `${name} ${key}`;
}

/** By the name of a subject, a hash of what its pages show. */
type SubjectPrints = ReadonlyMap<string, string>;

/** Pages that stand from the last build, and their files. */
interface Standing<File> {
  readonly prints: SubjectPrints;
  readonly filesOf: (subjects: ReadonlySet<string>) => Iterable<File>;
}

/** What stands of the last build. */
interface LastSite<File> {
  /** Null where nothing is remembered. */
  readonly pages: (() => Standing<File>) | null;
  readonly rows: () => MadeRows | null;
}

export interface PlannedPages<File> {
  /** Of all subjects of this site. Made when first asked for. */
  readonly prints: () => SubjectPrints;
  /** False: every page is to be made. */
  readonly someStand: () => boolean;
  /** Rows of the data folder that stay, and where all of them stand in the end. */
  readonly rows: Rows;
  /** Names of the subjects about which pages show what they showed before. */
  readonly staying: () => ReadonlySet<string>;
  /** Their files. */
  readonly files: () => Iterable<File>;
}

/**
 * Work out which pages of the last build stay. What stands is asked for once, and not before `staying` is: when nobody else writes to the
 * folder; null where nothing is remembered. A site that is packed into one file is made whole.
 */
export function plannedPages<File>(
  corpus: Corpus,
  { pages: standing, rows }: LastSite<File>,
): PlannedPages<File> {
  if (standing === null || !canBeShared(corpus))
    return {
      prints: () => new Map(),
      someStand: () => false,
      rows: noRows(),
      staying: () => new Set(),
      files: () => [],
    };
  const made = once(() => allPrints(corpus));
  const prints = () => made().prints;
  const before = once(standing);
  const someStand = () => before().prints.size > 0;
  const staying = once(() => {
    const last = before().prints;
    if (last.size === 0) return new Set<string>();
    return new Set([...prints()].flatMap(([name, print]) => (last.get(name) === print ? [name] : [])));
  });
  return {
    prints,
    someStand,
    rows: makeRows(() => made().ofRows, rows),
    staying,
    files: () => before().filesOf(staying()),
  };
}

function once<T>(make: () => T): () => T {
  let known: { readonly made: T } | null = null;
  return () => {
    known ??= { made: make() };
    return known.made;
  };
}

/** The prints of all subjects of a collection, and of the rows of its articles. Linear in mentions. */
function allPrints(corpus: Corpus): { prints: SubjectPrints; ofRows: ReadonlyMap<string, string> } {
  const site = makeSite(withAddresses(corpus));
  const prints = makePrints(site);
  const made = new Map<string, string>();
  for (const kind of PAGE_KINDS) {
    if (!('subjects' in kind)) continue;
    for (const subject of kind.subjects(site)) made.set(subjectName(kind, subject), subject.print(prints));
  }
  const ofRows = new Map(corpus.articles.map((article) => [article.id, prints.ofRows(article)]));
  return { prints: made, ofRows };
}

/** Whether threads may share the pages of this site: not where it is packed into one file, which needs them all in one place. */
export function canBeShared(corpus: Corpus): boolean {
  return !corpus.config.downloads.zip;
}
