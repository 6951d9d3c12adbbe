import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitsOf, bodyBits, placeBits } from './word-lists.ts';

// Reviews put who plays whom into brackets: "Romeo (Conor Vale) woos Juliet (Ann Lee) while Tybalt (Ashley Orr) broods".

const confidence = 0.85;
//   Tybalt (    But not: Mr Tybalt (, St Tybalt (
const part = /(?<![\p{L}.’'-]|\p{Lu}[\p{L}.’'-]{0,20} )(?<part>\p{Lu}\p{Ll}{2,16}) \($/u;
const reach = 40;
/** So many parts make a cast, of which the tagger itself read one as a person. */
const fewest = 3;
/** Where the tagger is surer than this of a place or a body it is left alone. */
const doubtful = 0.8;
const elsewhere =
  bodyBits | placeBits | bitsOf('town', 'demonym', 'title', 'role', 'organisation-word', 'time', 'team');

/** The names, with the single words before such brackets as people. Names in order; linear. */
export function withCasts(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  const parts: Named[] = [];
  let seen = 0;
  for (const [index, player] of names.entries()) {
    if (player.kind !== 'person' || player.last - player.first < 2) continue;
    if (text[player.start - 1] !== '(' || text[player.end] !== ')') continue;
    const before = names[index - 1];
    if (before?.end === player.start - 2 && before.kind === 'person') {
      seen += 1;
      continue;
    }
    const found = partBefore(player.start, prepared);
    if (found !== null && (before === undefined || mayBePart(before, found))) parts.push(found);
  }
  return seen === 0 || seen + parts.length < fewest
    ? names
    : withPlayers(replacingOverlaps(names, parts), prepared);
}

//   Nanda (Harsha Poon)     his dad (Siddra)
const player =
  /(?<=(?:\p{Lu}\p{Ll}{2,16}|dad|daughter|father|friend|husband|mother|mum|sister|son|wife|brother) \()\p{Lu}\p{L}{2,16}(?: \p{Lu}\p{L}{1,16}){0,2}(?=\))/gu;

/** Where a cast is told, whoever stands in a bracket behind a person or a relative plays it. */
function withPlayers(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const ends = new Set(names.flatMap(({ end, kind }) => (kind === 'person' ? [end] : [])));
  const { text } = prepared.reading;
  const players = [...text.matchAll(player)].flatMap(({ 0: words, index }) => {
    const isBehind = ends.has(index - 2) || /\p{Ll}/u.test(text.charAt(text.lastIndexOf(' ', index - 3) + 1));
    const span = {
      start: index,
      end: index + words.length,
      kind: 'person',
      confidence,
      rule: 'cast',
    } as const;
    const name = withWords(span, prepared);
    return isBehind && (listsOf(name) & (bodyBits | placeBits)) === 0 ? [name] : [];
  });
  return replacingOverlaps(names, players);
}

const mayBePart = (before: Named, found: Named): boolean =>
  before.end <= found.start || (before.start === found.start && before.confidence < doubtful);

/** The one word with a capital before the bracket, unless a list knows it as something else or it is one of every day. */
function partBefore(start: number, prepared: Prepared): Named | null {
  const lead = prepared.reading.text.slice(Math.max(0, start - reach), start);
  const word = part.exec(lead)?.groups?.['part'];
  if (word === undefined) return null;
  const end = start - 2;
  const name = withWords(
    { start: end - word.length, end, kind: 'person', confidence, rule: 'cast' },
    prepared,
  );
  const bits = prepared.matches.word[name.first] ?? 0;
  return (bits & elsewhere) !== 0 || bandOf(bits) > 0 ? null : name;
}
