// What the operating system refused, in words of the user: a full disk is nobody's mistake and has no stack trace.
import type { Problem } from '../records/problem.ts';

type Reason = readonly [what: string, hint: string];

const FILE_IN_THE_WAY: Reason = [
  'A file stands where a folder is needed',
  'Check the path, or name another folder with --out DIR.',
];

const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['ENOSPC', ['The disk is full', 'Make room, or write the site to another disk with --out DIR.']],
  ['EDQUOT', ['Your share of the disk is full', 'Make room, or write the site elsewhere with --out DIR.']],
  [
    'EACCES',
    ['You may not read or write there', 'Give yourself the right, or name another folder with --out DIR.'],
  ],
  [
    'EPERM',
    ['The system does not allow it', 'Give yourself the right, or name another folder with --out DIR.'],
  ],
  ['EROFS', ['The disk is read-only', 'Name a folder on another disk with --out DIR.']],
  ['EMFILE', ['Too many files are open', 'Close other programs, or raise the limit with ulimit -n.']],
  ['EBUSY', ['Something else uses the folder', 'Name a folder inside it, or another one, with --out DIR.']],
  ['ENAMETOOLONG', ['The name is too long', 'Name a folder with a shorter name with --out DIR.']],
  ['ENOTDIR', FILE_IN_THE_WAY],
  ['EEXIST', FILE_IN_THE_WAY],
  ['ENOENT', ['A file or folder went away', 'Build again when nobody else works in these folders.']],
]);

/** Where only the very place tells what to do: a file of somebody else in a folder of one's own. */
const RIGHTS: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

/** The problem that a refusal of the operating system is, of level error; null for every other exception. */
export function storeFault(error: unknown, folder: string): Problem | null {
  const code = systemCode(error);
  if (code === null) return null;
  const [what, hint] = REASONS.get(code) ?? [
    'The system refused a file operation',
    'Check the disk, or write the site elsewhere with --out DIR.',
  ];
  return {
    code: 'not-writable',
    level: 'error',
    file: folder,
    line: null,
    message: `${what} (${code}${RIGHTS.has(code) ? placeOf(error, folder) : ''}); the site of the last build is as it was.`,
    hint,
  };
}

/** ', /srv/.dist.dossier-old/data' where the exception names another place than the folder; nothing else. */
function placeOf(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return '';
  const path = 'path' in error ? String(error.path) : '';
  if (path === '') return placeOf(error.cause, folder);
  return path === folder ? '' : `, ${path}`;
}

/** 'ENOSPC' of an exception of the operating system or of its cause; null where it has none. */
function systemCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('syscall' in error && 'code' in error) return String(error.code);
  return systemCode(error.cause);
}
