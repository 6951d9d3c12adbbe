// RSS, RDF and Atom files: an article for each item that carries its text.
import { parseFeed } from 'feedsmith';
import { shortHash } from '../../text/hash.ts';
import { decodeMarkup } from './decode-markup.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type Reading,
  type Stated,
  unread,
  warning,
} from './document.ts';
import { looksLikeMarkup, readMarkup } from './html/read-page.ts';
import { LONGEST_MARKUP, MOST_ARTICLES } from './limits.ts';
import { partsOfText } from './parts-of-text.ts';
import { get, names, objects, texts } from './values.ts';
import { xmlRefused } from './xml-guard.ts';

export const feed: DocumentFormat = {
  name: 'feed',
  label: 'feed',
  extensions: ['rss', 'atom', 'feed'],
  recognises: (head) =>
    /^[^<]{0,10}(?:<(?:\?|!--|!DOCTYPE)[^>]{0,400}>\s{0,20}){0,8}<(?:rss|feed|(?:rdf:)?RDF(?=[^>]{0,600}purl\.org\/rss))[\s>]/u.test(
      head,
    ),
  read: readFeed,
};

function readFeed(file: DocumentFile): Reading {
  const decoded = decodeMarkup(file.bytes);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      'The feed is in no encoding that could be told.',
      'Save it as UTF-8.',
    );
  const refused =
    decoded.text.length > LONGEST_MARKUP
      ? `it is longer than ${LONGEST_MARKUP / 1024 / 1024} MiB`
      : xmlRefused(decoded.text);
  if (refused !== null)
    return unread(
      file,
      'unreadable-document',
      `The feed was not read: ${refused}.`,
      'Save the feed anew from its address.',
    );
  const { feed: found }: { feed: unknown } = parseFeed(decoded.text);
  const items = [...objects(get(found, 'items')), ...objects(get(found, 'entries'))];
  const contents: DocumentContent[] = [];
  let bare = 0;
  for (const item of items.slice(0, MOST_ARTICLES)) {
    const content = contentOf(item, found, decoded.encoding);
    if (content === null) bare += 1;
    else contents.push(content);
  }
  const problems = [];
  if (items.length === 0)
    problems.push(
      warning(
        file,
        'no-articles',
        'The feed holds no items.',
        'Save the feed anew, or take it out of the folder.',
      ),
    );
  if (items.length > MOST_ARTICLES)
    problems.push(
      warning(
        file,
        'document-cut',
        `Items after ${MOST_ARTICLES} were not read.`,
        'Part the feed into several files.',
      ),
    );
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${items.length} items hold no text and have no page.`,
        'Save the articles themselves: the feed carries only their titles.',
      ),
    );
  return { contents, problems };
}

function contentOf(item: object, whole: unknown, encoding: string): DocumentContent | null {
  const body = longest([
    ...texts(get(item, 'content', 'encoded')),
    ...texts(get(item, 'content', 'value')),
    ...texts(get(item, 'content')),
    ...texts(get(item, 'description')),
    ...texts(get(item, 'summary', 'value')),
    ...texts(get(item, 'summary')),
  ]);
  if (!/\p{L}/u.test(body)) return null;
  const link = [
    ...texts(get(item, 'link')),
    ...objects(get(item, 'links'))
      .filter((one) => (texts(get(one, 'rel'))[0] ?? 'alternate') === 'alternate')
      .flatMap((one) => texts(get(one, 'href'))),
  ];
  const id = [
    ...texts(get(item, 'guid', 'value')),
    ...texts(get(item, 'id')),
    ...texts(get(item, 'rdf', 'about')),
    ...link,
  ][0];
  const title = titleText(get(item, 'title'));
  return {
    fragment: shortHash(id ?? `${title}\n${body}`, 12),
    format: 'feed',
    encoding,
    stated: statedBy(item, whole, { title, link }),
    parts: looksLikeMarkup(body) ? readMarkup(body).parts : partsOfText(body),
  };
}

function statedBy(
  item: object,
  whole: unknown,
  { title, link }: { title: string; link: readonly string[] },
): Stated[] {
  const list = (field: Stated['field'], key: string, values: readonly string[]): Stated[] =>
    values.map((value) => ({ field, key, value }));
  const authors = [
    ...names(get(item, 'authors')),
    ...names(get(item, 'dc', 'creators')),
    ...names(get(item, 'dc', 'creator')),
  ].map(withoutMail);
  return [
    ...list('title', 'title', title === '' ? [] : [title]),
    ...list('published', 'pubDate', texts(get(item, 'pubDate'))),
    ...list('published', 'published', texts(get(item, 'published'))),
    ...list('published', 'dc:date', [...texts(get(item, 'dc', 'dates')), ...texts(get(item, 'dc', 'date'))]),
    ...list('publisher', 'source', [
      ...texts(get(item, 'source', 'title')),
      ...texts(get(item, 'dc', 'publishers')),
    ]),
    ...list(
      'publisher',
      'title of the feed',
      [titleText(get(whole, 'title'))].filter((one) => one !== ''),
    ),
    ...list('author', 'author', authors.length > 0 ? [[...new Set(authors)].join(', ')] : []),
    ...list('url', 'link', link),
    ...list('language', 'language', [
      ...texts(get(item, 'dc', 'languages')),
      ...texts(get(item, 'xml', 'lang')),
      ...texts(get(whole, 'language')),
      ...texts(get(whole, 'xml', 'lang')),
    ]),
    ...list(
      'tag',
      'category',
      objects(get(item, 'categories')).flatMap((one) =>
        [...texts(get(one, 'name')), ...texts(get(one, 'label')), ...texts(get(one, 'term'))].slice(0, 1),
      ),
    ),
  ];
}

/** A title as text: Atom's may be an object, and either may hold markup. */
function titleText(value: unknown): string {
  const text = texts(value)[0] ?? texts(get(value, 'value'))[0] ?? '';
  return looksLikeMarkup(text)
    ? readMarkup(text)
        .parts.flatMap((part) => ('text' in part ? [part.text] : []))
        .join(' ')
    : text;
}

/** 'jane@daily.example (Jane Doe)' → 'Jane Doe'. */
function withoutMail(author: string): string {
  return /^[^\s@]{1,80}@[^\s@]{1,80} \((?<name>[^()]{2,80})\)$/u.exec(author)?.groups?.['name'] ?? author;
}

function longest(values: readonly string[]): string {
  return values.reduce((best, value) => (value.length > best.length ? value : best), '');
}
