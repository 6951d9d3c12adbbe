// A collection for resolver tests from marked sentences: { 'a.txt': '[person=President:Putin] met …' }.
// What stands after the kind is a person's title, an organisation's country, or a date's EDTF value. A first line behind '# ' is a headline.
import { collectionOf } from '../../src/collection/collection.ts';
import { readEntities } from '../../src/collection/entity-table.ts';
import { countries } from '../../src/lexicon/countries.ts';
import type { Article } from '../../src/records/article.ts';
import type { CorrectionsFile } from '../../src/records/corrections.ts';
import { correctionsSchema } from '../../src/records/corrections.ts';
import type { Entity } from '../../src/records/entity.ts';
import type { Mention, MentionKind } from '../../src/records/mention.ts';
import type { ExtractedStatement, Extraction } from '../../src/records/statement.ts';
import { type Resolution, resolve } from '../../src/resolver/resolve.ts';
import { checkedYaml } from '../../src/text/checked-yaml.ts';
import { compareText } from '../../src/text/compare.ts';
import { shortHash } from '../../src/text/hash.ts';
import { parsePersonName } from '../../src/text/person-name.ts';
import { type Mark, unmark } from '../marked.ts';

const codes = new Map([...countries].flatMap(([code, names]) => names.map((name) => [name, code] as const)));

interface Resolved extends Resolution {
  readonly entities: readonly Entity[];
}

/** Resolve marked articles with an optional corrections file (YAML). */
export function resolved(articles: Readonly<Record<string, string>>, corrections = ''): Resolved {
  const made = Object.entries(articles)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, marked]) => make(path, marked));
  const collection = collectionOf(
    made.map(({ article }) => article),
    made.map(({ extraction }) => extraction),
  );
  const resolution = resolve(collection, correctionsFile(corrections));
  return { ...resolution, entities: readEntities(resolution.collection, resolution.table).list };
}

/** 'Kim Jong-un ×3 (Kim Jong-un, Kim)': label, number of mentions, spellings. */
export function shown(resolution: Resolved, kind: MentionKind): string[] {
  return resolution.entities
    .filter((entity) => entity.kind === kind)
    .map(
      (entity) =>
        `${entity.label} ×${entity.mentions.length} (${entity.names.map(({ form }) => form).join(', ')})`,
    );
}

