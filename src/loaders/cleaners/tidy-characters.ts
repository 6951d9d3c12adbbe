// Spaces and invisible characters: what a reader cannot see must not part names or hide words.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { isBlank } from '../formats/text.ts';
import { blockOf, rowsOf } from '../rows.ts';

const oddSpaces = /[\t\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Zero-width space, word joiner, direction marks and overrides. Joiners (U+200C, U+200D) shape letters and stay. */
const invisible =
  /[\u034f\u061c\u115f\u1160\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]/gu;
/** A soft hyphen inside a line; one at its end is kept for `unwrapLines`. */
const softHyphen = /\u00ad(?=[^\n\s])/gu;

/** Odd spaces become plain ones, runs of them one; invisible characters go. Code and tables keep their spacing. */
export function tidyCharacters(draft: Draft): Draft {
  const blocks = draft.blocks.flatMap(tidyBlock);
  return { ...draft, blocks };
}

function tidyBlock(block: DraftBlock): DraftBlock[] {
  if (block.kind === 'code') {
    return [{ ...block, text: block.text.replace(/\u00a0/gu, ' ').replace(invisible, '') }];
  }
  if (block.text.includes('\u2028')) return [{ ...block, text: tidyText(block.text) }]; // hard breaks of Markdown
  const rows = rowsOf(block).map((row) => ({ ...row, text: tidyText(row.text) }));
  return rows.every((row) => isBlank(row.text)) ? [] : [blockOf(block, rows)];
}

/** 'Kim\u00a0Jong-un  said ' → 'Kim Jong-un said'. Line breaks stay. */
export function tidyText(text: string): string {
  return text
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(softHyphen, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/^ | $| (?=[\n\u2028])/gu, '')
    .replace(/(?<=[\n\u2028]) /gu, '');
}
