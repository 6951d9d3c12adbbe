import { groupTemplates } from './code-features.ts';
import { pad } from './features.ts';
import { mix } from './hashing.ts';
import { labelCount } from './labels.ts';
import type { NameModel } from './model.ts';
import { groupCount } from './word-codes.ts';
import { listNames } from './word-lists.ts';
import { addRow } from './word-scores.ts';

// Sums of weights of the features that look at few values (bits of lists, bands of frequency, sorts of words): worked out for every
// value when the model is first used.

/** `labelCount` sums for each number of a value. */
type Sums = Int16Array;

export interface FewScores {
  /** By (bit × 4 + place) × 3 + cased: a list that holds the word. */
  readonly list: Sums;
  /** By bit × 4 + place: a list that holds the word after, or before. */
  readonly listAfter: Sums;
  readonly listBefore: Sums;
  /** By bit: a list of the small word after, or before. */
  readonly smallAfter: Sums;
  readonly smallBefore: Sums;
  /** By (band × 8 + band of the word after, or before) × 3 + cased. */
  readonly bandAfter: Sums;
  readonly bandBefore: Sums;
  /** By sort before × 32 + sort after (`sortsAt` fills them in); and by the sorts two words off. */
  readonly sorts: Sums;
  readonly sortsKnown: Uint8Array;
  readonly sortBefore2: Sums;
  readonly sortAfter2: Sums;
  /** By group of a word × `groupCount` + group of the word behind it (`groupsAt` fills them in), as the pair lies about the token. */
  readonly groups: Readonly<Record<keyof typeof groupTemplates, Groups>>;
  /** The edge of the sentence right before, right after, one word further before, after. */
  readonly edges: Sums;
  /** By (length of the run up to 5) × 5 + place in it up to 4. */
  readonly run: Sums;
}

/** Sums of pairs of groups, each worked out when it first comes. */
export interface Groups {
  readonly template: number;
  readonly sums: Sums;
  readonly known: Uint8Array;
}

const bits = listNames.length;

export function fewScores(model: NameModel): FewScores {
  const table = (size: number, featuresOf: (value: number) => readonly number[]): Sums => {
    const sums = new Int16Array(size * labelCount);
    for (let value = 0; value < size; value += 1)
      for (const feature of featuresOf(value))
        addRow(model, feature, sums.subarray(value * labelCount, (value + 1) * labelCount));
    return sums;
  };
  return {
    list: table(bits * 12, (value) => {
      const [own, cased] = [Math.floor(value / 3), value % 3];
      return [mix(60, own >> 2, own & 3), mix(61, own, cased)];
    }),
    listAfter: table(bits * 4, (value) => [mix(62, value >> 2, value & 3)]),
    listBefore: table(bits * 4, (value) => [mix(63, value >> 2, value & 3)]),
    smallAfter: table(bits, (value) => [mix(68, value)]),
    smallBefore: table(bits, (value) => [mix(69, value)]),
    bandAfter: table(64 * 3, (value) => {
      const [bands, cased] = [Math.floor(value / 3), value % 3];
      return [mix(64, bands >> 3, cased), mix(65, bands, cased)];
    }),
    bandBefore: table(64 * 3, (value) => [mix(66, Math.floor(value / 3), value % 3)]),
    sorts: new Int16Array(32 * 32 * labelCount),
    sortsKnown: new Uint8Array(32 * 32),
    groups: {
      beforeOwn: groupsOf(groupTemplates.beforeOwn),
      ownAfter: groupsOf(groupTemplates.ownAfter),
      around: groupsOf(groupTemplates.around),
      before: groupsOf(groupTemplates.before),
      after: groupsOf(groupTemplates.after),
    },
    sortBefore2: table(32, (value) => (value > 0 ? [mix(102, value)] : [])),
    sortAfter2: table(32, (value) => (value > 0 ? [mix(103, value)] : [])),
    edges: table(4, (value) => [mix(5 + value, pad)]),
    run: table(6 * 5, (value) => [mix(50, Math.floor(value / 5), value % 5)]),
  };
}

const groupsOf = (template: number): Groups => ({
  template,
  sums: new Int16Array(groupCount * groupCount * labelCount),
  known: new Uint8Array(groupCount * groupCount),
});

/** The place in the sums of a pair of groups. */
export function groupsAt({ template, sums, known }: Groups, model: NameModel, a: number, b: number): number {
  const pair = a * groupCount + b;
  if (known[pair] === 1) return pair;
  known[pair] = 1;
  addRow(model, mix(template, a, b), sums.subarray(pair * labelCount, (pair + 1) * labelCount));
  return pair;
}

/** The place in `sorts` of the sorts before and after a word: most pairs never come, so that each is worked out when it first comes. */
export function sortsAt({ sorts, sortsKnown }: FewScores, model: NameModel, pair: number): number {
  if (sortsKnown[pair] === 1) return pair;
  sortsKnown[pair] = 1;
  const sums = sorts.subarray(pair * labelCount, (pair + 1) * labelCount);
  for (const feature of sortFeatures(pair >> 5, pair & 31)) addRow(model, feature, sums);
  return pair;
}

function sortFeatures(before: number, after: number): number[] {
  const found: number[] = [];
  if (before > 0) found.push(mix(100, before));
  if (after > 0) found.push(mix(101, after));
  if (before + after > 0) found.push(mix(104, before, after));
  return found;
}