/** The one entity with this label. */
export function entityOf(resolution: Resolved, label: string): Entity {
  const found = resolution.entities.filter((entity) => entity.label === label);
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} entities are called ${label}.`);
  return one;
}

function correctionsFile(yaml: string): CorrectionsFile | null {
  if (yaml === '') return null;
  const { value, problems, lines } = checkedYaml(yaml, correctionsSchema, 'seeds/_corrections.yaml');
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { path: 'seeds/_corrections.yaml', corrections: value, lines };
}

function make(path: string, marked: string): { article: Article; extraction: Extraction } {
  const { text, marks } = unmark(marked);
  const id = shortHash(path, 12);
  const unknown = { from: 'unknown', reason: 'a test' } as const;
  const article: Article = {
    id,
    path,
    format: 'text',
    encoding: 'utf-8',
    hash: shortHash(text, 64),
    title: path,
    titleFrom: unknown,
    published: publishedOf(path),
    publishedFrom: unknown,
    publisher: null,
    publisherFrom: unknown,
    author: null,
    authorFrom: unknown,
    url: null,
    language: /\.(?<language>[a-z]{2})\.txt$/u.exec(path)?.groups?.['language'] ?? 'en', // 'a.de.txt'
    languageFrom: unknown,
    tags: [],
    text,
    blocks: blocksOf(text),
    links: [],
    removed: [],
    changes: [],
    lines: text.split('\n'),
  };
  const mentions = marks.map((mark, index) => ({
    ...mentionOf(id, mark, index),
    block: article.blocks.findIndex(({ end }) => mark.start < end),
  }));
  return { article, extraction: { article: id, mentions, statements: statementsIn(text, mentions) } };
}

function blocksOf(text: string): Article['blocks'] {
  const headline = /^# .*\n/u.exec(text)?.[0].length ?? 0;
  const plain = { line: 1, endLine: 1, level: null, speaker: null };
  const paragraph = { ...plain, kind: 'paragraph', start: headline, end: text.length } as const;
  return headline === 0
    ? [paragraph]
    : [{ ...plain, kind: 'heading', start: 0, end: headline } as const, paragraph];
}

/** '2006-03-05 a.txt' came out on that day; nothing is known of other paths. */
function publishedOf(path: string): Article['published'] {
  const day = /^\d{4}-\d{2}-\d{2}(?= )/u.exec(path)?.[0] ?? null;
  return { edtf: day, earliest: day, latest: day };
}

function mentionOf(article: string, { kind, start, end, text, value }: Mark, index: number): Mention {
  const base = {
    id: shortHash(`${article}|${index}`, 10),
    article,
    block: 0,
    start,
    end,
    text,
    rule: 'test',
    confidence: 0.9,
  };
  if (kind === 'person') {
    const { name, given, family } = parsePersonName(text);
    return { ...base, kind, value: { name, given, family, title: value, unnamed: false } };
  }
  if (kind === 'unnamed')
    return {
      ...base,
      kind: 'person',
      value: { name: text, given: null, family: null, title: null, unnamed: true },
    };
  if (kind === 'organisation')
    return { ...base, kind, value: { name: text, type: null, country: value, unnamed: false } };
  if (kind === 'place') {
    const country = codes.get(text) ?? null;
    return { ...base, kind, value: { name: text, type: country === null ? null : 'country', country } };
  }
  if (kind === 'date') {
    return {
      ...base,
      kind,
      value: {
        edtf: value ?? '',
        earliest: null,
        latest: null,
        precision: 'day',
        role: 'event',
        saidParts: {},
        inferredParts: {},
        because: null,
      },
    };
  }
  const number = Number(/\d+/u.exec(text)?.[0] ?? 0);
  return {
    ...base,
    kind: 'figure',
    value: {
      number,
      low: null,
      high: null,
      unit: null,
      unitKind: 'count',
      counts: value,
      outcome: null,
      qualifier: null,
      bound: 'exact',
      per: null,
      asOf: null,
      saidBy: null,
      because: null,
    },
  };
}

/** A person's title, and 'Name (ACRO)', 'Name (Имя)' and 'Name, also known as Other' between two marked names, a person 'of' or 'of the' organisation, 'in' a place, ', the brother of' somebody, ', no relation' and 'namesake' before a name, as the extractor states them. */
function statementsIn(text: string, mentions: readonly Mention[]): ExtractedStatement[] {
  return mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    const between = text.slice(mention.end, next?.start);
    const property = propertyOf(between, mention.text + (next?.text ?? ''));
    const title = 'title' in mention.value ? mention.value.title : null;
    const titled =
      title === null ? [] : [statementOf(mention, text, { property: 'role', value: title, object: null })];
    const apart = namesakeOf(text, mention, next);
    if (apart !== null) titled.push(apart);
    if (next === undefined || property === undefined) return titled;
    const value = property === 'role' ? text.slice(mention.end + ', the '.length, next.end) : next.text;
    return [...titled, statementOf(mention, text, { property, value, object: next.id })];
  });
}

function namesakeOf(text: string, mention: Mention, next: Mention | undefined): ExtractedStatement | null {
  const isNamesake = text.slice(0, mention.start).endsWith('namesake ');
  if (!isNamesake && !text.startsWith(', no relation', mention.end)) return null;
  const [rule, value] = isNamesake ? ['namesake', 'namesake'] : ['no-relation', 'no relation'];
  const isTold = text.slice(mention.end, next?.start) === ', no relation to ';
  const object = isTold && next !== undefined ? next.id : null;
  return { ...statementOf(mention, text, { property: 'namesake', value, object }), rule };
}

function statementOf(
  { id, article }: Mention,
  text: string,
  { property, value, object }: Pick<ExtractedStatement, 'property' | 'value' | 'object'>,
): ExtractedStatement {
  return {
    ...{ id, property, value, quote: text, article, block: 0, start: 0, end: text.length },
    ...{ rule: 'test', confidence: 1, asOf: null, subject: id, object },
  };
}

function propertyOf(between: string, names: string): ExtractedStatement['property'] | undefined {
  const property = PROPERTIES.get(between) ?? (ALIAS.test(between) ? 'also-written' : undefined);
  return property === 'acronym' && /[^\p{Script=Latin}\p{P}\p{Z}]/u.test(names) ? 'also-written' : property;
}

const ALIAS = /^, (?:popularly known as|also known as|formerly) $/u;

const PROPERTIES: ReadonlyMap<string, ExtractedStatement['property']> = new Map([
  [' (', 'acronym'],
  [' of ', 'affiliation'],
  [' of the ', 'affiliation'],
  [' in ', 'located-in'],
  [', the brother of ', 'role'],
  [', the neighbour of ', 'role'],
]);
