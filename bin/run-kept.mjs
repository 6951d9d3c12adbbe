// Runs the bundle with the code that V8 made of it in an earlier run, so that a start compiles next to nothing.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** The bundle, as a function of what a CommonJS module is given. */
export const PROGRAM = 'program.cjs';
/** Processor time in microseconds, without that of making the bundle: what was over sooner has not called all that a build calls. */
const WHOLE_RUN = 1e6;
/** What `workers/spare-memory.ts` sets for a large collection, as it was before: code is of use to runs with the same flags only. */
const FLAGS_BEFORE = [
  '--heap-growing-percent=0',
  process.execArgv.findLast((word) => word.startsWith('--max-semi-space-size=')) ??
    '--max-semi-space-size=0',
];
/** Bytes of the checksum before the code: V8 itself looks at its length alone. */
const CHECKSUM = 32;

/**
 * Run one entry of the bundle. The first whole run leaves its code beside the bundle for the next ones; V8 takes it for the same program
 * under the same version and flags alone. Where it cannot be kept, every run compiles for itself.
 * @param {string} folder of the bundle
 * @param {string} entry name of the file to start, without its ending
 * @param {string} [task] what is run: a filter calls other functions than a build
 */
export async function runKept(folder, entry, task = 'build') {
  const before = process.cpuUsage();
  const filename = join(folder, PROGRAM);
  const version = cachedDataVersionTag();
  const place = join(folder, `${task}.${version}.code`);
  const cachedData = keptCode(place);
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
  if (isMainThread && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', (status) => {
      const { user, system } = process.cpuUsage(before);
      if (status === 0 && user + system > WHOLE_RUN) keepCode(script, place, version);
    });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(filename), bundle, filename);
  await bundle.exports[entry]();
}

function keptCode(place) {
  try {
    const kept = readFileSync(place);
    const code = kept.subarray(CHECKSUM);
    return checksum(code).equals(kept.subarray(0, CHECKSUM)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written under a name of its own and moved, so that nobody reads half of it. */
function keepCode(script, place, version) {
  for (const flag of FLAGS_BEFORE) setFlagsFromString(flag);
  if (cachedDataVersionTag() !== version) return;
  try {
    const code = script.createCachedData();
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([checksum(code), code]));
    renameSync(unfinished, place);
  } catch {
    // the next run compiles again
  }
}

function checksum(code) {
  return createHash('sha256').update(code).digest();
}
