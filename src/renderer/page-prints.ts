// What a page shows, as a hash: where it is the same as the last time, the page is too. A print may take in more than its page shows (of
// an article all that was read of it, and whatever is linked in it), never less.
import type { Article } from '../records/article.ts';
import type { Entity, Join } from '../records/entity.ts';
import type { FigureMention } from '../records/mention.ts';
import { shownBacklinks } from './backlinks.ts';
import { articlesTold, type CalendarUnit, calendarUnits, unitsWithin } from './calendar-index.ts';
import { nameToWrite, writtenNames } from './correct.ts';
import { type Difference, differencesOf } from './differing-figures.ts';
import { differencesAbout } from './disputed.ts';
import { supportWords } from './downloads/support.ts';
import { hasTakeAways } from './downloads/take-away.ts';
import { identifiersOf } from './identifiers.ts';
import { articlesLinkedFrom, articlesLinkingTo } from './linked-articles.ts';
import { articlePath, entityAddress, hasOwnPage } from './links.ts';
import { countryPages } from './map/place-map.ts';
import { familyName } from './names.ts';
import { namesakesOf } from './namesakes.ts';
import { downloadLinks } from './pages/data.ts';
import { publisherHref } from './publisher-pages.ts';
import { figuresBySayer } from './quantities.ts';
import { lineOf, makeReadings, printOf, remembered } from './reading-prints.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';
import type { Neighbour } from './together.ts';
import { hasWhyPage } from './why.ts';

export interface Prints {
  /** Of the pages about an article: its own, and the file as received. */
  readonly ofArticle: (article: Article, next: readonly Neighbour[]) => string;
  /** Of its rows in the tables of the data folder. */
  readonly ofRows: (article: Article) => string;
  /** Of the first page about a person, organisation, place or quantity. */
  readonly ofEntity: (entity: Entity) => string;
  /** Of the page that tells why it is one. */
  readonly ofWhy: (entity: Entity) => string;
  /** Of a page that goes on with the list of an entity. */
  readonly ofPart: (entity: Entity, part: ListPart) => string;
  /** Of a page of an index: `told` beside names in a line each, and names that have no page but this one. */
  readonly ofNames: (told: string, inLine: readonly Entity[], apart: readonly Entity[]) => string;
  /** Of a page of the index of articles: `told` beside articles in a line each. */
  readonly ofArticles: (told: string, articles: readonly Article[]) => string;
  /** Of a page of the index of figures, in their order. */
  readonly ofFigures: (told: string, figures: readonly FigureMention[]) => string;
  /** Of the pages about a day, month, year or longer span; `beside` are the pages before and after it. */
  readonly ofCalendar: (unit: CalendarUnit, beside: readonly (string | null)[]) => string;
}

/** One page of a list. */
export interface ListPart {
  /** From 1. */
  readonly part: number;
  /** The articles that have lines on the page. */
  readonly shares: readonly Share[];
  /** Lines of the whole list. */
  readonly total: number;
  /** What the page tells beside its lines and its entity. */
  readonly told: () => string;
}

/** What one article has of a list. */
export interface Share {
  readonly article: string;
  /** Its first line, counted from the first of the page: below 0 where that stands on an earlier page. */
  readonly from: number;
  /** All its lines. */
  readonly lines: number;
}

