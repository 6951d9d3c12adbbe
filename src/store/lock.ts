// One build at a time for each output folder.
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
        linkSync(own, path);
        removeLeftovers(path);
        return { release: () => remove(path) };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = readHolder(path);
      if (holder !== null && isRunning(holder)) return { heldBy: String(holder) };
      rmSync(path, { force: true });
    }
    return { heldBy: 'another build' };
  } finally {
    remove(own);
  }
}

/** What cannot be removed is in nobody's way: the lock of a process that is gone is taken over. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // left to the next build
  }
}

/** Files that builds made on their way to the lock, and that were killed there. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0;
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) remove(join(folder, name));
  }
}

function readHolder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    const state = /\) (?<state>[A-Z])/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.groups?.['state'];
    return state !== 'Z' && state !== 'X';
  } catch {
    return true; // no /proc on this system: the signal's answer stands
  }
}
