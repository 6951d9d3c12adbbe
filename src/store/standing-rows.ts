// What the last build left of the rows of each article: what would be the same need not be made again.
import { readFileSync } from 'node:fs';
import type { MadeRows, RowPlaces } from '../records/standing-rows.ts';
import { type Left, left, stands } from './left-files.ts';
import { readManifest } from './manifest.ts';
import { writeWhole } from './write-whole.ts';

interface Note {
  /** Hash of whatever rows depend on beside the collection. */
  readonly frame: string;
  readonly articles: MadeRows['articles'];
  readonly tables: readonly (readonly [path: string, parts: readonly Left[], places: readonly number[]])[];
}

/** Rows that were made by a program and configuration of the hash `frame`, of tables whose files all stand as they were left in `folder`; null where there is no note that can be read. */
export function standingRows(note: string, folder: string, frame: string): MadeRows | null {
  try {
    const read: Note = JSON.parse(readFileSync(note, 'utf8'));
    return read.frame === frame ? whatStands(folder, read) : null;
  } catch {
    return null; // there is none, or it is of another form
  }
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

/** Take note of the rows of a site that has just been published. Where that fails the next build is only slower. */
export function rememberRows(
  note: string,
  folder: string,
  { frame, articles, tables }: MadeRows & Pick<Note, 'frame'>,
): void {
  try {
    const lines = Array.from(tables, ([path, { parts, places }]) =>
      JSON.stringify([path, parts.map((part) => left(folder, part)), places]),
    );
    const head = `"frame":${JSON.stringify(frame)},"articles":${JSON.stringify(articles)}`;
    writeWhole(note, `{${head},"tables":[\n${lines.join(',\n')}\n]}\n`);
  } catch {
    // the cache is told to be out of order where articles are kept in it
  }
}
