// Loads a text as if it lay in the seeds folder.

import { type Loaded, type LoadSettings, loadArticle } from '../../src/loaders/load-article.ts';
import type { Article } from '../../src/records/article.ts';
import type { SourceFile } from '../../src/records/source-file.ts';

const NO_SETTINGS: LoadSettings = { correction: null, keep: [], drop: [], repeated: new Set() };

export function fileOf(text: string, path = 'article.txt'): SourceFile {
  return { path, text, encoding: 'utf-8', hash: '0'.repeat(64), bytes: text.length };
}

export function load(text: string, path = 'article.txt', settings: Partial<LoadSettings> = {}): Loaded {
  return loadArticle(fileOf(text, path), { ...NO_SETTINGS, ...settings });
}

/** The article; a test that gets none has failed. */
export function articleOf(text: string, path = 'article.txt', settings: Partial<LoadSettings> = {}): Article {
  const { article, problems } = load(text, path, settings);
  if (article === null)
    throw new Error(`no article: ${problems.map((problem) => problem.message).join(' ')}`);
  return article;
}

/** 'caption | Vladimir Saldo (left) …', one line per block. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map((block) => {
    const speaker = block.speaker === null ? '' : ` (${block.speaker})`;
    return `${block.kind}${speaker} | ${article.text.slice(block.start, block.end)}`;
  });
}

/** 'related-link | Read also: …', one line per removed line. */
export function removedOf(article: Article): string[] {
  return article.removed.map((line) => `${line.rule} | ${line.text}`);
}

/** Two paragraphs of running text, for tests about what stands around them. */
export const PROSE = [
  'A delegation of North Korean specialists in agriculture traveled to the Russian Federation on Monday, the state news agency said.',
  'The group is led by the director of the institute, and it plans to review best practices with its counterparts in Moscow.',
] as const;
