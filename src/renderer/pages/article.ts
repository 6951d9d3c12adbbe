// articles/<slug>.html: one article, every name, date and figure linked, and where all of it came from.

import type { Article } from '../../records/article.ts';
import { cutShort } from '../../text/cut-short.ts';
import { bodyView } from '../article-body.ts';
import type { ArticleRef } from '../article-ref.ts';
import { articleRef, titleText } from '../article-ref.ts';
import { backlinks } from '../backlinks.ts';
import { coins } from '../coins.ts';
import { openingWords } from '../correct.ts';
import { yamlArticle, yamlText } from '../corrections-yaml.ts';
import { dateRows } from '../date-rows.ts';
import { bibtex, citationText, csl, ris } from '../downloads/citations.ts';
import { citationLinks } from '../downloads/take-away.ts';
import { comparedRow } from '../figures-elsewhere.ts';
import { keyBox } from '../key-box.ts';
import { ARTICLES, articleHref, articlePath, DATA, entityHref, relative, sourcePath } from '../links.ts';
import { count, countKind, formatNumber } from '../names.ts';
import { noteOn } from '../notes.ts';
import type { Page, SubjectPages } from '../page.ts';
import { makePreviews } from '../previews.ts';
import { articleFields, provenanceView } from '../provenance.ts';
import { publisherHref } from '../publisher-pages.ts';
import type { Site } from '../site.ts';
import { articleOf, entityOf, mentionsIn, statementsIn } from '../site.ts';
import { statementLine } from '../statements-view.ts';
import { namesIn, readNext } from '../together.ts';
import { writersOfArticle } from '../writers.ts';
import { leadOf } from './article-index.ts';

const MOST_NEXT = 4;
/** Rows of each list below the text: all are marked in it, and with a long table in it their lists would be most of a page that no browser opens. */
const MOST_ROWS = 500;

/** One page for each article. */
export const articlePages: SubjectPages = {
  name: 'article',
  subjects: (site) =>
    site.articles.map((article, index) => ({
      key: article.id,
      print: (prints) => prints.ofArticle(article, readNext(site, article, MOST_NEXT)),
      pages: () => [articlePage(site, article, index)],
    })),
};

function articlePage(site: Site, article: Article, index: number): Page {
  const path = articlePath(article);
  const previews = makePreviews(site.corpus.config.language);
  const mentions = mentionsIn(site, article).filter((mention) => entityOf(site, mention) !== null);
  const figures = mentions.filter((mention) => mention.kind === 'figure');
  const dates = mentions.filter((mention) => mention.kind === 'date');
  const statements = statementsIn(site, article);
  const lead = leadOf(site, article);
  const body = bodyView({ site, article, from: path, previews });
  const neighbour = (place: number) => {
    const other = site.articles[place];
    return other === undefined ? null : articleHref(path, other);
  };
  return {
    path,
    template: 'article',
    title: titleText(article),
    description: countsIn(site, article, figures.length, dates.length),
    ...(lead !== null && { about: cutShort(lead, 180) }),
    section: 'articles',
    crumbs: [
      { label: 'Articles', href: relative(path, ARTICLES) },
      { label: titleText(article), href: null },
    ],
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
    metas: citationMetas(article),
    jsonLd: jsonLd(site, article),
    previews: previews.entries,
    wrong: { article: article.path, ...openingOf(site, article) },
    view: {
      ...articleRef(site, path, article),
      copyOf: copyOf(site, article, path),
      fields: articleFields(article),
      author: article.author,
      publisherPage: publisherHref(site.corpus, path, article),
      coins: coins(article),
      note: noteOn(site, article.id),
      words: wordsIn(article),
      tags: article.tags,
      keys: keyBox(site, article, path),
      ...body,
      published: site.corpus.config.publish,
      figures: figures
        .slice(0, MOST_ROWS)
        .flatMap((mention) => (mention.kind === 'figure' ? [comparedRow(site, path, mention)] : [])),
      moreFigures: moreThan(figures.length),
      dates: dateRows(site, path, dates).slice(0, MOST_ROWS),
      moreDates: moreThan(dates.length),
      statements: statements.slice(0, MOST_ROWS).map((statement) => statementLine(site, path, statement)),
      moreStatements: moreThan(statements.length),
      counts: {
        figures: formatNumber(figures.length),
        dates: formatNumber(dates.length),
        statements: formatNumber(statements.length),
      },
      data: relative(path, DATA),
      backlinks: backlinks(site, path, article),
      next: readNext(site, article, MOST_NEXT).map(({ article: other, shared }) => ({
        ...articleRef(site, path, other),
        shared: shared
          .slice(0, 4)
          .map((entity) => ({ name: entity.label, href: entityHref(path, entity), kind: entity.kind })),
        more: Math.max(0, shared.length - 4),
      })),
      provenance: provenanceView(site, article, path),
      source: relative(path, sourcePath(article)),
      cite: {
        text: citationText(article, site.corpus.config.language),
        bibtex: bibtex(article),
        ris: ris(article).replaceAll('\r', ''),
        csl: JSON.stringify([csl(article)], null, 2),
        files: citationLinks(site, path, article),
      },
      correct: yamlArticle(article.path, [
        ['title', yamlText(article.title)],
        ['publisher', article.publisher === null ? '""' : yamlText(article.publisher)],
        ['published', article.published.earliest ?? '2024-01-31'],
      ]),
    },
  };
}

