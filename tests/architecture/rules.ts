// The house rules as functions over source texts, so that each can be shown to catch a planted violation.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source text by path below src/: 'loaders/load-article.ts'. */
export type Sources = ReadonlyMap<string, string>;

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** Every TypeScript file of the program. */
export function readSources(): Sources {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return new Map(
    paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(SRC, path), 'utf8')]),
  );
}

/** What each part may import from the rest of the program. '' stands for the files right in src/. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['records', ['records']],
  ['lexicon', ['lexicon', 'records']],
  ['text', ['text', 'lexicon', 'records']],
  ['loaders', ['loaders', 'text', 'lexicon', 'records']],
  ['extractor', ['extractor', 'text', 'lexicon', 'records']],
  ['collection', ['collection', 'text', 'records']],
  ['resolver', ['resolver', 'collection', 'text', 'lexicon', 'records']],
  ['renderer', ['renderer', 'text', 'lexicon', 'records']],
  ['store', ['store', 'text', 'records']],
  ['workers', ['workers', 'records', 'text', 'collection', 'loaders', 'extractor', 'renderer', 'store']],
  ['command', ['command', 'text', 'records', '']],
  [
    '',
    [
      '',
      'records',
      'text',
      'collection',
      'loaders',
      'extractor',
      'resolver',
      'renderer',
      'store',
      'workers',
      'command',
    ],
  ],
]);

interface Import {
  readonly from: string;
  readonly target: string;
}

function importsOf(path: string, source: string): Import[] {
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'(?<target>[^']+)'/gu);
  return [...found].map((match) => ({ from: path, target: match.groups?.['target'] ?? '' }));
}

const partOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** 'loaders/x.ts imports renderer/y.ts', one for each import that the table forbids. */
export function forbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    importsOf(path, source).flatMap(({ target }) => {
      if (!target.startsWith('.')) return [];
      const resolved = posix.normalize(posix.join(posix.dirname(path), target));
      const allowed = MAY_IMPORT.get(partOf(path)) ?? [];
      return allowed.includes(partOf(resolved)) ? [] : [`${path} imports ${resolved}`];
    }),
  );
}

/** The training program, a tool of its own, with the articles that it reads; and the one file that reads the program's own compiled data, which lies beside the code. */
const OWN_DATA: ReadonlySet<string> = new Set([
  'train.ts',
  'training-articles.ts',
  'extractor/tagger/program-data.ts',
]);

/** Only the store touches disk or network, and only main.ts the screen. */
export function outsideWorld(sources: Sources): string[] {
  const disk =
    /^node:(?:fs|fs\/promises|http|https|net|child_process|dgram|dns|tls)$|^(?:fast-glob|chokidar)$/u;
  return [...sources].flatMap(([path, source]) => {
    if (partOf(path) === 'store' || OWN_DATA.has(path)) return [];
    const imports = importsOf(path, source).flatMap(({ target }) =>
      disk.test(target) ? [`${path} imports ${target}`] : [],
    );
    const prints =
      path !== 'main.ts' && /\bconsole\.|process\.(?:stdout|stderr|exit)/u.test(withoutComments(source))
        ? [`${path} prints`]
        : [];
    return [...imports, ...prints];
  });
}

const UNSTEADY =
  /\b(?:Date\.now|performance\.now|Math\.random|randomUUID|randomBytes|localeCompare|toLocale\w+|getTimezoneOffset|process\.env|new Date\(\)|Intl\.\w+)|\.get(?:FullYear|Month|Date|Day|Hours)\(/gu;

/** No clock, no random, no locale, no environment anywhere but in main.ts and the store. */
export function unsteadyCalls(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    if (path === 'main.ts' || partOf(path) === 'store' || path === 'train.ts') return [];
    return [...withoutComments(source).matchAll(UNSTEADY)].map((match) => `${path} uses ${match[0]}`);
  });
}

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/\s\/\/ .*$/gmu, '');
}

/** Folders whose files are units of one list. Every file must be imported by the list, or by a file of the same folder. */
export function unlistedUnits(sources: Sources, folder: string, list: string): string[] {
  const inFolder = [...sources.keys()].filter((path) => posix.dirname(path) === folder && path !== list);
  const importers = [...sources].filter(([path]) => path === list || posix.dirname(path) === folder);
  const imported = new Set(
    importers.flatMap(([path, source]) =>
      importsOf(path, source).map(({ target }) => posix.normalize(posix.join(posix.dirname(path), target))),
    ),
  );
  return inFolder.filter((path) => !imported.has(path));
}
