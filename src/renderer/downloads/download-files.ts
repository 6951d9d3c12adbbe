// The data folder as files.
import type { Corpus } from '../../records/corpus.ts';
import type { OutputFile } from '../../records/output-file.ts';
import { downloads } from './downloads.ts';

/** Beyond this many characters a file is put together as bytes: a JavaScript string has a longest length. */
const LONGEST_STRING = 64_000_000;

/** Every download of the collection, one at a time. Same corpus, same bytes. */
export function* downloadFiles(corpus: Corpus): Generator<OutputFile> {
  for (const download of downloads) yield { path: download.path, content: joined(download.make(corpus)) };
}

/** Pieces put together; UTF-8 bytes where the text is very long. */
export function joined(pieces: Iterable<string>): string | Uint8Array {
  const blocks: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < LONGEST_STRING) continue;
    blocks.push(Buffer.from(waiting.join('')));
    waiting = [];
    length = 0;
  }
  if (blocks.length === 0) return waiting.join('');
  return Buffer.concat([...blocks, Buffer.from(waiting.join(''))]);
}
