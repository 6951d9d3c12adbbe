import { readFileSync } from 'node:fs';
import type { NameModel } from './model.ts';
import { unpackModel } from './model-file.ts';
import { unpackWordCodes, type WordCodes } from './word-codes.ts';
import { unpackTable, type WordTable } from './word-lists.ts';

// The program's own data, read once when first needed: compiled word lists and trained weights lie beside the code.

let lists: WordTable | null = null;
let codes: WordCodes | null = null;
let model: (NameModel & { readonly calibration: Float64Array }) | null = null;

/** The compiled word lists (see src/lexicon/gazetteers/NOTICE.md for where each entry came from). */
export function wordLists(): WordTable {
  lists ??= unpackTable(readFileSync(new URL('../../lexicon/gazetteers/names.lists', import.meta.url)));
  return lists;
}

/** The codes of words by the company they keep (see src/lexicon/gazetteers/NOTICE.md for where they came from). */
export function wordCodes(): WordCodes {
  codes ??= unpackWordCodes(readFileSync(new URL('../../lexicon/gazetteers/words.codes', import.meta.url)));
  return codes;
}

/** The trained weights (see NOTICE.md beside them for what they were trained on). */
export function nameModel(): NameModel & { readonly calibration: Float64Array } {
  model ??= unpackModel(readFileSync(new URL('./names.model', import.meta.url)));
  return model;
}
