// Whose pesos the plain '$' of a paper in Spanish means, where they are no dollars.
import { dollarCountries, pesoCountries } from '../../../../lexicon/pesos.ts';
import { onceForArticle } from '../figure-text.ts';
import type { Settled } from './shared-money.ts';

const patterns = pesoCountries.map(({ code, words, domain, sites }) => ({
  code,
  domain,
  pattern: whole(words),
  sites: new Set(sites.split('|')),
}));
const others = whole(dollarCountries);

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
}

const host = /^https?:\/\/[^/:?#]{1,200}/iu;

/**
 * The pesos of the paper's address ('.cl', or 'latercera.com'), else of the one country of pesos that the article names most, and more often than one of dollars;
 * null where neither tells, and in other languages.
 */
export const pesosOf = onceForArticle<void, Settled | null>(({ text, language, url }) => {
  if (language !== 'es') return null;
  const labels = (host.exec(url ?? '')?.[0] ?? '').toLowerCase().split(/[/.]/u);
  const ending = labels.at(-1);
  const home = patterns.find(({ domain }) => domain === ending);
  const paper = ending === 'com' ? (labels.at(-2) ?? '') : '';
  const ofPaper = paper === '' ? undefined : patterns.find(({ sites }) => sites.has(paper));
  if (ofPaper !== undefined) return told(ofPaper.code, `the article's address is that of '${paper}'`);
  if (home !== undefined) return told(home.code, `the article's address ends in '.${home.domain}'`);
  const counts = patterns
    .map(({ code, pattern }) => ({ code, found: [...text.matchAll(pattern)] }))
    .sort((a, b) => b.found.length - a.found.length);
  const [first, second] = counts;
  const times = first?.found.length ?? 0;
  if (first === undefined || times <= (second?.found.length ?? 0)) return null;
  return times > [...text.matchAll(others)].length
    ? told(first.code, `the article speaks of '${first.found[0]?.[0] ?? ''}'`)
    : null;
});

const told = (code: string, why: string): Settled => ({ code, because: `'$' read as ${code}: ${why}` });
