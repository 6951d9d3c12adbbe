import { type Sentence, sentencesOf } from '../../../text/sentences.ts';
import type { Span } from './figure-text.ts';
import { type Attribution, attributionsIn, sourcesElsewhere } from './sentence-sources.ts';

/** A date as the caller found it. */
export interface DatedSpan extends Span {
  readonly edtf: string;
}

/** What the sentence around a figure says about it. */
export interface SentenceFacts {
  /** EDTF of the date the figure is tied to; null where the sentence does not tie one. */
  readonly asOf: string | null;
  /** Who says it, in the text's words; null where no source is named. */
  readonly saidBy: string | null;
}

interface Known {
  readonly text: string;
  readonly sentence: Sentence;
  readonly attributions: readonly Attribution[];
  readonly dates: readonly TiedDate[];
  /** All other dates of the sentence. */
  readonly untied: readonly Span[];
}

type TiedDate = DatedSpan & { readonly opens: boolean };

const none: SentenceFacts = { asOf: null, saidBy: null };
const longestSentence = 3000;

/** What the sentences of a text are read with. */
interface Reading {
  readonly dates: readonly DatedSpan[];
  /** The words are English, so that it can be told who can say something. */
  readonly english: boolean;
  /** BCP 47 primary tag. */
  readonly language: string;
}

/** Answers for figures in order of their offsets; each sentence is read once. */
export function sentenceFacts(
  text: string,
  { dates, english, language }: Reading,
): (figure: Span) => SentenceFacts {
  let sentences: readonly Sentence[] | null = null; // a text without figures is not cut
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  let next = 0;
  let nextDate = 0;
  let known: Known | null = null;
  return (figure) => {
    sentences ??= sentencesOf(text);
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) next += 1;
    const sentence = sentences[next];
    if (sentence === undefined || sentence.end - sentence.start > longestSentence) return none;
    if (known?.sentence !== sentence) {
      while ((sorted[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextDate += 1;
      known = {
        text,
        sentence,
        attributions: [
          ...attributionsIn(text, sentence, english),
          ...sourcesElsewhere(text, sentence, language),
        ],
        ...datesIn(text, sentence, { sorted, from: nextDate }),
      };
    }
    return { asOf: asOf(known, figure), saidBy: saidBy(known, figure) };
  };
}

const tie =
  /(?:^|[^\p{L}])(?<word>by|as of|as at|as from|until|till|up to|at the end of|by the end of|stand|Stand|au|bis|hasta|к|на)(?: the)? ?$/iu;

/** Dates that say when a figure held: after 'by', 'as of', 'until'; and the others. */
function datesIn(
  text: string,
  sentence: Sentence,
  dates: { sorted: readonly DatedSpan[]; from: number },
): Pick<Known, 'dates' | 'untied'> {
  const tied: TiedDate[] = [];
  const untied: Span[] = [];
  for (let index = dates.from; index < dates.sorted.length; index += 1) {
    const date = dates.sorted[index];
    if (date === undefined || date.start >= sentence.end) break;
    const before = text.slice(Math.max(sentence.start, date.start - 16), date.start);
    const own = /^(?:by|as of|as at|until|till|up to)(?= )/i.exec(
      text.slice(date.start, date.start + 12),
    )?.[0];
    const word = (own ?? tie.exec(before)?.groups?.['word'])?.toLowerCase();
    if (word === undefined) {
      untied.push(date);
      continue;
    }
    const open =
      /^(?:by|until|till|up to)/.test(word) && /^[\dX]/.test(date.edtf) && !date.edtf.includes('/');
    const opens = date.start - word.length - 6 <= sentence.start;
    tied.push({ start: date.start, end: date.end, edtf: open ? `../${date.edtf}` : date.edtf, opens });
  }
  return { dates: tied, untied };
}

/** A date that opens the sentence holds for all of it; another one for the figures of its own clause. */
function asOf(known: Known, figure: Span): string | null {
  const [first] = known.dates;
  if (first === undefined) return null;
  if (known.dates.length === 1 && (first.opens || isNear(known, first, { figure, within: 120 })))
    return first.edtf;
  return known.dates.filter((date) => isNear(known, date, { figure, within: 60 })).at(-1)?.edtf ?? null;
}

/** Near, and neither another date nor another clause between: 'reach 3.7 per cent in the third quarter before falling to 2 per cent by 2027'. */
function isNear(known: Known, date: Span, of: { figure: Span; within: number }): boolean {
  const from = Math.min(date.start, of.figure.start);
  const to = Math.max(date.start, of.figure.start);
  if (to - from >= of.within || known.untied.some((other) => other.start > from && other.start < to))
    return false;
  const isBehind = date.start < of.figure.start;
  const joint = known.text.slice(...(isBehind ? [date.end, of.figure.start] : [of.figure.end, date.start]));
  return !(isBehind ? FURTHER : OTHER_CLAUSE).test(joint);
}

/** '12 vaccines are under review, which should end by June', '3 per cent, and brings output to 40 by 2026'. */
const OTHER_CLAUSE =
  /[;:—]|, (?:of which|of whom|which|who|whose|where|while|when|but)(?!\p{L})|,? and (?:\p{Ll}+(?:s|ed|ing)|that|said|must|may|can|will|would|is|are|was|were|has|have|had)(?!\p{L})/u;
/** '76,425 as of March 15 from 70,500', 'a margin of 10 percent by 2026 and a dividend of 3.50 kronor': what the date does not hold for. */
const FURTHER = /[,;:—]|(?:^| )(?:and|but|from|than|while|compared|against|up|down)(?= |$)/u;

function saidBy(known: Known, figure: Span): string | null {
  let best: Attribution | null = null; // in 'the bank said …, while the union said 40 …' the nearest
  for (const one of known.attributions)
    if (one.from <= figure.start && figure.end <= one.to && one.from > (best?.from ?? -1)) best = one;
  return best?.who ?? null;
}
