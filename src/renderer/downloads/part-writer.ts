// A file put together from pieces, in parts of bounded size: what is in hand of it never grows beyond one part.
import type { OutputFile } from '../../records/output-file.ts';
import type { Frame } from './download.ts';

export interface PartWriter {
  /** Takes the next piece; gives the part before it where that is full, else null. */
  readonly add: (piece: string) => OutputFile | null;
  /** The last part, which may be the whole file. Nothing can be added after it. */
  readonly end: () => OutputFile;
  /** Paths of the parts so far. */
  readonly paths: readonly string[];
}

/** Text is turned into bytes when there is so much of it (UTF-16 units): a rope of a million pieces takes many times its bytes. */
const MOST_WAITING = 65_536;
/** Most files stay below this. */
const SMALL_FILE = 2 * 1024 * 1024;
/** Bytes that one UTF-16 unit can take. */
const MOST_BYTES = 3;

/**
 * A writer of one file. A part holds as many pieces as surely fit into `largest` bytes, at least one: a piece is never cut. Parts depend on
 * the pieces alone. A small file comes as text, a large one as bytes.
 * @param path of the file when it is in one part: 'data/mentions.csv'; parts are 'data/mentions.part-1.csv' and so on
 */
export function partWriter(path: string, frame: Frame, largest: number): PartWriter {
  const paths: string[] = [];
  const room = largest - frame.tail.length * MOST_BYTES;
  let waiting = frame.head;
  let pieces = 0; // in this part
  let bytes: Buffer | null = null;
  let used = 0; // of `bytes`

  return {
    paths,
    add(piece) {
      const full = pieces > 0 && isFull(piece) ? close(partPath(path, paths.length + 1)) : null;
      waiting += pieces === 0 ? piece : frame.between + piece;
      pieces += 1;
      if (waiting.length > MOST_WAITING) flush();
      return full;
    },
    end: () => close(paths.length === 0 ? path : partPath(path, paths.length + 1)),
  };

  /** Whether a piece may be too much for this part; what waits is measured only when it comes close. */
  function isFull(piece: string): boolean {
    const next = frame.between.length + piece.length;
    if (used + (waiting.length + next) * MOST_BYTES <= room) return false;
    flush();
    return used + next * MOST_BYTES > room;
  }

  function flush(): void {
    const needed = used + waiting.length * MOST_BYTES;
    if (bytes === null || bytes.length < needed) bytes = grown(bytes, needed, largest);
    used += bytes.write(waiting, used);
    waiting = '';
  }

  function close(own: string): OutputFile {
    waiting += frame.tail;
    if (bytes !== null) flush();
    const content = bytes === null ? waiting : bytes.subarray(0, used);
    paths.push(own);
    waiting = frame.headOnce === true ? '' : frame.head;
    pieces = 0;
    bytes = null;
    used = 0;
    return { path: own, content };
  }
}

/** Bytes with more room: twice as much while there is little, then all that a part can need, which costs nothing before it is written to. */
function grown(bytes: Buffer | null, needed: number, largest: number): Buffer {
  const room = 2 * (bytes?.length ?? 0);
  const larger = Buffer.allocUnsafe(Math.max(needed, room < SMALL_FILE ? room : largest));
  bytes?.copy(larger);
  return larger;
}

/** 'data/mentions.csv' → 'data/mentions.part-2.csv'. */
function partPath(path: string, part: number): string {
  const dot = path.indexOf('.');
  return `${path.slice(0, dot)}.part-${part}${path.slice(dot)}`;
}
