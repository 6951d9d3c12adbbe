// Whether files of a site still stand as a build left them.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it was left: path, size in bytes, time of change in milliseconds. */
export type Left = readonly [path: string, size: number, changed: number];

/** A file of the site at `folder` as it is now. Throws where there is none. */
export function left(folder: string, path: string): Left {
  const { size, mtimeMs } = lstatSync(join(folder, path));
  return [path, size, mtimeMs];
}

/** Whether nobody has touched it since. */
export function stands(folder: string, [path, size, changed]: Left): boolean {
  const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === size && status.mtimeMs === changed;
}
