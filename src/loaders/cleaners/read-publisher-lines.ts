// Lines that name the paper, alone or beside the day: 'FAZ, 18. April 2024', 'The Irish Times'. Read, then set aside.
import {
  EVENTS_AND_PAPERS,
  MASTHEAD_ENDINGS,
  MASTHEAD_WORDS,
  NEWSPAPERS,
  PAPER_WORDS_ABOVE_DAY,
  PAPER_WORDS_IN_TITLES,
  PAPERS_BESIDE_A_DAY,
  PLACES_WITH_ARTICLE,
} from '../../lexicon/newspapers.ts';
import { AGENCIES } from '../../lexicon/publisher-words.ts';
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft } from '../../records/draft.ts';
import { isCarrier } from '../fields/carriers.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { endsSentence, HEADLINE_WORDS, isProse, wordCount } from '../line-shape.ts';
import { allRows, type Row } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { isMastheadName } from './masthead-names.ts';
import { dayLine, inferred, type ReadRow, type RowPlace, readEnds, stated } from './read-ends.ts';
import { soleDay, standsBesideDay, withoutPage } from './read-published-lines.ts';

const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'");
const ALONE = new Map([...AGENCIES, ...NEWSPAPERS.map((name) => [keyOf(name), name] as const)]);
const BESIDE_DAY = new Map(PAPERS_BESIDE_A_DAY.map((name) => [keyOf(name), name]));

const LONGEST = 100;
const label =
  /^(?:source|quelle|fuente|fonte|źródło|zdroj|kaynak|källa|kilde|lähde|bron|forrás|sursa|izvor|πηγή|источник|джерело|出典|来源|來源|출처|출처|المصدر)\s?[:：]\s?/iu;
const separators = /^[\s,،;|·•()[\]/–—-]{1,12}|[\s,،;|·•()[\]/–—-]{1,12}$/gu;

/** The name as pages show it, of a paper or agency that is known by it; null for all others. */
export function knownPublisher(name: string): string | null {
  return ALONE.get(keyOf(name.trim())) ?? null;
}

/** The rule of a line that is a site's address and nothing else: the publisher, where nothing better names it. */
export const SITE_RULE = 'site-address';
//   harbourecho.com        www.lantern.co.uk        GOV.UK        NYTimes.com
const siteAlone =
  /^(?:www\.)?(?:[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,2}|[A-Z\d-]{2,40}(?:\.[A-Z]{2,10}){1,2}|[A-Za-z\d-]{2,40}\.(?:com|org|net))$/u;

/** Read lines at the head, and the last line of all, that hold a paper's name and at most the day beside it. */
export function readPublisherLines(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, { zone, next, above }) => {
    if (row.text.length > LONGEST) return null;
    const found = readPublisher(read, row);
    if (above === undefined && siteAlone.test(row.text)) return { draft, rule: SITE_RULE };
    if (zone === 'head')
      return (
        found ??
        readBelowLabel(read, row, { above, next }) ??
        readAboveDay(read, row, above) ??
        readPaperBelowDay(read, row, above) ??
        readBelowHeadline(read, row, above) ??
        readSectionAndDay(read, row)
      );
    if (found === null) return readHolder(draft, read, row);
    if (labelledPage.test(row.text)) return found;
    return next === undefined && !isInList(draft, row) ? found : null; // references at the end name papers too, one below the other
  });
}

//   Quelle: Ostsee-Tagblatt vom 12.03.2024, Nr. 61, S. 9
const labelledPage =
  /^(?:quelle|source|fuente|fonte|bron)\s?:[^\n]{4,80}\d{4},? (?:nr|no|n°|s|p|pág|pag|blz)\.? ?\d/iu;
//   © Firda Tidende
const holder = /^(?:©|\(c\)|ⓒ)\s?(?<name>\p{L}[^\n!?:©]{2,60})$/iu;
const rightsBehind =
  /[.,]?\s(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti)\b[^\n]{0,60}$/iu;
const legalForm = /\s(?:GmbH|AG|Verlag|Ltd\.?|Limited|Inc\.?|LLC|S\.?A\.?|SpA|A\/S|AS|AB|Oy|BV)$/u;

/** The holder of the rights below the last running text: a paper is the publisher, a company or an archive of papers is set aside. */
function readHolder(draft: Draft, read: Draft, row: Row): ReadRow | null {
  const name = holder.exec(row.text.replace(rightsBehind, ''))?.groups?.['name']?.replace(/\.$/u, '');
  if (name === undefined || allRows(draft).some(({ line, text }) => line > row.line && isProse(text)))
    return null;
  const house = isCarrier(name) ? null : houseOf(name);
  if (house !== null) return { draft: withPublisher(read, row, house), rule: 'copyright' };
  return isCarrier(name) || legalForm.test(name) ? { draft: read, rule: 'copyright' } : null;
}

