// data/index.html: everything to take away, with a data dictionary.
import { CSV_CAUTION } from '../downloads/csv.ts';
import { downloads } from '../downloads/downloads.ts';
import { EXTRA_DOWNLOADS } from '../downloads/extra-downloads.ts';
import { isMade } from '../downloads/which-downloads.ts';
import { DATA, relative } from '../links.ts';
import type { Page, WholePage } from '../page.ts';
import type { Site } from '../site.ts';

/** The page of downloads. */
export const dataPage: WholePage = { name: 'data', path: DATA, page };

function page(site: Site): Page {
  return {
    path: DATA,
    template: 'data',
    title: 'Data',
    description: 'Everything on this site as files. Every row names the passage it rests on.',
    section: 'data',
    crumbs: [],
    jsonLd: { '@context': 'https://schema.org', '@type': 'Dataset', name: site.corpus.config.title },
    view: { caution: CSV_CAUTION, groups: groups(site), left: leftOut(site) },
  };
}

/** A table's CSV and JSON stand together; a file in parts shows its parts. */
function groups(site: Site) {
  const byTitle = new Map<
    string,
    { title: string; description: string; columns: readonly object[]; files: object[] }
  >();
  for (const { path, title, description, columns } of described(site)) {
    const key = keyOf({ path, columns });
    const group = byTitle.get(key) ?? { title, description, columns, files: [] };
    byTitle.set(key, group);
    for (const part of site.data.get(path) ?? [path])
      group.files.push({ file: fileOf(part), href: relative(DATA, part) });
  }
  return [...byTitle].map(([key, group]) => ({ anchor: key.replaceAll('.', '-'), ...group }));
}

/** The downloads of every site, then those that this one has besides. */
function described(site: Site) {
  const extra = EXTRA_DOWNLOADS.filter(({ path }) => site.data.has(path));
  const made = downloads.filter((one) => isMade(site.corpus, one));
  return [...made, ...extra.map((one) => ({ ...one, columns: [] }))];
}

/** Heavy forms that this site does not have, each with the line of the configuration that brings it. */
function leftOut(site: Site) {
  return downloads.flatMap((one) =>
    isMade(site.corpus, one) || one.setting === undefined
      ? []
      : [{ file: fileOf(one.path), title: one.title, setting: `downloads.${one.setting}: true` }],
  );
}

/** A table's name; of a file that is no table the file's. */
function keyOf({ path, columns }: { readonly path: string; readonly columns: readonly object[] }): string {
  const name = fileOf(path);
  return columns.length > 0 ? (name.split('.')[0] ?? name) : name;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Downloads of this site, as links from another page to where each is offered, in one file or in parts. */
export function downloadLinks(
  site: Site,
  from: string,
): readonly { readonly label: string; readonly href: string }[] {
  return downloads
    .filter((one) => /(?:mentions|statements)\.csv$|ftm\.json$/u.test(one.path) && isMade(site.corpus, one))
    .map((one) => ({
      label: one.path.slice(one.path.lastIndexOf('/') + 1),
      href: `${relative(from, DATA)}#${keyOf(one).replaceAll('.', '-')}`,
    }));
}
