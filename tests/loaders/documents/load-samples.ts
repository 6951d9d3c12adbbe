// Loads files for the tests of document formats, as a build would.
import { readFileSync } from 'node:fs';
import type { Loaded } from '../../../src/loaders/load-article.ts';
import { loadFile } from '../../../src/loaders/load-file.ts';
import type { Article } from '../../../src/records/article.ts';
import { shortHash } from '../../../src/text/hash.ts';

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };
const folder = new URL('./samples/', import.meta.url);

/** Load bytes or text under a name. */
export function load(path: string, content: string | Uint8Array): Promise<readonly Loaded[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return loadFile({ path, bytes, hash: shortHash(path, 64) }, SETTINGS);
}

export function sample(name: string): Uint8Array {
  return readFileSync(new URL(name, folder));
}

export async function articlesOf(
  name: string,
  content: string | Uint8Array = sample(name),
): Promise<Article[]> {
  return (await load(name, content)).flatMap((one) => (one.article === null ? [] : [one.article]));
}

/** The one article of a file. */
export async function articleOf(name: string, content: string | Uint8Array = sample(name)): Promise<Article> {
  const [article] = await articlesOf(name, content);
  if (article === undefined) throw new Error(`${name} holds no article.`);
  return article;
}

export async function problemCodes(
  name: string,
  content: string | Uint8Array = sample(name),
): Promise<string[]> {
  return (await load(name, content)).flatMap((one) => one.problems.map((problem) => problem.code));
}

/** Blocks as 'kind: words'. */
export function blocksOf(article: Article): string[] {
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

/** Rules under which words were set aside, by words. */
export function removedOf(article: Article): Map<string, string> {
  return new Map(article.removed.map((one) => [one.text, one.rule]));
}
