// The title: stated at the head of the article, or made from its first sentence.
import { MADE_ON_A_DAY } from '../../lexicon/newspapers.ts';
import { PUBLICATION_MONTHS } from '../../lexicon/publication-months.ts';
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { standsBesideDay } from '../cleaners/read-published-lines.ts';
import { bareWords, endsSentence, isHeadlineLike, isProse, wordCount } from '../line-shape.ts';
import { withoutDateline } from './dateline.ts';
import { publishedAs, readDayWithYear } from './publication-day.ts';
import { setField } from './set-field.ts';

/** Longest supplied title, in characters. */
const LONGEST = 90;
/** Most words of a stated title. */
const MOST_WORDS = 25;
/** Blocks from the top in which a title is looked for. */
const HEAD = 6;

const label =
  /^(?:title|headline|titre|titel|título|заголовок|제목|標題|标题|タイトル)\s{0,2}[:：]\s{0,2}(?<words>\S[^\n]{1,240})$/iu;
/** Words at which a sentence can be cut without saying something else. */
const clauseStart = new Set(
  'about after against ahead although amid among and around as at because before between but by despite during following for from if in including into near of on or over saying since so than that through to toward towards under until when where which while who with within without dans avec pour sur après auf mit nach für bei und con para por después sobre según в на с по после для из к о об от при и'.split(
    ' ',
  ),
);

/** Fill the title. A stated title's block becomes a heading of level 1, and so does one that says again what a file says of itself. */
export function findTitle(draft: Draft): Draft {
  const { title: known } = draft.fields;
  if (known !== null) {
    const again = draft.blocks
      .slice(0, HEAD)
      .findIndex(({ kind, text }) => kind === 'paragraph' && text === known.value);
    return again < 0 || known.from.from === 'correction'
      ? draft
      : { ...draft, blocks: withHeading(draft.blocks, again) };
  }
  const index = saidAgain(draft.blocks, statedIndex(draft.blocks));
  const block = draft.blocks[index];
  if (block) {
    const words = label.exec(block.text)?.groups?.['words'] ?? block.text;
    const blocks = withHeading(draft.blocks, index);
    const from = { from: 'stated', line: block.line, quote: block.text } as const;
    const { title, day = dayOfDocument(title) } = partDay(oneLine(words));
    const titled = setField({ ...draft, blocks }, 'title', { value: title, from });
    if (day === null) return titled;
    const published = {
      ...from,
      from: 'inferred',
      reason: 'The line of the title ends with this day.',
    } as const;
    return setField(titled, 'published', { value: publishedAs(day), from: published });
  }
  const first = sentenceBlock(draft.blocks);
  if (first === null) return draft;
  return setField(draft, 'title', {
    value: shorten(withoutDateline(first.text)),
    from: {
      from: 'supplied',
      line: first.line,
      reason: 'The file has no title; this one is made from the first sentence of the article.',
    },
  });
}

/** 'Home News Bridge shut' above 'Bridge shut': the path to a page, and its headline. */
function saidAgain(blocks: readonly DraftBlock[], index: number): number {
  const path = blocks[index]?.text;
  if (path === undefined) return index;
  const again = blocks
    .slice(index + 1, index + 1 + FURTHEST)
    .findIndex(({ text }) => wordCount(text) >= LEAST_WORDS && path.endsWith(` ${text}`));
  return again < 0 ? index : index + 1 + again;
}

/** How many blocks further the headline may stand, and how many words it has at least. */
const [FURTHEST, LEAST_WORDS] = [3, 3];

function withHeading(blocks: readonly DraftBlock[], index: number): DraftBlock[] {
  return blocks.map((one, at) => (at === index ? { ...one, kind: 'heading', level: 1, speaker: null } : one));
}

//   Hundreds dead in Hajj stampede Thursday, January 12, 2006
//                                  ^weekday
const weekday = /\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?=\d|\p{Lu})/u;

/** A title that was pasted in one line with its day: only behind a weekday, for a title may speak of a day itself. */
function partDay(words: string): { title: string; day?: string } {
  const match = weekday.exec(words);
  const day = match === null ? null : readDayWithYear(words.slice(match.index));
  if (match === null || day === null) return { title: words };
  const isEnd = match.index + day.end === words.length && match.index >= 12;
  return isEnd ? { title: words.slice(0, match.index), day: day.edtf } : { title: words };
}

