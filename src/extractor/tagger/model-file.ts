import { pushInteger, readIntegers } from './integers.ts';
import { labelCount } from './labels.ts';
import type { NameModel } from './model.ts';
import { sortedIndex } from './sorted-index.ts';

// The model as bytes: a head, the label pairs, then the known features in order as differences, then for each the labels
// whose weight is not nothing (as bits) and those weights.

const magic = 0x314d4e44; // 'DNM1'
const headSize = 32;

export interface ModelParts {
  readonly step: number;
  readonly pairs: Int32Array;
  /** Distinct feature hashes. */
  readonly features: Int32Array;
  /** `labelCount` weights for each feature, in the same order. */
  readonly weights: Int8Array;
  /** Turns the model's own probability into a confidence: slope and offset on the log-odds scale, by kind. */
  readonly calibration: Float64Array;
}

/** Pack a model. Rows without any weight are dropped. */
export function packModel({ step, pairs, features, weights, calibration }: ModelParts): Uint8Array {
  const order = [...features.keys()]
    .filter((row) =>
      weights.subarray(row * labelCount, (row + 1) * labelCount).some((weight) => weight !== 0),
    )
    .sort((a, b) => ((features[a] ?? 0) >>> 0) - ((features[b] ?? 0) >>> 0));
  const fixed = headSize + pairs.length * 4 + calibration.length * 8;
  const head = new DataView(new ArrayBuffer(fixed));
  head.setUint32(0, magic, true);
  head.setUint32(4, order.length, true);
  head.setUint32(8, labelCount, true);
  head.setUint32(12, calibration.length, true);
  head.setFloat64(16, step, true);
  for (const [at, value] of pairs.entries()) head.setInt32(headSize + at * 4, value, true);
  for (const [at, value] of calibration.entries())
    head.setFloat64(headSize + pairs.length * 4 + at * 8, value, true);
  const keys: number[] = [];
  const rows: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const row of order) {
    const key = (features[row] ?? 0) >>> 0;
    pushInteger(keys, key - last);
    last = key;
    let bits = 0;
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[row * labelCount + label] ?? 0;
      if (weight === 0) continue;
      bits |= 1 << label;
      values.push(weight & 255);
    }
    rows.push(bits & 255, bits >> 8);
  }
  const bytes = new Uint8Array(fixed + 4 + keys.length + rows.length + values.length);
  head.setUint32(24, keys.length, true);
  bytes.set(new Uint8Array(head.buffer), 0);
  bytes.set(keys, fixed);
  bytes.set(rows, fixed + keys.length);
  bytes.set(values, fixed + keys.length + rows.length);
  return bytes;
}

/**
 * Unpack what `packModel` made; the bytes must stay as they are, for a row of weights is laid out when it is first asked for: an
 * article needs few of them, and those then lie together. Throws when the bytes are something else.
 */
export function unpackModel(
  bytes: Uint8Array,
): NameModel & { readonly calibration: Float64Array; readonly rows: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headSize || view.getUint32(0, true) !== magic || view.getUint32(8, true) !== labelCount)
    throw new Error('The name model is no file of packModel.');
  const rows = view.getUint32(4, true);
  const calibrationSize = view.getUint32(12, true);
  const pairs = Int32Array.from({ length: labelCount * labelCount }, (_, at) =>
    view.getInt32(headSize + at * 4, true),
  );
  const after = headSize + pairs.length * 4;
  const calibration = Float64Array.from({ length: calibrationSize }, (_, at) =>
    view.getFloat64(after + at * 8, true),
  );
  const keysAt = after + calibrationSize * 8;
  const bitsAt = keysAt + view.getUint32(24, true);
  const features = new Int32Array(rows * 2);
  readIntegers(bytes, keysAt, { into: features, step: 2 });
  noteOffsets(bytes, bitsAt, features);
  const packed = { bytes, bitsAt, features, weights: new Int8Array(rows * labelCount), laidOut: 0 };
  return {
    step: view.getFloat64(16, true),
    pairs,
    ...rowsOf(packed),
    weights: packed.weights,
    calibration,
    rows,
  };
}

interface PackedRows {
  readonly bytes: Uint8Array;
  /** Where the bits of the first feature are. */
  readonly bitsAt: number;
  /** By turns a feature and its row, or, below zero, where its weights are in the bytes. */
  readonly features: Int32Array;
  readonly weights: Int8Array;
  /** How many rows are laid out in `weights`. */
  laidOut: number;
}

/** Write beside each feature the offset of its weights, as a number below zero. */
function noteOffsets(bytes: Uint8Array, bitsAt: number, features: Int32Array): void {
  let from = bitsAt + features.length;
  for (let at = 0; at < features.length; at += 2) {
    features[at + 1] = -from;
    let bits = (bytes[bitsAt + at] ?? 0) | ((bytes[bitsAt + at + 1] ?? 0) << 8);
    bits -= (bits >>> 1) & 0x5555; // how many of them are set
    bits = (bits & 0x3333) + ((bits >>> 2) & 0x3333);
    bits = (bits + (bits >>> 4)) & 0x0f0f;
    from += (bits + (bits >>> 8)) & 31;
  }
}

function rowsOf(packed: PackedRows): Pick<NameModel, 'rowOf' | 'rowsOf'> {
  const { features } = packed;
  const index = sortedIndex(features);
  const rowOf = (feature: number): number => {
    const place = index.placeOf(feature);
    if (place < 0) return -1;
    const row = features[place] ?? 0;
    return row < 0 ? layOut(packed, place) : row;
  };
  return {
    rowOf,
    rowsOf: (keys, count) => {
      const left = index.sift(keys, count);
      let found = 0;
      for (let one = 0; one < left; one += 1) {
        const row = rowOf(keys[one] ?? 0);
        if (row < 0) continue;
        keys[found] = row;
        found += 1;
      }
      return found;
    },
  };
}

/** Put the weights of the feature whose row stands at `place` after those that were asked for before; returns the row. */
function layOut(packed: PackedRows, place: number): number {
  const { bytes, bitsAt, features, weights } = packed;
  const row = packed.laidOut;
  packed.laidOut += 1;
  let from = -(features[place] ?? 0);
  const bits = (bytes[bitsAt + place - 1] ?? 0) | ((bytes[bitsAt + place] ?? 0) << 8);
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    weights[row * labelCount + 31 - Math.clz32(rest & -rest)] = bytes[from] ?? 0;
    from += 1;
  }
  features[place] = row;
  return row;
}
