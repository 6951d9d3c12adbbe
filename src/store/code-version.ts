// A name for the state of the program that reads files: another state may read the same file differently.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** The half of the program that looks at one file at a time, with its word lists and its model. */
export const READING_PARTS = [
  'records',
  'text',
  'lexicon',
  'loaders',
  'extractor',
  'workers',
  'store',
] as const;

/** Everything that has a part in what a site looks like. */
export const ALL_PARTS = ['.'] as const;

/**
 * A hash of all files in these folders of the sources, and of the versions of the packages. Null where the sources are not there.
 * Costs about ten milliseconds.
 */
export function codeVersion(parts: readonly string[]): string | null {
  try {
    const hash = createHash('sha256');
    for (const part of parts) {
      const folder = join(SOURCES, part);
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
        .sort())
        hash.update(`\0${entry.slice(SOURCES.length)}\0`).update(readFileSync(entry));
    }
    return hash.update(readFileSync(LOCK)).update(process.version).digest('hex');
  } catch {
    return null;
  }
}

/** The number by which a release of the program is called, such as '0.1.0'; throws where `package.json` cannot be read. */
export function releaseNumber(): string {
  return String(JSON.parse(readFileSync(PACKAGE, 'utf8')).version);
}
