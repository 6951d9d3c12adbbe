// dossier.config.yaml: what a user may set, all of it optional.
import { z } from 'zod';

/** A key of JSON objects or a column of tables, or several of which the first that a file has counts; 'meta.title' is a key within a key. */
const keyName = z.string().min(1).max(200);
const keyNames = z
  .union([keyName, z.array(keyName).min(1).max(20)])
  .transform((names) => (typeof names === 'string' ? [names] : names))
  .optional();

export const configSchema = z.strictObject({
  title: z.string().min(1).max(200).default('Dossier'),
  /** Markdown, shown on the home page. */
  description: z.string().max(4000).default(''),
  /** Where the site will be published; switches on sitemap, canonical links, OpenGraph and feed. */
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Language of the interface (BCP 47); articles have their own. */
  language: z.enum(['en', 'de']).default('en'),
  /** Ask search engines to stay away. On by default: the articles are other people's text. */
  noindex: z.boolean().default(true),
  /** How much of the articles' text goes into the site. */
  publish: z.enum(['full', 'passages', 'index']).default('full'),
  thresholds: z
    .strictObject({
      /** Mentions below this confidence are left off pages and listed for review. */
      mention: z.number().min(0).max(1).default(0.4),
      /** A line that stands in at least this many files, and in a tenth of all, is furniture. */
      repeatedLine: z.number().int().min(2).default(3),
    })
    .prefault({}),
  /** Where JSON, JSON lines and CSV files of articles keep what, when their own names do not tell: { text: 'Wortlaut' }. */
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
      /**
       * Names, quantities and dates in fewer articles stand on a page of their index, with their passages, instead of a page of their own.
       * 'auto': 1 (each has a page), and more where the site would have more than about 18,000 pages.
       */
      minimumArticles: z.union([z.literal('auto'), z.number().int().min(1).max(1000)]).default('auto'),
    })
    .prefault({}),
  search: z.strictObject({ excerpts: z.boolean().default(true) }).prefault({}),
  downloads: z
    .strictObject({
      /** Everything as one SQLite file. 'auto': where it stays below about 25 MB. */
      sqlite: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      /** Citation files beside each article, tables beside each name. 'auto': where they are at most 6,000 files. */
      beside: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      /** Large derived forms. 'auto': where the collection has at most 50,000 mentions. */
      annotations: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      ftm: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      graph: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      tei: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      timeline: z.union([z.literal('auto'), z.boolean()]).default('auto'),
      /** The whole site as data/site.zip, to hand over as one file. */
      zip: z.boolean().default(false),
    })
    .prefault({}),
  /** Where readers of the site can send corrections; nothing is offered where nothing is set. */
  feedback: z
    .strictObject({
      mail: z.email().optional(),
      /** Address of a form for new issues, which takes ?title= and &body=. */
      issues: z.url({ protocol: /^https?$/ }).optional(),
    })
    .prefault({}),
  theme: z
    .strictObject({
      font: z.enum(['bundled', 'system']).default('bundled'),
      /** Colour of stamps, marks of time and the current section: '#1b6e5a'. It is darkened or lightened until it can be read. */
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .nullable()
        .default(null),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
