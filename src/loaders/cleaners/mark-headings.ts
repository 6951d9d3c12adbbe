// Headings: lines with a mark in front (◆ ■ ▶ ##), and short lines that stand alone between paragraphs.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { endsSentence, isProse, startsLower, wordCount } from '../line-shape.ts';

const marked =
  /^(?:(?<hashes>#{1,6})\s+|(?<mark>[◆◇■□▶►▲△▼▽★☆◎●○❖✦§]{1,3})\s{0,2})(?<words>\S[^\n]{0,200})$/u;
const bracketed = /^[【〔][^】〕\n]{1,60}[】〕]$/u;

/** Type headings. A mark in front is taken off and noted; a line becomes a heading without one only between paragraphs. */
export function markHeadings(draft: Draft): Draft {
  const changes: CleaningNote[] = [];
  const blocks = draft.blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const groups = marked.exec(block.text)?.groups;
    const words = groups?.['words']?.replace(/\s#{1,6}$/u, '');
    if (words !== undefined && !isProse(words)) {
      changes.push({
        rule: 'heading-mark',
        line: block.line,
        message: `The mark '${groups?.['hashes'] ?? groups?.['mark']}' shows a heading.`,
      });
      return { ...block, kind: 'heading' as const, level: groups?.['hashes']?.length ?? 2, text: words };
    }
    return isHeadingAlone(draft.blocks, index) ? { ...block, kind: 'heading' as const, level: 2 } : block;
  });
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}

//   FIONA TAY: By whom?        FIONA TAY (chair): By whom?
const turnInCapitals = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?: \([^()\n]{2,30}\))?:\s\S/u;

/** A short line without a full stop, after a paragraph that is finished and before one that begins. */
function isHeadingAlone(blocks: readonly DraftBlock[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (text.length > 100 || wordCount(text) > 12 || text.includes('\n')) return false;
  if (bracketed.test(text)) return true;
  if (turnInCapitals.test(text)) return false;
  if (
    /[.。,;:：،、…–—-]["”’»)]?(?:\s?\[\d{1,3}\])?$/u.test(text) ||
    startsLower(text) ||
    !/^["'“‘«「¿]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)
  )
    return false;
  if (/["”»」]$/u.test(text) || /^[\p{N}\p{P}\p{S}\s]+$/u.test(text)) return false; // a line of speech, a lone figure
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  if (!before || !after) return false;
  const isBetween = endsSentence(before.text) || before.kind !== 'paragraph';
  return isBetween && after.kind === 'paragraph' && leadsOn(after.text) && !startsLower(after.text);
}

/** Running text, or the line that leads into a list: 'The authorities should:'. */
function leadsOn(text: string): boolean {
  return isProse(text) || (/[:：]$/u.test(text) && wordCount(text) >= 4);
}
