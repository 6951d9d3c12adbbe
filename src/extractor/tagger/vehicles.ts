import { carMakers } from '../../lexicon/vehicles.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bodyBits } from './word-lists.ts';

// "She drove a Renault Clio": a model is no body, and nobody's name.

//   Renault Clio     Toyota Hiace Mini
const model = new RegExp(
  `^(?:${carMakers}) [\\p{Lu}\\d][\\p{L}\\d-]{0,14}(?: [\\p{Lu}\\d][\\p{L}\\d-]{0,14})?$`,
  'u',
);
const before =
  /(?:^|[^\p{L}])(?:an?|another|her|his|into|my|our|the|their|two|white|black|silver|red|blue|driving|drove) $/iu;
const longest = 40;
const bodyWord = bitOf('organisation-word');

/** The names without models of cars behind an article; a body that a list knows stays. Names in order; linear. */
export function withoutVehicles(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  return names.filter((name) => {
    const { end, first, last, start } = name;
    if (last - first < 2 || end - start > longest || !model.test(text.slice(start, end))) return true;
    if ((listsOf(name) & bodyBits) !== 0 || hasBodyWord(name, prepared)) return true;
    return !before.test(signsBefore(text, start, 12));
  });
}

/** "Ford Foundation", "Tata Steel". */
function hasBodyWord({ first, last }: Named, { matches }: Prepared): boolean {
  for (let at = first + 1; at < last; at += 1) if (((matches.word[at] ?? 0) & bodyWord) !== 0) return true;
  return false;
}
