// What a web page puts around an article: offers, buttons, links to other articles. Whole lines only; running text always stays.
import {
  FURNITURE_LINES,
  LIST_LABEL_WITH_NAME,
  LIST_LABELS,
  NEIGHBOUR_LABELS,
  SHARE_WORDS,
} from '../../lexicon/furniture.ts';
import { FURNITURE_OPENINGS, TAG_LABEL } from '../../lexicon/furniture-openings.ts';
import type { Draft } from '../../records/draft.ts';
import { isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { type Row, removeRows, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

const RULE_OF_LINE = new Map(
  [...FURNITURE_LINES].flatMap(([rule, lines]) => lines.map((line) => [line, rule] as const)),
);
const NEIGHBOURS = new Set(NEIGHBOUR_LABELS);
const LISTS = new Set(LIST_LABELS);

/** Characters of a label with the signs around it. */
const LONGEST_LABEL = 120;
/** Rows from the top in which a lone number can be a count. */
const HEAD = 12;

interface Placed extends Row {
  readonly isCode: boolean;
  /** The row as labels are looked up; '' where it is too long for one. */
  readonly bare: string;
}

/** Remove furniture by the lexicon's lines, openings and labels; tags become the article's tags. */
export function removeFurniture(draft: Draft, settings: CleaningSettings): Draft {
  const rows: Placed[] = draft.blocks.flatMap((block) =>
    rowsOf(block).map((row) => ({
      text: row.text,
      line: row.line,
      endLine: row.endLine,
      isCode: block.kind === 'code' || block.kind === 'table',
      bare: bareLabel(row.text),
    })),
  );
  const rules = rows.map((row) => (row.isCode ? null : ruleOfRow(row)));
  takeButtons(rows, rules);
  takeCounts(rows, rules);
  takeNeighbours(rows, rules);
  takeLists(rows, rules);
  takeBelowUnsubscribe(rows, rules);
  const tags = rows.flatMap((row, index) => (rules[index] === 'tags' ? tagsOf(row.text) : []));
  const cleaned = removeRows(draft, settings.keep, (_row, index) => rules[index] ?? null);
  return tags.length === 0 || draft.fields.tags.length > 0
    ? cleaned
    : { ...cleaned, fields: { ...cleaned.fields, tags: [...new Set(tags)] } };
}

/** The rule for a row alone; null for all that may be the article. */
function ruleOfRow({ text, bare }: Placed): string | null {
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return isOrnament(text) ? 'separator' : null;
  if (text.length > 400) return null;
  const whole = RULE_OF_LINE.get(bare) ?? ruleOfLabels(text);
  if (whole !== undefined) return whole;
  if (NEIGHBOURS.has(bare)) return 'neighbour-article';
  if ((TAG_LABEL.test(text) && !isProse(text)) || hashtags.test(text)) return 'tags';
  const words = text.replace(/^[·•|*–-]\s{0,3}/u, '');
  const opening = FURNITURE_OPENINGS.find(
    (one) =>
      text.length <= one.longest &&
      (one.needs === undefined || one.needs.test(words)) &&
      one.pattern.test(words),
  );
  return opening?.rule ?? null;
}

/** 'Previous story | Next story | Back to top': every part is a label of its own. */
function ruleOfLabels(text: string): string | undefined {
  if (text.length > 200 || !/\s?[|·•]\s/u.test(text)) return undefined;
  const parts = text.split(/\s?[|·•]\s?/u).map(bareLabel);
  const rules = parts.map(
    (part) => RULE_OF_LINE.get(part) ?? (NEIGHBOURS.has(part) ? 'navigation' : undefined),
  );
  return parts.length >= 2 && rules.every((rule) => rule !== undefined) ? rules[0] : undefined;
}

/** Lines of signs alone part sections; a row of question marks or a lone '…' may be speech. */
function isOrnament(text: string): boolean {
  return /^[\s\-–—_=*#~•·.+|/\\<>^◆■●○◇□★☆※…]{1,400}$/u.test(text) && !/^[….\s]+$/u.test(text);
}

/** '» No time to read?' → 'no time to read'. */
function bareLabel(text: string): string {
  if (text.length > LONGEST_LABEL) return '';
  const words = text
    .toLowerCase()
    .replaceAll('i\u0307', 'i') // the small letter of 'İ'
    .replaceAll('’', "'")
    .replace(/\s[·|•–—]\s/gu, ' - ')
    .replace(/^[\s>»→►▶•*#|[(-]{1,8}/u, '')
    .replace(/[\s,:：?!.…»→►>|\])-]{1,8}$/u, '');
  return once(words);
}

/** 'leave a reply leave a reply', a button's label and its title → 'leave a reply'. */
function once(words: string): string {
  const half = (words.length - 1) / 2;
  return words[half] === ' ' && words.slice(0, half) === words.slice(half + 1) ? words.slice(0, half) : words;
}

//   #Agua #Cochabamba
const hashtags = /^(?:#[\p{L}\p{N}_]{0,40}\p{L}[\p{L}\p{N}_]{0,40}[\s,;]{0,3}){1,30}$/u;

function tagsOf(text: string): string[] {
  const tags = TAG_LABEL.exec(text)?.groups?.['tags'] ?? (hashtags.test(text) ? text : '');
  return tags
    .split(/[,;|،、]|\s#/u)
    .map((tag) => tag.replace(/^#/u, '').trim())
    .filter((tag) => tag !== '');
}

/** Rows of buttons: 'Facebook Twitter Email', or one button on each of several rows. */
function takeButtons(rows: readonly Placed[], rules: (string | null)[]): void {
  const counts = rows.map((row) => (row.isCode || row.text.length > 120 ? 0 : buttonCount(row.text)));
  for (const [index, count] of counts.entries()) {
    const beside = (counts[index - 1] ?? 0) + (counts[index + 1] ?? 0) > 0;
    const besideShare = rules[index - 1] === 'share' || rules[index + 1] === 'share';
    if (count >= 2 || (count === 1 && (beside || besideShare))) rules[index] ??= 'share';
  }
}

/** '54' below 'Share': how often that was done; '1,187', or '0' above '5', between the title and the text: by how many it was seen. */
function takeCounts(rows: readonly Placed[], rules: (string | null)[]): void {
  const text = rows.findIndex((row) => isProse(row.text));
  for (const [index, row] of rows.entries()) {
    if (rules[index] !== null || row.isCode || !isCount(row)) continue;
    const beside = [rules[index - 1], rules[index + 1]];
    const isAbove = index > 0 && index < Math.min(text, HEAD);
    const isPair = beside.includes('view-count') || isCount(rows[index + 1]);
    const isSeen = isAbove && (isPair || /^\d{1,3}[.,]\d{3}$/u.test(row.text));
    if (isSeen || beside.includes('share') || beside.includes('comments')) rules[index] = 'view-count';
  }
}

function isCount(row: Row | undefined): boolean {
  return row !== undefined && /^\d{1,3}(?:[.,]?\d{3})?[km]?$/iu.test(row.text);
}

const runTogether =
  /(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|e?mail|print|copy|share|tweet|threads|bluesky)(?=\p{Lu})/giu;
/** 'Share on Facebook', 'Partager sur X', 'Compartir en WhatsApp'. */
const BETWEEN_BUTTONS: ReadonlySet<string> = new Set(
  'on via to sur auf en no na su op på w по em por par con bei mit'.split(' '),
);

/** Number of button words when the row holds nothing else. */
function buttonCount(text: string): number {
  const words = text
    .replace(runTogether, '$& ') // 'FacebookX' of two links with nothing between them
    .toLowerCase()
    .split(/[\s,:|/•·]+/u)
    .filter((word) => word !== '' && !BETWEEN_BUTTONS.has(word));
  return words.every((word) => SHARE_WORDS.has(word)) ? words.length : 0;
}

/** 'Next Article' takes the headline below it along. */
function takeNeighbours(rows: readonly Placed[], rules: (string | null)[]): void {
  for (const [index, rule] of rules.entries()) {
    if (rule !== 'neighbour-article') continue;
    const label = rows[index];
    const next = rows[index + 1];
    const second = rows[index + 2];
    if (!label || !next || rules[index + 1] !== null || !isHeadlineLike(next.text)) continue;
    const standsAlone = second === undefined || !follows(next, second);
    if (standsAlone || follows(label, next)) rules[index + 1] = 'neighbour-article';
  }
}

/** No blank line between two rows: what stands right below a label belongs to it more surely. */
function follows(row: Row, next: Row): boolean {
  return next.line === row.endLine + 1;
}

const unsubscribe =
  /\b(?:unsubscribe|abmelden|se désabonner|désinscrire|darse de baja|cancelar (?:la )?suscripción|disiscriviti|afmelden|avregistrera)\b|отписаться/iu;
/** Rows of a sender's address, and its words. */
const SENDER = 8;

/** A newsletter ends with the button to leave it; below stand its sender and the sender's address. */
function takeBelowUnsubscribe(rows: readonly Placed[], rules: (string | null)[]): void {
  const at = rows.findIndex(
    ({ text }, index) => rules[index] !== null && text.length <= 400 && unsubscribe.test(text),
  );
  const below = at < 0 ? [] : rows.slice(at + 1);
  if (below.length > SENDER || below.some((row) => row.isCode || isProse(row.text))) return;
  for (const index of below.keys()) rules[at + 1 + index] ??= 'mail-signature';
}

/** 'Related articles' takes headlines along: all to the end of the file, or those in its own block; never running text. */
function takeLists(rows: readonly Placed[], rules: (string | null)[]): void {
  const reachesEnd = lastProse(rows, rules);
  for (const [index, row] of rows.entries()) {
    if (rules[index] !== null || row.isCode || !isListLabel(row)) continue;
    const isTail = index > reachesEnd;
    let taken = 0;
    let last: Row = row;
    for (let next = index + 1; next < rows.length; next += 1) {
      const below = rows[next];
      if (!below || below.isCode || (!isTail && !follows(last, below))) break;
      last = below;
      if (rules[next] !== null) continue;
      if (!isLinkLike(below.text, isTail)) break;
      rules[next] = 'related-link';
      taken += 1;
    }
    if (isTail || taken > 0) rules[index] = 'related-link';
  }
}

function isListLabel({ text, bare }: Placed): boolean {
  return LISTS.has(bare) || (text.length <= 60 && !/[.!?]$/u.test(text) && LIST_LABEL_WITH_NAME.test(bare));
}

/** Number of the last row that is running text and no furniture. */
function lastProse(rows: readonly Placed[], rules: readonly (string | null)[]): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && rules[index] === null && (row.isCode || (isProse(row.text) && !isTeaser(row.text))))
      return index;
  }
  return -1;
}

/** 'The mayor was the guest at...': the first words of another article, cut off by the page. */
function isTeaser(text: string): boolean {
  return text.length <= 160 && /\p{L}(?:\.\.\.|…)$/u.test(text);
}

/** Below a label at the end of the file even one word is a link or a tag. */
function isLinkLike(text: string, isTail: boolean): boolean {
  if (isTail && isTeaser(text)) return true;
  const bare = text.replace(/^(?:[-*•]|\d{1,2}[.)])\s/u, '');
  return isHeadlineLike(bare) && !isProse(bare) && (isTail || wordCount(bare) >= 2);
}
