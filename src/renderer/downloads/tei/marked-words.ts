// Words of an article with their names, dates and figures as elements of TEI.
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import type { DateValue, FigureValue, Mention } from '../../../records/mention.ts';
import { xmlEscape } from '../escapes.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A mention that pages show, and what it means: read once, because a mention makes its fields anew. */
export interface Mark extends Range {
  readonly block: number;
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The marks of an article, in order. */
export function marksOf({ config, indexes }: Corpus, article: string): readonly Mark[] {
  const entities = indexes.entitiesOfArticle.get(article) ?? [];
  return (indexes.mentionsOfArticle.get(article) ?? []).flatMap((mention, at) => {
    const entity = entities[at];
    if (entity === undefined || mention.confidence < config.thresholds.mention) return [];
    return [{ start: mention.start, end: mention.end, block: mention.block, mention, entity }];
  });
}

/** What a mention points at: the id of its entry in the registers of the same document; null where it has none. */
export type PointerOf = (entity: Entity) => string | null;

export interface Marking {
  readonly text: string;
  readonly pointerOf: PointerOf;
}

/** The words of a range as XML. @param marks those within it, in order, none over another */
export function markedWords({ text, pointerOf }: Marking, range: Range, marks: readonly Mark[]): string {
  let xml = '';
  let at = range.start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > range.end) continue;
    const words = xmlEscape(text.slice(mark.start, mark.end));
    xml += xmlEscape(text.slice(at, mark.start)) + element(mark, words, pointerOf);
    at = mark.end;
  }
  return xml + xmlEscape(text.slice(at, range.end));
}

function element({ mention, entity }: Mark, words: string, pointerOf: PointerOf): string {
  const { kind } = mention;
  if (kind === 'date') return `<date${dateAttributes(mention.value)}>${words}</date>`;
  if (kind === 'figure') return `<measure${measureAttributes(mention.value)}>${words}</measure>`;
  const pointer = pointerOf(entity);
  if (pointer === null) return `<rs type="${kind}">${words}</rs>`; // described, not named
  const name = NAME_ELEMENTS[kind];
  return `<${name} ref="#${pointer}">${words}</${name}>`;
}

export const NAME_ELEMENTS = { person: 'persName', organisation: 'orgName', place: 'placeName' } as const;

/** Dates that XML Schema knows; it has no year 0, and a day without a year begins with two hyphens. */
const PLAIN_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;
const NO_YEAR = /^XXXX(?<rest>-\d\d-\d\d)$/u;

/** when for a plain day, month or year; else the first and last day that it can mean; nothing where neither is known. */
export function dateAttributes({
  edtf,
  earliest,
  latest,
  because,
}: Pick<DateValue, 'edtf' | 'earliest' | 'latest'> & { readonly because?: string | null }): string {
  const inferred = because === null || because === undefined ? '' : ' cert="medium"';
  if (PLAIN_DATE.test(edtf)) return ` when="${edtf}"${inferred}`;
  const rest = NO_YEAR.exec(edtf)?.groups?.['rest'];
  if (rest !== undefined) return ` when="-${rest}"`;
  const from = earliest !== null && PLAIN_DATE.test(earliest) ? ` notBefore="${earliest}"` : '';
  const to = latest !== null && PLAIN_DATE.test(latest) ? ` notAfter="${latest}"` : '';
  return from + to + (from + to === '' ? '' : inferred);
}

/** Letters, digits and signs without a blank: what TEI takes as a word (teidata.word). */
const WORD = /^[\p{L}\p{N}\p{P}\p{S}]+$/u;

function measureAttributes({ number, low, high, unit, unitKind, counts, bound }: FigureValue): string {
  const amount = number === null ? '' : AMOUNTS[bound](number);
  const range = number === null ? numeric('atLeast', low) + numeric('atMost', high) : '';
  const named = (unit ?? (counts === null ? '' : 'count')).replaceAll(' ', '-');
  const kind = ` type="${xmlEscape(unitKind)}"`;
  const commodity = (counts ?? '').trim().split(/\s+/u);
  return (
    kind +
    amount +
    range +
    (WORD.test(named) ? ` unit="${xmlEscape(named)}"` : '') +
    (commodity.every((word) => WORD.test(word)) ? ` commodity="${xmlEscape(commodity.join(' '))}"` : '')
  );
}

const quantity = (number: number): string => numeric('quantity', number);
const AMOUNTS: Readonly<Record<FigureValue['bound'], (number: number) => string>> = {
  exact: quantity,
  approximate: quantity,
  range: quantity,
  vague: quantity,
  'at-least': (number) => numeric('atLeast', number),
  'more-than': (number) => numeric('atLeast', number),
  'at-most': (number) => numeric('atMost', number),
  'less-than': (number) => numeric('atMost', number),
};

function numeric(name: string, number: number | null): string {
  return number === null || !Number.isFinite(number) ? '' : ` ${name}="${number}"`;
}
