import { BEFORE_PLACES } from '../../lexicon/team-words.ts';
import { inOrder, withoutOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { gamesOf } from './games.ts';
import { hashesOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf } from './word-lists.ts';

// Lines that are nothing but results: both sides are clubs there and in the whole article, whatever the tagger made of their names.

const word = "\\p{Lu}[\\p{L}’'&.-]{0,24}";
const side = (name: string): string => `(?<${name}>${word}(?: ${word}){0,3})`;
const points = '\\d{1,3}(?:[-–]\\d{1,3})?';
//   Ravuka 21 Nabua 14     Galway 2-18, Kilkenny 1-20     Leiston 2-2 Bury Town
const withOwnPoints = new RegExp(
  `${side('home')} ${points},? ${side('away')} ${points}(?![\\p{L}\\d%])`,
  'uy',
);
const withOneScore = new RegExp(
  `${side('home')} \\d{1,3} ?[-–] ?\\d{1,3} ${side('away')}(?![\\p{L}\\d])`,
  'uy',
);
const gap = /(?:[;,.] ?|$)/uy;
const label = /^(?:Results?|Final|Scores?|Full[- ]time|Semi-finals?|Quarter-finals?|Group \p{Lu}): /u;
const cheap = /(?:^|: )\p{Lu}[^\n:]{1,60}? \d{1,3}(?: ?[-–] ?\d{1,3})?,? \p{Lu}/mu;
const longest = 600; // characters of a line

const countryBit = bitOf('country');
const givenBit = bitOf('given');
const bodyOrPlaceBits = bitsOf('organisation-word', 'place-word');
const noClubs = bitsOf('time', 'given', 'person', 'demonym');
const locatives = hashesOf(BEFORE_PLACES);
/** Where the tagger is surer than this of a person elsewhere it is left alone. */
const doubtful = 0.9;
const confidence = 0.9;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The names, with the sides of such lines as bodies; countries stay as they are. Names in order; linear. */
export function withResultRows(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text, lower } = prepared.reading;
  if (!cheap.test(text) || gamesOf(prepared) === null) return names;
  const people = sureWordsOfPeople(names, prepared);
  const clubs = sidesIn(text)
    .map((span) => withWords({ ...span, kind: 'organisation', confidence, rule: 'result-row' }, prepared))
    .filter((name) => mayBeClub(name, prepared) && !people.has(prepared.reading.exact[name.last - 1] ?? 0));
  if (clubs.length === 0) return names;
  const known = new Set(clubs.map(({ exact }) => exact));
  const isClub = ({ confidence: own, exact, first, kind }: Named): boolean =>
    known.has(exact) &&
    kind !== 'organisation' &&
    (kind === 'person' ? own < doubtful : !locatives.has(lower[first - 1] ?? 0));
  const others = withoutOverlaps(names, clubs).map((name) =>
    isClub(name) ? ({ ...name, kind: 'organisation', rule: 'result-row', confidence } as const) : name,
  );
  return inOrder(others, clubs);
}

/** No country, no "January", nobody with a given name. */
function mayBeClub(name: Named, { matches }: Prepared): boolean {
  if ((listsOf(name) & (countryBit | noClubs)) !== 0) return false;
  if (name.last - name.first < 2 || ((matches.word[name.first] ?? 0) & givenBit) === 0) return true;
  return ((matches.word[name.last - 1] ?? 0) & bodyOrPlaceBits) !== 0; // Brandon Village
}

/** Last words of those who are surely people elsewhere: players play one another too. */
function sureWordsOfPeople(names: readonly Named[], { reading: { exact } }: Prepared): ReadonlySet<number> {
  return new Set(
    names.flatMap(({ confidence: own, kind, last }) =>
      kind === 'person' && own >= doubtful ? [exact[last - 1] ?? 0] : [],
    ),
  );
}

function sidesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start < longest) for (const span of sidesOf(text.slice(start, stop), start)) found.push(span);
    start = stop + 1;
  }
  return found;
}

/** The sides of one line; none where anything else stands in it. */
function sidesOf(line: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  let at = label.exec(line)?.[0].length ?? 0;
  while (at < line.length) {
    withOwnPoints.lastIndex = at;
    withOneScore.lastIndex = at;
    const match = withOwnPoints.exec(line) ?? withOneScore.exec(line);
    const { home, away } = match?.groups ?? {};
    if (match === null || home === undefined || away === undefined) return [];
    const second = match.index + match[0].indexOf(away, home.length);
    found.push({ start: offset + match.index, end: offset + match.index + home.length });
    found.push({ start: offset + second, end: offset + second + away.length });
    gap.lastIndex = match.index + match[0].length;
    const behind = gap.exec(line);
    if (behind === null) return [];
    at = match.index + match[0].length + behind[0].length;
  }
  return found;
}
