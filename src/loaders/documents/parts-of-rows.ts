// Rows of a text to parts: what stands between blank rows is a paragraph, its rows still apart.
import { isBlank } from '../formats/text.ts';
import type { Part } from './document.ts';

/** What stands between blank rows. */
export function paragraphs(rows: readonly string[]): Part[] {
  const parts: Part[] = [];
  let open: string[] = [];
  for (const row of [...rows, '']) {
    if (!isBlank(row)) open.push(row);
    else if (open.length > 0) {
      parts.push({ kind: 'paragraph', text: open.join('\n') });
      open = [];
    }
  }
  return parts;
}
