import { stormKinds, weatherWords } from '../../lexicon/storms.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import type { Named } from './span-rules.ts';
import { bitsOf } from './word-lists.ts';
import { hasMark, wordMarks } from './word-marks.ts';

// A storm is no person and no place, whatever its name is: "Typhoon Kalmaegi", "Hurricane Melissa".

//   Typhoon Kalmaegi     Tropical Storm “Verbena”
//           ^name                        ^name
const stormsNamed = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[Ee]x-)?(?:${stormKinds}) ["“‘']?(?<name>\\p{Lu}[\\p{L}-]{1,20})(?![\\p{L}\\p{N}])`,
  'gu',
);
const weather = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${weatherWords})(?![\\p{L}\\p{N}-])`, 'u');
const addressBits = bitsOf('title', 'role');
const stormMarks = wordMarks({
  words: hashesOf(stormKinds.split('|').map((words) => words.slice(words.lastIndexOf(' ') + 1))),
  by: 'exact',
});

/**
 * The names without those of storms: with the word for the storm, right behind it, and alone elsewhere in the article, unless somebody with
 * a title is called so. Only where the article has a word of the weather. Names in order; linear.
 */
export function withoutStorms(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text, tokens } = prepared.reading;
  if (!hasMark(stormMarks(prepared.reading), tokens.length)) return names;
  const storms = new Set(Array.from(text.matchAll(stormsNamed), ({ groups }) => groups?.['name'] ?? ''));
  if (storms.size === 0 || !weather.test(text)) return names;
  const words = ({ start, end }: Named): string => text.slice(start, end);
  for (const name of names) if (isAddressed(name, prepared)) storms.delete(words(name));
  return names.filter((name) => {
    if (name.end - name.start > 48) return true;
    const last = words(name).split(' ').at(-1) ?? '';
    if (!storms.has(last)) return true;
    return last !== words(name) && !isStorm.test(words(name));
  });
}

const isStorm = new RegExp(`^(?:${stormKinds}) \\p{Lu}[\\p{L}-]{1,20}$`, 'u');

/** "Ms Melissa", "President Melissa" is somebody. */
function isAddressed({ first }: Named, { matches, reading }: Prepared): boolean {
  const isSame = first > 0 && reading.sentence[first - 1] === reading.sentence[first];
  return isSame && ((matches.word[first - 1] ?? 0) & addressBits) !== 0;
}
