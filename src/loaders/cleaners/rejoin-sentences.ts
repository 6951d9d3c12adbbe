// A sentence that an address, an advertisement or a link to another article had cut in two is one again.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { breaksOff, startsLower, wordCount } from '../line-shape.ts';
import { joinTexts } from './join-rows.ts';

/** Longest paragraph that still grows: bounds the work on a file of nothing but addresses. */
const LONGEST = 5000;
/** Lines that stand between a title and a text, never in a sentence. */
const ABOUT_THE_ARTICLE = new Set([
  'byline',
  'credit-line',
  'front-matter',
  'mail-header',
  'published-line',
  'publisher-line',
  'section-name',
  'separator',
]);

/** Join two paragraphs when something was taken out between them, the first breaks off and the second begins in lower case. */
export function rejoinSentences(draft: Draft): Draft {
  const cutting = draft.removed.filter((one) => !ABOUT_THE_ARTICLE.has(one.rule));
  const taken = new Set([...cutting, ...draft.links].map((one) => one.line));
  const blocks: DraftBlock[] = [];
  const changes: CleaningNote[] = [];
  for (const block of draft.blocks) {
    const before = blocks.at(-1);
    if (before && belongTogether(before, block) && hasTaken(taken, before, block)) {
      blocks[blocks.length - 1] = {
        ...before,
        text: joinTexts(before.text, block.text),
        endLine: block.endLine,
      };
      changes.push({
        rule: 'sentence-rejoined',
        line: block.line,
        message: 'A sentence that was cut in two is one again.',
      });
    } else blocks.push(block);
  }
  return { ...draft, blocks, changes: [...draft.changes, ...changes] };
}

function belongTogether(before: DraftBlock, block: DraftBlock): boolean {
  return (
    before.kind === 'paragraph' &&
    block.kind === 'paragraph' &&
    before.text.length <= LONGEST &&
    wordCount(before.text.slice(-400)) >= 6 &&
    breaksOff(before.text) &&
    startsLower(block.text)
  );
}

function hasTaken(taken: ReadonlySet<number>, before: DraftBlock, block: DraftBlock): boolean {
  for (let line = before.endLine + 1; line < block.line; line += 1) if (taken.has(line)) return true;
  return false;
}
