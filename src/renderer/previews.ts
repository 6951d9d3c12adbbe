// What the card says that opens over a name: written into the page, so that it needs no request.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention, MentionKind } from '../records/mention.ts';
import { excerptText } from './excerpts.ts';
import { count, countKind, KIND_WORDS } from './names.ts';
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
  return { numberOf, entries };
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
  if (mention?.kind === 'date') return mention.value.because;
  if (mention?.kind !== 'figure') return null;
  const other = entity.mentions.length - 1;
  return other === 0
    ? 'The only such figure in this collection.'
    : `Stands beside ${countKind(other, 'figure')} of the same quantity.`;
}
