// What each of the last builds brought and took, for programs that follow a collection; the next build carries it on.
import type { ByKind, PastBuild } from '../../../records/changes.ts';
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import { thingPath } from '../../thing-paths.ts';
import { type Download, PLAIN } from '../download.ts';
import { THING_KINDS } from '../past-builds.ts';

export const changesDownload: Download = {
  path: dataPath('changes.json'),
  title: 'What the last builds changed (JSON)',
  description:
    'The last 20 builds that changed anything, newest first: how many articles, names, statements and figures each brought and took, the first 40 of a kind with their address now. A build has no clock: its day is that of the newest article it brought.',
  mediaType: 'application/json',
  columns: [],
  make: (corpus) => ({ frame: PLAIN, pieces: [builds(corpus)] }),
};

function builds(corpus: Corpus): string {
  const all = (corpus.history ?? []).map((build) => JSON.stringify(withPages(corpus, build)));
  return `{"dossier": 1, "builds": [\n${all.join(',\n')}\n]}\n`;
}

function withPages(corpus: Corpus, build: PastBuild): object {
  return {
    ...build,
    added: pagesOf(corpus, build.added),
    changed: pagesOf(corpus, build.changed),
    gone: pagesOf(corpus, build.gone),
  };
}

/** `page` is where the thing stands now, from the root of the site; null where it is gone. */
function pagesOf(corpus: Corpus, all: ByKind): object {
  return Object.fromEntries(
    THING_KINDS.flatMap((kind) => {
      const part = all[kind];
      if (part === undefined) return [];
      const things = part.things.map((thing) => ({ ...thing, page: thingPath(corpus, kind, thing.id) }));
      return [[kind, { total: part.total, things }]];
    }),
  );
}
