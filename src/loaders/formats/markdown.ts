// Markdown: parsed by remark, walked into the same blocks as plain text. Nothing of it is ever markup again.
import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { BlockKind, RemovedLine } from '../../records/article.ts';
import type { DraftBlock, DraftLink } from '../../records/draft.ts';
import type { Problem } from '../../records/problem.ts';
import type { Body, Format, Parsed } from './format.ts';
import { htmlWords } from './html-words.ts';
import { boundBroken } from './markdown-bounds.ts';
import { flatten, linksIn } from './markdown-inline.ts';
import { withoutPictures, withoutProgramMarks } from './markdown-marks.ts';
import { takeLongTables } from './markdown-tables.ts';
import { isBlank, parseText } from './text.ts';

export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  parse: parseMarkdown,
};

/** What the walk gathers; lines are those of the file. */
interface Gathered {
  readonly blocks: DraftBlock[];
  readonly links: DraftLink[];
  readonly removed: RemovedLine[];
  readonly body: Body;
}

/**
 * Markdown to blocks. A file that would keep the parser busy without bound, or that it cannot parse, is read as plain text,
 * with a note.
 */
function parseMarkdown(given: Body): Parsed {
  const body = { ...given, lines: withoutPictures(given.lines) };
  const tables = takeLongTables(withoutProgramMarks(body.lines), body.firstLine);
  const broken = boundBroken(tables.lines);
  if (broken !== null) return asPlainText(body, broken);
  try {
    const tree: Root = remark().use(remarkGfm).parse(tables.lines.join('\n'));
    const into: Gathered = { blocks: [...tables.blocks], links: [], removed: [], body };
    for (const node of tree.children) gatherBlock(node, into);
    into.blocks.sort((one, other) => one.line - other.line);
    return { ...into, removed: [...into.removed, ...leftOver(into)], changes: [], problems: [] };
  } catch (error) {
    return asPlainText(body, error instanceof Error ? error.message : 'unknown reason');
  }
}

function asPlainText(body: Body, reason: string): Parsed {
  const problem: Problem = {
    code: 'markdown-as-text',
    level: 'note',
    file: body.path,
    line: null,
    message: `The file was read as plain text, not as Markdown: ${reason}.`,
    hint: 'Nothing is lost. If its marks matter, part the file or take the unusual marks out.',
  };
  return { ...parseText(body), problems: [problem] };
}

function gatherBlock(node: RootContent, into: Gathered): void {
  for (const link of linksIn(node, into.body.firstLine - 1)) into.links.push(link);
  switch (node.type) {
    case 'heading':
      addBlock(node, 'heading', flatten(node).replaceAll(/[\n\u2028]/gu, ' '), into, node.depth);
      break;
    case 'paragraph':
      addParagraph(node, into);
      break;
    case 'blockquote':
      addBlock(node, 'quote', joinChildren(node.children), into);
      break;
    case 'list':
      addBlock(node, 'list', listText(node, 0), into);
      break;
    case 'table':
      addBlock(node, 'table', tableText(node), into);
      break;
    case 'code':
      addBlock(node, 'code', node.value, into);
      break;
    case 'html':
      addBlock(node, 'paragraph', htmlWords(node.value), into);
      break;
    case 'footnoteDefinition':
      addBlock(node, 'paragraph', `[${node.identifier}] ${joinChildren(node.children)}`, into);
      break;
    case 'thematicBreak':
      for (const line of removedLines(node, 'separator', into.body)) into.removed.push(line);
      break;
    default:
      break; // definitions are links; what is left over is told by `leftOver`
  }
}

/** A paragraph of nothing but a picture is the picture's caption. */
function addParagraph(node: Extract<RootContent, { type: 'paragraph' }>, into: Gathered): void {
  const isPicture = node.children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      (child.type === 'text' && isBlank(child.value)),
  );
  const words = withoutId(flatten(node));
  if (!tags.test(words)) addBlock(node, isPicture ? 'caption' : 'paragraph', words, into);
}

