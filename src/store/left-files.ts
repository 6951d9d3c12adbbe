// Whether files of a site still stand as a build left them.
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, readManifest } from './manifest.ts';

/** A file as it was left: path, size in bytes, time of change in milliseconds. */
export type Left = readonly [path: string, size: number, changed: number];

/** A site as it lies on disk now: each of its files is looked at once, when somebody first asks. Throws where one of its list is missing. */
export interface LeftSite {
  /** Throws for a path that is not on the site's list. */
  readonly leftAt: (path: string) => Left;
  /** A hash over all its files and their list. */
  readonly print: () => string;
}

export function leftSite(folder: string): LeftSite {
  let known: ReadonlyMap<string, Left> | null = null;
  const files = (): ReadonlyMap<string, Left> => {
    known ??= leftFiles(folder);
    return known;
  };
  return {
    leftAt(path) {
      const left = files().get(path);
      if (left === undefined) throw new Error(`${path} is not on the list of the site.`);
      return left;
    },
    print() {
      const hash = createHash('sha256');
      for (const [path, size, changed] of files().values()) hash.update(`${path} ${size} ${changed}\n`);
      return hash.digest('hex');
    },
  };
}

function leftFiles(folder: string): ReadonlyMap<string, Left> {
  const paths = [MANIFEST_FILE, ...readManifest(folder).keys()];
  return new Map(
    paths.map((path) => {
      const status = lstatSync(join(folder, path));
      if (!status.isFile()) throw new Error(`${path} is no file any more.`);
      return [path, [path, status.size, status.mtimeMs]];
    }),
  );
}

/** Whether nobody has touched it since. */
export function stands(folder: string, [path, size, changed]: Left): boolean {
  const status = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === size && status.mtimeMs === changed;
}
