// Dated passages for TimelineJS, which newsrooms embed: every date with a year, in the precision that the text gives.
import type { Corpus } from '../../../records/corpus.ts';
import type { DateMention } from '../../../records/mention.ts';
import { describeDate } from '../../../text/edtf.ts';
import { dataPath } from '../../links.ts';
import { addressFrom } from '../addresses.ts';
import type { Download } from '../download.ts';
import { oneLine, xmlEscape } from '../escapes.ts';
import { placedMentions } from '../mention-row.ts';
import { isShown, mentionPage, type Place, quoteAround } from '../passage.ts';
import { dateParts, titleInBrackets } from '../published-words.ts';

const PATH = dataPath('timeline.json');
const GROUPS = { event: 'Happened', caption: 'Pictured', cited: 'Cited', published: 'Published' } as const;

export const timelineJsDownload: Download = {
  path: PATH,
  title: 'Timeline (TimelineJS)',
  description:
    'Every date whose year is known, with its passage, for TimelineJS. A date that is not exact is shown in words; an open end is left out.',
  mediaType: 'application/json',
  columns: [],
  setting: 'timeline',
  make: (corpus) => ({
    frame: {
      head: `{"title":${JSON.stringify({ text: { headline: markup(corpus.config.title), text: '' } })},"events":[\n`,
      between: ',\n',
      tail: '\n]}\n',
    },
    pieces: events(corpus),
  }),
};

function* events(corpus: Corpus): Generator<string> {
  for (const [place, mention] of placedMentions(corpus)) {
    const event =
      mention.kind === 'date' && isShown(corpus, mention) ? eventOf(corpus, place, mention) : null;
    if (event !== null) yield JSON.stringify(event);
  }
}

function eventOf(corpus: Corpus, place: Place, mention: DateMention): object | null {
  const dates = datesOf(mention);
  if (dates === null) return null;
  const { article } = place;
  const [quote] = quoteAround(corpus, place, mention);
  const link = addressFrom(corpus, PATH, mentionPage(corpus, place, mention));
  const source = [article.publisher, titleInBrackets(article)].filter((part) => part !== null).join(', ');
  return {
    ...dates,
    display_date: describeDate(mention.value.edtf, mention.text),
    group: GROUPS[mention.value.role],
    unique_id: `m-${mention.id}`,
    text: {
      headline: markup(titleInBrackets(article)),
      text: `${quote !== null ? `<blockquote>${markup(quote)}</blockquote>` : ''}<p><a href="${xmlEscape(link)}">${markup(source)}</a></p>`,
    },
  };
}

/** TimelineJS prints headlines and texts as HTML. */
function markup(text: string): string {
  return xmlEscape(oneLine(text));
}

/** A plain year, month or day as it is; anything else from its first to its last day. Null where either is open or the year is before 1. */
function datesOf({ value: { edtf, earliest, latest } }: DateMention): object | null {
  const plain = dateParts(edtf);
  if (plain !== null) return plain[0] === 0 ? null : { start_date: named(plain) };
  const [first, last] = [dateParts(earliest), dateParts(latest)];
  if (first === null || last === null || first[0] === 0 || last[0] === 0) return null;
  return { start_date: named(first), end_date: named(last) };
}

function named([year, month, day]: readonly (number | undefined)[]): object {
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
