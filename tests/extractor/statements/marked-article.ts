// An article and its mentions from marked text, one string per block; kinds person, unnamed, organisation, place, date, figure.

import { countryOfPlace } from '../../../src/extractor/kinds/names/country-of.ts';
import type { Article, BlockKind } from '../../../src/records/article.ts';
import type { Mention, PlaceValue } from '../../../src/records/mention.ts';
import { shortHash } from '../../../src/text/hash.ts';
import { type Mark, unmark } from '../../marked.ts';

/** A paragraph, or a block of another kind. */
export type MarkedBlock = string | { readonly kind: BlockKind; readonly text: string };

/** Build both from 'met [person:Sin Hong Chol] in [place:Moscow] on [date=2024-05:May 2024]'. */
export function markedArticle(blocks: readonly MarkedBlock[]): { article: Article; mentions: Mention[] } {
  const mentions: Mention[] = [];
  const spans: Article['blocks'][number][] = [];
  let text = '';
  blocks.forEach((one, block) => {
    const { kind, text: marked } = typeof one === 'string' ? { kind: 'paragraph' as const, text: one } : one;
    if (text !== '') text += '\n\n';
    const plain = unmark(marked);
    const start = text.length;
    text += plain.text;
    spans.push({
      kind,
      start,
      end: text.length,
      line: block + 1,
      endLine: block + 1,
      level: null,
      speaker: null,
    });
    for (const mark of plain.marks)
      mentions.push(mentionOf(mark, { start, block, id: `${block}-${mark.start}` }));
  });
  return { article: articleOf(text, spans), mentions };
}

function placeOf(name: string): PlaceValue {
  const country = countryOfPlace(name);
  return { name, type: country === null ? null : 'country', country };
}

function mentionOf(mark: Mark, place: { start: number; block: number; id: string }): Mention {
  const base = {
    id: shortHash(`${place.id} ${mark.text}`, 10),
    article: 'a',
    block: place.block,
    start: place.start + mark.start,
    end: place.start + mark.end,
    text: mark.text,
    rule: 'marked',
    confidence: 1,
  };
  const name = mark.text;
  switch (mark.kind) {
    case 'organisation':
      return { ...base, kind: 'organisation', value: { name, type: null, country: null, unnamed: false } };
    case 'place':
      return { ...base, kind: 'place', value: placeOf(name) };
    case 'date':
      return { ...base, kind: 'date', value: dateOf(mark.value ?? 'XXXX') };
    default: {
      const unnamed = mark.kind === 'unnamed';
      return { ...base, kind: 'person', value: { name, given: null, family: null, title: null, unnamed } };
    }
  }
}

function dateOf(edtf: string) {
  const parts = { saidParts: {}, inferredParts: {}, because: null };
  return { edtf, earliest: null, latest: null, precision: 'day', role: 'event', ...parts } as const;
}

function articleOf(text: string, blocks: Article['blocks']): Article {
  const unknown = { from: 'unknown', reason: 'A test does not say.' } as const;
  return {
    id: 'a',
    path: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    hash: '',
    title: '',
    titleFrom: unknown,
    published: { edtf: null, earliest: null, latest: null },
    publishedFrom: unknown,
    publisher: null,
    publisherFrom: unknown,
    author: null,
    authorFrom: unknown,
    url: null,
    language: 'en',
    languageFrom: unknown,
    tags: [],
    text,
    blocks,
    links: [],
    removed: [],
    changes: [],
    lines: [],
  };
}
