// All articles as BibTeX references.
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import { bibtex } from '../citations.ts';
import { type Download, PLAIN } from '../download.ts';

export const bibtexDownload: Download = {
  path: dataPath('articles.bib'),
  title: 'References (BibTeX)',
  description: 'One reference for every article, for LaTeX, JabRef and Zotero.',
  mediaType: 'application/x-bibtex',
  columns: [],
  make: (corpus) => ({ frame: PLAIN, pieces: references(corpus) }),
};

function* references(corpus: Corpus): Generator<string> {
  for (const article of corpus.articles) yield `${bibtex(article)}\n`;
}
