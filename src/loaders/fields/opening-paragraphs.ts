// Where a dateline can stand: the first running text, whatever stands above it.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { isProse } from '../line-shape.ts';

/** The first three paragraphs of running text among the first 25 blocks. */
export function openingParagraphs(draft: Draft): DraftBlock[] {
  const found: DraftBlock[] = [];
  for (const block of draft.blocks.slice(0, 25)) {
    if ((block.kind === 'paragraph' || block.kind === 'answer') && isProse(block.text)) found.push(block);
    if (found.length === 3) break;
  }
  return found;
}
