// Writes one file after another of a new site beside the old one; what the old one has already is left for a link.
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../records/output-file.ts';
import { hashOf, type Manifest } from './manifest.ts';
import { spliced, unchangedBytes } from './spliced-file.ts';

/** One file of the new site. */
export interface WrittenFile {
  readonly path: string;
  /** SHA-256 of the content. */
  readonly hash: string;
  readonly bytes: number;
  /** False: it lies in the old site as it should be. */
  readonly written: boolean;
  /** What it is about, where it is about one thing alone (OutputFile). */
  readonly subject?: string;
}

export interface SitePlaces {
  /** The old site. */
  readonly folder: string;
  /** Where the new one is made. */
  readonly next: string;
}

/** Throws for a path that the renderer should never have made. */
export function siteWriter(
  { folder, next }: SitePlaces,
  before: Manifest,
): (file: OutputFile) => WrittenFile {
  const folders = new Set<string>();
  return ({ path, content, standing, ...about }) => {
    if (!isSitePath(path)) throw new Error(`The renderer made a path that is not safe: ${path}`);
    const made = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const known = before.get(path);
    const bytes = standing === undefined ? null : unchangedBytes(folder, { path, made, standing });
    if (known !== undefined && bytes !== null) return { path, hash: known, bytes, written: false, ...about };
    const buffer = standing === undefined ? made : spliced(folder, { path, made, standing });
    if (known !== undefined && holdsBytes(join(folder, path), buffer))
      return { path, hash: known, bytes: buffer.length, written: false, ...about };
    const target = join(next, path);
    makeParent(target, folders);
    writeFileSync(target, buffer);
    return { path, hash: hashOf(buffer), bytes: buffer.length, written: true, ...about };
  };
}

/** Whether a file of a site may be called so: on every host, in every address, and below its folder. */
export function isSitePath(path: string): boolean {
  return /^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/iu.test(path) && !path.includes('..');
}

/** Make the folder of a file; `made` remembers those that were made before. */
export function makeParent(target: string, made: Set<string>): void {
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
}

/** Whether a plain file lies there with exactly this content. */
function holdsBytes(path: string, content: Uint8Array): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size === content.length && readFileSync(path).equals(content);
}
