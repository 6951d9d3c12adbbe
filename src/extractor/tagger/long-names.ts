import {
  FACTION_LETTERS,
  FACTION_WORDS,
  PARTIES_WITH_FACTIONS,
  ROMANCE_LINKS,
  SURE_LINKS,
} from '../../lexicon/long-names.ts';
import { tokenKinds } from '../../text/tokens.ts';
import type { Prepared } from './features.ts';
import { hashesOf } from './hashing.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, sortOf } from './word-lists.ts';

// Bodies whose names go on where an English name would have ended: "CPN (Maoist Centre)", "Office de la recherche scientifique".

const links = hashesOf(ROMANCE_LINKS);
const sureLinks = hashesOf(SURE_LINKS);
const longest = 16; // tokens
const most = 4; // of them after the last word that is surely the name's: links and a word that English has too

//   CPN (Maoist Centre)     JD (U)
const factions = new RegExp(
  `(?<![\\p{L}-])\\p{Lu}{2,5} ?\\((?:(?:${FACTION_WORDS.join('|')})(?:[ -](?:${FACTION_WORDS.join('|')}))*|${FACTION_LETTERS.join('|')})\\)`,
  'gu',
);

const parties: ReadonlySet<string> = new Set(PARTIES_WITH_FACTIONS);
const sureOfParty = 0.9;

/** The names with such bodies whole; where the tagger saw no part of one nothing is added. Names in order; linear. */
export function withLongNames(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const grown = names.map((name, at) => withTail(name, names[at + 1], prepared));
  return withFactions(grown, prepared);
}

function withFactions(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const kept: Named[] = [];
  let next = 0;
  for (const match of prepared.reading.text.matchAll(factions)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) kept.push(...names.slice(next, ++next));
    let confidence = parties.has(match[0]) ? sureOfParty : 0;
    for (let name = names[next]; name !== undefined && name.start < end; name = names[++next])
      confidence = Math.max(confidence, name.confidence);
    if (confidence > 0)
      kept.push(withWords({ start, end, kind: 'organisation', confidence, rule: 'faction' }, prepared));
  }
  return [...kept, ...names.slice(next)];
}

/** Up to the last word that is foreign or follows a link: "Institut national de la recherche agronomique paid". */
function withTail(name: Named, after: Named | undefined, prepared: Prepared): Named {
  if (name.kind !== 'organisation' || !goesOn(name, prepared) || listsOf(name) !== 0) return name;
  const { lower, sentence, tokens } = prepared.reading;
  const stop = Math.min(name.first + longest, after?.first ?? tokens.length);
  let last = name.last;
  for (let at = last; at < stop && at - last < most && sentence[at] === sentence[name.first]; at += 1) {
    if (links.has(lower[at] ?? 0) || isTie(prepared, at)) continue;
    if (tokens.kind[at] !== tokenKinds.lower && tokens.kind[at] !== tokenKinds.capital) break;
    const isLinked = links.has(lower[at - 1] ?? 0);
    if (isLinked || isForeign(prepared, at)) last = at + 1;
    else if (!isBetweenForeign(prepared, at)) break;
  }
  return last === name.last ? name : withWords({ ...name, end: tokens.end[last - 1] ?? name.end }, prepared);
}

/** The name ends with a link, or one follows that no English sentence has. */
function goesOn({ first, last }: Named, { reading: { lower, sentence } }: Prepared): boolean {
  if (last - first > 1 && links.has(lower[last - 1] ?? 0)) return true;
  return sureLinks.has(lower[last] ?? 0) && sentence[last] === sentence[first];
}

/** An apostrophe or hyphen between two words. */
function isTie({ reading: { text, tokens } }: Prepared, at: number): boolean {
  const sign = text.slice(tokens.start[at], tokens.end[at]);
  return /^[-‐‑'’]$/u.test(sign) && tokens.end[at] === tokens.start[at + 1];
}

/** One word that English has too, as long as another foreign one follows: "recherche technique appliquée". */
const isBetweenForeign = (prepared: Prepared, at: number): boolean =>
  links.has(prepared.reading.lower[at + 1] ?? 0) || isForeign(prepared, at + 1);

/** A word in small letters that English does not know. */
function isForeign({ matches, reading: { text, tokens } }: Prepared, at: number): boolean {
  if (tokens.kind[at] !== tokenKinds.lower) return false;
  const bits = matches.word[at] ?? 0;
  const isKnown = bandOf(bits) > 0 || sortOf(bits) > 0;
  return !isKnown || /[^\p{ASCII}]/u.test(text.slice(tokens.start[at], tokens.end[at]));
}
