// A file is there whole or not at all, whatever happens while it is written.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { remove, removeLeftovers } from './leftovers.ts';

/** Write beside the place and move there; what a killed process left beside it is removed. Throws what the file system throws, and leaves nothing then. */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    remove(unfinished);
    throw error;
  }
}
