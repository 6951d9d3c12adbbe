// Exports of Europresse as a web page: one page with many articles, each in an <article> whose parts are named by their classes.
import { Parser } from 'htmlparser2';
import { shortHash } from '../../../text/hash.ts';
import type { DocumentContent, Part, Stated } from '../document.ts';
import { MOST_ARTICLES } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import { paperOf } from '../press-export-head.ts';
import { readMarkup } from './read-page.ts';

/** Classes of the head of an article, with the field that their words are. */
const FIELDS: readonly (readonly [RegExp, Stated['field'], (value: string) => string])[] = [
  [/\btitrearticle/iu, 'title', (value) => value],
  [
    /\bdocpublicationname\b/iu,
    'publisher',
    (value) => paperOf(value.replace(/,\s(?:no|n°|vol)\b[^\n]*$/iu, '')),
  ],
  [/\bdocheader\b/iu, 'published', (value) => value],
  [/\b(?:docauthors|sm-margin-bottomnews)\b/iu, 'author', (value) => value.replace(/\s?;\s?/gu, ', ')],
];

/** The articles of such an export; null for every other page. */
export function europresseArticles(source: string): readonly Omit<DocumentContent, 'encoding'>[] | null {
  if (!source.includes('titreArticle') || !source.includes('DocPublicationName')) return null;
  const pieces = source.split(/<article\b/iu, MOST_ARTICLES + 1).slice(1);
  const articles = pieces.flatMap((piece) => readArticle(`<article${piece}`) ?? []);
  if (articles.length === 0) return null;
  return articles.map(({ stated, parts }) => ({
    fragment: articles.length === 1 ? null : nameOf(stated, parts),
    format: 'html',
    stated,
    parts,
  }));
}

interface Article {
  readonly stated: readonly Stated[];
  readonly parts: readonly Part[];
}

/** The head above the <section> says what the article is; the section is its text; what is below is the archive's. */
function readArticle(markup: string): Article | null {
  const start = markup.search(/<section\b/iu);
  if (start < 0) return null;
  const end = markup.indexOf('</section>', start);
  const stated = fieldsOf(markup.slice(0, start));
  const title = stated.find(({ field }) => field === 'title');
  if (title === undefined) return null;
  const body = readMarkup(markup.slice(start, end < 0 ? undefined : end)).parts;
  const foot = end < 0 ? [] : readMarkup(markup.slice(end)).parts;
  return {
    stated,
    parts: [
      { kind: 'heading', text: title.value, level: 1 },
      ...body,
      ...foot.flatMap((part): Part[] =>
        'text' in part ? [{ kind: 'removed', text: part.text, rule: 'export-field' }] : [],
      ),
    ],
  };
}

/** The words below each element of these classes, an element within another by its own. */
function fieldsOf(head: string): readonly Stated[] {
  const open: (number | null)[] = [];
  const words = FIELDS.map((): string[] => []);
  const parser = new Parser(
    {
      onopentag: (_, attributes) => {
        const at = FIELDS.findIndex(([name]) => name.test((attributes['class'] ?? '').slice(0, 400)));
        open.push(at >= 0 ? at : (open.at(-1) ?? null));
      },
      ontext: (text) => words[open.at(-1) ?? -1]?.push(text),
      onclosetag: () => open.pop(),
    },
    { decodeEntities: true },
  );
  parser.end(head);
  return FIELDS.flatMap(([, field, tidy], at): Stated[] => {
    const value = tidy(
      plainText((words[at] ?? []).join(' '))
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    return value === '' ? [] : [{ field, key: field === 'published' ? 'DocHeader' : field, value }];
  });
}

/** A name that stays when other articles come and go. */
function nameOf(stated: readonly Stated[], parts: readonly Part[]): string {
  const said = stated.map(({ value }) => value);
  return shortHash([...said, ...parts.map((part) => ('text' in part ? part.text : ''))].join('\n'), 12);
}
