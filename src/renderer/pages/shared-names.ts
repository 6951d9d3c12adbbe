// people/shared-names.html: who bears a name that several bear, told apart by what is said of each.
import type { Entity } from '../../records/entity.ts';
import { articleRef } from '../article-ref.ts';
import { entityHref, kindIndexPath, relative, sharedNamesPath } from '../links.ts';
import { count, formatNumber, KIND_WORDS } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import { partLinks, partTitle } from '../parts.ts';
import { MOST_BEARERS, type SharedName, sharedNames } from '../shared-names.ts';
import type { Site } from '../site.ts';
import { articleOf, countOf, mentionsOf } from '../site.ts';

/** Names that several bear, some hundred lines a page. */
export const sharedNamePages: SubjectPages = {
  name: 'shared names',
  subjects: (site) =>
    sharedNames(site).pages.map((names, at) => ({
      key: String(at + 1),
      print(prints) {
        const bearers = names.flatMap((one) => one.bearers.slice(0, MOST_BEARERS));
        const articles = bearers.flatMap((entity) => newestArticle(site, entity) ?? []);
        const told = names.map(({ name, anchor, bearers: all }) => [name, anchor, all.length]);
        return prints.ofNames(
          `${JSON.stringify([told, sharedNames(site).pages.length])} ${prints.ofArticles('', articles)}`,
          bearers,
          [],
        );
      },
      pages: () => [sharedPage(site, names, at + 1)],
    })),
  paths: (site) => sharedNames(site).pages.map((_, at) => sharedNamesPath(at + 1)),
};

function sharedPage(site: Site, names: readonly SharedName[], part: number): Page {
  const path = sharedNamesPath(part);
  const { pages } = sharedNames(site);
  const title = partTitle('Shared names', part);
  const total = pages.reduce((sum, one) => sum + one.length, 0);
  return {
    path,
    template: 'shared-names',
    title,
    description: `${count(total, 'name')}.`,
    section: 'people',
    crumbs: [
      { label: 'People', href: relative(path, kindIndexPath('person')) },
      { label: title, href: null },
    ],
    view: {
      total: count(total, 'name'),
      parts: partLinks(pages.length, part, sharedNamesPath),
      jumps: names.map(({ name, anchor, bearers }) => ({ name, href: `#${anchor}`, count: bearers.length })),
      names: names.map(({ name, anchor, bearers }) => ({
        name,
        anchor,
        count: formatNumber(bearers.length),
        rows: bearers.slice(0, MOST_BEARERS).map((entity) => bearerRow(site, path, entity)),
        more: formatNumber(Math.max(0, bearers.length - MOST_BEARERS)),
      })),
      index: relative(path, kindIndexPath('person')),
    },
  };
}

/** One who bears the name; where nothing is said of them, by the newest article that names them. */
function bearerRow(site: Site, from: string, entity: Entity) {
  const article = newestArticle(site, entity);
  return {
    name: entity.label,
    kind: entity.kind,
    word: KIND_WORDS[entity.kind].one,
    href: entityHref(from, entity),
    description: entity.description,
    mentioned: `${count(countOf(site, entity), 'mention')} in ${count(entity.articles, 'article')}`,
    article: article === null ? null : articleRef(site, from, article),
  };
}

function newestArticle(site: Site, entity: Entity) {
  const [first] = mentionsOf(site, entity);
  return first === undefined ? null : articleOf(site, first.article);
}
