// The block between two '---' lines on top of a seed.
import { z } from 'zod';

/**
 * A day, month or year as people write it in front matter: 2026-02-09, 2026-02, 2026; 30 February is refused. Beyond these what ISO 8601-2
 * (EDTF) has for less exact times: 1931~ (about), 1931? (perhaps), 1962-21 (spring), 196X (a decade), 1962-03/1962-04; 2020/2021 may
 * be one volume and is refused.
 */
export const dateSchema = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  z.string().regex(/^\d{4}$/),
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]))?[~?]?$/),
  z.string().regex(/^\d{3}X$/),
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])\/\d{4}-(?:0[1-9]|1[0-2])$/)
    .refine((range) => (range.split('/')[0] ?? '') < (range.split('/')[1] ?? '')),
  z.number().int().min(1000).max(9999).transform(String),
]);

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());

export const articleFieldsSchema = z.strictObject({
  title: text.optional().describe('The title to show.'),
  published: dateSchema
    .nullable()
    .optional()
    .describe(
      'The day, month or year of publication: 2024-05-03, 2024-05 or 2024; about 1931~, spring 1962-21; null where it is not known.',
    ),
  publisher: text.nullable().optional().describe('Who published it; null where it is not known.'),
  author: text.nullable().optional().describe('Who wrote it; null where it is not known.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional()
    .describe('The article’s own address: https://…'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .describe('Its language as en, de or pt-BR.'),
  tags: z.array(text).optional().describe('Subjects, as a list.'),
});

/** Fields that a person can set for an article, in front matter or in the corrections file. */
export type ArticleFields = z.infer<typeof articleFieldsSchema>;
