// OpenDocument texts (LibreOffice, OpenOffice): their XML is walked here, since no kept library reads it.
import {
  type DocumentFile,
  type DocumentFormat,
  type Part,
  type PartLink,
  type Reading,
  type ReadingTools,
  type Stated,
  unread,
} from './document.ts';
import { safeAddress } from './html/safe-address.ts';
import { officeTitle } from './office-title.ts';
import { elementsBelow, firstText, parseXml, type XmlElement } from './xml-tree.ts';
import { unpackZip } from './zip-entries.ts';

export const odt: DocumentFormat = {
  name: 'odt',
  label: 'OpenDocument text',
  extensions: ['odt', 'ott', 'fodt'],
  recognises: (head) =>
    (head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument.text')) ||
    /^[^<]{0,10}<\?xml[^>]{0,200}>\s{0,10}<office:document[\s>]/u.test(head),
  read: readOdt,
};

/** Parts of a document that are not its text. */
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:sequence-decls',
  'office:forms',
  'text:bookmark',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
  'text:note-citation',
  'text:hidden-text',
  'script',
  'office:binary-data',
]);

async function readOdt(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const isPacked = file.bytes[0] === 0x50;
  const { files, problems } = isPacked
    ? await unpackZip(file, tools.budget, (name) => /^(?:content|meta|styles)\.xml$/u.test(name))
    : { files: new Map([['content.xml', file.bytes]]), problems: [] };
  const content = files.get('content.xml');
  if (content === undefined)
    return unread(
      file,
      'unreadable-document',
      'The OpenDocument file holds no text; it may be encrypted or damaged.',
      'Open it in LibreOffice and save it again without a password.',
    );
  const decoder = new TextDecoder();
  const root = parseXml(decoder.decode(content));
  const body = elementsBelow(root, 'office:text')[0] ?? root;
  const reader: Walk = { parts: [], notes: [], styles: parentStyles(root) };
  walkBlocks(body, reader, 0);
  const meta = files.get('meta.xml');
  const stated = meta === undefined ? metaFields(root) : metaFields(parseXml(decoder.decode(meta)));
  return {
    contents: [{ fragment: null, format: 'odt', encoding: 'utf-8', stated, parts: reader.parts }],
    problems,
  };
}

interface Walk {
  readonly parts: Part[];
  notes: string[];
  /** Name of an automatic style to that of the style it is made from: 'P3' → 'Quotations'. */
  readonly styles: ReadonlyMap<string, string>;
}

function walkBlocks(element: XmlElement, walk: Walk, depth: number): void {
  for (const child of element.children) {
    if (typeof child === 'string' || SILENT.has(child.name)) continue;
    if (child.name === 'text:p' || child.name === 'text:h') addParagraph(child, walk);
    else if (child.name === 'text:list') {
      const { text, links } = { text: listRows(child, walk, 0).join('\n'), links: linksIn(child) };
      if (text !== '') walk.parts.push({ kind: 'list', text, links });
      addNotes(walk);
    } else if (child.name === 'table:table') addTable(child, walk);
    else walkBlocks(child, walk, depth + 1);
  }
}

function addParagraph(element: XmlElement, walk: Walk): void {
  const text = inlineText(element, walk).trim();
  const links = linksIn(element);
  const style = styleOf(element, walk);
  const level = Math.min(6, Number(element.attributes.get('text:outline-level') ?? '1') || 1);
  if (text !== '') {
    if (element.name === 'text:h' || style === 'Title')
      walk.parts.push({ kind: 'heading', text, level: style === 'Title' ? 1 : level, links });
    else if (/^(?:Caption|Illustration|Figure|Drawing|Table)$/u.test(style))
      walk.parts.push({ kind: 'caption', text, links });
    else walk.parts.push({ kind: /^Quot/u.test(style) ? 'quote' : 'paragraph', text, links });
  }
  for (const box of elementsBelow(element, 'draw:text-box')) walkBlocks(box, walk, 0);
  addNotes(walk);
}

/** Footnotes stand below the paragraph that has their number. */
function addNotes(walk: Walk): void {
  for (const note of walk.notes.splice(0)) walk.parts.push({ kind: 'paragraph', text: note });
}

function inlineText(element: XmlElement, walk: Walk): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ');
      if (child.name === 'text:s') return ' ';
      if (child.name === 'text:tab') return ' ';
      if (child.name === 'text:line-break') return '\u2028';
      if (child.name === 'text:note') return noteMark(child, walk);
      return SILENT.has(child.name) || child.name === 'draw:text-box' ? '' : inlineText(child, walk);
    })
    .join('');
}

function noteMark(note: XmlElement, walk: Walk): string {
  const number = firstText(note, 'text:note-citation') ?? '*';
  const words = elementsBelow(note, 'text:note-body')
    .map((body) => inlineText(body, { ...walk, notes: [] }))
    .join(' ')
    .trim();
  if (words !== '') walk.notes.push(`[${number}] ${words}`);
  return `[${number}]`;
}

function listRows(list: XmlElement, walk: Walk, depth: number): string[] {
  return list.children.flatMap((item) => {
    if (typeof item === 'string' || !/^text:list-(?:item|header)$/u.test(item.name)) return [];
    return item.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      if (child.name === 'text:list') return listRows(child, walk, depth + 1);
      const words = inlineText(child, walk)
        .replace(/[\s\u2028]+/gu, ' ')
        .trim();
      return words === '' ? [] : [`- ${words}`];
    });
  });
}

function addTable(table: XmlElement, walk: Walk): void {
  const rows = elementsBelow(table, 'table:table-row').map((row) =>
    row.children
      .flatMap((cell) => (typeof cell === 'string' || cell.name !== 'table:table-cell' ? [] : [cell]))
      .map((cell) =>
        elementsBelow(cell, 'text:p')
          .map((one) =>
            inlineText(one, walk)
              .replace(/[\s\u2028]+/gu, ' ')
              .trim(),
          )
          .join(' '),
      ),
  );
  const text = rows
    .map((cells) => cells.join(' | '))
    .filter((row) => /[\p{L}\p{N}]/u.test(row))
    .join('\n');
  if (text !== '') walk.parts.push({ kind: 'table', text, links: linksIn(table) });
  addNotes(walk);
}

function linksIn(element: XmlElement): PartLink[] {
  return elementsBelow(element, 'text:a').flatMap((one) => {
    const url = safeAddress(one.attributes.get('xlink:href'));
    const text = firstText({ name: '', attributes: new Map(), children: [one] }, 'text:a');
    return url === null ? [] : [{ url, text: text === url ? null : text }];
  });
}

function parentStyles(root: XmlElement): Map<string, string> {
  return new Map(
    elementsBelow(root, 'style:style').map((style) => [
      style.attributes.get('style:name') ?? '',
      style.attributes.get('style:parent-style-name') ?? '',
    ]),
  );
}

function styleOf(element: XmlElement, { styles }: Walk): string {
  const name = element.attributes.get('text:style-name') ?? '';
  return (/^P\d+$/u.test(name) ? (styles.get(name) ?? name) : name).replaceAll('_20_', ' ');
}

function metaFields(meta: XmlElement): Stated[] {
  const tags = elementsBelow(meta, 'meta:keyword').flatMap((one) =>
    one.children.filter((child) => typeof child === 'string'),
  );
  return [
    ...officeTitle('dc:title', firstText(meta, 'dc:title')),
    ...tags.map((value): Stated => ({ field: 'tag', key: 'meta:keyword', value })),
  ];
}
