// Quoted passages of plain text: lines with '>' in front, as mail programs write them.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { blockOf, rowsOf } from '../rows.ts';

/** Type blocks whose every line begins with '>' as quotes, and take the signs off. */
export function markQuotes(draft: Draft): Draft {
  return draft.format === 'text' ? { ...draft, blocks: draft.blocks.map(asQuote) } : draft;
}

function asQuote(block: DraftBlock): DraftBlock {
  if (block.kind !== 'paragraph' || !block.text.startsWith('>')) return block;
  const rows = rowsOf(block);
  if (!rows.every((row) => /^>{1,9}(?: |$)/u.test(row.text))) return block;
  const bare = rows.map((row) => ({ ...row, text: row.text.replace(/^(?:> ?){1,9}/u, '') }));
  return bare.every((row) => row.text === '') ? block : { ...blockOf(block, bare), kind: 'quote' };
}
