// seeds/_corrections.yaml: the user's word beats every rule. Keys are names, ids and quotes, never offsets.
import { z } from 'zod';
import { articleFieldsSchema } from './front-matter.ts';

const name = z.string().min(1).max(400);
const kind = z.enum(['person', 'organisation', 'place']);

/** A name, or a name with the kind that is meant where two entities share it. */
const named = z.union([name, z.strictObject({ name, kind: kind.optional() })]);

export const articleCorrectionSchema = articleFieldsSchema.extend({
  /** Lines (whole, trimmed) that cleaning must keep, or must remove. */
  keep: z.array(name).optional(),
  drop: z.array(name).optional(),
});

export const correctionsSchema = z.strictObject({
  /** By path in the seeds folder. */
  articles: z.record(z.string(), articleCorrectionSchema).optional(),
  /** Each entry: names that are one and the same. The first is the label. */
  same: z.array(z.array(name).min(2)).optional(),
  /** Each entry: names that are not the same. Beats `same` of rules; against a `same` of the user it is an error. */
  different: z.array(z.array(name).min(2)).optional(),
  /** Names that are none. */
  hide: z.array(named).optional(),
  /** Label to show: { old: new }. */
  rename: z.record(name, name).optional(),
  /** What a name is: { 'Rodong Sinmun': organisation }. */
  kind: z.record(name, kind).optional(),
  /** Lines that are furniture in every file, or never. */
  keep: z.array(name).optional(),
  drop: z.array(name).optional(),
});

export type Corrections = z.infer<typeof correctionsSchema>;
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>;

/** The parsed file with the line of every key and item, for messages. `lines` is keyed by path: 'same.0', 'rename.Kim'. */
export interface CorrectionsFile {
  readonly path: string;
  readonly corrections: Corrections;
  readonly lines: ReadonlyMap<string, number>;
}
