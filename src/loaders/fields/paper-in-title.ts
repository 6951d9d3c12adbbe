// 'Bread queue in Omdurman turns deadly | Nile Mirror': what the titles of web pages, and of files made from them, end with.
import { FURNITURE_LINES } from '../../lexicon/furniture.ts';
import { PAPER_WORDS_IN_TITLES } from '../../lexicon/newspapers.ts';
import { SECTION_NAMES } from '../../lexicon/section-names.ts';
import type { Draft, DraftBlock } from '../../records/draft.ts';
import { houseOf } from '../cleaners/read-publisher-lines.ts';
import { bareWords } from '../line-shape.ts';
import { setField } from './set-field.ts';

/** Blocks from the top in which the headline is looked for. */
const HEAD = 8;
const LONGEST_TITLE = 400;
const separator = /\s[|–—·•»-]\s|\s?::\s|\s?\|\s?/gu;

/**
 * The title of a document without the paper's name behind it, where the document begins with the very rest as its headline; the paper as the
 * publisher where it is known for one or called like one. Titles that a person gave stay.
 */
export function findPaperInTitle(draft: Draft): Draft {
  const { title } = draft.fields;
  if (title === null || title.from.from !== 'stated') return draft;
  const at = draft.blocks.slice(0, HEAD).findIndex((block) => endOfTitle(title.value, block.text) !== null);
  const block = draft.blocks[at];
  if (block === undefined) return draft;
  const end = endOfTitle(title.value, block.text) ?? '';
  const { line, quote } = title.from;
  const blocks = draft.blocks.map(
    (one, index): DraftBlock => (index === at ? { ...one, kind: 'heading', level: 1, speaker: null } : one),
  );
  const stated = {
    value: block.text.replace(/\s+/gu, ' ').trim(),
    from: { from: 'stated', line: block.line, quote: block.text } as const,
  };
  const titled: Draft = { ...draft, blocks, fields: { ...draft.fields, title: stated } };
  if (!isCalledLikeAPaper(end)) return titled;
  const reason = 'The title of the file ends with it, behind the headline.';
  return setField(titled, 'publisher', { value: end, from: { from: 'inferred', line, quote, reason } });
}

/** 'Oyster beds recover — The Bay Journal' from bayjournal.example: what the own address is called like is no part of the headline, but the publisher. */
export function findSiteInTitle(draft: Draft): Draft {
  const { title, url } = draft.fields;
  const last = title === null ? null : lastPartOfTitle(title.value);
  if (title === null || url === null || last === null || title.from.from !== 'stated') return draft;
  const site = bareWords(last.part)
    .join('')
    .replace(/^the(?=.{5})/u, '');
  const host = /^https?:\/\/(?<host>[^/:?#]{3,100})/iu.exec(url)?.groups?.['host']?.toLowerCase() ?? '';
  const labels = host.split('.').map((label) => label.replaceAll('-', '').replace(/^the(?=.{5})/u, ''));
  if (site.length < 4 || !labels.includes(site)) return draft;
  const value = title.value.slice(0, last.start).trim();
  const { line, quote } = title.from;
  const reason = 'The title ends with the name of the site from whose address the article came.';
  const titled: Draft = { ...draft, fields: { ...draft.fields, title: { value, from: title.from } } };
  return setField(titled, 'publisher', { value: last.part, from: { from: 'inferred', line, quote, reason } });
}

/** 'Nile Mirror': what stands at the end of a title behind this headline; null where the title is not the headline with something behind it. */
export function endOfTitle(title: string, headline: string): string | null {
  if (title.length > LONGEST_TITLE || headline.length > LONGEST_TITLE) return null;
  const words = bareWords(headline).join(' ');
  if (words === '') return null;
  const cuts = [...title.matchAll(separator)];
  const isBehind = cuts.some((cut) => bareWords(title.slice(0, cut.index)).join(' ') === words);
  const last = cuts.at(-1);
  if (!isBehind || last === undefined) return null;
  const end = title.slice(last.index + last[0].length).trim();
  return end === '' ? null : end;
}

/** 'Harbour Notes' in 'Harbour Notes: The weir gives way': what stands at the front of a title before this headline of three words or more; null elsewhere. */
export function frontOfTitle(title: string, headline: string): string | null {
  if (title.length > LONGEST_TITLE || headline.length > LONGEST_TITLE) return null;
  const words = bareWords(headline);
  const at = title.toLowerCase().lastIndexOf(headline.toLowerCase());
  if (words.length < 3 || at < 4 || bareWords(title.slice(at)).length !== words.length) return null;
  return (
    /^(?<front>[^:|»]{3,60}?)\s{0,3}(?::|::|[|»–—-])\s{1,3}$/u.exec(title.slice(0, at))?.groups?.['front'] ??
    null
  );
}

/** What stands behind the last sign that parts a title, and where the sign stands: 'Ferry sails again - Nile Mirror'. Null for a title in one part. */
export function lastPartOfTitle(title: string): { readonly part: string; readonly start: number } | null {
  const cut = title.length > LONGEST_TITLE ? undefined : [...title.matchAll(separator)].at(-1);
  const part = cut === undefined ? '' : title.slice(cut.index + cut[0].length).trim();
  return cut === undefined || cut.index === 0 || part === '' ? null : { part, start: cut.index };
}

/** True for what a web page's title may end with and be its site: a name of up to six words, no section, no 'by Jane Doe', no 'Page 2'. */
export function isCalledLikeASite(end: string): boolean {
  const key = end.toLowerCase();
  if (end.length > 60 || SECTION_NAMES.has(key) || NAVIGATION.has(key) || /\d|[!?:;"“”]/u.test(end))
    return false;
  if (/^(?:by|von|par|por|di|door|автор|draft|final|copy|version|part|page|chapter)\b/iu.test(end))
    return false;
  const words = end.split(/\s+/u);
  return (
    words.length <= 6 &&
    words.every((word) => word.length <= 3 || /^\P{Ll}/u.test(word) || PAPER_WORDS_IN_TITLES.has(word))
  );
}

/** True for such a name where it is a known paper's or has a word of papers' names in it. */
export function isCalledLikeAPaper(end: string): boolean {
  if (!isCalledLikeASite(end)) return false;
  const words = end.toLowerCase().split(/\s+/u);
  return (
    houseOf(end) !== null || (words.length >= 2 && words.some((word) => PAPER_WORDS_IN_TITLES.has(word)))
  );
}

const NAVIGATION = new Set([...FURNITURE_LINES.values()].flat());
