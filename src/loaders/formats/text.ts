// Plain text: a block is what stands between blank lines. What each block is, the cleaners find out.
import type { DraftBlock } from '../../records/draft.ts';
import type { Body, Format, Parsed } from './format.ts';

export const text: Format = { name: 'text', extensions: ['txt', 'text'], parse: parseText };

/** Lines to blocks; lines with nothing but spaces (NBSP too) part them. */
export function parseText(body: Body): Parsed {
  const blocks: DraftBlock[] = [];
  let rows: string[] = [];
  const close = (next: number): void => {
    if (rows.length > 0) {
      const line = body.firstLine + next - rows.length;
      const endLine = body.firstLine + next - 1;
      blocks.push({ kind: 'paragraph', text: rows.join('\n'), line, endLine, level: null, speaker: null });
    }
    rows = [];
  };
  for (const [index, row] of body.lines.entries()) {
    if (isBlank(row)) close(index);
    else rows.push(row);
  }
  close(body.lines.length);
  return { blocks, links: [], removed: [], changes: [], problems: [] };
}

/** Nothing to see: spaces of any kind, zero-width characters, braille blank, Hangul filler. */
export function isBlank(line: string): boolean {
  return !/[^\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]/u.test(
    line,
  );
}
