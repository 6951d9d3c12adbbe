// seeds/_corrections.yaml: the user's word beats every rule. Keys are names, paths and quotes, never offsets.
import { z } from 'zod';
import { articleFieldsSchema } from './front-matter.ts';
import type { Identifier, Register } from './identifier.ts';

const name = z.string().min(1).max(400);
const kind = z.enum(['person', 'organisation', 'place']).describe('person, organisation or place.');
const names = (about: string) =>
  z.array(name.describe('A name as an article or a page has it.')).min(2).describe(about);

/** A name, or a name with the kind that is meant where two entities share it. */
const named = z
  .union([name, z.strictObject({ name: name.describe('The name.'), kind: kind.optional() })])
  .describe('A name, or { name: Jordan, kind: place } where only one kind of it is meant.');

/** Which words of which article: found again after the text was wrapped anew or the file was moved. */
const passage = {
  article: name.describe(
    'Path of the file below the seeds folder. A file name, a title or the beginning of its SHA-256 will do where only one article has it.',
  ),
  quote: z
    .string()
    .min(1)
    .max(4000)
    .describe(
      'Words as they stand in the article, so many that they stand there once. White space and the shape of quotation marks do not count.',
    ),
  text: name
    .optional()
    .describe('The words of the quote that are meant, where it holds more than one name, date or figure.'),
  hide: z.boolean().optional().describe('true: there is no name, date or figure here.'),
};

/** An EDTF value; YAML reads a bare year as a number. */
const edtf = z.union([z.string().min(1).max(100), z.number().int().transform(String)]);
const words = (about: string) => z.string().min(1).max(400).nullable().optional().describe(about);
const amount = (about: string) => z.number().nullable().optional().describe(about);
const DAY = '2024-05-03, 2024-05, 2024, XXXX-05-03 (year not known) or 2024-05-01/2024-05-03.';

/** Who or what one mention names. */
export const pinSchema = z
  .strictObject({
    ...passage,
    is: name.optional().describe('Who or what is named here.'),
    kind: kind.optional().describe('What is named here: person, organisation or place.'),
  })
  .describe('One name in one article: article and quote, then is, kind or hide.');

/** What one date means. */
export const dateCorrectionSchema = z
  .strictObject({ ...passage, edtf: edtf.optional().describe(`The date that is meant: ${DAY}`) })
  .describe('One date in one article: article and quote, then edtf or hide.');

/** What one figure means: only the fields that are given change. */
export const figureCorrectionSchema = z
  .strictObject({
    ...passage,
    number: amount('The number, without unit and thousands signs: 15000.'),
    low: amount('Lower end of a range.'),
    high: amount('Upper end of a range.'),
    unit: words('hour, km, percent, USD …; null for a plain count.'),
    counts: words('What is counted: North Korean workers.'),
    outcome: words('What became of it: dead, injured, destroyed.'),
    qualifier: words('The words that qualify it: up to, around.'),
    bound: z
      .enum(['exact', 'approximate', 'at-least', 'at-most', 'more-than', 'less-than', 'range', 'vague'])
      .optional()
      .describe('How the number is meant.'),
    per: words('day in “16 hours a day”.'),
    asOf: edtf.nullable().optional().describe(`When it held: ${DAY}`),
    saidBy: words('Who says it.'),
  })
  .describe('One figure in one article: article and quote, then the fields that are wrong, or hide.');

export const articleCorrectionSchema = articleFieldsSchema
  .extend({
    keep: z.array(name).optional().describe('Whole lines of this file that belong to the article.'),
    drop: z.array(name).optional().describe('Whole lines of this file that do not belong to the article.'),
    quote: z
      .string()
      .min(1)
      .max(4000)
      .optional()
      .describe('Words that stand in this file alone: it is found by them after it was moved or renamed.'),
  })
  .describe('Fields of one article that are set, and lines that are kept or dropped.');

/** One identifier or several; a number may stand without quotation marks. */
const identifier = (about: string) => {
  const one = z.union([z.string().min(1).max(2000), z.number().int().transform(String)]);
  return z
    .union([one, z.array(one).min(1).max(20)])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional()
    .describe(about);
};

