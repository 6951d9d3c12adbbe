// What a page shows, as a hash: where it is the same as the last time, the page is too. A print may take in more than its page shows (of
// an article all that was read of it, and whatever is linked in it), never less.
import type { Article } from '../records/article.ts';
import type { Entity, Join } from '../records/entity.ts';
import type { FigureMention } from '../records/mention.ts';
import { shortHash } from '../text/hash.ts';
import { shownBacklinks } from './backlinks.ts';
import { type CalendarUnit, calendarUnits, unitsWithin } from './calendar-index.ts';
import { nameToWrite, writtenNames } from './correct.ts';
import { supportWords } from './downloads/support.ts';
import { hasTakeAways } from './downloads/take-away.ts';
import { identifiersOf } from './identifiers.ts';
import { articlesLinkedFrom, articlesLinkingTo } from './linked-articles.ts';
import { articlePath, blockLabel, entityAddress } from './links.ts';
import { countryPages } from './map/place-map.ts';
import { familyName } from './names.ts';
import { namesakesOf } from './namesakes.ts';
import { downloadLinks } from './pages/data.ts';
import { publisherHref, publisherPageOf } from './publisher-pages.ts';
import { sayerOf } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf } from './site.ts';
import type { Neighbour } from './together.ts';

export interface Prints {
  /** Of the pages about an article: its own, and the file as received. */
  readonly ofArticle: (article: Article, next: readonly Neighbour[]) => string;
  /** Of its rows in the tables of the data folder. */
  readonly ofRows: (article: Article) => string;
  /** Of the pages about a person, organisation, place or quantity. */
  readonly ofEntity: (entity: Entity) => string;
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
  const textOf = remembered((article: Article) => textPrint(site, article, cardOf));
  const passagesOf = remembered((entity: Entity) => passagesPrint(site, entity, { cardOf, textOf }));
  const namesOf = remembered(allNames);
  const rowOf = remembered((entity: Entity) => rowPrint(site, entity, cardOf));
  const countries = printOf([...countryPages(site)].flatMap(([code, entity]) => [code, cardOf(entity)]));
  const ofEntity = remembered((entity: Entity) => {
    const doubts = entity.unsure.flatMap(({ other, rule, reason }) => {
      const found = entityById.get(other);
      return [rule, reason, found === undefined ? '' : passagesOf(found)];
    });
    const described = String(editor?.described.has(entity.id) ?? false);
    return printOf([
      JSON.stringify(entity.kind === 'figure' ? null : namesakesOf(site, entity, '')),
      ...[frame, passagesOf(entity), editor?.notes.get(entity.id) ?? '', described],
      JSON.stringify(identifiersOf(site.corpus, entity)),
      ...entity.because.map(joinWords),
      ...doubts,
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
        ...next.flatMap(({ article: other, shared }) => [lineOf(site, other), ...shared.map(cardOf)]),
      ]);
    },
    ofRows: (article) => printOf([textOf(article), articlePath(article), ...supportsIn(site, article)]),
    ofEntity,
    ofPart(entity, { part, shares, total, told }) {
      const described = editor?.described.has(entity.id) ?? false;
      const counts = [part, site.shown.get(entity.id), entity.articles, described];
      return printOf([
        ...[frame, cardOf(entity), editor?.notes.get(entity.id) ?? '', told()],
        ...[namesOf(entity), JSON.stringify(counts)],
        ...shares.map(({ article, from, lines }) => `${from} ${lines} ${textOf(articleOf(site, article))}`),
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
    ofFigures: (told, figures) =>
      printOf([told, ...figures.flatMap((one) => figureWords(site, one, cardOf))]),
    ofArticles: (told, articles) => printOf([told, ...articles.map(textOf)]),
    ofCalendar({ page, parts, dates, published }, beside) {
      const below = parts.flatMap((part) => unitsWithin(calendarUnits(site), part));
      return printOf([
        ...[frame, page, ...beside.map((other) => other ?? '')],
        ...dates.map(passagesOf),
        ...published.map((one) => lineOf(site, one)),
        ...below.flatMap((unit) => [
          ...[unit.page, String(unit.published.length)],
          ...unit.dates.map((date) => `${cardOf(date)} ${site.shown.get(date.id)}`),
        ]),
      ]);
    },
  };
}

/** An article as other pages name it. */
function lineOf({ corpus }: Site, article: Article): string {
  const { id, path, title, titleFrom, publisher, published, language } = article;
  const page = publisherPageOf(corpus, article);
  return JSON.stringify([id, path, title, titleFrom.from, publisher, page, published, language]);
}

/** An entity as other pages name it and link to it. */
function cardPrint(site: Site, entity: Entity): string {
  const { id, kind, label, slug, description, type, unnamed } = entity;
  const [first] = kind === 'date' ? entity.mentions : []; // a date is called by its words
  const facts = [id, kind, label, slug, description, type, unnamed, first?.text ?? null];
  return printOf([JSON.stringify(facts), entityAddress(entity), String(site.shown.has(id))]);
}

/** A figure as a row of a list: itself, its article, its quantity and who says it. */
function figureWords(
  site: Site,
  figure: FigureMention,
  cardOf: (entity: Entity) => string,
): readonly string[] {
  const { id, text, value, block } = figure;
  const article = articleOf(site, figure.article);
  const named = [entityOf(site, figure), sayerOf(site, figure)];
  return [
    JSON.stringify([id, text, value, blockLabel(article, block)]),
    lineOf(site, article),
    ...named.map((one) => (one === null ? '' : cardOf(one))),
  ];
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

/** All that is known of an article, with what each name, date and figure of it became. */
function textPrint(site: Site, article: Article, cardOf: (entity: Entity) => string): string {
  const { entitiesOfArticle, readingOf } = site.corpus.indexes;
  const entities = entitiesOfArticle.get(article.id) ?? [];
  return printOf([
    readingOf.get(article.id) ?? '',
    publisherPageOf(site.corpus, article) ?? '',
    ...entities.map((entity) => (entity === undefined ? '' : cardOf(entity))),
  ]);
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

/** An entity with every article that names it. */
function passagesPrint(site: Site, entity: Entity, { cardOf, textOf }: Shown): string {
  const articles = site.corpus.indexes.articlesNaming.get(entity.id) ?? [];
  return printOf([cardOf(entity), ...articles.map(textOf)]);
}

function joinWords({ a, b, rule, evidence, confidence }: Join): string {
  return JSON.stringify([a, b, rule, evidence, confidence]);
}

/** Hexadecimal characters: 80 bits, so that two states of a page meet in one of a trillion collections of a million pages. */
const LENGTH = 20;

/** Each part with its length before it, so that no two lists of parts look alike. */
function printOf(parts: readonly string[]): string {
  return shortHash(parts.map((part) => `${part.length} ${part}`).join('\n'), LENGTH);
}

function remembered<T extends { readonly id: string }>(make: (one: T) => string): (one: T) => string {
  const known = new Map<string, string>();
  return (one) => {
    const { id } = one;
    const made = known.get(id) ?? make(one);
    known.set(id, made);
    return made;
  };
}
