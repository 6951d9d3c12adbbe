// Who and what is named in the same paragraph, as a graph for Gephi, yEd, Cytoscape and NetworkX.
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import type { Download } from '../download.ts';
import { xmlEscape } from '../escapes.ts';
import { blockPage, isShown, mentionPage, type Place, placeFinder, placeOf } from '../passage.ts';

/** A paragraph that names more than this is a list; ties between all of its names would say nothing. */
const MOST_NAMES_IN_PARAGRAPH = 40;
/** Where there are more ties than this, those of one article alone are left out: nobody can look at more. */
const MOST_TIES = 10_000;
/** Ties that are counted at all: a bound on memory. */
const MOST_COUNTED = 4_000_000;
const KEYS = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['mentions', 'node', 'int'],
  ['page', 'node', 'string'],
  ['passage', 'node', 'string'],
  ['weight', 'edge', 'int'],
  ['articles', 'edge', 'int'],
  ['first_passage', 'edge', 'string'],
] as const;

export const graphDownload: Download = {
  path: dataPath('graph.graphml'),
  title: 'Who is named with whom (GraphML)',
  description:
    'People, organisations and places; a line joins two that stand in one paragraph and leads to the first such passage. Paragraphs with more than 40 names are lists and are left out. Where more than 10,000 pairs do, only those that share two articles are joined.',
  mediaType: 'application/graphml+xml',
  columns: [],
  setting: 'graph',
  make: (corpus) => ({
    frame: {
      head: [
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
        ...KEYS.map(
          ([name, on, type]) =>
            `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`,
        ),
        '<graph id="together" edgedefault="undirected">\n',
      ].join(''),
      between: '',
      tail: '</graph>\n</graphml>\n',
    },
    pieces: elements(corpus),
  }),
};

function* elements(corpus: Corpus): Generator<string> {
  const find = placeFinder(corpus);
  for (const entity of corpus.entities) {
    const text = isNode(entity) ? node(corpus, find, entity) : null;
    if (text !== null) yield text;
  }
  const ties = tiesOf(corpus);
  const least = ties.size > MOST_TIES ? 2 : 1;
  for (const tie of ties.values()) if (tie.articles >= least) yield edge(tie);
}

function isNode(entity: Entity): boolean {
  return (
    !entity.unnamed && (entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'place')
  );
}

function node(corpus: Corpus, find: (article: string) => Place, entity: Entity): string | null {
  const shown = entity.mentions.filter((mention) => isShown(corpus, mention));
  const [first] = shown;
  if (first === undefined) return null;
  return element('node', `id="${xmlEscape(entity.id)}"`, [
    ['label', entity.label],
    ['kind', entity.kind],
    ['mentions', shown.length],
    ['page', entityHref(HOME, entity)],
    ['passage', mentionPage(corpus, find(first.article), first)],
  ]);
}

interface Tie {
  readonly a: string;
  readonly b: string;
  /** Paragraphs that name both, and articles. */
  weight: number;
  articles: number;
  /** The last article that does, by its place in the collection. */
  last: number;
  /** Address of the first paragraph that does. */
  readonly page: string;
}

/** Pairs of entities by the paragraphs they share, in order of the first. */
function tiesOf(corpus: Corpus): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  const nodes = new Set<string>();
  for (const entity of corpus.entities) if (isNode(entity)) nodes.add(entity.id);
  for (const [at, article] of corpus.articles.entries()) {
    const place = placeOf(article);
    for (const [block, ids] of namesByBlock(corpus, place.id, nodes)) {
      if (ids.size < 2 || ids.size > MOST_NAMES_IN_PARAGRAPH) continue;
      const names = [...ids].sort((a, b) => (a < b ? -1 : 1));
      const page = blockPage(place, block);
      for (const [index, a] of names.entries()) {
        for (let other = index + 1; other < names.length; other += 1)
          count(ties, { a, b: names[other] ?? '', at, page });
      }
    }
  }
  return ties;
}

interface Sighting {
  readonly a: string;
  readonly b: string;
  readonly at: number;
  readonly page: string;
}

function count(ties: Map<string, Tie>, { a, b, at, page }: Sighting): void {
  const key = `${a} ${b}`;
  const known = ties.get(key);
  if (known === undefined) {
    if (ties.size < MOST_COUNTED) ties.set(key, { a, b, weight: 1, articles: 1, last: at, page });
    return;
  }
  known.weight += 1;
  if (known.last !== at) known.articles += 1;
  known.last = at;
}

/** For each paragraph of an article the nodes that it names. */
function namesByBlock(
  corpus: Corpus,
  article: string,
  nodes: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const blocks = new Map<number, Set<string>>();
  for (const mention of corpus.indexes.mentionsOfArticle.get(article) ?? []) {
    const id = corpus.indexes.entityOf(mention)?.id ?? '';
    if (!nodes.has(id) || mention.confidence < corpus.config.thresholds.mention) continue;
    const names = blocks.get(mention.block) ?? new Set();
    names.add(id);
    blocks.set(mention.block, names);
  }
  return blocks;
}

function edge({ a, b, weight, articles, page }: Tie): string {
  return element('edge', `source="${xmlEscape(a)}" target="${xmlEscape(b)}"`, [
    ['weight', weight],
    ['articles', articles],
    ['first_passage', page],
  ]);
}

function element(
  name: 'node' | 'edge',
  attributes: string,
  data: readonly (readonly [key: string, value: string | number])[],
): string {
  const cells = data.map(([key, value]) => `<data key="${name}_${key}">${xmlEscape(String(value))}</data>`);
  return `<${name} ${attributes}>${cells.join('')}</${name}>\n`;
}
