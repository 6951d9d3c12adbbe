import { scoreLetters, scoreWords } from '../../lexicon/line-ups.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import { player } from './line-ups.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { placeBits } from './word-lists.ts';

// Who scored, in brackets behind a side and its points: "Orrahan 26 (Low 2, Cobb tries; Hale 4 goals) beat Vesk 24 (Penalties: Orr 2)".

const word = "\\p{Lu}[\\p{L}.’'&-]{0,20}";
const side = new RegExp(
  `(?<![\\p{L}-])(?<team>${word}(?: ${word}){0,3}) \\d{1,3} \\((?<scorers>[^()\\n]{3,400})\\)`,
  'gu',
);
const told = new RegExp(`(?<![\\p{L}-])(?:${scoreWords})(?![\\p{L}-])`, 'iu');
const lettered = new RegExp(`(?<![\\p{L}-])(?:${scoreLetters}): `, 'u');
const label = new RegExp(`^(?:${scoreWords}|${scoreLetters})$`, 'iu');
//   Orra Central: 87 (Lasith 28 n.o, Shehan 3/16)     Vesk College, Orra: 184/2 declared (Jayan 93 n.o)
const innings = new RegExp(
  `(?<![\\p{L}-])(?<team>${word}(?: ${word}){0,3})(?:, ${word})?:? \\d{1,3}(?:[-/]\\d{1,2})?(?:,? (?:all out|declared|dec\\.?|(?:in )?[\\d.]+ overs?)){0,3} \\((?<scorers>[^()\\n]{3,400})\\)`,
  'gu',
);
const bowled = /\d(?:\/|-)\d|\d n\.?o(?![\p{L}])|\d\*/u;
//   Lasith Vesk 28     M Haris 34     Wasim Jr 3-28
const batter = new RegExp(`(?<=^|[,;] )((?:\\p{Lu} )?${word}(?: ${word}){0,3}) \\d`, 'gu');
/** No table or list of rooms is a game of cricket. */
const cricket = /\b(?:batting|bowled|cricket|innings|n\.o|not out|overs|wickets?)\b/u;
const cheap = /(?:\d|all out|dec\.?|declared|overs?) \(\p{Lu}/u;
const confidence = 0.95;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** The names, with the sides of such lines without their points and whoever scored as people. Names in order; linear. */
export function withScorers(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  if (!cheap.test(text)) return names;
  const found = [...text.matchAll(side)].flatMap(({ 0: whole, index, groups }): readonly Span[] => {
    const { team = '', scorers = '' } = groups ?? {};
    if (!told.test(scorers) && !lettered.test(scorers)) return [];
    const inside = index + whole.length - 1 - scorers.length;
    return [
      { start: index, end: index + team.length, kind: 'organisation' },
      ...scorersIn(text, inside, scorers.length),
    ];
  });
  for (const { 0: whole, index, groups } of cricket.test(text) ? text.matchAll(innings) : []) {
    const { team = '', scorers = '' } = groups ?? {};
    if (!bowled.test(scorers) || told.test(scorers)) continue;
    const inside = index + whole.length - 1 - scorers.length;
    const players = [...scorers.matchAll(batter)].map(({ 1: name = '', index: at }): Span => {
      const start = inside + at;
      return { start, end: start + name.length, kind: 'person' };
    });
    if (players.length !== scorers.split(/[,;]/u).length) continue;
    found.push({ start: index, end: index + team.length, kind: 'organisation' }, ...players);
  }
  const named = found.map((span) => withWords({ ...span, confidence, rule: 'scorers' }, prepared));
  const settled = named.map((name) =>
    name.kind === 'organisation' && (listsOf(name) & placeBits) !== 0
      ? ({ ...name, kind: 'place' } as const)
      : name,
  ); // a country or a state that plays stays a place
  return replacingOverlaps(names, settled);
}

/** Everybody between the brackets; 'Tries' and 'Pens' are nobody. */
function scorersIn(text: string, from: number, length: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = from; at < from + length; at += 1) {
    if (/[\p{L}’'-]/u.test(text.charAt(at - 1))) continue;
    player.lastIndex = at;
    const name = player.exec(text)?.[0];
    if (name === undefined) continue;
    const end = Math.min(at + name.length, from + length);
    if (!label.test(name)) found.push({ start: at, end, kind: 'person' });
    at = end;
  }
  return found;
}