const labelAlone =
  /^(?:from|publisher|published by|issued by|source|herausgeber|quelle|éditeur|fuente|fonte|источник)\s?[:：]$/iu;

//   From: Department for Harbours
const sentBy = /^From:\s(?<name>\p{Lu}[^@:!?\n]{2,80})$/u;
/** Lines between the office and the day of its release. */
const BESIDE_DAY_OF_RELEASE = 2;

/** 'From:' on a line of its own, the office on the next; or both in one line beside the day. */
function readBelowLabel(
  draft: Draft,
  row: Row,
  { above, next }: Pick<RowPlace, 'above' | 'next'>,
): ReadRow | null {
  const office = sentBy.exec(row.text)?.groups?.['name'];
  if (
    office !== undefined &&
    Math.abs((dayLine(draft) ?? Number.NEGATIVE_INFINITY) - row.line) <= BESIDE_DAY_OF_RELEASE
  )
    return { draft: withPublisher(draft, row, office), rule: 'publisher-line' };
  const isName = ({ text }: Row): boolean =>
    /^\p{Lu}/u.test(text) && text.length <= 80 && !endsSentence(text);
  if (above !== undefined && labelAlone.test(above.text) && isName(row))
    return { draft: withPublisher(draft, row, row.text), rule: 'publisher-line' };
  const isLabel =
    next !== undefined && next.line === row.endLine + 1 && labelAlone.test(row.text) && isName(next);
  return isLabel ? { draft, rule: 'publisher-line' } : null;
}

//   Publisher: Financial Times (FT.com)
//              ^name
const labelled =
  /^(?:publisher|publication|herausgeber|éditeur|издатель)\s?[:：]\s?(?<name>\p{Lu}[^\n:()]{1,60}?)(?:\s?\([^()\n]{2,30}\))?$/iu;

function readPublisher(draft: Draft, row: Row): ReadRow | null {
  const name = labelled.exec(row.text)?.groups?.['name'];
  if (name !== undefined && /^\P{Ll}/u.test(name))
    return { draft: withPublisher(draft, row, knownPublisher(name) ?? name), rule: 'publisher-line' };
  const text = withoutPage(row.text.replace(label, ''));
  const alone = publisherAlone(text.replace(separators, ''));
  if (alone !== null) return { draft: withPublisher(draft, row, alone), rule: 'publisher-line' };
  const read = houseAndDay(text) ?? (label.test(row.text) ? namedAndDay(text) : null);
  if (read === null) return null;
  const from = inferred(row, 'The day stands beside the publisher’s name.');
  const dated = setField(draft, 'published', { value: publishedAs(read.edtf), from });
  return { draft: withPublisher(dated, row, read.house), rule: 'publisher-line' };
}

/** 'The Albion Post' right above the line that gave the day; 'The Lantern' or 'Albion Post' too where a headline stands over it, for else it may be the headline. */
function readAboveDay(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  const name = row.text.replace(edition, '');
  const isCalledSo = isArticled(name) || isMasthead(name) || isCalledLikeAPaper(name);
  if (!isCalledSo || !isAboveDay(draft, row)) return null;
  const isSure = /^(?:The|THE) \p{Lu}/u.test(name) && isMasthead(name);
  if (!isSure && wordCount(above?.text ?? '') < HEADLINE_WORDS) return null;
  const shown = row.text.replace(ofEdition, ''); // 'The Herald (South Africa)' is not the one of Glasgow
  const value = { value: shown, from: inferred(row, 'The day stands beside the publisher’s name.') };
  return { draft: setField(draft, 'publisher', value), rule: 'publisher-line' };
}

/** Right above the line that gave the day, or with a blank line between the two. */
function isAboveDay(draft: Draft, row: Row): boolean {
  const day = dayLine(draft);
  return (
    day === row.endLine + 1 || (day === row.endLine + 2 && (draft.lines[row.endLine] ?? '').trim() === '')
  );
}

//   Harbour Post / 20 January 2023
//   ^name         ^day
const nameAndDay =
  /^(?<name>\p{Lu}[^,/|·•\d]{3,40}?|[\p{L}\d.]{4,30})(?:,|\s[/|·•–—-])\s(?<day>\S[^\n]{5,40})$/u;
//   allAfrica        WeAfrica24        Politico.eu
const coined = /^(?=\P{N})[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{Ll}\d|\p{L}\.(?=\p{Ll}{2,4}$))[\p{L}\d]*$/u;

