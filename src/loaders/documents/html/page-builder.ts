// Gathers a page while its tags go by: no tree, no recursion, so that no nesting can exhaust the stack.

import { BLOCK_TAGS, CONTROL_TAGS, TEXT_TAGS } from '../../../lexicon/document-tags.ts';
import type { PartLink } from '../document.ts';
import { DEEPEST_MARKUP } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import { GluedSpans } from './glued-spans.ts';
import { metasOfTag, propertyInWords } from './metas-of-tag.ts';
import type { Mark, PageElement, PageMeta, Run } from './page.ts';
import { type Attributes, escapeText, isJsonLd, isNoteLink, isSilent, markOf, ruleOf } from './page-tags.ts';
import { raisedNumber } from './raised-number.ts';
import { safeAddress } from './safe-address.ts';

/** Thrown when elements lie too deep; caught by `parsePage`, which then reads the text alone. */
export class TooDeep extends Error {}

interface Open {
  readonly tag: string;
  readonly element: PageElement;
  readonly silent: boolean;
  readonly rule: string | null;
  readonly link: string | null;
  readonly isBlock: boolean;
  readonly emitted: string | null;
  /** A link to a note. */
  readonly isNote: boolean;
  /** What its words are marked as, and the pieces of the run before them. */
  readonly mark: Mark['kind'] | null;
  readonly before: number;
}

/** 'with_related_categories' has such a box and is none. */
const HAS_BOX = /(?<=^|\s)(?:with|has|no|without)[-_][\w-]+/gu;

/** Pieces of one run, and characters of one piece, that the search for the article sees: it reads each many times. */
const MOST_PIECES = 400;
const LONGEST_PIECE = 5000;
/** Pieces of text that a mark may be made of. */
const MOST_MARKED = 40;
/** Deepest elements handed to the search for the article, which looks at each with all that is in it. */
const DEEPEST_EMITTED = 60;

/** Feed it tags and text in order; then take `runs`, `metas` and `markup`. */
export class PageBuilder {
  readonly runs: Run[] = [];
  readonly metas: PageMeta[] = [];
  readonly jsonLd: string[] = [];
  elements = 0;
  language: string | null = null;
  title: string | null = null;
  private readonly html: string[] = [];
  private readonly stack: Open[] = [];
  private readonly root: PageElement = { tag: 'html', names: '', parent: null, order: 0 };
  private text: string[] = [];
  private hasWords = false;
  /** A link is open in the run's markup. */
  private hasAnchor = false;
  /** A line break was the last thing in the run. */
  private isBroken = false;
  private runMarkup: string[] = [];
  private links: PartLink[] = [];
  private marks: Mark[] = [];
  private linked = 0;
  private linkText: string[] = [];
  private capture: { kind: 'title' | 'json'; parts: string[] } | null = null;
  private unseen: { depth: number; parts: string[] } | null = null;
  private readonly glued = new GluedSpans();
  private readonly itemprops: { key: string; depth: number; parts: string[] }[] = [];

  open(tag: string, attributes: Attributes): void {
    this.glued.open(tag);
    if (this.stack.length >= DEEPEST_MARKUP) throw new TooDeep('The page is nested too deeply.');
    const above = this.stack.at(-1);
    this.readMeta(tag, attributes);
    if (tag === 'br' || tag === 'hr') this.lineBreak(tag);
    const isBlock = this.beginsBlock(tag);
    if (isBlock) this.closeRun();
    const silent = above?.silent === true || isSilent(tag, attributes);
    const element = isBlock || above === undefined ? this.element(tag, attributes, above) : above.element;
    const link = tag === 'a' ? safeAddress(attributes['href']) : null;
    const own = ruleOf(tag, attributes);
    const rule = above?.rule ?? own;
    if (own !== null && !isBlock && above?.rule === null && this.unseen === null)
      this.unseen = { depth: this.stack.length, parts: [] };
    const emitted = isBlock && !silent ? this.emit(tag, element) : null;
    if (tag === 'a') {
      this.linkText = [];
      this.openAnchor();
    }
    if (silent && (tag === 'title' || isJsonLd(tag, attributes)) && this.capture === null)
      this.capture = { kind: tag === 'title' ? 'title' : 'json', parts: [] };
    this.stack.push({
      tag,
      element,
      silent,
      rule,
      link,
      isBlock,
      emitted,
      isNote: isNoteLink(tag, attributes),
      mark: markOf(tag, attributes),
      before: this.text.length,
    });
  }