/** Prints of the pages of a site. Linear in mentions; what several pages show is hashed once. */
export function makePrints(site: Site): Prints {
  const { entityById } = site.corpus.indexes;
  const editor = site.corpus.editor;
  const frame = printOf([JSON.stringify(downloadLinks(site, '')), String(hasTakeAways(site))]);
  const cardOf = remembered((entity: Entity) => cardPrint(site, entity));
  const { textOf, placesOf, blockOf } = makeReadings(site, cardOf);
  const passagesOf = remembered((entity: Entity) => {
    const said = (figuresBySayer(site).get(entity.id) ?? []).map(blockOf);
    return printOf([cardOf(entity), ...placesOf(entity).values(), ...said]);
  });
  const textsOf = remembered((entity: Entity) => textsPrint(site, entity, { cardOf, textOf }));
  const differing = remembered(({ quantity, about, when, subject, mentions }: Difference) =>
    printOf([
      ...[cardOf(quantity), cardOf(about), when ?? '', subject ?? ''],
      ...mentions.flatMap((one) => [one.id, blockOf(one)]),
    ]),
  );
  const namesOf = remembered(allNames);
  const rowOf = remembered((entity: Entity) => rowPrint(site, entity, cardOf));
  const countries = printOf([...countryPages(site)].flatMap(([code, entity]) => [code, cardOf(entity)]));
  const ofEntity = remembered((entity: Entity) => {
    const doubts = entity.unsure.flatMap(({ other, rule, reason }) => {
      const found = entityById.get(other);
      return [rule, reason, found === undefined ? '' : textsOf(found)];
    });
    const described = String(editor?.described.has(entity.id) ?? false);
    const { because } = entity;
    return printOf([
      JSON.stringify(entity.kind === 'figure' ? null : namesakesOf(site, entity, '')),
      ...[frame, passagesOf(entity), editor?.notes.get(entity.id) ?? '', described],
      looksFurther(entity, because.length) ? textsOf(entity) : '',
      JSON.stringify(identifiersOf(site.corpus, entity)),
      ...because.map(joinWords),
      ...doubts,
      ...differencesAbout(site, entity).map(differing),
      entity.kind === 'place' ? countries : '',
    ]);
  });
  return {
    ofArticle(article, next) {
      const place = site.placeOf.get(article.id) ?? 0;
      const beside = [site.articles[place - 1], site.articles[place + 1]];
      const copied = site.corpus.independence?.copyOf.get(article.id);
      return printOf([
        ...[frame, textOf(article), editor?.notes.get(article.id) ?? ''],
        publisherHref(site.corpus, '', article) ?? '',
        ...beside.map((one) => (one === undefined ? '' : articlePath(one))),
        copied === undefined ? '' : lineOf(site, articleOf(site, copied)),
        String(articlesLinkingTo(site, article).length),
        ...shownBacklinks(site, article).map((one) => textOf(one.article)),
        ...articlesLinkedFrom(site, article).map((one) => lineOf(site, one)),
        ...[...new Set(differencesOf(site, article).values())].map(differing),
        ...next.flatMap(({ article: other, shared }) => [lineOf(site, other), ...shared.map(cardOf)]),
      ]);
    },
    ofRows: (article) => printOf([textOf(article), articlePath(article), ...supportsIn(site, article)]),
    ofEntity,
    ofWhy: (entity) => printOf([ofEntity(entity), textsOf(entity)]),
    ofPart(entity, { part, shares, total, told }) {
      const described = editor?.described.has(entity.id) ?? false;
      const counts = [part, site.shown.get(entity.id), entity.articles, described];
      const places = placesOf(entity);
      return printOf([
        ...[frame, cardOf(entity), editor?.notes.get(entity.id) ?? '', told()],
        ...[namesOf(entity), JSON.stringify(counts)],
        ...shares.map(({ article, from, lines }) => `${from} ${lines} ${places.get(article)}`),
        String(total),
      ]);
    },
    ofNames: (told, inLine, apart) =>
      printOf([
        told,
        JSON.stringify([inLine.length, apart.length]),
        ...inLine.map(rowOf),
        ...apart.map(ofEntity),
      ]),
    ofFigures: (told, figures) => printOf([told, ...figures.flatMap((one) => [one.id, blockOf(one)])]),
    ofArticles: (told, articles) => printOf([told, ...articles.map(textOf)]),
    ofCalendar({ page, parts, dates, published }, beside) {
      const below = parts.flatMap((part) => unitsWithin(calendarUnits(site), part));
      const told = parts.flatMap((part) => articlesTold(unitsWithin(calendarUnits(site), part), part));
      return printOf([
        ...[frame, page, ...beside.map((other) => other ?? '')],
        ...dates.map(passagesOf),
        ...[...published, ...told].map((one) => lineOf(site, one)),
        ...below.flatMap((unit) => [
          ...[unit.page, String(unit.published.length)],
          ...unit.dates.map((date) => `${cardOf(date)} ${site.shown.get(date.id)}`),
        ]),
      ]);
    },
  };
}

/** An entity as other pages name it and link to it. */
function cardPrint(site: Site, entity: Entity): string {
  const { id, kind, label, slug, description, type, unnamed } = entity;
  const [first] = kind === 'date' ? entity.mentions : []; // a date is called by its words
  const facts = [id, kind, label, slug, description, type, unnamed, first?.text ?? null];
  return printOf([JSON.stringify(facts), entityAddress(entity), String(site.shown.has(id))]);
}

/** All names that an entity goes by. */
function allNames(entity: Entity): string {
  const forms = entity.names.map(({ form }) => form);
  return JSON.stringify([nameToWrite(entity), ...writtenNames(entity), ...forms]);
}

/** An entity as an index lists it. */
function rowPrint(site: Site, entity: Entity, cardOf: (entity: Entity) => string): string {
  const forms = entity.names.map(({ form }) => form);
  const counts = [site.shown.get(entity.id), entity.articles];
  return printOf([cardOf(entity), JSON.stringify([counts, forms, familyName(entity)])]);
}

/** Who stands behind the statements and figures of an article. */
function supportsIn(site: Site, { id }: Article): readonly string[] {
  const { mentionsOfArticle, statementsOfArticle } = site.corpus.indexes;
  const { statements, figures } = site.corpus.independence ?? {};
  const figuresIn = (mentionsOfArticle.get(id) ?? []).filter(({ kind }) => kind === 'figure');
  return [
    ...(statementsOfArticle.get(id) ?? []).map((one) => statements?.get(one.id)),
    ...figuresIn.map((one) => figures?.get(one.id)),
  ].map((support) => supportWords(site.corpus, support));
}

interface Shown {
  readonly cardOf: (entity: Entity) => string;
  readonly textOf: (article: Article) => string;
}

/** An entity with all of every article that names it. */
function textsPrint(site: Site, entity: Entity, { cardOf, textOf }: Shown): string {
  const articles = site.corpus.indexes.articlesNaming.get(entity.id) ?? [];
  return printOf([cardOf(entity), ...articles.map(textOf)]);
}

/**
 * Whether its first page tells what more than its own paragraphs decide: answers to a doubt quote words that stand once in a whole article,
 * and what the numbers of a quantity are compared by stands in titles and openings.
 */
function looksFurther(entity: Entity, joins: number): boolean {
  if (entity.kind === 'figure' || entity.unsure.length > 0) return true;
  return joins > 0 && !(hasOwnPage(entity) && hasWhyPage(entity));
}

function joinWords({ a, b, rule, evidence, confidence }: Join): string {
  return JSON.stringify([a, b, rule, evidence, confidence]);
}
