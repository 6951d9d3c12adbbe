// The commonest errors, for the documentation: what is missed, found without being there, or given another kind or value.
import type { Mention, MentionKind, NameKind } from '../../src/records/mention.ts';
import { sameSpan, touching } from './counts.ts';
import type { OwnArticle } from './own.ts';
import { type GoldArticle, KINDS } from './read-gold.ts';

export interface ErrorList {
  readonly kind: MentionKind;
  readonly what: 'missed' | 'found wrongly' | 'other kind' | 'other length';
  /** Most frequent first: the words, and how often. */
  readonly words: readonly (readonly [words: string, times: number])[];
}

const MOST = 10;

/** The ten commonest errors in names, by kind and by what went wrong. */
export function nameErrors(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): readonly ErrorList[] {
  const lists = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const all = (found.get(article.id) ?? []).filter(isNamed);
    for (const name of article.names) {
      const words = article.text.slice(name.start, name.end);
      const same = all.find((one) => sameSpan(one, name));
      const near = all.find((one) => one.kind === name.kind && touching(one, name));
      if (same?.kind === name.kind) continue;
      if (same) add(lists, `${name.kind}|other kind`, `${words} (${same.kind})`);
      else if (near) add(lists, `${name.kind}|other length`, `${words} (${near.text})`);
      else add(lists, `${name.kind}|missed`, words);
    }
    for (const one of all)
      if (![...article.names, ...article.ignored].some((name) => touching(one, name)))
        add(lists, `${one.kind}|found wrongly`, one.text);
  }
  return KINDS.flatMap((kind) => listsOf(kind, lists));
}

/** The ten commonest errors in dates and figures of the project's own articles. */
export function valueErrors(
  articles: readonly OwnArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): readonly ErrorList[] {
  const lists = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const mentions = found.get(article.id) ?? [];
    compareSpans(lists, 'date', { ...article, marked: article.dates, mentions });
    compareSpans(lists, 'figure', { ...article, marked: article.figures, mentions });
  }
  return (['date', 'figure'] as const).flatMap((kind) => listsOf(kind, lists));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Compared {
  readonly text: string;
  readonly marked: readonly Span[];
  readonly open: readonly Span[];
  readonly mentions: readonly Mention[];
}

function compareSpans(
  lists: Map<string, Map<string, number>>,
  kind: 'date' | 'figure',
  { text, marked, open, mentions }: Compared,
): void {
  const all = mentions.filter((one) => one.kind === kind);
  for (const span of marked) {
    const words = text.slice(span.start, span.end);
    const near = all.find((one) => touching(one, span));
    if (near === undefined) add(lists, `${kind}|missed`, words);
    else if (!sameSpan(near, span)) add(lists, `${kind}|other length`, `${words} (${near.text})`);
  }
  for (const one of all)
    if (![...marked, ...open].some((span) => touching(one, span)))
      add(lists, `${kind}|found wrongly`, one.text);
}

function isNamed(mention: Mention): boolean {
  return (
    mention.kind === 'place' ||
    ((mention.kind === 'person' || mention.kind === 'organisation') && !mention.value.unnamed)
  );
}

function add(lists: Map<string, Map<string, number>>, key: string, words: string): void {
  const list = lists.get(key) ?? new Map<string, number>();
  const plain = words.replace(/\s+/gu, ' ');
  list.set(plain, (list.get(plain) ?? 0) + 1);
  lists.set(key, list);
}

function listsOf(
  kind: NameKind | 'date' | 'figure',
  lists: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ErrorList[] {
  return (['missed', 'found wrongly', 'other kind', 'other length'] as const).flatMap((what) => {
    const list = lists.get(`${kind}|${what}`);
    if (list === undefined) return [];
    return [{ kind, what, words: [...list].sort((a, b) => b[1] - a[1]).slice(0, MOST) }];
  });
}

/** 'person, missed: Smith ×3, Jones' a line. */
export function errorLines(name: string, lists: readonly ErrorList[]): string {
  const lines = lists.map(
    ({ kind, what, words }) =>
      `- ${kind}, ${what}: ${words.map(([one, times]) => (times > 1 ? `${one} ×${times}` : one)).join('; ')}`,
  );
  return [`Commonest errors, ${name}:`, '', ...lines].join('\n');
}
