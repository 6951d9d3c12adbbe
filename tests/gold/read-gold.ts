// Annotated text to measure with: one JSON object a line, offsets in UTF-16 code units.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NameKind } from '../../src/records/mention.ts';

export const KINDS = ['person', 'organisation', 'place'] as const;

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** Who or what it is, within the article or the collection; null where the file does not tell. */
  readonly entity: string | null;
  /** Its article in an encyclopedia, which is the same over the whole collection. */
  readonly wiki: string | null;
}

interface GoldDate {
  readonly start: number;
  readonly end: number;
  /** DATE, TIME, DURATION, SET; null where the file does not tell them apart. */
  readonly type: string | null;
  readonly value: string | null;
}

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly published: string | null;
  readonly names: readonly GoldName[];
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
  /** What may be found without being right or wrong: demonyms, products. */
  readonly ignored: readonly { readonly start: number; readonly end: number }[];
}

const span = { start: z.number(), end: z.number() };
const text = z.union([z.string(), z.number()]).nullish();

const lineSchema = z.object({
  id: z.string(),
  genre: z.string().nullish(),
  text: z.string(),
  dct: z.string().nullish(),
  created: z.string().nullish(),
  entities: z
    .array(z.object({ ...span, type: z.string(), entity_id: text, wiki: z.string().nullish() }))
    .nullish(),
  dates: z.array(z.object({ ...span, type: z.string().nullish(), value: text })).nullish(),
  figures: z.array(z.object({ ...span, value: text })).nullish(),
  ignore: z.array(z.object(span)).nullish(),
});

const kindOf = new Map<string, NameKind>([
  ['PERSON', 'person'],
  ['ORG', 'organisation'],
  ['PLACE', 'place'],
]);

/** The articles of a file; null when there is no such file. Throws at a line that is no annotated article. */
export function readGoldFile(path: string): readonly GoldArticle[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => articleOf(lineSchema.parse(JSON.parse(line))));
}

function articleOf(line: z.infer<typeof lineSchema>): GoldArticle {
  return {
    id: line.id,
    genre: line.genre ?? '',
    text: line.text,
    published: line.dct ?? line.created ?? null,
    names: distinct(
      (line.entities ?? []).flatMap(({ start, end, type, entity_id, wiki }) => {
        const kind = kindOf.get(type);
        const entity = entity_id === undefined || entity_id === null ? null : String(entity_id);
        return kind === undefined ? [] : [{ start, end, kind, entity, wiki: wiki ?? null }];
      }),
      (name) => `${name.start}-${name.end}-${name.kind}`,
    ),
    dates: distinct(
      (line.dates ?? []).map(({ start, end, type, value }) => ({
        start,
        end,
        type: type ?? null,
        value: stringOf(value),
      })),
      (date) => `${date.start}-${date.end}-${date.type}`,
    ),
    figures: distinct(
      (line.figures ?? []).map(({ start, end, value }) => ({ start, end, value: stringOf(value) })),
      (figure) => `${figure.start}-${figure.end}`,
    ),
    ignored: line.ignore ?? [],
  };
}

function stringOf(value: string | number | null | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
