// What a careful person should look at, ordered by how much hangs on it, each with lines for the corrections file.
import type { Article } from '../records/article.ts';
import { compareText } from '../text/compare.ts';
import { rememberFor } from '../text/remember-for.ts';
import { type ArticleRef, articleRef } from './article-ref.ts';
import { writtenNames } from './correct.ts';
import { yamlArticle, yamlHideAll, yamlKindAll, yamlText } from './corrections-yaml.ts';
import { translator } from './interface.ts';
import { articleHref, REVIEW } from './links.ts';
import { withArticle } from './names.ts';
import type { FieldOrigin } from './provenance.ts';
import { articleFields } from './provenance.ts';
import { conflicts } from './review-conflicts.ts';
import { doubts } from './review-doubts.ts';
import { linkToBlock, passageOf } from './review-passages.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, mentionsOf, nameOf } from './site.ts';

const MOST_ITEMS = 300;

export interface ReviewPassage {
  readonly words: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface ReviewLink {
  /** A title or a name. */
  readonly label: string;
  /** 'caption', '¶7'; null for a whole page. */
  readonly place: string | null;
  /** What stands there, in words of the interface: a number or a date. */
  readonly says: string | null;
  readonly href: string;
  /** The article of a passage that stands beside others'. */
  readonly printed?: ArticleRef;
}

export interface ReviewItem {
  /** Names and titles, which are the same in every language; `about` says more of them in words of the interface. */
  readonly title: string;
  readonly about: string | null;
  readonly reasons: readonly string[];
  /** Words of the article; the item's links lead to them. */
  readonly passage: ReviewPassage | null;
  readonly links: readonly ReviewLink[];
  /** Pages or passages that change with the answer. */
  readonly touches: number;
  readonly choices: readonly { readonly label: string; readonly yaml: string }[];
}

export interface ReviewGroup {
  readonly anchor: string;
  readonly title: string;
  readonly intro: string;
  readonly total: number;
  /** What is as good as certain and only to be known: folded, and counted with no doubt. */
  readonly isSure: boolean;
  readonly items: readonly ReviewItem[];
}

/** All groups, also the empty ones, whose emptiness is worth knowing, for the page that shows them. Worked out once: home counts them. */
export const reviewGroups = rememberFor((site: Site): readonly ReviewGroup[] => groupsFrom(site, REVIEW));

function groupsFrom(site: Site, from: string): readonly ReviewGroup[] {
  return [
    group(
      'same',
      'Perhaps the same',
      'Names that look alike and were not joined, because nothing in the articles settles it.',
      doubts(site, from),
    ),
    group(
      'left-off',
      'Names left off',
      'Too unsure to be shown on any page. Hide what is no name; what is one can be kept by naming its kind.',
      leftOff(site, from),
    ),
    group(
      'conflicts',
      'Sources that contradict each other',
      'Different numbers for the same thing, perhaps at two times, and years of a life that cannot all be right. They stay side by side, each with its source.',
      conflicts(site, from),
    ),
    group(
      'fields',
      'Titles, publishers and dates worked out',
      'Not stated in the file, so inferred or supplied. A wrong one is set right in one line.',
      fields(site, from, ({ length }, article) => length > 0 && !onlyReadsItsDay(article)),
    ),
    group(
      'years',
      'Dates without a year',
      'The words give a day or a month, and nothing in the file tells the year.',
      yearless(site, from),
    ),
    group(
      'skipped',
      'Files without a page',
      'Each with its reason.',
      site.corpus.skipped.map((file) => plainItem(file.path, file.reason)),
    ),
    group(
      'problems',
      'Problems while building',
      'As the build reported them.',
      site.corpus.problems.map((problem) =>
        plainItem(
          `${problem.file}${problem.line === null ? '' : `:${problem.line}`}`,
          `${problem.message} ${problem.hint}`,
        ),
      ),
    ),
    {
      ...group(
        'days-read',
        'Days read at the head of the file',
        'The day stands there in full, and only that it is the day of publication was worked out.',
        fields(site, from, (_, article) => onlyReadsItsDay(article)),
      ),
      isSure: true,
    },
  ];
}

function group(anchor: string, title: string, intro: string, items: readonly ReviewItem[]): ReviewGroup {
  const sorted = [...items].sort((a, b) => b.touches - a.touches || compareText(a.title, b.title));
  return { anchor, title, intro, total: items.length, isSure: false, items: sorted.slice(0, MOST_ITEMS) };
}

function plainItem(title: string, reason: string): ReviewItem {
  return { title, about: null, reasons: [reason], passage: null, links: [], touches: 1, choices: [] };
}

function leftOff(site: Site, from: string): readonly ReviewItem[] {
  const least = site.corpus.config.thresholds.mention;
  const items: ReviewItem[] = [];
  for (const entity of site.corpus.entities) {
    if (site.corpus.indexes.sureMentions(entity, least).others === 0) continue;
    const unsure = entity.mentions.filter((mention) => mention.confidence < least);
    const [mention] = unsure;
    if (mention === undefined) continue;
    const article = articleOf(site, mention.article);
    items.push({
      title: nameOf(site, entity),
      about: `perhaps ${withArticle(entity.kind)}`,
      reasons: [
        `Found by the rule “${translator(site.corpus.config.language)(mention.rule)}” with a confidence of ${Math.round(mention.confidence * 100)} %.`,
      ],
      passage: passageOf(site, article, mention),
      links: [linkToBlock(from, article, mention.block)],
      touches: unsure.length,
      choices: [
        { label: 'No name', yaml: yamlHideAll(writtenNames(entity)) },
        { label: 'It is one', yaml: yamlKindAll(writtenNames(entity), entity.kind) },
      ],
    });
  }
  return items;
}

type Wanted = (unsure: readonly FieldOrigin[], article: Article) => boolean;

function fields(site: Site, from: string, isWanted: Wanted): readonly ReviewItem[] {
  return site.articles.flatMap((article) => {
    const unsure = unsureFields(article);
    if (!isWanted(unsure, article)) return [];
    const lines = unsure.map(
      (field) => [field.field.toLowerCase(), yamlField(field.field, article)] as const,
    );
    return [
      {
        title: articleRef(site, from, article).title,
        about: null,
        reasons: unsure.map((field) => `${field.field}: ${shownValue(field)}. ${field.reason}`),
        passage: null,
        links: [
          { label: article.path, place: null, says: null, href: `${articleHref(from, article)}#provenance` },
        ],
        touches: unsure.length,
        choices: [{ label: 'Set right', yaml: yamlArticle(article.path, lines) }],
      },
    ];
  });
}

function unsureFields(article: Article): readonly FieldOrigin[] {
  return articleFields(article).filter(
    ({ field, from }) =>
      field !== 'Language' &&
      (from === 'inferred' || from === 'supplied' || (from === 'unknown' && field === 'Published')),
  );
}

/** '3/4/2024' and '03.04.24' are a day that somebody has to read. */
const DAY_IN_SIGNS = /\d[/.]\d/u;

/** Its day is written out with its year in a line of the file, and nothing else of the article was worked out. */
function onlyReadsItsDay(article: Article): boolean {
  const { published, publishedFrom } = article;
  return (
    publishedFrom.from === 'inferred' &&
    published.earliest !== null &&
    published.earliest === published.latest &&
    publishedFrom.quote.includes(published.earliest.slice(0, 4)) &&
    !DAY_IN_SIGNS.test(publishedFrom.quote) &&
    unsureFields(article).length === 1
  );
}

function yamlField(field: string, article: Article): string {
  if (field === 'Published') return article.published.earliest ?? '2024-01-31   # the day it was published';
  if (field === 'Title') return yamlText(article.title);
  return yamlText((field === 'Publisher' ? article.publisher : article.author) ?? '');
}

function yearless(site: Site, from: string): readonly ReviewItem[] {
  return entitiesOf(site, 'date').flatMap((entity) =>
    mentionsOf(site, entity).flatMap((mention): readonly ReviewItem[] => {
      if (mention.kind !== 'date' || mention.value.earliest !== null || mention.value.latest !== null)
        return [];
      const article = articleOf(site, mention.article);
      return [
        {
          title: mention.text,
          about: null,
          reasons: [mention.value.because ?? 'The year is not stated.'],
          passage: passageOf(site, article, mention),
          links: [linkToBlock(from, article, mention.block)],
          touches: 1,
          choices: [
            {
              label: 'Give the article its day',
              yaml: yamlArticle(article.path, [['published', '2024-01-31   # the day it was published']]),
            },
          ],
        },
      ];
    }),
  );
}

/** A date in words; other values in quotation marks, as words that are not ours. */
function shownValue({ field, from, value }: FieldOrigin): string {
  if (from === 'unknown') return 'unknown';
  return field === 'Published' ? value : `“${value}”`;
}
