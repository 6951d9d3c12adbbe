import {
  afterDoubtfulOrganisations,
  afterOrganisations,
  beforeDoubtfulOrganisations,
  beforeOrganisations,
  bodies,
  deedsOfOrganisations,
  rolesAfterOrganisations,
} from '../../lexicon/organisation-cues.ts';
import { beforeName, behindName, textBefore, textBehind } from './cues.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf, bitsOf, bodyBits, placeBits } from './word-lists.ts';

// A name that stands once where only a body can stand ("shares in Galp") is a body in the whole article.

const after = new RegExp(
  `^(?:(?:['’]s?)? (?:${afterOrganisations})| (?:${rolesAfterOrganisations})|, (?:an?|the)(?: [\\p{L}'’-]{1,20}){0,4} (?:${bodies})(?=[,.;]| (?:that|which|in|based|listed|owned|of|with|backed|founded|run|whose) ))(?![\\p{L}-])`,
  'u',
);
const head = new RegExp(`^ (?:${rolesAfterOrganisations}) \\p{Lu}`, 'u');
/** No 'vice-' or 'ex-' before it. */
const unhyphened = (words: string): RegExp => beforeName(`(?<!-)(?:${words})`);
const before = unhyphened(beforeOrganisations);
const afterDoubtful = behindName(afterDoubtfulOrganisations);
const deed = behindName(deedsOfOrganisations);
const beforeDoubtful = unhyphened(beforeDoubtfulOrganisations);
const reach = 110; // characters: four words and the longest entry
const reachBefore = 40;
const places = placeBits | bitsOf('town', 'landmark', 'demonym');
const greatPlaces = placeBits | bitsOf('landmark', 'demonym');
const shortest = 3; // characters of a body's name, with the blank behind it
const lands = bitsOf('country', 'region');
const given = bitOf('given');
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.98;
/** Where it is surer than this, only what no person and no town has moves it. */
const veryDoubtful = 0.9;

/** "Sony Kenya": a listed body in front of a listed country, and no list has the two as one place. */
function isBranch(name: Named, prepared: Prepared): boolean {
  const { matches, reading } = prepared;
  const owner = matches.alone[name.first] ?? 0;
  if (name.kind !== 'place' || name.last - name.first < 2 || listsOf(name) !== 0) return false;
  if ((owner & bodyBits) === 0 || (owner & places) !== 0) return false;
  const start = reading.tokens.start[name.first + 1] ?? name.start;
  if (start - name.start <= shortest) return false; // "Al Anbar"
  return (listsOf(withWords({ ...name, start }, prepared)) & lands) !== 0;
}

/** Names taken for people or places that the article shows to be bodies, with that kind. Linear. */
export function bodiesByCues(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const shown = new Set<number>();
  const about = headingsAbout(prepared);
  for (const name of names)
    if (
      name.kind !== 'organisation' &&
      (isBranch(name, prepared) ||
        (mayBeBody(name, prepared) && (hasCue(name, prepared) || isHeaded(name, about, prepared))))
    )
      shown.add(name.exact);
  if (shown.size === 0) return names;
  return names.map((name) =>
    name.kind !== 'organisation' && shown.has(name.exact)
      ? { ...name, kind: 'organisation', rule: 'organisation-cue', confidence: 0.9 }
      : name,
  );
}

//   About Vantelo
const heading = /^About (?<name>\p{Lu}[^\n]{1,40}?):?$/gmu;

/** The headings over what press releases say of whoever sent them. */
function headingsAbout({ reading: { text } }: Prepared): ReadonlySet<string> {
  if (!text.includes('\nAbout ')) return new Set();
  return new Set([...text.matchAll(heading)].map(({ groups }) => groups?.['name'] ?? ''));
}

/** Books and letters end with 'About' their writers, who have two names. */
function isHeaded(
  { kind, start, end }: Named,
  about: ReadonlySet<string>,
  { reading: { text } }: Prepared,
): boolean {
  if (about.size === 0) return false;
  const words = text.slice(start, end);
  return about.has(words) && (kind === 'place' || !words.includes(' '));
}

/** Not a listed place (a small town only with a head: "Lewis CEO Ann Hale"), nor a name that begins like a person's. */
function mayBeBody(name: Named, prepared: Prepared): boolean {
  const { matches, reading } = prepared;
  const hasHead = head.test(textBehind(name, prepared, reach));
  if ((listsOf(name) & (hasHead ? greatPlaces : places)) !== 0 || name.confidence > doubtful) return false;
  if (name.kind === 'place' || !reading.text.slice(name.start, name.end).includes(' ')) return true; // "Harley-Davidson" is one word
  return ((matches.word[name.first] ?? 0) & given) === 0;
}

/** "J&J": two letters and what joins them; some of those are things. */
const twoLetters = /^(?!A&E|B&B|F&B|M&A|P&L|Q&A|R&B|R&D)\p{Lu}&\p{Lu}$/u;

function hasCue(name: Named, prepared: Prepared): boolean {
  if (name.end - name.start === 3 && twoLetters.test(prepared.reading.text.slice(name.start, name.end)))
    return true;
  const next = textBehind(name, prepared, reach);
  const lead = textBefore(name, prepared, reachBefore);
  if (after.test(next) || before.test(lead)) return true;
  if (name.confidence >= veryDoubtful) return false;
  return afterDoubtful.test(next) || beforeDoubtful.test(lead) || (name.kind === 'person' && deed.test(next));
}
