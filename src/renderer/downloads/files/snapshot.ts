// The list of everything by id, for the next build and for anybody who compares two states of a collection.
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import type { Download } from '../download.ts';
import { thingsOf } from '../things.ts';

export const snapshotDownload: Download = {
  path: dataPath('snapshot.tsv'),
  title: 'Everything by id (TSV)',
  description:
    'One line for every article, name, statement and figure: kind, id, state (of an article: hash of its file) and a short label. The next build compares itself with this file to tell what is new.',
  mediaType: 'text/tab-separated-values',
  columns: [],
  make: (corpus) => ({
    frame: { head: 'kind\tid\tstate\tlabel\n', between: '', tail: '', headOnce: true },
    pieces: lines(corpus),
  }),
};

function* lines(corpus: Corpus): Generator<string> {
  for (const { kind, id, state, label } of thingsOf(corpus)) yield `${kind}\t${id}\t${state}\t${label}\n`;
}
