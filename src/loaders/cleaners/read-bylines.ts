// Lines that say who wrote an article: read, then set aside, because they are about the article and not of it.
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import { MASTHEAD_WORDS } from '../../lexicon/newspapers.ts';
import { desksElsewhere, siteKeepers } from '../../lexicon/publisher-words.ts';
import type { Draft } from '../../records/draft.ts';
import { publishedAs } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { columnsOf, endsSentence, isProse } from '../line-shape.ts';
import { allRows, type Row } from '../rows.ts';
import {
  areSurelyPeople,
  beforeNames,
  isPaper,
  mayBeNobody,
  nameAlone,
  names,
  post,
} from './byline-names.ts';
import type { CleaningSettings } from './cleaner.ts';
import { dayAndWriter } from './day-and-writer.ts';
import { readEasternByline } from './read-eastern-bylines.ts';
import { inferred, type ReadRow, type RowPlace, readEnds, stated } from './read-ends.ts';
import { readLoneName } from './read-lone-names.ts';
import { labelledDay, soleDay } from './read-published-lines.ts';
import { houseOf, knownPublisher } from './read-publisher-lines.ts';

//   By Jane Doe and John Smith | The Moscow Times
//      ^names                    ^house
/** A pattern with names in it takes V8 long to make: most collections have no row that needs this one. */
const labelled = new RegExp(`^${beforeNames}`, 'u');
const byline = new RegExp(
  String.raw`^${beforeNames}(?<names>${names})(?:\s{0,2}(?:[|•·/–—-]|,)\s{0,2}(?<house>[^|]{2,60})|\s?\([^()\n]{2,60}\)|\sin\s\p{Lu}[\p{L} .-]{1,40})?$`,
  'u',
);
//   Reporting by Guy Faulconbridge in Moscow; editing by Andrew Osborn
const credits = new RegExp(
  String.raw`^[(\[]?(?:[Ww]ith )?(?:[Aa]dditional |Writing and )?(?:[Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]dited|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)(?: and (?:writing|editing|reporting))? by (?<names>${names})(?<rest>[^\n]{0,300})$`,
  'u',
);

//   James Smith September 12, 2023        By Amina Wanjiru in Mombasa May 3, 2021
//   ^names      ^day                         ^names
const nameAndDay = new RegExp(
  String.raw`^(?:(?:(?:Posted|Submitted|Published|Written) )?[Bb]y )?(?<names>${names})\s{0,2}[|,·•–—-]?\s{0,2}(?<day>\S[^\n]{5,60})$`,
  'u',
);
//   From Ngozi Eze, Owerri
//        ^names             ^place
const sender = new RegExp(
  String.raw`^From (?<names>${names})(?:,| in) \p{Lu}[\p{L}’'-]{1,25}(?: \p{Lu}[\p{L}’'-]{1,25})?$`,
  'u',
);
/** Read bylines and credits at the ends of a file into the author (and the agency that they name). */
export function readBylines(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, { zone, next, above }) => {
    if (zone === 'tail')
      return (
        readCredits(read, row) ??
        readEastern(read, row) ??
        readSignature(read, row, above) ??
        readNameBelow(read, row, above)
      );
    return (
      readNameAndDay(read, row, next) ??
      readEastern(read, row) ??
      readCredits(read, row) ??
      readByline(read, row) ??
      readBylineBelowLabel(read, row, { zone, next, above }) ??
      readSender(read, row, next) ??
      readDesk(read, row) ??
      readLoneName(read, row, { zone, next, above })
    );
  });
}

//   By Maeve Orr maeve.orr@example.org        By Ana Ruiz, @anaruiz
const addressBehind = /[\s,;|·•]{1,4}[(<]?(?:[\w.+-]{1,60})?@[\w.-]{2,60}[)>]?$/u;

