// Which figures of one quantity may stand side by side: those that speak of the same thing. Two numbers of passengers are of two ships,
// two tolls of two fires, unless the sentences have more in common than the word.
import { addingQualifiers, addingWords } from '../lexicon/figure-words.ts';
import { VAGUE_COUNTS } from '../lexicon/vague-counts.ts';
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import { isDay } from '../text/edtf.ts';
import { keepLast } from '../text/keep-last.ts';
import { rememberFor } from '../text/remember-for.ts';
import { alikeSums } from './alike-sums.ts';
import { isDateline } from './dateline.ts';
import { datesIn, namedIn, settingOf } from './figure-setting.ts';
import { sizeOf } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, countOf, mentionsIn, mentionsOf } from './site.ts';
import { tollsOfParts } from './tolls-of-parts.ts';

/** Figures that speak of one thing with different numbers. */
export interface Comparison {
  /** The name that all their sentences, or the openings of their articles, have in common. */
  readonly about: Entity;
  /** EDTF of the day that they have in common too, where they say what became of people or things; null else. */
  readonly day: string | null;
  /** What sums of money are said to be: 'contract', 'loss', 'payment'; null for anything else. */
  readonly subject: string | null;
  /** At least two, in the order of the quantity's mentions. */
  readonly mentions: readonly FigureMention[];
  /** How many articles give them. */
  readonly articles: number;
  /** How many different values there are; a value that differs in 'about' alone is the same. */
  readonly values: number;
}

const MOST_NAMES = 6;
const LONGEST_WORD = 24;
const MOST_DAYS = 3;
/** Blocks that open an article: its headings, and paragraphs that say what happened where and when. */
const OPENING_BLOCKS = 4;
/** Where no day ties them, a number more than so many times the next smaller one is hardly of the same thing. */
const MOST_APART = 3;
/** Articles whose openings are kept. */
const MOST_OPENINGS = 4096;

/**
 * The comparisons of one quantity, those of most articles first; each figure stands in one. Compared are figures that say what they
 * count or what became of it, are no addition to another figure, and share a name; a toll must share the day as well, and a name that is
 * no country and no person; a sum of money what it is of, a name, and two more things. An article that gives two numbers for one thing is
 * left out, unless it says that two sources gave them. Worked out once for a site.
 */
export function comparisonsOf(site: Site, quantity: Entity): readonly Comparison[] {
  const ofSite = known(site);
  const found = ofSite.get(quantity.id) ?? compare(site, quantity);
  ofSite.set(quantity.id, found);
  return found;
}

const known = rememberFor((_: Site) => new Map<string, readonly Comparison[]>());

type Group = Pick<Comparison, 'about' | 'day' | 'subject' | 'mentions'>;

function compare(site: Site, quantity: Entity): readonly Comparison[] {
  const parts = tollsOfParts(site, mentionsOf(site, quantity));
  const found = groupsOf(site, quantity)
    .flatMap((group) => apartByPart({ ...group, mentions: withoutTwoTales(group.mentions) }, parts))
    .flatMap(nearNumbers)
    .map((group) => ({ ...group, ...measured(group.mentions) }))
    .filter(({ values }) => values > 1);
  found.sort(
    (a, b) =>
      b.articles - a.articles ||
      b.mentions.length - a.mentions.length ||
      Number(a.about.kind !== 'place') - Number(b.about.kind !== 'place') || // where it was says more than who was there,
      countOf(site, a.about) - countOf(site, b.about), // and the rarer name more than the commoner
  );
  return eachOnce(found);
}

/** Figures with common ground, by what is common. */
function groupsOf(site: Site, quantity: Entity): readonly Group[] {
  const groups = new Map<string, Group & { mentions: FigureMention[] }>();
  const put = (key: string, mention: FigureMention, group: Omit<Group, 'mentions'>): void => {
    const one = groups.get(key);
    if (one === undefined) groups.set(key, { ...group, mentions: [mention] });
    else one.mentions.push(mention);
  };
  const money: FigureMention[] = [];
  for (const mention of mentionsOf(site, quantity)) {
    if (mention.kind !== 'figure' || addsToAnother(site, mention)) continue;
    if (mention.value.unitKind === 'money') money.push(mention);
    if (!saysWhat(mention)) continue;
    const { names, days } = commonGround(site, mention);
    for (const about of names)
      for (const day of days) put(`${about.id} ${day}`, mention, { about, day, subject: null });
  }
  const sums = alikeSums(site, money).map((group): Group => ({ ...group, day: null }));
  return [...groups.values(), ...sums].filter(({ mentions }) => mentions.length > 1);
}

