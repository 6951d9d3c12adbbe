// Figures that contradict each other: one quantity, one time, and values that cannot both be true.
import type { FigureMention, FigureValue } from '../records/mention.ts';
import { describeDate } from '../text/edtf.ts';
import { yamlFigureHide } from './corrections-yaml.ts';
import { blockLabel, mentionHref } from './links.ts';
import { formatNumber } from './names.ts';
import type { ReviewItem } from './review-items.ts';
import { pinKey } from './settle.ts';
import type { Site } from './site.ts';
import { articleOf, entitiesOf, mentionsOf } from './site.ts';

const MOST_VALUES = 6;

/** One item for each quantity and stated time with more than one exact value. What has no stated time may differ because time went by. */
export function conflicts(site: Site, from: string): readonly ReviewItem[] {
  return entitiesOf(site, 'figure').flatMap((entity) => {
    const byTime = new Map<string, FigureMention[]>();
    for (const mention of mentionsOf(site, entity)) {
      if (mention.kind !== 'figure' || mention.value.asOf === null || !isExact(mention.value)) continue;
      byTime.set(mention.value.asOf, [...(byTime.get(mention.value.asOf) ?? []), mention]);
    }
    return [...byTime].flatMap(([asOf, mentions]) => {
      const values = new Set(mentions.map(({ value }) => value.number));
      if (values.size < 2) return [];
      const shown = mentions.slice(0, MOST_VALUES);
      const publish = site.corpus.config.publish !== 'index';
      return [
        {
          title: `${entity.label}, ${describeDate(asOf)}`,
          reasons: [`${[...values].map((value) => formatNumber(value ?? 0)).join(' or ')}.`],
          passage: null,
          links: shown.map((mention) => {
            const article = articleOf(site, mention.article);
            return {
              label: `${formatNumber(mention.value.number ?? 0)}: ${article.title}, ${blockLabel(article, mention.block)}`,
              href: mentionHref(from, article, mention.id),
            };
          }),
          touches: new Set(mentions.map(({ article }) => article)).size,
          choices: publish
            ? shown.map((mention) => ({
                label: `“${mention.text}” was misread`,
                yaml: yamlFigureHide(pinKey(site, mention)),
              }))
            : [],
        },
      ];
    });
  });
}

function isExact({ bound, number }: FigureValue): boolean {
  return bound === 'exact' && number !== null;
}
