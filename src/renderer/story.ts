// What happened when to somebody or something: the sentences that name it and give a date, in order of time.
import type { DateMention, Mention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { sortKeyOf } from '../text/edtf.ts';
import { type Excerpt, sentenceAround } from './excerpts.ts';
import { articleOf, type Site } from './site.ts';

/** A date, and where its paragraph names somebody or something. */
export interface DatedBeside {
  readonly date: DateMention;
  readonly names: readonly Mention[];
}

export interface Story {
  /** Dates in sentences that name it, in order of time; the same day in the same words once. */
  readonly events: readonly DateMention[];
  /** How many more such sentences there are whose year nobody tells. */
  readonly undated: number;
  /** All other dates of the same paragraphs. */
  readonly others: readonly DateMention[];
}

/** As long as a sentence that is shown beside its date. */
const LONGEST_SENTENCE = 320;

/** The story that dates of its paragraphs tell. Linear in dates but for sorting. */
export function storyOf(site: Site, dated: readonly DatedBeside[]): Story {
  const events = new Map<string, DateMention>();
  const others: DateMention[] = [];
  let undated = 0;
  for (const { date, names } of dated) {
    const { earliest, latest, role, edtf } = date.value;
    const article = articleOf(site, date.article);
    const sentence = sentenceAround(article, date.block, date, LONGEST_SENTENCE);
    if (role !== 'event' || !names.some((name) => isIn(sentence, name))) others.push(date);
    else if (earliest === null && latest === null) {
      undated += 1;
      others.push(date);
    } else {
      const key = `${edtf} ${article.text.slice(sentence.start, sentence.end)}`;
      if (!events.has(key)) events.set(key, date); // a dispatch is printed more than once
    }
  }
  return { events: inOrder([...events.values()]), undated, others };
}

function isIn({ start, end }: Excerpt, name: Mention): boolean {
  return start <= name.start && name.end <= end;
}

function inOrder(events: readonly DateMention[]): readonly DateMention[] {
  return events
    .map((event) => ({ event, key: sortKeyOf(event.value.edtf) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.event.id, b.event.id))
    .map(({ event }) => event);
}

/**
 * As many events of a long story as there is room for, from all of its time: of each stretch of equal length the day that is told most
 * often, the first of them where several are.
 */
export function chosenEvents(events: readonly DateMention[], most: number): readonly DateMention[] {
  if (events.length <= most) return events;
  const told = new Map<string, number>();
  for (const { value } of events) told.set(value.edtf, (told.get(value.edtf) ?? 0) + 1);
  return Array.from({ length: most }, (_, at) => {
    const stretch = events.slice(
      Math.floor((at * events.length) / most),
      Math.floor(((at + 1) * events.length) / most),
    );
    const often = (event: DateMention): number => told.get(event.value.edtf) ?? 0;
    return stretch.reduce((best, event) => (often(event) > often(best) ? event : best));
  });
}
