// When the article was published: a day where the file gives one, else what bounds it, else unknown.
import type { Draft } from '../../records/draft.ts';
import { describeDate } from '../../text/edtf.ts';
import { DATELINE_DAY, DAY_ALONE } from './dateline.ts';
import { openingParagraphs } from './opening-paragraphs.ts';
import { dayInAddress, dayInPath, publishedAs, readDay, readDayWithYear } from './publication-day.ts';
import { setField } from './set-field.ts';

/** Fill the publication day: dateline, own address, file name, an update line, then the day of a cited page as a bound. */
export function findPublished(draft: Draft): Draft {
  return [fromDateline, fromOwnAddress, fromPath, fromUpdate, fromCitedPages].reduce(
    (read, find) => find(read),
    draft,
  );
}

function fromDateline(draft: Draft): Draft {
  const opening = openingParagraphs(draft);
  const isChronicle = opening.filter(({ text }) => DAY_ALONE.test(text)).length > 1;
  for (const [at, block] of opening.entries()) {
    const head = block.text.slice(0, 160);
    const quote = (DATELINE_DAY.exec(head) ?? (at > 0 || isChronicle ? null : DAY_ALONE.exec(head)))?.[0];
    const day = quote === undefined ? null : readDay(quote);
    if (quote === undefined || day === null) continue;
    if (!day.edtf.startsWith('XXXX'))
      return infer(draft, day.edtf, block.line, quote, 'The dateline gives the day.');
    const year = /(?:^|\/)(?<year>(?:19|20)\d\d)(?=[/_.-])/u.exec(draft.path)?.groups?.['year'];
    if (year !== undefined && dayInPath(draft.path) === null) {
      return infer(
        draft,
        day.edtf.replace('XXXX', year),
        block.line,
        quote,
        `The dateline gives the day, the path of the file the year ${year}.`,
      );
    }
    return draft; // a day without a year is no date of publication
  }
  return draft;
}

function fromOwnAddress(draft: Draft): Draft {
  const day = draft.fields.url === null ? null : dayInAddress(draft.fields.url);
  return day === null ? draft : infer(draft, day, null, day, 'The article’s own address bears this day.');
}

function fromPath(draft: Draft): Draft {
  const day = dayInPath(draft.path);
  return day === null ? draft : infer(draft, day, null, draft.path, 'The name of the file bears this day.');
}

/** 'Updated 17 April 2026' says that it was published by then. */
function fromUpdate(draft: Draft): Draft {
  const line = draft.removed.find(
    (one) => one.rule === 'published-line' && readDayWithYear(one.text) !== null, // how long the reading takes stands there too
  );
  const day = line ? readDayWithYear(line.text)?.edtf : undefined;
  if (!line || day === undefined) return draft;
  return infer(
    draft,
    `../${day}`,
    line.line,
    line.text,
    'The article was updated on this day, so it was published by then.',
  );
}

/** The latest day in the address of a page that the article cites: it was published on that day or later. */
function fromCitedPages(draft: Draft): Draft {
  const removed = new Set(draft.removed.map((one) => one.line));
  let latest: { day: string; line: number; url: string } | null = null;
  for (const { url, line } of draft.links) {
    const day = removed.has(line) ? null : dayInAddress(url);
    if (day !== null && (latest === null || day > latest.day)) latest = { day, line, url };
  }
  if (latest === null) return draft;
  return infer(
    draft,
    `${latest.day}/..`,
    latest.line,
    latest.url,
    `It cites a page dated ${describeDate(latest.day)}, so it was published on that day or later.`,
  );
}

function infer(draft: Draft, edtf: string, line: number | null, quote: string, reason: string): Draft {
  return setField(draft, 'published', {
    value: publishedAs(edtf),
    from: { from: 'inferred', line, quote, reason },
  });
}
