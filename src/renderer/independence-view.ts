// What rests on whom, for the page of sources: texts that several articles print, and claims that several articles make.
import type { Support } from '../records/independence.ts';
import { compareText } from '../text/compare.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { allMentions } from './downloads/mention-row.ts';
import { blockHref, blockLabel, entityHref, mentionHref } from './links.ts';
import { count } from './names.ts';
import { normalised } from './quantities.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf, nameOf, shownEntity } from './site.ts';

const MOST_COPIES = 100;
const MOST_CLAIMS = 100;
const MOST_PLACES = 12;

interface CopiedText {
  readonly first: ArticleRef;
  readonly copies: readonly ArticleRef[];
}

/** One value or statement that more than one article gives. */
interface Claim {
  readonly name: string;
  readonly href: string | null;
  readonly words: string;
  readonly articles: number;
  readonly origins: number;
  readonly single: boolean;
  readonly places: readonly { readonly label: string; readonly href: string }[];
}

export interface IndependenceView {
  readonly copies: readonly CopiedText[];
  readonly moreCopies: number;
  readonly claims: readonly Claim[];
  readonly moreClaims: number;
  /** '3 of 12 claims that several articles make come from one source.' */
  readonly summary: string;
}

/** View for the page `from`; empty where the corpus was made without. */
export function independenceView(site: Site, from: string): IndependenceView {
  const copies = copiedTexts(site, from);
  const claims = sharedClaims(site, from);
  const single = claims.filter((claim) => claim.single).length;
  return {
    copies: copies.slice(0, MOST_COPIES),
    moreCopies: Math.max(0, copies.length - MOST_COPIES),
    claims: claims.slice(0, MOST_CLAIMS),
    moreClaims: Math.max(0, claims.length - MOST_CLAIMS),
    summary: `${single} of ${count(claims.length, 'claim')} that several articles make ${single === 1 ? 'comes' : 'come'} from one source.`,
  };
}

function copiedTexts(site: Site, from: string): readonly CopiedText[] {
  const copies = new Map<string, string[]>();
  for (const [copy, first] of site.corpus.independence?.copyOf ?? []) {
    const list = copies.get(first);
    if (list === undefined) copies.set(first, [copy]);
    else list.push(copy);
  }
  const ref = (id: string) => articleRef(site, from, articleOf(site, id));
  return [...copies].map(([first, others]) => ({ first: ref(first), copies: others.map(ref) }));
}

interface Group {
  readonly name: string;
  readonly href: string | null;
  readonly words: string;
  readonly support: Support;
  readonly articles: Set<string>;
  readonly places: { label: string; href: string }[];
}

/** Figures and descriptions that at least two articles give; those of one source first, then by how many articles repeat them. */
function sharedClaims(site: Site, from: string): readonly Claim[] {
  const groups = new Map<string, Group>();
  for (const group of [...figureGroups(site, from), ...statementGroups(site, from)]) {
    const known = groups.get(group.support.group);
    if (known === undefined) groups.set(group.support.group, group);
    else {
      for (const article of group.articles) known.articles.add(article);
      known.places.push(...group.places.slice(0, MOST_PLACES - known.places.length));
    }
  }
  return [...groups.entries()]
    .filter(([, group]) => group.articles.size > 1)
    .sort(
      ([a, left], [b, right]) =>
        Number(left.support.origins > 1) - Number(right.support.origins > 1) ||
        right.articles.size - left.articles.size ||
        compareText(a, b),
    )
    .map(([, { name, href, words, support, articles, places }]) => ({
      name,
      href,
      words,
      articles: articles.size,
      origins: support.origins,
      single: support.origins === 1,
      places,
    }));
}

function* figureGroups(site: Site, from: string): Generator<Group> {
  for (const [article, mention] of allMentions(site.corpus)) {
    const support = mention.kind === 'figure' ? site.corpus.independence?.figures.get(mention.id) : undefined;
    const entity = support === undefined ? null : entityOf(site, mention);
    if (mention.kind !== 'figure' || support === undefined || entity === null) continue;
    yield {
      name: nameOf(site, entity),
      href: entityHref(from, entity),
      words: normalised(mention.value) ?? mention.text,
      support,
      articles: new Set([article.id]),
      places: [
        {
          label: place(article.publisher, article, mention.block),
          href: mentionHref(from, article, mention.id),
        },
      ],
    };
  }
}

/** What somebody said is another thing each time; roles and descriptions can be compared. */
function* statementGroups(site: Site, from: string): Generator<Group> {
  const least = site.corpus.config.thresholds.mention;
  for (const statement of site.corpus.statements) {
    const support = site.corpus.independence?.statements.get(statement.id);
    const entity = shownEntity(site, statement.subject);
    const speech = statement.property === 'said' || statement.property === 'reported';
    if (support === undefined || entity === null || speech || statement.confidence < least) continue;
    const article = articleOf(site, statement.article);
    yield {
      name: entity.label,
      href: entityHref(from, entity),
      words: statement.value,
      support,
      articles: new Set([article.id]),
      places: [
        {
          label: place(article.publisher, article, statement.block),
          href: blockHref(from, article, statement.block),
        },
      ],
    };
  }
}

function place(publisher: string | null, article: Parameters<typeof blockLabel>[0], block: number): string {
  return `${publisher ?? article.path} ${blockLabel(article, block)}`;
}
