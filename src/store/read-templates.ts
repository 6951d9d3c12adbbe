// The look of the site: the shipped templates, with a user's own files of the same name on top.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import type { Problem, ProblemLevel } from '../records/problem.ts';
import { TemplateFault, type Templates } from '../records/templates.ts';
import { compareText } from '../text/compare.ts';
import { nearest } from '../text/nearest.ts';
import { isSitePath } from './site-writer.ts';

/** Where the templates lie that come with the program. */
export const SHIPPED_TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

const TEXT = /\.(?:eta|css|js|md|svg|txt|html|json)$/u;

/** All template files by path ('article.eta', 'assets/site.css'). A file in `own` replaces the shipped one of the same name or adds to them. */
export function readTemplates(own: string | null): Templates {
  const files = new Map<string, string | Uint8Array>();
  for (const folder of [SHIPPED_TEMPLATES, ...(own === null ? [] : [own])]) {
    if (!existsSync(folder)) continue;
    for (const path of pathsIn(folder))
      files.set(
        path,
        TEXT.test(path) ? readFileSync(join(folder, path), 'utf8') : readFileSync(join(folder, path)),
      );
  }
  return { files };
}

/**
 * What is wrong with the names in a user's own folder: that it is not there, names that no page may have, and templates that no page asks
 * for though one is called nearly so.
 */
export function templateProblems(own: string | null): readonly Problem[] {
  if (own === null) return [];
  const paths = ownPaths(own);
  if ('code' in paths) return [paths];
  const shipped = new Set(pathsIn(SHIPPED_TEMPLATES));
  return paths.flatMap((path) => {
    const place = { own, template: path };
    if (path.startsWith('assets/'))
      return isSitePath(path)
        ? []
        : [
            badTemplate(
              place,
              'error',
              'No file of a site may be called so',
              'Use letters without accents, digits, points and hyphens, and begin with a letter or digit.',
            ),
          ];
    const meant = shipped.has(path) || !path.endsWith('.eta') ? null : nearest(path, shipped);
    return meant === null
      ? []
      : [
          badTemplate(
            place,
            'warning',
            'No page is printed with this template',
            `Did you mean '${meant}'? If another template includes it, give it a name of its own.`,
          ),
        ];
  });
}

function ownPaths(own: string): readonly string[] | Problem {
  const unreadable = (message: string, hint: string): Problem => ({
    code: 'bad-settings',
    level: 'error',
    file: own,
    line: null,
    message,
    hint,
  });
  try {
    if (statSync(own).isDirectory()) return pathsIn(own);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      return unreadable(
        `The folder, or one in it, cannot be read (${code}).`,
        'Give yourself the right to read it.',
      );
  }
  return unreadable('There is no such folder.', 'Check the name, or leave --templates out.');
}

/** The problem that an exception is where `own` templates are used; null for every other exception. */
export function templateFault(error: unknown, own: string | null): Problem | null {
  if (own === null || !(error instanceof TemplateFault)) return null;
  const isOwn = (path: string): boolean => path !== '' && existsSync(join(own, path));
  const place = error.places.find((one) => isOwn(one.template));
  const template = place?.template ?? [error.template, 'layout.eta'].find(isOwn);
  if (template === undefined && !pathsIn(own).some((path) => path.endsWith('.eta'))) return null;
  const [reason = '', ...rest] = error.reason.split('\n');
  const why = reason === 'Bad template syntax' ? `${reason}: ${rest[1] ?? ''}` : reason;
  const said = /\bline (?<line>\d{1,7})\b/u.exec(rest.length > 0 ? reason : '')?.groups?.['line'];
  return {
    ...badTemplate(
      { own, template: template ?? error.template },
      'error',
      `The template cannot be used: ${why.replace(/:\s*$/u, '')}`,
      'Compare it, and what it includes, with the shipped one; docs/theming.md says what each is given.',
    ),
    line: place?.line ?? (said === undefined ? null : Number(said)),
  };
}

function badTemplate(
  { own, template }: { readonly own: string; readonly template: string },
  level: ProblemLevel,
  what: string,
  hint: string,
): Problem {
  const code = 'bad-template';
  return { code, level, file: `${own}/${template}`, line: null, message: `${what}.`, hint };
}

function pathsIn(folder: string): readonly string[] {
  return glob.sync('**/*', { cwd: folder, followSymbolicLinks: false }).sort(compareText);
}
