// What holds for every article that a file can become.
import { expect } from 'vitest';
import type { Article } from '../../src/records/article.ts';

/** Offsets are right, blocks stand in order with a blank line between them, and no line of the file is lost. */
export function expectSound(article: Article): void {
  const { text, blocks, lines } = article;
  expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text);
  const wrong = blocks.flatMap((block, index) => {
    const words = text.slice(block.start, block.end);
    const isPlaced = block.start === (index === 0 ? 0 : (blocks[index - 1]?.end ?? 0) + 2);
    const hasLines = block.line >= 1 && block.endLine >= block.line && block.endLine <= lines.length;
    const isText = words.trim() !== '' && !/\n\n|\u00a0|\u2028|\u00ad/u.test(words);
    return isPlaced && hasLines && isText ? [] : [{ ...block, words }];
  });
  expect(wrong).toEqual([]);
  expect(article.title).not.toBe('');
  expect(article.title).not.toContain('\n');
  for (const link of article.links) expect(link.url).toMatch(/^(?:https?:\/\/|mailto:)/iu);
  expect(untold(article)).toEqual([]);
}

/** Lines with something on them that are in no block, no removed line and no link. */
export function untold(article: Article): string[] {
  const told = new Set([...article.removed, ...article.links].map((one) => one.line));
  for (const block of article.blocks)
    for (let line = block.line; line <= block.endLine; line += 1) told.add(line);
  return article.lines.flatMap((line, index) =>
    told.has(index + 1) || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(line.replace(/[\u2800]/gu, ''))
      ? []
      : [`${index + 1}: ${line}`],
  );
}
