// What the last build left of each subject's pages: what would be the same need not be made again.
import { type Left, type LeftSite, stands } from './left-files.ts';
import { readManifest } from './manifest.ts';
import { jsonLines, readNote, writeNote } from './note.ts';
import type { WrittenFile } from './site-writer.ts';

interface Note {
  /** Name of a subject, hash of what its pages show, its files. */
  readonly subjects: readonly (readonly [name: string, print: string, files: readonly Left[]])[];
}

export interface StandingPages {
  /** By the name of a subject, a hash of what its pages show: of those whose files all stand as they were left. */
  readonly prints: ReadonlyMap<string, string>;
  /** The files of these subjects, for a new site. */
  readonly filesOf: (subjects: ReadonlySet<string>) => Iterable<WrittenFile>;
}

/** Nothing is remembered. */
const NO_PAGES: StandingPages = { prints: new Map(), filesOf: () => [] };

/** Pages that were made by a program, configuration and templates of the hash `frame`, and still stand in `folder`; none where there is no note that can be read. */
export function standingPages(note: string, folder: string, frame: string): StandingPages {
  return readNote<Note, StandingPages>(note, frame, (read) => whatStands(folder, read)) ?? NO_PAGES;
}

/** Throws for a note of another form. */
function whatStands(folder: string, { subjects }: Note): StandingPages {
  const manifest = readManifest(folder);
  const prints = new Map<string, string>();
  const files = new Map<string, readonly WrittenFile[]>();
  for (const [subject, print, all] of subjects) {
    const standing = all.flatMap((one) => {
      const [path, bytes] = one;
      const hash = manifest.get(path);
      return hash !== undefined && stands(folder, one)
        ? [{ path, hash, bytes, written: false, subject }]
        : [];
    });
    if (standing.length < all.length) continue;
    prints.set(subject, print);
    files.set(subject, standing);
  }
  return {
    prints,
    *filesOf(names) {
      for (const name of names) yield* files.get(name) ?? [];
    },
  };
}

/** What a build has made. */
export interface MadePages {
  /** By the name of a subject, a hash of what its pages show. */
  readonly prints: ReadonlyMap<string, string>;
  /** By the name of a subject, the paths of its files. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

/** Take note of a site that has just been published, with how its files lie there. */
export function rememberPages(
  note: string,
  frame: string,
  { prints, subjects, site }: MadePages & { readonly site: LeftSite },
): void {
  writeNote(note, frame, () => ({
    subjects: jsonLines(
      Array.from(prints, ([name, print]) => [name, print, (subjects.get(name) ?? []).map(site.leftAt)]),
    ),
  }));
}