/** The toll of the whole and those of a part are two things. */
function apartByPart(group: Group, parts: ReadonlySet<string>): readonly Group[] {
  const ofPart = group.mentions.filter(({ id }) => parts.has(id));
  if (ofPart.length === 0) return [group];
  const ofWhole = group.mentions.filter(({ id }) => !parts.has(id));
  return [
    { ...group, mentions: ofWhole },
    { ...group, mentions: ofPart },
  ];
}

/** Without a day in common, only numbers that lie near each other: 47 who were added to a list are not the 377 on it. */
function nearNumbers(group: Group): readonly Group[] {
  if (group.day !== null) return [group];
  const bySize = group.mentions
    .map((mention) => ({ mention, size: sizeOf(mention.value) ?? 0 }))
    .sort((a, b) => a.size - b.size);
  const sets: Set<FigureMention>[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { mention, size } of bySize) {
    if (size > before * MOST_APART) sets.push(new Set());
    sets.at(-1)?.add(mention);
    before = size;
  }
  return sets.map((set) => ({ ...group, mentions: group.mentions.filter((mention) => set.has(mention)) }));
}

function measured(mentions: readonly FigureMention[]): Pick<Comparison, 'mentions' | 'articles' | 'values'> {
  return {
    mentions,
    articles: new Set(mentions.map(({ article }) => article)).size,
    values: new Set(mentions.map(amountOf)).size,
  };
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
  const after = articleOf(site, article).text.slice(end, end + LONGEST_WORD);
  return addingWords.has(/^ (?<next>\p{L}+)/u.exec(after)?.groups?.['next']?.toLowerCase() ?? '');
}

/** What the sentences of two figures must share for the figures to be compared. */
interface Ground {
  readonly names: readonly Entity[];
  /** EDTF; null alone where no day is asked for. */
  readonly days: readonly (string | null)[];
}

function commonGround(site: Site, mention: FigureMention): Ground {
  const article = articleOf(site, mention.article);
  const { sentence, beside } = settingOf(site, mention);
  const opening = openingsIn(site)(mention.article);
  if (mention.value.outcome === null) {
    const near = [sentence, beside].map((some) => namedIn(site, some)).find((names) => names.length > 0);
    return { names: (near ?? opening.names).slice(0, MOST_NAMES), days: [null] };
  }
  const own = namedIn(site, withoutDateline(article, sentence)).filter(tellsOfTolls);
  const names = new Map([...own, ...opening.namesOfTolls].map((one) => [one.id, one]));
  const said = datesIn(sentence);
  const days = new Set(
    said.length > 0 ? said : [...opening.days, article.published.edtf ?? ''].filter(isDay),
  );
  return { names: [...names.values()].slice(0, MOST_NAMES), days: [...days].slice(0, MOST_DAYS) };
}

/** Where a report was written is not where everything in it happened. */
function withoutDateline(article: Article, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !isDateline(article, mention));
}

/** Countries have many fires, and people are named in reports of many. */
function tellsOfTolls({ kind, type }: Entity): boolean {
  return kind !== 'person' && type !== 'country';
}

/** What the title and the first paragraphs of an article mention: so many as are asked for. */
interface Opening {
  readonly names: readonly Entity[];
  readonly namesOfTolls: readonly Entity[];
  readonly days: readonly string[];
}

/** By the id of an article: it can be all in one paragraph, with thousands of figures that ask. */
const openingsIn = rememberFor((site: Site) =>
  keepLast(MOST_OPENINGS, (id: string): Opening => {
    const article = articleOf(site, id);
    const all = mentionsIn(site, article);
    const after = all.findIndex(({ block }) => block >= OPENING_BLOCKS);
    const mentions = after < 0 ? all : all.slice(0, after);
    const names = namedIn(site, mentions);
    return {
      names: names.slice(0, MOST_NAMES),
      namesOfTolls: namedIn(site, withoutDateline(article, mentions))
        .filter(tellsOfTolls)
        .slice(0, MOST_NAMES),
      days: [...new Set(datesIn(mentions).filter(isDay))].slice(0, MOST_DAYS),
    };
  }),
);

/** Without articles in which one source, or none that is named, gives two numbers: an author who writes two numbers means two things. */
function withoutTwoTales(mentions: readonly FigureMention[]): readonly FigureMention[] {
  const told = new Map<string, Map<string, string>>();
  const torn = new Set<string>();
  for (const mention of mentions) {
    const [sayer, amount] = [mention.value.saidBy ?? '', amountOf(mention)];
    const known = told.get(mention.article) ?? new Map<string, string>();
    told.set(mention.article, known);
    for (const [other, its] of known)
      if (its !== amount && (other === sayer || other === '' || sayer === '')) torn.add(mention.article);
    if (!known.has(sayer)) known.set(sayer, amount);
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
