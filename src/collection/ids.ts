// Ids of mentions and statements (ten hexadecimal characters) as two numbers, and the way back from an id to its row.
import { quickHash } from '../text/hash.ts';
import { bytes, type Column, words } from './columns.ts';

/** Ids by row. Those of another form (a user's own program may fill the cache) stand as they are. */
export interface Ids {
  readonly low: Uint32Array;
  readonly high: Uint8Array;
  readonly others: ReadonlyMap<number, string>;
}

export interface IdsBuilder {
  readonly push: (id: string) => void;
  readonly finish: () => Ids;
}

const FORM = /^[0-9a-f]{10}$/u;

export function makeIds(): IdsBuilder {
  const low: Column<Uint32Array> = words();
  const high: Column<Uint8Array> = bytes();
  const others = new Map<number, string>();
  return {
    push(id) {
      const plain = FORM.test(id);
      if (!plain) others.set(low.length, id);
      low.push(plain ? Number.parseInt(id.slice(2), 16) : quickHash(id));
      high.push(plain ? Number.parseInt(id.slice(0, 2), 16) : 0);
    },
    finish: () => ({ low: low.finish(), high: high.finish(), others }),
  };
}

/** The id of a row, as it was given. */
export function idAt(ids: Ids, row: number): string {
  const other = ids.others.size === 0 ? undefined : ids.others.get(row);
  if (other !== undefined) return other;
  const low = ids.low[row] ?? 0;
  return `${(HEX[ids.high[row] ?? 0] ?? '') + (HEX[low >>> 24] ?? '') + (HEX[(low >>> 16) & 0xff] ?? '')}${HEX[(low >>> 8) & 0xff] ?? ''}${HEX[low & 0xff] ?? ''}`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Open addressing over the ids: half of the slots stay empty. */
export interface IdIndex {
  readonly ids: Ids;
  /** Row + 1; 0 for an empty slot. */
  readonly slots: Int32Array;
}

/**
 * Index ids, and make them unique on the way: forty bits meet by chance among millions of rows, and a later row then takes the next free
 * id. Which one it gets depends on the order of rows alone.
 */
export function indexIds(ids: Ids): IdIndex {
  let size = 16;
  while (size < ids.low.length * 2) size *= 2;
  const slots = new Int32Array(new SharedArrayBuffer(size * 4));
  for (let row = 0; row < ids.low.length; row += 1) {
    while (!settle(ids, slots, row)) ids.low[row] = ((ids.low[row] ?? 0) + 1) >>> 0;
  }
  return { ids, slots };
}

/** Put a row into its slot; false where another row has its id. */
function settle(ids: Ids, slots: Int32Array, row: number): boolean {
  const [low, high] = [ids.low[row], ids.high[row]];
  let at = slotOf(low ?? 0, slots.length);
  for (; slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
    const other = (slots[at] ?? 0) - 1;
    if (ids.low[other] === low && ids.high[other] === high && ids.others.get(other) === ids.others.get(row))
      return false;
  }
  slots[at] = row + 1;
  return true;
}

/** The first row with this id, -1 where none has it. */
export function rowOf({ ids, slots }: IdIndex, id: string): number {
  const number = id.length === LENGTH ? numberIn(id, 2, LENGTH) : -1;
  const first = number < 0 ? -1 : numberIn(id, 0, 2);
  const plain = first >= 0;
  const low = plain ? number : quickHash(id);
  const high = plain ? first : 0;
  for (let at = slotOf(low, slots.length); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
    const row = (slots[at] ?? 0) - 1;
    if (
      ids.low[row] === low &&
      ids.high[row] === high &&
      (plain ? !ids.others.has(row) : ids.others.get(row) === id)
    )
      return row;
  }
  return -1;
}

const LENGTH = 10;

/** The number that lower-case hexadecimal digits give; -1 where one of the characters is none. */
function numberIn(id: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const code = id.charCodeAt(at);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return number;
}

function slotOf(low: number, size: number): number {
  return (Math.imul(low, 0x9e3779b1) >>> 0) & (size - 1);
}
