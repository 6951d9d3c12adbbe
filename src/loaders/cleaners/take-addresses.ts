// Web addresses that stand in lines of their own are no words of the article: they are kept as links.
import type { CleaningNote } from '../../records/article.ts';
import type { Draft, DraftBlock, DraftLink } from '../../records/draft.ts';
import { originalAddress } from '../documents/html/archive-copies.ts';
import { isProse } from '../line-shape.ts';
import { blockOf, isKept, type Row, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** 'https://…' or '<https://…>' and nothing else. */
const alone = /^[<(]?(?<url>(?:https?:\/\/|mailto:)[^\s<>"]{3,2000}?)[>)]?[.,;]?$/iu;
//   Source: https://example.org/a
//   ^label  ^url
const labelledAddress =
  /^(?<label>(?:original |article |full |source )?(?:url|link|source|permalink|address|original|via)|lien|ссылка|источник|원문|出典|来源|链接) ?[:：] ?<?(?<url>https?:\/\/[^\s<>"]{3,2000}?)>?$/iu;
//   The Wayback Machine - https://web.archive.org/web/20050312081500/http://www.pier.example/a
const ofCopy = /^The Wayback Machine [–-] (?<url>https?:\/\/[^\s<>"]{3,2000})$/u;
/** The same label on a line of its own, the address on the next. */
const labelAlone =
  /^(?:(?:original |article |full |source |document |permanent )?(?:url|link|source|permalink|address)|dauerhafte adresse des dokuments|link zum (?:artikel|dokument)|adresse permanente|lien permanent|enlace permanente|ссылка|链接) ?[:：]$/iu;
const inside = /https?:\/\/[^\s<>"“”«»]{3,2000}/giu;
/** The rest of an address that was broken at the end of a line: one word with the signs of an address. */
const rest = /^[\w\-./?=&%#~+:]{4,1000}$/u;

/** Filled lines at the top among which an address is the article's own. */
const TOP = 4;

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
  const own =
    taken.find((one) => one.own !== null)?.own ??
    onTop(
      draft,
      taken.flatMap((one) => one.links),
    );
  return {
    ...draft,
    fields: { ...draft.fields, url: draft.fields.url ?? (own === null ? null : originalAddress(own)) },
    blocks: taken.flatMap((one) => one.block),
    links: [...draft.links, ...taken.flatMap((one) => one.links)],
    changes: [...draft.changes, ...taken.flatMap((one) => one.changes)],
  };
}

/** The one bare address among the first lines of a pasted text, above its running text, is where it was taken from. */
function onTop(draft: Draft, links: readonly DraftLink[]): string | null {
  if (draft.format !== 'text') return null;
  const filled = draft.lines
    .slice(0, 40)
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), line: at + 1 }]));
  const head = filled.slice(0, TOP);
  const prose = head.findIndex(({ text }) => isProse(text) && !alone.test(text));
  const above = prose < 0 ? head : head.slice(0, prose);
  const bare = above.filter(({ text }) => alone.test(text) && /^[<(]?http/iu.test(text));
  const [first] = bare;
  if (first === undefined || bare.length > 1) return null;
  return links.find(({ line }) => line === first.line)?.url ?? null;
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
    const found = isKept(row, around.draft.lines, around.keep) ? null : readAddress(row, rows[index + 1]);
    if (found === null) {
      addInside(row, around.known, links);
      pieces.at(-1)?.push(row);
      continue;
    }
    for (const { line } of found.rows) {
      links.push({ url: found.url, text: null, line });
      changes.push(noteFor(line));
    }
    index += found.rows.length - 1;
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

interface ReadAddress {
  readonly url: string;
  readonly isOwn: boolean;
  /** The row alone, or with the one below it that holds the address or its rest. */
  readonly rows: readonly Row[];
}

function readAddress(row: Row, next: Row | undefined): ReadAddress | null {
  if (next !== undefined && row.text.length <= 60 && labelAlone.test(row.text)) {
    const below = alone.exec(next.text)?.groups?.['url'];
    if (below !== undefined) return { url: below, isOwn: true, rows: [row, next] };
  }
  const label = labelledAddress.exec(row.text)?.groups?.['url'] ?? ofCopy.exec(row.text)?.groups?.['url'];
  const url = label ?? alone.exec(row.text)?.groups?.['url'];
  if (url === undefined) return null;
  const isOwn = label !== undefined;
  return next !== undefined && isRestOfAddress(next.text)
    ? { url: url + next.text, isOwn, rows: [row, next] }
    : { url, isOwn, rows: [row] };
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
