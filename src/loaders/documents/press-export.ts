// Exports of newspaper archives: one text that holds many articles, each with lines that describe it. Nexis, Factiva and ProQuest write them.
import type { StatedName } from '../../lexicon/document-keys.ts';
import { EXPORT_ENDS, EXPORT_LABELS, FACTIVA_CODES } from '../../lexicon/press-exports.ts';
import type { ArticleFormat } from '../../records/article.ts';
import { shortHash } from '../../text/hash.ts';
import { inOrder } from '../fields/writers.ts';
import { isBlank } from '../formats/text.ts';
import type { DocumentContent, Part, Stated } from './document.ts';
import { MOST_ARTICLES } from './limits.ts';
import { paragraphs } from './parts-of-rows.ts';
import { paperOf, readShownHead, type ShownHead } from './press-export-head.ts';

/** Above an article: '3 of 50 DOCUMENTS', 'Document 3 of 50', '3 von 50 DOKUMENTEN'. */
const above =
  /^\s{0,80}(?:Do[ck]ument[oe]?\s(?<a>\d{1,4})\s(?:of|von|de|di|van)\s\d{1,4}|(?<b>\d{1,4})\s(?:of|von|de|di|van)\s\d{1,4}\sDO[CK]UMENT(?:S|EN?|OS|I)?)\s{0,20}$/u;
/** Below an article: 'End of Document', 'Document GRDN000020230203ej2300012', 'Ende des Dokuments'. */
const below =
  /^\s{0,20}(?:End of Document|Ende des Dokuments|Fin d[ue] document|Fin del documento|Fim do documento|Fine del documento|Einde van (?:het )?document|(?:AN\s{1,8})?Do[ck]umento? (?<id>[A-Z][A-Z0-9]{2,9}\d{8}[a-z0-9]{5,14}))\s{0,20}$/u;
/** Rows that may stand below the last closing line and be no article. */
const FOOT = 6;
const ruler = /^[\s_=*-]{4,200}$/u;

interface Chunk {
  readonly id: string | null;
  readonly rows: readonly string[];
}

/**
 * The articles of such an export, or null for any other text: at least one line that parts articles, and lines that describe one in most of
 * what they part. Linear in its length.
 */
export function pressArticles(text: string, format: ArticleFormat): readonly DocumentContent[] | null {
  if (!/do[ck]ument/iu.test(text)) return null;
  const chunks = chunksOf(text.split('\n'));
  if (chunks === null) return null;
  const articles = chunks.slice(0, MOST_ARTICLES).map((chunk) => ({ chunk, read: readChunk(chunk.rows) }));
  const known = articles.flatMap(({ chunk, read }) => (read === null ? [] : [{ chunk, read }]));
  if (known.length === 0 || known.length * 2 < articles.length) return null;
  return articles.map(({ chunk, read }) => ({
    fragment: chunks.length === 1 ? null : (chunk.id ?? shortHash(chunk.rows.join('\n').trim(), 12)),
    format,
    encoding: 'utf-8',
    ...(read ?? { stated: [], parts: paragraphs(chunk.rows) }),
  }));
}

/** A line that parts articles: the number of the one below it, or the id of the one above it. */
function signOf(row: string): { number: number | null; id: string | null } | null {
  if (row.length > 120) return null;
  const start = above.exec(row)?.groups;
  if (start) return { number: Number(start['a'] ?? start['b']), id: null };
  const end = below.exec(row);
  return end === null ? null : { number: null, id: end.groups?.['id'] ?? null };
}

/** The rows between such lines; null where there is none, or where their numbers count other things than articles. */
function chunksOf(rows: readonly string[]): Chunk[] | null {
  const chunks: Chunk[] = [];
  let open: string[] = [];
  let last: number | null = null;
  let isParted = false;
  const close = (id: string | null): void => {
    if (open.some((row) => !isBlank(row) && !ruler.test(row))) chunks.push({ id, rows: open });
    open = [];
  };
  for (const row of rows) {
    const sign = signOf(row);
    if (sign === null) {
      open.push(row);
      continue;
    }
    if (sign.number !== null && sign.number <= (last ?? 0)) return null;
    if (sign.number !== null && !isParted) open = []; // what was searched for, above the first article
    close(sign.id);
    last = sign.number ?? last;
    isParted = true;
  }
  const isFoot = last === null && open.filter((row) => !isBlank(row)).length < FOOT; // a word of the archive
  if (!isFoot) close(null);
  return isParted && chunks.length > 0 ? chunks : null;
}

/** Values without what archives write beside them. */
const VALUES: Partial<Record<StatedName, (value: string) => string>> = {
  author: (value) =>
    value
      .split(/\s?;\s?/u)
      .map(inOrder)
      .join(', '),
  publisher: paperOf,
};

type Read = Pick<DocumentContent, 'stated' | 'parts'>;

function readChunk(rows: readonly string[]): Read | null {
  return readCoded(rows) ?? readLabelled(rows);
}

//   HD Tea pickers lose their case
const coded = /^\s{0,4}(?<code>[A-Z]{2,3})(?:\s{1,8}(?<value>\S[^\n]{0,2000}))?$/u;

