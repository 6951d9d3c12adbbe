import { placeEnds } from '../../lexicon/place-ends.ts';
import type { Prepared } from './features.ts';
import type { Named } from './span-rules.ts';

// What the last word of a name says it is, where the tagger was unsure: "the Larkbay Tunnel" is a place.

const ends = new RegExp(`\\p{L} (?:${placeEnds})$`, 'u');
/** Where the tagger is surer than this it knows better: "Moy Park" packs chickens, and Mungo Park travelled. */
const doubtful = { organisation: 0.85, person: 0.5 } as const;
const longest = 60;

/** Doubtful bodies and people that are called as places are, as places; who plays there is left to the rule for teams. Linear. */
export function placesByLastWord(names: readonly Named[], { reading: { text } }: Prepared): readonly Named[] {
  return names.map((name) => {
    if (name.kind === 'place' || name.confidence >= doubtful[name.kind] || name.end - name.start > longest)
      return name;
    return ends.test(text.slice(name.start, name.end)) ? { ...name, kind: 'place', rule: 'place-end' } : name;
  });
}
