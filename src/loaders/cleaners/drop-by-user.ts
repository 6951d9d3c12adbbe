// The user's own drop list.
import type { Draft } from '../../records/draft.ts';
import { plainLine, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Remove the lines that the corrections file drops. */
export function dropByUser(draft: Draft, settings: CleaningSettings): Draft {
  if (settings.drop.size === 0) return draft;
  return removeRows(draft, settings.keep, (row) =>
    settings.drop.has(plainLine(row.text)) || settings.drop.has(plainLine(draft.lines[row.line - 1] ?? ''))
      ? 'dropped-by-you'
      : null,
  );
}
