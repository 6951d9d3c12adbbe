// The project's own Markdown (about page, description of the collection) as HTML. Never used for articles.
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { Html } from './html.ts';

/**
 * Markdown as sanitised HTML: raw HTML in it is dropped, addresses other than http, https and mailto lose their link, and links that
 * leave the site do not tell where they come from.
 */
export function markdown(text: string): Html {
  const processor = remark()
    .use(remarkGfm)
    .use(() => markLinks)
    .use(remarkHtml, {
      sanitize: {
        attributes: { a: ['href', 'rel'] },
        protocols: { href: ['http', 'https', 'mailto'] },
        tagNames: TAGS,
      },
    });
  return new Html(String(processor.processSync(text)));
}

/** The words of Markdown in one line, without its marks, HTML and code of its own. */
export function markdownWords(text: string): string {
  const words: string[] = [];
  const todo: Nodes[] = [remark().parse(text)];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') words.push(' ');
    if ('children' in node) todo.push(...[...node.children].reverse());
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}

/** What Markdown makes; nothing else passes. */
const TAGS = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

function markLinks(root: Root): void {
  const todo: Nodes[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'link')
      node.data = { ...node.data, hProperties: { rel: ['noopener', 'nofollow', 'noreferrer'] } };
    if ('children' in node) todo.push(...node.children);
  }
}
