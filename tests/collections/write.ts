// Writes the made-up collection to a folder: npx tsx tests/collections/write.ts FOLDER [how many articles about one person]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCollection } from './make.ts';

const [folder, aboutOne = '0'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to write to.');
for (const [path, text] of Object.entries(makeCollection({ aboutOne: Number(aboutOne) }))) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
