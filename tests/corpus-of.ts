// A corpus made by the real program from literal files, without touching a disk: { 'a.txt': 'Text …' }.

import { collectionOf } from '../src/collection/collection.ts';
import { extract } from '../src/extractor/extract.ts';
import { loadArticle } from '../src/loaders/load-article.ts';
import { settingsFor } from '../src/loaders/settings-for.ts';
import type { Article } from '../src/records/article.ts';
import type { Config } from '../src/records/config.ts';
import { configSchema } from '../src/records/config.ts';
import type { Corpus } from '../src/records/corpus.ts';
import { type CorrectionsFile, correctionsSchema } from '../src/records/corrections.ts';
import { packCorpus } from '../src/resolver/pack-corpus.ts';
import { resolve } from '../src/resolver/resolve.ts';
import { checkedYaml } from '../src/text/checked-yaml.ts';
import { compareText } from '../src/text/compare.ts';
import { shortHash } from '../src/text/hash.ts';

/** `files` are seeds by path; a file that has no article fails the test. `corrections` are lines of a corrections file. */
export function corpusOf(
  files: Readonly<Record<string, string>>,
  config: Partial<Config> = {},
  corrections = '',
): Corpus {
  return packedCorpusOf(files, config, corrections).corpus;
}

/** The same, with the tables as threads get them. */
export function packedCorpusOf(
  files: Readonly<Record<string, string>>,
  config: Partial<Config> = {},
  corrections = '',
): ReturnType<typeof packCorpus> {
  const articles = Object.entries(files)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, text]) => articleOf(path, text));
  return packCorpus({
    config: configSchema.parse({ title: 'A collection', ...config }),
    resolution: resolve(collectionOf(articles, articles.map(extract)), correctionsOf(corrections)),
    skipped: [],
    problems: [],
    corrections: [],
  });
}

function correctionsOf(yaml: string): CorrectionsFile | null {
  if (yaml === '') return null;
  const { value, problems, lines } = checkedYaml(yaml, correctionsSchema, 'seeds/_corrections.yaml');
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { path: 'seeds/_corrections.yaml', corrections: value, lines };
}

function articleOf(path: string, text: string): Article {
  const file = {
    path,
    text,
    encoding: 'utf-8',
    hash: shortHash(text, 64),
    bytes: Buffer.byteLength(text),
  } as const;
  const { article, problems } = loadArticle(file, settingsFor(path, null, new Set()));
  if (article === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return article;
}
