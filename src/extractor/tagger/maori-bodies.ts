import { maoriBodies, maoriFirstWords } from '../../lexicon/maori-bodies.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { type Named, withWords } from './span-rules.ts';

// "Te Rūnanga o Ngāi Tahu", "Te Taiwhenua o Heretaunga": bodies whose small words no English name has.

//   Te Taiwhenua o Heretaunga     Te Rūnanga o Te Rarawa
const body = new RegExp(
  `(?<![\\p{L}-])Te (?:${maoriBodies}) (?:a|o|ō) (?:(?:nga|ngā|te) )?(?:(?:${maoriFirstWords}) )?\\p{Lu}[\\p{L}-]{1,24}`,
  'gu',
);
const confidence = 0.9;

/** The names, with such bodies whole. Names in order; linear. */
export function withMaoriBodies(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  if (!text.includes('Te ')) return names;
  const found = [...text.matchAll(body)].map((match) =>
    withWords(
      {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'organisation',
        confidence,
        rule: 'maori-body',
      },
      prepared,
    ),
  );
  return replacingOverlaps(names, found);
}
