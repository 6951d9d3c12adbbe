// What a hostile or broken file is made of, and what the program must do with it.

/** How a case lies on disk. */
export type Content =
  | string
  | Uint8Array
  /** A file of this many bytes of nothing, which takes no room. */
  | { readonly sparse: number }
  /** A symbolic link to this place, as it is written. */
  | { readonly link: string }
  | { readonly special: 'pipe' | 'socket' }
  /** A folder that nobody may open. */
  | { readonly closedFolder: true };

/** One of: a page with these words in its text; a problem with this code; nothing at all, as the README says. */
export type Expectation =
  | { readonly page: readonly string[] }
  | { readonly skipped: readonly string[] }
  | { readonly silent: true };

export interface HostileCase {
  readonly family: string;
  /** Path below the seeds folder; bytes where the name is no valid text. */
  readonly name: string | Uint8Array;
  readonly content: Content;
  readonly expected: Expectation;
}

/** A sentence that stands in one case alone, so that its page can be found; it is no furniture and holds no name. */
export function witness(id: string): string {
  return `The witness of case ${id} spoke for an hour about the harvest.`;
}

/** Words by which a page of a case is known in the text of its article. */
export function mark(id: string): string {
  return `case ${id} spoke for an hour`;
}

/** '07' of 7: names that sort. */
export function two(index: number): string {
  return String(index).padStart(2, '0');
}

/** A good page of a file whose name tells nothing. */
export function pageCase(
  family: string,
  name: string | Uint8Array,
  content: (id: string) => Content,
  id: string,
): HostileCase {
  return { family, name, content: content(id), expected: { page: [mark(id)] } };
}
