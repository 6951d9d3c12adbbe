// Which files lie in the seeds folder, and which of them cannot be seeds.
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { Problem } from '../records/problem.ts';
import { compareText } from '../text/compare.ts';
import { skipped } from './skipped.ts';

export interface SeedList {
  /** Relative paths with '/', in code unit order. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** SHA-256, hexadecimal, of files that have been read already, by path. */
  readonly hashes?: ReadonlyMap<string, string>;
}

/** Folders inside each other. */
const DEEPEST = 60;

/**
 * List every file below `folder`, at any depth up to 60. Hidden names and names that begin with '_' are left out on purpose, files in
 * silence, folders with one note for all (Jekyll keeps its articles in '_posts'); links, devices, unreadable folders and names that are not
 * valid text are left out with a problem each. Links are never followed.
 */
export async function listSeeds(folder: string, shownAs: string): Promise<SeedList> {
  if (!isFolder(folder)) return { paths: [], problems: [missing(shownAs)] };
  const entries = await glob('**/*', {
    cwd: folder,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true, // one closed folder must not lose the rest; closed folders are named below
    ignore: ['**/_*/*', '**/_*/*/**'], // what lies in them; that they are there is told
    deep: DEEPEST,
  });
  const paths: string[] = [];
  const problems: Problem[] = [];
  const leftOut: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('_')) {
      if (entry.dirent.isDirectory()) leftOut.push(entry.path);
      continue;
    }
    const fault = faultOf(folder, entry, shownAs);
    if (fault !== null) problems.push(fault);
    else if (!entry.dirent.isDirectory()) paths.push(entry.path);
  }
  if (leftOut.length > 0) problems.push(leftOutFolders(leftOut.sort(compareText), shownAs));
  return { paths: paths.sort(compareText), problems: problems.sort((a, b) => compareText(a.file, b.file)) };
}

/** Why an entry is no seed, and no folder with seeds; null where it is one. */
function faultOf(folder: string, { path, dirent }: glob.Entry, shownAs: string): Problem | null {
  const file = `${shownAs}/${path}`;
  if (dirent.isDirectory()) {
    if (path.split('/').length >= DEEPEST)
      return skipped(
        file,
        'folder-too-deep',
        `The folder lies ${DEEPEST} folders deep, and what is in it is not read`,
        'Move it up.',
      );
    return mayRead(join(folder, path))
      ? null
      : skipped(
          file,
          'unreadable-folder',
          'The folder cannot be opened',
          'Give yourself the right to read it.',
        );
  }
  if (path.includes('\ufffd'))
    return skipped(file, 'bad-file-name', 'The file name is not valid UTF-8', 'Rename the file.');
  if (dirent.isSymbolicLink())
    return skipped(
      file,
      'link-not-followed',
      'Links are not followed, so that nothing outside the folder is read',
      'Put the file itself in the folder.',
    );
  return dirent.isFile()
    ? null
    : skipped(file, 'not-a-file', 'This is neither a file nor a folder', 'Take it out of the folder.');
}

/** Names of folders that are told. */
const MOST_NAMED = 5;

function leftOutFolders(folders: readonly string[], shownAs: string): Problem {
  const named = folders.slice(0, MOST_NAMED).map((path) => `${path}/`);
  const rest = folders.length - named.length;
  const several = folders.length > 1;
  return {
    code: 'folder-left-out',
    level: 'note',
    file: shownAs,
    line: null,
    message: `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${several ? 'were' : 'was'} left out, because ${several ? 'their names begin' : 'its name begins'} with '_'.`,
    hint: 'Rename what holds articles: a name that begins otherwise is read.',
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missing(folder: string): Problem {
  return {
    code: 'no-seeds-folder',
    level: 'error',
    file: folder,
    line: null,
    message: `There is no folder '${folder}'.`,
    hint: 'Make it and put articles in it, or name another with --seeds DIR.',
  };
}
