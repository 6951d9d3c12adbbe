// What the cards say that open over names, dates and quantities: script files that a page loads when the first card is asked for, so that
// a card is written once however many pages name its subject, and no page changes when its subject is named elsewhere.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { DateValue, Mention } from '../records/mention.ts';
import { MENTION_KINDS } from '../records/mention.ts';
import type { OutputFile } from '../records/output-file.ts';
import { rememberFor } from '../text/remember-for.ts';
import { spreadHash } from '../text/spread-hash.ts';
import { calendarPage } from './calendar.ts';
import type { Excerpt } from './excerpts.ts';
import { CUT_BEFORE, sentenceAround, wordsOf } from './excerpts.ts';
import { scriptJson } from './html.ts';
import { identifierLines } from './identifiers.ts';
import type { Translate } from './interface.ts';
import { translator } from './interface.ts';
import { articlePath, cardsPath, entityHref, HOME } from './links.ts';
import { capitalise, count, countKind, KIND_WORDS } from './names.ts';
import { normalised } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, entityOf, mentionsOf, mentionsWithin, nameOf } from './site.ts';
import { nameInside } from './statements-view.ts';

/** Characters that one file holds before the cards are spread over twice as many. */
const LARGEST_FILE = 64_000;
const MOST_FILES = 4096;
const LONGEST_QUOTE = 150;
/** Names within a quote that lead on to their own cards. */
const MOST_INNER = 3;
const MOST_IDENTIFIERS = 2;
const MOST_VALUES = 5;

/** A name in the words of a card, with a card of its own: where it stands, and its address. */
type Inner = readonly [start: number, length: number, address: string];
/** A quote and the page of its article: the card over a name in that very article shows another one, or none. */
type Quote = readonly [words: string, page: string, ...names: Inner[]];
/** What is said of a name in a line; with the names in it, where there are any. */
type Role = string | null | readonly [words: string, ...names: Inner[]];
/** Name, what is said of it in a line, how often it is named with what `besidesOf` adds, up to two quotes from different articles. */
type Card = readonly [name: string, role: Role, seen: string, ...quotes: Quote[]];

/** One file where it holds all cards, else `all.js` that says over how many files they are spread, by the hash of the card's address. */
export function* cardFiles(site: Site): Generator<OutputFile> {
  const t = translator(site.corpus.config.language);
  const words = Object.fromEntries(MENTION_KINDS.map((kind) => [kind, capitalise(t(KIND_WORDS[kind].one))]));
  let total = 0;
  const lines: string[] = [];
  const hashes: number[] = []; // of the addresses, in the order of the lines
  for (const kind of MENTION_KINDS) {
    for (const entity of entitiesOf(site, kind)) {
      const address = entityHref(HOME, entity);
      const line = `${scriptJson(address)}:${scriptJson([kind, ...cardOf(site, entity, t)])}`;
      lines.push(line);
      hashes.push(spreadHash(address));
      total += line.length;
    }
  }
  const files = filesFor(total);
  yield fileOf('all', `${scriptJson(words)},${files},{\n${files === 1 ? lines.join(',\n') : ''}\n}`);
  if (files === 1) return;
  const spread: string[][] = Array.from({ length: files }, () => []);
  for (const [index, line] of lines.entries()) spread[(hashes[index] ?? 0) % files]?.push(line);
  for (const [index, some] of spread.entries())
    yield fileOf(String(index), `null,${files},{\n${some.join(',\n')}\n}`);
}

function fileOf(name: string, values: string): OutputFile {
  return { path: cardsPath(name), content: `dossierCards(${values});\n` };
}

/** A power of two, so that a collection that grows seldom moves its cards. */
function filesFor(characters: number): number {
  let files = 1;
  while (files < MOST_FILES && characters / files > LARGEST_FILE) files *= 2;
  return files;
}

function cardOf(site: Site, entity: Entity, t: Translate): Card {
  const mentions = mentionsOf(site, entity);
  return [
    nameOf(site, entity),
    roleOf(site, entity) ?? reasonOf(entity, mentions, t),
    [t(seenWords(entity, mentions.length)), ...besidesOf(site, entity, mentions, t)].join(' · '),
    ...quotesOf(site, entity, mentions),
  ];
}

/** What a card tells beside how often its subject is named: other values of a quantity, articles of a day, who a name is in registers. */
function besidesOf(
  site: Site,
  entity: Entity,
  mentions: readonly Mention[],
  t: Translate,
): readonly string[] {
  if (entity.kind === 'figure') return valuesOf(mentions).map(t);
  if (entity.kind === 'date') return publishedOn(site, entity).map(t);
  return inRegisters(site, entity, t);
}

