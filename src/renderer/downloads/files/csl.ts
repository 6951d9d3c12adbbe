// All articles as CSL-JSON references.
import { dataPath } from '../../links.ts';
import { csl } from '../citations.ts';
import type { Download } from '../download.ts';
import { jsonPieces } from '../json.ts';

export const cslDownload: Download = {
  path: dataPath('articles.csl.json'),
  title: 'References (CSL-JSON)',
  description: 'One reference for every article, for Zotero, pandoc and citeproc.',
  mediaType: 'application/vnd.citationstyles.csl+json',
  columns: [],
  make: (corpus) => jsonPieces(corpus.articles.map(csl)),
};
