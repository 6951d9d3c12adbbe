// A file put together from pieces, in parts of bounded size: what is in hand of it never grows beyond one part.
import type { Inset, OutputFile } from '../../records/output-file.ts';
import type { RowPlaces, Stretch } from '../../records/standing-rows.ts';
import type { Frame } from './download.ts';

export interface PartWriter {
  /**
   * The pieces from here on belong to one article: no part ends among them unless they are too many for one.
   * @param mayEnd a part that is nearly full ends before this article, so that parts end at the same articles when others come and go
   */
  readonly begin: (mayEnd: boolean) => void;
  /** Takes the next piece; gives what is full before it. */
  readonly add: (piece: string) => readonly OutputFile[];
  /** Takes all pieces of the article at once, as they stand in the last site. */
  readonly stand: (stretch: Stretch) => readonly OutputFile[];
  /** The last part, which may be the whole file. Nothing can be added after it. */
  readonly end: () => OutputFile;
  /** Paths of the parts so far. */
  readonly paths: readonly string[];
  /** Where the articles stand that were begun, once all has been added. */
  readonly places: RowPlaces['places'];
}

/** Text is turned into bytes when there is so much of it (UTF-16 units): a rope of a million pieces takes many times its bytes. */
const MOST_WAITING = 65_536;
/** Most files stay below this. */
const SMALL_FILE = 2 * 1024 * 1024;
/** Bytes that one UTF-16 unit can take. */
const MOST_BYTES = 3;
/** How much of a part is filled before it may end early. */
const NEARLY_FULL = 3 / 4;

/** What a part holds so far. */
interface Fill {
  /** Bytes that were made here. */
  readonly used: number;
  /** Bytes that stand in the last site. */
  readonly stood: number;
  readonly pieces: number;
}

/** The article in hand. */
interface Begun {
  readonly mayEnd: boolean;
  /** What its part held before it; null while it has no piece. */
  before: Fill | null;
  isCut: boolean;
}

/**
 * A writer of one file. A part holds as many pieces as fit into `largest` bytes, at least one: a piece is never cut. Parts depend on the
 * pieces alone, and not on whether they stand already. A small file comes as text, a large one as bytes.
 * @param path of the file when it is in one part: 'data/mentions.csv'; parts are 'data/mentions.part-1.csv' and so on
 */
export function partWriter(path: string, frame: Frame, largest: number): PartWriter {
  const paths: string[] = [];
  const places: number[] = [];
  const [between, tail] = [Buffer.byteLength(frame.between), Buffer.byteLength(frame.tail)];
  let waiting = frame.head;
  let bytes: Buffer | null = null;
  let [used, stood, pieces] = [0, 0, 0]; // in this part, without what waits
  let standing: (Inset & { bytes: number })[] = [];
  let article: Begun | null = null;

  return {
    paths,
    places,
    begin(mayEnd) {
      finishArticle();
      flush();
      article = { mayEnd, before: null, isCut: false };
    },
    add(piece) {
      const files = enter();
      if (!surelyFits(piece)) files.push(...roomFor(piece));
      waiting += pieces === 0 ? piece : frame.between + piece;
      pieces += 1;
      if (waiting.length > MOST_WAITING) flush();
      return files;
    },
    stand(stretch) {
      const files = enter();
      flush();
      if (pieces > 0 && !fits(stretch.bytes)) {
        files.push(nextPart());
        markBefore();
      }
      place(stretch);
      return files;
    },
    end() {
      finishArticle();
      return close(paths.length === 0 ? path : partPath(path, paths.length + 1));
    },
  };

  /** The first piece of an article comes: before it the part may end. */
  function enter(): OutputFile[] {
    if (article === null || article.before !== null) return [];
    const ends = article.mayEnd && pieces > 0 && used + stood >= largest * NEARLY_FULL;
    const files = ends ? [nextPart()] : [];
    markBefore();
    return files;
  }

  /** The article in hand begins here. */
  function markBefore(): void {
    flush();
    if (article !== null) article.before = { used, stood, pieces };
  }

  /** Whether a piece fits without being measured. */
  function surelyFits(piece: string): boolean {
    return used + stood + (waiting.length + piece.length) * MOST_BYTES + between + tail <= largest;
  }

  function fits(length: number): boolean {
    return used + stood + (pieces > 0 ? between : 0) + length + tail <= largest;
  }

  /** Parts that must end before the next piece: with the article before this one, or where that is not enough, within it. */
  function roomFor(piece: string): OutputFile[] {
    flush();
    const length = Buffer.byteLength(piece);
    const files: OutputFile[] = [];
    if (!fits(length) && (article?.before?.pieces ?? 0) > 0) files.push(...moveArticle());
    if (pieces > 0 && !fits(length)) {
      if (article !== null) article.isCut = true;
      files.push(nextPart());
    }
    return files;
  }

  /** End the part before the article in hand, and begin the next with what there is of it. */
  function moveArticle(): OutputFile[] {
    const before = article?.before ?? null;
    if (article === null || before === null) return [];
    const own = bytes?.toString('utf8', before.used + between, used) ?? ''; // nothing was made where all before it stands
    const count = pieces - before.pieces;
    used = before.used;
    const file = nextPart();
    markBefore();
    waiting = own;
    pieces = count;
    flush();
    return [file];
  }

  function place({ path: from, start, bytes: length }: Stretch): void {
    const last = standing.at(-1);
    const follows = last?.path === from && last.start + last.bytes + between === start && pieces > 0;
    if (last !== undefined && follows && last.at === used) {
      last.bytes += between + length;
      stood += between + length;
    } else {
      if (pieces > 0) waiting += frame.between;
      flush();
      standing.push({ at: used, path: from, start, bytes: length });
      stood += length;
    }
    pieces += 1;
  }

  function finishArticle(): void {
    if (article === null) return;
    const { before, isCut } = article;
    flush();
    if (isCut) places.push(-1, 0, 0);
    else if (before === null) places.push(paths.length, 0, 0);
    else {
      const start = before.used + before.stood + (before.pieces > 0 ? between : 0);
      places.push(paths.length, start, used + stood - start);
    }
    article = null;
  }

  function flush(): void {
    if (waiting === '') return;
    const needed = used + waiting.length * MOST_BYTES;
    if (bytes === null || bytes.length < needed) bytes = grown(bytes, needed, largest);
    used += bytes.write(waiting, used);
    waiting = '';
  }

  function nextPart(): OutputFile {
    return close(partPath(path, paths.length + 1));
  }

  function close(own: string): OutputFile {
    waiting += frame.tail;
    if (bytes !== null) flush();
    const content = bytes === null ? waiting : bytes.subarray(0, used);
    const file = { path: own, content, ...(standing.length > 0 && { standing }) };
    paths.push(own);
    waiting = frame.headOnce === true ? '' : frame.head;
    bytes = null;
    standing = [];
    [used, stood, pieces] = [0, 0, 0];
    return file;
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
