// Turns one marked sample into an article with its mentions and statements.
import type { Article, Block } from '../src/records/article.ts';
import type { FigureValue, Mention } from '../src/records/mention.ts';
import type { Statement } from '../src/records/statement.ts';
import { unmark } from './marked.ts';
import type { SampleArticle } from './sample-articles.ts';
import type { SampleEntity } from './sample-entities.ts';
import { SAMPLE_DATES, SAMPLE_ENTITIES, SAMPLE_FIGURES } from './sample-entities.ts';
import { entityId, hash } from './sample-ids.ts';

/** A mention with the key of the thing it names. */
interface KeyedMention {
  readonly mention: Mention;
  readonly key: string;
}

/** An article with its mentions; `statements` are made once the things are known. */
export function makeArticle(sample: SampleArticle) {
  const { text, blocks, mentions } = readBlocks(sample, hash(sample.path, 12));
  const article = { ...fieldsOf(sample), ...linesOf(sample, text, blocks), text, blocks };
  return {
    article,
    mentions,
    statements: (specs: ReadonlyMap<string, SampleEntity>) =>
      makeStatements(sample, article, mentions, specs),
  };
}

function readBlocks(sample: SampleArticle, id: string) {
  const blocks: Block[] = [];
  const mentions: KeyedMention[] = [];
  const seen = new Map<string, number>();
  let text = '';
  for (const [kind, marked, speaker = null] of sample.blocks) {
    if (text !== '') text += '\n\n';
    const plain = unmark(marked);
    const line = 1 + blocks.length * 2;
    const start = text.length;
    for (const found of plain.marks) {
      const count = (seen.get(found.kind + found.text) ?? 0) + 1;
      seen.set(found.kind + found.text, count);
      const key = found.value ?? found.text;
      const mention = makeMention(found.kind, key, {
        article: id,
        block: blocks.length,
        start: start + found.start,
        end: start + found.end,
        id: hash(`${id} ${found.kind} ${found.text} ${count}`, 10),
        text: found.text,
        rule: 'sample-rule',
        confidence: 0.9,
      });
      mentions.push({ mention, key });
    }
    text += plain.text;
    const level = kind === 'heading' ? 2 : null;
    blocks.push({ kind, start, end: text.length, line, endLine: line, level, speaker });
  }
  return { text, blocks, mentions };
}

function linesOf(sample: SampleArticle, text: string, blocks: readonly Block[]) {
  const body = blocks.flatMap((block) => [text.slice(block.start, block.end).replaceAll('\n', ' / '), '']);
  const links = (sample.links ?? []).map((link, index) => ({ ...link, line: body.length + 1 + index }));
  const last = body.length + links.length;
  const removed = (sample.removed ?? []).map((one, index) => ({ ...one, line: last + 1 + index }));
  return {
    hash: hash(text, 64),
    links,
    removed,
    lines: [...body, ...links.map((link) => link.url), ...removed.map((one) => one.text)],
  };
}

function fieldsOf(
  sample: SampleArticle,
): Omit<Article, 'text' | 'blocks' | 'hash' | 'links' | 'removed' | 'lines'> {
  const unknown = (what: string) => ({ from: 'unknown', reason: `The file does not name ${what}.` }) as const;
  return {
    id: hash(sample.path, 12),
    path: sample.path,
    format: sample.path.endsWith('.md') ? 'markdown' : 'text',
    encoding: 'utf-8',
    title: sample.title,
    titleFrom: sample.titleFrom ?? { from: 'stated', line: 1, quote: sample.title },
    published: sample.published ?? { edtf: null, earliest: null, latest: null },
    publishedFrom: sample.publishedFrom ?? unknown('a day'),
    publisher: sample.publisher ?? null,
    publisherFrom: sample.publisherFrom ?? unknown('a publisher'),
    author: sample.author ?? null,
    authorFrom: sample.author === undefined ? unknown('an author') : { from: 'front-matter', line: 4 },
    url: sample.url ?? null,
    language: sample.language ?? 'en',
    languageFrom: {
      from: 'inferred',
      line: null,
      quote: '',
      reason: 'Most of its words are of this language.',
    },
    tags: sample.tags ?? [],
    changes: sample.changes ?? [],
  };
}

type Common = Pick<Mention, 'id' | 'article' | 'block' | 'start' | 'end' | 'text' | 'rule' | 'confidence'>;

function makeMention(kind: string, key: string, common: Common): Mention {
  const spec = SAMPLE_ENTITIES.find((entity) => entity.key === key);
  const confidence = spec?.confidence ?? common.confidence;
  const shared = { ...common, confidence };
  const name = common.text;
  if (kind === 'person') {
    const words = name.split(' ');
    const isKorean = /^(?:Kang|KANG|Kim|KIM|Shin|Sin)$/u.test(words[0] ?? '');
    return {
      ...shared,
      kind,
      value: {
        name,
        given: (isKorean ? words.slice(1) : words.slice(0, -1)).join(' ') || null,
        family: (isKorean ? words[0] : words.at(-1)) ?? null,
        title: null,
        unnamed: spec?.unnamed ?? false,
      },
    };
  }
  if (kind === 'organisation')
    return { ...shared, kind, value: { name, type: null, country: null, unnamed: false } };
  if (kind === 'place') return { ...shared, kind, value: { name, type: null, country: null } };
  if (kind === 'date') {
    const date = SAMPLE_DATES.get(key) ?? { earliest: null, latest: null, precision: 'year' };
    const because = date.because ?? null;
    return {
      ...shared,
      kind,
      value: {
        edtf: key,
        earliest: date.earliest,
        latest: date.latest,
        precision: date.precision,
        role: date.role ?? 'event',
        saidParts: {},
        inferredParts: because !== null && date.earliest !== null ? { year: 2023 } : {},
        because,
      },
    };
  }
  const none: FigureValue = {
    number: null,
    low: null,
    high: null,
    unit: null,
    unitKind: 'count',
    counts: null,
    outcome: null,
    qualifier: null,
    bound: 'exact',
    per: null,
    asOf: null,
    saidBy: null,
    because: null,
  };
  return { ...shared, kind: 'figure', value: { ...none, ...SAMPLE_FIGURES.get(name) } };
}

function makeStatements(
  sample: SampleArticle,
  article: Article,
  keyed: readonly { mention: Mention; key: string }[],
  specs: ReadonlyMap<string, SampleEntity>,
): Statement[] {
  return (sample.statements ?? []).map((one) => {
    const start = article.text.indexOf(one.quote);
    const block = article.blocks.findIndex((candidate) => candidate.start <= start && start < candidate.end);
    const mentionOf = (key: string | undefined) => {
      const all = keyed.filter((each) => each.key === key).map((each) => each.mention);
      return all.find((mention) => mention.block === block) ?? all[0];
    };
    const idOf = (key: string | undefined) => {
      const spec = specs.get(key ?? '');
      return spec === undefined ? null : entityId(spec);
    };
    if (start < 0) throw new Error(`The quote “${one.quote}” does not stand in ${sample.path}.`);
    const subjectMention = mentionOf(one.subject)?.id ?? '';
    const base = {
      property: one.property,
      value: one.value,
      quote: one.quote,
      article: article.id,
      block,
      start,
      end: start + one.quote.length,
    };
    return {
      ...base,
      id: hash(`${article.id} ${one.property} ${one.value} ${one.quote}`, 10),
      rule: 'sample-rule',
      confidence: 0.9,
      asOf: null,
      subjectMention,
      objectMention: mentionOf(one.object)?.id ?? null,
      subject: idOf(one.subject) ?? '',
      object: idOf(one.object),
    };
  });
}
