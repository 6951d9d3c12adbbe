// The new site is made beside the old one and swapped in: a build that fails or is killed leaves the old one.
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../records/output-file.ts';
import type { Problem } from '../records/problem.ts';
import { compareText } from '../text/compare.ts';
import { foreignIn, keepFolders } from './foreign-files.ts';
import { takeLock } from './lock.ts';
import { MANIFEST_FILE, type Manifest, manifestText, readManifest } from './manifest.ts';
import { removeFolder, restore, type SidePlaces, sidePlaces } from './side-places.ts';
import { makeParent, type SitePlaces, siteWriter, type WrittenFile } from './site-writer.ts';
import { Stopped } from './stopped.ts';
import { storeFault } from './store-fault.ts';

export interface Published {
  /** False: nothing was changed, and `problems` says why. */
  readonly written: boolean;
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largest: number;
  /** How many of the files were written now; the others lay there as they should be. */
  readonly filesWritten: number;
  /** Paths against the last build, in code unit order. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files in the output folder that no build wrote: carried over untouched. */
  readonly foreign: readonly string[];
  readonly problems: readonly Problem[];
  /** Paths by what the files are about, of those that are about one thing alone. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

interface PublishOptions {
  /** Called after each file with the number of files so far. */
  readonly onFile: (files: number) => void;
  /** Once aborted, the new site is cleared away and Stopped is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Files of the old site that belong to the new one as they are. Asked for once the others are made. */
  readonly staying?: () => Iterable<WrittenFile>;
  /** Others who write files of the same site at the same time. */
  readonly crew?: Crew | null;
  /** What of the user's own is to blame for an exception of `files`; null where nothing is. */
  readonly faultOf?: (error: unknown) => Problem | null;
}

/** Threads that make files of the new site which `files` does not have. */
export interface Crew {
  readonly start: (places: SitePlaces) => void;
  /** How many files they have written so far. */
  readonly files: () => number;
  /** Resolves with all that they wrote. Rejects where one of them could not go on. */
  readonly finish: () => Promise<readonly WrittenFile[]>;
  /** Once it resolves, none of them touches the disk any more. */
  readonly stop: () => Promise<void>;
}

/**
 * Write `files` as the new content of `folder` (absolute, see outputPlace). Only files with a new content are written, the others are
 * linked from the old site; where nothing changed, nothing is touched. Between two renames the folder is missing for a moment; a
 * build killed right there is mended by the next one. Foreign files are carried over by link; where a foreign file stands on a path that
 * the site needs, nothing is written.
 */
export async function publish(
  files: Iterable<OutputFile>,
  folder: string,
  options: PublishOptions,
): Promise<Published> {
  try {
    return await publishWhole(files, folder, options);
  } catch (error) {
    const problem = options.faultOf?.(error) ?? storeFault(error, folder);
    if (problem === null) throw error;
    return { ...NOTHING, problems: [problem] };
  }
}

async function publishWhole(
  files: Iterable<OutputFile>,
  folder: string,
  { onFile, signal, crew, staying }: PublishOptions,
): Promise<Published> {
  const side = sidePlaces(folder);
  mkdirSync(dirname(folder), { recursive: true });
  const lock = takeLock(side.lock);
  if ('heldBy' in lock)
    return stopped(
      folder,
      'output-in-use',
      `Another build (process ${lock.heldBy}) is writing to this folder`,
      'Wait until it has finished.',
    );
  try {
    restore(folder, side);
    const before = readManifest(folder);
    const { files: foreign, folders } = foreignIn(folder, before);
    const made: Made = {
      manifest: new Map(),
      same: [],
      subjects: new Map(),
      bytes: 0,
      largest: 0,
      written: 0,
    };
    mkdirSync(side.next);
    const places = { folder, next: side.next };
    const write = siteWriter(places, before);
    const note = notes(made);
    crew?.start(places);
    for (const file of files) {
      note(write(file));
      onFile(made.manifest.size + (crew?.files() ?? 0));
      if (made.manifest.size % FILES_A_BREATH === 0) await breath();
      if (signal?.aborted) throw new Stopped('The user stopped the build.');
    }
    for (const file of (await crew?.finish()) ?? []) note(file);
    for (const file of staying?.() ?? []) note(file);
    const clash = foreign.find((path) => made.manifest.has(path));
    if (clash !== undefined) {
      return stopped(
        `${folder}/${clash}`,
        'foreign-file-in-the-way',
        'This file was not written by a build, and the site needs its place',
        'Move it away, or write the site elsewhere with --out DIR.',
      );
    }
    const changes = differences(before, made.manifest);
    if (made.written + changes.removed.length > 0 || before.size === 0) {
      linkOver(folder, side.next, [...made.same, ...foreign]);
      writeFileSync(join(side.next, MANIFEST_FILE), manifestText(made.manifest));
      keepFolders(folder, side.next, folders);
      swap(folder, side);
    }
    const { bytes, largest, written: filesWritten } = made;
    const counts = { files: made.manifest.size, bytes, largest, filesWritten };
    return { written: true, ...counts, ...changes, foreign, problems: [], subjects: made.subjects };
  } finally {
    await crew?.stop();
    clearAway(side.next);
    lock.release();
  }
}

