// What TEI asks to be told of a text before it: who wrote and published it, from which file it was made, and what became of it.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import { articleHref, HOME } from '../../links.ts';
import { addressFrom, siteAddress } from '../addresses.ts';
import { xmlEscape } from '../escapes.ts';
import { publishedWords, titleInBrackets } from '../published-words.ts';
import { dateAttributes } from './marked-words.ts';

/** Whether a language is known, and written as XML Schema has it (xsd:language). */
export function isTongue(language: string): boolean {
  return language !== 'und' && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}$/u.test(language);
}

const NOTHING_GRANTED =
  'The text belongs to who published it; this site grants no rights in it. Its marks (names, dates, figures, registers) were made by a program and can be wrong.';

/** Header of the whole collection. */
export function corpusHeader(corpus: Corpus): string {
  const { title } = corpus.config;
  return header({
    title: `<title>${xmlEscape(title)}</title>`,
    publication: publication(corpus, siteAddress(corpus, '')),
    source: '<p>Collected articles, each with its own header.</p>',
    more: `<encodingDesc><projectDesc><p>Made by Dossier from a folder of articles. Names, dates and figures are marked where the articles have them. Registers hold, in the document of each article, what it names; the idno of the type dossier is the same in all articles. A date that was worked out and not said has cert="medium".</p></projectDesc></encodingDesc>\n`,
  });
}

/** Header of one article. @param path of the file that it stands in */
export function articleHeader(corpus: Corpus, path: string, article: Article): string {
  const { author, publisher, published, language, tags, url, removed, hash } = article;
  const title = `<title>${xmlEscape(titleInBrackets(article))}</title>${author === null ? '' : `<author>${xmlEscape(author)}</author>`}`;
  const when = publishedWords(published);
  const date =
    when === null
      ? ''
      : `<date${dateAttributes({ ...published, edtf: published.edtf ?? '' })}>${xmlEscape(when)}</date>`;
  const bibl = [
    title,
    publisher === null ? '' : `<publisher>${xmlEscape(publisher)}</publisher>`,
    date,
    url === null ? '' : `<idno type="URI">${xmlEscape(url)}</idno>`,
    `<idno type="file">${xmlEscape(article.path)}</idno><idno type="SHA-256">${hash}</idno>`,
  ].join('');
  const keywords = tags.map((tag) => `<term>${xmlEscape(tag)}</term>`).join('');
  const profile =
    (isTongue(language) ? `<langUsage><language ident="${language}"/></langUsage>` : '') +
    (keywords === '' ? '' : `<textClass><keywords>${keywords}</keywords></textClass>`);
  return header({
    title,
    publication: publication(corpus, addressFrom(corpus, path, articleHref(HOME, article))),
    source: `<bibl>${bibl}</bibl>`,
    more:
      (profile === '' ? '' : `<profileDesc>${profile}</profileDesc>\n`) +
      `<revisionDesc><change>Made from the file as received; lines that are not the article and were set aside: ${removed.length}.</change></revisionDesc>\n`,
  });
}

interface Parts {
  readonly title: string;
  readonly publication: string;
  readonly source: string;
  readonly more: string;
}

function header({ title, publication: stated, source, more }: Parts): string {
  return `<teiHeader>\n<fileDesc>\n<titleStmt>${title}</titleStmt>\n${stated}<sourceDesc>${source}</sourceDesc>\n</fileDesc>\n${more}</teiHeader>\n`;
}

function publication({ config }: Corpus, address: string | null): string {
  const place = address === null ? '' : `<idno type="URI">${xmlEscape(address)}</idno>`;
  return `<publicationStmt><distributor>${xmlEscape(config.title)}</distributor>${place}<availability status="restricted"><p>${NOTHING_GRANTED}</p></availability></publicationStmt>\n`;
}
