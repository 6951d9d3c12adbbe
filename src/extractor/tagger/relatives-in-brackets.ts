import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { type Named, withWords } from './span-rules.ts';

// Notices of a death put who is married to whom into brackets: "her sons Bernard (Veronica) and Glen (Kim), daughter Joyce Picco (Neil)".

const notice =
  /(?:[Pp]redeceased|[Ss]urvived) by|[Ll]ea(?:ves|ving)(?: behind)? to mourn|[Ll]eft to mourn|(?<!\p{L})n[eé]e (?:\(|\p{Lu})/u;
//   Bernard (Veronica)     Terry (late Ann)      Sarah Ellen King nee (Pretty)
const inside =
  /(?<= (?:n[eé]e )?\()(?:the )?(?:late )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=\))/gu;
const confidence = 0.9;
const longestLink = 6; // characters between a name and its bracket: " nee ("

/** The names, with those in such brackets right behind a person as people. Names in order; linear. */
export function withRelativesInBrackets(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  if (!text.includes(')') || !notice.test(text)) return names;
  const ends = new Set(names.filter(({ kind }) => kind === 'person').map(({ end }) => end));
  const found: Named[] = [];
  for (const { groups, index, 0: whole } of text.matchAll(inside)) {
    const bracket = index - 1;
    if (!isBehindPerson(bracket, ends)) continue;
    const start = index + whole.length - (groups?.['name'] ?? '').length;
    const span = { start, end: index + whole.length, kind: 'person', confidence, rule: 'relative' } as const;
    found.push(withWords(span, prepared));
  }
  return replacingOverlaps(names, found);
}

function isBehindPerson(bracket: number, ends: ReadonlySet<number>): boolean {
  for (let length = 1; length < longestLink; length += 1) if (ends.has(bracket - length)) return true;
  return false;
}
