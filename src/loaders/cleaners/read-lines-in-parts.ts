// 'The Lantern · 22 Aug 2024 · 7 · BY MAEVE ORR': one line that says several things about its article, with signs between them.
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft } from '../../records/draft.ts';
import { publishedAs, readDayWithYear } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import type { Row } from '../rows.ts';
import { areSurelyPeople, names, signedName } from './byline-names.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred, type ReadRow, readEnds, stated } from './read-ends.ts';
import { labelledDay, saysUpdate, standsBesideDay, withoutPage } from './read-published-lines.ts';
import { houseBesideDay } from './read-publisher-lines.ts';

const LONGEST = 160;
const FEWEST_PARTS = 3;
const MOST_PARTS = 7;
const signs = /\s{0,3}[|•·]\s{0,3}|\s{1,3}[/–—-]\s{1,3}/u;
//   p. 12        Page A4        S. 9        9
const page =
  /^(?:(?:pp?|pg|page|seite|side|sida|sivu|strona|s|pág|página|pag|pagina|blz|стр|с)\.?\s?)?\p{Lu}?\d{1,3}(?:[-–]\d{1,3})?$/iu;
//   Nr. 61        4 min read        212 ord        Artikel-id: e9a1b2c3
const filler =
  /^(?:(?:no|nr|n[°º]|núm|№)\.?\s?\d{1,6}|\d{1,3}(?:[.,\s]?\d{3})?\s(?:words|wörter|mots|palabras|palavras|parole|woorden|ord|tegn|zeichen)|(?:artikel|article|document|dokument)-?\s?id:?\s[\w-]{4,40}|original|\d{1,3}[\s-]min(?:ute)?s?\.?(?:[\s-]\p{L}{2,10}){0,2})$/iu;
//   10:41        18h02 CET
const hour = /^\d{1,2}[:.h]\d\d(?:\s\p{L}{1,5})?$/iu;
//   Région        Faits divers        Avilés
const section = /^\p{Lu}[\p{L}&’'-]{1,20}(?: [\p{L}&’'-]{1,20})?$/u;

//   The Press and Islander: beside a day, a page and a signature
const paperName =
  /^The (?:\p{Lu}[\p{L}’'-]{1,20}|and|of|&)(?: (?:\p{Lu}[\p{L}’'-]{1,20}|and|of|the|&)){1,5}$/u;

/** Read lines at the head in which every part is a day, a paper, a signature, a section, a page or an hour, a day among them. */
export function readLinesInParts(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, { zone }) => (zone === 'head' ? readParts(read, row) : null));
}

interface Told {
  readonly day: string;
  readonly house: string | null;
  readonly writers: string | null;
}

function readParts(draft: Draft, row: Row): ReadRow | null {
  if (row.text.length > LONGEST) return null;
  const told =
    toldByIssue(row.text) ??
    toldBySignedDay(row.text) ??
    toldBy(row.text.split(signs).map((part) => part.trim())) ??
    toldBy(partsAtCommas(row.text));
  if (told === null) return null;
  const { day, house, writers } = told;
  const from = inferred(row, 'A line about the article holds this day.');
  const dated = setField(draft, 'published', { value: publishedAs(day), from });
  const named = setField(dated, 'publisher', house === null ? null : { value: house, from: stated(row) });
  const author = writers === null ? null : { value: writers, from: stated(row) };
  return {
    draft: setField(named, 'author', author),
    rule: house === null ? 'published-line' : 'publisher-line',
  };
}

//   Elbe-Kurier vom 12.05.2021, Nr. 109, S. 4
//   ^house                     ^page
const paperOfPage = /^(?<house>\p{Lu}[^\n:;,!?]{2,50}) vom (?=\d)/u;

/** The paper before 'vom' and the day of an issue whose page is named. */
function toldByIssue(text: string): Told | null {
  const house = paperOfPage.exec(text)?.groups?.['house'];
  const issue = house === undefined ? text : withoutPage(text);
  const day = issue === text ? null : readDayWithYear(issue);
  return house === undefined || day?.end !== issue.length ? null : { day: day.edtf, house, writers: null };
}

