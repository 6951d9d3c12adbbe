// What the extractor costs: words a second, bytes in the repository, time to its first answer.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extract } from '../../src/extractor/extract.ts';
import { nameModel, wordLists } from '../../src/extractor/tagger/program-data.ts';
import { plainArticle } from '../../src/loaders/plain-article.ts';

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Milliseconds to read and unpack the model and the word lists. True only before anything else has asked for them. */
export function measureStart(): number {
  const before = performance.now();
  nameModel();
  wordLists();
  return performance.now() - before;
}

export interface Speed {
  readonly words: number;
  /** Words a second of processor time, warm: the middle of five runs. */
  readonly middle: number;
  readonly slowest: number;
  readonly fastest: number;
}

/** The whole extractor over all texts, one core. */
export function measureSpeed(texts: readonly Text[]): Speed {
  const articles = texts.map(({ id, text }) => plainArticle({ id, text, published: null }));
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const run = (): number => {
    const before = process.cpuUsage();
    for (const article of articles) extract(article);
    const { user, system } = process.cpuUsage(before);
    return words / ((user + system) / 1e6);
  };
  for (let i = 0; i < 3; i += 1) run(); // until the compiler has seen everything
  const speeds = Array.from({ length: 5 }, run).sort((a, b) => a - b);
  return { words, middle: speeds[2] ?? 0, slowest: speeds[0] ?? 0, fastest: speeds[4] ?? 0 };
}

export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly zipped: number;
}

/** The compiled data that the extractor ships. */
export function measureSizes(): readonly Size[] {
  return [
    'src/extractor/tagger/names.model',
    'src/lexicon/gazetteers/names.lists',
    'src/lexicon/gazetteers/words.codes',
  ].map((name) => {
    const bytes = readFileSync(new URL(`../../${name}`, import.meta.url));
    return { name, bytes: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length };
  });
}
