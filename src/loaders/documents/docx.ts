// Word files, read by mammoth from a copy that holds nothing but their checked XML.
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import {
  type DocumentFile,
  type DocumentFormat,
  type Part,
  type Reading,
  type ReadingTools,
  type Stated,
  unread,
} from './document.ts';
import { readMarkup } from './html/read-page.ts';
import { officeTitle } from './office-title.ts';
import { firstText, parseXml, writeXml, type XmlElement } from './xml-tree.ts';
import { unpackZip } from './zip-entries.ts';

export const docx: DocumentFormat = {
  name: 'docx',
  label: 'Word document',
  extensions: ['docx', 'docm', 'dotx'],
  recognises: (head) =>
    head.startsWith('PK') && /(?:word\/document|word\/_rels|word\/styles|word\/numbering)/u.test(head),
  read: readDocx,
};

/** Mammoth's own rules are kept; these add what it has no element for. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];

async function readDocx(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  const { files, problems } = await unpackZip(file, tools.budget, (name) => /\.(?:xml|rels)$/iu.test(name));
  if (!files.has('word/document.xml'))
    return unread(
      file,
      'unreadable-document',
      'The Word document holds no text part; it may be encrypted or damaged.',
      'Open it in Word or LibreOffice and save it again without a password.',
    );
  const checked = new Map<string, Uint8Array>();
  let core: string | null = null;
  for (const [name, bytes] of files) {
    const source = new TextDecoder().decode(bytes);
    if (name === 'docProps/core.xml') core = source;
    // Throws, with the reason, for what must not reach another parser; that one gets what is well formed.
    checked.set(name, strToU8(writeXml(withoutHidden(parseXml(source)))));
  }
  const copy = Buffer.from(
    zipSync(Object.fromEntries(checked), { level: 0, mtime: new Date(Date.UTC(2000, 0, 2)) }),
  );
  const { value } = await mammoth.convertToHtml(
    { buffer: copy },
    { styleMap: STYLES, ignoreEmptyParagraphs: true },
  );
  const parts: readonly Part[] = readMarkup(value).parts;
  const stated: Stated[] = core === null ? [] : coreFields(core);
  return { contents: [{ fragment: null, format: 'docx', encoding: 'utf-8', stated, parts }], problems };
}

/** The tree without the runs that Word hides, of which mammoth knows nothing: as in RTF and ODT their words are not the document's. */
function withoutHidden(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !isHidden(child))
    .map((child) => (typeof child === 'string' ? child : withoutHidden(child)));
  return { ...element, children };
}

function isHidden({ name, children }: XmlElement): boolean {
  if (name !== 'w:r') return false;
  const inside = (list: XmlElement['children'], wanted: string): XmlElement | undefined =>
    list.find((child): child is XmlElement => typeof child !== 'string' && child.name === wanted);
  const vanish = inside(inside(children, 'w:rPr')?.children ?? [], 'w:vanish');
  return vanish !== undefined && !/^(?:0|false|off)$/u.test(vanish.attributes.get('w:val') ?? '');
}

function coreFields(source: string): Stated[] {
  const core = parseXml(source);
  const tags = (firstText(core, 'cp:keywords') ?? '').split(/[,;]/u).filter((tag) => tag.trim() !== '');
  return [
    ...officeTitle('dc:title', firstText(core, 'dc:title')),
    ...tags.map((value): Stated => ({ field: 'tag', key: 'cp:keywords', value })),
  ];
}
