// Full dates as an iCalendar file: what happened on a day, and what was published.
import type { Article } from '../../../records/article.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { DateMention } from '../../../records/mention.ts';
import { isDay } from '../../../text/edtf.ts';
import { articleHref, dataPath, HOME } from '../../links.ts';
import { siteAddress } from '../addresses.ts';
import type { Download } from '../download.ts';
import { calendarEscape, calendarFold, oneLine } from '../escapes.ts';
import { placedMentions } from '../mention-row.ts';
import { isShown, mentionPage, type Place, quoteAround } from '../passage.ts';
import { titleInBrackets } from '../published-words.ts';

interface CalendarEvent {
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: 'HAPPENED' | 'PUBLISHED' | 'MENTIONED';
  readonly page: string;
}

export const timelineDownload: Download = {
  path: dataPath('timeline.ics'),
  title: 'Timeline (iCalendar)',
  description:
    'Days that the articles name in full, and the days they were published on, for any calendar. Dates without a known day are in dates.csv.',
  mediaType: 'text/calendar',
  columns: [],
  setting: 'timeline',
  make: (corpus) => ({
    frame: {
      head: lines([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Dossier//Timeline//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        `X-WR-CALNAME:${calendarEscape(oneLine(corpus.config.title))}`,
      ]),
      between: '',
      tail: lines(['END:VCALENDAR']),
    },
    pieces: events(corpus),
  }),
};

function* events(corpus: Corpus): Generator<string> {
  for (const article of corpus.articles) {
    const event = publication(article);
    if (event !== null) yield eventLines(corpus, event);
  }
  for (const [place, mention] of placedMentions(corpus)) {
    const event = mention.kind === 'date' && isShown(corpus, mention) ? named(corpus, place, mention) : null;
    if (event !== null) yield eventLines(corpus, event);
  }
}

function publication(article: Article): CalendarEvent | null {
  const { earliest, latest } = article.published;
  if (earliest === null || earliest !== latest || !isCalendarDay(earliest)) return null;
  return {
    uid: `article-${article.id}`,
    day: earliest,
    summary: titleInBrackets(article),
    description: `Published${article.publisher === null ? '' : ` by ${article.publisher}`}. File ${article.path}`,
    category: 'PUBLISHED',
    page: articleHref(HOME, article),
  };
}

function named(corpus: Corpus, place: Place, mention: DateMention): CalendarEvent | null {
  const { earliest, latest, precision, role, because } = mention.value;
  if (precision !== 'day' || earliest === null || earliest !== latest || !isCalendarDay(earliest))
    return null;
  const { article } = place;
  const [quote] = quoteAround(corpus, place, mention);
  const source = [article.publisher, titleInBrackets(article), `file ${article.path}`];
  return {
    uid: `mention-${mention.id}`,
    day: earliest,
    summary: quote !== null ? quote : `${mention.text} · ${titleInBrackets(article)}`,
    description: [source.filter((part) => part !== null).join(', '), because].filter(Boolean).join('. '),
    category: role === 'event' ? 'HAPPENED' : role === 'published' ? 'PUBLISHED' : 'MENTIONED',
    page: mentionPage(corpus, place, mention),
  };
}

/** Calendars know the years 1 to 9999. */
function isCalendarDay(day: string): boolean {
  return isDay(day) && !day.startsWith('0000');
}

/** The stamp is the day itself: a build has no clock, and the same data must give the same bytes. */
function eventLines(corpus: Corpus, event: CalendarEvent): string {
  const day = event.day.replaceAll('-', '');
  const address = siteAddress(corpus, event.page);
  return lines([
    'BEGIN:VEVENT',
    `UID:${event.uid}@dossier`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${calendarEscape(oneLine(event.summary))}`,
    `DESCRIPTION:${calendarEscape(`${oneLine(event.description)}\n${address ?? event.page}`)}`,
    `CATEGORIES:${event.category}`,
    ...(address === null ? [] : [`URL:${address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function lines(all: readonly string[]): string {
  return all.map(calendarFold).join('');
}
