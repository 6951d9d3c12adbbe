import { bodyEnds, placeEnds } from '../../lexicon/place-ends.ts';
import type { Prepared } from './features.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bitOf } from './word-lists.ts';

// What the last word of a name says it is, where the tagger was unsure: "the Larkbay Tunnel" is a place, "Livingstonia Synod" a body.

const places = new RegExp(`\\p{L} (?:${placeEnds})$`, 'u');
const bodies = new RegExp(`\\p{L} (?:${bodyEnds})$`, 'u');
/** Where the tagger is surer than this it knows better: "Moy Park" packs chickens, and Mungo Park travelled. */
const doubtful = { organisation: 0.85, person: 0.5 } as const;
/** Few people have three names of which the last is a ground or a bridge. */
const doubtfulOfThree = 0.7;
const doubtfulBodies = { person: 0.95, place: 0.9 } as const;
const longest = 60;

/** Doubtful names that are called as places or bodies are, as such; who plays there is left to the rule for teams. Linear. */
export function kindsByLastWord(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  return names.map((name) => {
    const { confidence, end, first, kind, last, start } = name;
    if (last - first < 2 || end - start > longest) return name;
    const isPlace = kind !== 'place' && confidence < (isLongPerson(name) ? doubtfulOfThree : doubtful[kind]);
    const isBody = kind !== 'organisation' && confidence < doubtfulBodies[kind];
    const isLand = isPlace && places.test(text.slice(start, end));
    if (isLand || isDepartment(name, prepared)) return { ...name, kind: 'place', rule: 'place-end' };
    if (isBody && bodies.test(text.slice(start, end)))
      return { ...name, kind: 'organisation', rule: 'body-end' };
    return name;
  });
}

const isLongPerson = ({ first, kind, last }: Named): boolean => kind === 'person' && last - first > 2;

const ofCountry = bitOf('region');

/** "Cauca Department": a listed region, of countries whose regions are called departments. */
function isDepartment(name: Named, prepared: Prepared): boolean {
  const { end, kind, last, start } = name;
  const { text, tokens } = prepared.reading;
  if (kind !== 'organisation' || !text.startsWith(department, end - department.length)) return false;
  const land = withWords({ ...name, start, end: tokens.end[last - 2] ?? end }, prepared);
  return (listsOf(land) & ofCountry) !== 0 && !/^ (?:of|for) /u.test(text.slice(end, end + 5));
}

const department = ' Department';
