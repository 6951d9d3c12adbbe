// The title that a page gives twice, in the trail above its article and over the article: one of them is enough.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { isKept, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Blocks from the top among which both stand. */
const HEAD = 12;
/** Fewest words; a section's name may stand twice as well. */
const WORDS = 5;

/** Make the first of two equal headlines above the running text the heading of the article, and set the second aside. */
export function markTitle(draft: Draft, settings: CleaningSettings): Draft {
  const head = aboveText(draft.blocks);
  if (head.some(({ kind, level }) => kind === 'heading' && level === 1)) return draft;
  const first = head.findIndex((block, index) => isHeadline(block) && secondOf(head, index) > index);
  const second = head[secondOf(head, first)];
  if (first < 0 || second === undefined) return draft;
  if (isKept(second, draft.lines, settings.keep)) return draft;
  const blocks = draft.blocks.map(
    (block, at): DraftBlock =>
      at === first ? { ...block, kind: 'heading', level: 1, speaker: null } : block,
  );
  return removeRows({ ...draft, blocks }, settings.keep, (row) =>
    row.line === second.line ? 'title-again' : null,
  );
}

function aboveText(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const head = blocks.slice(0, HEAD);
  const prose = head.findIndex((block) => isProse(block.text));
  return prose < 0 ? head : head.slice(0, prose);
}

function isHeadline({ kind, text }: DraftBlock): boolean {
  return (kind === 'paragraph' || kind === 'heading') && isHeadlineLike(text) && wordCount(text) >= WORDS;
}

/** Index of the next block that says the same; -1 for none. */
function secondOf(head: readonly DraftBlock[], index: number): number {
  return head.findIndex(({ text }, other) => other > index && text === head[index]?.text);
}
