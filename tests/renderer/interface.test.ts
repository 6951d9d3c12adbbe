import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/lexicon/interface/english.ts';
import { GERMAN } from '../../src/lexicon/interface/german.ts';
import { scriptWords, translator } from '../../src/renderer/interface.ts';
import { describeDate } from '../../src/text/edtf.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');
/** Pages for whoever keeps the collection speak English for now. */
const ENGLISH_ONLY = /(?:changes|editor|explain|gone|moved|place|review|wrong)\.eta$/u;
const texts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.eta') && !ENGLISH_ONLY.test(path))
  .map((path) => readFileSync(join(TEMPLATES, path), 'utf8'));

/** English phrases between quotes in it.t(…). */
const asked = texts.flatMap((text) =>
  [...text.matchAll(/it\.t\('(?<phrase>[^']+)'\)/gu)].map((match) => match.groups?.['phrase'] ?? ''),
);

test('every phrase that a template asks for is in the list of every language', () => {
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((phrase) => !ENGLISH.phrases.has(phrase))).toEqual([]);
  expect(asked.filter((phrase) => !GERMAN.phrases.has(phrase))).toEqual([]);
  expect([...ENGLISH.phrases.keys()]).toEqual([...GERMAN.phrases.keys()]);
});

test('no template has English words of its own', () => {
  const own = texts.flatMap((text) =>
    [
      ...text
        .replaceAll(/<%[\s\S]*?%>|<code>[\s\S]*?<\/code>/gu, '')
        .matchAll(/>(?<words>[^<>]*[A-Za-z]{3}[^<>]*)</gu),
    ].map((match) => match.groups?.['words']?.trim() ?? ''),
  );
  expect(own).toEqual([]);
});

test.each([
  ['2026-04-17/..', '17. April 2026 oder später'],
  ['../2025-06', 'bis Juni 2025'],
  ['XXXX-02-09', '9. Februar, Jahr nicht genannt'],
  ['199X', '1990er Jahre'],
  ['18XX', '19. Jahrhundert'],
  ['2024-35', 'drittes Quartal 2024'],
  ['2023-12-01/2023-12-31', '1. bis 31. Dezember 2023'],
  ['2023-09-01~/2023-09-10~', 'Anfang September 2023'],
  ['-0775', '776 v. Chr.'],
  ['1920~', 'etwa 1920'],
])('%s is said in German as %s', (edtf, words) => {
  expect(translator('de')(describeDate(edtf))).toBe(words);
});

test.each([
  ['153,000', '153.000'],
  ['≈ 1,250.5', '≈ 1.250,5'],
  ['15 people', '15 Personen'],
  ['1 article', '1 Artikel'],
  ['27 passages', '27 Stellen'],
  ['4 times in 2 articles', '4 Mal in 2 Artikel'],
  ['People: K', 'Personen: K'],
])('%s is said in German as %s', (english, german) => {
  expect(translator('de')(english)).toBe(german);
});

test('English comes back as it is, whatever it is', () => {
  fc.assert(fc.property(fc.string(), (text) => translator('en')(text) === text));
});

test('any string can be asked for in German', () => {
  const say = translator('de');
  fc.assert(fc.property(fc.string(), (text) => typeof say(text) === 'string'));
  expect(say('9'.repeat(100_000)).length).toBeGreaterThan(0);
});

test('scripts get words only where they need them', () => {
  expect(scriptWords('en')).toBeNull();
  expect(scriptWords('de')?.['Copy']).toBe('Kopieren');
});
