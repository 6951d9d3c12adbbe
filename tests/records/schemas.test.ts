// The JSON schemas that editors complete by are those that the program checks by. `npx vitest run tests/records -u` writes them anew.
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '../../src/records/config.ts';
import { correctionsSchema } from '../../src/records/corrections.ts';
import { articleFieldsSchema } from '../../src/records/front-matter.ts';

const SCHEMAS = [
  ['corrections', 'seeds/_corrections.yaml of Dossier', correctionsSchema],
  ['config', 'dossier.config.yaml of Dossier', configSchema],
  ['front-matter', 'Front matter of an article in Dossier', articleFieldsSchema],
] as const;

const schemaOf = (title: string, schema: z.ZodType) => ({
  title,
  ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }),
});

test.each(SCHEMAS)('schemas/%s.schema.json is in step', async (name, title, schema) => {
  await expect(`${JSON.stringify(schemaOf(title, schema), null, 2)}\n`).toMatchFileSnapshot(
    `../../schemas/${name}.schema.json`,
  );
});

describe('what the program takes, the schema takes', () => {
  const check = new Ajv({ strict: false, validateFormats: false }).compile(schemaOf('x', correctionsSchema));
  const agree = (yaml: string, right: boolean) => {
    const value: unknown = parse(yaml);
    expect([correctionsSchema.safeParse(value).success, check(value)]).toEqual([right, right]);
  };

  test.each([
    ['pin:\n  - { article: a.txt, quote: Kim left, text: Kim, is: Kim Jong-un, kind: person }'],
    [
      'dates:\n  - { article: a.txt, quote: on Friday, edtf: 2024 }\n  - { article: a.txt, quote: x, hide: true }',
    ],
    ['figures:\n  - { article: a.txt, quote: 12 men, number: 12, unit: null, asOf: 2024-05 }'],
    ['roles:\n  Kim: { set: a scientist, hide: [spokesman] }\nnotes:\n  Kim: See *also* Lee.'],
    ['articles:\n  a.txt: { title: 12, published: 2024-05-01, quote: Once upon, keep: [x] }'],
    [
      'hide: [A, { name: B, kind: place }]\nsame: [[A, B]]\ndifferent: [[A, C]]\nrename: { A: B }\nkind: { A: place }',
    ],
  ])('%s', (yaml) => agree(yaml, true));

  test.each([
    ['pin:\n  - { article: a.txt }'],
    ['pin:\n  - { article: a.txt, quote: x, who: y }'],
    ['roles:\n  Kim: a scientist'],
    ['figures:\n  - { article: a.txt, quote: 12 men, number: twelve }'],
    ['figures:\n  - { article: a.txt, quote: 12 men, bound: about }'],
    ['same: [[A]]'],
    ['notes:\n  Kim: [x]'],
  ])('not %s', (yaml) => agree(yaml, false));
});
