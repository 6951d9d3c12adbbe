// The keys by which files say what they are: metas of web pages, keys of JSON, columns of tables. Lower case, best evidence first.

/** What a file can say about itself. */
export type StatedName = 'title' | 'published' | 'publisher' | 'author' | 'url' | 'language' | 'tag';

/** Keys of a page's metas (after JSON-LD, before the words on the page). */
export const META_KEYS: ReadonlyMap<Exclude<StatedName, 'tag'>, readonly string[]> = new Map([
  [
    'title',
    [
      'citation_title',
      'og:title',
      'headline',
      'itemprop headline',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
      'twitter:title',
    ],
  ],
  [
    'published',
    [
      'article:published_time',
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
      'itemprop datepublished',
      'datepublished',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'og:published_time',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'article.published',
      'date',
      'displaydate',
      'published',
      'time datetime',
    ],
  ],
  [
    'publisher',
    [
      'og:site_name',
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'copyright-holder',
    ],
  ],
  [
    'author',
    [
      'citation_author',
      'author',
      'article:author_name',
      'itemprop author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
      'article:author',
      'twitter:data1',
    ],
  ],
  ['url', ['rel canonical', 'og:url', 'citation_public_url', 'dc.identifier']],
  [
    'language',
    ['html lang', 'og:locale', 'content-language', 'dc.language', 'language', 'citation_language'],
  ],
]);

export const TAG_KEYS: readonly string[] = ['article:tag', 'news_keywords', 'keywords'];

/** Keys of JSON objects and columns of tables, lower case, without '_', '-' and spaces. */
export const RECORD_KEYS: ReadonlyMap<StatedName | 'text' | 'id', readonly string[]> = new Map([
  ['id', ['id', 'guid', 'uuid', 'articleid', 'key', 'docid', 'documentid']],
  ['title', ['title', 'headline', 'name', 'titel', 'titre', 'subject', 'heading']],
  [
    'text',
    [
      'text',
      'body',
      'content',
      'articlebody',
      'fulltext',
      'contenttext',
      'contenthtml',
      'bodytext',
      'html',
      'article',
      'maintext',
      'story',
      'description',
      'summary',
      'abstract',
    ],
  ],
  [
    'published',
    [
      'published',
      'datepublished',
      'publishedat',
      'pubdate',
      'publicationdate',
      'publisheddate',
      'date',
      'issued',
      'datetime',
      'timestamp',
      'created',
      'createdat',
      'datum',
    ],
  ],
  [
    'publisher',
    [
      'publisher',
      'source',
      'sitename',
      'site',
      'outlet',
      'publication',
      'newspaper',
      'containertitle',
      'feed',
      'domain',
      'sourcename',
    ],
  ],
  ['author', ['author', 'authors', 'byline', 'creator', 'by', 'writer']],
  [
    'url',
    ['url', 'link', 'permalink', 'canonicalurl', 'canonical', 'sourceurl', 'weburl', 'href', 'webpage'],
  ],
  ['language', ['language', 'lang', 'locale', 'languagecode']],
  ['tag', ['tags', 'keywords', 'categories', 'topics', 'category']],
]);

/** Keys of front matter, without spaces and signs, that other programs need and that say nothing of the article's record: 'created' is the day of the note. */
export const KEYS_OF_OTHER_PROGRAMS: ReadonlySet<string> = new Set(
  `alias aliases comments cover created createdat cssclass cssclasses dateadded datecreated datemodified description draft excerpt
  featured favorite image images lastmod lastmodified layout math modified pinned slug status summary template
  thumbnail toc type uid uuid id updated updatedat weight`.split(/\s+/u),
);

/** Keys of records that mean something else in front matter. */
export const KEYS_OF_RECORDS_ALONE: ReadonlySet<string> = new Set([
  'datetime',
  'domain',
  'feed',
  'subject',
  'timestamp',
]);
