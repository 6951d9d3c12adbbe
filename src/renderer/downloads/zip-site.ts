// The whole site in one file, to hand over on a stick or by mail.
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OutputFile } from '../../records/output-file.ts';
import type { Site } from '../site.ts';
import { ZIP_PATH } from './extra-downloads.ts';

/** A ZIP file without its 64-bit extension holds 65,535 files; a site has at most five for each article and name. */
const MOST_THINGS = 12_000;
/** ZIP knows no time before 1980 and no time zone: every file has this local time, because a build has no clock. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** Compressed already: packing it again gains nothing. */
const PACKED = /\.(?:woff2|png|jpg|zip|gz)$/u;

/** Whether the site comes with a ZIP file: where the configuration asks for one and it can hold the site. */
export function hasZip(site: Site): boolean {
  const names = [...site.entities.values()].reduce((sum, entities) => sum + entities.length, 0);
  return site.corpus.config.downloads.zip && site.articles.length + names <= MOST_THINGS;
}

/**
 * The files given, one at a time, and after them data/site.zip with all of them in it. Same files, same bytes, in any time zone. Keeps the
 * compressed archive in memory.
 */
export function* withZip(files: Iterable<OutputFile>): Generator<OutputFile> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const file of files) {
    const content = typeof file.content === 'string' ? Buffer.from(file.content) : file.content;
    const entry = PACKED.test(file.path)
      ? new ZipPassThrough(file.path)
      : new ZipDeflate(file.path, { level: 6 });
    entry.mtime = NO_TIME;
    zip.add(entry);
    entry.push(new Uint8Array(content), true);
    yield file;
  }
  zip.end();
  yield { path: ZIP_PATH, content: Buffer.concat(chunks) };
}
