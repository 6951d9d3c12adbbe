// Loaded before the program and before each of its threads: files of certain names change, go or cost everything while they are read.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** What happens to a file of that name at the moment at which it is opened. */
const FATES = new Map([
  ['vanishes.txt', (path) => fs.rmSync(path, { force: true })],
  ['folder.txt', (path) => replaced(path, () => fs.mkdirSync(path))],
  ['link.txt', (path) => replaced(path, () => fs.symlinkSync('/etc/passwd', path))],
  [
    'changes.txt',
    (path) =>
      fs.writeFileSync(
        path,
        `Second words\n\nThe second words of the file stand here, ${count()} times read.\n`,
      ),
  ],
  ['dies.txt', () => isMainThread || process.exit(7)],
  ['swallows.txt', () => isMainThread || swallow()],
  ['hangs.txt', () => isMainThread || hang()],
]);

let reads = 0;

function count() {
  reads += 1;
  return reads;
}

function replaced(path, put) {
  fs.rmSync(path, { force: true, recursive: true });
  put();
}

/** All the memory there is. */
function swallow() {
  const held = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => `${index} ${held.length}`));
}

function hang() {
  for (;;) reads += 1;
}

const { openSync, readSync } = fs;
const shrinking = new Map();
fs.openSync = (path, ...rest) => {
  const name = String(path).split('/').at(-1) ?? '';
  FATES.get(name)?.(path);
  const descriptor = openSync(path, ...rest);
  if (name === 'shrinks.txt') shrinking.set(descriptor, path);
  return descriptor;
};
fs.readSync = (descriptor, ...rest) => {
  const path = shrinking.get(descriptor);
  if (path !== undefined) fs.truncateSync(path, 40); // after its size was asked, before its bytes are read
  return readSync(descriptor, ...rest);
};
syncBuiltinESMExports();
