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

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Unpack what `packModel` made. Throws when the bytes are something else. */
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
  let at = after + calibrationSize * 8;
  const bitsAt = at + view.getUint32(24, true);
  const features = new Int32Array(rows);
  let last = 0;
  for (let row = 0; row < rows; row += 1) {
    let scale = 1;
    let byte = bytes[at] ?? 0;
    at += 1;
    for (; byte > 127; at += 1) {
      last += (byte & 127) * scale;
      scale *= 128;
      byte = bytes[at] ?? 0;
    }
    last += byte * scale;
    features[row] = last | 0;
  }
  const weights = new Int8Array(rows * labelCount);
  let from = bitsAt + rows * 2;
  for (let row = 0; row < rows; row += 1) {
    const bits = (bytes[bitsAt + row * 2] ?? 0) | ((bytes[bitsAt + row * 2 + 1] ?? 0) << 8);
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      weights[row * labelCount + 31 - Math.clz32(rest & -rest)] = bytes[from] ?? 0;
      from += 1;
    }
  }
  return { step: view.getFloat64(16, true), pairs, rowOf: sortedIndex(features), weights, calibration, rows };
}
