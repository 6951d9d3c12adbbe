// Downloads that a site may have or not, for its page of downloads.
import { dataPath } from '../links.ts';
import type { Download } from './download.ts';

export const DATABASE_PATH = dataPath('dossier.sqlite');
export const ZIP_PATH = dataPath('site.zip');

export const EXTRA_DOWNLOADS: readonly Pick<Download, 'path' | 'title' | 'description'>[] = [
  {
    path: DATABASE_PATH,
    title: 'Everything in one database (SQLite)',
    description:
      'All tables above as tables of one file, for SQL, Datasette, DB Browser, R and pandas. Lists are JSON arrays; the texts are in articles.text.',
  },
  {
    path: ZIP_PATH,
    title: 'The whole site in one file (ZIP)',
    description: 'Unpack it and open index.html: nothing needs a network.',
  },
];
