// Tokens of RTF to parts: paragraphs, headings, lists, tables, notes, links. Groups that hold no text are passed over.
import iconv from 'iconv-lite';
import { RTF_CHARACTERS, RTF_CHARSETS, RTF_SILENT_GROUPS } from '../../lexicon/document-rtf.ts';
import { isListItem } from '../line-shape.ts';
import type { Part, PartLink, Stated } from './document.ts';
import { safeAddress } from './html/safe-address.ts';
import { officeTitle } from './office-title.ts';

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'control';
      readonly word: string;
      readonly param: number | null;
      readonly data: Buffer | null;
    }
  | { readonly kind: 'bytes'; readonly data: Buffer };

type Sink = 'text' | 'note' | 'fonts' | 'styles' | 'title' | 'address' | 'nothing';

interface Group {
  sink: Sink;
  font: number;
  /** Characters that follow a \u and stand for it in old programs. */
  skip: number;
  hidden: boolean;
}

interface Paragraph {
  level: number | null;
  isList: boolean;
  isCell: boolean;
  style: number | null;
}

const DEEPEST = 400;
const NO_FORMAT: Paragraph = { level: null, isList: false, isCell: false, style: null };

/** Feed it tokens in order, then take what `finish` gives. Any tokens; never throws. */
export class RtfReader {
  codePage = 'cp1252';
  private readonly parts: Part[] = [];
  private readonly groups: Group[] = [{ sink: 'text', font: -1, skip: 1, hidden: false }];
  private readonly fonts = new Map<number, string>();
  private readonly styles = new Map<number, string>();
  private bytes: Buffer[] = [];
  private readonly sinks: Record<Sink, string> = {
    text: '',
    note: '',
    fonts: '',
    styles: '',
    title: '',
    address: '',
    nothing: '',
  };
  private format: Paragraph = { ...NO_FORMAT };
  private links: PartLink[] = [];
  private rows: string[] = [];
  private cells: string[] = [];
  private listRows: string[] = [];
  private linkFrom: { at: number; url: string; depth: number } | null = null;
  private toSkip = 0;
  private isStarred = false;
  private tooDeep = 0;

