// A writer's name on a line of its own, without a word that says so.
import type { Draft } from '../../records/draft.ts';
import { setField } from '../fields/set-field.ts';
import { wordCount } from '../line-shape.ts';
import type { Row } from '../rows.ts';
import { areSurelyPeople, isPaper, nameAlone, post } from './byline-names.ts';
import { dayLine, inferred, type ReadRow, type RowPlace, stated } from './read-ends.ts';
import { knownPublisher } from './read-publisher-lines.ts';

/** A name that nothing signs, told by what stands beside it: a post, a paper, the day, how long the reading takes. Null for every other line. */
export function readLoneName(draft: Draft, row: Row, place: RowPlace): ReadRow | null {
  return (
    readNameAbovePost(draft, row, place) ??
    readNameAbovePaper(draft, row, place) ??
    readNameTwice(draft, row, place) ??
    readNameBesideDay(draft, row, place) ??
    readNameAboveReadingTime(draft, row, place)
  );
}

function readNameAbovePost(draft: Draft, row: Row, { next }: RowPlace): ReadRow | null {
  if (post.test(row.text) && row.text.length <= 60 && isByline(draft, row.line - 1))
    return { draft: withHouse(draft, row), rule: 'byline' };
  if (next?.line !== row.endLine + 1 || !post.test(next.text)) return null;
  const writers = nameAlone.exec(row.text)?.groups?.['names'];
  if (writers === undefined) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

/** 'Jane Orr' right above 'USA TODAY', below the headline. */
function readNameAbovePaper(draft: Draft, row: Row, { above, next }: RowPlace): ReadRow | null {
  if (next?.line !== row.endLine + 1 || knownPublisher(next.text) === null) return null;
  if (above === undefined || !areSurelyPeople(row.text) || isPaper(row.text)) return null;
  return { draft: setField(draft, 'author', { value: row.text, from: stated(row) }), rule: 'byline' };
}

/** Below the words of a picture of the writer the name stands again. */
function readNameTwice(draft: Draft, row: Row, { above, next }: RowPlace): ReadRow | null {
  const isAgain = above?.text === row.text && draft.fields.author?.value === row.text;
  if (!isAgain && (next?.text !== row.text || !areSurelyPeople(row.text))) return null;
  return { draft: setField(draft, 'author', { value: row.text, from: stated(row) }), rule: 'byline' };
}

/** 'BBC News, Yorkshire' below a name: the house, without its place. */
function withHouse(draft: Draft, row: Row): Draft {
  const value = knownPublisher(row.text.split(', ', 1)[0] ?? '');
  const from = inferred(row, 'The byline names it.');
  return setField(draft, 'publisher', value === null ? null : { value, from });
}

/** Lines between a name and the day above or below it, where a blank one may stand. */
const BESIDE = 2;

//   Maeve Orr North of England correspondent        Maeve Orr, health editor
//            ^                                               ^
const postBehind =
  /(?<=^\p{Lu}\S{1,25} \p{Lu}\S{1,25}),?(?: (?:in )?[\p{L}-]{2,20}){0,4} (?:correspondent|reporter|editor|columnist|writer|bureau chief)(?: in \p{Lu}[\p{L} ]{2,30})?$/u;

/** 'Maeve Orr' alone, below the headline and beside the line that gave the day. */
function readNameBesideDay(draft: Draft, row: Row, { above }: RowPlace): ReadRow | null {
  const day = dayLine(draft);
  if (day === null || above === undefined || wordCount(above.text) < 3) return null;
  const writers = row.text.replace(postBehind, '');
  if (Math.abs(day - row.line) > BESIDE || !areSurelyPeople(writers) || isPaper(writers)) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

const readingTime =
  /^[·•]?\s?(?:\d{1,3}[\s-]min(?:ute)?s?\.?[\s-](?:read|de lecture|lesezeit|de lectura|di lettura)\b|\d{1,3}(?:[–-]\d{1,3})? minutes?$)/iu;

/** Blogs set the name between the title, or its standfirst, and how long the reading takes; the day that stood between is read by now. */
function readNameAboveReadingTime(draft: Draft, row: Row, { next, above }: RowPlace): ReadRow | null {
  if (next === undefined || above === undefined || !readingTime.test(next.text)) return null;
  const writers = nameAlone.exec(row.text)?.groups?.['names'];
  if (writers === undefined || isPaper(writers) || wordCount(above.text) < 4) return null;
  return { draft: setField(draft, 'author', { value: writers, from: stated(row) }), rule: 'byline' };
}

/** The line was just read as the author's name. */
function isByline(draft: Draft, line: number): boolean {
  const from = draft.fields.author?.from;
  return from?.from === 'stated' && from.line === line;
}
