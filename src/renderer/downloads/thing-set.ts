// Which things a list has, and which of them were met again: some twenty bytes a thing, because a large collection has millions.
import type { Thing } from '../../records/changes.ts';

type Key = Pick<Thing, 'kind' | 'id'>;

export interface ThingSet {
  readonly add: (thing: Key) => void;
  /** Whether the set has it; from then on it was seen. */
  readonly see: (thing: Key) => boolean;
  readonly wasSeen: (thing: Key) => boolean;
  /** Whether nothing is left that was not. */
  readonly allSeen: () => boolean;
}

/** The same in every build: kind and id. */
export function keyOf({ kind, id }: Key): string {
  return `${kind} ${id}`;
}

const EMPTY = 0;
const HELD = 1;
const SEEN = 2;
const FIRST_SIZE = 1024;

/** Things by two hashes of their keys, together 64 bits: among ten million, two are taken for one in one collection of 400,000. */
interface Slots {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** EMPTY, HELD or SEEN. */
  readonly state: Uint8Array;
}

/** An empty set: things are added, then seen. Open addressing; at most half of the slots are full. */
export function makeThingSet(): ThingSet {
  let slots = makeSlots(FIRST_SIZE);
  let used = 0;
  let seen = 0;
  const slotOf = (thing: Key): number => {
    const [first, second] = hashesOf(keyOf(thing));
    return find(slots, first, second);
  };
  return {
    add(thing) {
      if (used * 2 >= slots.state.length) slots = twiceAsWide(slots);
      if (put(slots, ...hashesOf(keyOf(thing)))) used += 1;
    },
    see(thing) {
      const at = slotOf(thing);
      if (slots.state[at] === EMPTY) return false;
      if (slots.state[at] === HELD) seen += 1;
      slots.state[at] = SEEN;
      return true;
    },
    wasSeen: (thing) => slots.state[slotOf(thing)] === SEEN,
    allSeen: () => seen === used,
  };
}

function makeSlots(size: number): Slots {
  return { first: new Uint32Array(size), second: new Uint32Array(size), state: new Uint8Array(size) };
}

function twiceAsWide(slots: Slots): Slots {
  const wider = makeSlots(slots.state.length * 2);
  for (const [at, state] of slots.state.entries())
    if (state !== EMPTY) put(wider, slots.first[at] ?? 0, slots.second[at] ?? 0);
  return wider;
}

/** False where it was there already. */
function put(slots: Slots, first: number, second: number): boolean {
  const at = find(slots, first, second);
  if (slots.state[at] !== EMPTY) return false;
  slots.first[at] = first;
  slots.second[at] = second;
  slots.state[at] = HELD;
  return true;
}

/** The slot that has these hashes, else the empty one where they belong. */
function find({ first: firsts, second: seconds, state }: Slots, first: number, second: number): number {
  let at = first & (state.length - 1);
  while (state[at] !== EMPTY && (firsts[at] !== first || seconds[at] !== second))
    at = (at + 1) & (state.length - 1);
  return at;
}

/** Two numbers of 32 bits that depend on every character: multiplying by two odd constants (Knuth, L'Ecuyer), each then mixed with the other. */
function hashesOf(text: string): readonly [first: number, second: number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [a >>> 0, b >>> 0];
}
