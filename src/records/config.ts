// dossier.config.yaml: what a user may set, all of it optional. The words of describe() are the hint of every complaint about a key, and what editors show.
import { z } from 'zod';

/** A key of JSON objects or a column of tables, or several of which the first that a file has counts; 'meta.title' is a key within a key. */
const keyName = z.string().min(1).max(200);
const keyNames = z
  .union([keyName, z.array(keyName).min(1).max(20)])
  .transform((names) => (typeof names === 'string' ? [names] : names))
  .optional()
  .describe(
    "The name that your JSON and CSV files use, or several: Wortlaut, [Kopf, meta.head]. 'meta.head' is 'head' within 'meta'.",
  );

const heavy = z
  .union([z.literal('auto'), z.boolean()])
  .default('auto')
  .describe('true, false, or auto: where the collection has at most 50,000 mentions.');

export const configSchema = z.strictObject({
  title: z.string().min(1).max(200).default('Dossier').describe('The name of the collection.'),
  description: z
    .string()
    .max(4000)
    .default('')
    .describe('Markdown for the home page, at most 4,000 characters.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where the site will be published, the whole address: https://example.org/dossier/.'),
  language: z
    .enum(['en', 'de'])
    .default('en')
    .describe('The words of the pages: en or de. Articles keep their own language.'),
  noindex: z
    .boolean()
    .default(true)
    .describe(
      "true asks search engines to stay away, because the articles are other people's; false lets them in. Without quotation marks.",
    ),
  publish: z
    .enum(['full', 'passages', 'index'])
    .default('full')
    .describe("How much of the articles' text goes into the site."),
  thresholds: z
    .strictObject({
      mention: z
        .number()
        .min(0)
        .max(1)
        .default(0.5)
        .describe(
          'From 0 to 1, with a point: 0.5. Names found with less confidence are left off pages and listed for review.',
        ),
      repeatedLine: z
        .number()
        .int()
        .min(2)
        .default(3)
        .describe(
          'A whole number, 2 or more: a line that stands in so many files, and in a tenth of all, is furniture.',
        ),
    })
    .prefault({}),
  fields: z
    .strictObject({
      text: keyNames,
      title: keyNames,
      published: keyNames,
      publisher: keyNames,
      author: keyNames,
      url: keyNames,
      language: keyNames,
      tags: keyNames,
      id: keyNames,
    })
    .prefault({}),
  pages: z
    .strictObject({
      minimumArticles: z
        .union([z.literal('auto'), z.number().int().min(1).max(1000)])
        .default('auto')
        .describe(
          'A whole number from 1 to 1000, or auto: names, quantities and dates in fewer articles stand on a page of their index. auto is 1, and more where the site would have more than about 18,000 pages.',
        ),
    })
    .prefault({}),
  search: z
    .strictObject({
      excerpts: z
        .boolean()
        .default(true)
        .describe(
          'true or false, without quotation marks: whether results show the words around what was found.',
        ),
    })
    .prefault({}),
  downloads: z
    .strictObject({
      sqlite: z
        .union([z.literal('auto'), z.boolean()])
        .default('auto')
        .describe('true, false, or auto: one SQLite file where it stays below about 25 MB.'),
      beside: z
        .union([z.literal('auto'), z.boolean()])
        .default('auto')
        .describe(
          'true, false, or auto: citation files beside each article and tables beside each name, where they are at most 6,000 files.',
        ),
      annotations: heavy,
      ftm: heavy,
      graph: heavy,
      tei: heavy,
      timeline: heavy,
      zip: z
        .boolean()
        .default(false)
        .describe('true: the whole site as data/site.zip, to hand over as one file.'),
    })
    .prefault({}),
  feedback: z
    .strictObject({
      mail: z.email().optional().describe('Where readers send corrections: desk@example.org.'),
      issues: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe(
          'The whole address of a form for new issues, which takes ?title= and &body=: https://example.org/issues/new.',
        ),
    })
    .prefault({}),
  theme: z
    .strictObject({
      font: z
        .enum(['bundled', 'system'])
        .default('bundled')
        .describe("bundled: the site's own fonts; system: those of the reader."),
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .nullable()
        .default(null)
        .describe(
          "A colour as '#1b6e5a', in quotation marks, because YAML takes a bare # for a remark. It is darkened or lightened until it can be read.",
        ),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
