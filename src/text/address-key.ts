// When two web addresses lead to one page.
import { TRACKING_BEGINNINGS, TRACKING_NAMES } from '../lexicon/tracking-parameters.ts';

const LONGEST = 4000;
const SCHEME = /^https?:\/\//iu;
const SLASH = 47;

/**
 * The key under which spellings of an address meet: without scheme, `www.`, the usual ports, fragment, slashes at the end and parameters that
 * only tell where a reader came from; the other parameters in one order. 'http://www.Example.org/a/?utm_source=x#top' → 'example.org/a'.
 * @returns null for what is no http address, and for the front of a site, which is another page every day. Linear in its length, never throws.
 */
export function addressKey(address: string): string | null {
  const scheme = address.length > LONGEST ? null : SCHEME.exec(address);
  if (scheme === null) return null;
  const whole = address.slice(scheme[0].length);
  const hash = whole.indexOf('#');
  const page = hash < 0 ? whole : whole.slice(0, hash);
  const pathAt = page.search(/[/?\\]/u);
  const host = hostKey(pathAt < 0 ? page : page.slice(0, pathAt));
  if (host === null) return null;
  const rest = pathAt < 0 ? '' : page.slice(pathAt);
  const queryAt = rest.indexOf('?');
  const path = pathKey(queryAt < 0 ? rest : rest.slice(0, queryAt));
  const query = queryAt < 0 ? '' : queryKey(rest.slice(queryAt + 1));
  return path === '' && query === '' ? null : `${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** 'www.Example.org:443' → 'example.org'; null for none, and for one with a user before it. */
function hostKey(host: string): string | null {
  const bare = host
    .toLowerCase()
    .replace(/:(?:80|443)$/u, '')
    .replace(/^www\./u, '');
  return bare.length < 3 || bare.includes('@') ? null : bare;
}

/** '/a%20b//' → '/a b'. */
function pathKey(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === SLASH) end -= 1;
  return readable(path.slice(0, end));
}

function readable(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path; // no such sign: as it is written
  }
}

function queryKey(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
    .sort()
    .join('&');
}

function isTracking(pair: string): boolean {
  const at = pair.indexOf('=');
  const name = (at < 0 ? pair : pair.slice(0, at)).toLowerCase();
  return TRACKING_NAMES.has(name) || TRACKING_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
