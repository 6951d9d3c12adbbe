// Menus and the way to a page: 'Home', 'News', 'World' below each other; 'Home > World > Asia'; the section above a title.
import { HOME_NAMES, SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft } from '../../records/draft.ts';
import { endsSentence, isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { allRows, type Row, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Rows from the top among which a section's name can stand. */
const HEAD = 8;

/** Remove menus of known sections at the head of a file. Runs before furniture takes single entries out of them. */
export function removeMenus(draft: Draft, settings: CleaningSettings): Draft {
  const rows = allRows(draft);
  const firstProse = rows.findIndex((row) => isProse(row.text));
  const head = rows.slice(0, firstProse < 0 ? rows.length : firstProse).slice(0, 60);
  const rules = new Map<number, string>();
  for (const run of runsOf(head)) {
    const known = run.filter((row) => isSection(row.text)).length;
    if (run.length >= 4 && known >= 3 && known * 2 >= run.length)
      for (const row of run) rules.set(row.line, 'navigation');
  }
  let kept = -1;
  for (const [index, row] of head.entries()) {
    if (!rules.has(row.line)) kept += 1;
    if (isMenuRow(row.text) || isWayAbove(head, index)) rules.set(row.line, 'navigation');
    if (kept < HEAD && isSectionAbove(rows, head, index) && !rules.has(row.line))
      rules.set(row.line, 'section-name');
  }
  return removeRows(draft, settings.keep, (row) => rules.get(row.line) ?? null);
}

function isWayAbove(head: readonly Row[], index: number): boolean {
  const hasRowBelow = wordCount(head[index + 1]?.text ?? '') >= 2;
  return isWay(head[index]?.text ?? '') && (hasRowBelow || hasTitleBelow(head, index));
}

/** A section above a headline, or above one of two words over its standfirst: 'Ciudad', 'Sin agua'. */
function isSectionAbove(rows: readonly Row[], head: readonly Row[], index: number): boolean {
  if (!isSection(head[index]?.text ?? '')) return false;
  const below = head[index + 1]?.text ?? '';
  const isShortTitle = wordCount(below) >= 2 && !isSection(below) && isProse(rows[index + 2]?.text ?? '');
  return isShortTitle || hasTitleBelow(head, index);
}

function hasTitleBelow(head: readonly Row[], index: number): boolean {
  return head
    .slice(index + 1, index + 8)
    .some((below) => isHeadlineLike(below.text) && wordCount(below.text) >= 3);
}

/** Runs of lines right below each other, each of three words or fewer. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const before = runs.at(-1)?.at(-1);
    const isShort = wordCount(row.text) <= 3 && !endsSentence(row.text);
    if (isShort && before && row.line === before.endLine + 1) runs.at(-1)?.push(row);
    else runs.push(isShort ? [row] : []);
  }
  return runs;
}

function isSection(text: string): boolean {
  return (
    text.length <= 40 &&
    SECTION_NAMES.has(text.toLowerCase().replace(/^[#>•\s-]{1,4}|[\s:>›»|-]{1,4}$/gu, ''))
  );
}

/** 'News Sport Business Opinion Weather': five sections or more in one row, four where it opens with 'Home', and hardly another word. */
function isMenuRow(text: string): boolean {
  if (text.length > 300 || endsSentence(text)) return false;
  const words = text.split(/[\s|·•]{1,8}/u).filter((word) => word !== '');
  const known = words.filter(isSection).length;
  const fewest = /^home$/iu.test(words[0] ?? '') ? 4 : 5;
  return known >= fewest && known * 4 >= words.length * 3;
}

/** 'Home > World > Asia', 'News | Politics': at least two sections, parted by signs; from 'Home' on whatever leads to the page. */
function isWay(text: string): boolean {
  if (text.length > 160) return false;
  const parts = text.split(/\s{0,160}[>›»|/→]\s{0,160}/u).filter((part) => part !== '');
  const isFromHome = parts.length >= 3 && HOME_NAMES.has(parts[0]?.trim().toLowerCase() ?? '');
  return (
    parts.length >= 2 &&
    (isFromHome || parts.filter(isSection).length >= Math.max(1, parts.length - 1)) &&
    parts.every((part) => wordCount(part) <= 12)
  );
}
