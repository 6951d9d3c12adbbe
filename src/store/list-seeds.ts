// Which files lie in the seeds folder, and which of them cannot be seeds.
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import type { Problem } from '../records/problem.ts';
import { compareText } from '../text/compare.ts';

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
 * List every file below `folder`, at any depth up to 60. Hidden names and names that begin with '_' are left out on purpose and in
 * silence; links, devices, unreadable folders and names that are not valid text are left out with a problem each. Links are never followed.
 */
export async function listSeeds(folder: string, shownAs: string): Promise<SeedList> {
  if (!isFolder(folder)) return { paths: [], problems: [missing(shownAs)] };
  const entries = await glob('**/*', {
    cwd: folder,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true, // one closed folder must not lose the rest; closed folders are named below
    ignore: ['**/_*', '**/_*/**'],
    deep: DEEPEST,
  });
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const { path, dirent } of entries) {
    const file = `${shownAs}/${path}`;
    if (dirent.isDirectory()) {
      if (path.split('/').length >= DEEPEST)
        problems.push(
          skipped(
            file,
            'folder-too-deep',
            `The folder lies ${DEEPEST} folders deep, and what is in it is not read`,
            'Move it up.',
          ),
        );
      else if (!mayRead(join(folder, path)))
        problems.push(
          skipped(
            file,
            'unreadable-folder',
            'The folder cannot be opened',
            'Give yourself the right to read it.',
          ),
        );
    } else if (path.includes('�')) {
      problems.push(skipped(file, 'bad-file-name', 'The file name is not valid UTF-8', 'Rename the file.'));
    } else if (dirent.isSymbolicLink()) {
      problems.push(
        skipped(
          file,
          'link-not-followed',
          'Links are not followed, so that nothing outside the folder is read',
          'Put the file itself in the folder.',
        ),
      );
    } else if (dirent.isFile()) paths.push(path);
    else
      problems.push(
        skipped(file, 'not-a-file', 'This is neither a file nor a folder', 'Take it out of the folder.'),
      );
  }
  return { paths: paths.sort(compareText), problems: problems.sort((a, b) => compareText(a.file, b.file)) };
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

function skipped(file: string, code: string, what: string, hint: string): Problem {
  return { code, level: 'warning', file, line: null, message: `${what}; it was skipped.`, hint };
}
