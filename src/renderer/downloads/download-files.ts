// The data folder as files. What is too large for a host or a spreadsheet comes in parts.
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import { otherDownloads } from './downloads.ts';
import { type PartWriter, partWriter } from './part-writer.ts';
import type { Rows } from './standing-rows.ts';
import { tableFiles } from './table-files.ts';
import { tables } from './tables.ts';
import { isMade } from './which-downloads.ts';

/** Some hosts take no file above 25 MiB (Cloudflare Pages, GitHub's web upload). */
const LARGEST_PART = 24 * 1024 * 1024;

interface Making {
  /** Bytes of a file above which it comes in parts. */
  readonly largest?: number;
  /** Rows that need not be made. */
  readonly rows?: Rows | undefined;
}

/**
 * Every download that this collection has, one at a time. Same corpus, same bytes, whatever of it stands. A file above `largest` bytes
 * (24 MiB) is written as parts, 'mentions.part-1.csv' and so on, cut at ends of rows, where rows belong to articles between two of these; no
 * more than two parts are in memory at a time.
 * @param written is filled with what each download came to
 */
export function* downloadFiles(
  corpus: Corpus,
  written: Map<string, readonly string[]> = new Map(),
  { largest = LARGEST_PART, rows }: Making = {},
): Generator<OutputFile> {
  for (const table of tables) {
    for (const { path, paths, file } of tableFiles(corpus, table, { largest, rows })) {
      written.set(path, paths);
      yield file;
    }
  }
  for (const download of otherDownloads) {
    if (!isMade(corpus, download)) continue;
    const paths: string[] = [];
    const files = download.files?.(corpus) ?? [[download.path, download.make(corpus, written)] as const];
    for (const [path, { frame, pieces }] of files) {
      const writer = partWriter(path, frame, largest);
      yield* filled(writer, pieces);
      paths.push(...writer.paths);
    }
    written.set(download.path, paths);
  }
}

function* filled(writer: PartWriter, pieces: Iterable<string>): Generator<OutputFile> {
  for (const piece of pieces) yield* writer.add(piece);
  yield writer.end();
}
