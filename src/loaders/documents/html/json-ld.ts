// What a page's JSON-LD says about its article. Read as data: no key of it is ever used as a property of ours.
import type { Stated } from '../document.ts';
import { get, names, texts } from '../values.ts';

export interface LinkedData {
  readonly stated: readonly Stated[];
  /** The text of the article, '' where it is not given. */
  readonly body: string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|ScholarlyArticle|Interview|WebPage)$/u;

/** Fields from the page's JSON-LD, articles before pages. Broken JSON says nothing. */
export function readJsonLd(sources: readonly string[]): LinkedData {
  const nodes = sources.slice(0, 20).flatMap((source) => nodesOf(parsed(source), 0));
  const articles = nodes.filter((node) => ARTICLE.test(typeOf(node)));
  const sorted = [
    ...articles.filter((node) => !/WebPage$/u.test(typeOf(node))),
    ...articles.filter((node) => /WebPage$/u.test(typeOf(node))),
  ];
  const byId = new Map(nodes.flatMap((node) => texts(get(node, '@id')).map((id) => [id, node] as const)));
  const stated = sorted.flatMap((node) => statedBy(node, byId));
  const body =
    sorted.map((node) => texts(get(node, 'articleBody'))[0] ?? '').find((text) => text.length > 200) ?? '';
  return { stated, body };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source
        .trim()
        .replace(/^<!\[CDATA\[|\]\]>$/gu, '')
        .replace(/;\s{0,20}$/u, ''),
    );
  } catch {
    return null; // a page whose data are broken is still a page
  }
}

/** The objects of a document, those in '@graph' and 'mainEntity' too, ten deep. */
function nodesOf(value: unknown, depth: number): object[] {
  if (depth > 10) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => nodesOf(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  return [
    value,
    ...nodesOf(get(value, '@graph'), depth + 1),
    ...nodesOf(get(value, 'mainEntity'), depth + 1),
  ];
}

function typeOf(node: object): string {
  return texts(get(node, '@type'))[0] ?? '';
}

/** Names in a value, or in the nodes of the page that it refers to: {'@id': '#organization'}. */
function namesOf(value: unknown, byId: ReadonlyMap<string, object>): string[] {
  const found = names(value);
  if (found.length > 0) return found;
  const references = Array.isArray(value) ? value.slice(0, 20) : [value];
  return references.flatMap((one) => names(byId.get(texts(get(one, '@id'))[0] ?? '')));
}

function statedBy(node: object, byId: ReadonlyMap<string, object>): Stated[] {
  const type = typeOf(node);
  const list = (field: Stated['field'], key: string, values: readonly string[]): Stated[] =>
    values
      .filter((value) => value.trim() !== '')
      .map((value) => ({ field, key: `JSON-LD ${type} ${key}`, value }));
  const authors = namesOf(get(node, 'author'), byId);
  return [
    ...list('title', 'headline', texts(get(node, 'headline'))),
    ...list('published', 'datePublished', texts(get(node, 'datePublished'))),
    ...list('publisher', 'publisher', namesOf(get(node, 'publisher'), byId)),
    ...list('author', 'author', authors.length > 0 ? [authors.join(', ')] : []),
    ...list('url', 'url', [
      ...texts(get(node, 'url')),
      ...texts(get(node, 'mainEntityOfPage')),
      ...texts(get(get(node, 'mainEntityOfPage'), '@id')),
    ]),
    ...list('language', 'inLanguage', texts(get(node, 'inLanguage'))),
    ...list(
      'tag',
      'keywords',
      texts(get(node, 'keywords')).flatMap((one) => one.split(/[,;]/u)),
    ),
  ];
}
