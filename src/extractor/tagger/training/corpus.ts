import type { Tokens } from '../../../text/tokens.ts';
import { featuresAt, mostFeatures, prepare } from '../features.ts';
import { labelOf, type NameKind, nameKinds } from '../labels.ts';
import type { WordTable } from '../word-lists.ts';
import type { Example } from './learn.ts';

// From annotated articles to what the learner takes: stretches of tokens with numbered features and right labels.

/** A name as the annotated files give it: UTF-16 offsets into the text. */
export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface AnnotatedArticle {
  readonly id: string;
  /** Name of the collection it came from. */
  readonly source: string;
  readonly text: string;
  readonly entities: readonly AnnotatedName[];
}

/** How annotated files call each kind of name. */
export const annotatedTypes: Readonly<Record<NameKind, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  place: 'PLACE',
};

/** Tells whether a name stands in the annotation just so: same words, same kind. */
export function isAnnotated({
  entities,
}: AnnotatedArticle): (name: { start: number; end: number; kind: NameKind }) => boolean {
  const right = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
  return ({ start, end, kind }) => right.has(`${start} ${end} ${annotatedTypes[kind]}`);
}

/** The right label of every token. Names that no token border fits are left out, and so are names inside others. */
export function rightLabels(tokens: Tokens, names: readonly AnnotatedName[]): Int8Array {
  const labels = new Int8Array(tokens.length);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    starts.set(tokens.start[at] ?? -1, at);
    ends.set(tokens.end[at] ?? -1, at);
  }
  for (const { start, end, type } of names) {
    const kind = nameKinds.findIndex((own) => annotatedTypes[own] === type);
    const first = starts.get(start);
    const last = ends.get(end) ?? ends.get(end + 1);
    if (kind < 0 || first === undefined || last === undefined || last < first) continue;
    if (labels.subarray(first, last + 1).some((label) => label > 0)) continue;
    labels.fill(labelOf('inner', kind), first, last + 1);
    labels[first] = labelOf(first === last ? 'only' : 'begin', kind);
    if (last > first) labels[last] = labelOf('last', kind);
  }
  return labels;
}

/** Numbers features in the order they are first met; rare ones are left out at the end. */
export interface FeatureNumbers {
  readonly numbers: ReadonlyMap<number, number>;
  /** The hash behind each number. */
  readonly hashes: Int32Array;
}

interface RawExample {
  readonly features: Int32Array[];
  readonly labels: Int8Array;
  readonly article: AnnotatedArticle;
}

export interface ExampleOptions {
  /** Features met fewer times than this are left out. */
  readonly leastCount: number;
  /** How much the examples of an article count. */
  readonly weightOf: (article: AnnotatedArticle) => number;
}

/** Examples of all stretches of all articles, and the numbers that their features got. */
export function examplesOf(
  articles: readonly AnnotatedArticle[],
  table: WordTable,
  options: ExampleOptions,
): FeatureNumbers & { readonly examples: readonly Example[] } {
  const raw = articles.flatMap((article) => rawExamples(article, table));
  const counts = new Map<number, number>();
  for (const { features } of raw)
    for (const own of features)
      for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= options.leastCount) numbers.set(feature, numbers.size);
  const examples = raw.map(({ features, labels, article }) => ({
    features: features.map((own) => numbered(own, numbers)),
    labels,
    weight: options.weightOf(article),
  }));
  return { examples, numbers, hashes: Int32Array.from(numbers.keys()) };
}

function numbered(own: Int32Array, numbers: ReadonlyMap<number, number>): Int32Array {
  const known: number[] = [];
  for (const feature of own) {
    const number = numbers.get(feature);
    if (number !== undefined) known.push(number);
  }
  return Int32Array.from(known);
}

function rawExamples(article: AnnotatedArticle, table: WordTable): RawExample[] {
  const prepared = prepare(article.text, table);
  const labels = rightLabels(prepared.reading.tokens, article.entities);
  const sink = new Int32Array(mostFeatures);
  return prepared.reading.stretches.map(([first, last]) => ({
    features: Array.from({ length: last - first }, (_, at) =>
      sink.slice(0, featuresAt(prepared, first + at, sink)),
    ),
    labels: wholeNames(labels.slice(first, last)),
    article,
  }));
}

/** A name that the stretch cuts off (it goes on in small letters) is no example of a name. */
function wholeNames(labels: Int8Array): Int8Array {
  let open = -1;
  for (let at = 0; at <= labels.length; at += 1) {
    const label = at < labels.length ? (labels[at] ?? 0) : 0;
    const position = label === 0 ? 'outside' : (['begin', 'inner', 'last', 'only'] as const)[(label - 1) % 4];
    const goes = position === 'inner' || position === 'last';
    if (open >= 0 && !goes) labels.fill(0, open, at);
    if (position === 'begin') open = at;
    else if (goes && open < 0) labels[at] = 0;
    else if (position !== 'inner') open = -1;
  }
  return labels;
}