function readByline(draft: Draft, row: Row): ReadRow | null {
  const signer = labelled.test(row.text) ? knownPublisher(row.text.replace(labelled, '')) : null;
  if (signer !== null) return { draft: withHouse(draft, row, signer), rule: 'byline' }; // 'By Reuters'
  const groups = labelled.test(row.text)
    ? byline.exec(row.text.replace(addressBehind, ''))?.groups
    : undefined;
  const written = groups?.['names'];
  if (written === undefined) return null;
  const { edtf, house: behind } = partDay(groups?.['house'] ?? '');
  const { writers, house } = partHouse(written, behind);
  const isHouse = isPaper(writers);
  const withAuthor = isHouse ? draft : addAuthor(draft, row, writers);
  const dated = edtf === null ? withAuthor : withDay(withAuthor, row, edtf);
  return { draft: withHouse(dated, row, isHouse ? writers : house), rule: 'byline' };
}

/** 'Elbe-Kurier, 5. Mai 2025' and 'le 13 mars 2025': the day at the end, and what stands before it. */
function partDay(behind: string): { edtf: string | null; house: string } {
  const commas = [...behind.matchAll(/, /gu)].map(({ index }) => index);
  for (const at of [-2, ...commas]) {
    const edtf = labelledDay(behind.slice(at + 2).replace(/^(?:am|el|em|il|le|on|op) /u, ''));
    if (edtf !== null) return { edtf, house: behind.slice(0, Math.max(at, 0)) };
  }
  return { edtf: null, house: behind };
}

/** The publisher, where what stands behind the name is known to be one. */
function withHouse(draft: Draft, row: Row, house: string): Draft {
  const value = knownPublisher(house) ?? (post.test(house) ? null : mastheadOf(house));
  const from = inferred(row, 'The byline names it.');
  return setField(draft, 'publisher', value === null ? null : { value, from });
}

/** 'Elbtal-Rundschau', 'Harbour News': called like a paper by its last word. */
function mastheadOf(house: string): string | null {
  const last = house.slice(house.lastIndexOf(' ') + 1).toLowerCase();
  return houseOf(house) !== null && (MASTHEAD_WORDS.has(last) || houseOf(last) !== null) ? house : null;
}

/** Lines from one byline to a second that belongs to it: a post, a place and a blank line may stand between. */
const NEXT_BYLINE = 4;

/** Of two bylines below each other both name authors: 'By Jane Doe', 'By John Smith'. */
function addAuthor(draft: Draft, row: Row, writers: string): Draft {
  const { author } = draft.fields;
  const value = { value: writers, from: stated(row) };
  if (author === null) return setField(draft, 'author', value);
  const { value: first, from } = author;
  const isBeside =
    from.from === 'stated' &&
    from.line !== null &&
    row.line > from.line &&
    row.line <= from.line + NEXT_BYLINE &&
    byline.test(from.quote);
  if (!isBeside || first.includes(writers) || writers.includes(first)) return draft;
  return { ...draft, fields: { ...draft.fields, author: { value: `${first}, ${writers}`, from } } };
}

/** 'By' on a line of its own, the name on the next. */
const bylineLabel = /^(?:(?:written |posted |reported )?by|author|von|por|par|autor|auteur|автор)\s?:?$/iu;
//   Jane Hall with the Ridge Valley Press, via the County News Exchange
//   ^names
const namesBelow = new RegExp(
  String.raw`^(?<names>${names})(?:(?:,|\s(?:with|of|for|from|via))\s[^\n.!?]{2,80})?$`,
  'u',
);
const nobody = new RegExp(`^(?:${siteKeepers}|${desksElsewhere}|editors?|staff|guest|anonymous)$`, 'iu');

function readBylineBelowLabel(draft: Draft, row: Row, { next, above }: RowPlace): ReadRow | null {
  if (above !== undefined && bylineLabel.test(above.text) && whoIsNamed(row) !== null)
    return { draft, rule: 'byline' };
  const writers = next === undefined || !bylineLabel.test(row.text) ? null : whoIsNamed(next);
  if (next === undefined || writers === null) return null;
  const author = writers === '' ? null : { value: writers, from: stated(next) };
  return { draft: setField(draft, 'author', author), rule: 'byline' };
}

/** The names that a line below 'By' holds; nothing for 'Admin', null for a line that is no name. */
function whoIsNamed({ text }: Row): string | null {
  return nobody.test(text) ? '' : (namesBelow.exec(text)?.groups?.['names'] ?? null);
}

