// Runs to parts: what stands in one list, table or quotation is one block.

import { isProse, wordCount } from '../../line-shape.ts';
import type { Part, PartLink, TextPart } from '../document.ts';
import { isCaption } from './boxes.ts';
import { around, type ChosenRun, type PageElement } from './page.ts';

/** Parts of the page in reading order, removed ones with their rule. */
export function partsOfRuns(runs: readonly ChosenRun[]): Part[] {
  const parts: Part[] = [];
  let group: ChosenRun[] = [];
  let aside: Part[] = [];
  let open: PageElement | null = null;
  const close = (): void => {
    // not spread: a table of a page can have more rows than a call takes arguments
    if (open !== null) for (const part of [...partsOfGroup(open, group), ...aside]) parts.push(part);
    group = [];
    aside = [];
    open = null;
  };
  for (const run of runs) {
    const holder = run.isTitle ? null : holderOf(run.element);
    if (run.rule !== null) {
      const removed: Part = { kind: 'removed', text: run.text.replaceAll('\u2028', ' '), rule: run.rule };
      if (open !== null && holder === open) aside.push(removed);
      else {
        close();
        parts.push(removed);
      }
      continue;
    }
    if (holder === null || holder !== open) close();
    if (holder === null) parts.push(single(run));
    else {
      open = holder;
      group.push(run);
    }
  }
  close();
  return parts;
}

/** The outermost list, table, quotation or code that the run stands in; null for a paragraph of its own. */
function holderOf(element: PageElement): PageElement | null {
  let holder: PageElement | null = null;
  for (const one of around(element)) if (/^(?:ul|ol|dl|table|blockquote|pre)$/u.test(one.tag)) holder = one;
  return holder;
}

function partsOfGroup(holder: PageElement, runs: readonly ChosenRun[]): Part[] {
  if (holder.tag === 'table') return isLayout(runs) ? runs.map(single) : tableParts(runs);
  const links = runs.flatMap((run) => run.links);
  if (holder.tag === 'blockquote')
    return [{ kind: 'quote', text: runs.map((run) => row(run.text)).join('\n'), links }];
  if (holder.tag === 'pre')
    return [{ kind: 'code', text: runs.map((run) => run.text.replaceAll('\u2028', '\n')).join('\n'), links }];
  return [{ kind: 'list', text: listRows(runs).join('\n'), links }];
}

function single(run: ChosenRun): TextPart {
  const { tag } = run.element;
  const { text, links } = run;
  const level = run.isTitle ? 1 : /^h[1-6]$/u.test(tag) ? Number(tag.slice(1)) : null;
  if (level !== null) return { kind: 'heading', text: text.replaceAll('\u2028', ' '), level, links };
  if (isCaption(run.element)) return { kind: 'caption', text: text.replaceAll('\u2028', ' '), links };
  return { kind: 'paragraph', text, links };
}

function row(text: string): string {
  return text.replace(/[\s\u2028]+/gu, ' ');
}

/** Rows of a list: runs of one item stand together. */
function listRows(runs: readonly ChosenRun[]): string[] {
  const items: { item: PageElement; words: string[] }[] = [];
  for (const run of runs) {
    const item = [...around(run.element)].find((one) => /^(?:li|dt|dd)$/u.test(one.tag)) ?? run.element;
    const last = items.at(-1);
    if (last?.item === item) last.words.push(row(run.text));
    else items.push({ item, words: [row(run.text)] });
  }
  const counts = new Map<PageElement | null, number>();
  return items.map(({ item, words }) => {
    const list = [...around(item.parent)].find((one) => /^(?:ul|ol|dl)$/u.test(one.tag)) ?? null;
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    return `${list?.tag === 'ol' ? `${count}.` : '-'} ${words.join(' ')}`;
  });
}

/** A table that only puts things beside each other: running text in its cells, or one cell in each row. */
function isLayout(runs: readonly ChosenRun[]): boolean {
  if (
    runs.some((run) => wordCount(run.text) > 60) ||
    runs.filter((run) => isProse(run.text)).length > runs.length / 2
  )
    return true;
  return rowsOfTable(runs).every((cells) => cells.length < 2);
}

function tableParts(runs: readonly ChosenRun[]): Part[] {
  const isInCaption = (run: ChosenRun): boolean =>
    [...around(run.element)].some((one) => one.tag === 'caption');
  const captions = runs.filter(isInCaption);
  const rows = rowsOfTable(runs.filter((run) => !isInCaption(run)));
  const text = rows.map((cells) => cells.join(' | ')).join('\n');
  const links: PartLink[] = runs.flatMap((run) => run.links);
  return [
    ...captions.map((run): Part => ({ kind: 'caption', text: row(run.text) })),
    ...(text === '' ? [] : [{ kind: 'table', text, links } as const]),
  ];
}

/** Cells by row; runs of one cell stand together. Inner tables give their rows in place. */
function rowsOfTable(runs: readonly ChosenRun[]): string[][] {
  const rows: { tr: PageElement | null; cells: { td: PageElement | null; words: string }[] }[] = [];
  for (const run of runs) {
    const path = [...around(run.element)];
    const td = path.find((one) => one.tag === 'td' || one.tag === 'th') ?? null;
    const tr = path.find((one) => one.tag === 'tr') ?? null;
    let last = rows.at(-1);
    if (!last || last.tr !== tr) {
      last = { tr, cells: [] };
      rows.push(last);
    }
    const cell = last.cells.at(-1);
    if (cell && cell.td === td) cell.words = `${cell.words} ${row(run.text)}`;
    else last.cells.push({ td, words: row(run.text) });
  }
  return rows.map(({ cells }) => cells.map(({ words }) => words));
}
