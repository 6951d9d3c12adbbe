// The list of files that a build wrote, kept in the site: what is not on it is somebody else's.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../text/compare.ts';

export const MANIFEST_FILE = '.dossier-manifest.json';

/** Path to SHA-256 of the content, hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

const schema = z.object({ dossier: z.literal(1), files: z.record(z.string(), z.string()) });

/** The manifest of a site; empty when there is none or it cannot be understood (then every file counts as foreign and is left alone). */
export function readManifest(folder: string): Manifest {
  try {
    const parsed = schema.parse(JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')));
    return new Map(Object.entries(parsed.files));
  } catch {
    return new Map();
  }
}

/** One file a line, in code unit order: readable in a diff. */
export function manifestText(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, hash]) => `${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return `{"dossier": 1, "files": {\n${lines.join(',\n')}\n}}\n`;
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
