// The records of a web archive (WARC, ISO 28500) and the answers of servers inside them. Nothing is copied that is not read.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { LONGEST_RECORD_HEAD } from './limits.ts';

export interface WarcRecord {
  /** 'response', 'request', 'warcinfo' … */
  readonly type: string;
  /** Address of the page; '' where the record has none. */
  readonly url: string;
  /** Media type of the record's own block, lower case, without parameters. */
  readonly mediaType: string;
  readonly block: Buffer;
}

export interface WarcRecords {
  readonly records: readonly WarcRecord[];
  /** True when the file ends, or stops being a web archive, before its last record is whole. */
  readonly isBroken: boolean;
}

/** The records of a file, at most `most`. Linear; never throws. What follows a damaged record is left. */
export function warcRecords(file: Buffer, most: number): WarcRecords {
  const records: WarcRecord[] = [];
  let at = afterBreaks(file, 0);
  while (at < file.length && records.length < most) {
    const head = headAt(file, at, 'WARC/');
    const length = Number(head?.fields.get('content-length') ?? Number.NaN);
    if (head === null || !Number.isSafeInteger(length) || length < 0) return { records, isBroken: true };
    const end = head.end + length;
    if (end > file.length) return { records, isBroken: true };
    records.push({
      type: (head.fields.get('warc-type') ?? '').toLowerCase(),
      url: (head.fields.get('warc-target-uri') ?? '').replace(/^<(?<bare>[^<>]*)>$/u, '$<bare>'),
      mediaType: mediaTypeOf(head.fields.get('content-type')),
      block: file.subarray(head.end, end),
    });
    at = afterBreaks(file, end);
  }
  return { records, isBroken: false };
}

export interface Answer {
  readonly status: number;
  /** Lower case, without parameters; '' where none is given. */
  readonly mediaType: string;
  /** As the server declares it; null where it does not. */
  readonly charset: string | null;
  /** Unpacked; null when it is damaged or grows beyond `most`. */
  readonly body: Buffer | null;
}

/** The answer of a server as a record holds it; null when it is none. `most` bounds the bytes of the unpacked body. */
export function answerOf(block: Buffer, most: number): Answer | null {
  const head = headAt(block, 0, 'HTTP/');
  if (head === null) return null;
  const type = head.fields.get('content-type');
  const packed = block.subarray(head.end);
  const whole = /\bchunked\b/iu.test(head.fields.get('transfer-encoding') ?? '') ? unchunked(packed) : packed;
  return {
    status: Number(/^HTTP\/\S{1,8} (?<status>\d{3})/u.exec(head.first)?.groups?.['status'] ?? 0),
    mediaType: mediaTypeOf(type),
    charset: charsetOf(type),
    body: unpacked(whole, (head.fields.get('content-encoding') ?? '').trim().toLowerCase(), most),
  };
}

interface Head {
  readonly first: string;
  /** By name in lower case; of twins the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where what follows the empty line begins. */
  readonly end: number;
}

/** A first line, fields, an empty line; null where they do not stand at `at`. Programs that save archives end lines with LF or CR LF. */
function headAt(file: Buffer, at: number, opening: string): Head | null {
  const window = file.subarray(at, at + LONGEST_RECORD_HEAD).toString('latin1');
  const whole = /\r?\n\r?\n/u.exec(window);
  if (whole === null || !window.startsWith(opening)) return null;
  const [first = '', ...rows] = Buffer.from(window.slice(0, whole.index), 'latin1')
    .toString('utf8')
    .split(/\r?\n/u);
  const fields = new Map<string, string>();
  for (const row of rows) {
    const colon = row.indexOf(':');
    const name = row.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, row.slice(colon + 1).trim());
  }
  return { first, fields, end: at + whole.index + whole[0].length };
}

function afterBreaks(file: Buffer, start: number): number {
  let at = start;
  while (file[at] === 13 || file[at] === 10) at += 1;
  return at;
}

/** Pieces with their lengths before them. Some programs write the body already joined: then it is taken as it is. */
function unchunked(body: Buffer): Buffer {
  const joined = Buffer.alloc(body.length);
  let written = 0;
  let at = 0;
  while (at < body.length) {
    const line = body.indexOf(10, at);
    const size = /^(?<size>[0-9a-f]{1,8})(?:;[^\r\n]{0,200})?\s{0,2}$/iu.exec(
      body.subarray(at, Math.min(line < 0 ? at : line, at + 240)).toString('latin1'),
    )?.groups?.['size'];
    if (size === undefined && at === 0) return body;
    const length = Number.parseInt(size ?? '0', 16);
    if (length === 0) break;
    const start = line + 1;
    written += body.copy(joined, written, start, start + length);
    at = start + length + (body[start + length] === 13 ? 2 : 1);
  }
  return joined.subarray(0, written);
}

function unpacked(body: Buffer, encoding: string, most: number): Buffer | null {
  const bound = { maxOutputLength: Math.max(1, most) };
  try {
    // Some programs unpack the body and leave the field: the first bytes tell.
    if (/^(?:x-)?gzip$/u.test(encoding))
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, bound) : body;
    if (encoding === 'deflate')
      return ((body[0] ?? 0) & 15) === 8 ? inflateSync(body, bound) : inflateRawSync(body, bound);
    if (encoding === 'br') return brotliDecompressSync(body, bound);
    return encoding === '' || encoding === 'identity' ? within(body, most) : null;
  } catch {
    return null; // damaged, or larger than the bound: the caller counts it
  }
}

function within(body: Buffer, most: number): Buffer | null {
  return body.length <= most ? body : null;
}

function mediaTypeOf(field = ''): string {
  return (field.split(';')[0] ?? '').trim().toLowerCase();
}

function charsetOf(field = ''): string | null {
  return /charset\s{0,2}=\s{0,2}["']?(?<name>[\w.:-]{2,40})/iu.exec(field)?.groups?.['name'] ?? null;
}
