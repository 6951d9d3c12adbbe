// Parts to a draft: a rendering in lines that people can read beside the article, and blocks that know their lines in it.
import type { CleaningNote, RemovedLine } from '../../records/article.ts';
import type { Draft, DraftBlock, DraftLink } from '../../records/draft.ts';
import { isBlank } from '../formats/text.ts';
import type { DocumentContent, TextPart } from './document.ts';
import { LONGEST_BLOCK, MOST_BLOCKS } from './limits.ts';
import { oneLine, plainText } from './plain-text.ts';
import { statedFields } from './stated-fields.ts';

/** Name of the rule for lines that hold what the file says about itself. */
const FIELD_RULE = 'document-field';

interface Rendering {
  readonly lines: string[];
  readonly blocks: DraftBlock[];
  readonly links: DraftLink[];
  readonly removed: RemovedLine[];
  readonly changes: CleaningNote[];
}

/** Lay a document out: first the fields it states, then its parts, a blank line between them. `isCut` tells that blocks beyond the bound were left out. */
export function draftOf(
  content: DocumentContent,
  path: string,
  hash: string,
): { draft: Draft; isCut: boolean } {
  const { fields, lines } = statedFields(content.stated);
  const into: Rendering = { lines: [...lines], blocks: [], links: [], removed: [], changes: [] };
  into.removed.push(...lines.map((text, index) => ({ line: index + 1, text, rule: FIELD_RULE })));
  if (lines.length > 0) into.lines.push('');
  const pending: CleaningNote[] = [];
  let isCut = false;
  for (const part of content.parts) {
    if (into.blocks.length >= MOST_BLOCKS) {
      isCut = true;
      break;
    }
    if (part.kind === 'page')
      pending.push({ rule: 'page', line: 0, message: `Page ${part.number} begins here.` });
    else if (part.kind === 'note') pending.push({ rule: part.rule, line: 0, message: part.message });
    else {
      const line = into.lines.length + 1;
      into.changes.push(...pending.splice(0).map((note) => ({ ...note, line })));
      if (part.kind === 'removed') addRemoved(part.text, part.rule, into);
      else addText(part, into);
    }
  }
  const { blocks, links, removed, changes } = into;
  const draft: Draft = {
    path,
    format: content.format,
    encoding: content.encoding,
    hash,
    fields,
    blocks,
    links,
    removed,
    changes,
    lines: into.lines,
  };
  return { draft, isCut };
}

function addRemoved(text: string, rule: string, into: Rendering): void {
  const line = oneLine(text);
  if (line === '') return;
  into.lines.push(line);
  into.removed.push({ line: into.lines.length, text: line, rule });
  into.lines.push('');
}

function addText(part: TextPart, into: Rendering): void {
  for (const [index, text] of pieces(plainText(part.text)).entries()) {
    const rows = text.split(/[\n\u2028]/u).filter((row) => !isBlank(row));
    if (rows.length === 0) continue;
    const line = into.lines.length + 1;
    into.lines.push(...rows.map((row) => row.trimEnd()), '');
    const endLine = line + rows.length - 1;
    // Marks at blank rows are gone; the others stay as they are, because cleaning tells them apart.
    const kept =
      rows.length === 1
        ? (rows[0] ?? '')
        : text.replace(/[\n\u2028](?:[^\S\n\u2028]*[\n\u2028])+/gu, '\n').trim();
    into.blocks.push({
      kind: part.kind,
      text: kept,
      line,
      endLine,
      level: part.level ?? null,
      speaker: null,
    });
    for (const { url, text: words } of index === 0 ? (part.links ?? []) : [])
      into.links.push({ url, text: words === null ? null : oneLine(words), line });
  }
}

/** A block of more than 20,000 characters in pieces, parted at a line break or a space. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST_BLOCK) return [text];
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_BLOCK) {
    const window = text.slice(start, start + LONGEST_BLOCK);
    const at = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. ') + 1, 0) || window.lastIndexOf(' ');
    const cut = at > LONGEST_BLOCK / 4 ? at : LONGEST_BLOCK - (/[\ud800-\udbff]$/u.test(window) ? 1 : 0);
    parts.push(text.slice(start, start + cut));
    start += cut;
  }
  return [...parts, text.slice(start)];
}
