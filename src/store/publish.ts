// The new site is made beside the old one and swapped in: a build that fails or is killed leaves the old one.
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../records/output-file.ts';
import type { Problem } from '../records/problem.ts';
import { compareText } from '../text/compare.ts';
import { takeLock } from './lock.ts';
import { hashOf, MANIFEST_FILE, type Manifest, manifestText, readManifest } from './manifest.ts';

export interface Published {
  /** False: nothing was changed, and `problems` says why. */
  readonly written: boolean;
  readonly files: number;
  readonly bytes: number;
  /** Paths against the last build, in code unit order. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files in the output folder that no build wrote: carried over untouched. */
  readonly foreign: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Write `files` as the new content of `folder` (absolute, see outputPlace). Between two renames the folder is missing for a moment; a
 * build killed right there is mended by the next one. Foreign files are carried over by link; where a foreign file stands on a path that
 * the site needs, nothing is written.
 * @param onFile called after each file with the number written so far
 */
export function publish(
  files: Iterable<OutputFile>,
  folder: string,
  onFile: (written: number) => void,
): Published {
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
    const foreign = existsSync(folder) ? foreignFiles(folder, before) : [];
    const written = writeAll(files, side.next, onFile);
    const clash = foreign.find((path) => written.manifest.has(path));
    if (clash !== undefined) {
      return stopped(
        `${folder}/${clash}`,
        'foreign-file-in-the-way',
        'This file was not written by a build, and the site needs its place',
        'Move it away, or write the site elsewhere with --out DIR.',
      );
    }
    for (const path of foreign) carryOver(join(folder, path), join(side.next, path));
    if (!sameManifest(before, written.manifest) || damaged(folder, before)) swap(folder, side);
    return {
      written: true,
      ...written.counts,
      ...differences(before, written.manifest),
      foreign,
      problems: [],
    };
  } finally {
    rmSync(side.next, { recursive: true, force: true });
    lock.release();
  }
}

interface SidePlaces {
  readonly next: string;
  readonly old: string;
  readonly lock: string;
}

/** Hidden siblings with our name on them: whatever lies there is a leftover of ours. */
function sidePlaces(folder: string): SidePlaces {
  const place = (what: string): string => join(dirname(folder), `.${basename(folder)}.dossier-${what}`);
  return { next: place('next'), old: place('old'), lock: place('lock') };
}

/** Mend what a killed build left: the old site is put back, or what remained of it is cleared away. */
function restore(folder: string, side: SidePlaces): void {
  if (existsSync(side.old)) {
    if (existsSync(folder)) rmSync(side.old, { recursive: true, force: true });
    else renameSync(side.old, folder);
  }
  rmSync(side.next, { recursive: true, force: true });
}

function writeAll(
  files: Iterable<OutputFile>,
  next: string,
  onFile: (written: number) => void,
): { manifest: Manifest; counts: { files: number; bytes: number } } {
  const manifest = new Map<string, string>();
  const lowerCase = new Map<string, string>();
  const folders = new Set<string>();
  let bytes = 0;
  mkdirSync(next);
  for (const { path, content } of files) {
    const twin = lowerCase.get(path.toLowerCase());
    if (twin !== undefined) throw new Error(`Two pages want ${path}: ${twin} was written before.`);
    if (!/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/iu.test(path) || path.includes('..'))
      throw new Error(`The renderer made a path that is not safe: ${path}`);
    const target = join(next, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    const buffer = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    writeFileSync(target, buffer);
    manifest.set(path, hashOf(buffer));
    lowerCase.set(path.toLowerCase(), path);
    bytes += buffer.length;
    onFile(manifest.size);
  }
  writeFileSync(join(next, MANIFEST_FILE), manifestText(manifest));
  return { manifest, counts: { files: manifest.size, bytes } };
}

/** Every file or link below the folder that the manifest does not name. */
function foreignFiles(folder: string, manifest: Manifest, below = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...foreignFiles(folder, manifest, path));
    else if (!manifest.has(path) && path !== MANIFEST_FILE) found.push(path);
  }
  return found.sort(compareText);
}

function carryOver(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // a file system without hard links
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
  rmSync(side.old, { recursive: true, force: true });
}

function sameManifest(before: Manifest, after: Manifest): boolean {
  return before.size === after.size && [...after].every(([path, hash]) => before.get(path) === hash);
}

/** Whether a file of ours was changed or removed by somebody since: then the folder is written anew. */
function damaged(folder: string, manifest: Manifest): boolean {
  for (const [path, hash] of manifest) {
    const file = join(folder, path);
    if (!existsSync(file) || hashOf(readFileSync(file)) !== hash) return true;
  }
  return false;
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
  return {
    written: false,
    files: 0,
    bytes: 0,
    added: [],
    changed: [],
    removed: [],
    foreign: [],
    problems: [problem],
  };
}