  write(text: string): void {
    const top = this.stack.at(-1);
    if (this.capture) this.capture.parts.push(text);
    if (top?.silent) return;
    if (this.unseen) {
      this.unseen.parts.push(text);
      return;
    }
    const isCode = this.stack.some((one) => one.tag === 'pre');
    const plain = isCode ? text.replaceAll(/\r\n?|\n/gu, '\u2028') : text.replace(/[ \t\r\n\f]+/gu, ' ');
    const raised = top?.tag === 'sup' || top?.tag === 'a' ? raisedNumber(plain, this.stack.slice(-3)) : plain;
    const words = this.glued.part(this.text.at(-1) ?? '', raised);
    this.text.push(words);
    if (words.trim() !== '') {
      this.hasWords = true;
      this.isBroken = false;
    }
    if (this.runMarkup.length < MOST_PIECES) this.runMarkup.push(escapeText(words.slice(0, LONGEST_PIECE)));
    for (const one of this.itemprops) one.parts.push(words);
    if (this.stack.some((one) => one.tag === 'a')) {
      this.linked += words.length;
      this.linkText.push(words);
    }
  }

  close(tag: string): void {
    const top = this.stack.pop();
    this.glued.close(tag);
    if (!top) return;
    if (this.capture && (tag === 'title' || tag === 'script')) this.endCapture(this.capture);
    if (top.mark !== null && !top.isBlock) this.endMark(top.mark, top.before);
    if (top.tag === 'a') this.endLink(top.link);
    if (top.isBlock) {
      this.closeRun(top);
      if (top.emitted) this.html.push(`</${top.emitted}>`);
    }
    if (this.unseen && this.unseen.depth >= this.stack.length) this.endUnseen(this.unseen.parts, top.element);
    const prop = this.itemprops.at(-1);
    if (prop && prop.depth > this.stack.length) {
      this.itemprops.pop();
      this.meta(prop.key, prop.parts.join(''));
    }
  }

  finish(): string {
    while (this.stack.length > 0) this.close(this.stack.at(-1)?.tag ?? '');
    this.closeRun();
    return `<!doctype html><html><head><title>${escapeText(this.title ?? '')}</title></head><body>${this.html.join('')}</body></html>`;
  }

  private element(tag: string, attributes: Attributes, above: Open | undefined): PageElement {
    this.elements += 1;
    const own = tag.includes('-') ? `${tag} ` : ''; // an element of the page's own making is named by its tag
    const names = ['class', 'id', 'role', 'itemprop', 'aria-label', 'data-testid', 'data-component']
      .map((key) => attributes[key]?.slice(0, 200) ?? '')
      .join(' ')
      .toLowerCase()
      .replace(HAS_BOX, ' ')
      .trim();
    return { tag, names: own + names, parent: above?.element ?? this.root, order: this.elements };
  }

  private emit(tag: string, element: PageElement): string | null {
    if (tag === 'html' || tag === 'body' || this.stack.length > DEEPEST_EMITTED) return null;
    const name = tag === 'form' || tag === 'fieldset' || tag.includes('-') || tag === 'details' ? 'div' : tag;
    const names = element.names === '' ? '' : ` class="${escapeText(element.names)}"`;
    this.html.push(`<${name}${names}>`);
    return name;
  }

  /** Elements of a page's own making stand around blocks, or in the middle of a sentence. */
  private beginsBlock(tag: string): boolean {
    const top = this.stack.at(-1);
    const isInText = top !== undefined && TEXT_TAGS.has(top.element.tag);
    return BLOCK_TAGS.has(tag) || CONTROL_TAGS.has(tag) || (tag.includes('-') && !isInText);
  }

