// Writes an article out for people: what a reviewer reads when a golden record changes.
import type { Article, Origin } from '../../src/records/article.ts';

export function recordOf(article: Article): string {
  const { text, blocks, links, removed, changes } = article;
  const field = (name: string, value: string | null, from: Origin): string =>
    `${name}: ${value ?? '-'}\n    ${originOf(from)}`;
  return [
    `${article.path} (${article.format}, ${article.encoding})`,
    field('title', article.title, article.titleFrom),
    field('published', article.published.edtf, article.publishedFrom),
    field('publisher', article.publisher, article.publisherFrom),
    field('author', article.author, article.authorFrom),
    field('language', article.language, article.languageFrom),
    `url: ${article.url ?? '-'}`,
    `tags: ${article.tags.join(', ') || '-'}`,
    '',
    ...blocks.map((block) => {
      const lines = block.line === block.endLine ? `${block.line}` : `${block.line}-${block.endLine}`;
      const kind = [block.kind.toUpperCase(), block.level, block.speaker && `(${block.speaker})`]
        .filter(Boolean)
        .join(' ');
      return `${kind} ${lines}: ${text.slice(block.start, block.end).replaceAll('\n', '\n    ')}`;
    }),
    '',
    'LINKS',
    ...links.map(
      (link) =>
        `  ${link.line}, block ${link.block ?? '-'}: ${link.text === null ? '' : `“${link.text}” `}${link.url}`,
    ),
    'REMOVED',
    ...removed.map((line) => `  ${line.line} ${line.rule}: ${line.text}`),
    'CHANGES',
    ...changes.map((note) => `  ${note.line} ${note.rule}: ${note.message}`),
    '',
  ].join('\n');
}

function originOf(origin: Origin): string {
  if (origin.from === 'unknown') return `unknown: ${origin.reason}`;
  const line = origin.line === null ? '' : ` in line ${origin.line}`;
  const reason = 'reason' in origin ? `: ${origin.reason}` : '';
  const quote = 'quote' in origin && origin.quote !== '' ? ` “${origin.quote}”` : '';
  return `${origin.from}${line}${quote}${reason}`;
}
