// How well people, organisations and places are found.
import { configSchema } from '../../src/records/config.ts';
import type { Mention, NameKind } from '../../src/records/mention.ts';
import { type Counts, countPairs, type Score, sameSpan, scoreOf, sum, touching } from './counts.ts';
import { type GoldArticle, type GoldName, KINDS } from './read-gold.ts';

export const VIEWS = ['exact', 'overlap', 'names'] as const;
export type View = (typeof VIEWS)[number];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Mentions with less are left off pages, unless the user asks for another threshold. */
const SHOWN = configSchema.parse({}).thresholds.mention;

/** What of an extraction counts as a name: the unnamed are descriptions. */
function namesFound(mentions: readonly Mention[]): readonly Span[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'place' ||
    ((mention.kind === 'person' || mention.kind === 'organisation') && !mention.value.unnamed)
      ? [{ start: mention.start, end: mention.end, kind: mention.kind, confidence: mention.confidence }]
      : [],
  );
}

/** The names found in an article but for those that touch only what its annotators list as no name. */
function namesJudged(
  { id, names, ignored }: GoldArticle,
  found: ReadonlyMap<string, readonly Mention[]>,
): readonly Span[] {
  return namesFound(found.get(id) ?? []).filter(
    (one) => names.some((name) => touching(name, one)) || !ignored.some((stretch) => touching(stretch, one)),
  );
}

/** Where each band of confidence begins. */
export const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] as const;

export interface Band {
  readonly found: number;
  /** Of these, with just that span and kind. */
  readonly right: number;
}

/** How many names of each band of confidence there are, and how many of them are right. */
export function scoreConfidence(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): readonly Band[] {
  const judged = articles.flatMap((article) =>
    namesJudged(article, found).map((one) => ({
      confidence: one.confidence,
      isRight: article.names.some((name) => name.kind === one.kind && sameSpan(name, one)),
    })),
  );
  return BANDS.map((from, at) => {
    const to = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    return { found: own.length, right: own.filter(({ isRight }) => isRight).length };
  });
}

/** Score of what pages show by kind and for all together ('all'), for each view. What touches only an `ignored` stretch is left out. */
export function scoreNames(
  articles: readonly GoldArticle[],
  found: ReadonlyMap<string, readonly Mention[]>,
): ReadonlyMap<View, ReadonlyMap<NameKind | 'all', Score>> {
  const counted = articles.map((article) => {
    const shown = namesJudged(article, found).filter(({ confidence }) => confidence >= SHOWN);
    return KINDS.map((kind) => countViews(article, shown, kind));
  });
  return new Map(
    VIEWS.map((view) => [
      view,
      new Map<NameKind | 'all', Score>([
        ...KINDS.map((kind, at) => [kind, scoreOf(counted.map((kinds) => viewOf(kinds[at], view)))] as const),
        ['all', scoreOf(counted.map((kinds) => sum(kinds.map((views) => viewOf(views, view)))))],
      ]),
    ]),
  );
}

type Views = Readonly<Record<View, Counts>>;

function viewOf(views: Views | undefined, view: View): Counts {
  return views?.[view] ?? { right: 0, found: 0, expected: 0 };
}

function countViews(article: GoldArticle, found: readonly Span[], kind: NameKind): Views {
  const expected = article.names.filter((name) => name.kind === kind);
  const own = found.filter((one) => one.kind === kind);
  return {
    exact: countPairs(expected, own, sameSpan),
    overlap: countPairs(expected, own, touching),
    names: countDistinct(article.text, expected, own),
  };
}

function countDistinct(
  text: string,
  expected: readonly Pick<GoldName, 'start' | 'end'>[],
  found: readonly Pick<Span, 'start' | 'end'>[],
): Counts {
  const [wanted, got] = [expected, found].map(
    (spans) => new Set(spans.map(({ start, end }) => plainName(text.slice(start, end))).filter(Boolean)),
  );
  return {
    right: [...(got ?? [])].filter((name) => wanted?.has(name)).length,
    found: got?.size ?? 0,
    expected: wanted?.size ?? 0,
  };
}

/** What a reference site shows as one name: case, article, possessive and spacing do not count. */
function plainName(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/^the\s+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .trim();
}
