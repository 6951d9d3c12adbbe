// Who and what is named in the same paragraph, as a graph for Gephi, yEd, Cytoscape and NetworkX.
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import type { Mention } from '../../../records/mention.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import type { Download } from '../download.ts';
import { xmlEscape } from '../escapes.ts';
import { allMentions } from '../mention-row.ts';
import { articleOf, isShown, mentionPage, passageCells } from '../passage.ts';

/** A paragraph that names more than this is a list; ties between all of its names would say nothing. */
const MOST_NAMES_IN_PARAGRAPH = 40;
const KEYS = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['mentions', 'node', 'int'],
  ['page', 'node', 'string'],
  ['passage', 'node', 'string'],
  ['weight', 'edge', 'int'],
  ['quote', 'edge', 'string'],
  ['first_passage', 'edge', 'string'],
] as const;

interface Tie {
  readonly a: string;
  readonly b: string;
  /** Paragraphs that name both. */
  weight: number;
  /** The first paragraph that does: both mentions of it. */
  readonly first: readonly [Mention, Mention];
}

export const graphDownload: Download = {
  path: dataPath('graph.graphml'),
  title: 'Who is named with whom (GraphML)',
  description:
    'People, organisations and places; a line joins two that stand in one paragraph and leads to the first such passage. Paragraphs with more than 40 names are lists and are left out.',
  mediaType: 'application/graphml+xml',
  columns: [],
  *make(corpus) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [name, on, type] of KEYS)
      yield `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>\n`;
    yield '<graph id="together" edgedefault="undirected">\n';
    for (const entity of corpus.entities) {
      if (isNode(entity)) yield* node(corpus, entity);
    }
    for (const tie of tiesOf(corpus)) yield edge(corpus, tie);
    yield '</graph>\n</graphml>\n';
  },
};

function isNode(entity: Entity): boolean {
  return (
    !entity.unnamed && (entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'place')
  );
}

function* node(corpus: Corpus, entity: Entity): Generator<string> {
  const shown = entity.mentions.filter((mention) => isShown(corpus, mention));
  const [first] = shown;
  if (first === undefined) return;
  yield element('node', `id="${xmlEscape(entity.id)}"`, [
    ['label', entity.label],
    ['kind', entity.kind],
    ['mentions', shown.length],
    ['page', entityHref(HOME, entity)],
    ['passage', mentionPage(corpus, articleOf(corpus, first.article), first)],
  ]);
}

/** Pairs of entities by the paragraphs they share, in order of the first. */
function tiesOf(corpus: Corpus): Iterable<Tie> {
  const ties = new Map<string, Tie>();
  for (const paragraph of paragraphs(corpus)) {
    const names = [...paragraph].sort(([a], [b]) => (a < b ? -1 : 1));
    if (names.length > MOST_NAMES_IN_PARAGRAPH) continue;
    for (const [at, [a, mentionOfA]] of names.entries()) {
      for (const [b, mentionOfB] of names.slice(at + 1)) {
        const known = ties.get(`${a} ${b}`);
        if (known === undefined) ties.set(`${a} ${b}`, { a, b, weight: 1, first: [mentionOfA, mentionOfB] });
        else known.weight += 1;
      }
    }
  }
  return ties.values();
}

/** For each paragraph the entities it names, each with its first mention there. */
function* paragraphs(corpus: Corpus): Generator<ReadonlyMap<string, Mention>> {
  let names = new Map<string, Mention>();
  let place = '';
  for (const [article, mention] of allMentions(corpus)) {
    const here = `${article.id} ${mention.block}`;
    if (here !== place) {
      yield names;
      names = new Map();
      place = here;
    }
    const id = corpus.indexes.entityOfMention.get(mention.id) ?? '';
    const entity = corpus.indexes.entityById.get(id);
    if (entity !== undefined && isNode(entity) && isShown(corpus, mention) && !names.has(id))
      names.set(id, mention);
  }
  yield names;
}

function edge(corpus: Corpus, tie: Tie): string {
  const [a, b] = tie.first;
  const article = articleOf(corpus, a.article);
  const span = { block: a.block, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  const { quote, page } = passageCells(corpus, article, span);
  return element('edge', `source="${xmlEscape(tie.a)}" target="${xmlEscape(tie.b)}"`, [
    ['weight', tie.weight],
    ...(typeof quote === 'string' ? [['quote', quote] as const] : []),
    ['first_passage', String(page)],
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
