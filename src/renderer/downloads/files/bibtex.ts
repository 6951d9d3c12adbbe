// All articles as BibTeX references.
import { dataPath } from '../../links.ts';
import { bibtex } from '../citations.ts';
import type { Download } from '../download.ts';

export const bibtexDownload: Download = {
  path: dataPath('articles.bib'),
  title: 'References (BibTeX)',
  description: 'One reference for every article, for LaTeX, JabRef and Zotero.',
  mediaType: 'application/x-bibtex',
  columns: [],
  *make(corpus) {
    for (const article of corpus.articles) yield `${bibtex(article)}\n`;
  },
};
