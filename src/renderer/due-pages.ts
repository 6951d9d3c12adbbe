// Which pages are due: of things about which a page would show something else than the last one did.
import type { Corpus } from '../records/corpus.ts';
import type { MadeRows } from '../records/standing-rows.ts';
import { makeRows, noRows, type Rows } from './downloads/standing-rows.ts';
import type { Subject, SubjectPages } from './page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { makePrints } from './page-prints.ts';
import { withAddresses } from './placement.ts';
import { makeSite } from './site.ts';

/** Those of a kind's subjects whose pages are to be made here, in their order. */
export type Due = (kind: SubjectPages, subjects: readonly Subject[]) => Iterable<Subject>;

/** Nothing stays, and nobody shares the work. */
export const ALL_DUE: Due = (_kind, subjects) => subjects;

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
  readonly prints: SubjectPrints;
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
    return { prints: new Map(), rows: noRows(), staying: () => new Set(), files: () => [] };
  const { prints, ofRows } = allPrints(corpus);
  let known: { readonly names: ReadonlySet<string>; readonly files: () => Iterable<File> } | null = null;
  const look = () => {
    const before = standing();
    const names = new Set(
      [...prints].flatMap(([name, print]) => (before.prints.get(name) === print ? [name] : [])),
    );
    return { names, files: () => before.filesOf(names) };
  };
  const found = () => {
    known ??= look();
    return known;
  };
  return { prints, rows: makeRows(ofRows, rows), staying: () => found().names, files: () => found().files() };
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

/** `due` without the subjects whose pages stay as they are. */
export function butFor(staying: () => ReadonlySet<string>, due: Due = ALL_DUE): Due {
  return (kind, subjects) => {
    const names = staying();
    return due(
      kind,
      subjects.filter((one) => !names.has(subjectName(kind, one))),
    );
  };
}

/** Whether threads may share the pages of this site: not where it is packed into one file, which needs them all in one place. */
export function canBeShared(corpus: Corpus): boolean {
  return !corpus.config.downloads.zip;
}
