// What the last build left of the rows of each article: what would be the same need not be made again.
import type { MadeRows, RowPlaces } from '../records/standing-rows.ts';
import { type Left, type LeftSite, stands } from './left-files.ts';
import { readManifest } from './manifest.ts';
import { jsonLines, readNote, writeNote } from './note.ts';

interface Note {
  readonly articles: MadeRows['articles'];
  readonly tables: readonly (readonly [path: string, parts: readonly Left[], places: readonly number[]])[];
}

/** Rows that were made by a program and configuration of the hash `frame`, of tables whose files all stand as they were left in `folder`; null where there is no note that can be read. */
export function standingRows(note: string, folder: string, frame: string): MadeRows | null {
  return readNote<Note, MadeRows>(note, frame, (read) => whatStands(folder, read));
}

/** Throws for a note of another form. */
function whatStands(folder: string, { articles, tables: noted }: Note): MadeRows {
  const manifest = readManifest(folder);
  const tables = new Map<string, RowPlaces>();
  for (const [table, parts, places] of noted) {
    const isWhole = parts.every((one) => manifest.has(one[0]) && stands(folder, one));
    if (isWhole && isWithin(places, parts)) tables.set(table, { parts: parts.map(([path]) => path), places });
  }
  return { articles: articles.map(([id, print]) => [id, print]), tables };
}

/** Whether all places are numbers, and lie within their parts. */
function isWithin(places: readonly number[], parts: readonly Left[]): boolean {
  if (!places.every(Number.isSafeInteger)) return false;
  for (let at = 0; at < places.length; at += 3) {
    const [part = -1, start = -1, bytes = -1] = [places[at], places[at + 1], places[at + 2]];
    const size = parts[part]?.[1] ?? 0;
    if (part !== -1 && !(start >= 0 && bytes >= 0 && start + bytes <= size)) return false;
  }
  return true;
}

/** Take note of the rows of a site that has just been published, with how its files lie there. */
export function rememberRows(
  note: string,
  frame: string,
  { articles, tables, site }: MadeRows & { readonly site: LeftSite },
): void {
  writeNote(note, frame, () => ({
    articles: JSON.stringify(articles),
    tables: jsonLines(
      Array.from(tables, ([path, { parts, places }]) => [path, parts.map(site.leftAt), places]),
    ),
  }));
}
