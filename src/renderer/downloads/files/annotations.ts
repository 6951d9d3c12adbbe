// Every mention as a W3C Web Annotation, for annotation tools: found again by its words, or by its position in the text.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Mention } from '../../../records/mention.ts';
import { articleHref, dataPath, entityHref, HOME } from '../../links.ts';
import { addressFrom } from '../addresses.ts';
import type { Download } from '../download.ts';
import { isShown, mentionPage } from '../passage.ts';

const PATH = dataPath('annotations.jsonld');
const CONTEXT_LENGTH = 32;

export const annotationsDownload: Download = {
  path: PATH,
  title: 'Web annotations (JSON-LD)',
  description:
    'One W3C annotation for every mention, with its words and what stands before and after them. Positions count Unicode characters of the article’s text, as in articles.json.',
  mediaType: 'application/ld+json',
  columns: [],
  *make(corpus) {
    const total = corpus.articles.reduce((sum, article) => sum + shownIn(corpus, article).length, 0);
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressFrom(corpus, PATH, PATH) || 'annotations.jsonld',
      type: 'AnnotationCollection',
      label: corpus.config.title,
      total,
    };
    const first = { id: 'urn:dossier:annotations:1', type: 'AnnotationPage', startIndex: 0 };
    yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[`;
    let before = '\n';
    for (const article of corpus.articles) {
      for (const annotation of annotationsOf(corpus, article)) {
        yield `${before}${JSON.stringify(annotation)}`;
        before = ',\n';
      }
    }
    yield '\n]}}\n';
  },
};

function shownIn(corpus: Corpus, article: Article): readonly Mention[] {
  const all = corpus.indexes.mentionsOfArticle.get(article.id) ?? [];
  return all.filter((mention) => isShown(corpus, mention));
}

function* annotationsOf(corpus: Corpus, article: Article): Generator<object> {
  let units = 0;
  let characters = 0;
  const advance = (to: number) => {
    characters += [...article.text.slice(units, to)].length;
    units = to;
    return characters;
  };
  for (const mention of shownIn(corpus, article)) {
    const start = advance(mention.start);
    const end = advance(mention.end);
    yield annotation(corpus, article, { mention, start, end });
  }
}

function annotation(
  corpus: Corpus,
  article: Article,
  { mention, start, end }: { readonly mention: Mention; readonly start: number; readonly end: number },
): object {
  const entity = corpus.indexes.entityById.get(corpus.indexes.entityOfMention.get(mention.id) ?? '');
  const block = article.blocks[mention.block] ?? mention;
  const around = corpus.config.publish !== 'index' && {
    prefix: article.text.slice(Math.max(block.start, mention.start - CONTEXT_LENGTH), mention.start),
    suffix: article.text.slice(mention.end, Math.min(block.end, mention.end + CONTEXT_LENGTH)),
  };
  return {
    id: `urn:dossier:mention:${mention.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: entity && [
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: entity.label },
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: addressFrom(corpus, PATH, entityHref(HOME, entity)),
      },
    ],
    target: {
      type: 'SpecificResource',
      id: addressFrom(corpus, PATH, mentionPage(corpus, article, mention)),
      source: addressFrom(corpus, PATH, articleHref(HOME, article)),
      selector: [
        { type: 'TextQuoteSelector', exact: mention.text, ...around },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
