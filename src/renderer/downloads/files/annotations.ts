// Every mention as a W3C Web Annotation, for annotation tools: found again by its words, or by its position in the text.
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import type { Mention } from '../../../records/mention.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import { addressFrom } from '../addresses.ts';
import type { Download } from '../download.ts';
import { isShown, type Place, placeOf } from '../passage.ts';

const PATH = dataPath('annotations.jsonld');
const CONTEXT_LENGTH = 32;

export const annotationsDownload: Download = {
  path: PATH,
  title: 'Web annotations (JSON-LD)',
  description:
    'One W3C annotation for every mention: the page of what is meant, and the words with what stands before and after them. Positions count Unicode characters of the article’s text, as in articles.json.',
  mediaType: 'application/ld+json',
  columns: [],
  setting: 'annotations',
  make(corpus) {
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressFrom(corpus, PATH, PATH) || 'annotations.jsonld',
      type: 'AnnotationCollection',
      label: corpus.config.title,
      total: corpus.articles.reduce((sum, { id }) => sum + shownIn(corpus, id).length, 0),
    };
    const first = { id: 'urn:dossier:annotations:1', type: 'AnnotationPage', startIndex: 0 };
    return {
      frame: {
        head: `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[\n`,
        between: ',\n',
        tail: '\n]}}\n',
      },
      pieces: annotations(corpus),
    };
  },
};

function shownIn(corpus: Corpus, article: string): readonly Mention[] {
  const all = corpus.indexes.mentionsOfArticle.get(article) ?? [];
  return all.filter((mention) => isShown(corpus, mention));
}

function* annotations(corpus: Corpus): Generator<string> {
  const bodies = new Map<string, string>();
  const bodyOf = (mention: Mention): string => {
    const entity = corpus.indexes.entityOf(mention);
    if (entity === undefined) return '';
    const known = bodies.get(entity.id) ?? body(corpus, entity);
    bodies.set(entity.id, known);
    return known;
  };
  for (const article of corpus.articles) {
    const place = placeOf(article);
    const positionOf = positionsIn(place.text);
    const source = JSON.stringify(addressFrom(corpus, PATH, place.page));
    for (const mention of shownIn(corpus, place.id)) {
      const start = positionOf(mention.start);
      const position = `{"type":"TextPositionSelector","start":${start},"end":${positionOf(mention.end)}}`;
      const target = `{"type":"SpecificResource","source":${source},"selector":[${quoteSelector(corpus, place, mention)},${position}]}`;
      yield `{"id":"urn:dossier:mention:${mention.id}","type":"Annotation",${bodyOf(mention)}"target":${target}}`;
    }
  }
}

/** The page of an entity, with its name: the same for all its mentions. */
function body(corpus: Corpus, entity: Entity): string {
  const page = addressFrom(corpus, PATH, entityHref(HOME, entity));
  return `"motivation":"identifying","body":${JSON.stringify([
    { type: 'TextualBody', purpose: 'tagging', value: entity.label },
    { type: 'SpecificResource', purpose: 'identifying', source: page },
  ])},`;
}

function quoteSelector(corpus: Corpus, { text, blocks }: Place, mention: Mention): string {
  const block = blocks[mention.block] ?? mention;
  const around = corpus.config.publish !== 'index' && {
    prefix: text.slice(Math.max(block.start, mention.start - CONTEXT_LENGTH), mention.start),
    suffix: text.slice(mention.end, Math.min(block.end, mention.end + CONTEXT_LENGTH)),
  };
  return JSON.stringify({ type: 'TextQuoteSelector', exact: mention.text, ...around });
}

/** Counts Unicode characters up to an offset; offsets must come in rising order. */
function positionsIn(text: string): (offset: number) => number {
  let units = 0;
  let characters = 0;
  return (offset) => {
    for (; units < offset; units += 1) {
      const code = text.charCodeAt(units);
      const isSecond = code >= 0xdc00 && code <= 0xdfff && isHigh(text.charCodeAt(units - 1));
      if (!isSecond) characters += 1;
    }
    return characters;
  };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
