import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, placeBits } from './word-lists.ts';

// Firms that are called after three people and more: "Orrick, Herrend & Sutt" with its ampersand, and "Orrick Herrend", "Orrick" beside it.

const confidence = 0.9;
const rule = 'firm-of-surnames';
const surname = "\\p{Lu}[\\p{L}’'-]{2,20}";
//   Orrick, Herrend & Sutt     Herrend & Sutt      But not: Ann Orrick, Herrend & Sutt
const whole = new RegExp(
  `(?=\\p{Lu})(?<!\\p{Lu}[\\p{L}.’'-]{0,20} |&,? ?|[\\p{L}-])${surname}(?:, ${surname}){1,4},? & ${surname}(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
const ampersand = / & /u;
const parts = /\p{Lu}[\p{L}’'-]{2,20}/gu;
/** Where the tagger is surer than this of a person it is left alone. */
const doubtful = 0.98;
/** A firm must be this sure for its first words to stand for it. */
const sureOfFirm = 0.8;
const titles = bitsOf('title', 'role');
const given = bitOf('given');
const others = placeBits | bitsOf('title', 'role', 'demonym', 'time', 'organisation-word');

/** The names, with such firms whole, and with what stands for them where the tagger took it for people or places. Names in order; linear. */
export function withFirmsOfSurnames(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  if (!ampersand.test(text)) return names;
  const firms: Named[] = [];
  let next = 0;
  for (const { 0: words, index } of text.matchAll(whole)) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const isSeen = (names[next]?.start ?? Number.POSITIVE_INFINITY) < index + words.length;
    const span = { start: index, end: index + words.length, kind: 'organisation', confidence, rule } as const;
    const firm = withWords(span, prepared);
    if (isSeen && !hasOther(firm, prepared)) firms.push(firm);
  }
  const all = replacingOverlaps(names, firms);
  const short = shortForms(all, text);
  if (short.size === 0) return all;
  for (const word of wordsOfPeople(all, text)) short.delete(word);
  return all.map((name) =>
    isShort(name, short, prepared) ? { ...name, kind: 'organisation', confidence, rule } : name,
  );
}

/** A part that is no surname: "Trim, Form & Function". */
function hasOther({ first, last }: Named, { matches }: Prepared): boolean {
  for (let at = first; at < last; at += 1) if (((matches.word[at] ?? 0) & others) !== 0) return true;
  return false;
}

/** "Orrick Herrend" and "Orrick" of firms with an ampersand that the article names. */
function shortForms(names: readonly Named[], text: string): Set<string> {
  const short = new Set<string>();
  for (const { confidence: own, end, kind, start } of names) {
    if (kind !== 'organisation' || own < sureOfFirm) continue;
    const words = text.slice(start, end);
    if (!ampersand.test(words) || words.length > 80) continue;
    const [one, two] = words.match(parts) ?? [];
    if (one === undefined || two === undefined || one === two || !words.startsWith(one)) continue;
    short.add(one).add(`${one} ${two}`);
  }
  return short;
}

/** Words of people's full names: "Orrick" is Ann Orrick beside "Orrick & Sutt". */
function wordsOfPeople(names: readonly Named[], text: string): readonly string[] {
  return names.flatMap(({ end, first, kind, last, start }) =>
    kind === 'person' && last - first > 1 ? text.slice(start, end).split(' ') : [],
  );
}

function isShort(name: Named, short: ReadonlySet<string>, { matches, reading: { text } }: Prepared): boolean {
  if (
    name.kind === 'organisation' ||
    name.confidence >= doubtful ||
    !short.has(text.slice(name.start, name.end))
  )
    return false;
  if (name.kind === 'place' && (listsOf(name) & placeBits) !== 0) return false;
  if (name.last - name.first > 1) return true;
  const isGiven = ((matches.word[name.first] ?? 0) & given) !== 0; // "Ben & Orrick"
  return !isGiven && ((matches.word[name.first - 1] ?? 0) & titles) === 0 && (listsOf(name) & bodyBits) === 0;
}