//   #quota #finnmark/vardø
const tags = /^(?:#(?=[\p{N}_/-]{0,40}\p{L})[\p{L}\p{N}_/-]{1,80}(?:\s{1,4}|$)){1,40}$/u;

//   … to be sold before 2025. ^q1
const id = /\s\^(?=[\d-]{0,38}[a-z])[a-z\d-]{2,40}$/iu;

/** Words without the name by which notes link to their paragraph. */
function withoutId(words: string): string {
  return words.includes('^') ? words.replace(id, '') : words;
}

function addBlock(
  node: Nodes,
  kind: BlockKind,
  text: string,
  into: Gathered,
  level: number | null = null,
): void {
  // A blank line parts blocks, so there is none inside one; paragraphs have none anyway.
  const filled = text.split('\n').filter((row) => !isBlank(row));
  if (filled.length === 0) return;
  const { line, endLine } = linesOf(node, into.body);
  into.blocks.push({ kind, text: filled.join('\n'), line, endLine, level, speaker: null });
}

function linesOf(node: Nodes, body: Body): { line: number; endLine: number } {
  const offset = body.firstLine - 1;
  return {
    line: (node.position?.start.line ?? 1) + offset,
    endLine: (node.position?.end.line ?? 1) + offset,
  };
}

/** Text of nested blocks, one below the other. Depth is bounded by `boundBroken`. */
function joinChildren(children: readonly RootContent[]): string {
  return children
    .map((child) => nestedText(child, 0))
    .filter((text) => !isBlank(text))
    .join('\n');
}

function nestedText(node: RootContent, depth: number): string {
  switch (node.type) {
    case 'list':
      return listText(node, depth);
    case 'table':
      return tableText(node);
    case 'blockquote':
    case 'footnoteDefinition':
      return joinChildren(node.children);
    case 'code':
      return node.value;
    case 'html':
      return htmlWords(node.value);
    default:
      return softBreaks(withoutId(flatten(node)));
  }
}

/** Inside lists and quotes a soft line break is a space; a hard one (U+2028) parts lines. */
function softBreaks(text: string): string {
  return text.replace(/\n/gu, ' ').replaceAll('\u2028', '\n');
}

function listText(list: Extract<RootContent, { type: 'list' }>, depth: number): string {
  let number = list.start ?? 1;
  return list.children
    .map((item) => {
      const mark = list.ordered ? `${number}.` : '-';
      number += 1;
      const words = item.children
        .map((child) => nestedText(child, depth + 1))
        .filter((text) => !isBlank(text));
      return words.length === 0 ? '' : `${mark} ${words.join('\n')}`;
    })
    .filter((text) => text !== '')
    .join('\n');
}

function tableText(table: Extract<RootContent, { type: 'table' }>): string {
  return table.children
    .map((row) =>
      row.children
        .map((cell) =>
          flatten(cell)
            .replace(/[\n\u2028]/gu, ' ')
            .trim(),
        )
        .join(' | '),
    )
    .join('\n');
}

function removedLines(node: Nodes, rule: string, body: Body): RemovedLine[] {
  const { line, endLine } = linesOf(node, body);
  return body.lines
    .slice(line - body.firstLine, endLine - body.firstLine + 1)
    .map((text, index) => ({ line: line + index, text: text.trim(), rule }))
    .filter((one) => one.text !== '');
}

/** Lines that are in no block, link or removed line: comments, tags without words, pictures without a description, definitions. */
function leftOver({ blocks, links, removed, body }: Gathered): RemovedLine[] {
  const told = new Uint8Array(body.lines.length + 1);
  for (const block of blocks) told.fill(1, block.line - body.firstLine, block.endLine - body.firstLine + 1);
  for (const one of [...links, ...removed]) told[one.line - body.firstLine] = 1;
  return body.lines.flatMap((line, index) =>
    told[index] === 1 || isBlank(line)
      ? []
      : [{ line: body.firstLine + index, text: line.trim(), rule: 'markup' }],
  );
}
