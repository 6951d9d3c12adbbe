// What the card says that opens over a name: written into the page, so that it needs no request.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { DateValue, FigureMention, Mention, MentionKind } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { excerptText } from './excerpts.ts';
import { count, countKind, KIND_WORDS } from './names.ts';
import { normalised } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, mentionsOf } from './site.ts';

export interface PreviewEntry {
  readonly kind: MentionKind;
  readonly word: string;
  readonly name: string;
  readonly role: string | null;
  readonly quote: string | null;
  readonly seen: string;
}

export interface Previews {
  /** Number of an entity's card on this page, for `data-p`. */
  readonly numberOf: (entity: Entity) => number;
  /** Number of the card of one figure or date as it stands in its sentence; of the entity for a name. */
  readonly numberOfMention: (mention: Mention, entity: Entity) => number;
  /** All cards asked for so far. */
  readonly entries: readonly PreviewEntry[];
}

/** Cards of one page; `reading` is the article the reader already has open, whose passages are not quoted again. */
export function makePreviews(site: Site, reading: Article | null = null): Previews {
  const numbers = new Map<string, number>();
  const entries: PreviewEntry[] = [];
  const numberOf = (entity: Entity): number => {
    const known = numbers.get(entity.id);
    if (known !== undefined) return known;
    numbers.set(entity.id, entries.length);
    entries.push(makeEntry(site, entity, reading));
    return entries.length - 1;
  };
  const numberOfMention = (mention: Mention, entity: Entity): number => {
    if (mention.kind !== 'figure') return numberOf(entity);
    entries.push(figureEntry(site, mention, entity));
    return entries.length - 1;
  };
  return { numberOf, numberOfMention, entries };
}

/** A figure's own card: its value, what it counts, as of when, who says it, and how many others there are of its quantity. */
function figureEntry(site: Site, { text, value }: FigureMention, entity: Entity): PreviewEntry {
  const facts = [
    value.counts,
    value.asOf === null ? null : describeDate(value.asOf),
    value.saidBy === null ? 'no source named' : `according to ${value.saidBy}`,
    value.because,
  ];
  return {
    kind: 'figure',
    word: KIND_WORDS.figure.one,
    name: normalised(value) ?? text,
    role: facts.filter((fact) => fact !== null).join(' · '),
    quote: null,
    seen: `${countKind(mentionsOf(site, entity).length, 'figure')} of this quantity in ${count(entity.articles, 'article')}`,
  };
}

const usualEntries = new WeakMap<readonly Mention[], PreviewEntry>();

/** The card of a name is the same on every page but those of the article that it quotes. */
function makeEntry(site: Site, entity: Entity, reading: Article | null): PreviewEntry {
  const mentions = mentionsOf(site, entity);
  if (mentions[0]?.article === reading?.id) return quotingElsewhere(site, entity, reading);
  let entry = usualEntries.get(mentions);
  if (entry === undefined) {
    entry = quotingElsewhere(site, entity, null);
    usualEntries.set(mentions, entry);
  }
  return entry;
}

function quotingElsewhere(site: Site, entity: Entity, reading: Article | null): PreviewEntry {
  const mentions = mentionsOf(site, entity);
  const elsewhere = mentions.find((mention) => mention.article !== reading?.id);
  const article = elsewhere === undefined ? null : articleOf(site, elsewhere.article);
  const showQuote = article !== null && elsewhere !== undefined && site.corpus.config.publish !== 'index';
  return {
    kind: entity.kind,
    word: KIND_WORDS[entity.kind].one,
    name: entity.label,
    role: entity.description ?? dateReason(entity),
    quote: showQuote ? excerptText(article, elsewhere.block, elsewhere, 150) : null,
    seen: `${count(mentions.length, 'mention')} in ${count(entity.articles, 'article')}`,
  };
}

function dateReason(entity: Entity): string | null {
  const [mention] = entity.mentions;
  if (mention?.kind === 'date') return dayWords(mention.value);
  if (mention?.kind !== 'figure') return null;
  const other = entity.mentions.length - 1;
  return other === 0
    ? 'The only such figure in this collection.'
    : `Stands beside ${countKind(other, 'figure')} of the same quantity.`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** 'Tuesday · 2023-09-19 · The year is that of the article.' */
function dayWords({ edtf, earliest, latest, because }: DateValue): string {
  const oneDay = earliest !== null && earliest === latest && /^\d{4}-/u.test(earliest);
  const weekday = oneDay ? WEEKDAYS[new Date(`${earliest}T00:00:00Z`).getUTCDay()] : undefined;
  return [weekday, edtf, because].filter((part) => part !== undefined && part !== null).join(' · ');
}
