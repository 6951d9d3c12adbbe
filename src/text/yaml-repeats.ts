// Keys that stand twice in a YAML file to which people paste ready lines: what can be put together is, what cannot is named.
import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from 'yaml';

/** A key that stands twice with values that cannot both hold. Offsets of the two keys in the text. */
export interface Repeat {
  readonly key: string;
  readonly first: number;
  readonly second: number;
}

/**
 * Join keys that stand more than once in a mapping, and in the mappings within it: lists one after the other, mappings key by key; two
 * equal values count once. The mapping is changed in place, as the parser handed it over. What is left over comes back. Never throws.
 */
export function joinRepeats(map: YAMLMap): readonly Repeat[] {
  const repeats: Repeat[] = [];
  const first = new Map<string, Pair>();
  const kept: Pair[] = [];
  for (const pair of map.items) {
    const key = keyOf(pair);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, pair);
      kept.push(pair);
    } else if (!joined(known, pair)) repeats.push({ key, first: startOf(known), second: startOf(pair) });
  }
  map.items = kept;
  for (const { value } of kept)
    if (isMap(value)) for (const repeat of joinRepeats(value)) repeats.push(repeat);
  return repeats;
}

function joined(known: Pair, again: Pair): boolean {
  const [one, other] = [known.value, again.value];
  if (isEmpty(other)) return true;
  if (isEmpty(one)) known.value = other;
  else if (isSeq(one) && isSeq(other)) for (const item of other.items) one.items.push(item);
  else if (isMap(one) && isMap(other)) for (const item of other.items) one.items.push(item);
  else return isScalar(one) && isScalar(other) && one.value === other.value;
  return true;
}

/** 'pin:' with nothing behind it. */
function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

function isNode(value: unknown): value is Node & Partial<ParsedNode> {
  return isScalar(value) || isMap(value) || isSeq(value);
}
