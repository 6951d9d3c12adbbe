// Whether a site is already what a build would make: then the build need not happen.
import { createHash, type Hash } from 'node:crypto';
import { join } from 'node:path';
import type { BuildOptions } from '../records/options.ts';
import type { MadeRows } from '../records/standing-rows.ts';
import type { Templates } from '../records/templates.ts';
import { shortHash } from '../text/hash.ts';
import { ALL_PARTS, codeVersion } from './code-version.ts';
import { leftSite } from './left-files.ts';
import type { SeedList } from './list-seeds.ts';
import { readNote, writeNote } from './note.ts';
import { readSeedBytes } from './read-seed.ts';
import type { Settings } from './read-settings.ts';
import { type MadePages, rememberPages, type StandingPages, standingPages } from './standing-pages.ts';
import { rememberRows, standingRows } from './standing-rows.ts';

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

/** A hash of all that a site is made from: its frame, the corrections, and every seed byte for byte. The hashes of these are added to `hashes`. */
function fingerprintOf(
  { options, settings, seeds }: Inputs,
  frame: string,
  hashes: Map<string, string>,
): string {
  const hash = createHash('sha256');
  add(hash, frame);
  add(hash, JSON.stringify([settings.problems, seeds.problems]));
  add(hash, JSON.stringify([settings.corrections?.corrections, [...(settings.corrections?.lines ?? [])]]));
  for (const path of seeds.paths) {
    const seed = readSeedBytes(options.seeds, path, options.seeds);
    add(hash, path);
    add(hash, 'problem' in seed ? seed.problem.message : seed.hash);
    if ('hash' in seed) hashes.set(path, seed.hash);
  }
  return hash.digest('hex');
}

/** Each part with its length before it, so that no two lists of parts look alike. */
function add(hash: Hash, part: string | Uint8Array): void {
  hash.update(`\0${part.length}\0`).update(part);
}

interface LastBuild<Told> {
  /** Of every file of the site as it was left: another one means that somebody else was there. */
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
  /** Of the seeds that were read to tell, by path. */
  readonly hashes: ReadonlyMap<string, string>;
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
    return { told: () => null, pages: null, rows: () => null, hashes: new Map(), remember: () => {} };
  const hashes = new Map<string, string>();
  const fingerprint = fingerprintOf(inputs, frame, hashes);
  const noteOf = (what: string) => join(cache, `${what}-${shortHash(folder, 16)}.json`);
  const [whole, pages, rows] = [noteOf('site'), noteOf('pages'), noteOf('rows')];
  return {
    told: () =>
      readNote<LastBuild<Told>, Told | null>(whole, fingerprint, ({ standing, told }) =>
        standing === leftSite(folder).print() ? told : null,
      ),
    pages: () => standingPages(pages, folder, frame),
    rows: () => standingRows(rows, folder, frame),
    hashes,
    remember(told, made) {
      const site = leftSite(folder);
      writeNote(whole, fingerprint, () => ({
        standing: JSON.stringify(site.print()),
        told: JSON.stringify(told),
      }));
      rememberPages(pages, frame, { ...made, site });
      rememberRows(rows, frame, { ...made.rows(), site });
    },
  };
}
