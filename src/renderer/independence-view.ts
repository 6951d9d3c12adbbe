// What rests on whom, for the page of sources: texts that several articles print, and claims that several articles make.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Support } from '../records/independence.ts';
import type { FigureMention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';
import { compareText } from '../text/compare.ts';
import type { ArticleRef } from './article-ref.ts';
import { articleRef } from './article-ref.ts';
import { allMentions } from './downloads/mention-row.ts';
import { translator } from './interface.ts';
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
  const claims = sharedClaims(site);
  const single = claims.filter(({ first }) => first.support.origins === 1).length;
  return {
    copies: copies.slice(0, MOST_COPIES),
    moreCopies: Math.max(0, copies.length - MOST_COPIES),
    claims: claims.slice(0, MOST_CLAIMS).map((group) => claimOf(site, from, group)),
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

/** A figure or statement of an article, and who stands behind it. */
interface Told {
  readonly article: Article;
  readonly entity: Entity;
  readonly what: FigureMention | Statement;
  readonly support: Support;
}

/** All that tell the same. */
interface Group {
  readonly first: Told;
  readonly articles: Set<string>;
  /** The first few of them. */
  readonly told: Told[];
}

/** Figures and descriptions that at least two articles give; those of one source first, then by how many articles repeat them. */
function sharedClaims(site: Site): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const told of [...figuresTold(site), ...statementsTold(site)]) {
    const { support, article } = told;
    const known = groups.get(support.group);
    if (known === undefined)
      groups.set(support.group, { first: told, articles: new Set([article.id]), told: [told] });
    else {
      known.articles.add(article.id);
      if (known.told.length < MOST_PLACES) known.told.push(told);
    }
  }
  return [...groups.entries()]
    .filter(([, group]) => group.articles.size > 1)
    .sort(
      ([a, left], [b, right]) =>
        Number(isOfSeveral(left)) - Number(isOfSeveral(right)) ||
        right.articles.size - left.articles.size ||
        compareText(a, b),
    )
    .map(([, group]) => group);
}

function isOfSeveral({ first }: Group): boolean {
  return first.support.origins > 1;
}

function claimOf(site: Site, from: string, { first, articles, told }: Group): Claim {
  const { entity, what, support } = first;
  return {
    name: 'kind' in what ? nameOf(site, entity) : entity.label,
    href: entityHref(from, entity),
    words: 'kind' in what ? figureWords(site, what) : what.value,
    articles: articles.size,
    origins: support.origins,
    single: support.origins === 1,
    places: told.map((one) => placeOf(from, one)),
  };
}

/** '≈ 15,000 people' in the language of the interface; the article's words where they give no number. */
function figureWords(site: Site, { value, text }: FigureMention): string {
  const amount = normalised(value);
  return amount === null ? text : translator(site.corpus.config.language)(amount);
}

function placeOf(from: string, { article, what }: Told): Claim['places'][number] {
  return {
    label: `${article.publisher ?? article.path} ${blockLabel(article, what.block)}`,
    href: 'kind' in what ? mentionHref(from, article, what.id) : blockHref(from, article, what.block),
  };
}

function* figuresTold(site: Site): Generator<Told> {
  for (const [article, mention] of allMentions(site.corpus)) {
    const support = mention.kind === 'figure' ? site.corpus.independence?.figures.get(mention.id) : undefined;
    const entity = support === undefined ? null : entityOf(site, mention);
    if (mention.kind === 'figure' && support !== undefined && entity !== null)
      yield { article, entity, what: mention, support };
  }
}

/** What somebody said is another thing each time; roles and descriptions can be compared. */
function* statementsTold(site: Site): Generator<Told> {
  const least = site.corpus.config.thresholds.mention;
  for (const statement of site.corpus.statements) {
    const { property, confidence } = statement;
    if (property === 'said' || property === 'reported' || confidence < least) continue;
    const support = site.corpus.independence?.statements.get(statement.id);
    const entity = support === undefined ? null : shownEntity(site, statement.subject);
    if (support !== undefined && entity !== null)
      yield { article: articleOf(site, statement.article), entity, what: statement, support };
  }
}
