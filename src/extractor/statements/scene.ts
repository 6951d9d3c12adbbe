// A sentence as rules see it: its words and its names, each name one piece.
import type { Article } from '../../records/article.ts';
import type { DateMention, Mention, NameMention, PersonMention } from '../../records/mention.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { tokenKinds, tokenRoom, tokensInto } from '../../text/tokens.ts';
import { beginText, smallWord } from '../tagger/known-words.ts';
import { isApposed, isUnnamedPerson } from './unnamed-apposed.ts';

/** A word, a sign, a compound ('Moscow-appointed'), or a whole name or date. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The word in lower case; '•' for a name or a date. */
  readonly lower: string;
  /** The person, organisation or place that this piece is. */
  readonly name: NameMention | null;
  readonly date: DateMention | null;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Is no word: comma, quote, bracket. */
  readonly sign: boolean;
}

/** Who says something. */
export interface Speaker {
  readonly name: NameMention;
  readonly outlet: boolean;
}

/** One sentence of a block. */
export interface Scene {
  readonly article: Article;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** Places of the names among the pieces. */
  readonly names: readonly number[];
  /** Places of those who speak without a name: 'a spokesman', 'police'. */
  readonly unnamed: readonly number[];
  /** Its place in the block: 0 is the first sentence. */
  readonly index: number;
  /** The sentence before it in the same block. */
  readonly previous: Scene | null;
  /** For the first sentence of a paragraph: the last sentence of the paragraph before it. */
  readonly lastParagraph: Scene | null;
  /** The pieces that stand in a quotation; their number itself where one is still open at the end. */
  readonly quoted: ReadonlySet<number>;
  /** Who was said to be what so far in the article; the same map for all its sentences, filled as they are read. */
  readonly holders: RoleHolders;
  /** Who speaks in it; filled when it is read. */
  heard: readonly Speaker[];
  /** Who is left speaking at its end ('Ann Lee said:'), or speaks all of it; filled when it is read. */
  ahead: Speaker | null;
}

/** Somebody of whom an article has said what he is; `person` is null for people without a name: 'a minister'. */
export interface RoleHolder {
  readonly person: PersonMention | null;
  /** What tells one holder from another: the surname, or the words for the unnamed. */
  readonly key: string;
  /** The words of the role, lower case. */
  readonly words: ReadonlySet<string>;
  readonly start: number;
}

/** Those of whom one noun was said, in the order of the article. */
interface Holders {
  readonly list: RoleHolder[];
  /** They are more than one person. */
  mixed: boolean;
}

/** Holders by the noun of their role: 'minister' to the ministers. */
export type RoleHolders = Map<string, Holders>;

/** What stands for a name's or date's words, so that 'WHO' is never taken for 'who', nor 'US' for 'us'. */
const NAME = '•';
/** Longer sentences are tables or noise: no reader could check a quote of that length. */
const LONGEST = 2000;

/** The sentences of an article that hold at least one word, with their pieces. Linear in text and mentions. */
export function scenesOf(article: Article, mentions: readonly Mention[]): readonly Scene[] {
  const scenes: Scene[] = [];
  beginText();
  const holders: RoleHolders = new Map();
  let next = 0;
  article.blocks.forEach((block, number) => {
    const spans = sentencesOf(article.text, block.start, block.end);
    const lastParagraph = paragraphBefore(article, number, scenes.at(-1) ?? null);
    let previous: Scene | null = null;
    let opened = 0;
    for (const [index, span] of spans.entries()) {
      while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next += 1;
      const inside = mentionsIn(article.text, mentions, { from: next, end: span.end });
      const pieces = span.end - span.start > LONGEST ? [] : piecesOf(article.text, span, inside);
      const goesOn = isQuoteOpen(previous) && index - opened < LONGEST_QUOTATION;
      const quoted = quotedPieces(pieces, goesOn);
      if (!goesOn) opened = index;
      previous = {
        article,
        block: number,
        ...span,
        pieces,
        ...placesOfNames(pieces),
        index,
        previous,
        lastParagraph: index === 0 ? lastParagraph : null,
        quoted,
        holders,
        heard: [],
        ahead: null,
      };
      scenes.push(previous);
    }
  });
  return scenes;
}

/** The last sentence before a block, where both it and the block are prose and side by side. */
function paragraphBefore(article: Article, block: number, last: Scene | null): Scene | null {
  if (last === null || last.block !== block - 1) return null;
  return isProse(article, block) && isProse(article, block - 1) ? last : null;
}

/** A quotation of more sentences was never closed: 'a 6\" pipe'. */
const LONGEST_QUOTATION = 8;
const NO_PIECES: ReadonlySet<number> = new Set();

const isQuoteOpen = (scene: Scene | null): boolean => scene?.quoted.has(scene.pieces.length) === true;

