// Every article with where each of its fields comes from.
import type { Origin } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import { articleTable } from '../article-table.ts';
import type { Row } from '../download.ts';
import { blockPage, PASSAGE_COLUMNS, type Place, quoteAround } from '../passage.ts';

const FROM = 'front-matter, correction, stated, inferred, supplied or unknown.';

export const articlesTable = articleTable({
  name: 'articles',
  title: 'Articles',
  description:
    'One row for every article, and where its title, date and publisher come from. The JSON file holds the text.',
  columns: [
    { name: 'path', type: 'string', description: 'Path of its file in the seeds folder.' },
    {
      name: 'article',
      type: 'string',
      description: 'The same path, under the name by which other tables point at it.',
    },
    { name: 'id', type: 'string', description: 'Id; made from the path.' },
    { name: 'title', type: 'string', description: 'Title.' },
    { name: 'title_from', type: 'string', description: `Where the title comes from: ${FROM}` },
    {
      name: 'published',
      type: 'string',
      description: 'Publication date in EDTF; empty where nothing is known.',
    },
    { name: 'published_earliest', type: 'date', description: 'First day it can have been published.' },
    { name: 'published_latest', type: 'date', description: 'Last day it can have been published.' },
    { name: 'published_from', type: 'string', description: `Where the date comes from: ${FROM}` },
    { name: 'publisher', type: 'string', description: 'Publisher.' },
    { name: 'publisher_from', type: 'string', description: `Where the publisher comes from: ${FROM}` },
    { name: 'author', type: 'string', description: 'Author.' },
    { name: 'author_from', type: 'string', description: `Where the author comes from: ${FROM}` },
    { name: 'reasons', type: 'string', description: 'Why fields were inferred or supplied.' },
    { name: 'url', type: 'string', description: 'The article’s own address, where the file gives it.' },
    { name: 'language', type: 'string', description: 'Language (BCP 47); und where it could not be told.' },
    { name: 'tags', type: 'string', description: 'Tags from the front matter.' },
    { name: 'format', type: 'string', description: 'text or markdown.' },
    { name: 'encoding', type: 'string', description: 'Encoding of the file.' },
    { name: 'sha256', type: 'string', description: 'SHA-256 of the file’s bytes.' },
    { name: 'mentions', type: 'integer', description: 'How many names, dates and figures it holds.' },
    {
      name: 'lines_removed',
      type: 'integer',
      description: 'How many lines of the file are not the article.',
    },
    ...PASSAGE_COLUMNS,
    {
      name: 'text',
      type: 'string',
      description: 'The whole text, which all offsets index. Left out where the site does not publish it.',
      onlyJson: true,
    },
  ],
  rowsOf: (corpus, place) => [articleRow(corpus, place)],
});

function articleRow(corpus: Corpus, place: Place): Row {
  const { article } = place;
  const { published, titleFrom, publishedFrom, publisherFrom, authorFrom } = article;
  return [
    place.path,
    place.path,
    place.id,
    article.title,
    titleFrom.from,
    published.edtf,
    published.earliest,
    published.latest,
    publishedFrom.from,
    article.publisher,
    publisherFrom.from,
    article.author,
    authorFrom.from,
    [titleFrom, publishedFrom, publisherFrom, authorFrom].flatMap(reasonOf),
    article.url,
    article.language,
    article.tags,
    article.format,
    article.encoding,
    article.hash,
    corpus.indexes.mentionsOfArticle.get(place.id)?.length ?? 0,
    article.removed.length,
    ...openingCells(corpus, place),
    corpus.config.publish === 'full' ? place.text : undefined,
  ];
}

function reasonOf(origin: Origin): readonly string[] {
  return origin.from === 'inferred' || origin.from === 'supplied' ? [origin.reason] : [];
}

/** Its first paragraph stands for an article. */
function openingCells(corpus: Corpus, place: Place): Row {
  const { blocks } = place;
  const at = Math.max(
    0,
    blocks.findIndex((one) => one.kind === 'paragraph' || one.kind === 'answer'),
  );
  const block = blocks[at];
  if (block === undefined) return [null, null, null, place.page];
  const quote =
    corpus.config.publish === 'full'
      ? quoteAround(corpus, place, { block: at, start: block.start, end: block.start })
      : [null, null, null];
  return [...quote, blockPage(place, at)];
}
