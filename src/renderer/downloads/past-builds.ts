// What the last builds brought and took, carried from one site to the next: for those who follow a collection.
import { createHash, type Hash } from 'node:crypto';
import type { ByKind, PastBuild, PastThings, Thing, ThingKind } from '../../records/changes.ts';
import type { Corpus } from '../../records/corpus.ts';
import { isDay } from '../../text/edtf.ts';

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

interface Brought {
  /** In the order of the collection; gone through once. */
  readonly added: Iterable<Thing>;
  readonly changed: Iterable<Thing>;
  readonly gone: Iterable<Thing>;
}

/** The history with one more build at its beginning; the oldest is forgotten. Pure: no clock goes in. */
export function withBuild(
  history: readonly PastBuild[],
  corpus: Corpus,
  brought: Brought,
): readonly PastBuild[] {
  const [last] = history;
  const hash = createHash('sha256');
  const added = gathered(corpus, hash, brought.added);
  const changed = gathered(corpus, hash, brought.changed);
  const gone = gathered(corpus, hash, brought.gone);
  const number = (last?.number ?? 0) + 1;
  const build: PastBuild = {
    number,
    id: idOf(hash, number, history),
    day: added.newestDay ?? last?.day ?? null,
    added: added.byKind,
    changed: changed.byKind,
    gone: gone.byKind,
  };
  return [build, ...history].slice(0, MOST_BUILDS);
}

/** Made of what changed; where a build of the history changed the same, of its number too: no two have one id. */
function idOf(hash: Hash, number: number, history: readonly PastBuild[]): string {
  const id = hash.copy().digest('hex').slice(0, 12);
  if (history.every((past) => past.id !== id)) return id;
  return hash.update(String(number)).digest('hex').slice(0, 12);
}

type Named = PastThings['things'][number];

interface Gathered {
  readonly byKind: ByKind;
  /** The latest of the first days on which an article of them can have been published. */
  readonly newestDay: string | null;
}

/** Counts a list and keeps the first of each kind; statements are only counted: their words would make it long, and an article's page has them. */
function gathered(corpus: Corpus, hash: Hash, things: Iterable<Thing>): Gathered {
  const lists = new Map(THING_KINDS.map((kind) => [kind, { total: 0, things: [] as Named[] }]));
  let newestDay: string | null = null;
  hash.update('\n');
  for (const thing of things) {
    const { kind, id, state } = thing;
    hash.update(`${kind} ${id} ${state}\n`);
    const list = lists.get(kind);
    if (list === undefined) continue;
    list.total += 1;
    if (kind !== 'statement' && list.things.length < MOST_NAMED) list.things.push({ id, label: thing.label });
    const day = kind === 'article' ? dayOf(corpus, id) : null;
    if (day !== null && (newestDay === null || day > newestDay)) newestDay = day;
  }
  return { byKind: Object.fromEntries([...lists].filter(([, { total }]) => total > 0)), newestDay };
}

/** The first day on which an article can have been published; null where no year is known. */
function dayOf(corpus: Corpus, id: string): string | null {
  const day = corpus.indexes.articleById.get(id)?.published.earliest ?? null;
  return day !== null && isDay(day) ? day : null;
}
