// What somebody else keeps in the folder of a site: it stays, as it is, from build to build.
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../text/compare.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';

/** What lies in a folder and is not on the list of its site. */
interface Foreign {
  /** Files and links, in code unit order. */
  readonly files: readonly string[];
  /** The folder itself, those that hold such files, and those that hold nothing: a build leaves none empty, but a `.git` is none without them. */
  readonly folders: readonly string[];
}

/** Look through a folder for what its manifest does not name; nothing where there is no such folder. */
export function foreignIn(folder: string, manifest: Manifest): Foreign {
  if (!existsSync(folder)) return { files: [], folders: [] };
  const files: string[] = [];
  const folders: string[] = [''];
  const search = (below: string): void => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    const before = files.length + folders.length;
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) search(path);
      else if (!manifest.has(path) && path !== MANIFEST_FILE) files.push(path);
    }
    const isForeign = entries.length === 0 || files.length + folders.length > before;
    if (isForeign && below !== '') folders.push(below);
  };
  search('');
  return { files: files.sort(compareText), folders };
}

/** Make these folders of the old site in the new one too, with the rights they had: whoever may not look into one must not in the other. */
export function keepFolders(folder: string, next: string, paths: readonly string[]): void {
  for (const path of paths) {
    const to = join(next, path);
    mkdirSync(to, { recursive: true });
    chmodSync(to, statSync(join(folder, path)).mode & 0o7777);
  }
}