/** How many rows are left out, as a number with its commas; null for none. */
function moreThan(rows: number): string | null {
  return rows <= MOST_ROWS ? null : formatNumber(rows - MOST_ROWS);
}

function openingOf(site: Site, article: Article): { quote?: string } {
  const quote = openingWords(site, article);
  return quote === null ? {} : { quote };
}

function countsIn(site: Site, article: Article, figures: number, dates: number): string {
  const names = namesIn(site, article);
  const of = (kind: 'person' | 'organisation' | 'place') =>
    countKind(names.filter((entity) => entity.kind === kind).length, kind);
  return `${of('person')}, ${of('organisation')}, ${of('place')}, ${countKind(dates, 'date')}, ${countKind(figures, 'figure')}.`;
}

/** The article whose words this one mostly repeats; null where it has words of its own. */
function copyOf(site: Site, article: Article, from: string): ArticleRef | null {
  const first = site.corpus.independence?.copyOf.get(article.id);
  return first === undefined ? null : articleRef(site, from, articleOf(site, first));
}

/** Words where the language parts them by blanks; characters else. */
function wordsIn(article: Article): string {
  const words = article.text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const unparted = /^(?:ja|zh|th|lo|km|my)\b/u.test(article.language);
  return unparted ? count(article.text.replaceAll(/\s/gu, '').length, 'character') : count(words, 'word');
}

function citationMetas(article: Article) {
  const metas = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', titleText(article)],
    ['citation_publisher', article.publisher],
    ...writersOfArticle(article.author).map((name) => ['citation_author', name] as const),
    [
      'citation_date',
      article.published.earliest === article.published.latest ? article.published.earliest : null,
    ],
    ['dc.title', titleText(article)],
    ['dc.publisher', article.publisher],
    ['dc.date', article.published.edtf],
    ['dc.language', article.language === 'und' ? null : article.language],
    ['dc.source', article.url],
  ] as const;
  return metas.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

function jsonLd(site: Site, article: Article): object {
  const mentions = namesIn(site, article).map((entity) => ({
    '@type': SCHEMA_TYPES[entity.kind === 'person' || entity.kind === 'organisation' ? entity.kind : 'place'],
    name: entity.label,
    url: entityHref(articlePath(article), entity),
  }));
  const writers = writersOfArticle(article.author).map((name) => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.language !== 'und' && { inLanguage: article.language }),
    ...(article.published.earliest !== null &&
      article.published.earliest === article.published.latest && {
        datePublished: article.published.earliest,
      }),
    ...(article.publisher !== null && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(writers.length > 0 && {
      author: writers.length === 1 ? writers[0] : writers,
    }),
    ...(article.url !== null && { isBasedOn: article.url }),
    mentions: mentions.slice(0, MOST_ROWS),
  };
}

/** schema.org types of the three kinds of name. */
export const SCHEMA_TYPES = { person: 'Person', organisation: 'Organization', place: 'Place' } as const;