/** Under which identifiers registers of the world know a name. */
export const identifiersSchema = z
  .strictObject({
    name: name.describe('Who or what is meant.'),
    kind: kind.optional(),
    wikidata: identifier('Q42.'),
    viaf: identifier('A number.'),
    isni: identifier("'0000 0001 2150 090X': 16 digits, the last may be X."),
    gnd: identifier("'118540238', '4021477-1': German National Library."),
    orcid: identifier('0000-0002-1825-0097. People.'),
    lei: identifier('20 letters and digits. Organisations.'),
    ror: identifier('05dxps055. Organisations of research.'),
    imo: identifier('Seven digits. Ships and shipping companies.'),
    company: identifier("'GB 01234567': the country, then the number in its register of companies."),
    geonames: identifier('A number. Places.'),
    opensanctions: identifier('NK-abcdefghijklmnopqrstuv.'),
    url: identifier('The address of a page about it.'),
  } satisfies Record<Register | 'name' | 'kind', z.ZodType>)
  .describe(
    'A name, then its identifiers: { name: Ann Lee, wikidata: Q42, orcid: 0000-0002-1825-0097 }. In quotation marks where one begins with 0.',
  );

export const correctionsSchema = z.strictObject({
  articles: z
    .record(z.string(), articleCorrectionSchema)
    .optional()
    .describe(
      'By path below the seeds folder (a file name, title or SHA-256 that only one file has will do): title, published, publisher, author, url, language, tags, keep, drop, quote.',
    ),
  same: z
    .array(names('Names that are one. The first is the label, and need not stand in any article.'))
    .optional()
    .describe('Lists of names that are one and the same: - [Sin Hong Chol, Shin Hong Cheol].'),
  different: z
    .array(names('Names that are never joined.'))
    .optional()
    .describe(
      'Lists of names that are never joined. Beats every rule; against a same of yours it is an error.',
    ),
  hide: z.array(named).optional().describe('Names that are none: they get no page and no link.'),
  rename: z
    .record(name, name.describe('The label to show.'))
    .optional()
    .describe('The label to show for a name. Old name: New name.'),
  kind: z.record(name, kind).optional().describe('What a name is. Rodong Sinmun: organisation.'),
  pin: z.array(pinSchema).optional().describe('Who or what single mentions name.'),
  dates: z.array(dateCorrectionSchema).optional().describe('What single dates mean.'),
  figures: z.array(figureCorrectionSchema).optional().describe('What single figures mean.'),
  roles: z
    .record(
      name,
      z
        .strictObject({
          set: name.optional().describe('The line under the name, marked as the editor’s.'),
          hide: z
            .array(name)
            .optional()
            .describe('Roles that an article gives wrongly, word for word as the page shows them.'),
        })
        .describe('set: the line under the name. hide: a list of roles that are wrong.'),
    )
    .optional()
    .describe('The line under a name, and roles that the articles give it wrongly. By name.'),
  identifiers: z
    .array(identifiersSchema)
    .optional()
    .describe(
      'Under which identifiers registers know a name: wikidata, viaf, isni, gnd, orcid, lei, ror, imo, company, geonames, opensanctions, url. Names with one identifier are one.',
    ),
  notes: z
    .record(name, z.string().min(1).max(8000))
    .optional()
    .describe(
      'Your own words (Markdown) on a name or an article, shown apart from what the sources say. By name or path.',
    ),
  keep: z.array(name).optional().describe('Whole lines that belong to the article in every file.'),
  drop: z.array(name).optional().describe('Whole lines that belong to the article in no file.'),
});

export type Corrections = z.infer<typeof correctionsSchema>;
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>;
export type Pin = z.infer<typeof pinSchema>;
export type DateCorrection = z.infer<typeof dateCorrectionSchema>;
export type GivenIdentifiers = z.infer<typeof identifiersSchema>;
export type FigureCorrection = z.infer<typeof figureCorrectionSchema>;

/** The parsed file with the line of every key and item, for messages. `lines` is keyed by path: 'same.0', 'rename.Kim'. */
export interface CorrectionsFile {
  readonly path: string;
  readonly corrections: Corrections;
  readonly lines: ReadonlyMap<string, number>;
  /** Entries that stand in a table beside the file, the last of their list: from which number on, and the table's path. Not given where there is none. */
  readonly table?: { readonly path: string; readonly from: number };
}

/** What the user adds in their own words: never mixed with what the sources say. */
export interface EditorWords {
  /** Markdown by entity id or article id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Ids of the entities whose description is the user's. */
  readonly described: ReadonlySet<string>;
  /** By entity id, in the order of the registers. */
  readonly identifiers: ReadonlyMap<string, readonly Identifier[]>;
}
