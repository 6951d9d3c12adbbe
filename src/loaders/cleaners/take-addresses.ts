// Web addresses that stand in lines of their own are no words of the article: they are kept as links.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock, DraftLink } from '../../records/draft.ts';
import { blockOf, isKept, type Row, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** 'https://…' or '<https://…>' and nothing else. */
const alone = /^[<(]?(?<url>(?:https?:\/\/|mailto:)[^\s<>"]{3,2000}?)[>)]?[.,;]?$/iu;
//   Source: https://example.org/a
//   ^label  ^url
const labelled =
  /^(?<label>(?:original |article |full |source )?(?:url|link|source|permalink|address|original|via)|lien|ссылка|источник|원문|出典|来源|链接) ?[:：] ?<?(?<url>https?:\/\/[^\s<>"]{3,2000}?)>?$/iu;
const inside = /https?:\/\/[^\s<>"“”«»]{3,2000}/giu;
/** The rest of an address that was broken at the end of a line: one word with the signs of an address. */
const rest = /^[\w\-./?=&%#~+:]{4,1000}$/u;

interface Taken {
  readonly block: DraftBlock[];
  readonly links: DraftLink[];
  readonly changes: CleaningNote[];
  readonly own: string | null;
}

/** Take lines that are an address out and keep them as links; addresses inside a sentence stay there and are linked too. */
export function takeAddresses(draft: Draft, settings: CleaningSettings): Draft {
  const known = new Set(draft.links.map((link) => `${link.line} ${link.url}`));
  const taken = draft.blocks.map((block) => takeFromBlock(block, { draft, known, keep: settings.keep }));
  const own = taken.find((one) => one.own !== null)?.own ?? null;
  return {
    ...draft,
    fields: { ...draft.fields, url: draft.fields.url ?? own },
    blocks: taken.flatMap((one) => one.block),
    links: [...draft.links, ...taken.flatMap((one) => one.links)],
    changes: [...draft.changes, ...taken.flatMap((one) => one.changes)],
  };
}

interface Around {
  readonly draft: Draft;
  /** Line and address of the links that the format found. */
  readonly known: ReadonlySet<string>;
  readonly keep: ReadonlySet<string>;
}

function takeFromBlock(block: DraftBlock, around: Around): Taken {
  if (block.kind === 'code' || !block.text.includes(':'))
    return { block: [block], links: [], changes: [], own: null };
  const rows = rowsOf(block);
  const links: DraftLink[] = [];
  const changes: CleaningNote[] = [];
  const pieces: Row[][] = [[]];
  let own: string | null = null;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const found = isKept(row, around.draft.lines, around.keep) ? null : readAddress(row.text);
    if (found === null) {
      addInside(row, around.known, links);
      pieces.at(-1)?.push(row);
      continue;
    }
    const tail = rows[index + 1];
    const goesOn = tail !== undefined && isRestOfAddress(tail.text);
    links.push({ url: found.url + (goesOn ? tail.text : ''), text: null, line: row.line });
    changes.push(noteFor(row.line));
    if (goesOn) {
      links.push({ url: found.url + tail.text, text: null, line: tail.line });
      changes.push(noteFor(tail.line));
      index += 1;
    }
    if (found.isOwn) own = found.url;
    pieces.push([]);
  }
  const kept = pieces.filter((piece) => piece.length > 0);
  const whole = kept.length === 1 && kept[0]?.length === rows.length;
  return { block: whole ? [block] : kept.map((piece) => blockOf(block, piece)), links, changes, own };
}

function noteFor(line: number): CleaningNote {
  return { rule: 'source-address', line, message: 'A web address in a line of its own is kept as a link.' };
}

function readAddress(text: string): { url: string; isOwn: boolean } | null {
  const label = labelled.exec(text)?.groups?.['url'];
  if (label !== undefined) return { url: label, isOwn: true };
  const url = alone.exec(text)?.groups?.['url'];
  return url === undefined ? null : { url, isOwn: false };
}

function isRestOfAddress(text: string): boolean {
  return rest.test(text) && /[-/=&%_]/u.test(text) && !/^https?:/iu.test(text) && text.length >= 12;
}

function addInside(row: Row, known: ReadonlySet<string>, links: DraftLink[]): void {
  if (!row.text.includes('://')) return;
  for (const match of row.text.matchAll(inside)) {
    const url = match[0].replace(/[).,;:!?’'\]]{1,4}$/u, '');
    if (!known.has(`${row.line} ${url}`)) links.push({ url, text: null, line: row.line });
  }
}
