// Lines 'Author: Jane Doe' that clipping programs and archives put above an article or below it, one below the other: read, then set aside.
import type { Draft, DraftBlock, Sourced } from '../../records/draft.ts';
import { fieldsOfKeys } from '../front-matter.ts';
import { isOfOtherProgram, meaningOf } from '../front-matter-keys.ts';
import { type KeyLine, keysByLine } from '../front-matter-lines.ts';
import { type Row, removeRows, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { stated } from './read-ends.ts';

/** Blocks at each end among which such lines are looked for. */
const ENDS = 4;
/** Fewest lines that name a field, for one such line may be of the text; most that do not, for each that does. */
const FEWEST = 3;
const MOST_UNKNOWN = 1 / 3;
const MOST_ROWS = 30;
//   Metadata        Article details
const headingAbove =
  /^(?:article |document |bibliographic )?(?:metadata|properties|details|metadaten|métadonnées|metadatos)$/iu;

//   Publication:The Herald
const glued = /^(?<key>\p{Lu}[\p{L} ]{2,30}):(?=[^\s/])/u;

/** Read blocks at the ends of a file in which every line is a key with its value, most of them fields of an article. */
export function readKeyBlocks(draft: Draft, settings: CleaningSettings): Draft {
  const last = draft.blocks.length - ENDS;
  const taken = new Set<number>();
  let read = draft;
  for (const [index, block] of draft.blocks.entries()) {
    if (index >= ENDS && index < last) continue;
    const rows = block.kind === 'paragraph' || block.kind === 'list' ? fromFirstKey(rowsOf(block)) : [];
    const keys = keysOf(rows) ?? keysOfJoplin(rows);
    if (keys === null) continue;
    read = withFields(read, keys, rows);
    for (const row of rows) taken.add(row.line);
    const above = draft.blocks[index - 1];
    if (isHeadingAbove(above)) taken.add(above.line);
  }
  return taken.size === 0
    ? draft
    : removeRows(read, settings.keep, (row) => (taken.has(row.line) ? 'export-field' : null));
}

/** Rows without one or two words of a button above the keys. */
function fromFirstKey(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ text }) => /\S\s?: \S/u.test(text) || glued.test(text));
  const isButton = rows.slice(0, Math.max(first, 0)).every(({ text }) => text.length <= 20);
  return first > 0 && first <= 2 && isButton ? rows.slice(first) : rows;
}

function isHeadingAbove(block: DraftBlock | undefined): block is DraftBlock {
  return block !== undefined && block.line === block.endLine && headingAbove.test(block.text);
}

/** Below a note Joplin writes what it needs to know, 'id: …' first and 'type_: 1' last: of the article only its address and author. */
function keysOfJoplin(rows: readonly Row[]): readonly KeyLine[] | null {
  if (!/^id: [\da-f]{32}$/u.test(rows[0]?.text ?? '') || !/^type_: \d{1,2}$/u.test(rows.at(-1)?.text ?? ''))
    return null;
  const said = rows.map(({ text }) => /^(?<key>source_url|author): (?<value>\S[^\n]*)$/u.exec(text)?.groups);
  return said.flatMap((groups, at) =>
    groups ? [{ key: groups['key'] ?? '', value: groups['value'] ?? '', line: at + 1 }] : [],
  );
}

/** The keys of rows that are such lines; null for all others. */
function keysOf(rows: readonly Row[]): readonly KeyLine[] | null {
  if (rows.length < FEWEST || rows.length > MOST_ROWS) return null;
  const keys = keysByLine(rows.map(({ text }) => text.replace(/^[-*•]\s/u, '').replace(glued, '$<key>: ')));
  if (keys === null || keys.length !== rows.length) return null;
  const fields = new Set(keys.flatMap(({ key, value }) => meaningOf(key, value)?.field ?? []));
  const unknown = keys.filter(({ key, value }) => meaningOf(key, value) === null && !isOfOtherProgram(key));
  const isKnown = fields.size >= FEWEST && unknown.length <= keys.length * MOST_UNKNOWN;
  return isKnown && isOfArticle(keys) ? keys : null;
}

/** A book under review has a title, an author and a publisher too; an address, a day or 'Article name' is an article's. */
function isOfArticle(keys: readonly KeyLine[]): boolean {
  const { url, published } = fieldsOfKeys(keys, '').fields;
  return (
    url !== null ||
    /^\d{4}-\d\d-\d\d$/u.test(published?.value.edtf ?? '') ||
    keys.some(({ key }) => /^article\b/iu.test(key))
  );
}

/** What the keys say, each with the row that says it; what was known before stays. */
function withFields(draft: Draft, keys: readonly KeyLine[], rows: readonly Row[]): Draft {
  const { title, published, publisher, author, language, url, tags } = fieldsOfKeys(keys, '').fields;
  const by = <Value>(said: Sourced<Value> | null): Sourced<Value> | null => {
    const line = said?.from.from === 'front-matter' ? said.from.line : null;
    const row = line === null ? undefined : rows[line - 1];
    return said === null || row === undefined ? null : { value: said.value, from: stated(row) };
  };
  const { fields } = draft;
  return {
    ...draft,
    fields: {
      title: fields.title ?? by(title),
      published: fields.published ?? by(published),
      publisher: fields.publisher ?? by(publisher),
      author: fields.author ?? by(author),
      language: fields.language ?? by(language),
      url: fields.url ?? url,
      tags: fields.tags.length > 0 ? fields.tags : tags,
    },
  };
}
