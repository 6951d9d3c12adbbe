// Lines that name the paper, alone or beside the day: 'FAZ, 18. April 2024', 'The Irish Times'. Read, then set aside.
import {
  MASTHEAD_ENDINGS,
  MASTHEAD_WORDS,
  NEWSPAPERS,
  PAPER_WORDS_IN_TITLES,
  PAPERS_BESIDE_A_DAY,
} from '../../lexicon/newspapers.ts';
import { AGENCIES } from '../../lexicon/publisher-words.ts';
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft } from '../../records/draft.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { allRows, type Row } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred, type ReadRow, readEnds, stated } from './read-ends.ts';
import { soleDay, standsBesideDay } from './read-published-lines.ts';

const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'");
const ALONE = new Map([...AGENCIES, ...NEWSPAPERS.map((name) => [keyOf(name), name] as const)]);
const BESIDE_DAY = new Map(PAPERS_BESIDE_A_DAY.map((name) => [keyOf(name), name]));

const LONGEST = 100;
const label = /^(?:source|quelle|fuente|fonte|источник|джерело|출처|المصدر)\s?[:：]\s?/iu;
const separators = /^[\s,،;|·•()[\]/–—-]{1,12}|[\s,،;|·•()[\]/–—-]{1,12}$/gu;

/** The name as pages show it, of a paper or agency that is known by it; null for all others. */
export function knownPublisher(name: string): string | null {
  return ALONE.get(keyOf(name.trim())) ?? null;
}

/** Read lines at the head, and the last line of all, that hold a paper's name and at most the day beside it. */
export function readPublisherLines(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, { zone, next }) => {
    if (row.text.length > LONGEST) return null;
    const found = readPublisher(read, row);
    if (zone === 'head') return found ?? readAboveDay(read, row) ?? readSectionAndDay(read, row);
    if (found === null) return null;
    return next === undefined && !isInList(draft, row) ? found : null; // references at the end name papers too, one below the other
  });
}

//   Publisher: Financial Times (FT.com)
//              ^name
const labelled =
  /^(?:publisher|publication|herausgeber|éditeur|издатель)\s?[:：]\s?(?<name>\p{Lu}[^\n:()]{1,60}?)(?:\s?\([^()\n]{2,30}\))?$/iu;

function readPublisher(draft: Draft, row: Row): ReadRow | null {
  const name = labelled.exec(row.text)?.groups?.['name'];
  if (name !== undefined && /^\P{Ll}/u.test(name))
    return { draft: withPublisher(draft, row, knownPublisher(name) ?? name), rule: 'publisher-line' };
  const text = row.text.replace(label, '');
  const alone = publisherAlone(text.replace(separators, ''));
  if (alone !== null) return { draft: withPublisher(draft, row, alone), rule: 'publisher-line' };
  const read = houseAndDay(text);
  if (read === null) return null;
  const from = inferred(row, 'The day stands beside the publisher’s name.');
  const dated = setField(draft, 'published', { value: publishedAs(read.edtf), from });
  return { draft: withPublisher(dated, row, read.house), rule: 'publisher-line' };
}

/** 'The Albion Post' right above the line that gave the day. */
function readAboveDay(draft: Draft, row: Row): ReadRow | null {
  const from = draft.fields.published?.from;
  const line = from?.from === 'inferred' || from?.from === 'stated' ? from.line : null;
  if (line !== row.endLine + 1 || !/^The \p{Lu}/u.test(row.text) || !isMasthead(row.text)) return null;
  const above = inferred(row, 'The day stands beside the publisher’s name.');
  return { draft: setField(draft, 'publisher', { value: row.text, from: above }), rule: 'publisher-line' };
}

//   Breaking News • 22:36 PM Tue Sep 9, 2014        Health News of Monday, 11 March 2024
//   ^section        ^day                                           ^day
const sectionAndDay = /^[\p{L}&'’ -]{2,30}(?:\s?[|•·]\s?| News of )(?<day>[^|•·]{8,60})$/u;

/** Beside the day a word or two that are no paper's: the section. Papers and authors were looked for before. */
function readSectionAndDay(draft: Draft, row: Row): ReadRow | null {
  const day = sectionAndDay.exec(row.text)?.groups?.['day'];
  const edtf = day === undefined ? null : soleDay(day);
  if (edtf === null) return null;
  const from = inferred(
    row,
    'A line at the head of the article holds this day beside the name of a section.',
  );
  return { draft: setField(draft, 'published', { value: publishedAs(edtf), from }), rule: 'published-line' };
}

/** 'SPA' and '(PNA)' are agencies, 'Spa' and 'Nan' are words. */
function publisherAlone(name: string): string | null {
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(name) && AGENCIES.has(keyOf(name)) ? null : knownPublisher(name);
}

function withPublisher(draft: Draft, row: Row, value: string): Draft {
  return setField(draft, 'publisher', { value, from: stated(row) });
}

/** A paper before the day or behind it, hours and weekdays aside; null for everything else. */
function houseAndDay(text: string): { house: string; edtf: string } | null {
  const day = readDayWithYear(text);
  if (day === null) return null;
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)];
  const written = standsBesideDay(after) ? before : standsBesideDay(before) ? after : null;
  const house = written === null ? null : houseOf(written);
  return house === null ? null : { house, edtf: day.edtf };
}

//   (Xinhua) 13:27, December 18, 2023
//          ^hour
const hourBehind = /[\s,;()|–—-]{1,6}\d{1,2}:\d\d(?:\s?[ap]m)?$/iu;

/** 'BBC News, Tuesday ' → 'BBC News', '(Xinhua) 13:27, ' → 'Xinhua': what stands beside a day; null where nothing says that it is a paper. */
export function houseOf(written: string): string | null {
  const trimmed = written.replace(separators, '').replace(hourBehind, '').trim();
  const comma = trimmed.search(/\s?[,،|]\s?[^,،|]{0,40}$/u);
  const name = comma > 0 && standsBesideDay(trimmed.slice(comma)) ? trimmed.slice(0, comma) : trimmed;
  return knownPublisher(name) ?? BESIDE_DAY.get(keyOf(name)) ?? (isMasthead(name) ? name : null);
}

/** Two to five words of which one is a word of papers, or one that ends like a paper's name. */
function isMasthead(name: string): boolean {
  if (name.length > 60 || /[.!?:;,]/u.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  if (
    MASTHEAD_ENDINGS.some((ending) => name.length > ending.length + 1 && name.toLowerCase().endsWith(ending))
  )
    return words.length <= 4;
  if (words.length < 2 || words.length > 5 || isSectionOfNews(words)) return false;
  // 'The Halifax Mercury' is one, 'Halifax Mercury' may be a team.
  const isPaper = words[0] === 'the' && words.length > 2 && PAPER_WORDS_IN_TITLES.has(words.at(-1) ?? '');
  if (!isPaper && !words.some((word) => MASTHEAD_WORDS.has(word))) return false;
  return name.split(' ').every((word) => word.length <= 3 || /^\P{Ll}/u.test(word)); // 'Good news for the coast' is a headline
}

/** 'Health News', 'Sports News of Monday': the news of a section, whatever paper's. */
function isSectionOfNews([section = '', news, of]: readonly string[]): boolean {
  return news === 'news' && (of === undefined || of === 'of') && SECTION_NAMES.has(section);
}

/** The row above gives a day as well. */
function isInList(draft: Draft, row: Row): boolean {
  const rows = allRows(draft);
  const above = rows[rows.findIndex(({ line }) => line === row.line) - 1];
  return above !== undefined && above.text.length <= 200 && readDayWithYear(above.text) !== null;
}
