import { DESCRIBING_TEAMS } from '../../lexicon/team-words.ts';
import { textBefore, textBehind } from './cues.ts';
import type { Prepared } from './features.ts';
import type { Games } from './games.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, personalBits, placeBits } from './word-lists.ts';

// Where a game is told of, clubs that nobody lists look like surnames: "Roanmore had a 3-06 to 0-05 lead", "a win over Carrigtwohill". Only what no
// player does alone tells them apart.

const score = '\\d{1,2}[-–]\\d{1,2}';
//   Roanmore had a 3-06 to 0-05 lead       Fermoy clocked up their first home win       Pau were second       Clonea beat Tallow 4-16
const behind = new RegExp(
  [
    `^ (?:are|were|have|remain|sit|stay|lie) (?!both)`,
    `^ had an? (?:${score} (?:to ${score} )?)?(?:\\p{Ll}+ ){0,2}(?:win|victory|lead|advantage)(?!\\p{L})`,
    `^ (?:clocked up|picked up|notched up|registered|recorded|claimed|secured|earned|shared|took) (?:their|all|the|an?) (?:[\\p{Ll}\\d]+[ -]){0,4}(?:win|victory|points?|spoils|draw)(?!\\p{L})`,
    `^ (?:beat|defeated|downed|edged|overpowered|thrashed) (?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:by )?${score}`,
    `^['’]s ${score} (?:\\p{Ll}+ ){0,2}(?:win|victory|defeat|draw|upset|loss)(?!\\p{L})`,
  ].join('|'),
  'u',
);
const described = DESCRIBING_TEAMS.join('|');
//   a 27-21 win over once great Toulouse       lost 2-0 at home to
const before = new RegExp(
  `(?:^|[^\\p{L}])(?:draw|drew|defeats?|loss|lose|lost|triumph|victory|wins?|won)(?: (?:${score}|at home|away|narrowly|again)){0,2} (?:against|over|to|with) (?:(?:${described})[ -]){0,3}$`,
  'u',
);
const joined = /(?:,| and| or) $/u;
const reach = 80; // characters
const reachBefore = 60;
const most = 2; // words
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.98;
const confidence = 0.75;
const givenBit = bitOf('given');
const smallPlaces = bitsOf('town', 'landmark');

/** The names, with doubtful people as clubs where only a club can stand, and where the same name stands elsewhere. Names in order; linear. */
export function clubsAmongPeople(
  names: readonly Named[],
  games: Games,
  prepared: Prepared,
): readonly Named[] {
  const people = wordsOfPeople(names, prepared);
  const mayBeClub = (name: Named): boolean => isOpen(name, prepared) && !hasWordOf(name, people, prepared);
  const clubs = new Set<number>();
  for (const name of names)
    if (mayBeClub(name) && games.isAt(name.first) && plays(name, prepared)) clubs.add(name.exact);
  if (clubs.size === 0) return names;
  return names.map((name) =>
    clubs.has(name.exact) && mayBeClub(name)
      ? { ...name, kind: 'organisation', confidence, rule: 'club-in-game' }
      : name,
  );
}

/** A surname that lists have may be a player's, unless it is a place's as well. */
function isOpen(name: Named, { matches }: Prepared): boolean {
  const { confidence: own, first, kind, last } = name;
  if (kind !== 'person' || own >= doubtful || last - first > most) return false;
  const listed = listsOf(name);
  if ((listed & (placeBits | smallPlaces | bodyBits)) !== 0) return true;
  if ((listed & personalBits) !== 0) return false;
  return last - first === 1 || ((matches.word[first] ?? 0) & givenBit) === 0;
}

/** "A win over Murphy" may be one over a player, whatever town is called so. */
function isSurnameToo(name: Named): boolean {
  const listed = listsOf(name);
  return (listed & personalBits) !== 0 && (listed & (placeBits | bodyBits)) === 0;
}

function plays(name: Named, prepared: Prepared): boolean {
  const lead = textBefore(name, prepared, reachBefore);
  if (before.test(lead)) return !isSurnameToo(name);
  return !joined.test(lead) && behind.test(textBehind(name, prepared, reach));
}

/** Words of people's full names. */
function wordsOfPeople(names: readonly Named[], { reading: { exact } }: Prepared): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { confidence: own, kind, first, last } of names)
    if (kind === 'person' && last - first > 1 && own > 0.6)
      for (let at = first; at < last; at += 1) words.add(exact[at] ?? 0);
  return words;
}

/** True where another's full name holds the word of a name. */
function hasWordOf(
  { first, last }: Named,
  people: ReadonlySet<number>,
  { reading: { exact } }: Prepared,
): boolean {
  return last - first === 1 && people.has(exact[first] ?? 0);
}
