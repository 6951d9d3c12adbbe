// Whether a site is already what a build would make: then the build need not happen.
import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from '../records/options.ts';
import type { MadeRows } from '../records/standing-rows.ts';
import type { Templates } from '../records/templates.ts';
import { shortHash } from '../text/hash.ts';
import { ALL_PARTS, codeVersion } from './code-version.ts';
import type { SeedList } from './list-seeds.ts';
import { MANIFEST_FILE, readManifest } from './manifest.ts';
import { readSeedBytes } from './read-seed.ts';
import type { Settings } from './read-settings.ts';
import { type MadePages, rememberPages, type StandingPages, standingPages } from './standing-pages.ts';
import { rememberRows, standingRows } from './standing-rows.ts';
import { writeWhole } from './write-whole.ts';

interface Inputs {
  readonly options: BuildOptions;
  readonly settings: Settings;
  readonly seeds: SeedList;
  readonly templates: Templates;
}

/** A hash of all that pages are made from beside the collection: program, configuration, templates. Null where the program cannot tell its own version. */
function frameOf({ options, settings, templates }: Inputs): string | null {
  const version = codeVersion(ALL_PARTS);
  if (version === null) return null;
  const hash = createHash('sha256');
  add(hash, version);
  add(hash, options.seeds);
  add(hash, JSON.stringify(settings.config));
  for (const [path, content] of templates.files) {
    add(hash, path);
    add(hash, content);
  }
  return hash.digest('hex');
}

/** A hash of all that a site is made from: its frame, the corrections, and every seed byte for byte. */
function fingerprintOf({ options, settings, seeds }: Inputs, frame: string): string {
  const hash = createHash('sha256');
  add(hash, frame);
  add(hash, JSON.stringify([settings.problems, seeds.problems]));
  add(hash, JSON.stringify([settings.corrections?.corrections, [...(settings.corrections?.lines ?? [])]]));
  for (const path of seeds.paths) {
    const seed = readSeedBytes(options.seeds, path, options.seeds);
    add(hash, path);
    add(hash, 'problem' in seed ? seed.problem.message : seed.hash);
  }
  return hash.digest('hex');
}

/** Each part with its length before it, so that no two lists of parts look alike. */
function add(hash: Hash, part: string | Uint8Array): void {
  hash.update(`\0${part.length}\0`).update(part);
}

interface LastBuild<Told> {
  readonly fingerprint: string;
  /** Hash over name, size and time of change of every file of the site: another one means that somebody else was there. */
  readonly standing: string;
  readonly told: Told;
}

interface Remembered<Told> {
  /** What the last build told, where this one would make the same site and it stands as it was left; null else. */
  readonly told: () => Told | null;
  /** What stands of the last build, for a site of another collection; asked for when nobody else writes to the folder. Null where nothing is remembered. */
  readonly pages: (() => StandingPages) | null;
  /** The same of the rows of its tables. */
  readonly rows: () => MadeRows | null;
  readonly remember: (told: Told, made: Made) => void;
}

/** What a build has made, for the next. */
interface Made extends MadePages {
  readonly rows: () => MadeRows;
}

/** The last build into `folder`, as the cache remembers it. Without a cache it is forgotten. */
export function rememberedBuild<Told>(inputs: Inputs, folder: string): Remembered<Told> {
  const { cache } = inputs.options;
  const frame = cache ? frameOf(inputs) : null;
  if (!cache || frame === null)
    return { told: () => null, pages: null, rows: () => null, remember: () => {} };
  const fingerprint = fingerprintOf(inputs, frame);
  const noteOf = (what: string) => join(cache, `${what}-${shortHash(folder, 16)}.json`);
  const [pages, rows] = [noteOf('pages'), noteOf('rows')];
  return {
    told: () => lastBuild<Told>(cache, folder, fingerprint),
    pages: () => standingPages(pages, folder, frame),
    rows: () => standingRows(rows, folder, frame),
    remember(told, made) {
      rememberBuild(cache, folder, { fingerprint, told });
      rememberPages(pages, folder, { ...made, frame });
      rememberRows(rows, folder, { ...made.rows(), frame });
    },
  };
}

/** What the last build into `folder` told, where it was made from the very same and its site stands as it left it; null else. */
function lastBuild<Told>(cache: string, folder: string, fingerprint: string): Told | null {
  try {
    const last: LastBuild<Told> = JSON.parse(readFileSync(placeOf(cache, folder), 'utf8'));
    if (last.fingerprint !== fingerprint) return null;
    return last.standing === standingOf(folder) ? last.told : null;
  } catch {
    return null; // no such build, or a file of the site is gone
  }
}

/** Remember a build that has just been published. Where the cache cannot be written the next build is only slower. */
function rememberBuild(
  cache: string,
  folder: string,
  { fingerprint, told }: { readonly fingerprint: string; readonly told: unknown },
): void {
  try {
    writeWhole(placeOf(cache, folder), JSON.stringify({ fingerprint, standing: standingOf(folder), told }));
  } catch {
    // the cache is told to be out of order where articles are kept in it
  }
}

function placeOf(cache: string, folder: string): string {
  return join(cache, `site-${shortHash(folder, 16)}.json`);
}

/** Throws where a file of the manifest is missing. */
function standingOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of [MANIFEST_FILE, ...readManifest(folder).keys()]) {
    const status = lstatSync(join(folder, path));
    if (!status.isFile()) throw new Error(`${path} is no file any more.`);
    hash.update(`${path} ${status.size} ${status.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
