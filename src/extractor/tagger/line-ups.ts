import { listLabels, surnameParticles } from '../../lexicon/line-ups.ts';
import { replacingOverlaps } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// The lists of players under reports on games: everybody in them is a person, and the name before the colon a team.

const word = "\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\.";
/** The name of a player at a place of a text, from one word to four with small ones between; sticky. */
export const player = new RegExp(
  `(?:(?:${surnameParticles}) )?(?:${word})(?: (?:(?:${surnameParticles}) )?(?:${word})){0,3}`,
  'uy',
);
//   (4-3-3): Verkuijlen; Hobday        (Okonjo 71)    (for Daly, 71)    (capt)
const formation = /,? \(\d(?:-\d){2,4}\)(?::|,)? ?/uy;
const aside = /(?:,? \((?<inside>[^()\n]{1,60})\)| \d{1,3}['’](?:\+\d)?)/uy;
const inside = /^(?:(?:for|sub:?|replaced by) |(?=[^\d]*\d))/u;
const between = /(?:[,;] (?:and )?| and | [–-] )/uy;
const labelled = new RegExp(`(?<![\\p{L}-])(?:${listLabels}): `, 'gu');
const team =
  /(?<![\p{L}-])(?<team>\p{Lu}[\p{L}.’'&-]{1,20}(?: \p{Lu}[\p{L}.’'&-]{0,20}){0,3})(?=,? \(\d-\d|: (?:\p{L}{1,4} )?\p{Lu})/gu;

/** A list without the numbers of its rows has at least so many players, and a sign that no other list has. */
const fewestOfTeam = 9;
const fewestOfFormation = 5;
const captain = /\((?:capt|captain|c|wk|gk|c & wk)\)|\(\p{Lu}\p{L}+,? \d{1,3}['’]?\)|;/u;
const countryBit = bitOf('country');
const confidence = 0.99;
/** Lists with labels belong to a team's that stands at most so many characters before. */
const reach = 300;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Roll {
  readonly players: readonly Span[];
  readonly end: number;
}

/** The names with those of line-ups in place of what the tagger made of them; a country that plays stays a place. Names in order; linear. */
export function withLineUps(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const found = lineUpsIn(prepared);
  if (found.length === 0) return names;
  const listed = found.map(({ kind, ...span }) =>
    withWords({ ...span, kind, confidence, rule: 'line-up' }, prepared),
  );
  const kept = listed.filter((name) => name.kind === 'person' || (listsOf(name) & countryBit) === 0);
  return replacingOverlaps(names, kept);
}

function lineUpsIn({ reading: { text } }: Prepared): readonly (Span & { readonly kind: NameKind })[] {
  const found: (Span & { readonly kind: NameKind })[] = [];
  const ends: number[] = [];
  if (!mayListTeam(text)) return found;
  let next = 0;
  for (const match of text.matchAll(team)) {
    const name = match.groups?.['team'] ?? '';
    const end = match.index + name.length;
    if (match.index < next) continue;
    const roll = rollOf(text, end);
    if (roll === null) continue;
    if (!isLabel.test(`${name}: `)) found.push({ start: match.index, end, kind: 'organisation' });
    for (const one of roll.players) found.push({ ...one, kind: 'person' });
    next = roll.end;
    ends.push(roll.end);
  }
  if (ends.length > 0) for (const one of playersByLabels(text, ends)) found.push({ ...one, kind: 'person' });
  return found;
}

/** 'Subs not used: Kurz, Oko.': those of the teams that end, in rising order, at most so far before. */
function playersByLabels(text: string, ends: readonly number[]): readonly Span[] {
  let before = 0; // how many teams have been listed before the label
  return [...text.matchAll(labelled)].flatMap(({ 0: label, index }) => {
    while ((ends[before] ?? Number.POSITIVE_INFINITY) <= index) before += 1;
    const isOfTeam = index - (ends[before - 1] ?? Number.NEGATIVE_INFINITY) < reach;
    return isOfTeam ? playersFrom(text, index + label.length).players : [];
  });
}

/** The rows of a formation, or a colon and a sign that no other list has: most articles have neither. */
const mayListTeam = (text: string): boolean =>
  (text.includes(': ') && captain.test(text)) || /\(\d-\d/u.test(text);

const isLabel = new RegExp(`(?:^|\\s)(?:${listLabels}): $`, 'u');

function rollOf(text: string, end: number): Roll | null {
  formation.lastIndex = end;
  const rows = formation.exec(text)?.[0].length ?? 0;
  if (rows === 0 && !text.startsWith(': ', end)) return null;
  const roll = playersFrom(text, end + (rows || 2));
  if (rows > 0) return roll.players.length < fewestOfFormation ? null : roll;
  return roll.players.length < fewestOfTeam || !captain.test(text.slice(end, roll.end)) ? null : roll;
}

/** Players one behind the other from a place on, with those in brackets; up to what is none. */
function playersFrom(text: string, from: number): Roll {
  const players: Span[] = [];
  for (let at = from; ; ) {
    player.lastIndex = at;
    const name = player.exec(text)?.[0];
    if (name === undefined) return { players, end: at };
    players.push({ start: at, end: at + name.length });
    at += name.length;
    for (let note = take(aside, text, at); note !== null; note = take(aside, text, at)) {
      players.push(...substitutesIn(note.groups?.['inside'] ?? '', at + note[0].indexOf('(') + 1));
      at += note[0].length;
    }
    const gap = take(between, text, at);
    if (gap === null) return { players, end: at };
    at += gap[0].length;
  }
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "Okonjo 71", "for Daly, 71": who came on. */
function substitutesIn(note: string, start: number): readonly Span[] {
  const lead = inside.exec(note)?.[0];
  if (lead === undefined) return [];
  const name = take(player, note, lead.length)?.[0];
  return name === undefined ? [] : [{ start: start + lead.length, end: start + lead.length + name.length }];
}
