// What the last builds brought and took, carried from one site to the next: for those who follow a collection.
import type { ByKind, Changes, PastBuild, PastThings, Thing, ThingKind } from '../../records/changes.ts';
import type { Corpus } from '../../records/corpus.ts';
import { compareText } from '../../text/compare.ts';
import { shortHash } from '../../text/hash.ts';

const MOST_BUILDS = 20;
const MOST_NAMED = 40;

/** In the order in which they are told. */
export const THING_KINDS: readonly ThingKind[] = [
  'article',
  'person',
  'organisation',
  'place',
  'statement',
  'figure',
];

/** The history with one more build at its beginning; the oldest is forgotten. Pure: no clock goes in. */
export function withBuild(
  history: readonly PastBuild[],
  corpus: Corpus,
  changes: Pick<Changes, 'added' | 'changed' | 'gone'>,
): readonly PastBuild[] {
  const [last] = history;
  const build: PastBuild = {
    number: (last?.number ?? 0) + 1,
    id: idOf(changes),
    day: newestDay(corpus, changes.added) ?? last?.day ?? null,
    added: byKind(changes.added),
    changed: byKind(changes.changed),
    gone: byKind(changes.gone),
  };
  return [build, ...history].slice(0, MOST_BUILDS);
}

function idOf({ added, changed, gone }: Pick<Changes, 'added' | 'changed' | 'gone'>): string {
  const keys = [added, changed, gone].map((list) =>
    list
      .map(({ kind, id, state }) => `${kind} ${id} ${state}`)
      .sort(compareText)
      .join('\n'),
  );
  return shortHash(keys.join('\n\n'), 12);
}

function newestDay(corpus: Corpus, added: readonly Thing[]): string | null {
  let newest: string | null = null;
  for (const { kind, id } of added) {
    const article = kind === 'article' ? corpus.indexes.articleById.get(id) : undefined;
    const day = article?.published.earliest ?? null;
    if (day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

/** Statements are only counted: their words would make the list long, and an article's page has them. */
function byKind(things: readonly Thing[]): ByKind {
  const lists = new Map<ThingKind, Thing[]>();
  for (const thing of things) {
    const list = lists.get(thing.kind);
    if (list === undefined) lists.set(thing.kind, [thing]);
    else list.push(thing);
  }
  const entries = THING_KINDS.flatMap((kind): [ThingKind, PastThings][] => {
    const list = lists.get(kind);
    if (list === undefined) return [];
    const named = kind === 'statement' ? [] : list.slice(0, MOST_NAMED);
    return [[kind, { total: list.length, things: named.map(({ id, label }) => ({ id, label })) }]];
  });
  return Object.fromEntries(entries);
}
