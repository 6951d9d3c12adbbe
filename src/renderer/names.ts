// How entities are called, counted and put in order on pages.
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { MentionKind } from '../records/mention.ts';
import { asciiStem } from '../text/slug.ts';
import { hanReading } from './han-reading.ts';

export const KIND_WORDS: Readonly<Record<MentionKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'people' },
  organisation: { one: 'organisation', many: 'organisations' },
  place: { one: 'place', many: 'places' },
  date: { one: 'date', many: 'dates' },
  figure: { one: 'figure', many: 'figures' },
};

/** 'a person', 'an organisation'. */
export function withArticle(kind: MentionKind): string {
  return `${kind === 'organisation' ? 'an' : 'a'} ${KIND_WORDS[kind].one}`;
}

/** '1 article', '15,000 articles'. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? one : many}`;
}

/** '6 people'. */
export function countKind(amount: number, kind: MentionKind): string {
  return count(amount, KIND_WORDS[kind].one, KIND_WORDS[kind].many);
}

/** Thousands parted by commas: 153000 → '153,000'; very large and very small numbers as JavaScript writes them. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && value > -1000 && value < 1000) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d{1,21}$/u.test(whole)) return String(value);
  const grouped = whole.replaceAll(/\B(?=(?:\d{3}){1,7}$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** First letter upper case: 'rights group' → 'Rights group'. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** Family name of a person as its mentions give it; null where none does. */
export function familyName(entity: Entity): string | null {
  for (const mention of entity.mentions) {
    const family = mention.kind === 'person' ? mention.value.family : null;
    if (family !== null && entity.label.toLowerCase().includes(family.toLowerCase())) return family;
  }
  return null;
}

/**
 * What an index is sorted by: family name first for people, leading 'the' left out. Han characters are read as the articles read them; ''
 * where that cannot be told.
 */
export function sortName(entity: Entity, corpus: Corpus): string {
  const name = entity.label.replace(/^(?:the|a|an) /iu, '');
  const reading = HAN.test(name) ? hanReading(entity, corpus) : name;
  return asciiStem(
    entity.kind === 'person' && reading === name ? `${familyName(entity) ?? ''} ${name}` : reading,
  );
}

const HAN = /\p{Script=Han}/u;

/** Letter of the index an entity stands under: 'A' to 'Z', '0–9', or 'Other' where it has no Latin transcription. */
export function indexLetter(entity: Entity, corpus: Corpus): string {
  const [first = ''] = sortName(entity, corpus);
  if (/[a-z]/u.test(first)) return first.toUpperCase();
  return /\d/u.test(first) ? '0–9' : 'Other';
}