/** 'Budget Speech, 4 May 2024', 'Minutes of the meeting held on 14 January 1958': what is made on its day says it at the end. */
function dayOfDocument(words: string): string | null {
  const day = /\d{4}\)?$/u.test(words) ? readDayWithYear(words) : null;
  const isEnd = day !== null && words.length - day.end <= 1;
  return isEnd && bareWords(words).some((word) => MADE_ON_A_DAY.has(word)) ? day.edtf : null;
}

/** Index of the block that is the title; -1 when the file states none. */
function statedIndex(blocks: readonly DraftBlock[]): number {
  const head = blocks.slice(0, HEAD);
  const labelled = head.findIndex((block) => block.kind === 'paragraph' && label.test(block.text));
  if (labelled >= 0) return labelled;
  const top = head.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const firstProse = head.findIndex(
    (block) => block.kind !== 'caption' && block.kind !== 'heading' && isProse(block.text),
  );
  if (top >= 0 && (firstProse < 0 || top < firstProse)) return top;
  if (firstProse === 0 || (firstProse < 0 && blocks.length < 2)) return -1;
  const candidates = head
    .slice(0, firstProse < 0 ? HEAD : firstProse)
    .flatMap((block, index) => (isTitleLike(block) ? [index] : []));
  const found = candidates.find((index) => realWords(head[index]?.text ?? '') >= 4) ?? candidates[0] ?? -1;
  const [topmost = -1] = candidates;
  if (found === topmost + 1 && isHeadlineOver(head[topmost]?.text ?? '', head[found]?.text ?? ''))
    return topmost;
  return largerBelow(blocks, found) ?? found;
}

/** Words of what stands below a short headline and is no second headline. */
const STANDFIRST = 14;

/** 'Salt pans drown' over a line of sixteen words that says what the article is about. Capitals alone, or the name of a section, may be a label over a headline. */
function isHeadlineOver(headline: string, below: string): boolean {
  const isLabel = !/\p{Ll}/u.test(headline) || SECTION_NAMES.has(headline.toLowerCase());
  return !isLabel && realWords(below) >= STANDFIRST && realWords(headline) <= 3;
}

/** Blocks from the top in which a page of a paper may have its main headline, beside small ones. */
const PAGE = 12;

/** Of a page with headings of several sizes the first of the largest, where a small one stands above it: 'Weather' beside the news. */
function largerBelow(blocks: readonly DraftBlock[], found: number): number | null {
  const { kind, level } = blocks[found] ?? {};
  if (kind !== 'heading' || level == null) return null;
  const page = blocks.slice(0, PAGE).map((block) => (block.kind === 'heading' ? (block.level ?? 9) : 9));
  const largest = Math.min(...page);
  return largest < level && realWords(blocks[page.indexOf(largest)]?.text ?? '') >= 4
    ? page.indexOf(largest)
    : null;
}

/** Words with a letter or a digit in them: 'The Guardian - US' has three. */
function realWords(text: string): number {
  return wordCount(text.replace(/(?<!\S)[^\p{L}\p{N}\s]{1,3}(?!\S)/gu, ''));
}

function isTitleLike(block: DraftBlock): boolean {
  const text = withoutStop(block.text);
  if ((block.kind !== 'paragraph' && block.kind !== 'heading') || !isHeadlineLike(text)) return false;
  if (!/\p{L}/u.test(text) || /[,;:：—–-]$/u.test(text) || /^\p{Ll}/u.test(text) || isBareAddress(text))
    return false;
  const isWhole = text !== block.text; // 'TOWN HALL ROOF FALLS IN.'
  if (wordCount(text) > MOST_WORDS || (!isWhole && clauseStart.has(lastWord(text)))) return false; // a sentence without its end
  if (/^(?:(?:media|press) )?contacts?\s?:|\S@\S/iu.test(text) || saysOnlyDays(text)) return false;
  return (
    !GENERIC.test(text) && !stamp.test(text) && !/^(?:q|a|question|answer|вопрос|ответ)\s?[:：.]/iu.test(text)
  );
}

