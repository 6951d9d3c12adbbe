// 'the Russian Embassy in Tbilisi', 'the University of Haifa in northern Israel': where a body that stands in one place is.
import { PLACED_BODY_WORDS } from '../../lexicon/organisation-words.ts';
import type { NameMention } from '../../records/mention.ts';
import { nameWords } from '../../text/person-name.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** Places that stand right after bodies of a kind that has one address; 'Apple in China' is where something happens. */
export function located(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): Finding | readonly Finding[] => {
    const body = scene.pieces[at]?.name ?? null;
    if (body?.kind !== 'organisation' || scene.pieces[at + 1]?.lower !== 'in' || !isPlaced(body)) return [];
    const next = scene.pieces[at + 2]?.lower === 'the' ? at + 3 : at + 2;
    const place = scene.pieces[next]?.name ?? null;
    if (place?.kind !== 'place') return [];
    return {
      subject: body,
      object: place,
      property: 'located-in',
      start: place.start,
      end: place.end,
      rule: 'body-in-place',
      confidence: 0.85,
      asOf: null,
    };
  });
}

function isPlaced({ text }: NameMention): boolean {
  return text.length <= LONGEST && nameWords(text).some((word) => PLACED_BODY_WORDS.has(word));
}

/** Longer ones are sentences. */
const LONGEST = 120;
