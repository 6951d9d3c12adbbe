// The look of the site: the shipped templates, with a user's own files of the same name on top.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import type { Templates } from '../records/templates.ts';
import { compareText } from '../text/compare.ts';

/** Where the templates lie that come with the program. */
export const SHIPPED_TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

const TEXT = /\.(?:eta|css|js|md|svg|txt|html|json)$/u;

/** All template files by path ('article.eta', 'assets/site.css'). A file in `own` replaces the shipped one of the same name or adds to them. */
export function readTemplates(own: string | null): Templates {
  const files = new Map<string, string | Uint8Array>();
  for (const folder of [SHIPPED_TEMPLATES, ...(own === null ? [] : [own])]) {
    if (!existsSync(folder)) continue;
    const paths = glob.sync('**/*', { cwd: folder, followSymbolicLinks: false }).sort(compareText);
    for (const path of paths)
      files.set(
        path,
        TEXT.test(path) ? readFileSync(join(folder, path), 'utf8') : readFileSync(join(folder, path)),
      );
  }
  return { files };
}
