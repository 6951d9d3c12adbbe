// Notes beside a paragraph: who is named as the source, which links stood there, what was joined or worked out.

import type { ArticleLink } from '../records/article.ts';
import type { Mention } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { listsBy } from '../text/lists-by.ts';
import type { BodyContext } from './article-body.ts';
import { titleText } from './article-ref.ts';
import { figuresElsewhere } from './figures-elsewhere.ts';
import { articleBehind } from './linked-articles.ts';
import { articleHref, blockHref, blockLabel, entityHref, whyHref } from './links.ts';
import { outsideLink } from './outside-links.ts';
import { sayerOf } from './quantities.ts';
import { newSentences } from './reasons.ts';
import { entityOf, statementsIn } from './site.ts';
import { nameLink } from './statements-view.ts';

export interface Note {
  /** 'source', 'unsourced', 'elsewhere', 'link', 'spelling', 'worked-out'. */
  readonly kind: string;
  readonly head: string;
  /** The head is a phrase of the interface, not words of the article. */
  readonly headIsOurs: boolean;
  /** Words of ours before and after `text`, which are those of an article or a name. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Where the note's words link to; null for plain words. */
  readonly href: string | null;
  readonly outside: boolean;
  readonly more: { readonly label: string; readonly href: string; readonly outside: boolean } | null;
}

interface NoteContext extends BodyContext {
  readonly block: number;
  /** Mentions of the block. */
  readonly mentions: readonly Mention[];
  /** Outlets that the block says reported it: entity ids. */
  readonly reporters: readonly string[];
  /** Links that stood in the block. */
  readonly links: readonly ArticleLink[];
  /** Reasons that a note of this article has already given. */
  readonly given: Set<string>;
}

const MOST_NOTES = 6;
const OPEN = 'year not stated';

/** Notes for the blocks of one article, to be asked for in order: each in the order a reader needs them. */
export function makeNotes(
  context: BodyContext,
): (block: number, mentions: readonly Mention[]) => readonly Note[] {
  const reported = statementsIn(context.site, context.article).filter((one) => one.property === 'reported');
  const reports = listsBy(reported, ({ block }) => block);
  const kept = new Map<number, ArticleLink[]>();
  for (const link of context.article.links) {
    if (link.block !== null)
      kept.set(link.block, [...(kept.get(link.block) ?? []).slice(0, MOST_NOTES), link]);
  }
  const given = new Set<string>();
  return (block, mentions) => {
    const here = {
      reporters: (reports.get(block) ?? []).map(({ subject }) => subject),
      links: kept.get(block) ?? [],
    };
    const note = { ...context, ...here, block, mentions, given };
    return [
      ...spellings(note),
      ...sources(note),
      ...elsewhere(note),
      ...workedOut(note),
      ...links(note),
    ].slice(0, MOST_NOTES);
  };
}

const plain = { headIsOurs: false, before: '', text: '', after: '', href: null, outside: false, more: null };
/** A note whose head says what it tells. */
const worded = { ...plain, headIsOurs: true };

function sources({ site, from, mentions, reporters }: NoteContext): Note[] {
  const notes = [...new Set(reporters)].map((subject): Note => {
    const link = nameLink(site, from, subject);
    return { ...worded, kind: 'source', head: 'Source named', text: link.name, href: link.href };
  });
  const figures = mentions
    .filter((mention) => mention.kind === 'figure')
    .filter((mention) => entityOf(site, mention) !== null);
  const speakers = new Map(figures.map((mention) => [mention.id, mention.value.saidBy]));
  for (const name of new Set(speakers.values())) {
    if (name === null) continue;
    const said = figures.filter((mention) => speakers.get(mention.id) === name);
    const [first] = said;
    const entity = first === undefined ? null : sayerOf(site, first);
    notes.push({
      ...worded,
      kind: 'source',
      head: 'Source named',
      text: name,
      after: `for ${howMany(said.length)}`,
      href: entity === null ? null : entityHref(from, entity),
    });
  }
  const unsaid = figures.filter((mention) => mention.value.saidBy === null);
  if (unsaid.length > 0 && notes.length === 0) {
    notes.push({
      ...worded,
      kind: 'unsourced',
      head: 'No source named',
      after: `for ${howMany(unsaid.length)}`,
    });
  }
  return notes;
}

