// node bench/extract.mjs FILE.jsonl …: words a second for each stage of the extractor and for all of them together, warm.
// A line is {"id", "text"}, as for `npm run extract`. For a profile: node --cpu-prof bench/extract.mjs FILE.jsonl
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ownFiles, REGEXPS } from '../bin/bundle.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 8; // after three V8 still makes code faster

const texts = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
if (texts.length === 0) throw new Error('Give one or more files of JSON lines with "id" and "text".');

const stages = await loadStages();
const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const whole = new Map();
const each = new Map();
for (let run = 0; run <= RUNS; run += 1) measure(run > 0);
console.log(`${texts.length} texts, ${words} words, ${RUNS} runs after a first one; thousands of words a second`);
console.log('             whole run    each text');
for (const [name, seconds] of whole) {
  const undisturbed = each.get(name).reduce((sum, one) => sum + one, 0);
  console.log(`${name.padEnd(12)} ${thousands(seconds)}   ${thousands(undisturbed)}`);
}

function thousands(seconds) {
  return (words / seconds / 1e3).toFixed(0).padStart(9);
}

/**
 * Each stage over all texts, then everything as the filter does it. Two numbers for each: the processor time of the best whole run, with
 * compiling and collection of garbage; and the sum of the shortest time of each text by itself, which other work on the machine cannot touch.
 */
function measure(counts) {
  const note = (name, action) => {
    const began = process.cpuUsage();
    const shortest = each.get(name) ?? texts.map(() => Number.POSITIVE_INFINITY);
    const result = texts.map((_, at) => {
      const from = performance.now();
      const answer = action(at);
      if (counts) shortest[at] = Math.min(shortest[at], (performance.now() - from) / 1000);
      return answer;
    });
    const { user, system } = process.cpuUsage(began);
    if (!counts) return result;
    each.set(name, shortest);
    whole.set(name, Math.min(whole.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1e6));
    return result;
  };
  const articles = note('article', (at) =>
    stages.plainArticle({ id: String(texts[at].id), text: texts[at].text, published: null }),
  );
  const dates = note('dates', (at) => stages.extractDates(articles[at]));
  note('names', (at) => stages.extractNames(articles[at]));
  note('figures', (at) => stages.extractFigures(articles[at], { taken: dates[at], dates: [] }));
  const found = note('all of these', (at) => stages.extract(articles[at]));
  note('statements', (at) => stages.extractStatements(articles[at], found[at].mentions));
  note('filter', (at) => stages.extractLine(JSON.stringify(texts[at])));
}

async function loadStages() {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-stages-'));
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          export { extractLine } from './src/extract-lines.ts';
          export { plainArticle } from './src/loaders/plain-article.ts';
          export { extract } from './src/extractor/extract.ts';
          export { extractDates } from './src/extractor/kinds/dates/extract-dates.ts';
          export { extractNames } from './src/extractor/kinds/names/extract-names.ts';
          export { extractFigures } from './src/extractor/kinds/figures/extract-figures.ts';
          export { extractStatements } from './src/extractor/statements/extract-statements.ts';`,
        resolveDir: ROOT,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      supported: REGEXPS,
      plugins: [ownFiles],
      banner: {
        js: "import { createRequire as madeRequire } from 'node:module'; const require = madeRequire(import.meta.url);",
      },
    });
    const file = join(folder, 'stages.mjs');
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
