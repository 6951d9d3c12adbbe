import { countryOfRegion } from '../../text/country-of-region.ts';
import { countryOfPlace } from '../kinds/names/country-of.ts';
import type { Prepared } from './features.ts';
import { type Named, withWords } from './span-rules.ts';

// 'University of California, Los Angeles', 'University of Texas at Austin': a state's university has many seats, and the town is part of the name.

/** 'University of California', 'State University of New York'. */
const OF_STATE = /^(?:The |the )?(?:State )?University of (?<state>\p{Lu}[\p{L} ]{3,30})$/u;

/** The names, with the town taken into the name of a state's university. Names in order; linear. */
export function withCampuses(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const { text } = prepared.reading;
  const joined: Named[] = [];
  for (let at = 0; at < names.length; at += 1) {
    const [name, next] = [names[at], names[at + 1]];
    if (name === undefined) continue;
    if (next === undefined || !isCampus(name, next, text)) joined.push(name);
    else {
      joined.push(withWords({ ...name, end: next.end }, prepared));
      at += 1;
    }
  }
  return joined.length === names.length ? names : joined;
}

function isCampus(name: Named, next: Named, text: string): boolean {
  if (name.kind !== 'organisation' || next.kind !== 'place' || next.start - name.end > 4) return false;
  if (!/^(?:, | at )$/u.test(text.slice(name.end, next.start))) return false;
  const state = OF_STATE.exec(text.slice(name.start, name.end))?.groups?.['state'];
  if (state === undefined || countryOfRegion(state) === null) return false;
  const town = text.slice(next.start, next.end);
  return countryOfRegion(town) === null && countryOfPlace(town) === null;
}
