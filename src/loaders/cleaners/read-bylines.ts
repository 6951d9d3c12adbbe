// Lines that say who wrote an article: read, then set aside, because they are about the article and not of it.
import type { Draft } from '../../records/draft.ts';
import { publishedAs } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { columnsOf, isProse } from '../line-shape.ts';
import type { Row } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';
import { inferred, type ReadRow, readEnds, stated } from './read-ends.ts';
import { soleDay } from './read-published-lines.ts';
import { houseOf, knownPublisher } from './read-publisher-lines.ts';

const oneName = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]{0,25}|al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|y)){1,4}`;
const names = String.raw`${oneName}(?:(?:,|,? and|,? &|,? et|,? und|,? y|,? и)\s${oneName}){0,5}`;
//   By Jane Doe and John Smith | The Moscow Times
//      ^names                    ^house
const byline = new RegExp(
  String.raw`^(?:(?:(?:[Ww]ritten |[Ww]ords |[Tt]ext |[Ss]tory )?[Bb]y|BY|Von|Par|Por|Di|Door|Автор|Author|AUTHOR|Reporter|Correspondent)\s{0,2}[:：]?\s)(?<names>${names})(?:\s{0,2}(?:[|•·/–—-]|,)\s{0,2}(?<house>[^|]{2,60})|\s?\([^()\n]{2,60}\)|\sin\s\p{Lu}[\p{L} .-]{1,40})?$`,
  'u',
);
//   Reporting by Guy Faulconbridge in Moscow; editing by Andrew Osborn
const credits = new RegExp(
  String.raw`^[(\[]?(?:Additional |Writing and )?(?:[Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]dited|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)(?: and (?:writing|editing|reporting))? by (?<names>${names})(?<rest>[^\n]{0,300})$`,
  'u',
);

//   James Smith September 12, 2023        By John Muchira in Nairobi November 28, 2023
//   ^names      ^day                         ^names
const nameAndDay = new RegExp(
  String.raw`^(?:(?:(?:Posted|Submitted|Published|Written) )?[Bb]y )?(?<names>${names})\s{0,2}[|,·•–—-]?\s{0,2}(?<day>\S[^\n]{5,60})$`,
  'u',
);
const nameAlone = new RegExp(`^(?<names>${names})$`, 'u');
//   From Ado Abubakar Musa, Jos
//        ^names             ^place
const sender = new RegExp(
  String.raw`^From (?<names>${names})(?:,| in) \p{Lu}[\p{L}’'-]{1,25}(?: \p{Lu}[\p{L}’'-]{1,25})?$`,
  'u',
);
/** The line below a name that says what the person is to the paper: 'Seoul correspondent', 'BBC News'. */
const post =
  /^(?:(?:[\p{L}-]{2,20} ){0,4}(?:correspondent|reporter|editor|columnist|staff writer|bureau chief|contributor|analyst)(?:,? (?:in|for|at|of) [\p{L} ]{2,40}|, [\p{L} ]{2,40})?|(?:BBC|CNN|NBC|ABC|CBS|Sky|Fox) (?:News|World Service|Monitoring|Korean|Russian))$/iu;
//   佐々木美咲　2024年3月5日 5時00分
//   ^names      ^day
const hanNameAndDay =
  /^(?<names>[\p{Script=Han}々]{2,6}|[\p{Script=Han}々]{1,3}\s[\p{Script=Han}々]{1,3})(?:記者|记者)?\s{1,3}(?<day>(?:19|20)\d\d年[^\n]{4,40})$/u;
//   박수윤 기자
const koreanByline = /^(?<names>[\p{Script=Hangul}]{2,4})\s?(?:기자|특파원|선임기자)(?:\s?=)?$/u;

/** Read bylines and credits at the ends of a file into the author (and the agency that they name). */
export function readBylines(draft: Draft, settings: CleaningSettings): Draft {
  return readEnds(draft, settings, (read, row, { zone, next }) => {
    if (zone === 'tail') return readCredits(read, row);
    return (
      readNameAndDay(read, row) ??
      readHanNameAndDay(read, row) ??
      readCredits(read, row) ??
      readByline(read, row) ??
      readSender(read, row, next) ??
      readDesk(read, row) ??
      readNameAbovePost(read, row, next)
    );
  });
}

function readByline(draft: Draft, row: Row): ReadRow | null {
  const korean = koreanByline.exec(row.text)?.groups?.['names'];
  const groups = byline.exec(row.text)?.groups;
  const written = korean ?? groups?.['names'];
  if (written === undefined) return null;
  const { writers, house } = partHouse(written, groups?.['house'] ?? '');
  const named = knownPublisher(house);
  const from = inferred(row, 'The byline names it.');
  const withAuthor = setField(draft, 'author', { value: writers, from: stated(row) });
  const publisher = named === null ? null : { value: named, from };
  return { draft: setField(withAuthor, 'publisher', publisher), rule: 'byline' };
}

//   Guardian staff and agencies        From our Special Correspondent
const desk =
  /^(?:(?:by|from) )?(?:\p{Lu}[\p{L}.]{1,20} ){0,3}(?:(?:staff|own|our|special)(?: (?:staff|own|special))? (?:reporter|writer|correspondent)s?|(?:web|news|online) desk|(?:staff|correspondents?|reporters?) (?:and|with) (?:news )?agencies)$/iu;

/** A desk is no author: the line goes, and nobody is named. */
function readDesk(draft: Draft, row: Row): ReadRow | null {
  return row.text.length <= 60 && desk.test(row.text) ? { draft, rule: 'byline' } : null;
}

/** 'From Ado Abubakar Musa, Jos' above the text. */
function readSender(draft: Draft, row: Row, next: Row | undefined): ReadRow | null {
  const writers = sender.exec(row.text)?.groups?.['names'];
  if (writers === undefined || next === undefined || !isProse(next.text)) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

/** No person's name begins with an article. */
function isPaper(writers: string): boolean {
  return houseOf(writers) !== null || /^(?:the|our|die|der|das|les|los)\s/iu.test(writers);
}

/** 'Jane Doe, Associated Press', 'Jane Doe, Transport Correspondent': the last of the names is no person. */
function partHouse(writers: string, house: string): { writers: string; house: string } {
  const comma = writers.lastIndexOf(', ');
  const last = writers.slice(comma + 2);
  const isHouse = comma > 0 && (knownPublisher(last) !== null || post.test(last));
  return isHouse ? { writers: writers.slice(0, comma), house: last } : { writers, house };
}

/** The day may be taken for a part of the name ('James Smith September'): every cut is tried, the longest day first. */
function readNameAndDay(draft: Draft, row: Row): ReadRow | null {
  if (columnsOf(row.text) > 100 || !/\d{4}/u.test(row.text) || !nameAndDay.test(row.text)) return null;
  const words = row.text.replace(/^(?:\p{Lu}\p{Ll}{5,8} )?[Bb]y /u, '').split(' ');
  for (let cut = 2; cut <= Math.min(6, words.length - 1); cut += 1) {
    const edtf = soleDay(words.slice(cut).join(' '));
    const writers = words
      .slice(0, cut)
      .join(' ')
      .replace(/\s?[|,·•–—-]$/u, '')
      .replace(/ in \p{Lu}[\p{L} .-]{1,40}$/u, '');
    if (edtf === null || !nameAlone.test(writers) || isPaper(writers)) continue; // 'The Guardian | 3 May 2023'
    return withWriterAndDay(draft, row, writers, edtf);
  }
  return null;
}

function readHanNameAndDay(draft: Draft, row: Row): ReadRow | null {
  const { names: writer, day } = hanNameAndDay.exec(row.text)?.groups ?? {};
  const edtf = day === undefined ? null : soleDay(day);
  return writer === undefined || edtf === null ? null : withWriterAndDay(draft, row, writer, edtf);
}

function withWriterAndDay(draft: Draft, row: Row, writers: string, edtf: string): ReadRow {
  const from = inferred(row, 'The day stands beside the author’s name.');
  const withAuthor = setField(draft, 'author', { value: writers, from: stated(row) });
  return { draft: setField(withAuthor, 'published', { value: publishedAs(edtf), from }), rule: 'byline' };
}

function readNameAbovePost(draft: Draft, row: Row, next: Row | undefined): ReadRow | null {
  if (post.test(row.text) && row.text.length <= 60 && isByline(draft, row.line - 1))
    return { draft, rule: 'byline' };
  const writers = nameAlone.exec(row.text)?.groups?.['names'];
  if (writers === undefined || next?.line !== row.endLine + 1 || !post.test(next.text)) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

/** The line was just read as the author's name. */
function isByline(draft: Draft, line: number): boolean {
  const from = draft.fields.author?.from;
  return from?.from === 'stated' && from.line === line;
}

//   The Associated Press contributed reporting
const contributed =
  /^[([]?\p{Lu}[^.!?:;\n]{2,90} contributed (?:reporting|to (?:this|the) (?:report|story|article))(?: from [^.!?\n]{2,40})?\.?[)\]]?$/u;

function readCredits(draft: Draft, row: Row): ReadRow | null {
  if (contributed.test(row.text)) return { draft, rule: 'credit-line' };
  const writers = credits.exec(row.text)?.groups?.['names'];
  if (writers === undefined) return null;
  const isWriter = /^[([]?(?:reporting|writing|written|compiled)/iu.test(row.text);
  const author = isWriter ? { value: writers, from: stated(row) } : null;
  return { draft: setField(draft, 'author', author), rule: 'credit-line' };
}
