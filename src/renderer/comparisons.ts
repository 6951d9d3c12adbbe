// Which figures of one quantity may stand side by side: those that speak of the same thing. Two numbers of passengers are of two ships,
// two tolls of two fires, unless the sentences have more in common than the word.
import { addingQualifiers } from '../lexicon/figure-words.ts';
import { VAGUE_COUNTS } from '../lexicon/vague-counts.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import { keepLast } from '../text/keep-last.ts';
import { rememberFor } from '../text/remember-for.ts';
import { sentenceAround } from './excerpts.ts';
import { sizeOf } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, countOf, entityOf, mentionsIn, mentionsNear, mentionsOf } from './site.ts';

/** Figures that speak of one thing with different numbers. */
export interface Comparison {
  /** The name that all their sentences, or the openings of their articles, have in common. */
  readonly about: Entity;
  /** EDTF of the day that they have in common too, where they say what became of people or things; null else. */
  readonly day: string | null;
  /** At least two, in the order of the quantity's mentions. */
  readonly mentions: readonly FigureMention[];
}

const LONGEST_SENTENCE = 1200;
const MOST_NAMES = 6;
const MOST_DAYS = 3;
/** Blocks that open an article: its headings, and paragraphs that say what happened where and when. */
const OPENING_BLOCKS = 4;
/** Articles whose openings are kept. */
const MOST_OPENINGS = 4096;

/**
 * The comparisons of one quantity, those of most articles first; each figure stands in one. Compared are figures that say what they
 * count or what became of it, are no addition to another figure, and share a name; a toll must share the day as well, and a name that is
 * no country and no person. An article that gives two numbers for one thing is left out, unless it says that two sources gave them.
 */
export function comparisonsOf(site: Site, quantity: Entity): readonly Comparison[] {
  const figures = mentionsOf(site, quantity).filter((one) => one.kind === 'figure' && saysWhat(one));
  const groups = new Map<string, { about: Entity; day: string | null; mentions: FigureMention[] }>();
  for (const mention of figures) {
    if (mention.kind !== 'figure' || addsToAnother(site, mention)) continue;
    const { names, days } = settingOf(site, mention);
    for (const about of names)
      for (const day of days) {
        const key = `${about.id} ${day}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { about, day, mentions: [mention] });
        else group.mentions.push(mention);
      }
  }
  const found = [...groups.values()]
    .filter(({ mentions }) => mentions.length > 1)
    .map((group) => ({ ...group, mentions: withoutTwoTales(group.mentions) }))
    .filter(({ mentions }) => differentValues(mentions) > 1)
    .map((one) => ({ one, articles: articlesOf(one.mentions), where: one.about.kind === 'place' ? 0 : 1 }));
  found.sort(
    (a, b) =>
      b.articles - a.articles ||
      b.one.mentions.length - a.one.mentions.length ||
      a.where - b.where || // where it was says more than who was there, and the rarer name more than the commoner
      countOf(site, a.one.about) - countOf(site, b.one.about),
  );
  return eachOnce(found.map(({ one }) => one));
}

/** How many different values there are; a value that differs in 'about' alone is the same. */
export function differentValues(mentions: readonly FigureMention[]): number {
  return new Set(mentions.map(amountOf)).size;
}

/** How many articles give them. */
export function articlesOf(mentions: readonly FigureMention[]): number {
  return new Set(mentions.map(({ article }) => article)).size;
}

/** '15,000 North Korean workers' and '34 people missing' do; '16 hours' and '40 people' may each be of anything. */
function saysWhat({ value }: FigureMention): boolean {
  if (sizeOf(value) === null) return false;
  return (
    value.outcome !== null || (value.counts !== null && !VAGUE_COUNTS.has(value.counts.toLowerCase().trim()))
  );
}

/** 'another 40', '40 more people': on top of a number that stands elsewhere. */
function addsToAnother(site: Site, { article, end, value }: FigureMention): boolean {
  if (value.qualifier !== null && addingQualifiers.has(value.qualifier.toLowerCase())) return true;
  return /^ (?:more|other|others|additional|further|new)(?![\p{L}-])/u.test(
    articleOf(site, article).text.slice(end, end + 14),
  );
}

interface Setting {
  readonly names: readonly Entity[];
  /** EDTF; null alone where no day is asked for. */
  readonly days: readonly (string | null)[];
}

function settingOf(site: Site, mention: FigureMention): Setting {
  const article = articleOf(site, mention.article);
  const { start, end } = sentenceAround(article, mention.block, mention, LONGEST_SENTENCE);
  const beside = mentionsNear(site, article, mention.block, mention);
  const sentence = beside.filter((one) => one.start >= start && one.end <= end);
  const opening = openingsIn(site)(article.id);
  if (mention.value.outcome === null) {
    const near = [sentence, beside, opening]
      .map((some) => namesIn(site, some))
      .find((names) => names.length > 0);
    return { names: (near ?? []).slice(0, MOST_NAMES), days: [null] };
  }
  const names = namesIn(site, [...sentence, ...opening]).filter(
    ({ kind, type }) => kind !== 'person' && type !== 'country',
  );
  const said = datesIn(sentence);
  const days = said.length > 0 ? said : [...datesIn(opening), article.published?.edtf ?? ''].filter(isDay);
  return { names: names.slice(0, MOST_NAMES), days: [...new Set(days)].slice(0, MOST_DAYS) };
}

/** Dates of what happened, with a place on the calendar. */
function datesIn(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap((one) =>
    one.kind === 'date' && one.value.earliest !== null ? [one.value.edtf] : [],
  );
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(edtf);
}

/** Named persons, organisations and places, each once. */
function namesIn(site: Site, mentions: readonly Mention[]): readonly Entity[] {
  const named = new Map<string, Entity>();
  for (const one of mentions) {
    if (one.kind === 'date' || one.kind === 'figure') continue;
    const found = entityOf(site, one);
    if (found !== null && !found.unnamed) named.set(found.id, found);
  }
  return [...named.values()];
}

/** What the title and the first paragraphs of an article mention, by its id. */
const openingsIn = rememberFor((site: Site) =>
  keepLast(MOST_OPENINGS, (id: string): readonly Mention[] => {
    const all = mentionsIn(site, articleOf(site, id));
    const after = all.findIndex(({ block }) => block >= OPENING_BLOCKS);
    return after < 0 ? all : all.slice(0, after);
  }),
);

/** Without articles in which one source gives two numbers: an author who writes two numbers means two things. */
function withoutTwoTales(mentions: readonly FigureMention[]): readonly FigureMention[] {
  const told = new Map<string, string>();
  const torn = new Set<string>();
  for (const mention of mentions) {
    const key = `${mention.article}\n${mention.value.saidBy ?? ''}`;
    const known = told.get(key);
    if (known === undefined) told.set(key, amountOf(mention));
    else if (known !== amountOf(mention)) torn.add(mention.article);
  }
  return mentions.filter(({ article }) => !torn.has(article));
}

function amountOf({ value }: FigureMention): string {
  return `${value.number} ${value.low} ${value.high}`;
}

/** Those of most figures first come first; what stands in one of them stands in no other. */
function eachOnce(comparisons: readonly Comparison[]): readonly Comparison[] {
  const taken = new Set<string>();
  return comparisons.filter(({ mentions }) => {
    if (mentions.some(({ id }) => taken.has(id))) return false;
    for (const { id } of mentions) taken.add(id);
    return true;
  });
}
