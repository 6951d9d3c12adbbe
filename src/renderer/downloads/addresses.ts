// Addresses in downloads that leave the site: absolute where the configuration says where the site is.
import type { Corpus } from '../../records/corpus.ts';
import { relative } from '../links.ts';

/** Full address of a page ('articles/x.html#p7'); null where no site URL is set. */
export function siteAddress(corpus: Corpus, path: string): string | null {
  const { url } = corpus.config;
  return url === null ? null : new URL(path, url.endsWith('/') ? url : `${url}/`).href;
}

/** Full address of a page, or how it is reached from the file at `from` where no site URL is set. */
export function addressFrom(corpus: Corpus, from: string, path: string): string {
  return siteAddress(corpus, path) ?? relative(from, path);
}
