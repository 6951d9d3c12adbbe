// The data folder as files. What is too large for a host or a spreadsheet comes in parts.
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import { csvFrame, csvWriter, describeCsv } from './csv.ts';
import type { Table } from './download.ts';
import { otherDownloads } from './downloads.ts';
import { describeJson, JSON_ARRAY, jsonWriter } from './json.ts';
import { type PartWriter, partWriter } from './part-writer.ts';
import { tables } from './tables.ts';
import { isMade } from './which-downloads.ts';

/** Some hosts take no file above 25 MiB (Cloudflare Pages, GitHub's web upload). */
const LARGEST_PART = 24 * 1024 * 1024;

/**
 * Every download that this collection has, one at a time. Same corpus, same bytes. A file above `largest` bytes (24 MiB) is written as parts,
 * 'mentions.part-1.csv' and so on, cut at ends of rows; no more than two parts are in memory at a time.
 * @param written is filled with what each download came to
 */
export function* downloadFiles(
  corpus: Corpus,
  written: Map<string, readonly string[]> = new Map(),
  largest: number = LARGEST_PART,
): Generator<OutputFile> {
  for (const table of tables) {
    for (const { path, paths, file } of tableFiles(corpus, table, largest)) {
      written.set(path, paths);
      yield file;
    }
  }
  for (const download of otherDownloads) {
    if (!isMade(corpus, download)) continue;
    const { frame, pieces } = download.make(corpus, written);
    const writer = partWriter(download.path, frame, largest);
    yield* filled(writer, pieces);
    written.set(download.path, writer.paths);
  }
}

function* filled(writer: PartWriter, pieces: Iterable<string>): Generator<OutputFile> {
  for (const piece of pieces) {
    const full = writer.add(piece);
    if (full !== null) yield full;
  }
  yield writer.end();
}

interface TableFile {
  /** Of the whole table. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly file: OutputFile;
}

/** A table as CSV and as JSON in one walk over its rows. */
function* tableFiles(corpus: Corpus, table: Table, largest: number): Generator<TableFile> {
  const { path: csvPath } = describeCsv(table);
  const { path: jsonPath } = describeJson(table);
  const csv = partWriter(csvPath, csvFrame(table.columns), largest);
  const json = partWriter(jsonPath, JSON_ARRAY, largest);
  const asCsv = csvWriter(table.columns);
  const asJson = jsonWriter(table.columns);
  const of = (writer: PartWriter, path: string, file: OutputFile) => ({ path, paths: writer.paths, file });
  for (const row of table.rows(corpus)) {
    const fullCsv = csv.add(asCsv(row));
    if (fullCsv !== null) yield of(csv, csvPath, fullCsv);
    const fullJson = json.add(asJson(row));
    if (fullJson !== null) yield of(json, jsonPath, fullJson);
  }
  yield of(csv, csvPath, csv.end());
  yield of(json, jsonPath, json.end());
}