  take(token: RtfToken): void {
    if (token.kind === 'bytes') this.takeBytes(token.data);
    else if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.word === "'" && token.data) this.takeBytes(token.data);
    else if (token.word === '*') this.isStarred = true;
    else {
      this.flush();
      this.control(token.word, token.param);
    }
  }

  finish(): { parts: readonly Part[]; stated: readonly Stated[] } {
    this.flush();
    this.endParagraph();
    this.closeTable();
    this.closeList();
    return { parts: this.parts, stated: officeTitle('title', this.sinks.title) };
  }

  private top(): Group {
    return this.groups.at(-1) ?? { sink: 'text', font: -1, skip: 1, hidden: false };
  }

  private open(): void {
    this.flush();
    if (this.groups.length >= DEEPEST) this.tooDeep += 1;
    else this.groups.push({ ...this.top() });
    this.isStarred = false;
  }

  private close(): void {
    this.flush();
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const group = this.groups.length > 1 ? this.groups.pop() : undefined;
    if (this.linkFrom && this.groups.length < this.linkFrom.depth) this.endLink(this.linkFrom);
    if (!group || group.sink === this.top().sink) return;
    if (group.sink === 'address') this.startLink();
    if (group.sink === 'note') this.endNote();
    if (group.sink === 'styles' || group.sink === 'fonts') this.format = { ...NO_FORMAT };
  }

  /** Bytes wait until all of a run are there: characters of some scripts have two. */
  private takeBytes(data: Buffer): void {
    const wanted = Math.min(this.toSkip, data.length);
    this.toSkip -= wanted;
    if (wanted < data.length) this.bytes.push(data.subarray(wanted));
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const page = this.fonts.get(this.top().font) ?? this.codePage;
    const data = Buffer.concat(this.bytes);
    this.bytes = [];
    this.write(iconv.decode(data, iconv.encodingExists(page) ? page : 'cp1252').replace(/[\r\n]/gu, ''));
  }

  private write(text: string): void {
    const { sink, hidden } = this.top();
    if (sink === 'nothing' || hidden) return;
    if (sink === 'styles') this.writeStyle(text);
    else if (sink !== 'fonts') this.sinks[sink] += text;
  }

  private writeStyle(text: string): void {
    this.sinks.styles += text;
    const name = /^(?<name>[^;]{1,80});/u.exec(this.sinks.styles)?.groups?.['name'];
    if (name !== undefined && this.format.style !== null)
      this.styles.set(this.format.style, name.trim().toLowerCase());
    if (name !== undefined) this.sinks.styles = '';
  }

  private control(word: string, param: number | null): void {
    const starred = this.isStarred;
    this.isStarred = false;
    if (this.destination(word, starred)) return;
    const character = RTF_CHARACTERS.get(word);
    if (character !== undefined) this.write(character);
    else if (word === 'u' && param !== null) this.unicode(param);
    else if (word === 'ansicpg' && param !== null) this.codePage = param === 65001 ? 'utf-8' : `cp${param}`;
    else if (this.top().sink === 'fonts') this.font(word, param);
    else if (!this.character(word, param)) this.layout(word, param);
  }

  /** A word that says what its group is for. */
  private destination(word: string, isStarred: boolean): boolean {
    const group = this.top();
    if (group.sink === 'nothing') return true;
    if (word === 'fonttbl') group.sink = 'fonts';
    else if (word === 'stylesheet') group.sink = 'styles';
    else if (word === 'footnote') group.sink = 'note';
    else if (word === 'fldinst') group.sink = 'address';
    else if (word === 'title' && group.sink === 'text') group.sink = 'title';
    else if (word === 'info')
      return true; // its title is read, the rest of it is silent by itself
    else if (RTF_SILENT_GROUPS.has(word) || INFO.has(word) || (isStarred && !OPTIONAL.has(word)))
      group.sink = 'nothing';
    else return false;
    return true;
  }

  private unicode(param: number): void {
    const code = param < 0 ? param + 65_536 : param;
    if (code > 0 && code < 65_536) this.write(String.fromCharCode(code));
    this.toSkip = this.top().skip;
  }

  private font(word: string, param: number | null): void {
    if (word === 'f') this.format.style = param;
    const page = word === 'fcharset' && param !== null ? RTF_CHARSETS.get(param) : undefined;
    if (page !== undefined && this.format.style !== null)
      this.fonts.set(this.format.style, param === 0 ? this.codePage : page);
  }

  private character(word: string, param: number | null): boolean {
    const group = this.top();
    if (word === 'uc') group.skip = Math.max(0, Math.min(4, param ?? 1));
    else if (word === 'f') group.font = param ?? -1;
    else if (word === 'v' || word === 'deleted') group.hidden = param !== 0;
    else if (word === 'plain') group.hidden = false;
    else return false;
    return true;
  }

  private layout(word: string, param: number | null): void {
    if (word === 's') this.format.style = param;
    if (this.top().sink !== 'text') {
      if (word === 'par' && this.top().sink === 'note') this.write(' ');
      return;
    }
    if (word === 'par' || word === 'sect' || word === 'page' || /^[\r\n]/u.test(word))
      this.endParagraph(); // TextEdit writes a backslash before the line's end
    else if (word === 'pard') this.format = { ...NO_FORMAT };
    else if (word === 'outlinelevel') this.format.level = (param ?? 0) + 1;
    else if (word === 'ls' || word === 'pnlvlblt' || word === 'pnlvlbody') this.format.isList = true;
    else if (word === 'intbl') this.format.isCell = true;
    else if (word === 'cell' || word === 'nestcell') this.endCell();
    else if (word === 'row' || word === 'nestrow') this.endRow();
  }

  private startLink(): void {
    const url = safeAddress(
      /HYPERLINK\s{1,4}"(?<url>[^"]{1,2000})"/iu.exec(this.sinks.address)?.groups?.['url'],
    );
    this.sinks.address = '';
    this.linkFrom = url === null ? null : { at: this.sinks.text.length, url, depth: this.groups.length };
  }

  private endLink({ at, url }: { at: number; url: string }): void {
    const text = this.sinks.text.slice(at).trim();
    this.links.push({ url, text: text === '' || text === url ? null : text });
    this.linkFrom = null;
  }

  private endNote(): void {
    const words = this.sinks.note.replace(/\s+/gu, ' ').trim();
    this.sinks.note = '';
    if (words !== '') this.links.push({ url: '', text: words });
  }

  private endCell(): void {
    this.cells.push(this.sinks.text.replace(/[\s\u2028]+/gu, ' ').trim());
    this.sinks.text = '';
  }

  private endRow(): void {
    if (this.cells.some((cell) => cell !== '')) this.rows.push(this.cells.join(' | '));
    this.cells = [];
  }

  private endParagraph(): void {
    if (this.format.isCell) {
      this.sinks.text += ' ';
      return;
    }
    const text = this.sinks.text.replace(/[^\S\u2028]+/gu, ' ').trim();
    const notes = this.links.filter((link) => link.url === '');
    const links = this.links.filter((link) => link.url !== '');
    this.sinks.text = '';
    this.links = [];
    this.closeTable();
    if ((this.format.isList || isListItem(text)) && text !== '')
      this.listRows.push(`${isListItem(text) ? '' : '- '}${text.replaceAll('\u2028', ' ')}`);
    else {
      this.closeList();
      if (text !== '') this.parts.push(this.block(text, links));
    }
    for (const note of notes) this.parts.push({ kind: 'paragraph', text: `[*] ${note.text ?? ''}` });
  }

  private block(text: string, links: readonly PartLink[]): Part {
    const style = this.format.style === null ? '' : (this.styles.get(this.format.style) ?? '');
    const ofStyle = /^(?:heading|überschrift|titre|título|заголовок) ?(?<level>[1-6])$/u.exec(style)
      ?.groups?.['level'];
    const level = style === 'title' ? 1 : ofStyle === undefined ? this.format.level : Number(ofStyle);
    if (level !== null && level <= 6 && text.length <= 300) return { kind: 'heading', text, level, links };
    if (/^(?:caption|illustration|figure)$/u.test(style)) return { kind: 'caption', text, links };
    return { kind: /^(?:intense )?quot/u.test(style) ? 'quote' : 'paragraph', text, links };
  }

  private closeTable(): void {
    if (this.rows.length > 0) this.parts.push({ kind: 'table', text: this.rows.join('\n') });
    this.rows = [];
  }

  private closeList(): void {
    if (this.listRows.length > 0) this.parts.push({ kind: 'list', text: this.listRows.join('\n') });
    this.listRows = [];
  }
}

/** Parts of \info beside the title. */
const INFO = new Set([
  'author',
  'operator',
  'subject',
  'keywords',
  'comment',
  'doccomm',
  'company',
  'manager',
  'category',
  'creatim',
  'revtim',
  'printim',
  'buptim',
  'hlinkbase',
]);
/** Groups marked as optional that hold text or say where a link leads. */
const OPTIONAL = new Set(['shppict', 'shptxt', 'footnote', 'fldinst', 'fldrslt', 'ud', 'upr']);
