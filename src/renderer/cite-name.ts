// How to cite the page of a name or a quantity: what it is about, in which collection, from how much, and where.
import type { Entity } from '../records/entity.ts';
import { siteAddress } from './downloads/addresses.ts';
import { quotedIn, translator } from './interface.ts';
import { entityPath } from './links.ts';
import { count } from './names.ts';
import type { Site } from './site.ts';
import { countOf, nameOf } from './site.ts';

/** '“Rui Marques” (person-475ba2bf), 8 mentions in 5 articles. Ferries. https://….' A build has no day, so the id stands for it. */
export function citeName(site: Site, entity: Entity): string {
  const { title, language } = site.corpus.config;
  const mentions = count(countOf(site, entity), entity.kind === 'figure' ? 'figure' : 'mention');
  const from = translator(language)(`${mentions} in ${count(entity.articles, 'article')}`);
  const address = siteAddress(site.corpus, entityPath(entity));
  return `${quotedIn(language, nameOf(site, entity))} (${entity.id}), ${from}. ${title}.${address === null ? '' : ` ${address}.`}`;
}
