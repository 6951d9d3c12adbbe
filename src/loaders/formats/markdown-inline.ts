// Words of a Markdown paragraph without its marks, and the links that it carries.
import type { Nodes } from 'mdast';
import type { DraftLink } from '../../records/draft.ts';
import { htmlWords } from './html-words.ts';

/** The words of a node: bold, links and code flattened; a soft line break is '\n', a hard one U+2028. */
export function flatten(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return withoutNoteMarks(node.value);
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\u2028';
    case 'html':
      return /^<br\b/iu.test(node.value) ? '\u2028' : htmlWords(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[${node.identifier}]`;
    default:
      return 'children' in node ? node.children.map((child) => flatten(child)).join('') : '';
  }
}

//   says [[people/Bode Salami|Salami]]
//                           ^words
const noteLink = /!?\[\[(?:[^[\]|\n]{1,200}\|)?(?<words>[^[\]|\n]{1,200})\]\]/gu;
//   ![[gauge.png|400]]
const sizedPicture = /!\[\[[^[\]|\n]{1,200}\|\d{1,5}(?:x\d{1,5})?\]\]/gu;
//   [!quote] From the call
//            ^head        ^end
const callout = /^\[![a-z]{2,20}\][+-]?[^\S\n]{0,4}(?<head>[^\n]{0,300})(?<end>\n|$)/iu;
//   ==Nobody knows==
const highlight = /==(?=\S)(?<words>[^=\n]{1,400})(?<=\S)==/gu;

/** Words without the marks of programs for notes: '[[Bode Salami]]' links to another note, '[!quote]' gives a box its colour and its head a line. */
function withoutNoteMarks(words: string): string {
  const plain = words.includes('==') ? words.replace(highlight, '$<words>') : words;
  if (!plain.includes('[')) return plain;
  return plain
    .replace(callout, (_, head: string, end: string) => (head === '' || end === '' ? head : `${head}\u2028`))
    .replace(sizedPicture, '')
    .replace(noteLink, '$<words>');
}

/** Links, pictures and definitions in a node, http, https and mailto only. `offset` is added to their lines. */
export function linksIn(node: Nodes, offset: number): DraftLink[] {
  const links: DraftLink[] = [];
  const walk = (one: Nodes): void => {
    const words = wordsOfLink(one);
    if (words !== null && 'url' in one && isSafe(one.url)) {
      const text = words === '' || words === one.url ? null : words;
      links.push({ url: one.url, text, line: (one.position?.start.line ?? 1) + offset });
    }
    if ('children' in one) for (const child of one.children) walk(child);
  };
  walk(node);
  return links;
}

/** The words that carry a link, '' for none; null when the node is no link. */
function wordsOfLink(node: Nodes): string | null {
  if (node.type === 'link')
    return flatten(node)
      .replace(/[\s\u2028]+/gu, ' ')
      .trim();
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'definition' ? (node.label ?? '') : null;
}

function isSafe(url: string): boolean {
  return /^(?:https?:\/\/[^\s<>"]|mailto:[^\s<>"])[^\s<>"]{0,2000}$/iu.test(url);
}
