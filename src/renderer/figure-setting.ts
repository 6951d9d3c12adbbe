// What a figure's sentence gives beside it: the names and times that say what the number is of.
import type { Entity } from '../records/entity.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import { sentenceAround } from './excerpts.ts';
import type { Site } from './site.ts';
import { articleOf, entityOf, mentionsNear } from './site.ts';

const LONGEST_SENTENCE = 1200;

export interface FigureSetting {
  /** Shown mentions of the figure's sentence, in the order of the text, the figure among them. */
  readonly sentence: readonly Mention[];
  /** Shown mentions of the block around it. */
  readonly beside: readonly Mention[];
}

/** What stands beside a figure. A sentence of more than 1,200 characters is cut around it. */
export function settingOf(site: Site, mention: FigureMention): FigureSetting {
  const article = articleOf(site, mention.article);
  const { start, end } = sentenceAround(article, mention.block, mention, LONGEST_SENTENCE);
  const beside = mentionsNear(site, article, mention.block, mention);
  return { beside, sentence: beside.filter((one) => one.start >= start && one.end <= end) };
}

/** Dates with a place on the calendar, as EDTF, as often as they are given. */
export function datesIn(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap((one) =>
    one.kind === 'date' && one.value.earliest !== null ? [one.value.edtf] : [],
  );
}

/** Named persons, organisations and places, each once. */
export function namedIn(site: Site, mentions: readonly Mention[]): readonly Entity[] {
  const named = new Map<string, Entity>();
  for (const one of mentions) {
    if (one.kind === 'date' || one.kind === 'figure') continue;
    const found = entityOf(site, one);
    if (found !== null && !found.unnamed) named.set(found.id, found);
  }
  return [...named.values()];
}
