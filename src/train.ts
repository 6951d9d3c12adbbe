import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WithinWeights } from './extractor/tagger/confidence.ts';
import { wordLists } from './extractor/tagger/program-data.ts';
import type { AnnotatedArticle } from './extractor/tagger/training/corpus.ts';
import { fitWithin } from './extractor/tagger/training/fit-within.ts';
import { recipe, trainModel } from './extractor/tagger/training/recipe.ts';
import { isHeldOut, readGold, readOwn, setApart } from './extractor/tagger/training/sources.ts';
import { parseWritten } from './extractor/tagger/training/written-format.ts';

// Trains the name tagger and writes src/extractor/tagger/names.model.
// With --confidence it trains nothing and prints FITTED for src/extractor/tagger/confidence.ts, from the weights that are there.
// usage: npm run train -- FOLDER [OUT | --confidence]      FOLDER holds train/*.jsonl (see training/README.md)

const [folder, out] = process.argv.slice(2);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (folder === undefined) {
  process.stderr.write('Name the folder that holds train/*.jsonl: npm run train -- FOLDER\n');
  process.exitCode = 2;
} else {
  const train = join(resolve(folder), 'train');
  const gold = readdirSync(train)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readGold(name.replace('.jsonl', ''), readFileSync(join(train, name), 'utf8')));
  const own = ownArticles();
  const { learned, apart } = setApart(gold);
  const articles = [...learned, ...own.filter((article) => !isHeldOut(article))];
  const heldOut = [
    ...apart, // other people's habits of annotation
    ...own.filter((article) => isHeldOut(article) && article.source === 'written'),
    ...unseenArticles(), // the least like the rest
  ];
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

/** Articles that are never trained on, in registers of newspapers the rest does not have; unseen/papers.txt is for measuring alone. */
function unseenArticles(): AnnotatedArticle[] {
  return ['world.txt', 'papers-read.txt'].flatMap((name) => {
    const file = fileURLToPath(new URL(`../training/unseen/${name}`, import.meta.url));
    return parseWritten(readFileSync(file, 'utf8'), 'unseen');
  });
}

/** The project's own annotated articles: training/voa.jsonl and training/written. */
function ownArticles(): AnnotatedArticle[] {
  const own = fileURLToPath(new URL('../training/', import.meta.url));
  const written = readdirSync(join(own, 'written'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(own, 'written', name), 'utf8'));
  return readOwn(readFileSync(join(own, 'voa.jsonl'), 'utf8'), written);
}
