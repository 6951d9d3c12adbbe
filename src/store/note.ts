// What a build leaves in the cache for the next one: a note that counts only where it was made of the very same and can be read whole.
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

interface Note {
  /** Hash of whatever the note depends on. */
  readonly frame: string;
}

/**
 * What `read` makes of the note at `path`; null where there is none, where it was damaged, where it is of another frame, and where `read`
 * throws because it is of another form.
 */
export function readNote<Written, Read>(
  path: string,
  frame: string,
  read: (note: Written) => Read,
): Read | null {
  try {
    const text = readFileSync(path, 'utf8');
    const json = text.slice(text.indexOf('\n') + 1);
    if (text !== withCheck(json)) return null; // one digit of a place would make other bytes of a site
    const note: Written & Note = JSON.parse(json);
    return note.frame === frame ? read(note) : null;
  } catch {
    return null;
  }
}

/** Leave a note with the fields that `made` gives, each as JSON. Where one of them or the writing fails, the next build is only slower. */
export function writeNote(path: string, frame: string, made: () => Readonly<Record<string, string>>): void {
  try {
    const fields = Object.entries({ frame: JSON.stringify(frame), ...made() });
    const text = fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',');
    writeWhole(path, withCheck(`{${text}}\n`));
  } catch {
    // the cache is told to be out of order where articles are kept in it
  }
}

/** A note as it lies on disk: a checksum of its JSON, then the JSON. */
export function withCheck(json: string): string {
  return `${crc32(json).toString(16)}\n${json}`;
}

/** A list as JSON with a line for each item. */
export function jsonLines(items: Iterable<unknown>): string {
  return `[\n${Array.from(items, (item) => JSON.stringify(item)).join(',\n')}\n]`;
}
