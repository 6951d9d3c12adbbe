// What was read of each file, kept for the next build: pairs of files (data, index), each written by one process and only ever added to.
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { isRunning, remove } from './leftovers.ts';

/** A keeper of texts by key. An entry that was cut off, changed or written by another version is as if it were not there. */
export interface ReadCache {
  readonly get: (key: string) => string | null;
  /** `get(key)`; null also where `other` was not kept by the very same build: of two texts that belong together a killed build may have kept one. */
  readonly getTogether: (key: string, other: string) => string | null;
  readonly set: (key: string, value: string) => void;
  /** Write what is still waiting and drop what no build needs; the reason in words where the folder could not be written. */
  readonly close: () => string | null;
}

/** Does nothing: for builds without a cache. */
export const NO_CACHE: ReadCache = {
  get: () => null,
  getTogether: () => null,
  set: () => {},
  close: () => null,
};

const FIRST_LINE = 'dossier read cache 1\n';
/** Texts wait until there are this many bytes of them. */
const BLOCK = 1 << 20;
/** Kept beside what the last build needed: bytes, and pairs of files. */
const SPARE_BYTES = 64 << 20;
const MOST_SEGMENTS = 24;

interface Entry {
  readonly segment: Segment;
  readonly offset: number;
  readonly length: number;
  readonly check: number;
}

interface Segment {
  readonly name: string;
  readonly descriptor: number;
  readonly bytes: number;
}

/**
 * Open the cache in `folder`, which is made where it does not exist. `version` names everything beside the key that a text depends on.
 * Several processes may use one folder at once: each adds files of its own. Never throws; a folder that cannot be used keeps nothing.
 */
export function openReadCache(folder: string, version: string): ReadCache {
  const segments: Segment[] = [];
  const entries = new Map<string, Entry>();
  const used = new Map<string, Entry>();
  const shortKey = (key: string): string => shortHash(`${version}\0${key}`, 32);
  let fault: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of namesIn(folder)) readSegment(folder, name, segments, entries);
  } catch (error) {
    fault = reasonOf(error);
  }
  const writer = makeWriter(folder);
  const guarded = (write: () => void): void => {
    if (fault !== null) return;
    try {
      write();
    } catch (error) {
      fault = reasonOf(error);
      writer.drop(); // half of it would only fill the disk
    }
  };
  const get = (key: string): string | null => {
    const short = shortKey(key);
    const entry = entries.get(short);
    const value = entry === undefined ? null : readEntry(entry);
    if (entry !== undefined && value !== null) used.set(short, entry);
    return value?.toString('utf8') ?? null;
  };
  return {
    get,
    getTogether: (key, other) =>
      entries.get(shortKey(key))?.segment === entries.get(shortKey(other))?.segment ? get(key) : null,
    set: (key, value) => {
      const short = shortKey(key);
      used.delete(short); // what is in the writer is newer
      guarded(() => writer.add(short, Buffer.from(value, 'utf8')));
    },
    close: () => {
      const all = segments.reduce((sum, segment) => sum + segment.bytes, 0);
      let needed = 0;
      for (const entry of used.values()) needed += entry.length;
      const full = all > 2 * needed + SPARE_BYTES || segments.length > MOST_SEGMENTS;
      if (full) guarded(() => moveOver(used, writer));
      guarded(writer.end);
      for (const segment of segments) {
        closeSync(segment.descriptor);
        if (full && fault === null) forget(folder, segment.name);
      }
      return fault;
    },
  };
}

/**
 * Names of the pairs in the folder, the one last written to last: its texts are the newest. Of a process that was killed before it had
 * written an index, the data are removed.
 */
