// Loaded before the program: the n-th change of a file below a folder fails, or is the last thing that the process does.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Every way of `node:fs` by which the program changes something on disk. */
const WAYS = [
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'linkSync',
  'symlinkSync',
  'copyFileSync',
  'unlinkSync',
  'rmdirSync',
  'rmSync',
];

/** `below`: paths that begin so count. `at`: the change that fails, from 1; 0 counts only. `kind`: 'ENOSPC', 'EIO', 'SIGKILL' … */
export function installFaults({ below, at, kind }) {
  const done = [];
  const originals = new Map(WAYS.map((way) => [way, fs[way]]));
  for (const [way, original] of originals) {
    fs[way] = (...words) => {
      if (!words.some((word) => typeof word === 'string' && word.startsWith(below)))
        return original(...words);
      done.push(way);
      if (done.length !== at) return original(...words);
      if (kind.startsWith('SIG')) process.kill(process.pid, kind);
      else
        throw Object.assign(new Error(`${kind}: planted, ${way} '${words[0]}'`), {
          code: kind,
          syscall: way,
          path: words[0],
        });
      return original(...words);
    };
  }
  syncBuiltinESMExports();
  return {
    changes: () => done,
    remove: () => {
      for (const [way, original] of originals) fs[way] = original;
      syncBuiltinESMExports();
    },
  };
}

// biome-ignore lint/style/noProcessEnv: what is loaded before a program has no other ear
const asked = process.env['DOSSIER_TEST_FAULT'];
if (asked !== undefined) {
  const faults = installFaults(JSON.parse(asked));
  process.on('exit', () => process.stderr.write(`\nchanges ${JSON.stringify(faults.changes())}\n`));
}
