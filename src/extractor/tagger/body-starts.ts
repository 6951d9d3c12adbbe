import { bodyStarts } from '../../lexicon/body-starts.ts';
import type { Prepared } from './features.ts';
import { hashOf } from './hashing.ts';
import { type Named, withWords } from './span-rules.ts';

// "University of Vesk", of which the tagger saw the town alone, is a body.

//   the University of Vesk      But not: at Kilmore University of Vesk
//       ^start            ^name
const start = new RegExp(`(?<![\\p{L}’'-])(?<words>(?:${bodyStarts}) of (?:the )?)$`, 'u');
const reach = 50; // characters

const [of, the] = [hashOf('of'), hashOf('the')];

/** The names, with places that are the end of a body's name as that body. Names in order; linear. */
export function withBodyStarts(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { lower, text } = prepared.reading;
  return names.map((name, at) => {
    const link = lower[name.first - 1] === the ? name.first - 2 : name.first - 1;
    if (name.kind !== 'place' || lower[link] !== of) return name;
    const from = Math.max(0, names[at - 1]?.end ?? 0, name.start - reach);
    const words = start.exec(text.slice(from, name.start))?.groups?.['words'];
    if (words === undefined) return name;
    const span = {
      ...name,
      start: name.start - words.length,
      kind: 'organisation',
      rule: 'body-start',
    } as const;
    return withWords(span, prepared);
  });
}
