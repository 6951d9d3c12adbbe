// Sums of money that sentences tell of one thing: 'a £14.2m contract for ticket machines' and 'a £13.8 million contract to supply ticket
// machines'. A currency says nothing of what it was paid for, so the sentences must.
import { PAYING_WORDS, SUM_SUBJECTS, SUM_TIES, TELLING_NOTHING } from '../lexicon/sum-subjects.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { searchTerms } from '../text/search-terms.ts';
import { sentenceAround } from './excerpts.ts';
import { datesIn, namedIn, settingOf } from './figure-setting.ts';
import { sayerOf } from './quantities.ts';
import { STOP_WORDS } from './search/stop-words.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

/** Sums that sentences tell of one thing. */
export interface AlikeSums {
  /** 'contract', 'payment'. */
  readonly subject: string;
  /** A name that all sentences give. */
  readonly about: Entity;
  /** At least two, in the order given. */
  readonly mentions: readonly FigureMention[];
}

/** A town with more contracts than this has many, and their sums are not compared. */
const MOST_OF_ONE = 200;
const NEAR = 60;
const MOST_TIES = 4;
const MOST_FEATURES = 12;
const MOST_NAMES = 3;
const LONGEST_SENTENCE = 400;
const SHORTEST_WORD = 3;
/** Words of whose a thing is, before it is named: 'the assets of listed persons amount to'. */
const LONGEST_OWNER = 4;
const stopWords = new Set(STOP_WORDS);
const OF: ReadonlySet<string> = new Set(['of', 'von', 'der', 'des', 'de', 'du', 'del']);
const WORDS = /[\p{L}][\p{L}’'-]*/gu;

/**
 * Sums whose sentences have in common what they are of ('contract', 'loss', 'payment'), a name, and two of the other names, the times and the
 * words. A figure may stand in several. Left out: what is no exact or nearly exact sum, and what does not say what it is of. Linear in
 * figures: what many share is not looked at more closely.
 */
export function alikeSums(site: Site, figures: readonly FigureMention[]): readonly AlikeSums[] {
  const roughly = new Map<string, { subject: string; about: Entity; mentions: FigureMention[] }>();
  for (const mention of figures) {
    const subject = isSum(mention) ? subjectOf(site, mention) : null;
    for (const about of subject === null ? [] : namesBeside(site, mention)) {
      const key = `${subject} ${about.id}`;
      const group = roughly.get(key);
      if (group === undefined) roughly.set(key, { subject: subject ?? '', about, mentions: [mention] });
      else group.mentions.push(mention);
    }
  }
  return [...roughly.values()]
    .filter(({ mentions }) => mentions.length > 1 && mentions.length <= MOST_OF_ONE)
    .flatMap((group) => closer(site, group));
}

/** Those of a group that share two more things. */
function closer(site: Site, { subject, about, mentions }: AlikeSums): readonly AlikeSums[] {
  const groups = new Map<string, FigureMention[]>();
  for (const mention of mentions) {
    const others = featuresOf(site, mention, subject).filter((one) => one !== about.id);
    for (const key of pairsOf(others)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [mention]);
      else group.push(mention);
    }
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ subject, about, mentions: group }));
}

function isSum({ value: { unitKind, number, bound, per } }: FigureMention): boolean {
  const isExact = bound === 'exact' || bound === 'approximate';
  return unitKind === 'money' && number !== null && number > 0 && per === null && isExact;
}

/** Names of the sentence, without whoever tells the sum, who need not have to do with it. */
function namesBeside(site: Site, mention: FigureMention): readonly Entity[] {
  const sayer = sayerOf(site, mention)?.id;
  return namedIn(site, settingOf(site, mention).sentence)
    .filter(({ id }) => id !== sayer)
    .slice(0, MOST_NAMES);
}

/** 'a £14.2m supply contract', 'a loss put at £2.9 million', 'received £68,000'. */
function subjectOf(site: Site, { article, block, start, end }: Mention): string | null {
  const { text, blocks } = articleOf(site, article);
  const paragraph = blocks[block] ?? { start, end };
  const after = text.slice(end, Math.min(paragraph.end, end + NEAR)).split(/[,.;:!?()]/u, 1)[0] ?? '';
  if (/^[ -]/u.test(after))
    for (const [word] of [...after.matchAll(WORDS)].slice(0, 3)) {
      const subject = SUM_SUBJECTS.get(word.toLowerCase());
      if (subject !== undefined) return subject;
      if (SUM_TIES.has(word.toLowerCase()) || stopWords.has(word.toLowerCase())) break;
    }
  const before =
    text
      .slice(Math.max(paragraph.start, start - NEAR), start)
      .split(/[,.;:!?()]/u)
      .at(-1) ?? '';
  const words = [...before.matchAll(WORDS)].map(([word]) => word.toLowerCase()).reverse();
  const at = words.findIndex((word, index) => index > MOST_TIES || !SUM_TIES.has(word));
  const nearest = words[at] ?? '';
  const owned = words.slice(at, at + LONGEST_OWNER).findIndex((word) => OF.has(word));
  return (
    SUM_SUBJECTS.get(nearest) ??
    (PAYING_WORDS.has(nearest) ? 'payment' : null) ??
    (owned < 0 ? null : (SUM_SUBJECTS.get(words[at + owned + 1] ?? '') ?? null))
  );
}

/** Names, times and words of the sentence, each once, in its order; no word of a name, no number. */
function featuresOf(site: Site, mention: FigureMention, subject: string): readonly string[] {
  const { sentence } = settingOf(site, mention);
  const article = articleOf(site, mention.article);
  const { start, end } = sentenceAround(article, mention.block, mention, LONGEST_SENTENCE);
  let words = '';
  let from = start;
  for (const one of sentence) {
    if (one.start > from) words += `${article.text.slice(from, Math.min(one.start, end))} `;
    from = Math.max(from, one.end);
  }
  if (from < end) words += article.text.slice(from, end);
  const terms = searchTerms(words).filter(
    (term) =>
      term.length >= SHORTEST_WORD &&
      !stopWords.has(term) &&
      !TELLING_NOTHING.has(term) &&
      !PAYING_WORDS.has(term) &&
      !/\d/u.test(term) &&
      SUM_SUBJECTS.get(term) !== subject,
  );
  const names = namesBeside(site, mention).map(({ id }) => id);
  return [...new Set([...names, ...datesIn(sentence), ...terms])].slice(0, MOST_FEATURES);
}

/** One key for every two. */
function pairsOf(features: readonly string[]): readonly string[] {
  const all = [...features].sort(compareText);
  return all.flatMap((one, index) => all.slice(index + 1).map((two) => `${one} ${two}`));
}