/** Old papers end a headline in capitals with a full stop: 'SAD ACCIDENT AT THE QUARRY.' */
function withoutStop(text: string): string {
  return /^[^\p{Ll}]{2,220}\.$/u.test(text) && /\p{Lu}{3}/u.test(text) ? text.slice(0, -1) : text;
}

/** 'Destaques 08/05/2020 17:43 Redação': a day with its hour makes no title. */
const stamp = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\D{1,6}\d{1,2}:\d\d/u;

/** Names of chapters say nothing about the article that lost its title. */
const GENERIC =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?\s)?(?:introduction|abstract|summary|executive summary|background|discussion|overview|contents|table of contents|conclusions?|results|methods?|methodology|early life|understand|interview|transcript|press release|for immediate release|statement|news|updates?)$/iu;

/** '21 June 1935 – 31 December 2015', 'Wednesday Jun, 26 2024 04:38:00 PM': a day or an hour and nothing else. 'May 1968' may be a title. */
function saysOnlyDays(text: string): boolean {
  if (readDayWithYear(text) === null && !/\d:\d\d/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
  return words.every((word) => PUBLICATION_MONTHS.has(word) || standsBesideDay(word));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

function isBareAddress(text: string): boolean {
  return /^(?:https?:|www\.)\S*$/iu.test(text);
}

/** The block whose first sentence says what the article is about: running text first, anything with words last. */
function sentenceBlock(blocks: readonly DraftBlock[]): DraftBlock | null {
  const hasWords = (block: DraftBlock): boolean => /[\p{L}\p{N}]/u.test(block.text);
  const isText = (block: DraftBlock): boolean =>
    (block.kind === 'paragraph' || block.kind === 'answer') && hasWords(block);
  return (
    blocks.find(
      (block) =>
        isText(block) && wordCount(block.text) >= 6 && (endsSentence(block.text) || isProse(block.text)),
    ) ??
    blocks.find((block) => block.kind === 'heading' && hasWords(block)) ??
    blocks.find((block) => block.kind !== 'code' && hasWords(block)) ??
    blocks.find(hasWords) ??
    null
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** 'Yes.' and 'No, thanks.' say nothing without the sentence behind them. */
const SHORTEST = 12;

/** The first sentence that says something, cut at a clause: 'A Russian-installed official … has held talks …'. At most 90 characters and a mark. */
export function shorten(text: string): string {
  const window = text.slice(0, 2000);
  const [first, ...others] = sentencesOf(window);
  const isEnough = (end: number): boolean => oneLine(window.slice(first?.start ?? 0, end)).length >= SHORTEST;
  const end = [first, ...others].find((one) => one !== undefined && isEnough(one.end))?.end ?? window.length;
  const sentence = oneLine(window.slice(first?.start ?? 0, end));
  const bare = sentence.replace(/[.。;:]$/u, '');
  if (bare.length <= LONGEST) return bare;
  const words = bare.slice(0, LONGEST + 40).split(' ');
  const fitting = wordsThatFit(words);
  if (fitting < 4) return `${whole(bare.slice(0, LONGEST))}…`;
  return `${words
    .slice(0, cutAtClause(words, fitting))
    .join(' ')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}

function wordsThatFit(words: readonly string[]): number {
  let length = -1;
  const first = words.findIndex((word) => {
    length += word.length + 1;
    return length > LONGEST;
  });
  return first < 0 ? words.length : first;
}

/** How many words to keep: up to the last place, in the second half, where a clause ends or a small word begins one. */
function cutAtClause(words: readonly string[], fitting: number): number {
  const isSmall = (word = ''): boolean => clauseStart.has(word.toLowerCase());
  for (let cut = fitting; cut >= Math.ceil(fitting * 0.55); cut -= 1) {
    const last = words[cut - 1] ?? '';
    if (/[,;:–—]$/u.test(last) || (isSmall(words[cut]) && !isSmall(last))) return cut;
  }
  return fitting;
}

/** No half of a surrogate pair at the end. */
function whole(text: string): string {
  return text.replace(/\p{Cs}$/u, '');
}
