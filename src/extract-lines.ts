// The extractor as a filter: one JSON line in, one JSON line out, nothing kept in between.
import { z } from 'zod';
import { extract } from './extractor/extract.ts';
import { fieldValue } from './loaders/front-matter-keys.ts';
import { plainArticle } from './loaders/plain-article.ts';
import { articleFieldsSchema } from './records/front-matter.ts';
import type { Mention } from './records/mention.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Day of publication, for relative and yearless dates. `dct` is what annotated corpora call it. */
  published: z.string().nullish(),
  dct: z.string().nullish(),
  /** 'de', 'pt-BR': where the text is too short to tell by its words. */
  language: z.string().nullish(),
});

/** A line to print, and what could not be used of the line that was read; or what is wrong with it, with its own number or name where it has one. */
export type ExtractedLine =
  | { readonly output: string; readonly warnings: readonly string[] }
  | { readonly problem: string; readonly id: string | number | null };

/**
 * Mentions of one line `{"id", "text"}` (optional `published` and `language`, as in front matter) as one line
 * `{"id", "mentions": [{start, end, kind, text, …value}]}`, offsets in UTF-16 code units of the given text.
 * A line that is no such object is a problem to report, never an exception; a day or a language that is none is left out with a warning.
 */
export function extractLine(line: string): ExtractedLine {
  const read = parseJson(line);
  const parsed = lineSchema.safeParse(read);
  if (!parsed.success) return { problem: whatIsWrong(parsed.error.issues), id: idOf(read) };
  const { id, text } = parsed.data;
  const warnings: string[] = [];
  const published = usable('published', parsed.data.published ?? parsed.data.dct, warnings);
  const language = usable('language', parsed.data.language, warnings);
  const article = plainArticle({ id: String(id), text, published, language });
  const { mentions } = extract(article);
  const unnamed = mentions.filter(isUnnamed);
  return {
    warnings,
    output: JSON.stringify({
      id,
      mentions: mentions.filter((mention) => !isUnnamed(mention)).map(flat),
      // descriptions, not names ('a senior official'): apart, so that nobody counts them as people
      ...(unnamed.length > 0 ? { unnamed: unnamed.map(flat) } : {}),
    }),
  };
}

const HOW_TO_WRITE = {
  published: '"published" is no day that can be read: ‘%’. Write 2024-05-04, 2024-05 or 2024.',
  language: '"language" is no code of a language: ‘%’. Write en, de or pt-BR.',
} as const;

/** A field in the spelling that front matter takes too; null where it has none, and with a warning where it has one that means nothing. */
function usable(
  field: 'published' | 'language',
  value: string | null | undefined,
  warnings: string[],
): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  const checked = articleFieldsSchema.shape[field].safeParse(fieldValue(field, value.trim()));
  if (checked.success) return checked.data ?? null;
  warnings.push(HOW_TO_WRITE[field].replace('%', () => value.slice(0, 60)));
  return null;
}

/** The number or name of a line whose other fields are wrong, so that its answer can be told by it. */
function idOf(read: unknown): string | number | null {
  const found = lineSchema.pick({ id: true }).safeParse(read);
  return found.success ? found.data.id : null;
}

/** Which field is the fault, by its name. */
function whatIsWrong(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const fields = new Set(issues.flatMap(({ path: [field] }) => (field === undefined ? [] : [String(field)])));
  if (fields.has('published') || fields.has('dct')) return 'The day of publication is no text.';
  if (fields.has('language') && fields.size === 1) return '"language" is no text.';
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
