// people/, organisations/, places/<slug>.why.html: why these mentions are one name, and what else was considered.
import { nameToWrite, writtenNames } from '../correct.ts';
import { translator } from '../interface.ts';
import { entityPath, hasOwnPage, kindFolder, kindIndexPath, relative, whyPath } from '../links.ts';
import { capitalise, KIND_WORDS } from '../names.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';
import { entitiesOf } from '../site.ts';
import { hasWhyPage, whyView } from '../why.ts';

/** A page for each name about which much was decided. */
export const explainPages: PageKind = { name: 'explain', shared: true, pages };

function* pages(site: Site): Generator<Page> {
  const t = translator(site.corpus.config.language);
  for (const kind of ['person', 'organisation', 'place'] as const) {
    for (const entity of site.share(`explain ${kind}`, entitiesOf(site, kind))) {
      if (!hasWhyPage(entity) || !hasOwnPage(entity)) continue;
      const path = whyPath(entity);
      yield {
        path,
        template: 'explain',
        title: `${t('Why')} ${entity.label} ${t('is one page')}`,
        description: `Every mention of ${entity.label}, the rule that found it, and why it was joined with others or not.`,
        section: kindFolder(kind),
        crumbs: [
          { label: capitalise(KIND_WORDS[kind].many), href: relative(path, kindIndexPath(kind)) },
          { label: entity.label, href: relative(path, entityPath(entity)) },
          { label: 'Why', href: null },
        ],
        wrong: { name: nameToWrite(entity), names: writtenNames(entity) },
        view: whyView(site, entity, path),
      };
    }
  }
}
