import {
  BEFORE_OPPONENTS,
  BEFORE_PLACES,
  DESCRIBING_TEAMS,
  PAIRS_BEFORE_OPPONENTS,
  TEAM_ROLES,
  TEAM_VERBS,
  WITHIN_PAIRS,
} from '../../lexicon/team-words.ts';
import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { clubsAmongPeople } from './clubs-among-people.ts';
import { possessives } from './evidence.ts';
import type { Prepared } from './features.ts';
import { type Games, gamesOf } from './games.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { withShortClubs } from './short-clubs.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// In a report on a game a town that plays is its club: "Galway beat Kilkenny". A country that plays stays a place, as the guidelines have it.

const verbs = hashesOf(TEAM_VERBS);
const roles = hashesOf(TEAM_ROLES);
const opponents = hashesOf(BEFORE_OPPONENTS);
const pairs: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  [...PAIRS_BEFORE_OPPONENTS].map(([second, first]) => [hashOf(second), hashesOf(first)]),
);
const withinPairs = hashesOf(WITHIN_PAIRS);
const longestPair = 9; // tokens
const locatives = hashesOf(BEFORE_PLACES);
const describing = hashesOf(DESCRIBING_TEAMS);
const versus = hashesOf(['v', 'vs', 'v.', 'vs.']);
const between = hashesOf([',', ';', 'and', '&']);
const conjunctions = hashesOf(['and', '&']);

const countryBit = bitOf('country');
const teamBit = bitOf('team');
const longestRow = 8;
const mostDescribing = 3; // tokens
const confidence = 0.8;

/**
 * The names with towns that play as bodies: where a cue stands, in a row with such a one, and where the same name stands elsewhere
 * without 'in' or 'at'. Names in order; linear.
 */
export function teamsInGames(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const games = gamesOf(prepared);
  return games === null
    ? names
    : withShortClubs(
        townsThatPlay(clubsAmongPeople(names, games, prepared), games, prepared),
        games,
        prepared,
      );
}

function townsThatPlay(names: readonly Named[], games: Games, prepared: Prepared): readonly Named[] {
  const playing = new Set<number>();
  const sure = new Set<Named>();
  let before: Named | null = null;
  for (const [at, name] of names.entries()) {
    if (name.kind === 'organisation') before = name;
    if (!mayPlay(name) || !games.isAt(name.first)) continue;
    const isInRow =
      before !== null && (sure.has(before) || isClub(before)) && follows(before, name, prepared);
    if (isInRow || plays(name, prepared) || isBeforeClubs(names, at, prepared)) {
      sure.add(name);
      playing.add(name.exact);
    }
    before = name;
  }
  if (playing.size === 0) return names;
  return names.map((name) =>
    sure.has(name) || (playing.has(name.exact) && mayPlay(name) && !isWhere(name, prepared))
      ? { ...name, kind: 'organisation', rule: 'team-in-game', confidence }
      : name,
  );
}

const mayPlay = (name: Named): boolean => name.kind === 'place' && (listsOf(name) & countryBit) === 0;

/** 'Metz, Nantes and Auxerre': nothing but a comma or an 'and' stands between the two. */
function follows(before: Named, { first }: Named, { reading: { lower } }: Prepared): boolean {
  if (first - before.last < 1 || first - before.last > 2) return false;
  for (let at = before.last; at < first; at += 1) if (!between.has(lower[at] ?? 0)) return false;
  return true;
}

const isClub = (name: Named): boolean => name.kind === 'organisation' && (listsOf(name) & teamBit) !== 0;

/** 'above Barrow, Crewe and Accrington Stanley': the row ends with a club that a list knows, and nothing happens in its first town. */
function isBeforeClubs(names: readonly Named[], at: number, prepared: Prepared): boolean {
  let last = at;
  const goesOn = (): boolean => {
    const [one, next] = [names[last], names[last + 1]];
    return one !== undefined && next !== undefined && follows(one, next, prepared);
  };
  while (last < at + longestRow && goesOn()) {
    last += 1;
    const end = names[last];
    if (end !== undefined && isClub(end))
      return !locatives.has(prepared.reading.lower[(names[at]?.first ?? 0) - 1] ?? 0);
  }
  return false;
}

//   Galway 2-18 Kilkenny 1-20
const score = /^ \d{1,3}[-–]\d{1,3}(?!\d)/u;

/** "Lost to", "lost 2-0 at home to". */
function endsPair(first: number, { reading: { lower, tokens } }: Prepared): boolean {
  const openers = pairs.get(lower[first - 1] ?? 0);
  if (openers === undefined) return false;
  for (let at = first - 2; at > first - longestPair; at -= 1) {
    if (openers.has(lower[at] ?? 0)) return true;
    if (tokens.kind[at] !== tokenKinds.number && !withinPairs.has(lower[at] ?? 0)) return false;
  }
  return false;
}

function plays(name: Named, prepared: Prepared): boolean {
  const { first, last, end } = name;
  const { lower, text } = prepared.reading;
  const word = (at: number): number => lower[at] ?? 0;
  const before = word(first - 1);
  const head = firstDescribing(first, prepared);
  if (opponents.has(word(head - 1)) || versus.has(before) || endsPair(head, prepared)) return true;
  if (versus.has(word(last)) || score.test(text.slice(end, end + 9))) return true;
  if (roles.has(word(possessives.has(word(last)) ? last + 1 : last))) return true;
  return verbs.has(word(last)) && !locatives.has(before) && !conjunctions.has(before);
}

/** The first token of what the team is called before its name: 'over | once great Leeds'. */
function firstDescribing(first: number, { reading: { lower } }: Prepared): number {
  let head = first;
  while (first - head < mostDescribing && describing.has(lower[head - 1] ?? 0)) head -= 1;
  return head;
}

/** Something happens there, it is told where it lies, or it says whose another is: "in Galway", "Galway, Ireland", "Galway Council". */
function isWhere({ first, last }: Named, { reading: { lower, text, tokens } }: Prepared): boolean {
  const next = text[tokens.start[last] ?? -1] === ',' ? last + 1 : last;
  const kind = tokens.kind[next];
  return locatives.has(lower[first - 1] ?? 0) || isCapital(kind);
}
