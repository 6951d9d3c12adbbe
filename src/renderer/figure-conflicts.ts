// Figures that cannot all be right: one quantity of one thing at one time, and two exact values in two articles.
import { VAGUE_COUNTS } from '../lexicon/vague-counts.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention } from '../records/mention.ts';
import { rememberFor } from '../text/remember-for.ts';
import { datesIn, namedIn, settingOf } from './figure-setting.ts';
import type { Site } from './site.ts';
import { mentionsOf } from './site.ts';

export interface FigureConflict {
  /** The person, organisation or place that every sentence names. */
  readonly about: Entity;
  /** EDTF of the time that every sentence gives. */
  readonly when: string;
  /** At least two, of at least two articles, with at least two values. */
  readonly mentions: readonly FigureMention[];
}

/** Vague as they are, every body has but one number of them at a time. */
const OF_A_BODY: ReadonlySet<string> = new Set(['employees', 'members', 'staff']);
/** Numbers further apart than this are hardly of the same thing. */
const MOST_APART = 3;

/**
 * The conflicts of one quantity. Only exact numbers that say what they count are compared, only where the sentences give the same time and
 * name the same one, and only between articles: an author who writes two numbers means two things.
 */
export function figureConflicts(site: Site, entity: Entity): readonly FigureConflict[] {
  const ofSite = known(site);
  const found = ofSite.get(entity.id) ?? findConflicts(site, entity);
  ofSite.set(entity.id, found);
  return found;
}

/** Several pages ask. */
const known = rememberFor((_: Site) => new Map<string, readonly FigureConflict[]>());

function findConflicts(site: Site, entity: Entity): readonly FigureConflict[] {
  const mentions = mentionsOf(site, entity)
    .filter((one) => one.kind === 'figure')
    .filter(isPlain);
  if (new Set(mentions.map(({ value }) => value.number)).size < 2) return [];
  const groups = new Map<string, { about: Entity; when: string; mentions: FigureMention[] }>();
  for (const mention of mentions) {
    const { when, about } = timeAndNames(site, mention);
    if (when === null) continue;
    for (const one of about) {
      const key = `${one.id} ${when}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { about: one, when, mentions: [mention] });
      else group.mentions.push(mention);
    }
  }
  return withoutRepeats([...groups.values()].filter((group) => contradict(group.mentions)));
}

function isPlain({ value: { bound, number, counts } }: FigureMention): boolean {
  const words = counts?.toLowerCase().trim() ?? '';
  return (
    bound === 'exact' &&
    number !== null &&
    number > 0 &&
    words !== '' &&
    (!VAGUE_COUNTS.has(words) || OF_A_BODY.has(words))
  );
}

/** The time and the names of a figure's sentence. Of a body's own numbers, only the one organisation that the sentence names. */
function timeAndNames(site: Site, mention: FigureMention): { when: string | null; about: readonly Entity[] } {
  const { sentence } = settingOf(site, mention);
  const [date = null, another] = new Set(datesIn(sentence));
  const when = mention.value.asOf ?? (another === undefined ? date : null);
  const about = namedIn(site, sentence);
  if (!OF_A_BODY.has(mention.value.counts?.toLowerCase().trim() ?? '')) return { when, about };
  const bodies = about.filter(({ kind }) => kind === 'organisation');
  return { when, about: bodies.length === 1 ? bodies : [] };
}

function contradict(mentions: readonly FigureMention[]): boolean {
  const numbers = mentions.map(({ value }) => value.number ?? 0);
  const byArticle = new Map<string, Set<number>>();
  for (const { article, value } of mentions)
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(value.number ?? 0));
  if ([...byArticle.values()].some((own) => own.size > 1)) return false;
  const [least, greatest] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return byArticle.size > 1 && greatest !== least && greatest <= least * MOST_APART;
}

/** The same figures under two names that both sentences give are told once. */
function withoutRepeats(conflicts: readonly FigureConflict[]): readonly FigureConflict[] {
  const seen = new Set<string>();
  return conflicts.filter(({ mentions }) => {
    const key = mentions.map(({ id }) => id).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
