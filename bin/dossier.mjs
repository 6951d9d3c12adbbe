#!/usr/bin/env node
// Starts Dossier from a bundle of its sources, so that nobody waits for a compiler; without a place to keep one, from the sources.
import { setFlagsFromString } from 'node:v8';
import { bundledProgram } from './bundle.mjs';
import { tooOld } from './node-version.mjs';
import { runKept } from './run-kept.mjs';

const refusal = tooOld(process.versions.node);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(2);
}

/**
 * A small build is over before V8 has made up for making its code fast. With less to make (fewer calls written out in place, no loop made
 * twice) a cold build of 300 dense articles takes a sixth less processor time, one of three articles a twentieth; large builds take the
 * same with and without. And a pattern is made fast at once: by itself V8 first makes it for an interpreter and anew at its second use,
 * and most are used twice; without that both take another tenth to sixth less. Functions are made fast when they have run twice as long as
 * V8 asks for, which saves a twentieth of a small build; only the V8 of Node 20 knows that flag.
 */
const FLAGS = ['--max-inlined-bytecode-size-cumulative=150', '--no-turbo-loop-peeling', '--no-regexp-tier-up'];
if (process.versions.node.startsWith('20.')) FLAGS.push('--interrupt-budget=132000');
for (const flag of FLAGS) setFlagsFromString(flag);

const bundle = await bundledProgram();
if (bundle === null) {
  (await import('tsx/esm/api')).register();
  await import(new URL('../src/main.ts', import.meta.url).href);
} else await runKept(bundle, 'main', process.argv[2] === 'extract' ? 'extract' : 'build');
