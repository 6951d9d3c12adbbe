// Whether this Node can run the program: an older one fails somewhere within, with words that help nobody.
import { readFileSync } from 'node:fs';

const NEEDED = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;

/**
 * What to tell the user of an older Node; null where it is new enough.
 * @param {string} version '18.20.4'
 * @param {string} [needed] '>=20.19', as package.json says it
 * @returns {string | null}
 */
export function tooOld(version, needed = NEEDED) {
  const [is, least] = [version, needed.replace('>=', '')].map((one) => one.split('.').map(Number));
  const isOld = is[0] < least[0] || (is[0] === least[0] && is[1] < (least[1] ?? 0));
  return isOld ? `Dossier needs Node.js ${least.join('.')} or later; this is ${version}.` : null;
}
