// What a reader finds in a finished page: each quote with the link beside it, each link to a mention, and the text at each anchor.
import type { Attributes, Stretch, TagReader } from './scan-tags.ts';
import { newTag, scanNext, withoutReferences } from './scan-tags.ts';

/** Words shown as somebody's, and the link that a reader follows to check them. */
interface Quote {
  readonly words: string;
  /** As it stands in the page; null where no link to a passage stands beside the words. */
  readonly href: string | null;
}

/** A link whose own words are a mention's: a highlighted name, a figure as written. */
interface MentionText {
  readonly words: string;
  readonly href: string;
}

export interface ReadPage {
  readonly quotes: readonly Quote[];
  readonly links: readonly MentionText[];
  /** Text content of every element that was asked for, by its id. */
  readonly anchors: ReadonlyMap<string, string>;
}

/**
 * While no text is asked for, reading stops only at what may matter: a comment or an element without markup in it (to pass over), a list item,
 * block quote or row that begins or ends, and an element of a class that is asked for. Nine tags in ten are passed over at the speed of a
 * search. What matches by chance (words of a text after a tag) is read and found to be nothing.
 */
const MARK = String.raw`!--|\/?(?:li|tr|blockquote)[\s>\/]|(?:script|style|template|textarea|title)[\s>\/]`;
const CLASS = String.raw`class\s{0,9}=\s{0,9}["']?(?:[^<>"']{0,200}?\s)?(?:words|at|pn|e|hit)[\s"'>]`;
const MARKS = new RegExp(String.raw`<(?=${MARK}|[a-z][^<]*?\s${CLASS})`, 'gi');
const MARKS_AND_IDS = new RegExp(String.raw`<(?=${MARK}|[a-z][^<]*?\s(?:id\s{0,9}=|${CLASS}))`, 'gi');

/** Where the next tag begins that may matter; the end of the page where none does. */
function nextMark(html: string, from: number, marks: RegExp): number {
  marks.lastIndex = from;
  return marks.test(html) ? marks.lastIndex - 1 : html.length;
}

/** An element that something is asked of; most are none. */
type Role =
  | { readonly is: 'anchor'; readonly id: string }
  | Holder
  | { readonly is: 'words' }
  | { readonly is: 'mention'; readonly href: string };

/** An element that holds one quote and the link to its passage. */
interface Holder {
  readonly is: 'holder';
  readonly words: string[];
  href: string | null;
}

interface Open {
  readonly role: Role;
  /** The text of the element begins with this one of the pieces collected so far. */
  readonly start: number;
  /** Elements of the same name that are open within it: an end tag closes the last of its own name. */
  inner: number;
}

/**
 * Read a page once, from its first tag to its last; linear in its length. Words stand beside the first link of the list item, block quote or
 * row that holds them; where that has none, beside the first link of the next one around it.
 * @param isAnchor whether the text at this id is asked for; null for none
 */
