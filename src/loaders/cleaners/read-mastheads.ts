// The head of a printed page, typed or copied with its article: 'LUNDBY ADVERTISER' over 'SATURDAY, APRIL 8, 1893' and a headline. Read, then set aside.
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { HEADLINE_WORDS, isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { isKept, type Row, removeRows, rowsOf } from '../rows.ts';
import { areSurelyPeople, signedName } from './byline-names.ts';
import type { CleaningSettings } from './cleaner.ts';
import { isMastheadName } from './masthead-names.ts';
import { inferred, stated } from './read-ends.ts';
import { labelledDay, soleDay, standsBesideDay } from './read-published-lines.ts';

/** Rows from the top in which a masthead, its day and the headline stand. */
const HEAD = 8;
const LONGEST_LINE = 120;

/** Read the name of a paper above the headline, and the line of its day, number, page and price. */
export function readMastheads(draft: Draft, settings: CleaningSettings): Draft {
  const head = rowsOverText(draft.blocks);
  const first = head[0];
  if (first === undefined || head.some((row) => isKept(row, draft.lines, settings.keep))) return draft;
  const issue = head.slice(0, 2).find((row) => paperAndDay(row.text) !== null);
  const told = issue === undefined ? null : paperAndDay(issue.text);
  if (issue !== undefined && told !== null)
    return aside(withDay(withPaper(draft, issue, told.paper), issue, told.edtf), settings, [issue]);
  if (!isMastheadName(first.text)) return readIssueAlone(draft, settings, head);
  const ofIssue = head.slice(1).filter(({ text }) => saysOnlyIssue(text));
  const below = head.slice(1).filter((row) => !ofIssue.includes(row));
  const ears = below.find(({ text }) => dayOfIssue(text) !== null);
  const day = ears ?? below.find(({ text }) => dayAnywhere(text) !== null);
  const isSigned = below.some(({ text }) => signedName(text) !== null);
  const headline = below.find((row) => row !== day && mayBeHeadline(row.text));
  const isHead = headline === undefined ? ears !== undefined : day !== undefined || isSigned;
  if (!isHead || (day === undefined && wordCount(headline?.text ?? '') < HEADLINE_WORDS)) return draft;
  const named = withPaper(draft, first, first.text);
  const edtf = ears === undefined ? null : dayOfIssue(ears.text);
  if (ears === undefined || edtf === null) return aside(named, settings, [first, ...ofIssue]);
  return aside(withDay(named, ears, edtf), settings, [first, ears, ...ofIssue]);
}

/** 'Vol. 71/No. 31, September 3, 2007' where the masthead itself is a picture. */
function readIssueAlone(draft: Draft, settings: CleaningSettings, head: readonly Row[]): Draft {
  const issue = head.slice(0, 2).find(({ text }) => isOfIssue.test(text) && dayOfIssue(text) !== null);
  const edtf = issue === undefined ? null : dayOfIssue(issue.text);
  if (issue === undefined || edtf === null) return draft;
  const from = inferred(issue, 'The line of its number gives the day of the issue.');
  const dated = setField(draft, 'published', { value: publishedAs(edtf), from });
  return aside(dated, settings, [issue]);
}

const isOfIssue = /^(?:vol(?:ume)?|issue)\b/iu;

/** The rows of the first blocks, up to the first running text. */
function rowsOverText(blocks: readonly DraftBlock[]): readonly Row[] {
  const head = blocks.slice(0, HEAD).flatMap((block) => (block.kind === 'code' ? [] : rowsOf(block)));
  const prose = head.findIndex(({ text }) => isProse(text) && readDayWithYear(text) === null);
  return head.slice(0, prose < 0 ? HEAD : Math.min(prose, HEAD)).filter(({ text }) => text.trim() !== '');
}

function mayBeHeadline(text: string): boolean {
  const isOther = signedName(text) !== null || areSurelyPeople(text) || dayAnywhere(text) !== null;
  return !isOther && /\p{L}/u.test(text) && isHeadlineLike(text.replace(/\.$/u, '')) && wordCount(text) >= 2;
}

function dayAnywhere(text: string): string | null {
  return text.length > LONGEST_LINE ? null : (labelledDay(text) ?? dayOfIssue(text));
}

//   p. 1, col. 3      Page 2      No. 31      Vol. 88      Price 10 øre      Late edition      LXII. Jahrgang
const aboutIssue =
  /(?:^|[\s,;./|·•●—–-]{1,6})(?:(?:pp?|pages?|pg|seite|s|side|sida|página|pág|pagina|blz|col|cols|column|columns|spalte|sp)\.? ?\p{Lu}?\d{1,4}(?: ?[-–] ?\d{1,4})?|(?:vol(?:ume)?|no|nr|n[°ºo]|núm|num|number|issue|årg|jg|jahrgang|año|année|anno)(?:\. ?| )(?:\d{1,6}|[IVXLC]{1,8})|\d{1,4}\. (?:jahrgang|årgang|jaargang)|\d{1,3} (?:pages|pp|seiten|páginas|pagine|sider|sidor)|(?:[$€£₱₹₦¢]|[Pp]|Rs\.?|Rp\.?|RM|KSh|TSh|R) ?\d{1,5}(?:[.,]\d\d)?|(?:price|preis|prix|precio|pris)\s[^,;|]{1,20}|(?:(?:first|late|morning|evening|city|country|final|weekly|sunday|special|extra)\s)?edition)(?=$|[\s,;./|·•●—–-])/giu;
const signsOnly = /^[\s,;./|·•●()—–-]{0,12}$/u;

/** The day of a line that holds nothing but what papers print below their name; null for others, and for a day alone, which others read. */
function dayOfIssue(text: string): string | null {
  if (text.length > LONGEST_LINE) return null;
  const rest = text.replace(aboutIssue, ' ');
  const day = readDayWithYear(rest);
  if (day === null) return null;
  const before = rest.slice(0, day.start).replace(/^[\s|·•●]{1,12}/u, '');
  const isPlace = /^\p{Lu}[\p{L}\p{M}'’. -]{1,30}[,.]\s{1,4}/u.exec(before)?.[0] ?? '';
  const isDay = (part: string): boolean => signsOnly.test(part) || standsBesideDay(part.trim());
  const isRest = (isDay(before) || isDay(before.slice(isPlace.length))) && isDay(rest.slice(day.end));
  return isRest && rest !== text ? day.edtf : null;
}

/** 'Vol. XXIV No. 212', 'PRICE ONE PENNY': a number, page or price and nothing else. */
function saysOnlyIssue(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const rest = text.replace(aboutIssue, ' ');
  return rest !== text && signsOnly.test(rest);
}

//   Skarvik Observer, Nov. 12th, 1926, p. 1, col. 3        The Lundby Advertiser. Page 2. 23 September 1911.
//   ^name                                                   ^name
const nameFirst =
  /^(?<name>\p{Lu}[^,.|·•\d()]{3,50}?)(?:\s?[,|·•—–]\s?|\.\s{1,4}|\s{3,40}|\s-\s|\s\()(?<rest>\S[^\n]{5,90})$/u;

/** A masthead with its day in one line, and perhaps its page, number and column. */
function paperAndDay(text: string): { readonly paper: string; readonly edtf: string } | null {
  if (text.length > LONGEST_LINE) return null;
  const { name = '', rest = '' } = nameFirst.exec(text)?.groups ?? {};
  if (!isMastheadName(name) || areSurelyPeople(name)) return null; // 'Emily Post, 3 May 1922'
  const edtf = dayOfIssue(rest) ?? soleDay(rest.replace(/[\s.)]{1,12}\d{0,3}$/u, ''));
  return edtf === null ? null : { paper: name, edtf };
}

function withPaper(draft: Draft, row: Row, paper: string): Draft {
  return setField(draft, 'publisher', { value: paper, from: stated(row) });
}

function withDay(draft: Draft, row: Row, edtf: string): Draft {
  const from = inferred(row, 'The day stands beside the publisher’s name.');
  return setField(draft, 'published', { value: publishedAs(edtf), from });
}

function aside(draft: Draft, settings: CleaningSettings, rows: readonly Row[]): Draft {
  const lines = new Set(rows.map(({ line }) => line));
  return removeRows(draft, settings.keep, ({ line }) => (lines.has(line) ? 'publisher-line' : null));
}
