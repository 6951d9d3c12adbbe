// The extractor as a filter: one JSON line in, one JSON line out, nothing kept in between.
import { z } from 'zod';
import { extract } from './extractor/extract.ts';
import { plainArticle } from './loaders/plain-article.ts';
import type { Mention } from './records/mention.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Day of publication, for relative and yearless dates. `dct` is what annotated corpora call it. */
  published: z.string().nullish(),
  dct: z.string().nullish(),
});

export type ExtractedLine = { readonly output: string } | { readonly problem: string };

/**
 * Mentions of one line `{"id", "text"}` (optional `published`, YYYY-MM-DD) as one line `{"id", "mentions": [{start, end, kind, text, …value}]}`,
 * offsets in UTF-16 code units of the given text. A line that is no such object is a problem to report, never an exception.
 */
export function extractLine(line: string): ExtractedLine {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return { problem: whatIsWrong(parsed.error.issues) };
  const { id, text, published, dct } = parsed.data;
  const article = plainArticle({ id: String(id), text, published: published ?? dct ?? null });
  const { mentions } = extract(article);
  const unnamed = mentions.filter(isUnnamed);
  return {
    output: JSON.stringify({
      id,
      mentions: mentions.filter((mention) => !isUnnamed(mention)).map(flat),
      // descriptions, not names ('a senior official'): apart, so that nobody counts them as people
      ...(unnamed.length > 0 ? { unnamed: unnamed.map(flat) } : {}),
    }),
  };
}

/** Which field is the fault, by its name. */
function whatIsWrong(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const fields = new Set(issues.flatMap(({ path: [field] }) => (field === undefined ? [] : [String(field)])));
  if (fields.has('published') || fields.has('dct')) return 'The day of publication is no text.';
  if (fields.has('id') && !fields.has('text')) return '"id" is neither text nor a number.';
  if (fields.has('text') && !fields.has('id')) return '"text" is no text.';
  return 'The line is not a JSON object with "id" and "text".';
}

function isUnnamed(mention: Mention): boolean {
  return (mention.kind === 'person' || mention.kind === 'organisation') && mention.value.unnamed;
}

function flat({ start, end, kind, text, rule, confidence, value }: Mention): object {
  return { start, end, kind, text, ...value, rule, confidence };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
