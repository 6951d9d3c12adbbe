import { shipsElsewhere } from '../../../lexicon/ships-elsewhere.ts';
import type { NameSpan } from '../name-span.ts';

// A ship is no person and no place, whatever its name is: „Der Frachter ‚Santa Inês‘ lief auf Grund“.

const opening = '["„“”‚‘’«»]\\u00a0? ?';
const closing = ' ?\\u00a0?["“”‘’«»]';
const title = "\\p{Lu}[\\p{L}\\p{N} ’'.-]{0,40}?";
const quoted = new RegExp(`${opening}(?<name>${title})${closing}`, 'gu');

//   Der Frachter „Santa Inês“     le pétrolier « Boracay »
//                 ^name                          ^name
const patterns: ReadonlyMap<string, RegExp> = new Map(
  [...shipsElsewhere].map(([language, words]) => [
    language,
    new RegExp(`(?:${words}) ${opening}(?<name>${title})${closing}`, 'giu'),
  ]),
);

/** The names without those of ships in quotation marks, there and where they stand in quotation marks again. Names in order; linear. */
export function withoutQuotedShips(
  names: readonly NameSpan[],
  text: string,
  language: string,
): readonly NameSpan[] {
  const pattern = patterns.get(language);
  if (pattern === undefined || names.length === 0) return names;
  const ships = new Set(Array.from(text.matchAll(pattern), ({ groups }) => groups?.['name'] ?? ''));
  if (ships.size === 0) return names;
  const spans = Array.from(text.matchAll(quoted)).filter(({ groups }) => ships.has(groups?.['name'] ?? ''));
  let next = 0;
  return names.filter((name) => {
    while (next < spans.length && endOf(spans[next]) <= name.start) next += 1;
    const span = spans[next];
    return span === undefined || span.index >= name.start;
  });
}

const endOf = (match: RegExpExecArray | undefined): number => (match?.index ?? 0) + (match?.[0].length ?? 0);