/** How many files are written before the process looks up: a signal waits no longer than that. */
const FILES_A_BREATH = 128;

function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The same site, as a build finds it that has nothing to do. */
export function asItStands(published: Published): Published {
  return { ...published, filesWritten: 0, added: [], changed: [], removed: [], subjects: new Map() };
}

interface Made {
  readonly manifest: Map<string, string>;
  /** Paths of files that lie in the old site with the same content. */
  readonly same: string[];
  readonly subjects: Map<string, string[]>;
  bytes: number;
  largest: number;
  written: number;
}

/** Takes note of each file of the new site; two of one path are a mistake of ours. */
function notes(made: Made): (file: WrittenFile) => void {
  const lowerCase = new Map<string, string>();
  return ({ path, hash, bytes, written, subject }) => {
    const twin = lowerCase.get(path.toLowerCase());
    if (twin !== undefined) throw new Error(`Two pages want ${path}: ${twin} was written before.`);
    lowerCase.set(path.toLowerCase(), path);
    made.manifest.set(path, hash);
    made.bytes += bytes;
    made.largest = Math.max(made.largest, bytes);
    if (subject !== undefined) {
      const paths = made.subjects.get(subject);
      if (paths === undefined) made.subjects.set(subject, [path]);
      else paths.push(path);
    }
    if (written) made.written += 1;
    else made.same.push(path);
  };
}

function linkOver(folder: string, next: string, paths: readonly string[]): void {
  const folders = new Set<string>();
  for (const path of paths) {
    const from = join(folder, path);
    const to = join(next, path);
    makeParent(to, folders);
    try {
      linkSync(from, to); // a symbolic link is linked as it is
    } catch {
      if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
      else copyFileSync(from, to); // a file system without hard links
    }
  }
}

function swap(folder: string, side: SidePlaces): void {
  const hadSite = existsSync(folder);
  if (hadSite) renameSync(folder, side.old);
  try {
    renameSync(side.next, folder);
  } catch (error) {
    if (hadSite) renameSync(side.old, folder);
    throw new Error(`The new site could not be moved to ${folder}; the old one is back in its place.`, {
      cause: error,
    });
  }
  clearAway(side.old);
}

/** What cannot be removed now is in nobody's way: the next build removes it. */
function clearAway(folder: string): void {
  try {
    removeFolder(folder);
  } catch (error) {
    if (storeFault(error, folder) === null) throw error;
  }
}

function differences(before: Manifest, after: Manifest): Pick<Published, 'added' | 'changed' | 'removed'> {
  const paths = [...after.keys()].sort(compareText);
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(compareText),
  };
}

function stopped(file: string, code: string, what: string, hint: string): Published {
  const problem: Problem = {
    code,
    level: 'error',
    file,
    line: null,
    message: `${what}; nothing was written.`,
    hint,
  };
  return { ...NOTHING, problems: [problem] };
}

const NOTHING: Omit<Published, 'problems'> = {
  written: false,
  files: 0,
  bytes: 0,
  largest: 0,
  filesWritten: 0,
  added: [],
  changed: [],
  removed: [],
  foreign: [],
  subjects: new Map(),
};