/** Figures for which other articles give another number: '14 elsewhere: ≥ 11 or 21'. Each is told with its article in the table below. */
function elsewhere({ site, from, mentions }: NoteContext): Note[] {
  return mentions.flatMap((mention): Note[] => {
    if (mention.kind !== 'figure' || entityOf(site, mention) === null) return [];
    const values = [...new Set(figuresElsewhere(site, from, mention).map(({ value }) => value))];
    if (values.length === 0) return [];
    const more = { label: 'Compare', href: '#figures', outside: false };
    return [
      { ...plain, kind: 'elsewhere', head: mention.text, after: `elsewhere: ${values.join(' or ')}`, more },
    ];
  });
}

function howMany(figures: number): string {
  return figures === 1 ? 'this figure' : `these ${figures} figures`;
}

/** Two spellings of one thing, where neither is a part of the other. */
function spellings({ site, article, from, block, mentions }: NoteContext): Note[] {
  const notes: Note[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'place') continue;
    const entity = entityOf(site, mention);
    const join = entity === null ? undefined : site.corpus.indexes.joinOfMention.get(mention.id);
    if (entity === null || join === undefined) continue;
    const other = site.corpus.indexes.mentionById.get(join.a === mention.id ? join.b : join.a);
    if (!other || other.article !== article.id || isPart(mention.text, other.text)) continue;
    if (other.block < block) continue; // said once, at the first of the two
    notes.push({
      ...plain,
      kind: 'spelling',
      head: mention.text,
      before: 'is the',
      text: other.text,
      after: `of ${blockLabel(article, other.block)}`,
      href: blockHref(from, article, other.block),
      more: { label: 'Why', href: whyHref(from, entity), outside: false },
    });
  }
  return notes;
}

function isPart(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left.includes(right) || right.includes(left);
}

/**
 * Dates whose year was worked out or stays open: '6 March is 6 March 2025.' A reason is given once in an article; after
 * that only what is missing.
 */
function workedOut({ mentions, given }: NoteContext): Note[] {
  const byReason = new Map<string, string[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.because === null) continue;
    const known = Object.keys(mention.value.inferredParts).length > 0;
    const meaning = known ? describeDate(mention.value.edtf, mention.text) : OPEN;
    const key = `${meaning}\n${mention.value.because}`;
    const words = byReason.get(key);
    if (words === undefined) byReason.set(key, [mention.text]);
    else words.push(mention.text);
  }
  return [...byReason].map(([key, words]) => {
    const [meaning = '', reason = ''] = key.split('\n');
    const after = `${meaning}. ${newSentences(given, reason, meaning)}`.trimEnd();
    const before = meaning === OPEN ? '' : 'is';
    return { ...plain, kind: 'worked-out', head: [...new Set(words)].join(', '), before, after };
  });
}

/** Links that stood in the block. One to an article of the collection leads to its page, with the address as it was beside. */
function links({ site, article, from, links: kept }: NoteContext): Note[] {
  return kept.flatMap((link): Note[] => {
    const outside = outsideLink(link.url);
    if (outside === null) return [];
    const { host, href } = outside;
    const head = link.text === null ? KEPT : { ...plain, head: link.text };
    const behind = articleBehind(site, article, link.url);
    if (behind === null) return [{ ...head, kind: 'link', text: host, href, outside: true }];
    const more = { label: host, href, outside: true };
    return [{ ...head, kind: 'link', text: titleText(behind), href: articleHref(from, behind), more }];
  });
}

const KEPT = { ...worded, head: 'Link kept from the text' };
