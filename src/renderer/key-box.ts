// The key box of an article: legend of the marks, index of what is named, and filter, in one.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention, MentionKind } from '../records/mention.ts';
import { MENTION_KINDS } from '../records/mention.ts';
import { entityHref, mentionHref } from './links.ts';
import { capitalise, formatNumber, KIND_WORDS } from './names.ts';
import type { Site } from './site.ts';
import { entityOf, mentionsIn } from './site.ts';

const SHOWN_AT_ONCE = 10;
/** Names of one kind, folded away ones with them: a table can hold thousands. */
const MOST_NAMED = 500;

interface KeyItem {
  readonly name: string;
  readonly href: string;
  /** Link to its first mention in this article. */
  readonly first: string;
  readonly count: number;
}

export interface KeyRow {
  readonly kind: MentionKind;
  readonly label: string;
  readonly items: readonly KeyItem[];
  /** The rest, folded away. */
  readonly more: readonly KeyItem[];
  /** How many there are beside those shown at once, with those that are too many to be named. */
  readonly others: string;
  readonly unnamed: boolean;
}

/** One row for each kind, also for those that are not named: then without items. */
export function keyBox(site: Site, article: Article, from: string): readonly KeyRow[] {
  const found = new Map<string, Found>();
  for (const mention of mentionsIn(site, article)) {
    const entity = entityOf(site, mention);
    if (entity === null) continue;
    const key = entity.kind === 'figure' ? `${entity.id} ${mention.text}` : entity.id; // 29 and 221 people are two figures of one quantity
    const known = found.get(key);
    if (known === undefined) found.set(key, { entity, mentions: [mention] });
    else known.mentions.push(mention);
  }
  return MENTION_KINDS.map((kind) => {
    const all = [...found.values()]
      .filter(({ entity }) => entity.kind === kind)
      .sort((a, b) => (kind === 'date' || kind === 'figure' ? 0 : b.mentions.length - a.mentions.length));
    const items = all.slice(0, MOST_NAMED).map((one) => keyItem(article, from, one));
    return {
      kind,
      label: capitalise(KIND_WORDS[kind].many),
      items: items.slice(0, SHOWN_AT_ONCE),
      more: items.slice(SHOWN_AT_ONCE),
      others: formatNumber(all.length - SHOWN_AT_ONCE),
      unnamed: all.length > items.length,
    };
  });
}

interface Found {
  readonly entity: Entity;
  readonly mentions: Mention[];
}

function keyItem(article: Article, from: string, found: Found): KeyItem {
  const [mention] = found.mentions;
  const first = mention === undefined ? '' : mentionHref(from, article, mention.id);
  const byWords = found.entity.kind === 'date' || found.entity.kind === 'figure';
  return {
    name: byWords ? (mention?.text ?? found.entity.label) : found.entity.label,
    href: byWords ? first : entityHref(from, found.entity),
    first,
    count: found.mentions.length,
  };
}
