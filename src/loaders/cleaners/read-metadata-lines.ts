// Lines that say who wrote an article and when it was published: read, then set aside, because they are about the article.
import { AGENCIES } from '../../lexicon/publisher-words.ts';
import type { Origin } from '../../records/article.ts';
import type { Draft } from '../../records/draft.ts';
import { publishedAs, readDay } from '../fields/publication-day.ts';
import { setField } from '../fields/set-field.ts';
import { isProse } from '../line-shape.ts';
import { isKept, type Row, removeRows, rowsOf } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Rows at each end of a file in which such lines are looked for. */
const HEAD = 10;
const TAIL = 8;

const publishedLabel =
  /^(?<label>(?:first |originally )?published(?: date| time)?|posted|date|date published|publication date|release date|issued|publié|veröffentlicht|publicado|publicada|pubblicato|gepubliceerd|опубликовано|дата(?: публикации)?|опубліковано|입력|등록|승인|기사입력|게재|公開|掲載|配信|发布时间|發布時間|发布)(?:\s(?:on|at|le|am|el|em|il|op))?\s{0,2}[:：|]?\s{0,2}/iu;
const updatedLabel =
  /^(?:last )?(?:updated|modified|edited|revised|mis à jour|aktualisiert|actualizado|atualizado|aggiornato|обновлено|оновлено|수정|更新)(?:\s(?:on|at|le|am|el|em|il|op))?\s{0,2}[:：|]?\s{0,2}/iu;
/** What may stand beside the day in such a line: weekday, hour, zone, signs. */
const besideDay =
  /^(?:[\s\d:.,|/()·•–—+-]|a\.?m\.?|p\.?m\.?|gmt|utc|[ecmp][sd]?t|ce?st|eet|eest|msk|kst|jst|bst|ist|hkt|sgt|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|at|on|um|uhr|à|в|часов|updated|published|last|ago|오전|오후|[月火水木金土日월화수목금토일]|時|分|시|분|요일){0,40}$/iu;

