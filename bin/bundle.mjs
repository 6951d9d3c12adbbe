// The program as a few JavaScript files, made once for each state of its sources and kept in node_modules/.cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/dossier/bundles');
/** Bundles of former states that stay: another build may still be running from one. */
const MOST_KEPT = 4;

/** What Node 20 reads in a pattern, all of it: what is not named here becomes `new RegExp(…)`, compiled anew at each use. */
export const REGEXPS = {
  'regexp-dot-all-flag': true,
  'regexp-lookbehind-assertions': true,
  'regexp-match-indices': true,
  'regexp-named-capture-groups': true,
  'regexp-sticky-and-unicode-flags': true,
  'regexp-unicode-property-escapes': true,
};

/**
 * Address of the bundle of the sources as they are now; made first where there is none.
 * @returns {Promise<string | null>} null where it cannot be made or kept (a folder that may not be written, no esbuild)
 */
export async function bundledEntry() {
  const folder = join(KEPT, hashOfSources());
  const entry = join(folder, 'main.mjs');
  try {
    if (!existsSync(entry)) await makeBundle(folder);
    return pathToFileURL(entry).href;
  } catch {
    return null; // the sources run as well, only slower to start
  }
}

/** Everything that the bundle depends on: our sources, the versions of what they import, this file, and where all of it lies. */
function hashOfSources() {
  const hash = createHash('sha256').update(ROOT);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  for (const path of [...sources.map((source) => join('src', source)), 'package-lock.json', 'bin/bundle.mjs'])
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 24);
}

/** Made under a name of its own and moved, so that nobody runs half a bundle. */
async function makeBundle(folder) {
  const { build } = await import('esbuild');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await build({
      entryPoints: [...entryPoints()],
      outdir: unfinished,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      entryNames: '[name]',
      minifyWhitespace: true, // a third less to read at every start; names stay for stack traces
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      supported: REGEXPS,
      logLevel: 'silent',
      banner: {
        js: "import { createRequire as madeRequire } from 'node:module'; const require = madeRequire(import.meta.url);",
      },
      plugins: [ownFiles, lessToRead],
    });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOld(folder);
}

/** The command, and every file that runs as a worker. */
function* entryPoints() {
  yield join(ROOT, 'src/main.ts');
  const workers = join(ROOT, 'src/workers');
  if (!existsSync(workers)) return;
  for (const name of readdirSync(workers)) if (name.endsWith('-worker.ts')) yield join(workers, name);
}

/** A file that lies beside a source keeps its place; a worker started by a source is the bundled one. */
export const ownFiles = {
  name: 'own-files',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return null;
      const contents = source.replaceAll(
        /new URL\(\s*'(?<target>[^']+)',\s*import\.meta\.url\s*\)/g,
        (whole, target) =>
          target.endsWith('-worker.ts')
            ? `new URL('./${target.split('/').at(-1).replace(/ts$/, 'mjs')}', import.meta.url)`
            : `new URL(${JSON.stringify(new URL(target, pathToFileURL(path)).href)})`,
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** What every start would read for nothing: messages of a library in fifty languages, and the outlines of all countries before a map is drawn. */
const lessToRead = {
  name: 'less-to-read',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
    build.onLoad({ filter: /[\\/]world-atlas[\\/].*\.json$/ }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs';
        let read = null;
        const known = () => (read ??= JSON.parse(readFileSync(new URL(${JSON.stringify(pathToFileURL(path).href)}), 'utf8')));
        export default new Proxy({}, { get: (_, key) => known()[key] });`,
      loader: 'js',
    }));
  },
};

function forgetOld(current) {
  const others = readdirSync(dirname(current))
    .map((name) => join(dirname(current), name))
    .filter((path) => path !== current)
    .map((path) => ({ path, used: statSync(path).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of others.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}
