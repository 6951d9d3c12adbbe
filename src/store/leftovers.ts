// Files that a process made under a name of its own, on their way to another name, and that stay where it was killed there.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Remove '<path>.<number of a process>' of processes that are gone. */
export function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : 0;
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) remove(join(folder, name));
  }
}

/** What cannot be removed is in nobody's way: it is left to the next build. */
export function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // left to the next build
  }
}

/** Whether a process lives on this machine; a zombie, which `kill(pid, 0)` calls alive, does not. */
export function isRunning(pid: number): boolean {
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
