// The statements of marked text as lines, for whole-list assertions.
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { type MarkedBlock, markedArticle } from './marked-article.ts';

/** 'property | subject | value' of every statement of marked blocks, in order. */
export function statementsIn(...blocks: readonly MarkedBlock[]): string[] {
  const { article, mentions } = markedArticle(blocks);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return extractStatements(article, mentions).map((one) => {
    const object = one.object === null ? '' : ` | ${names.get(one.object)}`;
    return `${one.property} | ${names.get(one.subject)} | ${one.value}${object}`;
  });
}
