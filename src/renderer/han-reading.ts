// How a name in Han characters is read, to file it by: the articles' language or a spelling in Latin letters tells, not the characters.
import {
  JAPANESE_FAMILY_READINGS,
  JAPANESE_NAME_READINGS,
  KOREAN_FAMILY_READINGS,
  KOREAN_NAME_READINGS,
} from '../lexicon/han-readings.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';

const HAN_AT_START = /^\p{Script=Han}/u;
const LATIN = /^[\p{Script=Latin}\p{M} .'’-]+$/u;
const LONGEST_BEGINNING = 6;

/**
 * Words in Latin letters, or the label where it is read as Chinese. In Japanese and Korean articles: the reading of its beginning with the
 * rest as it is written; '' where there is none, because the Chinese one would be wrong.
 */
export function hanReading(entity: Entity, corpus: Corpus): string {
  const { label, kind } = entity;
  const latin = entity.names.find(({ form }) => LATIN.test(form));
  if (latin !== undefined) return latinReading(entity, latin.form, latin.where);
  const language = languageOf(entity, corpus);
  if ((language !== 'ja' && language !== 'ko') || !HAN_AT_START.test(label)) return label;
  const tables =
    language === 'ko'
      ? [kind === 'person' ? KOREAN_FAMILY_READINGS : KOREAN_NAME_READINGS]
      : kind === 'person'
        ? [JAPANESE_FAMILY_READINGS, KOREAN_FAMILY_READINGS]
        : [JAPANESE_NAME_READINGS];
  for (const table of tables) {
    const reading = beginningIn(table, label);
    if (reading !== null) return reading;
  }
  return '';
}

/** Family name first, as the mention has it. */
function latinReading(entity: Entity, form: string, where: readonly string[]): string {
  if (entity.kind !== 'person') return form;
  const ids = new Set(where);
  const mention = entity.mentions.find(({ id }) => ids.has(id));
  return mention?.kind === 'person' ? `${mention.value.family ?? ''} ${form}` : form;
}

/** Language of the first article that writes the name in Han characters. */
function languageOf(entity: Entity, { indexes }: Corpus): string {
  const mention = entity.mentions.find(({ text }) => HAN_AT_START.test(text)) ?? entity.mentions[0];
  return indexes.articleById.get(mention?.article ?? '')?.language ?? 'und';
}

/** The reading of the longest beginning that the table has, with the rest of the name. */
function beginningIn(table: ReadonlyMap<string, string>, label: string): string | null {
  for (let length = Math.min(LONGEST_BEGINNING, label.length); length > 0; length -= 1) {
    const reading = table.get(label.slice(0, length));
    if (reading !== undefined) return `${reading} ${label.slice(length)}`;
  }
  return null;
}
