// data/index.html: everything to take away, with a data dictionary.
import { downloads } from '../downloads/downloads.ts';
import { DATA, relative } from '../links.ts';
import type { Page, PageKind } from '../page.ts';
import type { Site } from '../site.ts';

/** The page of downloads. */
export const dataPage: PageKind = { name: 'data', pages };

function* pages(site: Site): Generator<Page> {
  yield {
    path: DATA,
    template: 'data',
    title: 'Data',
    description: `Everything on this site as tables: ${downloads.map((one) => one.title).join(', ')}.`,
    section: 'data',
    crumbs: [],
    jsonLd: { '@context': 'https://schema.org', '@type': 'Dataset', name: site.corpus.config.title },
    view: { groups: groups() },
  };
}

/** A table's CSV and JSON stand together. */
function groups() {
  const byTitle = new Map<
    string,
    { title: string; description: string; columns: readonly object[]; files: object[] }
  >();
  for (const { path, title, description, columns } of downloads) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const key = columns.length > 0 ? (file.split('.')[0] ?? file) : file;
    const group = byTitle.get(key) ?? { title, description, columns, files: [] };
    byTitle.set(key, group);
    group.files.push({ file, href: relative(DATA, path) });
  }
  return [...byTitle].map(([key, group]) => ({ anchor: key.replaceAll('.', '-'), ...group }));
}

/** The downloads as links from another page. */
export function downloadLinks(from: string): readonly { readonly label: string; readonly href: string }[] {
  return downloads
    .filter((one) => /(?:mentions|statements)\.csv$|ftm\.json$/u.test(one.path))
    .map((one) => ({ label: one.path.slice(one.path.lastIndexOf('/') + 1), href: relative(from, one.path) }));
}
