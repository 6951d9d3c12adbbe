// The last builds in words, for the page of changes and its feed.
import type { ByKind, PastBuild, ThingKind } from '../records/changes.ts';
import type { Corpus } from '../records/corpus.ts';
import { describeDate } from '../text/edtf.ts';
import { THING_KINDS } from './downloads/past-builds.ts';
import { count, formatNumber } from './names.ts';
import { thingPath } from './thing-paths.ts';

export interface PastList {
  readonly title: string;
  readonly total: string;
  /** `path` is from the root of the site; null for what is gone. */
  readonly rows: readonly { readonly label: string; readonly path: string | null }[];
  /** How many more there are; null where all are listed. */
  readonly more: string | null;
}

export interface PastBuildView {
  readonly anchor: string;
  readonly number: number;
  /** '2 articles, 5 people and 12 statements new; 1 article gone'. */
  readonly words: string;
  /** 'newest article of 4 February 2025'; null where no day is known. */
  readonly day: string | null;
  readonly lists: readonly PastList[];
}

const WORDS: Readonly<Record<ThingKind, readonly [one: string, many: string]>> = {
  article: ['article', 'articles'],
  person: ['person', 'people'],
  organisation: ['organisation', 'organisations'],
  place: ['place', 'places'],
  statement: ['statement', 'statements'],
  figure: ['figure', 'figures'],
};

/** One build, with links to where things stand now. */
export function pastBuildView(corpus: Corpus, build: PastBuild): PastBuildView {
  return {
    anchor: `b-${build.id}`,
    number: build.number,
    words: buildWords(build),
    day: build.day === null ? null : `newest article of ${describeDate(build.day)}`,
    lists: [
      ...listsOf(corpus, build.added, 'New'),
      ...listsOf(corpus, build.changed, 'Changed'),
      ...listsOf(corpus, build.gone, 'Gone'),
    ],
  };
}

/** What a build came to, in one line. */
export function buildWords({ added, changed, gone }: PastBuild): string {
  const parts = [
    { all: added, word: 'new' },
    { all: changed, word: 'changed' },
    { all: gone, word: 'gone' },
  ].flatMap(({ all, word }) => {
    const counts = THING_KINDS.flatMap((kind) => {
      const total = all[kind]?.total ?? 0;
      return total === 0 ? [] : [count(total, ...WORDS[kind])];
    });
    return counts.length === 0 ? [] : [`${joined(counts)} ${word}`];
  });
  return parts.length === 0 ? 'nothing' : parts.join('; ');
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function listsOf(corpus: Corpus, all: ByKind, word: string): PastList[] {
  return THING_KINDS.flatMap((kind) => {
    const part = all[kind];
    if (part === undefined || part.things.length === 0) return [];
    const more = part.total - part.things.length;
    return [
      {
        title: `${word} ${WORDS[kind][1]}`,
        total: formatNumber(part.total),
        rows: part.things.map(({ id, label }) => ({ label, path: thingPath(corpus, kind, id) })),
        more: more > 0 ? formatNumber(more) : null,
      },
    ];
  });
}
