// Lines that stand in many files are the site's, not the article's.
import type { Draft } from '../../records/draft.ts';
import { HEAD_LINES, TAIL_LINES } from '../repeated-lines.ts';
import { plainLine, removeRows, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Remove repeated lines at the head and the tail; in the middle of an article a repeated line may be its own. */
export function removeRepeated(draft: Draft, settings: CleaningSettings): Draft {
  if (settings.repeated.size === 0) return draft;
  const count = draft.blocks.reduce((sum, block) => sum + rowsOf(block).length, 0);
  return removeRows(draft, settings.keep, (row, index) => {
    const isAtEnd = index < HEAD_LINES || index >= count - TAIL_LINES;
    return isAtEnd && settings.repeated.has(plainLine(row.text)) ? 'repeated-line' : null;
  });
}
