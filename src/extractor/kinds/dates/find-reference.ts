// The day from which 'yesterday' and 'last week' are counted: when the article was published, as far as that is known.
import type { Article } from '../../../records/article.ts';
import { boundsOf, describeDate, isAbout } from '../../../text/edtf.ts';
import { dayNumber } from './calendar.ts';

export interface Reference {
  /** Null where not even the year is certain. */
  readonly year: number | null;
  readonly month: number | null;
  /** Days since 1970; null unless the very day is known. */
  readonly day: number | null;
  /** 'The article was published on 19 September 2023'; where nothing is known, a whole sentence about that. */
  readonly sentence: string;
}

/** What is known of the day of publication, from the article or else from a line of its own that holds nothing but a date. */
export function findReference(article: Article, dateline: string | null): Reference {
  const { edtf, earliest, latest } = article.published;
  if (edtf === null) {
    return dateline === null
      ? unknown('it is not known when the article was published')
      : known(dateline, 'The date line of the article is');
  }
  const year = earliest?.slice(0, -6) ?? '';
  const isOneYear = earliest !== null && latest !== null && year === latest.slice(0, -6) && year.length === 4;
  if (!isOneYear || isAbout(edtf)) {
    return unknown(`the article itself is only known to be of ${describeDate(edtf)}`);
  }
  const isDay = earliest === latest;
  return known(edtf, isDay ? 'The article was published on' : 'The article was published in');
}

function unknown(sentence: string): Reference {
  return { year: null, month: null, day: null, sentence };
}

function known(edtf: string, opening: string): Reference {
  const { earliest, latest } = boundsOf(edtf);
  const sentence = `${opening} ${describeDate(edtf)}`;
  if (earliest === null || latest === null) return unknown('it is not known when the article was published');
  const [year, month, day] = earliest.split('-').map(Number);
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return {
    year: year ?? null,
    month: sameMonth ? (month ?? null) : null,
    day: earliest === latest ? dayNumber(year ?? 0, month ?? 1, day ?? 1) : null,
    sentence,
  };
}
