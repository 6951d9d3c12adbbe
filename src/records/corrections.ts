// seeds/_corrections.yaml: the user's word beats every rule. Keys are names, paths and quotes, never offsets.
import { z } from 'zod';
import { articleFieldsSchema } from './front-matter.ts';

const name = z.string().min(1).max(400);
const kind = z.enum(['person', 'organisation', 'place']);

/** A name, or a name with the kind that is meant where two entities share it. */
const named = z.union([name, z.strictObject({ name, kind: kind.optional() })]);

/** Which words of which article: found again after the text was wrapped anew or the file was moved. */
const passage = {
  /** Path below the seeds folder; a file name, title or SHA-256 that only one article has will do. */
  article: name,
  /** Words as they stand in the article, white space aside, so many that they stand there once. */
  quote: z.string().min(1).max(4000),
  /** The words in the quote that are meant, where it holds more than one name, date or figure. */
  text: name.optional(),
  /** There is no name, date or figure here. */
  hide: z.boolean().optional(),
};

/** An EDTF value; YAML reads a bare year as a number. */
const edtf = z.union([z.string().min(1).max(100), z.number().int().transform(String)]);
const words = z.string().min(1).max(400).nullable().optional();
const amount = z.number().nullable().optional();

/** Who or what one mention names. */
export const pinSchema = z.strictObject({ ...passage, is: name.optional(), kind: kind.optional() });

/** What one date means. */
export const dateCorrectionSchema = z.strictObject({ ...passage, edtf: edtf.optional() });

/** What one figure means: only the fields that are given change. */
export const figureCorrectionSchema = z.strictObject({
  ...passage,
  number: amount,
  low: amount,
  high: amount,
  unit: words,
  counts: words,
  qualifier: words,
  bound: z
    .enum(['exact', 'approximate', 'at-least', 'at-most', 'more-than', 'less-than', 'range', 'vague'])
    .optional(),
  per: words,
  asOf: edtf.nullable().optional(),
  saidBy: words,
});

export const articleCorrectionSchema = articleFieldsSchema.extend({
  /** Lines (whole, trimmed) that cleaning must keep, or must remove. */
  keep: z.array(name).optional(),
  drop: z.array(name).optional(),
  /** Words that stand in this file alone, by which it is found after it was moved and renamed. */
  quote: z.string().min(1).max(4000).optional(),
});

export const correctionsSchema = z.strictObject({
  /** By path in the seeds folder; a file name, title or SHA-256 that only one file has will do. */
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
  /** What single mentions, dates and figures mean. */
  pin: z.array(pinSchema).optional(),
  dates: z.array(dateCorrectionSchema).optional(),
  figures: z.array(figureCorrectionSchema).optional(),
  /** The line under a name, and roles that the articles do not give it. */
  roles: z.record(name, z.strictObject({ set: name.optional(), hide: z.array(name).optional() })).optional(),
  /** The editor's own words on a name or an article (Markdown), shown apart from what the sources say. */
  notes: z.record(name, z.string().min(1).max(8000)).optional(),
  /** Lines that are furniture in every file, or never. */
  keep: z.array(name).optional(),
  drop: z.array(name).optional(),
});

export type Corrections = z.infer<typeof correctionsSchema>;
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>;
export type Pin = z.infer<typeof pinSchema>;
export type DateCorrection = z.infer<typeof dateCorrectionSchema>;
export type FigureCorrection = z.infer<typeof figureCorrectionSchema>;

/** The parsed file with the line of every key and item, for messages. `lines` is keyed by path: 'same.0', 'rename.Kim'. */
export interface CorrectionsFile {
  readonly path: string;
  readonly corrections: Corrections;
  readonly lines: ReadonlyMap<string, number>;
}

/** What the user adds in their own words: never mixed with what the sources say. */
export interface EditorWords {
  /** Markdown by entity id or article id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Ids of the entities whose description is the user's. */
  readonly described: ReadonlySet<string>;
}