/** Factiva with the codes of its fields. */
function readCoded(rows: readonly string[]): Read | null {
  const fields: { code: string; rows: string[] }[] = [];
  for (const row of rows) {
    const { code = '', value } = coded.exec(row)?.groups ?? {};
    if (FACTIVA_CODES.has(code)) fields.push({ code, rows: value === undefined ? [] : [value] });
    else fields.at(-1)?.rows.push(row);
  }
  const codes = new Set(fields.map(({ code }) => code));
  if (!['HD', 'PD', 'SN'].every((code) => codes.has(code))) return null;
  const stated: Stated[] = [];
  const parts = fields.flatMap(({ code, rows: words }): Part[] => {
    const field = FACTIVA_CODES.get(code);
    if (field === 'text') return paragraphs(words);
    const value = words.join(' ').replace(/\s+/gu, ' ').trim();
    if (field) stated.push({ field, key: code, value: VALUES[field]?.(value) ?? value });
    return field || value === '' ? [] : [aside(`${code} ${value}`)];
  });
  return { stated, parts: withTitle(stated, parts) };
}

//   BYLINE: Jane Doe in Nairobi        Full text: The court said …
const labelled = /^\s{0,4}(?<label>\p{L}[\p{L}/ -]{2,24})\s?:(?:\s{1,4}(?<value>\S[^\n]*))?$/u;
const bodyLabel = /^\s{0,4}(?:Body|Full text\s?:)\s{0,4}(?<rest>[^\n]*)$/u;

/** Nexis and ProQuest, by labels; Factiva as it is shown, by the order of its lines. */
function readLabelled(rows: readonly string[]): Read | null {
  const labels = labelRows(rows);
  const body = rows.findIndex((row) => bodyLabel.test(row) && (labels.size > 0 || /^\s{0,4}Full/u.test(row)));
  const shown = body < 0 && labels.size < 2 ? readShownHead(rows) : null;
  if (shown !== null) return fromShown(rows, shown);
  if (labels.size < 2) return null;
  const [firstLabel = 0] = labels.keys();
  const start = body >= 0 ? body : startOfText(rows, labels, firstLabel);
  const end = endOfText(rows, start + 1, labels);
  const stated: Stated[] = [];
  for (const [at, { label, value }] of labels) {
    if (at > start && at < end) continue;
    const field = EXPORT_LABELS.get(label);
    if (field && value !== '') stated.push({ field, key: label, value: VALUES[field]?.(value) ?? value });
  }
  stated.push(...(readShownHead(rows.slice(0, firstLabel))?.stated ?? []));
  const rest = bodyLabel.exec(rows[start] ?? '')?.groups?.['rest'] ?? '';
  const text = paragraphs([rest, ...rows.slice(start + 1, end)]);
  return {
    stated,
    parts: withTitle(stated, [...asides(rows.slice(0, start)), ...text, ...asides(rows.slice(end))]),
  };
}

function fromShown(rows: readonly string[], { stated, end }: ShownHead): Read {
  return {
    stated,
    parts: withTitle(stated, [...asides(rows.slice(0, end)), ...paragraphs(rows.slice(end))]),
  };
}

interface LabelRow {
  readonly label: string;
  readonly value: string;
}

/** The rows with a known label, from the top. A label's words may go on in the rows below, up to a blank one. */
function labelRows(rows: readonly string[]): Map<number, LabelRow> {
  const found = new Map<number, LabelRow>();
  for (const [at, row] of rows.entries()) {
    const { label: written = '', value = '' } = labelled.exec(row.slice(0, 2000))?.groups ?? {};
    const label = written.toLowerCase().trim();
    if (EXPORT_LABELS.has(label) || EXPORT_ENDS.includes(label))
      found.set(at, { label, value: value.trim() });
  }
  return found;
}

/** The last row of the head: of the paragraphs from the first label on, those that begin with one. */
function startOfText(rows: readonly string[], labels: ReadonlyMap<number, LabelRow>, first: number): number {
  let at = first;
  let start = at;
  while (labels.has(at)) {
    while (at < rows.length && !isBlank(rows[at] ?? '')) at += 1;
    start = at - 1;
    while (at < rows.length && isBlank(rows[at] ?? '')) at += 1;
  }
  return start;
}

const lone = /^\s{0,4}(?:Graphic|GRAPHIC|Classification|Notes)\s{0,4}$/u;
const rights =
  /^\s{0,80}(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|\(c\)|©)/iu;

/** The first row of the description below the text: from the end up, paragraphs that begin with a label. */
function endOfText(rows: readonly string[], from: number, labels: ReadonlyMap<number, LabelRow>): number {
  const firsts: number[] = [];
  for (let at = from; at < rows.length; at += 1)
    if (!isBlank(rows[at] ?? '') && (at === from || isBlank(rows[at - 1] ?? ''))) firsts.push(at);
  let end = rows.length;
  for (let index = firsts.length - 1; index >= 0; index -= 1) {
    const at = firsts[index] ?? 0;
    const row = rows[at] ?? '';
    const describes =
      EXPORT_ENDS.includes(labels.get(at)?.label ?? '') || [lone, rights, ruler].some((one) => one.test(row));
    if (!describes && !lone.test(rows[firsts[index - 1] ?? -1] ?? '')) break;
    end = at;
  }
  return end;
}

function asides(rows: readonly string[]): Part[] {
  return rows.filter((row) => !isBlank(row)).map(aside);
}

function aside(text: string): Part {
  return { kind: 'removed', text, rule: 'export-field' };
}

function withTitle(stated: readonly Stated[], parts: readonly Part[]): Part[] {
  const title = stated.find(({ field }) => field === 'title')?.value;
  return title === undefined ? [...parts] : [{ kind: 'heading', text: title, level: 1 }, ...parts];
}
