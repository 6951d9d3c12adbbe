import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bodyBits } from './word-lists.ts';

// What is written with capitals like a name and is none.

/** "HFCs", "ATMs", "B-29s": several things of a kind. */
const severalThings = /^(?=.{3,10}$)\p{Lu}[\p{Lu}\d-]*[\p{Lu}\d]s$/u;

/** "No. 31" of a list of hits, "Tab 3" of a file in court; "No 10" may be the prime minister's house. */
const numbered =
  /^(?!Nos?\.? 10$)(?:Nos?\.?|Annex|Appendix|Chapter|Clause|Exhibit|Fig\.?|Figure|Footnote|Page|Paragraph|Tab|Table|Vol\.?|Volume) \d{1,4}$/u;

/** The names but for several things of a kind and numbers in a row; a body that a list knows stays. Names in order; linear. */
export function withoutLabels(names: readonly Named[], { reading: { text } }: Prepared): readonly Named[] {
  return names.filter((name) => {
    if (name.end - name.start > 16) return true;
    const words = text.slice(name.start, name.end);
    return !(severalThings.test(words) || numbered.test(words)) || (listsOf(name) & bodyBits) !== 0;
  });
}
