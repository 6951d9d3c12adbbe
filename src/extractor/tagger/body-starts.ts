import { bodyStarts } from '../../lexicon/body-starts.ts';
import type { Prepared } from './features.ts';
import { type Named, withWords } from './span-rules.ts';

// "University of Vesk", of which the tagger saw the town alone, is a body.

//   the University of Vesk      But not: at Kilmore University of Vesk
//       ^start            ^name
const start = new RegExp(`(?<![\\p{L}’'-])(?<words>(?:${bodyStarts}) of (?:the )?)$`, 'u');
const reach = 50; // characters

/** The names, with places that are the end of a body's name as that body. Names in order; linear. */
export function withBodyStarts(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  return names.map((name, at) => {
    if (
      name.kind !== 'place' ||
      !/ (?:of|of the) $/u.test(text.slice(Math.max(0, name.start - 8), name.start))
    )
      return name;
    const from = Math.max(0, names[at - 1]?.end ?? 0, name.start - reach);
    const words = start.exec(text.slice(from, name.start))?.groups?.['words'];
    if (words === undefined) return name;
    const whole = {
      ...name,
      start: name.start - words.length,
      kind: 'organisation',
      rule: 'body-start',
    } as const;
    return withWords(whole, prepared);
  });
}