export function readPage(html: string, isAnchor: ((id: string) => boolean) | null): ReadPage {
  const quotes: Quote[] = [];
  const links: MentionText[] = [];
  const anchors = new Map<string, string>();
  const open = new Map<string, Open[]>(); // by name
  const holders: Holder[] = [];
  const pieces: string[] = [];
  let wanting = 0; // open elements whose text is asked for
  let quoting = false;
  const reader: TagReader = {
    onOpen(name, attributes) {
      const role = roleOf(name, attributes);
      const others = open.get(name);
      if (role === null) {
        const around = others?.at(-1);
        if (around !== undefined) around.inner += 1;
        return;
      }
      const one = { role, start: pieces.length, inner: 0 };
      if (others === undefined) open.set(name, [one]);
      else others.push(one);
      if (role.is === 'holder') holders.push(role);
      else wanting += 1;
    },
    onText(start, end) {
      if (wanting > 0) pieces.push(html.slice(start, end));
    },
    onClose(name) {
      const others = open.get(name);
      const one = others?.at(-1);
      if (one === undefined) return;
      if (one.inner > 0) {
        one.inner -= 1;
        return;
      }
      others?.pop();
      if (one.role.is === 'holder') closeHolder(one.role);
      else close(one.role, withoutReferences(pieces.slice(one.start).join('')));
    },
  };
  const state = { tag: newTag(), reader };
  const marks = isAnchor === null ? MARKS : MARKS_AND_IDS;
  let at = 0;
  while (at < html.length) {
    if (wanting === 0) at = nextMark(html, at, marks);
    if (at < html.length) at = scanNext(html, at, state);
  }
  return { quotes, links, anchors };

  function roleOf(name: string, { class: classes, href, id }: Attributes): Role | null {
    if (isAnchor !== null && id.start >= 0) {
      const value = textOf(id);
      if (isAnchor(value)) return { is: 'anchor', id: value };
    }
    if (name === 'li' || name === 'tr' || name === 'blockquote')
      return { is: 'holder', words: [], href: null };
    const marks = classes.start < 0 ? 0 : marksIn(html, classes);
    if ((marks & WORDS) !== 0) return quoting ? null : words();
    return marks !== 0 && name === 'a' && href.start >= 0 ? linkRole(marks, href) : null;
  }

  /** Words within words are the same words. */
  function words(): Role {
    quoting = true;
    return { is: 'words' };
  }

  /** Links to a passage are marked `at` and `pn`, links whose own words are quoted `e` and `hit`. Others are none of our business. */
  function linkRole(marks: number, href: Stretch): Role | null {
    if ((marks & PASSAGE) === 0)
      return leadsToMention(html, href) ? { is: 'mention', href: textOf(href) } : null;
    const holder = holders.at(-1);
    if (holder !== undefined) holder.href ??= textOf(href);
    return null;
  }

  function textOf({ start, end }: Stretch): string {
    return withoutReferences(html.slice(start, end));
  }

  function close(role: Exclude<Role, Holder>, text: string): void {
    wanting -= 1;
    if (wanting === 0) pieces.length = 0;
    if (role.is === 'anchor') anchors.set(role.id, text);
    else if (role.is === 'mention') links.push({ words: text, href: role.href });
    else {
      quoting = false;
      holders.at(-1)?.words.push(text);
    }
  }

  function closeHolder(role: Holder): void {
    holders.pop();
    const around = role.href === null ? holders.at(-1) : undefined;
    for (const text of role.words) {
      if (around === undefined) quotes.push({ words: text, href: role.href });
      else around.words.push(text);
    }
  }
}

/** What a class may say of an element: it holds quoted words, links to a passage, or is a link whose own words are quoted. */
const WORDS = 1;
const PASSAGE = 2;
const MENTION = 4;

/** All that the words of a class say. */
function marksIn(html: string, { start, end }: Stretch): number {
  let marks = 0;
  for (let at = start; at < end; at += 1) {
    const from = at;
    while (at < end && !isBlank(html, at)) at += 1;
    marks |= markOf(html, from, at - from);
  }
  return marks;
}

function markOf(html: string, start: number, length: number): number {
  if (length === 1) return standsAt(html, start, 'e') ? MENTION : 0;
  if (length === 2) return standsAt(html, start, 'at') || standsAt(html, start, 'pn') ? PASSAGE : 0;
  if (length === 3) return standsAt(html, start, 'hit') ? MENTION : 0;
  return length === 5 && standsAt(html, start, 'words') ? WORDS : 0;
}

/** Whether an address ends with '#m-' and the hexadecimal digits of a mention's id. */
function leadsToMention(html: string, { start, end }: Stretch): boolean {
  let at = end;
  while (at > start && end - at <= LONGEST_ID && isHexadecimal(html.charCodeAt(at - 1))) at -= 1;
  const digits = end - at;
  return digits > 0 && digits <= LONGEST_ID && at - start >= 3 && standsAt(html, at - 3, '#m-');
}

const LONGEST_ID = 64;

function isHexadecimal(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
}

function isBlank(html: string, at: number): boolean {
  const code = html.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

function standsAt(html: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (html.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
