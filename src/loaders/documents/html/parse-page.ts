// HTML to a page: parsed by htmlparser2, which goes by the tags once and never fails.
import { Parser } from 'htmlparser2';
import { htmlWords } from '../../formats/html-words.ts';
import { savedFrom } from './archive-copies.ts';
import type { Page, PageElement, Run } from './page.ts';
import { PageBuilder, TooDeep } from './page-builder.ts';

/** Take a page apart. Linear in its length; scripts, styles and pictures leave nothing behind. */
export function parsePage(html: string): Page {
  const builder = new PageBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      ontext: (text) => builder.write(text),
      onclosetag: (tag) => builder.close(tag),
      oncomment: (text) => {
        const url = savedFrom(text);
        if (url !== null) builder.meta('saved from url', url);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  try {
    parser.end(html);
    const markup = builder.finish();
    const { runs, metas, jsonLd, title, language, elements } = builder;
    return { runs, metas, jsonLd, title, language, markup, elements, isFlat: false };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const { metas, jsonLd, title, language } = builder;
    return { runs: flatRuns(html), metas, jsonLd, title, language, markup: '', elements: 0, isFlat: true };
  }
}

/** The words between block tags, without structure: for pages that are nested beyond reason. */
function flatRuns(html: string): Run[] {
  const body: PageElement = { tag: 'body', names: '', parent: null, order: 0 };
  const pieces = html
    .replace(/<(?<tag>script|style)\b/giu, '\u0000<$<tag>')
    .split('\u0000')
    .map((piece, index) =>
      index === 0 ? piece : piece.replace(/^<(?:script|style)[\s\S]*?(?:<\/(?:script|style)|$)/iu, '<i'),
    )
    .join('')
    .split(/<\/?(?:p|div|br|li|tr|h[1-6]|blockquote|section|article|ul|ol|table|td)\b[^<>]{0,2000}>/iu);
  return pieces
    .map((piece) => htmlWords(piece).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text, order) => ({ order, text, links: [], linked: 0, marks: [], element: body, rule: null }));
}
