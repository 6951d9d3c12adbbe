// The hidden places beside the output folder in which a site is made and the old one waits, and how they are cleared after a kill.
import { chmodSync, existsSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock } from './lock.ts';
import { storeFault } from './store-fault.ts';

export interface SidePlaces {
  readonly next: string;
  readonly old: string;
  readonly lock: string;
}

/** Hidden siblings with our name on them: whatever lies there is a leftover of ours. */
export function sidePlaces(folder: string): SidePlaces {
  const place = (what: string): string => join(dirname(folder), `.${basename(folder)}.dossier-${what}`);
  return { next: place('next'), old: place('old'), lock: place('lock') };
}

/** Mend what a killed build left: the old site is put back, or what remained of it is cleared away. */
export function restore(folder: string, side: SidePlaces): void {
  if (existsSync(side.old)) {
    if (existsSync(folder)) removeFolder(side.old);
    else renameSync(side.old, folder);
  }
  removeFolder(side.next);
}

/**
 * Put the old site back where a build was killed between the two moves of the swap: what comes next may then read it.
 * Where another build is at work, or the system refuses, nothing is done; publishing will say so.
 */
export function putBack(folder: string): void {
  const side = sidePlaces(folder);
  if (existsSync(folder) || !existsSync(side.old)) return;
  try {
    const lock = takeLock(side.lock);
    if ('heldBy' in lock) return;
    restore(folder, side);
    lock.release();
  } catch (error) {
    if (storeFault(error, folder) === null) throw error;
  }
}

/** Half the time of a recursive rmSync, which asks about every file before it removes it. A folder that nobody may change is opened first. */
export function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    removeAll(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) throw error;
    chmodSync(folder, 0o700);
    removeAll(folder);
  }
}

function removeAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeFolder(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}
