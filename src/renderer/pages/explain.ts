// people/, organisations/, places/<slug>.why.html: why these mentions are one name, and what else was considered.
import type { Entity } from '../../records/entity.ts';
import { nameToWrite, writtenNames } from '../correct.ts';
import { translator } from '../interface.ts';
import { entityPath, hasOwnPage, kindFolder, kindIndexPath, relative, whyPath } from '../links.ts';
import { capitalise, KIND_WORDS } from '../names.ts';
import type { Page, SubjectPages } from '../page.ts';
import type { Site } from '../site.ts';
import { entitiesOf } from '../site.ts';
import { hasWhyPage, whyView } from '../why.ts';

/** A page for each name about which much was decided. */
export const explainPages: SubjectPages = {
  name: 'explain',
  subjects: (site) =>
    (['person', 'organisation', 'place'] as const).flatMap((kind) =>
      entitiesOf(site, kind)
        .filter((entity) => hasOwnPage(entity) && hasWhyPage(entity))
        .map((entity) => ({
          key: entity.id,
          print: (prints) => prints.ofWhy(entity),
          pages: () => [explainPage(site, entity)],
        })),
    ),
};

function explainPage(site: Site, entity: Entity): Page {
  const { kind, label } = entity;
  const t = translator(site.corpus.config.language);
  const path = whyPath(entity);
  return {
    path,
    template: 'explain',
    title: `${t('Why')} ${label} ${t('is one page')}`,
    about: `${label}.`,
    description: 'Every mention, the rule that found it, and why it was joined with others or not.',
    section: kindFolder(kind),
    crumbs: [
      { label: capitalise(KIND_WORDS[kind].many), href: relative(path, kindIndexPath(kind)) },
      { label, href: relative(path, entityPath(entity)) },
      { label: 'Why', href: null },
    ],
    wrong: { name: nameToWrite(entity), names: writtenNames(entity) },
    view: whyView(site, entity, path),
  };
}