function namesIn(folder: string): string[] {
  const written = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const { name, ending } = /^(?<name>.+)\.(?<ending>data|index)$/u.exec(file)?.groups ?? {};
    if (name === undefined) continue;
    const index = ending === 'index' ? statSync(join(folder, file), { throwIfNoEntry: false }) : undefined;
    const at = index === undefined || index.size === 0 ? NOTHING_WRITTEN : index.mtimeMs;
    written.set(name, Math.max(at, written.get(name) ?? NOTHING_WRITTEN));
  }
  for (const [name, at] of written) if (at === NOTHING_WRITTEN && isOfNobody(name)) forget(folder, name);
  return [...written]
    .filter(([, at]) => at !== NOTHING_WRITTEN)
    .sort(([a, atA], [b, atB]) => atA - atB || compareText(a, b))
    .map(([name]) => name);
}

const NOTHING_WRITTEN = Number.NEGATIVE_INFINITY;

/** '4711-3141592653' belongs to process 4711. */
function isOfNobody(name: string): boolean {
  const pid = /^(?<pid>\d{1,10})-\d+$/u.exec(name)?.groups?.['pid'];
  return pid !== undefined && !isRunning(Number(pid));
}

function readSegment(folder: string, name: string, segments: Segment[], entries: Map<string, Entry>): void {
  try {
    const index = readFileSync(join(folder, `${name}.index`), 'latin1');
    if (!index.startsWith(FIRST_LINE)) return;
    const descriptor = openSync(join(folder, `${name}.data`), 'r');
    const segment: Segment = { name, descriptor, bytes: fstatSync(descriptor).size };
    segments.push(segment);
    for (const line of index.slice(FIRST_LINE.length, index.lastIndexOf('\n')).split('\n')) {
      const [key = '', offset, length, check] = line.split(' ');
      const entry: Entry = {
        segment,
        offset: Number(offset),
        length: Number(length),
        check: Number(check),
      };
      if (entry.offset + entry.length <= segment.bytes) entries.set(key, entry);
    }
  } catch {
    // a pair that another process has just dropped, or half of one: nothing is known from it
  }
}

function readEntry({ segment, offset, length, check }: Entry): Buffer | null {
  const buffer = Buffer.allocUnsafe(length);
  try {
    if (readSync(segment.descriptor, buffer, 0, length, offset) !== length) return null;
  } catch {
    return null;
  }
  return crc32(buffer) === check ? buffer : null;
}

interface Writer {
  readonly add: (key: string, value: Buffer) => void;
  readonly end: () => void;
  /** Takes back all that was written. */
  readonly drop: () => void;
}

/** Adds to a new pair of files: data first, then the lines that point to it, so that an index never promises what is not there. */
function makeWriter(folder: string): Writer {
  let name: string | null = null;
  let data: number | null = null;
  let index: number | null = null;
  let offset = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    if (data === null || index === null) {
      name = `${process.pid}-${process.hrtime.bigint()}`;
      data = openSync(join(folder, `${name}.data`), 'wx');
      index = openSync(join(folder, `${name}.index`), 'wx');
      lines.unshift(FIRST_LINE);
    }
    writeWhole(data, Buffer.concat(waiting));
    writeWhole(index, Buffer.from(lines.join(''), 'latin1'));
    waiting = [];
    waitingBytes = 0;
    lines = [];
  };
  const close = (): void => {
    for (const descriptor of [data, index]) if (descriptor !== null) closeSync(descriptor);
    [data, index] = [null, null];
  };
  return {
    add: (key, value) => {
      waiting.push(value);
      lines.push(`${key} ${offset} ${value.length} ${crc32(value)}\n`);
      offset += value.length;
      waitingBytes += value.length;
      if (waitingBytes >= BLOCK) flush();
    },
    end: () => {
      flush();
      close();
    },
    drop: () => {
      close();
      if (name !== null) forget(folder, name);
    },
  };
}

function writeWhole(descriptor: number, buffer: Buffer): void {
  let written = 0;
  while (written < buffer.length) written += writeSync(descriptor, buffer, written);
}

function moveOver(used: ReadonlyMap<string, Entry>, writer: Writer): void {
  for (const [key, entry] of used) {
    const value = readEntry(entry);
    if (value !== null) writer.add(key, value);
  }
}

function forget(folder: string, name: string): void {
  for (const ending of ['index', 'data']) remove(join(folder, `${name}.${ending}`));
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
