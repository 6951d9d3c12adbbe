// The titles of a page: as its data state them, as it shows its headline, and what stands behind them.
import { SECTION_NAMES } from '../../../lexicon/section-names.ts';
import { houseOf } from '../../cleaners/read-publisher-lines.ts';
import { endOfTitle, frontOfTitle, isCalledLikeASite, lastPartOfTitle } from '../../fields/paper-in-title.ts';
import { htmlWords } from '../../formats/html-words.ts';
import { wordCount } from '../../line-shape.ts';
import type { Stated } from '../document.ts';

/** Words that a label beside the headline may have in one run with it. */
const LABEL_WORDS = 3;

/** The headline that the page shows, then the titles that it states, its <title> last. */
export function titlesOf(
  page: { readonly title: string | null },
  shown: string | null,
  stated: readonly Stated[],
): Stated[] {
  const titles = stated
    .filter(({ field }) => field === 'title')
    .map((one) => ({ ...one, value: alone(one.value) }));
  const own: Stated[] =
    page.title === null || isNoTitle(page.title)
      ? []
      : [{ field: 'title', key: 'title', value: alone(page.title) }];
  if (shown === null) return [...titles, ...own];
  const headline = headlineOf(
    shown,
    [...titles, ...own].map(({ value }) => value),
  );
  return [{ field: 'title', key: 'headline on the page', value: headline }, ...titles, ...own];
}

/** 'news', 'Home', 'The Harbour Star - Print Version': a page that has no title of its own. */
function isNoTitle(title: string): boolean {
  const words = title.trim().toLowerCase();
  return SECTION_NAMES.has(words) || printed.test(words);
}

const printed =
  /(?:^|[-–—|:] )(?:print(?:able|er[- ]friendly)?(?: version| page| view| article)|print(?: this)? (?:story|article)|druckversion|druckansicht|version imprimable|versión (?:para imprimir|imprimible)|versione stampabile)$/u;

const escaped = /^[^<]*&(?:amp|quot|apos|#\d{1,5});/u;

/** A title once, without a known paper behind it; what some programs escape twice ('J&amp;amp;K') is read twice. */
function alone(title: string): string {
  const words = once((escaped.test(title) ? htmlWords(title) : title).replace(/\s+/gu, ' ').trim());
  const last = lastPartOfTitle(words);
  return last !== null && houseOf(last.part) !== null ? once(words.slice(0, last.start).trim()) : words;
}

/** 'Ferry sails again Ferry sails again' → 'Ferry sails again'. */
function once(words: string): string {
  const half = (words.length - 1) / 2;
  return words[half] === ' ' && words.slice(0, half) === words.slice(half + 1) ? words.slice(0, half) : words;
}

/** The headline as it is shown: once where it stands twice, without a label that only the page puts beside it ('Ferry sails again Travel'). */
function headlineOf(shown: string, titles: readonly string[]): string {
  const words = once(shown.replace(/[\s\u2028]+/gu, ' ').trim());
  if (titles.some((title) => title.includes(words))) return words;
  const behind = titles.find((one) => wordCount(one) > LABEL_WORDS && words.endsWith(` ${one}`));
  if (behind !== undefined && wordCount(words.slice(0, -behind.length)) <= LABEL_WORDS) return behind;
  const title = titles.find((one) => words.startsWith(`${one} `));
  if (title === undefined || wordCount(title) <= LABEL_WORDS) return words;
  return wordCount(words.slice(title.length)) <= LABEL_WORDS ? title : words;
}

/** The site's name as the page's title has it behind the headline: 'Kessock Ferry - Wikipedia'. Behind other words only its address counts, or, where no headline is shown, a known paper. */
export function siteOf(title: string, headline: string | null): Stated[] {
  const end =
    (headline === null ? null : (endOfTitle(title, headline) ?? frontOfTitle(title, headline))) ??
    knownEnd(title, headline === null);
  const name = end?.replace(sloganBehind, '') ?? null;
  if (name === null || !isCalledLikeASite(name)) return [];
  return [{ field: 'publisher', key: 'end of title', value: name }];
}

//   Wikipedia, the free encyclopedia
//            ^
const sloganBehind = /(?<=^\p{Lu}[^,]{2,40}), \p{Ll}[^,]{2,60}$/u;

function knownEnd(title: string, isHeadline: boolean): string | null {
  const part = lastPartOfTitle(title.replace(/\s+/gu, ' ').trim())?.part ?? null;
  const isKnown =
    part !== null &&
    ((isHeadline && houseOf(part) !== null) || /^[\w-]{2,40}\.(?:com|org|net)$/iu.test(part));
  return isKnown ? part : null;
}
