// The data folder as files. What is too large for a host or a spreadsheet comes in parts.
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import type { Download } from './download.ts';
import { downloads } from './downloads.ts';

/** Some hosts take no file above 25 MiB (Cloudflare Pages, GitHub's web upload). */
const LARGEST_PART = 24 * 1024 * 1024;

/**
 * Every download of the collection, one at a time. Same corpus, same bytes. A file above `largest` bytes (24 MiB) is written as parts,
 * 'mentions.part-1.csv' and so on, cut at ends of rows; put one after the other they are the file.
 * @param written is filled with what each download came to
 */
export function* downloadFiles(
  corpus: Corpus,
  written: Map<string, readonly string[]> = new Map(),
  largest: number = LARGEST_PART,
): Generator<OutputFile> {
  for (const download of downloads) {
    const paths: string[] = [];
    for (const content of partsOf(download.make(corpus, written), largest)) {
      const path = content.only ? download.path : partPath(download, paths.length + 1);
      paths.push(path);
      yield { path, content: content.text };
    }
    written.set(download.path, paths);
  }
}

interface PartText {
  readonly text: string;
  /** There is no other part. */
  readonly only: boolean;
}

/** Pieces put together; a piece is never cut, so a part with one huge piece may be larger. */
function* partsOf(pieces: Iterable<string>, largest: number): Generator<PartText> {
  let waiting: string[] = [];
  let bytes = 0;
  let parts = 0;
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece);
    if (bytes > 0 && bytes + size > largest) {
      yield { text: waiting.join(''), only: false };
      parts += 1;
      waiting = [];
      bytes = 0;
    }
    waiting.push(piece);
    bytes += size;
  }
  yield { text: waiting.join(''), only: parts === 0 };
}

/** 'data/mentions.csv' → 'data/mentions.part-2.csv'. */
function partPath({ path }: Download, part: number): string {
  const dot = path.indexOf('.');
  return `${path.slice(0, dot)}.part-${part}${path.slice(dot)}`;
}
