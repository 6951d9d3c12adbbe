// Captions of pictures that are not there any more: kept and typed, because what they say is often said nowhere else.
import { CAPTION_CREDITS, CAPTION_OPENINGS, CAPTION_POSITIONS } from '../../lexicon/caption-signs.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { endsSentence, isProse, wordCount } from '../line-shape.ts';

/** Longest caption, in characters. Longer blocks are running text, whatever they say about pictures. */
const LONGEST = 420;
/** Most words of one without a full stop. */
const WORDS = 40;

/** Type captions: by an opening ('Photo: …'), a position ('(left)'), a credit ('(Photo by …)'), a source ('Taken from …'), a label above. */
export function markCaptions(draft: Draft): Draft {
  const linesOf = (rule: string): ReadonlySet<number> =>
    new Set(draft.removed.filter((one) => one.rule === rule).map((one) => one.line));
  const [labels, credits] = [linesOf('caption-label'), linesOf('picture-credit')];
  const blocks = draft.blocks.map((block, index) => {
    const isAbove = credits.has(block.endLine + 1) && isLabelLike(block.text); // the picture's credit stood right below
    const isLabelled = isAbove || (labels.has(block.line - 1) && block.text.length <= LONGEST);
    return block.kind === 'paragraph' && (isLabelled || isCaption(block.text, index))
      ? asCaption(block)
      : block;
  });
  return {
    ...draft,
    blocks: blocks.map((block, index) => (isRepeatedBelow(blocks, index) ? asCaption(block) : block)),
  };
}

/** A line that says what can be seen, without a full stop. */
function isLabelLike(text: string): boolean {
  return !text.includes('\n') && !endsSentence(text) && wordCount(text) >= 3 && wordCount(text) <= WORDS;
}

function isCaption(text: string, index: number): boolean {
  if (text.length > LONGEST || text.includes('\n')) return false;
  if (matches(CAPTION_OPENINGS, text) && !isSpeech(text)) return true;
  const words = wordCount(text);
  if (matches(CAPTION_POSITIONS, text)) return words <= (index < 2 ? 45 : 24);
  return (index < 3 || words <= 45 || !isProse(text)) && matches(CAPTION_CREDITS, text);
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** 'In this picture of the economy, she said, …' is speech, no caption. */
function isSpeech(text: string): boolean {
  return /\b(?:said|says|told|added|according)\b/iu.test(text) && wordCount(text) > 20;
}

/** A picture's alternative text stands above its caption and says the same in fewer words. */
function isRepeatedBelow(blocks: readonly DraftBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || endsSentence(block.text) || wordCount(block.text) < 4) return false;
  return blocks
    .slice(index + 1, index + 3)
    .some((below) => below.kind === 'caption' && below.text.includes(block.text));
}

function asCaption(block: DraftBlock): DraftBlock {
  return { ...block, kind: 'caption' };
}
