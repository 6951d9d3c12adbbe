import { rulers } from '../../lexicon/rulers.ts';
import { inOrder } from '../without-overlaps.ts';
import { withCampuses } from './campuses.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';
import { hasMark, wordMarks } from './word-marks.ts';

// What stands behind a person's name and is part of it: "Martin Luther King, Jr.", "Thutmose III", "Hans Holbein the Younger".

/** Numbers that rulers and grandsons have behind their names; 'I' is a word and 'V' and 'X' are initials as well. */
const numbers = 'I{2,3}|IV|VI{1,3}|VI|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)';

//   King, Jr.     Thutmose III     Holbein the Younger
//       ^                  ^              ^
const behind = new RegExp(
  `^(?:,? [JS]r(?:\\.(?=[\\s,;:)’'"”]|$)|(?![\\p{L}.]))| (?:${numbers})(?![\\p{L}\\p{N}.-])| (?:${numbers})(?=\\.(?:\\s|$))| the (?:Elder|Younger|Great)(?![\\p{L}-])(?! \\p{Lu}))`,
  'u',
);
const ruled = new RegExp(
  `(?<![\\p{L}-])(?:${rulers.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}) (?<name>\\p{Lu}[\\p{L}’-]{2,20} (?:${numbers}))(?![\\p{L}\\p{N}-])(?! \\p{Lu})`,
  'gu',
);
/** The numbers as tokens: most articles have none. */
const numberMarks = wordMarks({
  words: hashesOf(
    'II III IV VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX XXXI XXXII XXXIII XXXIV XXXV XXXVI XXXVII XXXVIII XXXIX'.split(
      ' ',
    ),
  ),
  by: 'exact',
});
const reach = 16;
const confidence = 0.9;

/** The names, with those of people and state universities up to their end, and with rulers by their number whom the tagger missed. Names in order; linear. */
export function withNameEnds(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  const ended = names.map((name, at) => {
    const found =
      name.kind === 'person' ? behind.exec(text.slice(name.end, name.end + reach))?.[0] : undefined;
    if (found === undefined) return name;
    const end = name.end + found.length;
    return (names[at + 1]?.start ?? Number.POSITIVE_INFINITY) < end
      ? name
      : withWords({ ...name, end }, prepared);
  });
  return withCampuses(withRulers(ended, prepared), prepared);
}

function withRulers(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text, tokens } = prepared.reading;
  const missed: Named[] = [];
  if (!hasMark(numberMarks(prepared.reading), tokens.length)) return names;
  let next = 0;
  for (const match of text.matchAll(ruled)) {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    missed.push(withWords({ start, end, kind: 'person', confidence, rule: 'ruler' }, prepared));
  }
  return inOrder(names, missed);
}
