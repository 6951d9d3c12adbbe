// Captions that a page gives twice, as the picture's alternative text and below it: one of them is enough.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { endsSentence, isProse, wordCount } from '../line-shape.ts';
import { isKept, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Most words of a caption. */
const WORDS = 45;

/** Type the first of two equal lines above running text as a caption, and set the second aside. A line said more often may be a refrain. */
export function removeSecondCaptions(draft: Draft, settings: CleaningSettings): Draft {
  const { blocks } = draft;
  const pairs = new Set(
    blocks.flatMap((block, index) =>
      isPair(blocks, index) && !isKept(block, draft.lines, settings.keep) ? [index] : [],
    ),
  );
  if (pairs.size === 0) return draft;
  const lines = new Set([...pairs].map((index) => blocks[index + 1]?.line));
  const typed = blocks.map(
    (block, index): DraftBlock => (pairs.has(index) ? { ...block, kind: 'caption' } : block),
  );
  return removeRows({ ...draft, blocks: typed }, settings.keep, (row) =>
    lines.has(row.line) ? 'caption-again' : null,
  );
}

function isPair(blocks: readonly DraftBlock[], index: number): boolean {
  const [above, first, second, below] = [-1, 0, 1, 2].map((step) => blocks[index + step]);
  if (!above || !first || !second || first.text !== second.text || first.text.includes('\n')) return false;
  if (above.text === first.text || wordCount(first.text) > WORDS) return false;
  const isCaption = first.kind === 'caption' && second.kind === 'caption';
  if (!isCaption && (first.kind !== 'paragraph' || second.kind !== 'paragraph' || isSpoken(first.text)))
    return false;
  const standsByText = above.kind === 'heading' || isProse(above.text);
  return isCaption || (standsByText && below !== undefined && isProse(below.text));
}

/** What ends like a sentence or is quoted may be said twice. */
function isSpoken(text: string): boolean {
  return endsSentence(text) || /["”»」!]/u.test(text);
}