const oneName = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,25}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]{0,25}|al|bin|da|de|del|der|di|dos|du|el|la|le|van|von|y)){1,4}`;
const names = String.raw`${oneName}(?:(?:,|,? and|,? &|,? et|,? und|,? y|,? и)\s${oneName}){0,5}`;
//   By Jane Doe and John Smith | The Moscow Times
//      ^names                    ^house
const byline = new RegExp(
  String.raw`^(?:(?:(?:[Ww]ritten |[Ww]ords |[Tt]ext |[Ss]tory )?[Bb]y|BY|Von|Par|Por|Di|Door|Автор|Author|AUTHOR|Reporter|Correspondent)\s{0,2}[:：]?\s)(?<names>${names})(?:\s{0,2}(?:[|•·/–—-]|,)\s{0,2}(?<house>[^|]{2,60}))?$`,
  'u',
);
//   Reporting by Guy Faulconbridge in Moscow; editing by Andrew Osborn
const credits = new RegExp(
  String.raw`^[(\[]?(?:Additional |Writing and )?(?:[Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]dited|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation)(?: and (?:writing|editing|reporting))? by (?<names>${names})(?<rest>[^\n]{0,300})$`,
  'u',
);

/** Read bylines, credits and published-lines at both ends of the file into fields, and set them aside. */
export function readMetadataLines(draft: Draft, settings: CleaningSettings): Draft {
  const rows = draft.blocks.flatMap((block) => (block.kind === 'code' ? [] : rowsOf(block)));
  const firstProse = rows.findIndex((row) => isProse(row.text));
  const lastProse = rows.findLastIndex((row) => isProse(row.text));
  const rules = new Map<number, string>();
  let read = draft;
  for (const [index, row] of rows.entries()) {
    const isHead = index < HEAD && (firstProse < 0 || index < firstProse + 1);
    const isTail = index >= rows.length - TAIL && index >= lastProse;
    if ((!isHead && !isTail) || row.text.length > 400 || isKept(row, draft.lines, settings.keep)) continue;
    const found = readRow(read, row, isHead);
    if (found === null) continue;
    read = found.draft;
    rules.set(row.line, found.rule);
  }
  return removeRows(read, settings.keep, (row) => rules.get(row.line) ?? null);
}

interface FoundLine {
  readonly draft: Draft;
  readonly rule: string;
}

function readRow(draft: Draft, row: Row, isHead: boolean): FoundLine | null {
  return (
    readCredits(draft, row) ??
    (isHead ? (readByline(draft, row) ?? readPublished(draft, row)) : readLabelled(draft, row))
  );
}

function readByline(draft: Draft, row: Row): FoundLine | null {
  const groups = byline.exec(row.text)?.groups;
  if (groups?.['names'] === undefined) return null;
  const { writers, house } = partHouse(groups['names'], groups['house'] ?? '');
  const agency = AGENCIES.get(house.toLowerCase().trim());
  const from = inferred(row, 'The byline names the agency.');
  const withAuthor = setField(draft, 'author', { value: writers, from: stated(row) });
  return {
    draft: setField(withAuthor, 'publisher', agency === undefined ? null : { value: agency, from }),
    rule: 'byline',
  };
}

/** 'Jane Doe, Associated Press': the last of the names is no person. */
function partHouse(writers: string, house: string): { writers: string; house: string } {
  const comma = writers.lastIndexOf(', ');
  const last = writers.slice(comma + 2);
  return comma > 0 && AGENCIES.has(last.toLowerCase())
    ? { writers: writers.slice(0, comma), house: last }
    : { writers, house };
}

function readCredits(draft: Draft, row: Row): FoundLine | null {
  const writers = credits.exec(row.text)?.groups?.['names'];
  if (writers === undefined) return null;
  const isWriter = /^[([]?(?:reporting|writing|written|compiled)/iu.test(row.text);
  return {
    draft: setField(draft, 'author', isWriter ? { value: writers, from: stated(row) } : null),
    rule: 'credit-line',
  };
}

/** 'Published: 17 April 2026', 'Updated 17 April 2026', or a head line that is a day and nothing else. */
function readPublished(draft: Draft, row: Row): FoundLine | null {
  return readLabelled(draft, row) ?? readBareDay(draft, row);
}

function readLabelled(draft: Draft, row: Row): FoundLine | null {
  const label = publishedLabel.exec(row.text)?.[0];
  if (label !== undefined && label.trim() !== '') {
    const edtf = dayOf(row.text.slice(label.length));
    if (edtf === null) return null;
    return {
      draft: setField(draft, 'published', { value: publishedAs(edtf), from: stated(row) }),
      rule: 'published-line',
    };
  }
  const update = updatedLabel.exec(row.text)?.[0];
  const updated = update === undefined ? null : dayOf(row.text.slice(update.length));
  if (updated === null) return null;
  return { draft, rule: 'published-line' };
}

function readBareDay(draft: Draft, row: Row): FoundLine | null {
  if (row.text.length > 60) return null;
  const edtf = dayOf(row.text);
  if (edtf === null) return null;
  const from = inferred(row, 'A line at the head of the article holds this day and nothing else.');
  return { draft: setField(draft, 'published', { value: publishedAs(edtf), from }), rule: 'published-line' };
}

/** The day with its year when the text holds nothing else but hours and weekdays; null otherwise. */
function dayOf(text: string): string | null {
  const day = readDay(text);
  if (day === null || day.edtf.startsWith('XXXX')) return null;
  const rest = text.slice(day.end);
  return besideDay.test(text.slice(0, day.start)) &&
    (besideDay.test(rest) || /^[\s\d:.,|-]{0,20}(?:last )?updated\b/iu.test(rest))
    ? day.edtf
    : null;
}

function stated(row: Row): Origin {
  return { from: 'stated', line: row.line, quote: row.text };
}

function inferred(row: Row, reason: string): Origin {
  return { from: 'inferred', line: row.line, quote: row.text, reason };
}