/** Below the text, 'By: Jane Doe/coastfm.example' signs it; where several such lines stand there, they are other articles'. */
function readSignature(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  const blog = blogSignature.exec(row.text)?.groups;
  if (blog) {
    const writers = nameAlone.exec(blog['names'] ?? '')?.[0];
    const author = writers === undefined ? null : { value: writers, from: stated(row) };
    return { draft: setField(draft, 'author', author), rule: 'byline' };
  }
  if (
    draft.fields.author !== null ||
    above === undefined ||
    !endsSentence(above.text) ||
    !isProse(above.text)
  )
    return null;
  const read = readByline(draft, row);
  if (read === null || !isLastWord(allRows(draft), row)) return null;
  return read;
}

/** 'Tom Behrens' alone below the last paragraph, where nobody else signed. */
function readNameBelow(draft: Draft, row: Row, above: Row | undefined): ReadRow | null {
  if (draft.fields.author !== null || row.text.length > 40 || above === undefined) return null;
  const first = row.text.split(/[\s-]/u, 1)[0] ?? '';
  if (!isProse(above.text) || !endsSentence(above.text) || !areSurelyPeople(row.text) || isPaper(row.text))
    return null;
  if (EAST_ASIAN_SURNAMES.has(first.toLowerCase())) return null; // 'Kim' is no given name there, and says nothing
  if (allRows(draft).some(({ line, text }) => line > row.line && isProse(text))) return null;
  const from = inferred(row, 'The name stands alone below the text.');
  return { draft: setField(draft, 'author', { value: row.text, from }), rule: 'byline' };
}

/** The only such line, and no running text below but what introduces an 'Author:'. */
function isLastWord(rows: readonly Row[], row: Row): boolean {
  const below = rows.filter(({ line, text }) => line > row.line && isProse(text)).length;
  const bylines = rows.filter(({ text }) => labelled.test(text) && byline.test(text)).length;
  return bylines === 1 && below <= (/^author/iu.test(row.text) ? 1 : 0);
}

//   Posted by Martin Hale at 10:32 AM        Publicado por Ana Ruiz en 10:32
//             ^names                                       ^names
const blogSignature =
  /^(?:posted by|publicad[oa] por|postado por|publié par|eingestellt von|gepostet von|pubblicato da|geplaatst door|diposting oleh|автор:) (?<names>[^\n:]{2,60}?)(?: (?:at|on|en|às|à|um|alle|ore|op|di|на)){1,2} \d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?$/iu;

//   Guardian staff and agencies        From our Special Correspondent
const desk =
  /^(?:(?:by|from) )?(?:\p{Lu}[\p{L}.]{1,20} ){0,3}(?:(?:staff|own|our|special)(?: (?:staff|own|special))? (?:reporter|writer|correspondent)s?|(?:web|news|online) desk|(?:staff|correspondents?|reporters?) (?:and|with) (?:news )?agencies)$/iu;
//   Von der Redaktion        by admin
const deskElsewhere = new RegExp(
  `^(?:by|por|par|von|da|di|de)(?: (?:la|der))?:? (?:${siteKeepers}|${desksElsewhere})$`,
  'iu',
);

/** A desk is no author: the line goes, and nobody is named. */
function readDesk(draft: Draft, row: Row): ReadRow | null {
  const isDesk = row.text.length <= 60 && (desk.test(row.text) || deskElsewhere.test(row.text));
  return isDesk ? { draft, rule: 'byline' } : null;
}

