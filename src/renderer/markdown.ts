// The project's own Markdown (about page, description of the collection) as HTML. Never used for articles.
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { Html } from './html.ts';

/** Markdown as sanitised HTML: raw HTML in it is dropped, and addresses other than http, https and mailto lose their link. */
export function markdown(text: string): Html {
  return new Html(String(remark().use(remarkGfm).use(remarkHtml, { sanitize: true }).processSync(text)));
}
