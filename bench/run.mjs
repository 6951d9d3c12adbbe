// npm run bench -- --size 1000 [--short] [--runs 5] [--folder DIR] [--alone]: how long Dossier takes, beside others on the same articles, in turn.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contenders } from './contenders.mjs';
import { writeCorpus } from './corpus.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string' },
    /** Articles of 60 to 160 words instead of 300 to 900. */
    short: { type: 'boolean', default: false },
    /** Dossier alone, without the other programs. */
    alone: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    'npm run bench -- [--size 1000] [--short] [--runs 5] [--folder DIR] [--alone]\nHow long Dossier takes, beside other programs on the same articles, in turn.',
  );
  process.exit();
}
const size = Number(values.size);
const runs = Number(values.runs);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'dossier-bench-'));
const TIME = '/usr/bin/time';

const corpus = { size, kind: values.short ? 'short' : 'dense' };
writeCorpus(folder, corpus);
const list = contenders(folder, corpus, { others: !values.alone });
const results = new Map(list.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const contender of list) {
    const measured = measure(contender);
    results.get(contender.name).push(measured);
    console.error(`${run + 1}/${runs}  ${contender.name}: ${measured.wall.toFixed(2)} s`);
  }
}
print();
if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });

function measure({ before, commands, cwd }) {
  before();
  const sum = { wall: 0, cpu: 0, memory: 0 };
  for (const [program, ...words] of commands) {
    const began = performance.now();
    const timed = existsSync(TIME) ? [TIME, ['-f', '%U %S %M', program, ...words]] : [program, words];
    const ended = spawnSync(timed[0], timed[1], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (ended.status !== 0) throw new Error(`${program} ended with ${ended.status}: ${ended.stderr}`);
    sum.wall += (performance.now() - began) / 1000;
    const [user = 0, system = 0, peak = 0] = ended.stderr.trim().split('\n').at(-1).split(' ').map(Number);
    sum.cpu += user + system;
    sum.memory = Math.max(sum.memory, peak / 1024);
  }
  return sum;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print() {
  const [{ name: first }] = list;
  const of = (name, key) => median(results.get(name).map((one) => one[key]));
  console.log(`${size} ${corpus.kind} articles, median of ${runs} runs in turn; ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}\n`);
  console.log('| | wall s | CPU s | peak MiB | files | MB | cold Dossier against it: wall, CPU, memory |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { name, out } of list) {
    const { files, bytes } = extent(out);
    const ratios = ['wall', 'cpu', 'memory'].map((key) => (of(first, key) / of(name, key)).toFixed(2));
    const row = [name, of(name, 'wall').toFixed(2), of(name, 'cpu').toFixed(2), Math.round(of(name, 'memory')), files, (bytes / 1e6).toFixed(1), ratios.join(', ')];
    console.log(`| ${row.join(' | ')} |`);
  }
}

function extent(path) {
  let files = 0;
  let bytes = 0;
  for (const name of readdirSync(path)) {
    const status = lstatSync(join(path, name));
    const below = status.isDirectory() ? extent(join(path, name)) : { files: 1, bytes: status.size };
    files += below.files;
    bytes += below.bytes;
  }
  return { files, bytes };
}
