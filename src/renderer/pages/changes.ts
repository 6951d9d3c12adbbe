// changes.html: what is new, changed and gone since the last build that changed anything.
import type { Thing, ThingKind } from '../../records/changes.ts';
import type { Corpus } from '../../records/corpus.ts';
import { reportDownload } from '../downloads/files/report.ts';
import { articleHref, blockHref, CHANGES, entityHref, mentionHref, relative } from '../links.ts';
import { formatNumber } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';
import { articleOf, shownEntity } from '../site.ts';

const MOST_SHOWN = 200;
const KINDS: readonly (readonly [kind: ThingKind, title: string])[] = [
  ['article', 'Articles'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['statement', 'Statements'],
  ['figure', 'Figures'],
];

/** The page of changes. */
export const changesPage: PageKind = { name: 'changes', pages };

function* pages(site: Site): Generator<Page> {
  const changes = site.corpus.changes ?? { first: true, added: [], changed: [], gone: [] };
  yield {
    path: CHANGES,
    template: 'changes',
    title: 'What changed',
    description: 'What is new, changed and gone since the last build that changed anything.',
    section: 'changes',
    crumbs: [],
    view: {
      first: changes.first,
      nothing: changes.added.length + changes.changed.length + changes.gone.length === 0,
      parts: [
        partOf(site, { anchor: 'new', title: 'New' }, changes.added),
        partOf(site, { anchor: 'changed', title: 'Changed' }, changes.changed),
        partOf(site, { anchor: 'gone', title: 'Gone' }, changes.gone),
      ].filter((part) => part.total !== '0'),
      report: relative(CHANGES, reportDownload.path),
    },
  };
}

function partOf(site: Site, head: { anchor: string; title: string }, things: readonly Thing[]) {
  return {
    ...head,
    total: formatNumber(things.length),
    kinds: KINDS.flatMap(([kind, title]) => {
      const ofKind = things.filter((thing) => thing.kind === kind);
      if (ofKind.length === 0) return [];
      return [
        {
          title,
          total: formatNumber(ofKind.length),
          rows: ofKind.slice(0, MOST_SHOWN).map(({ label, id }) => ({ label, href: hrefOf(site, kind, id) })),
          more: formatNumber(Math.max(0, ofKind.length - MOST_SHOWN)),
        },
      ];
    }),
  };
}

/** Where it stands now; null for what is gone. */
function hrefOf(site: Site, kind: ThingKind, id: string): string | null {
  const { corpus } = site;
  if (kind === 'article') {
    const article = corpus.indexes.articleById.get(id);
    return article === undefined ? null : articleHref(CHANGES, article);
  }
  if (kind === 'figure') {
    const mention = corpus.indexes.mentionById.get(id);
    if (mention === undefined) return null;
    const article = articleOf(site, mention.article);
    return corpus.config.publish === 'index'
      ? blockHref(CHANGES, article, mention.block)
      : mentionHref(CHANGES, article, id);
  }
  if (kind === 'statement') {
    const statement = statementsById(corpus).get(id);
    return statement === undefined
      ? null
      : blockHref(CHANGES, articleOf(site, statement.article), statement.block);
  }
  const entity = shownEntity(site, id);
  return entity === null ? null : entityHref(CHANGES, entity);
}

const byId = new WeakMap<Corpus, ReadonlyMap<string, Corpus['statements'][number]>>();

function statementsById(corpus: Corpus): ReadonlyMap<string, Corpus['statements'][number]> {
  const known = byId.get(corpus) ?? new Map(corpus.statements.map((statement) => [statement.id, statement]));
  byId.set(corpus, known);
  return known;
}
