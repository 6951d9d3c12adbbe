// Figures as a reader compares them: as written, normalised, and with everything the sentence says about them.

import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, FigureValue, Mention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { rememberFor } from '../text/remember-for.ts';
import { annotate } from './annotate.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { sentenceAround } from './excerpts.ts';
import type { Html } from './html.ts';
import { blockLabel, entityHref, mentionHref } from './links.ts';
import { formatNumber } from './names.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, entityOf, mentionsIn, mentionsNear, nameOf, shownMentions } from './site.ts';

const SIGNS: Readonly<Record<FigureValue['bound'], string>> = {
  exact: '',
  approximate: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'more-than': '> ',
  'less-than': '< ',
  range: '',
  vague: '',
};

const LONGEST_SENTENCE = 320;
const LONGEST_CONTEXT = 96;

/** Another article's value of the same. */
export interface Elsewhere {
  readonly value: string;
  readonly href: string;
  readonly article: ArticleRef;
}

export interface FigureRow {
  readonly words: string;
  /** '≈ 15,000'. Null for an amount without a number ('dozens'). */
  readonly value: string | null;
  /** For sorting: the number, or the middle of a range. */
  readonly sort: number | null;
  /** What is counted, where the words of the figure do not say it themselves. */
  readonly counts: string | null;
  readonly when: string | null;
  readonly saidBy: { readonly name: string; readonly href: string | null } | null;
  readonly assumed: string | null;
  readonly place: string;
  readonly href: string;
  readonly quantity: { readonly name: string; readonly href: string } | null;
  readonly article: ArticleRef;
  /** What other articles say instead; empty where none is known to, and on pages that do not tell. */
  readonly elsewhere: readonly Elsewhere[];
  /** Its sentence; null where it is not shown. */
  readonly sentence: { readonly html: Html; readonly cutBefore: boolean; readonly cutAfter: boolean } | null;
}

/** '≈ 15,000 · ≤ 16 hours / day · 12,000–14,000'; null where the words give no number. */
export function normalised(value: FigureValue): string | null {
  if (value.unit === FRACTION && value.number !== null)
    return `${SIGNS[value.bound]}${fractionWords(value.number)}`;
  const amount = amountWords(value);
  if (amount === null) return null;
  const per = value.per === null ? '' : ` / ${value.per}`;
  return `${SIGNS[value.bound]}${amount}${unitWords(value)}${per}`;
}

const FRACTION = 'fraction';
const LARGEST_DENOMINATOR = 12;

/** '1/3' of 0.333…; two decimals of what is no simple fraction. */
function fractionWords(number: number): string {
  for (let below = 2; below <= LARGEST_DENOMINATOR; below += 1) {
    const above = Math.round(number * below);
    if (above > 0 && Math.abs(above / below - number) < 1e-6) return `${above}/${below}`;
  }
  return formatNumber(Math.round(number * 100) / 100);
}

function amountWords({ number, low, high }: FigureValue): string | null {
  if (number !== null) return formatNumber(number);
  if (low !== null && high !== null) return `${formatNumber(low)}–${formatNumber(high)}`;
  if (low !== null) return `≥ ${formatNumber(low)}`;
  return high === null ? null : `≤ ${formatNumber(high)}`;
}

//   640,000 tonnes    2,700 square miles    60 feet    5 km
//           ^unit                  ^unit       ^foot
const COUNTED_UNIT =
  /(?:^| )(?:acre|barrel|cumec|cusec|day|decade|fortnight|gallon|hectare|hour|knot|litre|mile|minute|month|night|ounce|pint|point|pound|quarter|second|tablespoon|teaspoon|ton|tonne|volt|watt|week|yard|year|(?:giga|kilo|mega|milli)(?:second|ton|tonne|watt))$/u;

function unitWords({ unit, number }: FigureValue): string {
  if (unit === null) return '';
  if (unit === 'percent') return ' %'; // '3 per mille' keeps its name
  if (number === 1) return ` ${unit}`;
  return ` ${unit.replace(/foot$/u, 'feet').replace(/century$/u, 'centuries')}${COUNTED_UNIT.test(unit) ? 's' : ''}`;
}

/** The number a figure is drawn and sorted by; the middle of a range; null where there is none. */
export function sizeOf(value: FigureValue): number | null {
  if (value.number !== null) return value.number;
  if (value.low !== null && value.high !== null) return (value.low + value.high) / 2;
  return value.low ?? value.high;
}

/** One figure as a row of a table on the page `from`. */
export function figureRow(site: Site, from: string, mention: FigureMention): FigureRow {
  const article = articleOf(site, mention.article);
  const { value } = mention;
  const entity = entityOf(site, mention);
  const said = mention.value.saidBy;
  const sayer = said === null ? null : sayerIn(site, mention, said);
  return {
    words: mention.text,
    value: normalised(value),
    sort: sizeOf(value),
    counts: countsAsWritten(site, article, mention),
    when: value.asOf === null ? null : describeDate(value.asOf),
    saidBy: said === null ? null : { name: said, href: sayer === null ? null : entityHref(from, sayer) },
    assumed: value.because,
    place: blockLabel(article, mention.block),
    href: mentionHref(from, article, mention.id),
    quantity: entity === null ? null : { name: nameOf(site, entity), href: entityHref(from, entity) },
    article: articleRef(site, from, article),
    elsewhere: [],
    sentence: null,
  };
}

