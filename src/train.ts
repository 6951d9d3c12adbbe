import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WithinWeights } from './extractor/tagger/confidence.ts';
import { wordLists } from './extractor/tagger/program-data.ts';
import { fitWithin } from './extractor/tagger/training/fit-within.ts';
import { recipe, trainModel } from './extractor/tagger/training/recipe.ts';
import { readTrainingArticles } from './training-articles.ts';

// Trains the name tagger and writes src/extractor/tagger/names.model.
// With --confidence it trains nothing and prints FITTED for src/extractor/tagger/confidence.ts, from the weights that are there.
// usage: npm run train -- FOLDER [OUT | --confidence]      FOLDER holds train/*.jsonl (see training/README.md)

const [folder, out] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (folder === undefined) {
  process.stderr.write('Name the folder that holds train/*.jsonl: npm run train -- FOLDER\n');
  process.exitCode = 2;
} else {
  const { articles, heldOut } = readTrainingArticles(folder);
  say(`${articles.length} articles to learn from, ${heldOut.length} to set the confidence by`);
  if (out === '--confidence') sayWithin(fitWithin(heldOut));
  else {
    const { bytes } = trainModel(articles, { heldOut, table: wordLists(), recipe });
    const file = out ?? fileURLToPath(new URL('./extractor/tagger/names.model', import.meta.url));
    writeFileSync(file, bytes);
    say(`${file}: ${bytes.length} bytes`);
  }
}

function sayWithin(weights: WithinWeights): void {
  for (const [name, weight] of Object.entries(weights)) say(`${name} ${weight.toFixed(2)}`);
}