/** The different values of a quantity, those of the newest articles first, where there is more than one: '≈ 15,000', '153,000', '…'. */
function valuesOf(mentions: readonly Mention[]): readonly string[] {
  const values = new Set<string>();
  for (const mention of mentions) {
    const value = mention.kind === 'figure' ? normalised(mention.value) : null;
    if (value !== null) values.add(value);
    if (values.size > MOST_VALUES) break;
  }
  const shown = [...values].slice(0, MOST_VALUES);
  return values.size < 2 ? [] : [...shown, ...(values.size > MOST_VALUES ? ['…'] : [])];
}

/** '2 articles published that day'; nothing for a month or a year, and for a day without any. */
function publishedOn(site: Site, entity: Entity): readonly string[] {
  const articles = publishedByDay(site).get(calendarPage(entity)) ?? 0;
  return articles === 0 ? [] : [`${count(articles, 'article')} published that day`];
}

/** How many articles were published on each day, of those whose day is known. */
const publishedByDay = rememberFor(({ articles }: Site): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  for (const { earliest, latest } of articles.map(({ published }) => published))
    if (earliest !== null && earliest === latest) days.set(earliest, (days.get(earliest) ?? 0) + 1);
  return days;
});

/** 'Wikidata Q42'. */
function inRegisters(site: Site, entity: Entity, t: Translate): readonly string[] {
  const lines = identifierLines(site.corpus, entity).slice(0, MOST_IDENTIFIERS);
  return lines.map(({ label, value }) => `${t(label)} ${value}`);
}

function seenWords(entity: Entity, mentions: number): string {
  const articles = count(entity.articles, 'article');
  return entity.kind === 'figure'
    ? `${countKind(mentions, 'figure')} of this quantity in ${articles}`
    : `${count(mentions, 'mention')} in ${articles}`;
}

/** From the newest article and from the one before it. */
function quotesOf(site: Site, entity: Entity, mentions: readonly Mention[]): readonly Quote[] {
  if (site.corpus.config.publish === 'index') return [];
  const [first] = mentions;
  if (first === undefined) return [];
  const other = mentions.find((mention) => mention.article !== first.article);
  return [first, ...(other === undefined ? [] : [other])].map((mention) => {
    const article: Article = articleOf(site, mention.article);
    const range = sentenceAround(article, mention.block, mention, LONGEST_QUOTE);
    return [
      wordsOf(article, range),
      articlePath(article),
      ...innerNames(site, entity, { mention, article, range }),
    ];
  });
}

/** The names of a quote beside the one of the card, each once. */
function innerNames(
  site: Site,
  own: Entity,
  {
    mention,
    article,
    range,
  }: { readonly mention: Mention; readonly article: Article; readonly range: Excerpt },
): readonly Inner[] {
  const found = new Map<string, Inner>();
  const before = range.cutBefore ? CUT_BEFORE.length : 0;
  for (const other of mentionsWithin(site, article, mention.block, range)) {
    if (found.size === MOST_INNER) break;
    if (other.kind === 'date' || other.kind === 'figure') continue;
    if (other.end > range.end) continue;
    const entity = entityOf(site, other);
    if (entity === null || entity.id === own.id || found.has(entity.id)) continue;
    const start = other.start - range.start + before;
    found.set(entity.id, [start, other.end - other.start, entityHref(HOME, entity)]);
  }
  return [...found.values()];
}

/** 'chairman of Green Valley Bank', with the bank's own address. */
function roleOf(site: Site, { description, statements }: Entity): Role {
  if (description === null) return null;
  const role = statements.find(({ value, object: named }) => value === description && named);
  const found = role === undefined ? null : nameInside(site, role);
  if (found === null) return description;
  const { start, end, entity } = found;
  return [description, [start, end - start, entityHref(HOME, entity)]];
}

function reasonOf(entity: Entity, [mention]: readonly Mention[], t: Translate): string | null {
  return entity.kind === 'date' && mention?.kind === 'date' ? dayWords(mention.value, t) : null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** 'Tuesday · 2023-09-19 · The year is that of the article.' */
function dayWords({ edtf, earliest, latest, because }: DateValue, t: Translate): string {
  const oneDay = earliest !== null && earliest === latest && /^\d{4}-/u.test(earliest);
  const weekday = oneDay ? WEEKDAYS[new Date(`${earliest}T00:00:00Z`).getUTCDay()] : undefined;
  return [weekday && t(weekday), edtf, because && t(because)].filter(Boolean).join(' · ');
}
