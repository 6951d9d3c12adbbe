// Pages as Safari saves them: a binary property list that holds the page, its address and its pictures.
import { type DocumentFile, type DocumentFormat, type Reading, type Stated, unread } from './document.ts';
import { safeAddress } from './html/safe-address.ts';
import { readHtml } from './html.ts';

export const webarchive: DocumentFormat = {
  name: 'html',
  label: 'web archive of Safari',
  extensions: ['webarchive'],
  recognises: (head) => head.startsWith('bplist00') && head.includes('WebMainResource'),
  read: readWebarchive,
};

function readWebarchive(file: DocumentFile): Reading {
  const list = propertyList(file.bytes);
  const page = list === null ? null : list.at(list.top, 'WebMainResource');
  const bytes = page === null ? null : list?.data(list.at(page, 'WebResourceData'));
  if (list === null || page === null || !bytes)
    return unread(
      file,
      'unreadable-document',
      'The web archive holds no page that can be read.',
      'Open it in Safari and save it again, as a web archive or as page source.',
    );
  const encoding = list.text(list.at(page, 'WebResourceTextEncodingName'));
  const reading = readHtml({ ...file, bytes }, null, encoding);
  const url = safeAddress(list.text(list.at(page, 'WebResourceURL')) ?? undefined);
  const stated: Stated[] = url === null ? [] : [{ field: 'url', key: 'WebResourceURL', value: url }];
  return {
    ...reading,
    contents: reading.contents.map((one) =>
      'parts' in one ? { ...one, stated: [...one.stated, ...stated] } : one,
    ),
  };
}

const TRAILER = 32;
/** Keys of one dictionary that are looked at. */
const MOST_KEYS = 64;

interface PropertyList {
  readonly top: number;
  /** The number of the object under a key of a dictionary; null when there is none. */
  readonly at: (dictionary: number, key: string) => number | null;
  readonly text: (object: number | null) => string | null;
  readonly data: (object: number | null) => Uint8Array | null;
}

/**
 * Look into a binary property list (Apple, 'bplist00': objects by number, their offsets in a table, its place in the last 32 bytes). Null when it is none.
 * Only what is asked for is read, nothing is followed twice, and no place outside the file is looked at.
 */
function propertyList(bytes: Uint8Array): PropertyList | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 8 + TRAILER || file.toString('latin1', 0, 6) !== 'bplist') return null;
  const trailer = file.subarray(-TRAILER);
  const [offsetSize = 0, referenceSize = 0] = [trailer[6], trailer[7]];
  const [count, top, table] = [8, 16, 24].map((at) => Number(trailer.readBigUInt64BE(at)));
  const isSound = offsetSize >= 1 && offsetSize <= 6 && referenceSize >= 1 && referenceSize <= 4;
  if (!isSound || count === undefined || top === undefined || table === undefined) return null;

  const number = (at: number, size: number): number | null =>
    at >= 0 && size <= 6 && at + size <= file.length ? file.readUIntBE(at, size) : null;
  const head = (object: number): { kind: number; length: number; start: number } | null => {
    const place = object < count ? number(table + object * offsetSize, offsetSize) : null;
    const mark = place === null ? null : number(place, 1);
    if (place === null || mark === null) return null;
    if ((mark & 0x0f) !== 0x0f) return { kind: mark >> 4, length: mark & 0x0f, start: place + 1 };
    const size = 2 ** ((number(place + 1, 1) ?? 0) & 0x0f);
    const skip = Math.max(0, size - 6); // lengths of eight bytes, of which the first are nought
    const length = number(place + 2 + skip, size - skip);
    return length === null ? null : { kind: mark >> 4, length, start: place + 2 + size };
  };
  const data = (object: number | null): Uint8Array | null => {
    const found = object === null ? null : head(object);
    if (found?.kind !== 4 || found.start + found.length > file.length) return null;
    return bytes.subarray(found.start, found.start + found.length);
  };
  const text = (object: number | null): string | null => {
    const found = object === null ? null : head(object);
    if (found?.kind === 5) return file.toString('latin1', found.start, found.start + found.length);
    if (found?.kind !== 6) return null;
    return Buffer.from(file.subarray(found.start, found.start + found.length * 2))
      .swap16()
      .toString('utf16le');
  };
  const at = (dictionary: number, key: string): number | null => {
    const found = head(dictionary);
    if (found?.kind !== 13) return null;
    for (let index = 0; index < Math.min(found.length, MOST_KEYS); index += 1) {
      const name = number(found.start + index * referenceSize, referenceSize);
      if (text(name) === key)
        return number(found.start + (found.length + index) * referenceSize, referenceSize);
    }
    return null;
  };
  return { top, at, text, data };
}
