// FollowTheMoney entities as JSON lines, for Aleph, OpenAleph and OpenSanctions tools.
import { registers } from '../../../lexicon/registers.ts';
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import type { Register } from '../../../records/identifier.ts';
import type { Mention } from '../../../records/mention.ts';
import { identifiersOf } from '../../identifiers.ts';
import { articleHref, dataPath, entityHref, HOME } from '../../links.ts';
import { writersOfArticle } from '../../writers.ts';
import { siteAddress } from '../addresses.ts';
import { type Download, PLAIN } from '../download.ts';
import { articleOf, isShown, mentionPage, type Place, placeFinder, quoteAround } from '../passage.ts';

const SCHEMAS = new Map([
  ['person', 'Person'],
  ['organisation', 'Organization'],
]);

export const followTheMoneyDownload: Download = {
  path: dataPath('entities.ftm.json'),
  title: 'FollowTheMoney entities (JSON lines)',
  description:
    'Articles, people, organisations and the mentions that tie them, one a line, for Aleph and OpenAleph. A mention carries its passage beside its properties.',
  mediaType: 'application/x-ndjson',
  columns: [],
  setting: 'ftm',
  make: (corpus) => ({ frame: PLAIN, pieces: everyLine(corpus) }),
};

function* everyLine(corpus: Corpus): Generator<string> {
  const placeOf = placeFinder(corpus);
  for (const article of corpus.articles) yield line(articleEntity(corpus, article));
  for (const entity of corpus.entities) yield* entityLines(corpus, placeOf, entity);
}

/** Whether FollowTheMoney has a schema for things of this kind that Dossier can fill. */
export function isFollowed(entity: Entity): boolean {
  return SCHEMAS.has(entity.kind);
}

/** One person or organisation alone, with its mentions and the articles they stand in. */
export function* followOne(corpus: Corpus, entity: Entity): Generator<string> {
  for (const id of new Set(shownOf(corpus, entity).map((one) => one.article)))
    yield line(articleEntity(corpus, articleOf(corpus, id)));
  yield* entityLines(corpus, placeFinder(corpus), entity);
}

type FindPlace = (article: string) => Place;

function* entityLines(corpus: Corpus, placeOf: FindPlace, entity: Entity): Generator<string> {
  const schema = SCHEMAS.get(entity.kind);
  const shown = schema === undefined ? [] : shownOf(corpus, entity);
  if (schema === undefined || shown.length === 0) return;
  yield line(namedEntity(corpus, entity, { schema, shown }));
  const same = `"resolved":[${JSON.stringify(entity.id)}],"detectedSchema":["${schema}"]`;
  for (const mention of shown) yield mentionLine(corpus, placeOf(mention.article), { mention, same });
}

function shownOf(corpus: Corpus, entity: Entity): readonly Mention[] {
  return entity.mentions.filter((mention) => isShown(corpus, mention));
}

function line(entity: object): string {
  return `${JSON.stringify(entity)}\n`;
}

/** Only properties that have a value. */
function filled(properties: Readonly<Record<string, readonly (string | null)[]>>): object {
  return Object.fromEntries(
    Object.entries(properties)
      .map(
        ([name, values]) =>
          [name, values.filter((value) => typeof value === 'string' && value !== '')] as const,
      )
      .filter(([, values]) => values.length > 0),
  );
}

function articleEntity(corpus: Corpus, article: Article): object {
  const { edtf } = article.published;
  const plain = edtf !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf) ? edtf : null;
  return {
    id: articleId(article.id),
    schema: 'Article',
    properties: filled({
      title: [article.title],
      author: writersOfArticle(article.author),
      publisher: [article.publisher],
      publishedAt: [plain],
      sourceUrl: [article.url ?? siteAddress(corpus, articleHref(HOME, article))],
      fileName: [article.path],
      language: [article.language === 'und' ? null : article.language],
    }),
  };
}

function namedEntity(
  corpus: Corpus,
  entity: Entity,
  { schema, shown }: { readonly schema: string; readonly shown: readonly Mention[] },
): object {
  const articles = new Set(shown.map((one) => one.article));
  const forms = entity.names.map((name) => name.form).filter((form) => form !== entity.label);
  return {
    id: entity.id,
    schema,
    properties: filled({
      name: [entity.label],
      alias: [...new Set(forms)],
      summary: [entity.description],
      proof: [...articles].map(articleId),
      sourceUrl: [siteAddress(corpus, entityHref(HOME, entity))],
      ...inRegisters(corpus, entity),
    }),
  };
}

/** Properties of FollowTheMoney for identifiers; what it has none for stands among the notes, so that nothing is taken for something else. */
const REGISTERED_AS: ReadonlyMap<Register, string> = new Map([
  ['wikidata', 'wikidataId'],
  ['lei', 'leiCode'],
]);
const OF_BODIES: ReadonlyMap<Register, string> = new Map([
  ['imo', 'imoNumber'],
  ['company', 'registrationNumber'],
  ['url', 'website'],
]);

function inRegisters(corpus: Corpus, entity: Entity): Readonly<Record<string, readonly string[]>> {
  const properties = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    properties.set(name, [...(properties.get(name) ?? []), value]);
  };
  for (const identifier of identifiersOf(corpus, entity)) {
    const { register, value } = identifier;
    const name =
      REGISTERED_AS.get(register) ?? (entity.kind === 'organisation' ? OF_BODIES.get(register) : undefined);
    if (name === undefined)
      add('notes', register === 'url' ? value : `${registers[register].label} ${value}`);
    else add(name, register === 'company' ? value.slice(value.indexOf(' ') + 1) : value);
    if (register === 'company') add('jurisdiction', value.slice(0, 2).toLowerCase());
  }
  return Object.fromEntries(properties);
}

/** @param same the properties that all mentions of its entity share, as JSON */
function mentionLine(
  corpus: Corpus,
  place: Place,
  { mention, same }: { readonly mention: Mention; readonly same: string },
): string {
  const [quote] = quoteAround(corpus, place, mention);
  const passage = JSON.stringify({
    ...(quote !== null && { quote }),
    page: mentionPage(corpus, place, mention),
  });
  const properties = `{"name":[${JSON.stringify(mention.text)}],"document":["${articleId(place.id)}"],${same}}`;
  return `{"id":"mention-${mention.id}","schema":"Mention","properties":${properties},"passage":${passage}}\n`;
}

function articleId(id: string): string {
  return `article-${id}`;
}
