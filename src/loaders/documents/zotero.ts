// Zotero RDF: an article for each item whose abstract or note holds text. CSL-JSON is read with other JSON.
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
import { MOST_ARTICLES } from './limits.ts';
import { partsOfText } from './parts-of-text.ts';
import { elementsBelow, firstText, parseXml, textBelow, type XmlElement } from './xml-tree.ts';

export const zotero: DocumentFormat = {
  name: 'zotero',
  label: 'Zotero RDF',
  extensions: ['rdf'],
  recognises: (head) => /<rdf:RDF[\s>]/u.test(head) && /zotero\.org\/namespaces|xmlns:bib=/u.test(head),
  read: readZotero,
};

const ITEMS =
  /^(?:bib|z|rdf|bibo):(?:Article|Book|BookSection|Document|Data|Image|Interview|Letter|Manuscript|Motion|Patent|Recording|Report|Thesis|Legislation|Description)$/iu;

function readZotero(file: DocumentFile): Reading {
  const decoded = decodeMarkup(file.bytes);
  if (decoded === null)
    return unread(
      file,
      'unreadable-document',
      'The RDF file is in no encoding that could be told.',
      'Export it from Zotero again.',
    );
  const root = parseXml(decoded.text);
  const memos = new Map(
    elementsBelow(root, 'bib:Memo').map((memo) => [
      memo.attributes.get('rdf:about') ?? '',
      firstText(memo, 'rdf:value') ?? '',
    ]),
  );
  const items = root.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      ITEMS.test(child.name) &&
      (firstText(child, 'dc:title') !== null || firstText(child, 'dcterms:abstract') !== null),
  );
  const contents: DocumentContent[] = [];
  let bare = 0;
  for (const item of items.slice(0, MOST_ARTICLES)) {
    const notes = elementsBelow(item, 'dcterms:isReferencedBy').map(
      (one) => memos.get(one.attributes.get('rdf:resource') ?? '') ?? '',
    );
    const texts = [firstText(item, 'dcterms:abstract') ?? '', ...notes].filter((text) => /\p{L}/u.test(text));
    if (texts.length === 0) bare += 1;
    else contents.push(contentOf(item, texts, decoded.encoding));
  }
  const problems = [];
  if (items.length === 0)
    problems.push(
      warning(
        file,
        'no-articles',
        'The RDF file holds no items.',
        'Export the collection from Zotero again, with notes.',
      ),
    );
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${items.length} items hold neither abstract nor note and have no page.`,
        "Put the items' attachments (snapshots, PDFs) in the folder: they are read as articles of their own.",
      ),
    );
  return { contents, problems };
}

function contentOf(item: XmlElement, texts: readonly string[], encoding: string): DocumentContent {
  const title = firstText(
    {
      ...item,
      children: item.children.filter((child) => typeof child !== 'string' && child.name === 'dc:title'),
    },
    'dc:title',
  );
  return {
    fragment: shortHash(item.attributes.get('rdf:about') ?? `${title ?? ''}\n${texts[0] ?? ''}`, 12),
    format: 'zotero',
    encoding,
    stated: statedBy(item, title),
    parts: texts.flatMap((text) => (looksLikeMarkup(text) ? readMarkup(text).parts : partsOfText(text))),
  };
}

function statedBy(item: XmlElement, title: string | null): Stated[] {
  const one = (field: Stated['field'], key: string, value: string | null): Stated[] =>
    value === null ? [] : [{ field, key, value }];
  const own = (name: string): XmlElement[] =>
    item.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  const authors = own('bib:authors')
    .flatMap((list) => elementsBelow(list, 'foaf:Person'))
    .map((person) =>
      [
        firstText(person, 'foaf:givenName') ?? firstText(person, 'foaf:givenname'),
        firstText(person, 'foaf:surname'),
      ]
        .filter((part) => part !== null)
        .join(' '),
    );
  const paper =
    own('dcterms:isPartOf')
      .map((part) => firstText(part, 'dc:title'))
      .find((name) => name !== null) ??
    own('dc:publisher')
      .map((part) => firstText(part, 'foaf:name'))
      .find((name) => name !== null) ??
    null;
  const address =
    own('dc:identifier')
      .map((identifier) => firstText(identifier, 'rdf:value') ?? textBelow(identifier).trim())
      .find((value) => /^https?:/iu.test(value)) ??
    item.attributes.get('rdf:about') ??
    null;
  return [
    ...one('title', 'dc:title', title),
    ...one('published', 'dc:date', own('dc:date').map((date) => textBelow(date).trim())[0] ?? null),
    ...one('publisher', 'dcterms:isPartOf', paper),
    ...one('author', 'bib:authors', authors.length > 0 ? authors.join(', ') : null),
    ...one('url', 'dc:identifier', address),
    ...one(
      'language',
      'z:language',
      own('z:language').map((language) => textBelow(language).trim())[0] ?? null,
    ),
    ...own('dc:subject').map(
      (subject): Stated => ({ field: 'tag', key: 'dc:subject', value: textBelow(subject).trim() }),
    ),
  ];
}