/** The pieces inside quotation marks, where the sentence begins inside or outside of some. */
function quotedPieces(pieces: readonly Piece[], begins: boolean): ReadonlySet<number> {
  if (!begins && !pieces.some(({ sign, lower }) => sign && QUOTES.test(lower))) return NO_PIECES;
  const quoted = new Set<number>();
  let inside = begins;
  for (const [at, { sign, lower }] of pieces.entries()) {
    if (inside) quoted.add(at);
    if (!sign || !QUOTES.test(lower)) continue;
    inside = lower === '"' ? !inside : /[“„«]/u.test(lower);
  }
  if (inside) quoted.add(pieces.length);
  return quoted;
}

const QUOTES = /^["“„«”»]$/u;

function placesOfNames(pieces: readonly Piece[]): Pick<Scene, 'names' | 'unnamed'> {
  const names: number[] = [];
  const unnamed: number[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const name = pieces[at]?.name ?? null;
    if (name !== null) (isUnnamed(name) ? unnamed : names).push(at);
  }
  return { names, unnamed };
}

/** True for people and bodies that speak without a name: 'a spokesman', 'police'. */
export function isUnnamed(name: NameMention): boolean {
  return name.kind !== 'place' && name.value.unnamed;
}

/** True for blocks that hold sentences: no headings, lists and tables. */
export function isProse(article: Article, block: number): boolean {
  const kind = article.blocks[block]?.kind;
  return kind === 'paragraph' || kind === 'quote' || kind === 'answer';
}

function mentionsIn(
  text: string,
  mentions: readonly Mention[],
  { from, end }: { from: number; end: number },
): readonly Mention[] {
  let to = from;
  while ((mentions[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  const inside = mentions.slice(from, to).filter((mention) => mention.end <= end);
  return inside.some(isUnnamedPerson) ? inside.filter((one) => !isApposed(text, one, inside)) : inside;
}

function piecesOf(text: string, span: { start: number; end: number }, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let from = span.start;
  for (const mention of mentions) {
    if (mention.kind === 'figure' || mention.start < from) continue;
    addWords(pieces, text, from, mention.start);
    pieces.push({
      start: mention.start,
      end: mention.end,
      lower: NAME,
      name: mention.kind === 'date' ? null : mention,
      date: mention.kind === 'date' ? mention : null,
      capital: true,
      sign: false,
    });
    from = mention.end;
  }
  addWords(pieces, text, from, span.end);
  return joinCompounds(pieces, text);
}

/** Length of the "'s" (after 's' also "'") at `at`, right after a name, where the tokenizer would not see it as one word; else 0. */
function cliticLength(text: string, at: number): number {
  if (!/^['’]/u.test(text.charAt(at))) return 0;
  if (/^s(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 3))) return 2;
  return text.charAt(at - 1) === 's' && text.charAt(at + 1) === ' ' ? 1 : 0;
}

const room = tokenRoom();

function addWords(pieces: Piece[], text: string, first: number, to: number): void {
  let from = first;
  const clitic = first > 0 && pieces.at(-1)?.end === first ? cliticLength(text, first) : 0;
  if (clitic > 0 && first + clitic <= to) {
    pieces.push({
      start: first,
      end: first + clitic,
      lower: "'s",
      name: null,
      date: null,
      capital: false,
      sign: false,
    });
    from += clitic;
  }
  if (from >= to) return;
  const tokens = tokensInto(room, text, { from, to });
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] ?? from;
    const end = tokens.end[at] ?? to;
    const kind = tokens.kind[at] ?? tokenKinds.other;
    pieces.push({
      start,
      end,
      lower: smallWord(text, start, end, kind),
      name: null,
      date: null,
      capital: kind === tokenKinds.capital || kind === tokenKinds.upper,
      sign: kind === tokenKinds.other,
    });
  }
}

/** 'Moscow', '-', 'appointed' without blanks between are one word, and the place in it is no name of the sentence. */
function joinCompounds(pieces: Piece[], text: string): Piece[] {
  if (!pieces.some(isHyphen)) return pieces;
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    let last = at;
    while (
      isHyphen(pieces[last + 1]) &&
      touches(pieces, last) &&
      touches(pieces, last + 1) &&
      !pieces[last + 2]?.sign
    )
      last += 2;
    const end = pieces[last]?.end ?? piece.end;
    if (last === at || piece.sign) joined.push(piece);
    else {
      const lower = text.slice(piece.start, end).toLowerCase();
      joined.push({
        start: piece.start,
        end,
        lower,
        name: null,
        date: null,
        capital: piece.capital,
        sign: false,
      });
      at = last;
    }
  }
  return joined;
}

function isHyphen(piece: Piece | undefined): boolean {
  return piece?.lower === '-' || piece?.lower === '‑';
}

function touches(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.end === pieces[at + 1]?.start;
}