/** 'From Ngozi Eze, Owerri' above the text. */
function readSender(draft: Draft, row: Row, next: Row | undefined): ReadRow | null {
  const writers = row.text.startsWith('From ') ? sender.exec(row.text)?.groups?.['names'] : undefined;
  if (writers === undefined || next === undefined || !isProse(next.text)) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

/** 'Jane Doe, Associated Press', 'Jane Doe, Transport Correspondent': the last of the names is no person. */
function partHouse(writers: string, house: string): { writers: string; house: string } {
  const comma = writers.lastIndexOf(', ');
  const last = writers.slice(comma + 2);
  const isHouse = comma > 0 && (isPaper(last) || post.test(last));
  return isHouse ? { writers: writers.slice(0, comma), house: last } : { writers, house };
}

/** The day may be taken for a part of the name ('James Smith September'): every cut is tried, the longest day first. */
function readNameAndDay(draft: Draft, row: Row, next: Row | undefined): ReadRow | null {
  if (columnsOf(row.text) > 100 || !/\d{4}/u.test(row.text) || !nameAndDay.test(row.text)) return null;
  const words = row.text.replace(/^(?:\p{Lu}\p{Ll}{5,8} )?[Bb]y /u, '').split(' ');
  for (let cut = 2; cut <= Math.min(6, words.length - 1); cut += 1) {
    const edtf = soleDay(words.slice(cut).join(' '));
    const writers = words
      .slice(0, cut)
      .join(' ')
      .replace(/\s?[|,·•–—-]$/u, '')
      .replace(/ in \p{Lu}[\p{L} .-]{1,40}$/u, '');
    if (edtf === null || !nameAlone.test(writers) || isPaper(writers) || mayBeNobody(writers)) continue; // 'The Guardian | 3 May 2023'
    if (next?.text.startsWith(writers)) continue; // 'VATICAN CITY | Thu Jun 6, 2013' above 'VATICAN CITY (Reuters) - The pope': a place
    const { writers: writer, house } = partHouse(writers, '');
    return withWriterAndDay(withHouse(draft, row, house), row, writer, edtf);
  }
  return null;
}

function readEastern(draft: Draft, row: Row): ReadRow | null {
  const read = readEasternByline(row) ?? dayAndWriter(row);
  if (read === null) return null;
  const { writer, edtf, publisher } = read;
  const house = publisher === null ? null : { value: publisher, from: inferred(row, 'The byline names it.') };
  const named = setField(draft, 'publisher', house);
  const signed = setField(named, 'author', writer === null ? null : { value: writer, from: stated(row) });
  return { draft: edtf === null ? signed : withDay(signed, row, edtf), rule: 'byline' };
}

function withWriterAndDay(draft: Draft, row: Row, writers: string, edtf: string): ReadRow {
  const withAuthor = setField(draft, 'author', { value: writers, from: stated(row) });
  return { draft: withDay(withAuthor, row, edtf), rule: 'byline' };
}

function withDay(draft: Draft, row: Row, edtf: string): Draft {
  const from = inferred(row, 'The day stands beside the author’s name.');
  return setField(draft, 'published', { value: publishedAs(edtf), from });
}

//   Maeve Orr reported from Whitby, England.
const reportedFrom = new RegExp(
  String.raw`^${names} reported (?:this story )?from \p{Lu}[^.!?:;\n]{2,80}\.$`,
  'u',
);
//   The Associated Press contributed reporting        Contributing: Jane Doe, The Associated Press
const contributed =
  /^Contributing: \p{Lu}[^!?:;\n]{2,120}$|^[([]?\p{Lu}[^.!?:;\n]{2,90} contributed (?:reporting|to (?:this|the) (?:report|story|article))(?: from [^.!?\n]{2,40})?\.?[)\]]?$/u;

function readCredits(draft: Draft, row: Row): ReadRow | null {
  if (contributed.test(row.text) || (row.text.includes(' reported ') && reportedFrom.test(row.text)))
    return { draft, rule: 'credit-line' };
  const { names: writers, rest = '' } = (row.text.includes(' by ') && credits.exec(row.text)?.groups) || {};
  if (writers === undefined) return null;
  const isDesk =
    /^\s(?:staff|team|desk|bureau|newsroom|agencies|reporters?|correspondents?|editors?)\b/iu.test(rest);
  const isWriter = !isDesk && /^[([]?(?:reporting|writing|written|compiled)/iu.test(row.text);
  const author = isWriter ? { value: writers, from: stated(row) } : null;
  return { draft: setField(draft, 'author', author), rule: 'credit-line' };
}
