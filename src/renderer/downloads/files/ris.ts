// All articles as RIS references.
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import { ris } from '../citations.ts';
import { type Download, PLAIN } from '../download.ts';

export const risDownload: Download = {
  path: dataPath('articles.ris'),
  title: 'References (RIS)',
  description: 'One reference for every article, for EndNote, Mendeley, Citavi and Zotero.',
  mediaType: 'application/x-research-info-systems',
  columns: [],
  make: (corpus) => ({ frame: PLAIN, pieces: references(corpus) }),
};

function* references(corpus: Corpus): Generator<string> {
  for (const article of corpus.articles) yield ris(article);
}
