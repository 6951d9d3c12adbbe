// A paragraph that is one quotation and tells no speaker, right after a paragraph in which somebody was quoted.
import type { Finding } from './finding.ts';
import {
  isInQuotation,
  isQuotedThroughout,
  isWholeQuotation,
  type Span,
  sceneAt,
  tidy,
} from './quotations.ts';
import { isProse, type Scene, type Speaker } from './scene.ts';

/** Shorter ones may be the answer of somebody else: '“No.”' */
const FEWEST_PIECES = 12;
/** Longer paragraphs were never closed. */
const MOST_SENTENCES = 8;

interface QuotedParagraph extends Span {
  readonly speaker: Speaker;
}

/** '“We keep it,” Ann Lee said.' and a paragraph that is one quotation: whoever was quoted says that too, and is who was heard last. */
export function goesOnQuoted(scene: Scene): readonly Finding[] {
  const said = quotedParagraph(scene);
  if (said === null) return [];
  const { speaker, start, end } = said;
  scene.heard = [speaker];
  scene.ahead = speaker;
  const property = speaker.outlet ? 'reported' : 'said';
  const how = { rule: 'quotation-continued', confidence: 0.6, asOf: null, object: null };
  return [{ subject: speaker.name, property, start, end, ...how, from: sceneAt(scene, start).start }];
}

/** What is said in the paragraph that `scene` ends, by who alone was quoted in the one before; null for all other sentences. Linear in the paragraph. */
function quotedParagraph(scene: Scene): QuotedParagraph | null {
  const { article, block } = scene;
  if (scene.end !== article.blocks[block]?.end || !isProse(article, block)) return null;
  let first = scene;
  let pieces = 0;
  for (let step = 0; step < MOST_SENTENCES; step++) {
    const ends = first === scene && isInQuotation(scene, scene.pieces.length - 1);
    if (!ends && !isWholeQuotation(first) && !isQuotedThroughout(first)) return null;
    if (first !== scene && first.heard.length > 0) return null;
    pieces += first.pieces.length;
    if (first.previous === null) break;
    first = first.previous;
  }
  const last = first.lastParagraph;
  if (last === null || first.previous !== null || pieces < FEWEST_PIECES) return null;
  if (!/^["“„«]/u.test(article.text.charAt(first.start))) return null;
  const [speaker, ...others] = last.heard;
  if (speaker === undefined || others.length > 0 || !isAnswerless(last)) return null;
  return { speaker, ...tidy(article.text, { start: first.start, end: scene.end }) };
}

/** It quotes, and asks nothing that the next paragraph could answer. */
function isAnswerless({ article, start, end }: Scene): boolean {
  const text = article.text.slice(start, end);
  return /["“”«»„]/u.test(text) && !/\?\W{0,3}(?:["”»]|$)/u.test(text);
}
