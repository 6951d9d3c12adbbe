// One build at a time for each output folder.
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { isRunning, remove, removeLeftovers } from './leftovers.ts';

/**
 * Take the lock file, or say which process holds it. A lock of a process that is gone (or a zombie, which `kill(pid, 0)` calls alive)
 * is taken over. The file appears with its content at once (made beside and linked), so nobody reads a half-written one.
 */
export function takeLock(path: string): { readonly release: () => void } | { readonly heldBy: string } {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkNew(own, path);
        removeLeftovers(path);
        return { release: () => remove(path) };
      } catch (error) {
        if (!isThere(error)) throw error;
      }
      const holder = readHolder(path);
      if (holder !== null && isRunning(holder)) return { heldBy: String(holder) };
      if (takeOver(path, holder, own)) return { release: () => remove(path) };
    }
    return { heldBy: 'another build' };
  } finally {
    remove(own);
  }
}

/**
 * Put `own` in the place of a lock whose holder is gone. Of several that saw the same holder one at a time may, and each looks again
 * whether it is still there: what another process has meanwhile taken is never taken from it.
 */
function takeOver(path: string, holder: number | null, own: string): boolean {
  const turn = takeLock(`${path}.${holder ?? 'nobody'}`);
  if ('heldBy' in turn) return false;
  try {
    if (!existsSync(path) || readHolder(path) !== holder) return false;
    renameSync(own, path);
    removeLeftovers(path);
    return true;
  } finally {
    turn.release();
  }
}

/** Throws EEXIST where `to` is there. A file system without hard links (exFAT, some shares) gets a copy. */
function linkNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isThere(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function readHolder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
