// Every article as a document of TEI P5, with its names, dates and figures marked and the people, organisations and places in its registers.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import { dataPath } from '../../links.ts';
import type { Download } from '../download.ts';
import { teiText } from '../tei/body.ts';
import { articleHeader, corpusHeader, isTongue } from '../tei/header.ts';
import { marksOf } from '../tei/marked-words.ts';
import { type EntryOf, entryMaker, registersOf } from '../tei/registers.ts';

const PATH = dataPath('articles.tei.xml');

export const teiDownload: Download = {
  path: PATH,
  title: 'Articles as an edition (TEI P5)',
  description:
    'One TEI document for every article in a teiCorpus: header, text as far as the site publishes it, names, dates and figures marked, and registers of the people, organisations and places with their identifiers.',
  mediaType: 'application/tei+xml',
  columns: [],
  setting: 'tei',
  make: (corpus) => ({
    frame: {
      head: `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${corpusHeader(corpus)}`,
      between: '',
      tail: '</teiCorpus>\n',
    },
    pieces: documents(corpus),
  }),
};

function* documents(corpus: Corpus): Generator<string> {
  const entryOf = entryMaker(corpus, PATH);
  for (const article of corpus.articles) yield document(corpus, article, entryOf);
  if (corpus.articles.length === 0) yield `<TEI>\n${corpusHeader(corpus)}${NO_TEXT}</TEI>\n`; // a corpus holds a document
}

/** A document holds a text or registers. */
const NO_TEXT = '<text><body><div><p/></div></body></text>\n';

/** A document by itself: what it points at stands in it. */
function document(corpus: Corpus, article: Article, entryOf: EntryOf): string {
  const { id, language } = article;
  const marks = marksOf(corpus, id);
  const { xml, pointerOf } = registersOf(id, marks, entryOf);
  const text = teiText(article, marks, { publish: corpus.config.publish, pointerOf });
  const tongue = isTongue(language) ? ` xml:lang="${language}"` : '';
  const body = xml + text || NO_TEXT;
  return `<TEI xml:id="a${id}"${tongue}>\n${articleHeader(corpus, PATH, article)}${body}</TEI>\n`;
}
