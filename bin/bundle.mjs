// The program as one script and a few files read on demand, made once for each state of its sources and kept in node_modules/.cache.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROGRAM } from './run-kept.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const KEPT = join(ROOT, 'node_modules/.cache/dossier/bundles');
/** What runs the bundle. */
const RUNNER = 'bin/run-kept.mjs';
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

const COMMON = {
  bundle: true,
  minifyWhitespace: true, // a third less to read at every start; names stay for stack traces
  platform: 'node',
  target: 'node20.19',
  supported: REGEXPS,
  logLevel: 'silent',
};

/**
 * The folder with the bundle of the sources as they are now; made first where there is none. `run-kept.mjs` runs it.
 * @returns {Promise<string | null>} null where it cannot be made or kept (a folder that may not be written, no esbuild)
 */
export async function bundledProgram() {
  const folder = join(KEPT, hashOfSources());
  try {
    if (!existsSync(folder)) await makeBundle(folder);
    return folder;
  } catch {
    return existsSync(folder) ? folder : null; // another start was sooner; else the sources run as well, only slower to start
  }
}

/** Everything that the bundle depends on: our sources, the versions of what they import, this file, and where all of it lies. */
function hashOfSources() {
  const hash = createHash('sha256').update(ROOT);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const others = ['package-lock.json', 'bin/bundle.mjs', RUNNER];
  for (const path of [...sources.map((source) => join('src', source)), ...others])
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 24);
}

/** Made under a name of its own and moved, so that nobody runs half a bundle. */
async function makeBundle(folder) {
  const { build, stop } = await import('esbuild');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const onDemand = new Map();
    await build({
      ...COMMON,
      stdin: { contents: entries(), resolveDir: ROOT },
      outfile: join(unfinished, PROGRAM),
      format: 'cjs', // one script: of modules Node 20 keeps no code, and code that is kept can import nothing
      supported: { ...REGEXPS, 'dynamic-import': false },
      define: { 'import.meta.url': 'programUrl' },
      banner: {
        js: '(function(exports,require,module,__filename){const programUrl=require("node:url").pathToFileURL(__filename).href;',
      },
      footer: { js: '})' },
      plugins: [ownFiles, lessToRead, packagesOnDemand(onDemand)],
    });
    await build({
      ...COMMON,
      entryPoints: Object.fromEntries(onDemand),
      outdir: unfinished,
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
    });
    for (const file of workers()) {
      const worker = basename(file, '.ts');
      writeFileSync(join(unfinished, `${worker}.mjs`), startOf(worker));
    }
    renameSync(unfinished, folder);
  } finally {
    await stop(); // its process would stay for the whole build
    rmSync(unfinished, { recursive: true, force: true });
  }
  forgetOld(folder);
}

/** The program as `run-kept.mjs` expects it: an object with a function for each file that can be started. */
function entries() {
  const files = ['src/main.ts', ...workers()];
  return files
    .map((file) => `${JSON.stringify(basename(file, '.ts'))}: () => import(${JSON.stringify(`./${file}`)})`)
    .reduce((all, one) => `${all}${one},`, 'module.exports = {')
    .concat('};');
}

/** What a thread is started from: a file, which runs its part of the program. */
function startOf(worker) {
  const runner = pathToFileURL(join(ROOT, RUNNER)).href;
  return `import { runKept } from ${JSON.stringify(runner)};\nawait runKept(import.meta.dirname, '${worker}');\n`;
}

/** Every file that runs as a thread: 'src/workers/page-worker.ts'. */
function workers() {
  return ['src', 'src/workers'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('-worker.ts'))
      .map((name) => `${folder}/${name}`),
  );
}

/** A package that is imported when it is needed becomes a file of its own, which other starts do not read. */
const packagesOnDemand = (found) => ({
  name: 'packages-on-demand',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...from }) => {
      if (kind !== 'dynamic-import' || pluginData === found) return null;
      const resolved = await build.resolve(path, { kind, pluginData: found, ...from });
      if (!/[\\/]node_modules[\\/]/.test(resolved.path)) return null;
      const name = basename(resolved.path, extname(resolved.path));
      found.set(name, resolved.path);
      return { path: `./${name}.cjs`, external: true };
    });
  },
});

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
