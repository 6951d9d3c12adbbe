// A quotation that goes on in the sentences, or the paragraph, behind the one that tells who speaks.
import type { Finding } from '../finding.ts';
import { isInQuotation, isWholeQuotation, tidy } from '../quotations.ts';
import { goesOnQuoted } from '../quoted-paragraphs.ts';
import type { Scene } from '../scene.ts';
import type { Reading } from './reading.ts';

/** How many sentences a quotation can go on. */
const LONGEST = 8;

/** The rest of a quotation whose last sentence this is, by who alone was heard before it. */
export function quotationGoesOn({ scene }: Reading): readonly Finding[] {
  const first = firstOf(scene);
  const [speaker, ...others] = first?.previous?.heard ?? [];
  if (first !== null && speaker !== undefined && others.length === 0 && isQuoting(first.previous)) {
    scene.heard = [speaker];
    const span = tidy(scene.article.text, { start: first.start, end: scene.end });
    if (span.end - span.start < 3) return []; // the mark alone, behind a blank: 'en janvier. »'
    return [
      {
        subject: speaker.name,
        property: speaker.outlet ? 'reported' : 'said',
        ...span,
        ...{ rule: 'quotation-continued', confidence: 0.6, asOf: null, object: null },
        from: first.start,
      },
    ];
  }
  return goesOnQuoted(scene);
}

const isQuoting = (scene: Scene | null): boolean =>
  scene !== null && /["“”]/u.test(scene.article.text.slice(scene.start, scene.end));

/** The sentence in which a quotation opens that this one closes with its last sign; null where none does. */
function firstOf(scene: Scene): Scene | null {
  if (isWholeQuotation(scene)) return scene;
  if (
    !isInQuotation(scene, 0) ||
    !/^[^"“]*["”]\W{0,2}$/u.test(scene.article.text.slice(scene.start, scene.end))
  )
    return null;
  let one = scene;
  for (let step = 0; step < LONGEST && isInQuotation(one, 0); step++) {
    if (one.previous === null || one.previous.heard.length > 0) break;
    one = one.previous;
  }
  return one;
}