const LONGEST_TIE = 24;

/** What is counted, with the words before it where words are published: 'of the shares' after 'a third'; null where the figure says it itself. */
function countsAsWritten(
  { corpus }: Site,
  article: Article, // its text is unpacked when asked for
  { text: words, end, value: { counts } }: FigureMention,
): string | null {
  if (counts === null || words.includes(counts)) return null;
  if (corpus.config.publish === 'index') return counts;
  const after = article.text.slice(end, end + LONGEST_TIE + counts.length);
  const at = after.indexOf(counts);
  return at < 0 || after.slice(0, at).includes('\n') ? counts : after.slice(0, at + counts.length).trim();
}

/** The same with the sentence that says it, where the collection's words are published. */
export function figureRowWithSentence(site: Site, from: string, mention: FigureMention): FigureRow {
  return withSentence(site, figureRow(site, from, mention), {
    mention,
    longest: LONGEST_SENTENCE,
    mark: 'hit',
  });
}

/** The same with some words around it where it does not say itself what it counts: an age, a sum, a length of time. */
export function figureRowInContext(site: Site, from: string, mention: FigureMention): FigureRow {
  const row = figureRow(site, from, mention);
  if (mention.value.counts !== null) return row;
  return withSentence(site, row, { mention, longest: LONGEST_CONTEXT, mark: 'e figure' });
}

interface InSentence {
  readonly mention: FigureMention;
  /** A longer sentence is cut around the figure; characters. */
  readonly longest: number;
  /** Class of the link from the figure to its passage. */
  readonly mark: string;
}

function withSentence(site: Site, row: FigureRow, { mention, longest, mark }: InSentence): FigureRow {
  if (site.corpus.config.publish === 'index') return row;
  const article = articleOf(site, mention.article);
  const range = sentenceAround(article, mention.block, mention, longest);
  const linkOf = () => ({ href: row.href, className: mark, id: null, preview: null });
  const html = annotate(article.text, range, [mention], linkOf);
  return { ...row, sentence: { html, cutBefore: range.cutBefore, cutAfter: range.cutAfter } };
}

/** Who says a figure, as an entity: the person or organisation in its paragraph, else article, whose words stand in `saidBy`. */
export function sayerOf(site: Site, mention: FigureMention): Entity | null {
  const said = mention.value.saidBy;
  return said === null ? null : sayerIn(site, mention, said);
}

function sayerIn(site: Site, mention: FigureMention, said: string): Entity | null {
  const article = articleOf(site, mention.article);
  const near = mentionsNear(site, article, mention.block, mention);
  const found =
    near.find((one) => canSay(one) && said.includes(one.text)) ?? speakersOf(site, article).get(said);
  return found === undefined ? null : entityOf(site, found);
}

function canSay({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'organisation';
}

const speakers = new WeakMap<readonly Mention[], ReadonlyMap<string, Mention>>();

/** People and organisations of an article by their words, each at its first mention. */
function speakersOf(site: Site, article: Article): ReadonlyMap<string, Mention> {
  const mentions = mentionsIn(site, article);
  const known = speakers.get(mentions);
  if (known !== undefined) return known;
  const made = new Map<string, Mention>();
  for (const mention of mentions) {
    if (canSay(mention) && !made.has(mention.text)) made.set(mention.text, mention);
  }
  speakers.set(mentions, made);
  return made;
}

/** The figures among some mentions, in their order. */
export function figuresAmong(mentions: readonly Mention[]): readonly FigureMention[] {
  return mentions.filter((mention) => mention.kind === 'figure');
}

/** The figures of a quantity that are sure enough to be shown, in reading order. */
export function shownFigures(site: Site, entity: Entity): readonly FigureMention[] {
  return figuresAmong(shownMentions(site, entity));
}

/** Entity id to the figures for which the text names it as the source, by quantity. Read article by article: what an article says is unpacked once. */
export const figuresBySayer = rememberFor((site: Site): ReadonlyMap<string, readonly FigureMention[]> => {
  const orderOf = new Map(entitiesOf(site, 'figure').map(({ id }, order) => [id, order]));
  const made = new Map<string, { readonly order: number; readonly figure: FigureMention }[]>();
  for (const article of site.articles) {
    for (const figure of figuresAmong(mentionsIn(site, article))) {
      const quantity = figure.value.saidBy === null ? null : entityOf(site, figure);
      const sayer = quantity === null ? null : sayerOf(site, figure);
      if (sayer === null || quantity === null) continue;
      const one = { order: orderOf.get(quantity.id) ?? 0, figure };
      const list = made.get(sayer.id);
      if (list === undefined) made.set(sayer.id, [one]);
      else list.push(one);
    }
  }
  const inOrder = [...made].map(
    ([id, list]) => [id, list.sort((a, b) => a.order - b.order).map(({ figure }) => figure)] as const,
  );
  return new Map(inOrder);
});
