// How to cite one article: in words, and for the programs that keep references.
import type { Article } from '../../records/article.ts';
import type { Config } from '../../records/config.ts';
import { asciiStem } from '../../text/slug.ts';
import { quotedIn, translator } from '../interface.ts';
import { inverted, writersOfArticle } from '../writers.ts';
import { bibtexEscape, bibtexUrl, oneLine } from './escapes.ts';
import { dateParts, publishedInBrackets, publishedWords, titleInBrackets } from './published-words.ts';

/** A reference as CSL-JSON 1.0 has it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly (
    | { readonly literal: string }
    | { readonly family: string; readonly given: string }
  )[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };
  readonly URL?: string;
  readonly language?: string;
  readonly archive_location: string;
  readonly note?: string;
}

/**
 * One line for a footnote: 'Author. “Title.” Publisher, 11 February 2024. https://…. File 003.txt.' What the file does not
 * state itself stands in square brackets. In the language of the interface.
 */
export function citationText(article: Article, language: Config['language']): string {
  const t = translator(language);
  const title = titleInBrackets(article);
  const date = publishedInBrackets(article)?.replace(/[^[\]]+/u, t);
  const parts = [
    article.author,
    quotedIn(language, `${title}${/[.?!…。？！]\]?$/u.test(title) ? '' : '.'}`),
    article.publisher === null
      ? (date ?? t('Undated'))
      : `${bracketedPublisher(article)}, ${date ?? t('undated')}`,
    article.url,
    `${t('File')} ${article.path}`,
  ];
  return oneLine(
    parts.reduce<string>((text, part) => {
      if (part === null) return text;
      return `${text}${text === '' ? '' : ' '}${part}${/[.”“]$/u.test(part) ? '' : '.'}`;
    }, ''),
  );
}

/** Key of a reference, the same in every format: 'the-moscow-times-2026-1f3a9c02abcd'. ASCII, unique. */
export function citationKey(article: Article): string {
  const year = dateParts(article.published.edtf)?.[0];
  const publisher = asciiStem(article.publisher ?? '').slice(0, 24);
  return [publisher === '' ? 'article' : publisher, year, article.id]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll('--', '-');
}

/** One CSL-JSON item. A date that is not exact is given in words; a supplied title stands in square brackets. */
export function csl(article: Article): CslItem {
  const parts = dateParts(article.published.edtf);
  const words = publishedWords(article.published);
  const writers = writersOfArticle(oneLine(article.author ?? ''));
  const note = provenance(article);
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title: oneLine(titleInBrackets(article)),
    ...(writers.length > 0 && {
      author: writers.map((name) => inverted(name) ?? { literal: name }),
    }),
    ...(article.publisher !== null && { 'container-title': oneLine(article.publisher) }),
    ...(words !== null && { issued: parts === null ? { literal: words } : { 'date-parts': [[...parts]] } }),
    ...(article.url !== null && { URL: article.url }),
    ...(article.language !== 'und' && { language: article.language }),
    archive_location: article.path,
    ...(note !== '' && { note }),
  };
}

const bibtexMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One BibTeX entry with a line feed at its end: @article where the publisher is known, else @misc. */
export function bibtex(article: Article): string {
  const item = csl(article);
  const [year, month, day] = dateParts(article.published.edtf) ?? [];
  const inexact = year === undefined ? publishedWords(article.published) : null;
  const note = [inexact === null ? '' : `Published ${inexact}.`, item.note ?? '', `File ${article.path}`]
    .filter((part) => part !== '')
    .join(' ');
  const fields = [
    ['title', `{${bibtexEscape(item.title)}}`],
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['journal', article.publisher === null ? undefined : bibtexEscape(article.publisher)],
    ['year', year],
    ['day', day],
    ['url', article.url === null ? undefined : bibtexUrl(article.url)],
    ['language', item.language],
    ['note', bibtexEscape(note)],
  ].filter(([, value]) => value !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  if (month !== undefined) lines.push(`  month = ${bibtexMonths[month - 1]}`);
  return `@${article.publisher === null ? 'misc' : 'article'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** '{Reuters}', which no program takes apart; '{de Boer}, {Jan}' where the article itself puts the family's name first. */
function bibtexName(name: NonNullable<CslItem['author']>[number]): string {
  return 'literal' in name
    ? `{${bibtexEscape(name.literal)}}`
    : `{${bibtexEscape(name.family)}}, {${bibtexEscape(name.given)}}`;
}

/** One RIS record (CR LF lines, ends with 'ER  - '). A date that is not exact is given in a note. */
export function ris(article: Article): string {
  const item = csl(article);
  const parts = dateParts(article.published.edtf);
  const inexact = parts === null ? publishedWords(article.published) : null;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...writersOfArticle(article.author).map((name) => ['AU', name] as const),
    ['T2', article.publisher],
    ['PY', parts === null ? null : padded(parts[0], 4)],
    ['DA', parts === null ? null : `${padded(parts[0], 4)}/${padded(parts[1], 2)}/${padded(parts[2], 2)}/`],
    ['UR', article.url],
    ['LA', item.language],
    ['CN', article.path],
    ['N1', inexact === null ? null : `Published ${inexact}`],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === undefined || value === '' ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function padded(part: number | undefined, digits: number): string {
  return part === undefined ? '' : String(part).padStart(digits, '0');
}

function bracketedPublisher(article: Article): string {
  const { from } = article.publisherFrom;
  return from === 'inferred' || from === 'supplied' ? `[${article.publisher}]` : (article.publisher ?? '');
}

/** What of the reference was worked out: 'Title supplied. Publisher inferred.' */
function provenance(article: Article): string {
  return (
    [
      ['Title', article.titleFrom],
      ['Publisher', article.publisherFrom],
      ['Date', article.publishedFrom],
    ] as const
  )
    .filter(([, origin]) => origin.from === 'inferred' || origin.from === 'supplied')
    .map(([name, origin]) => `${name} ${origin.from}.`)
    .join(' ');
}
