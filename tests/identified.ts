// A corpus of which the user says who some names are in registers.
import type { Corpus } from '../src/records/corpus.ts';
import type { Identifier } from '../src/records/identifier.ts';

/** @param given identifiers by label */
export function identified(corpus: Corpus, given: Readonly<Record<string, readonly Identifier[]>>): Corpus {
  const identifiers = new Map(
    corpus.entities.flatMap(({ id, label }) => {
      const own = Object.entries(given).find(([name]) => name === label)?.[1];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
  return { ...corpus, editor: { notes: new Map(), described: new Set(), identifiers } };
}
