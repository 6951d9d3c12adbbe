// The files of the search index: classic scripts that call one global function, dossierSearch(part, number, data).
import type { OutputFile } from '../../records/output-file.ts';
import { searchFilePath } from '../links.ts';

/** dir: the directory, names: completion, facets: filters, t: terms, d: result records, x: excerpts. */
type ShardPart = 'dir' | 'names' | 'facets' | 't' | 'd' | 'x';

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

/** Items in order, in groups of at most `limit` by their sizes; an item larger than that stands alone. */
export function* packed<Item>(
  items: Iterable<Item>,
  sizeOf: (item: Item) => number,
  limit: number,
): Generator<readonly Item[]> {
  let group: Item[] = [];
  let size = 0;
  for (const item of items) {
    const own = sizeOf(item);
    if (group.length > 0 && size + own > limit) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(item);
    size += own;
  }
  if (group.length > 0) yield group;
}
