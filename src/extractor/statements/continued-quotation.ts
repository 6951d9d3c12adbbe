// '“We keep it,” Ann Lee said. “I hope so. We all do.”': the sentences of a quotation behind the one that tells who speaks.
import type { Finding } from './finding.ts';
import { isInQuotation, isQuotedThroughout, isWholeQuotation, tidy } from './quotations.ts';
import { findingsFor } from './said-findings.ts';
import { isProse, type Scene } from './scene.ts';
import { speechEvents } from './speech.ts';
import { OPENING_QUOTES } from './words.ts';

const FURTHEST = 4;

/** How many sentences a quotation can go on. */
const LONGEST = 8;

/**
 * Where the rest of a quotation begins whose last sentence this is: the sentence behind the one that tells who speaks ('..., "We keep it.
 * I hope so."'), or the one that opens it. Null where none ends here.
 */
function firstOfQuotation(scene: Scene): Scene | null {
  const here = scene.article.text.slice(scene.start, scene.end);
  const closes = isInQuotation(scene, 0) && /^[^"“]*["”]\W{0,2}$/u.test(here);
  if (!closes && !goesOnInParagraph(scene)) return null;
  let one = scene;
  for (let step = 0; step < LONGEST && isInQuotation(one, 0); step++) {
    if (one.previous === null || speechEvents(one.previous).length > 0) break;
    one = one.previous;
  }
  const opens = OPENING_QUOTES.has(one.pieces[0]?.lower ?? '');
  return closes || opens || isInQuotation(one, 0) ? one : null;
}

/** The quotation is still open at the end of its paragraph, and the next paragraph opens it anew. */
export function goesOnInParagraph({ article, block, end, pieces, quoted }: Scene): boolean {
  if (!quoted.has(pieces.length) || end !== article.blocks[block]?.end || !isProse(article, block))
    return false;
  const next = article.blocks[block + 1];
  return (
    next !== undefined && isProse(article, block + 1) && OPENING_QUOTES.has(article.text.charAt(next.start))
  );
}

/** A quotation that fills one sentence or more goes on with the speaker of the sentence before. */
export function continuedQuotation(scene: Scene): readonly Finding[] {
  const first = isWholeQuotation(scene) ? scene : firstOfQuotation(scene);
  let one = first?.previous ?? null;
  for (let step = 0; step < FURTHEST && first !== null && one !== null; step++) {
    const events = speechEvents(one);
    const last = events.at(-1);
    const quoted = last !== undefined && /["“”]/u.test(one.article.text.slice(one.start, one.end));
    if (last !== undefined) {
      if (!quoted || last.speakers.names.length !== 1) return [];
      const span = {
        ...tidy(scene.article.text, { start: first.start, end: scene.end }),
        from: first.start,
      };
      const event = {
        ...last,
        rule: 'quotation-continued',
        confidence: 0.6,
        content: { ...last.content, told: null, date: null },
      };
      return findingsFor(scene, event, span);
    }
    if (!isWholeQuotation(one) && !isInQuotation(one, 0) && !isQuotedThroughout(one)) return [];
    one = one.previous;
  }
  return [];
}
