// Sums of money that sentences tell of one thing: 'a £14.2m contract for ticket machines' and 'a £13.8 million contract to supply ticket
// machines'. A currency says nothing of what it was paid for, so the sentences must.
import { PAYING_WORDS, SUM_SUBJECTS, SUM_TIES, TELLING_NOTHING } from '../lexicon/sum-subjects.ts';
import type { Entity } from '../records/entity.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import { searchTerms } from '../text/search-terms.ts';
import { sentenceAround } from './excerpts.ts';
import { datesIn, type FigureSetting, namedIn, settingOf } from './figure-setting.ts';
import { sayerOf } from './quantities.ts';
import { STOP_WORDS } from './search/stop-words.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

/** What one sum can be compared by: each key holds a subject, a name and two more things that its sentence gives. */
export interface SumGround {
  /** 'contract', 'payment'. */
  readonly subject: string;
  readonly keys: readonly { readonly key: string; readonly about: Entity }[];
}

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
 * What a sum of money is of and shares with sentences like its own: the subject ('contract', 'loss', 'payment'), a name, and two of the other
 * names, the times and the words of its sentence. Null for what is no exact or nearly exact sum, and for one that says not what it is of.
 */
export function sumGround(site: Site, mention: FigureMention): SumGround | null {
  const { unitKind, number, bound, per } = mention.value;
  if (unitKind !== 'money' || number === null || number <= 0 || per !== null) return null;
  if (bound !== 'exact' && bound !== 'approximate') return null;
  const subject = subjectOf(site, mention);
  if (subject === null) return null;
  const setting = settingOf(site, mention);
  const sayer = sayerOf(site, mention)?.id; // whoever tells a sum need not have to do with it
  const names = namedIn(site, setting.sentence)
    .filter(({ id }) => id !== sayer)
    .slice(0, MOST_NAMES);
  if (names.length === 0) return null;
  const features = featuresOf(site, mention, { setting, names, subject });
  return { subject, keys: names.flatMap((about) => keysOf(about, subject, features)) };
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

interface Around {
  readonly setting: FigureSetting;
  readonly names: readonly Entity[];
  readonly subject: string;
}

/** Names, times and words of the sentence, each once, in its order; no word of a name, no number. */
function featuresOf(
  site: Site,
  mention: FigureMention,
  { setting, names, subject }: Around,
): readonly string[] {
  const article = articleOf(site, mention.article);
  const { start, end } = sentenceAround(article, mention.block, mention, LONGEST_SENTENCE);
  let words = '';
  let from = start;
  for (const one of setting.sentence) {
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
  return [...new Set([...names.map(({ id }) => id), ...datesIn(setting.sentence), ...terms])].slice(
    0,
    MOST_FEATURES,
  );
}

/** One key for every two features beside the name. */
function keysOf(about: Entity, subject: string, features: readonly string[]): SumGround['keys'] {
  const others = features.filter((one) => one !== about.id).sort();
  return others.flatMap((one, index) =>
    others.slice(index + 1).map((two) => ({ key: `${subject} ${about.id} ${one} ${two}`, about })),
  );
}
