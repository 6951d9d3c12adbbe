// A small typed corpus for tests of pages, search and downloads, built from marked articles.
import type { Article } from '../src/records/article.ts';
import type { Config } from '../src/records/config.ts';
import { configSchema } from '../src/records/config.ts';
import type { Corpus } from '../src/records/corpus.ts';
import type { Doubt, Entity, Join, NameForm } from '../src/records/entity.ts';
import type { Mention } from '../src/records/mention.ts';
import type { Statement } from '../src/records/statement.ts';
import { compareText } from '../src/text/compare.ts';
import { makeArticle } from './sample-article.ts';
import type { SampleArticle } from './sample-articles.ts';
import { SAMPLE_ARTICLES } from './sample-articles.ts';
import type { SampleEntity } from './sample-entities.ts';
import { SAMPLE_ENTITIES } from './sample-entities.ts';
import { entityId, hash } from './sample-ids.ts';

/** The sample: five articles in three languages with people, organisations, places, dates, figures, statements, joins and doubts. */
export function sampleCorpus(config: Partial<Config> = {}): Corpus {
  return corpusFrom(SAMPLE_ARTICLES, SAMPLE_ENTITIES, config);
}

/** A corpus of any marked articles; things that the articles mark and `entities` does not list get their words as label. */
export function corpusFrom(
  samples: readonly SampleArticle[],
  entities: readonly SampleEntity[] = [],
  config: Partial<Config> = {},
): Corpus {
  const made = samples.map(makeArticle).sort((a, b) => compareText(a.article.path, b.article.path));
  const mentions = made.flatMap((one) => one.mentions.map(({ mention }) => mention));
  const keyOf = new Map(
    made.flatMap((one) => one.mentions.map(({ mention, key }) => [mention.id, key] as const)),
  );
  const articles = made.map((one) => one.article);
  const specs = allSpecs(entities, mentions, keyOf);
  const statements = made.flatMap((one) => one.statements(specs));
  const joined = [...specs.values()]
    .map((spec) => makeEntity(spec, mentions, statements, keyOf))
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.label, b.label) || compareText(a.id, b.id));
  return {
    config: configSchema.parse({ title: 'Three clippings and two more', ...config }),
    articles,
    entities: joined,
    statements,
    problems: [
      {
        code: 'unknown-front-matter-key',
        level: 'warning',
        file: 'seeds/2023/interview.md',
        line: 4,
        message: 'The key “autor” is not known.',
        hint: 'Write “author”.',
      },
    ],
    skipped: [{ path: 'photo.txt', reason: 'It is not text: 40 % of its bytes are control characters.' }],
    corrections: [{ line: 3, correction: 'hide: Bolshoi', effect: 'Two mentions are hidden.' }],
    indexes: makeIndexes(articles, joined, mentions, statements),
  };
}

