// Files beside a page: an article's citation, a name's rows, each to be taken away alone.
import type { Article } from '../../records/article.ts';
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import type { OutputFile } from '../../records/output-file.ts';
import { articlePath, besidePath, entityPath, hasOwnPage, relative } from '../links.ts';
import type { Site } from '../site.ts';
import { countOf, entitiesOf, mentionsOf } from '../site.ts';
import { bibtex, csl, ris } from './citations.ts';
import { csvText } from './csv.ts';
import { followOne, isFollowed } from './files/follow-the-money.ts';
import { jsonWriter } from './json.ts';
import { type Place, placeFinder } from './passage.ts';
import { entitiesTable, entityRow } from './tables/entities.ts';
import { mentionsTable, rowOfMention } from './tables/mentions.ts';
import { statementRow, statementsTable } from './tables/statements.ts';

/** A link to a file beside a page. */
export interface FileLink {
  readonly label: string;
  readonly href: string;
}

/** More files than this beside pages would fill half of what a free host takes (20,000 files). */
const MOST_FILES = 6000;
/** A name with more mentions than this has its rows in the data folder alone. */
const MOST_ROWS = 5000;

const CITATIONS = ['bib', 'ris', 'csl.json'] as const;
const LABELS = new Map([
  ['bib', 'BibTeX file'],
  ['ris', 'RIS file'],
  ['csl.json', 'CSL-JSON file'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['ftm.json', 'FollowTheMoney'],
]);
const KINDS = ['person', 'organisation', 'place', 'figure'] as const;

/** Every file beside a page, one at a time. */
export function* takeAwayFiles(site: Site): Generator<OutputFile> {
  if (!hasTakeAways(site)) return;
  for (const article of site.articles) {
    const path = articlePath(article);
    yield { path: besidePath(path, 'bib'), content: bibtex(article) };
    yield { path: besidePath(path, 'ris'), content: ris(article) };
    yield { path: besidePath(path, 'csl.json'), content: `${JSON.stringify([csl(article)], null, 2)}\n` };
  }
  for (const kind of KINDS) {
    for (const entity of entitiesOf(site, kind)) {
      if (!hasOwnPage(entity)) continue;
      for (const ending of endingsOf(site, entity))
        yield { path: besidePath(entityPath(entity), ending), content: entityFile(site, entity, ending) };
    }
  }
}

/** Links to the citation files of an article; none where the site has no files beside its pages. */
export function citationLinks(site: Site, from: string, article: Article): readonly FileLink[] {
  if (!hasTakeAways(site)) return [];
  return CITATIONS.map((ending) => linkOf(from, besidePath(articlePath(article), ending), ending));
}

/** Links to the tables of one name or quantity; none where the site has no files beside its pages. */
export function entityLinks(site: Site, from: string, entity: Entity): readonly FileLink[] {
  if (!hasTakeAways(site) || !hasOwnPage(entity)) return [];
  return endingsOf(site, entity).map((ending) =>
    linkOf(from, besidePath(entityPath(entity), ending), ending),
  );
}

function linkOf(from: string, path: string, ending: string): FileLink {
  return { label: LABELS.get(ending) ?? ending, href: relative(from, path) };
}

const asked = new WeakMap<Site, boolean>();

/** As the configuration says; else where there are not too many. */
export function hasTakeAways(site: Site): boolean {
  const { beside } = site.corpus.config.downloads;
  if (beside !== 'auto') return beside;
  const known = asked.get(site);
  if (known !== undefined) return known;
  const names = KINDS.reduce((sum, kind) => sum + entitiesOf(site, kind).length, 0);
  const few = (names + site.articles.length) * 3 <= MOST_FILES;
  asked.set(site, few);
  return few;
}

type Ending = 'csv' | 'json' | 'ftm.json';

function endingsOf(site: Site, entity: Entity): readonly Ending[] {
  if (entity.kind === 'date' || countOf(site, entity) > MOST_ROWS) return [];
  return isFollowed(entity) ? ['csv', 'json', 'ftm.json'] : ['csv', 'json'];
}

function entityFile(site: Site, entity: Entity, ending: Ending): string {
  const { corpus } = site;
  if (ending === 'ftm.json') return [...followOne(corpus, entity)].join('');
  const placeOf = placeFinder(corpus);
  const rows = mentionsOf(site, entity).map((one) => rowOfMention(corpus, placeOf(one.article), one));
  if (ending === 'csv') return csvText(mentionsTable.columns, rows);
  const mentions = rows.map(jsonWriter(mentionsTable.columns));
  return entityJson(corpus, placeOf, { entity, mentions });
}

/** One object: the entity as in entities.json, its mentions and its statements as in theirs, one a line. */
function entityJson(
  corpus: Corpus,
  placeOf: (article: string) => Place,
  { entity, mentions }: { readonly entity: Entity; readonly mentions: readonly string[] },
): string {
  const own = jsonWriter(entitiesTable.columns)(entityRow(corpus, placeOf, entity));
  const asJson = jsonWriter(statementsTable.columns);
  const statements = entity.statements.map((one) => asJson(statementRow(corpus, placeOf(one.article), one)));
  return `${own.slice(0, -1)},\n"passages":[\n${mentions.join(',\n')}\n],\n"statements":[\n${statements.join(',\n')}\n]}\n`;
}
