// Files of a zip archive, each unpacked within bounds. Nothing is written anywhere: names are labels, and those that lead out are refused.
import { inflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Problem } from '../../records/problem.ts';
import { type Budget, type DocumentFile, warning } from './document.ts';
import { LARGEST_FILE, STEEPEST_RATIO } from './limits.ts';

export interface Unpacked {
  /** By name, in the order of the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Unpack the files of an archive whose names are wanted. Broken, encrypted, too large and ill-named ones are problems. Throws when it is no zip. */
export async function unpackZip(
  file: DocumentFile,
  budget: Budget,
  isWanted: (name: string) => boolean,
): Promise<Unpacked> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, autoClose: false });
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/') || (isSafeName(name) && !isWanted(name))) continue;
    budget.entries -= 1;
    if (budget.entries < 0) {
      problems.push(
        warning(
          file,
          'archive-too-large',
          'The archive holds too many files; the rest was not read.',
          'Unpack it and put the articles in the folder.',
        ),
      );
      break;
    }
    const found =
      isSafeName(name) && !files.has(name)
        ? await unpackEntry(zip, entry, { bytes, budget })
        : 'its name leads out of the archive, or stands twice';
    if (typeof found === 'string')
      problems.push(
        warning(
          file,
          'archive-entry-not-read',
          `'${name.slice(0, 120)}' in the archive was not read: ${found}.`,
          'Unpack it yourself if you trust it, and put the article in the folder.',
        ),
      );
    else files.set(name, found);
  }
  return { files, problems };
}

/** True for names that stay below: no '..', no drive, no root, no backslash, no control characters. */
function isSafeName(name: string): boolean {
  const hasControl = [...name].some((character) => character.charCodeAt(0) < 32);
  return (
    name !== '' && name.length <= 1000 && !hasControl && !/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/iu.test(name)
  );
}

/** The bytes, or the reason why there are none. */
async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  { bytes, budget }: { bytes: Buffer; budget: Budget },
): Promise<Uint8Array | string> {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (isLink(entry)) return 'it is a link to another file, and holds no text';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return 'it is packed in a way that is not read here';
  const most = Math.min(LARGEST_FILE, budget.bytes);
  if (entry.uncompressedSize > most) return 'it is too large';
  if (entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * STEEPEST_RATIO)
    return 'it grows too much when unpacked';
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    // One byte more than declared is enough to see that the size is a lie; the bound is zlib's own.
    const found =
      entry.compressionMethod === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
    if (found.length !== entry.uncompressedSize) return 'its size is not as the archive says';
    budget.bytes -= found.length;
    return found;
  } catch {
    return 'it is damaged'; // or it is larger than it says: both cost this file alone
  }
}

/** The kind of a file in the mode that Unix writes into the upper half of the attributes, and that of a symbolic link (APPNOTE 4.4.15, stat(2)). */
const KIND_OF_FILE = 0o170000;
const LINK = 0o120000;

/** A link's bytes are the name of the file it leads to: no article, and nothing that may be followed. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK;
}

/** Names are UTF-8 by flag or by their bytes, else the old code page of DOS. */
function nameOf(entry: Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  const text = raw.toString('utf8');
  return (text.includes('\ufffd') ? iconv.decode(raw, 'cp437') : text).normalize('NFC');
}
