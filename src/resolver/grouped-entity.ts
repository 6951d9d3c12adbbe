// An entity whose mentions are one by value alone: a date, a quantity. Nothing was judged, so there are no joins and no doubts.
import type { Entity } from '../records/entity.ts';
import type { DateMention, FigureMention } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';

interface Input {
  readonly kind: 'date' | 'figure';
  readonly key: string;
  readonly slug: string;
  readonly label: string;
  readonly mentions: readonly (DateMention | FigureMention)[];
}

export function groupedEntity({ kind, key, slug, label, mentions }: Input): Entity {
  const forms = new Map<string, string[]>();
  for (const mention of mentions) forms.set(mention.text, [...(forms.get(mention.text) ?? []), mention.id]);
  return {
    id: `${kind}-${shortHash(key, 8)}`,
    kind,
    slug,
    label,
    names: [...forms]
      .map(([form, where]) => ({ form, where }))
      .sort((a, b) => b.where.length - a.where.length || compareText(a.form, b.form)),
    mentions,
    statements: [],
    because: [],
    unsure: [],
    description: null,
    type: null,
    unnamed: false,
    articles: new Set(mentions.map((mention) => mention.article)).size,
  };
}
