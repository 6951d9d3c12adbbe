// The last builds in words, for the page of changes and its feed.
import type { ByKind, PastBuild, ThingKind } from '../records/changes.ts';
import type { Corpus } from '../records/corpus.ts';
import { describeDate } from '../text/edtf.ts';
import { THING_KINDS } from './downloads/past-builds.ts';
import { translator } from './interface.ts';
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
  /** 'New: 2 articles, 5 people. Gone: 1 article', in the language of the interface. */
  readonly words: string;
  /** Day of the newest article that it brought, in English words; null where none is known. */
  readonly day: string | null;
  readonly lists: readonly PastList[];
}

const WORDS: Readonly<Record<ThingKind, readonly [one: string, many: string, title: string]>> = {
  article: ['article', 'articles', 'Articles'],
  person: ['person', 'people', 'People'],
  organisation: ['organisation', 'organisations', 'Organisations'],
  place: ['place', 'places', 'Places'],
  statement: ['statement', 'statements', 'Statements'],
  figure: ['figure', 'figures', 'Figures'],
};

/** One build, with links to where things stand now. */
export function pastBuildView(corpus: Corpus, build: PastBuild): PastBuildView {
  const parts = [
    { all: build.added, title: 'New' },
    { all: build.changed, title: 'Changed' },
    { all: build.gone, title: 'Gone' },
  ];
  const t = translator(corpus.config.language);
  const words = parts.flatMap(({ all, title }) => {
    const counts = countsOf(all).map(t);
    return counts.length === 0 ? [] : [`${t(title)}: ${counts.join(', ')}`];
  });
  return {
    anchor: `b-${build.id}`,
    number: build.number,
    words: words.join('. '),
    day: build.day === null ? null : describeDate(build.day),
    lists: parts.flatMap(({ all, title }) => listsOf(corpus, all, t(title))),
  };
}

/** '2 articles', '5 people'. */
function countsOf(all: ByKind): string[] {
  return THING_KINDS.flatMap((kind) => {
    const [one, many] = WORDS[kind];
    const total = all[kind]?.total ?? 0;
    return total === 0 ? [] : [count(total, one, many)];
  });
}

function listsOf(corpus: Corpus, all: ByKind, word: string): PastList[] {
  const t = translator(corpus.config.language);
  return THING_KINDS.flatMap((kind) => {
    const part = all[kind];
    if (part === undefined || part.things.length === 0) return [];
    const more = part.total - part.things.length;
    return [
      {
        title: `${word}: ${t(WORDS[kind][2])}`,
        total: t(formatNumber(part.total)),
        rows: part.things.map(({ id, label }) => ({ label, path: thingPath(corpus, kind, id) })),
        more: more > 0 ? t(formatNumber(more)) : null,
      },
    ];
  });
}
