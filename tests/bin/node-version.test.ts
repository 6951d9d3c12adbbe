import { join } from 'node:path';
import { expect, test } from 'vitest';

const { tooOld }: { tooOld: (version: string, needed?: string) => string | null } = await import(
  join(import.meta.dirname, '../../bin/node-version.mjs')
);

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is told to be too old', (version) => {
  expect(tooOld(version, '>=20.19')).toBe(`Dossier needs Node.js 20.19 or later; this is ${version}.`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(tooOld(version, '>=20.19')).toBeNull();
});

test('this one is, by what package.json asks for', () => {
  expect(tooOld(process.versions.node)).toBeNull();
});