/** The same in one line below a headline. */
function readBelowHeadline(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  const { name = '', day = '' } = nameAndDay.exec(row.text)?.groups ?? {};
  const isHouse = isCalledLikeAPaper(name) && wordCount(above?.text ?? '') >= HEADLINE_WORDS;
  const edtf = isHouse || (coined.test(name) && above !== undefined) ? soleDay(day) : null;
  if (edtf === null) return null;
  const from = inferred(row, 'The day stands beside the publisher’s name.');
  const dated = setField(draft, 'published', { value: publishedAs(edtf), from });
  return { draft: setField(dated, 'publisher', { value: name, from }), rule: 'publisher-line' };
}

/** 'La Gazette du Littoral' below a headline and the line that gave its day. */
function readPaperBelowDay(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  const day = dayLine(draft);
  const isBelow = day !== null && row.line > day && row.line <= day + 2;
  if (!isBelow || wordCount(above?.text ?? '') < HEADLINE_WORDS || !isMastheadName(row.text)) return null;
  return { draft: withPublisher(draft, row, row.text), rule: 'publisher-line' };
}

/** Two to four words of which the last is one of papers: only below a headline and beside its day. */
function isCalledLikeAPaper(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    PAPER_WORDS_ABOVE_DAY.has(words.at(-1)?.toLowerCase() ?? '') &&
    words.every((word) => /^(?:\p{Lu}|(?:of|the|and|de|del|la)$)/u.test(word))
  );
}

//   The Lantern (Northern edition)
const edition = /\s\([^()\n]{2,60}\)$/u;
const ofEdition = /\s\([^()\n]{0,24}edition\)$|\s\([^()\n]{2,40} : \d{4} ?- ?\d{4}\)$/iu; // libraries add place and years
//   The Lantern
const articled = /^The (?<name>\p{Lu}[\p{L}’'-]{2,20})$/u;

/** 'The' and one word, which is no place and nothing that happens on a day: 'The Hague', 'The Inquiry'. Two words may be anything. */
function isArticled(name: string): boolean {
  const word = articled.exec(name)?.groups?.['name']?.toLowerCase();
  return word !== undefined && !PLACES_WITH_ARTICLE.has(word) && !EVENTS_AND_PAPERS.has(word);
}

/** The paper that a part of a line names whose other part is a day: one that is known or called like one, or 'The Lantern'. */
export function houseBesideDay(written: string): string | null {
  const name = nameBeside(written);
  return houseOf(written) ?? (isArticled(name) ? name : null);
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
  const [before, after] = [text.slice(0, day.start), text.slice(day.end).replace(/^ (?:г\.|года)/u, '')];
  const written = standsBesideDay(after) ? before : standsBesideDay(before) ? after : null;
  const house = written === null ? null : houseBesideDay(written);
  return house === null ? null : { house, edtf: day.edtf };
}

//   Quelle: Ostsee-Tagblatt vom 12.03.2024
//           ^house
const dayBehind = /(?:,|\svom|\s\()\s?$/u;

/** Behind 'Source:' a name that nobody need know, and the day. */
function namedAndDay(text: string): { house: string; edtf: string } | null {
  const day = readDayWithYear(text);
  if (day === null || !standsBesideDay(text.slice(day.end))) return null;
  const house = text.slice(0, day.start).replace(dayBehind, '').trim();
  return /^\p{Lu}[^!?:;]{2,60}$/u.test(house) && !/\d|\.\s/u.test(house) ? { house, edtf: day.edtf } : null;
}

//   (Xinhua) 13:27, December 18, 2023
//          ^hour
const hourBehind = /[\s,;()|–—-]{1,6}\d{1,2}:\d\d(?:\s?[ap]m)?$/iu;

/** 'BBC News, Tuesday ' → 'BBC News', '(Xinhua) 13:27, ' → 'Xinhua': what stands beside a day; null where nothing says that it is a paper. */
export function houseOf(written: string): string | null {
  const name = nameBeside(written);
  return knownPublisher(name) ?? BESIDE_DAY.get(keyOf(name)) ?? (isMasthead(name) ? name : null);
}

/** Without the hour and the weekday that may part it from the day. */
function nameBeside(written: string): string {
  const trimmed = written.replace(separators, '').replace(hourBehind, '').trim();
  const comma = trimmed.search(/\s?[,،|]\s?[^,،|]{0,40}$/u);
  return comma > 0 && standsBesideDay(trimmed.slice(comma)) ? trimmed.slice(0, comma) : trimmed;
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
