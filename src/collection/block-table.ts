// The blocks of all articles as rows of numbers: pages ask for those of one article after another, and of many again and again.
import type { Block, BlockKind } from '../records/article.ts';
import { integers } from './columns.ts';
import { makeInterned } from './interned.ts';

/** Blocks by row, in the order of their articles. */
export interface BlockTable {
  /** Numbers in `words`; of the speaker -1 for none. */
  readonly kind: Int32Array;
  readonly speaker: Int32Array;
  readonly words: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly line: Int32Array;
  readonly endLine: Int32Array;
  /** -1 for none. */
  readonly level: Int32Array;
  /** First row of each article, and after the last one the number of rows. */
  readonly firstOf: Int32Array;
}

export interface BlockTableBuilder {
  /** Add the blocks of the next article. */
  readonly addArticle: (blocks: readonly Block[]) => void;
  readonly finish: () => BlockTable;
}

export function makeBlockTable(): BlockTableBuilder {
  const [kind, speaker, level] = [integers(), integers(), integers()];
  const [start, end, line, endLine] = [integers(), integers(), integers(), integers()];
  const firstOf = integers();
  const words = makeInterned();
  return {
    addArticle(blocks) {
      firstOf.push(kind.length);
      for (const block of blocks) {
        kind.push(words.numberOf(block.kind));
        speaker.push(block.speaker === null ? -1 : words.numberOf(block.speaker));
        level.push(block.level ?? -1);
        start.push(block.start);
        end.push(block.end);
        line.push(block.line);
        endLine.push(block.endLine);
      }
    },
    finish() {
      firstOf.push(kind.length);
      return {
        kind: kind.finish(),
        speaker: speaker.finish(),
        words: words.texts,
        start: start.finish(),
        end: end.finish(),
        line: line.finish(),
        endLine: endLine.finish(),
        level: level.finish(),
        firstOf: firstOf.finish(),
      };
    },
  };
}

/** The blocks of an article by its number, as they were given. */
export function blocksOf(table: BlockTable, article: number): readonly Block[] {
  const blocks: Block[] = [];
  const end = table.firstOf[article + 1] ?? 0;
  for (let row = table.firstOf[article] ?? 0; row < end; row += 1) {
    const level = table.level[row] ?? -1;
    blocks.push({
      kind: (table.words[table.kind[row] ?? 0] ?? 'paragraph') as BlockKind, // the table was filled from blocks
      start: table.start[row] ?? 0,
      end: table.end[row] ?? 0,
      line: table.line[row] ?? 0,
      endLine: table.endLine[row] ?? 0,
      level: level < 0 ? null : level,
      speaker: table.words[table.speaker[row] ?? -1] ?? null,
    });
  }
  return blocks;
}
