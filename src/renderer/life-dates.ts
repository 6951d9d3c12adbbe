// When the articles say that somebody was born or died or something was founded, and how old they call people: for what contradicts.
import { LIFE_WORDS, type LifeEvent } from '../lexicon/life-words.ts';
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { DateMention, FigureMention, Mention } from '../records/mention.ts';
import { isAbout } from '../text/edtf.ts';
import { rememberFor } from '../text/remember-for.ts';
import type { Site } from './site.ts';
import { entityOf, mentionsIn } from './site.ts';

/** One article's word on one year. */
export interface LifeClaim {
  readonly entity: Entity;
  readonly event: LifeEvent;
  /** First and last year that it can mean. */
  readonly from: number;
  readonly to: number;
  /** The date, or the age. */
  readonly mention: DateMention | FigureMention;
  readonly article: Article;
}

const words = [...LIFE_WORDS.keys()].join('|');
//   Imran Qureshi, 54, was born on 3 March 1970      Green Valley Bank, founded in 1919, had
//                ^between  ^word                                      ^word
const tieBefore = new RegExp(
  `^(?<between>[,(]{0,2} ?(?:\\d{1,3}, ?)?(?:who |which )?(?:was |were |is |wurde |ist )?)(?<word>${words}) ?(?:(?:on|in|am|im) )?$`,
  'iu',
);
const LONGEST_TIE = 60;
const OLDEST = 120;

/** All of a collection, in order of articles and text. Linear in mentions; worked out once for a site. */
export const lifeClaims = rememberFor((site: Site): readonly LifeClaim[] =>
  site.articles.flatMap((article) => claimsOf(site, article)),
);

/** Those on one name, in order of articles and text. */
export function lifeClaimsOn(site: Site, entity: Entity): readonly LifeClaim[] {
  return claimsByEntity(site).get(entity.id) ?? [];
}

const claimsByEntity = rememberFor((site: Site): ReadonlyMap<string, readonly LifeClaim[]> => {
  const made = new Map<string, LifeClaim[]>();
  for (const claim of lifeClaims(site)) {
    const claims = made.get(claim.entity.id);
    if (claims === undefined) made.set(claim.entity.id, [claim]);
    else claims.push(claim);
  }
  return made;
});

function claimsOf(site: Site, article: Article): readonly LifeClaim[] {
  const { text } = article;
  const claims: LifeClaim[] = [];
  let before: Mention | null = null; // the last name
  for (const mention of mentionsIn(site, article)) {
    if (mention.kind === 'person' || mention.kind === 'organisation') {
      before = mention;
      continue;
    }
    if (before === null || before.block !== mention.block || mention.start - before.end > LONGEST_TIE)
      continue;
    const claim =
      mention.kind === 'date'
        ? dated(mention, tieBefore.exec(text.slice(before.end, mention.start)))
        : mention.kind === 'figure'
          ? aged(mention, article, before)
          : null;
    const entity = claim === null ? null : entityOf(site, before);
    if (claim === null || entity === null || !fits(entity, claim.event) || entityOf(site, mention) === null)
      continue;
    claims.push({ ...claim, entity, article });
  }
  return claims;
}

type Found = Pick<LifeClaim, 'event' | 'from' | 'to' | 'mention'>;

function fits({ kind, unnamed }: Entity, event: LifeEvent): boolean {
  return !unnamed && kind === (event === 'founded' ? 'organisation' : 'person');
}

function dated(mention: DateMention, tie: RegExpExecArray | null): Found | null {
  const event = LIFE_WORDS.get(tie?.groups?.['word']?.toLowerCase() ?? '');
  const [from, to] = [yearOf(mention.value.earliest), yearOf(mention.value.latest)];
  return event === undefined || from === null || to === null ? null : { event, from, to, mention };
}

/** 'Wanjiru, 45,' in an article of a known day: born 46 to 45 years before. */
function aged(mention: FigureMention, article: Article, before: Mention): Found | null {
  const { number, unit, counts } = mention.value;
  const { text } = article;
  const published = yearOf(article.published.earliest);
  const alone =
    counts === null &&
    (unit === null || unit === 'year') &&
    text.slice(mention.start, mention.end) === String(number);
  const inserted = text.slice(before.end, mention.start) === ', ' && text[mention.end] === ',';
  if (!alone || !inserted || number === null || number > OLDEST || before.kind !== 'person') return null;
  if (published === null || published !== yearOf(article.published.latest)) return null;
  if (isAbout(article.published.edtf ?? '')) return null;
  return { event: 'born', from: published - number - 1, to: published - number, mention };
}

function yearOf(day: string | null): number | null {
  const year = /^(?<year>-?\d{4})/u.exec(day ?? '')?.groups?.['year'];
  return year === undefined ? null : Number(year);
}
