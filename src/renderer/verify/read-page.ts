// What a reader finds in a finished page: each quote with the link beside it, each link to a mention, and the text at each anchor.
import { attributeOf, scanTags, withoutReferences } from './scan-tags.ts';

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

/** Elements that hold one quote and the link to its passage. */
const HOLDERS: ReadonlySet<string> = new Set(['li', 'blockquote', 'tr']);
const MENTION_LINK = /#m-[0-9a-f]{1,64}$/u;

/** What is asked of an element: nothing for most. */
type Role =
  | { readonly is: 'anchor'; readonly id: string }
  | { readonly is: 'holder'; readonly words: string[]; href: string | null }
  | { readonly is: 'words' }
  | { readonly is: 'way' | 'mention'; readonly href: string }
  | null;

interface Open {
  readonly role: Role;
  /** The text of the element begins with this one of the pieces read so far. */
  readonly start: number;
}

/**
 * Read a page once, from its first tag to its last; linear in its length.
 * @param isAnchor whether the text at this id is asked for; null for none
 */
export function readPage(html: string, isAnchor: ((id: string) => boolean) | null): ReadPage {
  const quotes: Quote[] = [];
  const links: MentionText[] = [];
  const anchors = new Map<string, string>();
  const open = new Map<string, Open[]>(); // by name: an end tag closes the last element of its own name
  const holders: Extract<Role, { is: 'holder' }>[] = [];
  const pieces: string[] = [];
  let quoting = false;
  scanTags(html, {
    onOpen(name, tag) {
      const role = roleOf(name, tag, isAnchor);
      const counts = role?.is !== 'words' || !quoting; // words within words are the same words
      if (role?.is === 'words') quoting = true;
      if (role?.is === 'holder') holders.push(role);
      const one = { role: counts ? role : null, start: pieces.length };
      const others = open.get(name);
      if (others === undefined) open.set(name, [one]);
      else others.push(one);
    },
    onText: (text) => pieces.push(text),
    onClose(name) {
      const one = open.get(name)?.pop();
      if (one === undefined || one.role === null) return;
      close(one.role, one.role.is === 'holder' ? '' : withoutReferences(pieces.slice(one.start).join('')));
    },
  });
  return { quotes, links, anchors };

  function close(role: NonNullable<Role>, text: string): void {
    const holder = holders.at(-1);
    if (role.is === 'anchor') anchors.set(role.id, text);
    else if (role.is === 'mention') links.push({ words: text, href: role.href });
    else if (role.is === 'way' && holder !== undefined) holder.href ??= role.href;
    else if (role.is === 'words') {
      quoting = false;
      holder?.words.push(text);
    } else if (role.is === 'holder') {
      holders.pop();
      for (const words of role.words) quotes.push({ words, href: role.href });
    }
  }
}

function roleOf(name: string, tag: string, isAnchor: ((id: string) => boolean) | null): Role {
  const id = isAnchor === null ? null : attributeOf(tag, 'id');
  if (id !== null && isAnchor?.(id)) return { is: 'anchor', id };
  if (HOLDERS.has(name)) return { is: 'holder', words: [], href: null };
  const classes = attributeOf(tag, 'class')?.split(' ') ?? [];
  if (classes.includes('words')) return { is: 'words' };
  const href = name === 'a' && classes.length > 0 ? attributeOf(tag, 'href') : null;
  return href === null ? null : linkRole(classes, href);
}

/** Links to a passage are marked `at` and `pn`; links whose own words are quoted `e` and `hit`. Others are none of our business. */
function linkRole(classes: readonly string[], href: string): Role {
  if (classes.includes('at') || classes.includes('pn')) return { is: 'way', href };
  const named = classes.includes('e') || classes.includes('hit');
  return named && MENTION_LINK.test(href) ? { is: 'mention', href } : null;
}
