// The files of the search index: classic scripts that call one global function, dossierSearch(part, number, data).
import type { OutputFile } from '../../records/output-file.ts';
import { searchFilePath } from '../links.ts';

/** dir: the directory, names: completion, facets: filters, t: terms, d: result records, x: excerpts. */
export const SHARD_PARTS = ['names', 'facets', 'd', 'x', 't', 'dir'] as const;
type ShardPart = (typeof SHARD_PARTS)[number];

export interface Shard {
  readonly part: ShardPart;
  readonly number: number;
  readonly data: unknown;
}

const dangerous = new Map([
  ['<', '\\u003c'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
]);

/** One call as a line of script. No text can end the string, the line or the script element. */
export function shardScript(shard: Shard): string {
  const json = JSON.stringify(shard.data).replaceAll(
    /[<\u2028\u2029]/gu,
    (sign) => dangerous.get(sign) ?? sign,
  );
  return `dossierSearch(${JSON.stringify(shard.part)},${shard.number},${json});\n`;
}

/** The file of a shard: 'search/dir.js', 'search/t/3.js'. */
export function shardFile(shard: Shard): OutputFile {
  const single = shard.part === 'dir' || shard.part === 'names' || shard.part === 'facets';
  const name = single ? `${shard.part}.js` : `${shard.part}/${shard.number}.js`;
  return { path: searchFilePath(name), content: shardScript(shard) };
}

/** Items in the order in which they come, in groups of at most a limit by their sizes; an item larger than that stands alone. */
export interface Groups<Item> {
  /** Takes the next item; gives the group before it where that is full. */
  readonly add: (item: Item, size: number) => readonly Item[] | null;
  /** The last group; null where nothing was added. */
  readonly end: () => readonly Item[] | null;
}

export function makeGroups<Item>(limit: number): Groups<Item> {
  let group: Item[] = [];
  let used = 0;
  return {
    add(item, size) {
      const full = group.length > 0 && used + size > limit ? group : null;
      if (full !== null) [group, used] = [[], 0];
      group.push(item);
      used += size;
      return full;
    },
    end: () => (group.length > 0 ? group : null),
  };
}
