// Finds lines that stand in many files: the header and footer of a site, which no lexicon can know.
import type { SourceFile } from '../records/source-file.ts';
import { tidyText } from './cleaners/tidy-characters.ts';
import { htmlLines } from './formats/html-words.ts';
import { isBlank } from './formats/text.ts';
import { endsSentence, isListItem, wordCount } from './line-shape.ts';
import { plainLine } from './rows.ts';

/** How many non-blank lines at each end of a file can be furniture of the site. */
export const HEAD_LINES = 6;
export const TAIL_LINES = 10;
/** Above this many remembered lines those that turned out rare are forgotten. */
const REMEMBERED = 50_000;

interface Seen {
  count: number;
  /** Number of the file in which it was first seen. */
  readonly since: number;
}

/** What of a file counts towards repeated lines: small, and a function of the file alone. */
export interface LineSurvey {
  /** Fingerprint of its longest line: copies of one article have the same. */
  readonly body: number;
  /** Lines at its head and tail that may be furniture. */
  readonly lines: readonly string[];
}

/** The part of a file that `repeatedAmong` counts. Of a web page all short blocks near its ends: which of them its article lets in is seen when it is read. */
export function surveyLines(file: SourceFile): LineSurvey {
  const isPage = PAGE_NAME.test(file.path) || PAGE_OPENING.test(file.text.slice(0, 400));
  const lines = isPage ? htmlLines(file.text) : file.text.split('\n');
  const candidates = isPage ? candidatesOfPage(lines) : candidatesOf(lines);
  return { body: fingerprint(longestOf(lines)), lines: [...candidates] };
}

const PAGE_NAME = /\.(?:s?html?|xht(?:ml)?|php|aspx?|jsp)$/iu;
const PAGE_OPENING = /^\s{0,40}<(?:!doctype html|html)[\s>]/iu;
/** Blocks of a page, counted from each end, that may be furniture. */
const PAGE_LINES = 150;

function candidatesOfPage(lines: readonly string[]): Set<string> {
  const ends =
    lines.length <= 2 * PAGE_LINES ? lines : [...lines.slice(0, PAGE_LINES), ...lines.slice(-PAGE_LINES)];
  return new Set(ends.map((line) => plainLine(tidyText(line.slice(0, 400)))).filter(isFurnitureLike));
}

/**
 * Lines that stand at the head or tail of at least `minimum` files and of a tenth of all: 'NK NEWS – Inside the hermit kingdom'.
 * Copies of one article count once. Names, places, datelines, days, speakers' labels and sentences are never among them.
 * Looks at each file once; memory does not grow with the number of lines.
 * @param surveys of the seeds, in a fixed order
 * @param minimum smallest number of files, 2 or more
 * @returns the lines, in the spelling that cleaning compares
 */
export function repeatedAmong(surveys: Iterable<LineSurvey>, minimum: number): ReadonlySet<string> {
  const seen = new Map<string, Seen>();
  const bodies = new Set<number>();
  let count = 0;
  for (const { body, lines } of surveys) {
    if (bodies.has(body)) continue;
    bodies.add(body);
    count += 1;
    for (const line of lines) {
      const entry = seen.get(line);
      if (entry) entry.count += 1;
      else seen.set(line, { count: 1, since: count });
    }
    if (seen.size > REMEMBERED) forgetRare(seen, count);
  }
  const enough = Math.max(2, minimum, Math.ceil(count / 10));
  return new Set([...seen].filter(([, entry]) => entry.count >= enough).map(([line]) => line));
}

function forgetRare(seen: Map<string, Seen>, count: number): void {
  for (const [line, entry] of seen) if (entry.count < (count - entry.since) * 0.02) seen.delete(line);
}

function candidatesOf(lines: readonly string[]): Set<string> {
  const head = nonBlank(lines, HEAD_LINES);
  const tail = nonBlank([...lines.slice(-4 * TAIL_LINES)].reverse(), TAIL_LINES);
  return new Set([...head, ...tail].filter(isFurnitureLike));
}

function nonBlank(lines: readonly string[], count: number): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (found.length === count) break;
    if (!isBlank(line)) found.push(plainLine(tidyText(line.slice(0, 400))));
  }
  return found;
}

/** Short, and neither a name nor a sentence nor a label: precision before quantity. */
function isFurnitureLike(line: string): boolean {
  if (line.length < 4 || line.length > 160 || /\d{1,2}\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d\D\d/u.test(line))
    return false;
  if (/[:：]$/u.test(line) || isListItem(line) || /^(?:https?:|[#◆■▶※――\-–—("“「])/u.test(line)) return false;
  if (endsSentence(line) && wordCount(line) > 6) return false;
  return !isNameLike(line);
}

/** A few words, each with a capital: may be somebody, some place, or a dateline. */
function isNameLike(line: string): boolean {
  const words = line.split(/[\s,/().-]+/u).filter((word) => word !== '');
  return words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || word.length <= 3);
}

function longestOf(lines: readonly string[]): string {
  let longest = '';
  for (const line of lines) if (line.length > longest.length) longest = line;
  return longest.slice(0, 4000);
}

/** FNV-1a, 32 bits: enough to tell copies of one article. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