//   jeudi 11 juillet 2024, par Nora Hale
//   ^day                       ^names
const signedBehind = new RegExp(`^\\s?,\\s(?:par|by|por|von|di|door)\\s(?<names>${names})$`, 'u');

/** A day with its writer behind it and nothing else, as SPIP sets it below the headline. */
function toldBySignedDay(text: string): Told | null {
  const day = text.length > 100 ? null : readDayWithYear(text);
  const writers = day === null ? undefined : signedBehind.exec(text.slice(day.end))?.groups?.['names'];
  if (day === null || writers === undefined) return null;
  const edtf = labelledDay(text.slice(0, day.end));
  return edtf === null ? null : { day: edtf, house: null, writers };
}

/** 'Région, mardi 5 octobre 2021, p. 14' of a printed paper: parted at commas, but for those of the day. Empty where no page is named. */
function partsAtCommas(text: string): readonly string[] {
  const day = withoutPage(text) === text ? null : readDayWithYear(text);
  if (day === null) return [];
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)];
  return [...before.split(','), text.slice(day.start, day.end), ...after.split(',')]
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface PartRead {
  readonly says: 'day' | 'house' | 'writers' | 'aside' | 'other';
  readonly value: string;
}

/** What the parts say; null where one of them says something else, where two say the same, and where only the day is told. */
function toldBy(parts: readonly string[], paper: string | null = null): Told | null {
  if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) return null;
  const read = parts
    .map(readPart)
    .filter(({ says, value }, at, all) => !(says === 'other' && at === 1 && isDateline(value, all)));
  const [first, ...others] = read;
  const isDated = parts.slice(1).some((part) => page.test(part) || hour.test(part));
  const isSigned = parts.some((part) => signedName(part) !== null);
  const isSection = (isDated || isSigned) && first?.says === 'other' && section.test(first.value); // or a paper that nothing tells
  if (
    first?.says === 'other' &&
    paperName.test(first.value) &&
    parts.slice(1).some((part) => page.test(part))
  )
    return toldBy([...parts.slice(1)], first.value);
  if ((first?.says === 'other' && !isSection) || others.some(({ says }) => says === 'other')) return null;
  const all = (wanted: PartRead['says']): string[] =>
    read.flatMap(({ says, value }) => (says === wanted ? [value] : []));
  const [days, houses, writers] = [all('day'), all('house'), all('writers')];
  const [day] = days;
  if (day === undefined || [days, houses, writers].some((ones) => ones.length > 1)) return null;
  if (!isDated && houses.length + writers.length === 0) return null;
  if (paper !== null && (houses.length > 0 || writers.length === 0)) return null;
  return { day, house: paper ?? houses[0] ?? null, writers: writers[0] ?? null };
}

//   Beijing/Chengdu
const towns = /^\p{Lu}[\p{L}’' -]{2,24}(?:\/\p{Lu}[\p{L}’' -]{2,24}){0,2}$/u;

/** Where an agency that opens the line reports from. */
const isDateline = (part: string, [first]: readonly PartRead[]): boolean =>
  first?.says === 'house' && towns.test(part);

//   The Dubuque Star (Dubuque, Iowa)
//                   ^
const placeBehind = /\s\(\p{Lu}[^()\n]{2,40}\)$/u;

function readPart(part: string): PartRead {
  if (saysUpdate(part)) return { says: 'aside', value: part };
  const day = labelledDay(part);
  if (day !== null) return { says: 'day', value: day };
  const house = houseBesideDay(part.replace(placeBehind, ''));
  if (house !== null) return { says: 'house', value: house };
  const writers = signedName(part) ?? (areSurelyPeople(part) ? part : null);
  if (writers !== null) return { says: 'writers', value: writers };
  return { says: isAside(part) ? 'aside' : 'other', value: part };
}

/** A page, a number, an hour, a section: said of the article, and no field of it. */
function isAside(part: string): boolean {
  return (
    page.test(part) || filler.test(part) || standsBesideDay(part) || SECTION_NAMES.has(part.toLowerCase())
  );
}
