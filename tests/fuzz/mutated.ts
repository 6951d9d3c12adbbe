// Real files, damaged as disks, mailers and people damage them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MARKUP, TEMPLATES } from '../hostile/cases/vectors.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const real = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));

/** Put in between: marks that mean something to some stage. */
const INSERTED = [
  ...MARKUP,
  ...TEMPLATES,
  '---\n',
  '```\n',
  '\n\n',
  '\u2028',
  '\ud800',
  '\udc00',
  '\0',
  '\u0301'.repeat(40),
  '“',
  '”',
  '(',
  ' 1,200 ',
  ' on 3 May ',
  ' said ',
  ' Mr. ',
  '\r',
  '\t',
  '\u00a0',
  '\u202e',
  '|',
  '> ',
  '- ',
  '# ',
];

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove' | 'repeat' | 'swap'; readonly at: number; readonly length: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('insert'), at: fc.nat(9000), text: fc.constantFrom(...INSERTED) }),
  fc.record({
    kind: fc.constantFrom('remove', 'repeat', 'swap'),
    at: fc.nat(9000),
    length: fc.integer({ min: 1, max: 300 }),
  }),
);

/** A seed of the project, or any text, with up to twelve damages. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...real) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
    ),
    fc.array(change, { maxLength: 12 }),
  )
  .map(([text, changes]) => changes.reduce(applied, text));

function applied(text: string, one: Change): string {
  const at = one.at % (text.length + 1);
  if (one.kind === 'insert') return text.slice(0, at) + one.text + text.slice(at);
  const part = text.slice(at, at + one.length);
  const rest = text.slice(at + one.length);
  if (one.kind === 'remove') return text.slice(0, at) + rest;
  return one.kind === 'repeat' ? text.slice(0, at) + part.repeat(3) + rest : rest + part + text.slice(0, at);
}

/** The bytes of such a text with some of them changed. */
export const mutatedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(mutatedText, fc.array(fc.tuple(fc.nat(9000), fc.nat(255)), { maxLength: 6 }))
  .map(([text, changes]) => {
    const bytes = Buffer.from(text, 'utf8');
    for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });
