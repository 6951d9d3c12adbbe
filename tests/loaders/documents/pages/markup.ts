// Helpers to write measured pages. `gold` marks what is the article; the mark is taken out before anybody reads the page.
import { TEASERS } from './words.ts';

export const GOLD = 'data-gold';

/** An element of the article: gold('p', 'Words', 'class="x"'). */
export function gold(tag: string, words: string, attributes = ''): string {
  return `<${tag} ${GOLD}${attributes === '' ? '' : ` ${attributes}`}>${words}</${tag}>`;
}

export function paragraphs(texts: readonly string[], attributes = ''): string {
  return texts.map((text) => gold('p', text, attributes)).join('\n');
}

/** A list of teasers from number `from` on. */
export function teasers(from: number, count: number, item = 'li'): string {
  return Array.from({ length: count }, (_one, index) => TEASERS[(from + index) % TEASERS.length] ?? '')
    .map((text, index) => `<${item}><a href="/news/${from + index}">${text}</a></${item}>`)
    .join('\n');
}

export function page(head: string, body: string, attributes = 'lang="en"'): string {
  return `<!doctype html>\n<html ${attributes}><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;
}

export const NAV = `<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/economy">Economy</a></li><li><a href="/culture">Culture</a></li><li><a href="/sport">Sport</a></li></ul></nav>`;
export const FOOTER = `<footer class="site-footer"><p>© 2024 The Paper. All rights reserved. Reproduction only with written permission of the publisher.</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer>`;