function allSpecs(
  entities: readonly SampleEntity[],
  mentions: readonly Mention[],
  keyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, SampleEntity> {
  const specs = new Map(entities.map((spec) => [spec.key, spec]));
  for (const mention of mentions) {
    const key = keyOf.get(mention.id) ?? mention.text;
    if (!specs.has(key)) specs.set(key, { key, kind: mention.kind, label: mention.text });
  }
  return specs;
}

function makeEntity(
  spec: SampleEntity,
  all: readonly Mention[],
  statements: readonly Statement[],
  keyOf: ReadonlyMap<string, string>,
): Entity {
  const id = entityId(spec);
  const mentions = all.filter((mention) => mention.kind === spec.kind && keyOf.get(mention.id) === spec.key);
  const forms = new Map<string, string[]>();
  for (const mention of mentions) forms.set(mention.text, [...(forms.get(mention.text) ?? []), mention.id]);
  const names: NameForm[] = [...forms]
    .map(([form, where]) => ({ form, where }))
    .sort((a, b) => b.where.length - a.where.length || compareText(a.form, b.form));
  const because: Join[] = (spec.joined ?? []).flatMap(([form, rule, evidence]) => {
    const [a] = names.find((name) => name.form !== form)?.where ?? [];
    const [b] = forms.get(form) ?? [];
    return a === undefined || b === undefined ? [] : [{ a, b, rule, evidence, confidence: 0.95 }];
  });
  const unsure: Doubt[] = (spec.unsure ?? []).flatMap(([key, reason]) => {
    const other = SAMPLE_ENTITIES.find((entity) => entity.key === key);
    return other === undefined ? [] : [{ other: entityId(other), rule: 'near-name', reason }];
  });
  const ascii = spec.label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return {
    id,
    kind: spec.kind,
    slug: ascii === '' || spec.kind === 'date' ? `${ascii || 'name'}-${hash(spec.key, 8)}` : ascii,
    label: spec.label,
    names,
    mentions,
    statements: statements.filter((statement) => statement.subject === id),
    because,
    unsure,
    description: spec.description ?? null,
    type: spec.type ?? null,
    unnamed: spec.unnamed ?? false,
    articles: new Set(mentions.map((mention) => mention.article)).size,
  };
}

function makeIndexes(
  articles: readonly Article[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  statements: readonly Statement[],
) {
  const group = <T>(items: readonly T[], key: (item: T) => string | null) => {
    const groups = new Map<string, T[]>();
    for (const item of items) {
      const name = key(item);
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    return groups;
  };
  const entityByMention = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention.id, entity] as const)),
  );
  const mentionsOfArticle = group(mentions, (mention) => mention.article);
  return {
    articleById: new Map(articles.map((article) => [article.id, article])),
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    mentionById: new Map(mentions.map((mention) => [mention.id, mention])),
    entityOf: (mention: Mention) => entityByMention.get(mention.id),
    sureMentions: ({ mentions: all }: Entity, least: number) => {
      const sure = all.filter(({ confidence }) => confidence >= least);
      return {
        mentions: sure.length,
        articles: new Set(sure.map(({ article }) => article)).size,
        first: sure[0] ?? null,
        others: all.length - sure.length,
      };
    },
    entityOfMention: new Map(
      entities.flatMap((entity) => entity.mentions.map((mention) => [mention.id, entity.id] as const)),
    ),
    mentionsOfArticle,
    mentionsBetween: (article: string, block: number, from: number, to: number) =>
      (mentionsOfArticle.get(article) ?? []).filter(
        (mention) => mention.block === block && mention.start >= from && mention.start <= to,
      ),
    entitiesOfArticle: new Map(
      Array.from(
        mentionsOfArticle,
        ([id, own]) => [id, own.map((one) => entityByMention.get(one.id))] as const,
      ),
    ),
    statementsOfArticle: group(statements, (statement) => statement.article),
    articlesNaming: new Map(
      entities.map((entity) => {
        const naming = new Set(entity.mentions.map((mention) => mention.article));
        return [entity.id, articles.filter(({ id }) => naming.has(id))] as const;
      }),
    ),
    statementsAbout: group(statements, (statement) => statement.object),
    readingOf: new Map(
      articles.map(({ id, hash, blocks }) => {
        const inBlocks = blocks.map((_, at) => ({ print: `${hash} ${at}`, entities: [] }));
        return [id, { whole: hash, blocks: inBlocks }] as const;
      }),
    ),
    placesOf: new Map(
      entities.map((entity) => {
        const own = articles.map((article) => {
          const here = entity.mentions.filter((mention) => mention.article === article.id);
          return { article, blocks: here.map(({ block }) => block) };
        });
        return [entity.id, own.filter(({ blocks }) => blocks.length > 0)] as const;
      }),
    ),
    joinOfMention: new Map(
      entities
        .flatMap(({ because }) => because)
        .flatMap((join) => [[join.b, join] as const, [join.a, join] as const])
        .reverse(), // the first join of a mention stays
    ),
  };
}
