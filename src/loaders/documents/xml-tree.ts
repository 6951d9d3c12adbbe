// XML to a tree that is safe to walk: no document types, no entities but the five, bounded in depth and size.
import { Parser } from 'htmlparser2';
import { DEEPEST_MARKUP, LONGEST_MARKUP } from './limits.ts';
import { xmlRefused } from './xml-guard.ts';

export interface XmlElement {
  /** As written, with its prefix: 'text:p'. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Growing | string)[];
}

/** The root of a document. Throws an error that says why when it may not be read. */
export function parseXml(source: string): XmlElement {
  if (source.length > LONGEST_MARKUP)
    throw new Error(`its XML is longer than ${LONGEST_MARKUP / 1024 / 1024} MiB`);
  const refused = xmlRefused(source);
  if (refused !== null) throw new Error(refused);
  const root: Growing = { name: '', attributes: new Map(), children: [] };
  const stack: Growing[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (stack.length > DEEPEST_MARKUP) throw new Error('its elements are nested too deeply');
        const element: Growing = { name, attributes: new Map(Object.entries(attributes)), children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (text) => {
        stack.at(-1)?.children.push(text);
      },
      onclosetag: () => {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return root.children.find((child): child is Growing => typeof child !== 'string') ?? root;
}

/** The tree as XML again: well formed whatever the source was. */
export function writeXml(element: XmlElement): string {
  const attributes = [...element.attributes]
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = element.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : writeXml(child),
  );
  return `<${element.name}${attributes}>${inner.join('')}</${element.name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

/** Elements of a name anywhere below, in order of the document. Depth is bounded by `parseXml`. */
export function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...elementsBelow(child, name)] : elementsBelow(child, name);
  });
}

/** All the words below an element. */
export function textBelow(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}

/** Words of the first element of a name; null when there is none or it is blank. */
export function firstText(element: XmlElement, name: string): string | null {
  const text = elementsBelow(element, name)
    .map((one) => textBelow(one).trim())
    .find((one) => one !== '');
  return text ?? null;
}
