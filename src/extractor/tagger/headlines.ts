import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { addWord } from './hashing.ts';
import { styles } from './reading.ts';
import { listsOf, type Named, wordsFrom } from './span-rules.ts';
import { bandOf, bitsOf, sortOf } from './word-lists.ts';

// In a headline every word has its capital: "Providence Call Off Merger" is about Providence, of which the article tells below.

const nameWords = bitsOf('organisation-word', 'place-word', 'title', 'role', 'given', 'demonym');
const most = 8; // words of a name that is looked through
/** Where the tagger is surer than this the name is whole. */
const doubtful = 0.78;

/** Names of headlines without the verbs beside them, where the article has the name by itself in a sentence. Names in order; linear. */
export function withoutHeadlineVerbs(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { style } = prepared.reading;
  const mayHoldVerb = ({ confidence, first, last }: Named): boolean =>
    style[first] === styles.titleCase && confidence < doubtful && last - first > 1 && last - first <= most;
  if (!names.some(mayHoldVerb)) return names;
  const told = new Map<number, Named>();
  for (const name of names)
    if (style[name.first] === styles.plain && !told.has(name.exact)) told.set(name.exact, name);
  return names.map((name) => {
    if (!mayHoldVerb(name)) return name;
    return told.has(name.exact) || listsOf(name) !== 0 ? name : (nameWithin(name, told, prepared) ?? name);
  });
}

/** The longest row of words in it that is a name below, with ordinary words at its sides. */
function nameWithin(name: Named, told: ReadonlyMap<number, Named>, prepared: Prepared): Named | null {
  const { exact, tokens } = prepared.reading;
  for (let length = name.last - name.first - 1; length > 0; length -= 1)
    for (let first = name.first; first + length <= name.last; first += 1) {
      let hash = 0;
      for (let at = first; at < first + length; at += 1) hash = addWord(hash, exact[at] ?? 0);
      const known = told.get(hash);
      if (known === undefined || !areOrdinary(name, { first, last: first + length }, prepared)) continue;
      const span = {
        start: tokens.start[first] ?? 0,
        end: tokens.end[first + length - 1] ?? 0,
        kind: known.kind,
        confidence: name.confidence,
        rule: 'headline',
      };
      return wordsFrom(span, first, prepared.reading);
    }
  return null;
}

function areOrdinary(
  whole: Named,
  { first, last }: { readonly first: number; readonly last: number },
  prepared: Prepared,
): boolean {
  const before = first === whole.first || isOrdinary(first - 1, prepared);
  return before && (last === whole.last || isOrdinary(last, prepared));
}

/** A capital of a headline that is an ordinary word, and none of those that names are made of. */
export function isOrdinary(at: number, { matches, reading }: Prepared): boolean {
  const bits = matches.word[at] ?? 0;
  if (reading.tokens.kind[at] !== tokenKinds.capital || (bits & nameWords) !== 0) return false;
  return bandOf(bits) > 0 || sortOf(bits) > 0;
}
