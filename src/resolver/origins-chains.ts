// Who an article gives as the source of a stretch of its words: an outlet, a speaker, or nobody.
import type { Article } from '../records/article.ts';
import type { Indexes } from '../records/corpus.ts';
import type { Entity } from '../records/entity.ts';
import type { SourceChain } from '../records/independence.ts';
import type { FigureMention, Mention } from '../records/mention.ts';
import type { Statement } from '../records/statement.ts';

interface Attribution {
  readonly start: number;
  readonly end: number;
  readonly source: Entity;
}

/** Chains of the statements and figures of one article. */
export interface Chains {
  readonly ofStatement: (statement: Statement) => SourceChain;
  readonly ofFigure: (mention: FigureMention) => SourceChain;
}

/**
 * What each sentence of an article rests on, as its reported speech says. Near-linear in statements and mentions of the article: those
 * of one block are looked at together.
 */
export function chainsOf(indexes: Indexes, article: Article): Chains {
  const byBlock = attributions(indexes, article);
  const sayer = sayers(indexes, article);
  const chain = (sources: readonly Entity[]): SourceChain => ({
    publisher: article.publisher,
    outlet: sources.find((one) => one.kind === 'organisation')?.id ?? null,
    speaker: sources.find((one) => one.kind === 'person')?.id ?? null,
  });
  const around = (block: number, at: number) =>
    (byBlock.get(block) ?? []).filter((one) => one.start <= at && at < one.end).map((one) => one.source);
  return {
    ofStatement(statement) {
      const own = isSpeech(statement) ? indexes.entityById.get(statement.subject) : undefined;
      const place = wordsOf(statement);
      const outer = around(statement.block, place.start).filter((source) => source !== own);
      return chain(own === undefined ? outer : [own, ...outer]);
    },
    ofFigure(mention) {
      const named = sayer(mention);
      return chain([...(named === null ? [] : [named]), ...around(mention.block, mention.start)]);
    },
  };
}

function isSpeech(statement: Statement): boolean {
  return statement.property === 'said' || statement.property === 'reported';
}

/** More reports or names than this in one block is a list, not prose; the rest is left unattributed. */
const MOST_IN_BLOCK = 200;

function attributions(indexes: Indexes, article: Article): ReadonlyMap<number, readonly Attribution[]> {
  const byBlock = new Map<number, Attribution[]>();
  for (const statement of indexes.statementsOfArticle.get(article.id) ?? []) {
    const source = isSpeech(statement) ? indexes.entityById.get(statement.subject) : undefined;
    if (source === undefined) continue;
    const list = byBlock.get(statement.block) ?? [];
    byBlock.set(statement.block, list);
    if (list.length < MOST_IN_BLOCK) list.push({ ...wordsOf(statement), source });
  }
  return byBlock;
}

/** Where the value stands in the quote; for reports whose words are not one piece, the whole quote. */
function wordsOf(statement: Statement): { readonly start: number; readonly end: number } {
  const at = statement.value === '' ? -1 : statement.quote.indexOf(statement.value);
  if (at < 0) return { start: statement.start, end: statement.end };
  return { start: statement.start + at, end: statement.start + at + statement.value.length };
}

/** Finds the person or organisation whose name stands in a figure's 'said by': of the same block, else of the article. */
function sayers(indexes: Indexes, article: Article): (mention: FigureMention) => Entity | null {
  const byBlock = new Map<number, Mention[]>();
  const byText = new Map<string, Mention>();
  for (const mention of indexes.mentionsOfArticle.get(article.id) ?? []) {
    if (mention.kind !== 'person' && mention.kind !== 'organisation') continue;
    const block = byBlock.get(mention.block) ?? [];
    byBlock.set(mention.block, block);
    if (block.length < MOST_IN_BLOCK) block.push(mention);
    if (!byText.has(mention.text)) byText.set(mention.text, mention);
  }
  return ({ block, value: { saidBy } }) => {
    if (saidBy === null) return null;
    const found = byBlock.get(block)?.find((one) => saidBy.includes(one.text)) ?? byText.get(saidBy);
    const id = found === undefined ? undefined : indexes.entityOfMention.get(found.id);
    return (id === undefined ? undefined : indexes.entityById.get(id)) ?? null;
  };
}