  /** One <br> breaks the line, two part blocks. */
  private lineBreak(tag: string): void {
    if (tag === 'hr' || (this.hasWords && this.isBroken)) this.closeRun();
    else if (this.hasWords) {
      this.text.push('\u2028');
      this.runMarkup.push(' ');
      this.isBroken = true;
    }
  }

  private endLink(url: string | null): void {
    const words = plainText(this.linkText.join(''))
      .replace(/[\s\u2028]+/gu, ' ')
      .trim();
    if (url !== null)
      this.links.push({ url, text: words === '' || words === url ? null : words.slice(0, 400) });
    this.linkText = [];
    this.closeAnchor();
  }

  /** An empty link to a picture, or one around blocks, marks nothing. */
  private endMark(kind: Mark['kind'], before: number): void {
    if (this.text.length - before > MOST_MARKED) return; // a name and a day are few pieces; marks within marks would copy all each time
    const text = plainText(this.text.slice(before).join(''))
      .replace(/[\s\u2028]+/gu, ' ')
      .trim();
    if (text !== '' && text.length <= 200) this.marks.push({ kind, text });
  }

  /** What was read since the last block began is a run, unless it is blank. */
  private closeRun(closing: Open | undefined = this.stack.at(-1)): void {
    const text = plainText(this.text.join(''))
      .replace(/ {2,}/gu, ' ')
      .replace(/\s?[↩↑⏎]\ufe0e?$/u, '') // the way back from a note
      .replace(/ ?\u2028 ?/gu, '\u2028')
      .trim();
    if (/[^\s\u2028]/u.test(text) && !closing?.silent) {
      const order = this.runs.length;
      const element = closing?.element ?? this.root;
      const { links, linked, marks } = this;
      this.runs.push({ order, text, links, linked, marks, element, rule: closing?.rule ?? null });
      if (!closing?.rule) {
        const box = TEXT_TAGS.has(element.tag) ? '' : 'p';
        this.html.push(
          box && '<p>',
          `<span data-run="${order}">`,
          this.runMarkup.join(''),
          this.hasAnchor ? '</a>' : '',
          '</span>',
          box && '</p>',
        );
      }
    }
    this.text = [];
    this.hasWords = false;
    this.isBroken = false;
    this.runMarkup = [];
    this.hasAnchor = false;
    if (this.stack.some((one) => one.tag === 'a')) this.openAnchor();
    this.links = [];
    this.marks = [];
    this.linked = 0;
  }

  private openAnchor(): void {
    if (this.hasAnchor || this.runMarkup.length >= MOST_PIECES) return;
    this.runMarkup.push('<a href="#">');
    this.hasAnchor = true;
  }

  private closeAnchor(): void {
    if (this.hasAnchor) this.runMarkup.push('</a>');
    this.hasAnchor = false;
  }

  /** Words in the middle of a run that the page hides: a removed run of their own. */
  private endUnseen(parts: readonly string[], element: PageElement): void {
    const text = plainText(parts.join('')).replace(/\s+/gu, ' ').trim();
    this.unseen = null;
    if (text === '') return;
    this.runs.push({
      order: this.runs.length,
      text,
      links: [],
      linked: 0,
      marks: [],
      element,
      rule: 'hidden',
    });
  }

  private endCapture(capture: { kind: 'title' | 'json'; parts: string[] }): void {
    const words = capture.parts.join('');
    if (capture.kind === 'json') this.jsonLd.push(words);
    else this.title ??= words;
    this.capture = null;
  }

  private readMeta(tag: string, attributes: Attributes): void {
    if (tag === 'html' && this.language === null)
      this.language = attributes['lang'] ?? attributes['xml:lang'] ?? null;
    for (const { key, value } of metasOfTag(tag, attributes)) this.meta(key, value);
    const key = propertyInWords(tag, attributes);
    if (key !== null) this.itemprops.push({ key, depth: this.stack.length + 1, parts: [] });
  }

  /** Note what the page says of itself. */
  meta(key: string, value: string): void {
    const words = value.replace(/\s+/gu, ' ').trim();
    if (words !== '' && this.metas.length < 500)
      this.metas.push({ key: key.slice(0, 80), value: words.slice(0, 2000) });
  }
}
