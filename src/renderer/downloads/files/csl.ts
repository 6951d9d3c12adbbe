// All articles as CSL-JSON references.
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import { csl } from '../citations.ts';
import type { Download } from '../download.ts';
import { JSON_ARRAY } from '../json.ts';

export const cslDownload: Download = {
  path: dataPath('articles.csl.json'),
  title: 'References (CSL-JSON)',
  description: 'One reference for every article, for Zotero, pandoc and citeproc.',
  mediaType: 'application/vnd.citationstyles.csl+json',
  columns: [],
  make: (corpus) => ({ frame: JSON_ARRAY, pieces: references(corpus) }),
};

function* references(corpus: Corpus): Generator<string> {
  for (const article of corpus.articles) yield JSON.stringify(csl(article));
}
