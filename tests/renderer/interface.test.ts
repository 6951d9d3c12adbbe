import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/lexicon/interface/english.ts';
import { ENGLISH_RULES } from '../../src/lexicon/interface/english-rules.ts';
import { GERMAN } from '../../src/lexicon/interface/german.ts';
import { GERMAN_RULES } from '../../src/lexicon/interface/german-rules.ts';
import { labelIn, languageIn, quotedIn, ruleIn, translator } from '../../src/renderer/interface.ts';
import { wordedScript } from '../../src/renderer/worded-scripts.ts';
import { describeDate } from '../../src/text/edtf.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');
const texts = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.eta'))
  .map((path) => readFileSync(join(TEMPLATES, path), 'utf8'));

const scripts = readdirSync(join(TEMPLATES, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(TEMPLATES, 'assets', name), 'utf8'));

/** English phrases between quotes in it.t(…) of templates and say(…) of scripts. */
const asked = [...texts, ...scripts].flatMap((text) =>
  [...text.matchAll(/\b(?:it\.t|say)\('(?<phrase>[^'…][^']*)'\)/gu)].map(
    (match) => match.groups?.['phrase'] ?? '',
  ),
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
  ['hours per day', 'Stunden pro Tag'],
  ['people dead', 'Menschen: tot'],
  ['homes without power', 'homes: ohne Strom'],
  ['US dollars per month', 'US-Dollar pro Monat'],
  ['nights', 'Nächte'],
  ['rice (tonnes) per year', 'rice (Tonnen) pro Jahr'],
  ['North Korean workers', 'North Korean workers'],
  ['dollars per vote', 'dollars per vote'], // no rate that the program words
  ['tonnes of rice', 'tonnes of rice'], // the articles' own words
])('the quantity %s is called %s in German', (label, words) => {
  expect(labelIn('de', { kind: 'figure', label })).toBe(words);
  expect(labelIn('en', { kind: 'figure', label })).toBe(label);
});

test('names are called what they are called, whatever words they hold', () => {
  expect(labelIn('de', { kind: 'organisation', label: 'hours per day' })).toBe('hours per day');
  expect(labelIn('de', { kind: 'date', label: 'by June 2025' })).toBe('bis Juni 2025');
});

test('a rule has a German name, alone and behind what it is a rule for', () => {
  const t = translator('de');
  expect(t('same-full-name')).toBe('derselbe volle Name');
  expect(t('place: listed-name')).toBe('Ort: Name aus der Liste');
  expect(t('same person: same-romanisation')).toBe('dieselbe Person: gleiche Umschrift');
  expect(t('no-such-rule')).toBe('no-such-rule');
});

test.each([
  ['document-field', 'what the file says of itself', 'was die Datei von sich selbst sagt'],
  ['related-link', 'link to a related article', 'verwandter Artikel'],
  ['page-number', 'page number', 'Seitenzahl'],
  ['no-such-rule', 'no such rule', 'no such rule'],
])('a line that the rule %s set aside says so in words', (rule, english, german) => {
  expect(ruleIn('en', rule)).toBe(english);
  expect(ruleIn('de', rule)).toBe(german);
});

test('every reason to join names or to ask has German words', () => {
  const resolver = join(import.meta.dirname, '../../src/resolver');
  const rules = readdirSync(resolver, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(resolver, path), 'utf8').matchAll(/\brule: '(?<rule>[a-z-]+-[a-z-]+)'/gu),
    ])
    .map(({ groups }) => groups?.['rule'] ?? '');
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((rule) => !GERMAN_RULES.has(rule))).toEqual([]);
});

test('every rule with English words has German words too', () => {
  expect([...ENGLISH_RULES.keys()].filter((rule) => !GERMAN_RULES.has(rule))).toEqual([]);
  expect([...ENGLISH_RULES.keys()]).toEqual([...ENGLISH_RULES.keys()].toSorted());
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
  ['4 times in 2 articles', '4 Mal in 2 Artikeln'],
  ['People: K', 'Personen: K'],
  [
    'From 2024-01 to 2025-12, by month: 1,018 dated passages above the line, 4 published articles below it, 3 that span more than one month as lines on top.',
    'Von 2024-01 bis 2025-12, nach Monaten. Datierte Stellen über der Linie: 1.018. Erschienene Artikel darunter: 4. Als Striche darüber, was mehr als einen Monat umfasst: 3.',
  ],
  ['before 2024', 'vor 2024'],
  ['after 2026', 'nach 2026'],
])('%s is said in German as %s', (english, german) => {
  expect(translator('de')(english)).toBe(german);
});

test.each([
  ['Inferred from “4 May 1963”. A line', 'Erschlossen aus „4 May 1963“. A line'],
  ['Stated in the file: “Part 3: „Das Wasser kam“”.', 'In der Datei angegeben: „Part 3: ‚Das Wasser kam‘“.'],
  ['The text says “Friday”.', 'Der Text sagt „Friday“.'],
  ['She said “no”.', 'She said “no”.'], // not ours: it keeps its marks
  ["It's Ann's 'own' word.", "It's Ann's 'own' word."],
  ['“No comment”', '„No comment“'],
])('%s is said in German, with German marks, as %s', (english, german) => {
  expect(translator('de')(english)).toBe(german);
});

test.each([
  ['en', '"No," he said', '“‘No,’ he said”'],
  ['de', 'Teil 3: „Das Wasser kam“', '„Teil 3: ‚Das Wasser kam‘“'],
  ['de', 'Die «alte» Mole', '„Die «alte» Mole“'],
] as const)('in %s the title %s is quoted as %s', (language, title, quoted) => {
  expect(quotedIn(language, title)).toBe(quoted);
});

test.each([
  ['en', 'de', 'German'],
  ['de', 'de', 'Deutsch'],
  ['en', 'pt-BR', 'Portuguese (pt-BR)'],
  ['en', 'tlh', 'tlh'],
] as const)('in %s the language %s is called %s', (language, tag, name) => {
  expect(languageIn(language, tag)).toBe(name);
});

test.each([
  [
    'The 1,056 names mentioned most that share a paragraph.',
    'Die 1.056 meistgenannten Namen, die sich einen Absatz teilen.',
  ],
  [
    '3 of 12 claims that several articles make come from one source.',
    'Behauptungen mehrerer Artikel: 12, davon aus nur einer Quelle: 3.',
  ],
  [
    '0 of 1 claim that several articles make come from one source.',
    'Behauptungen mehrerer Artikel: 1, davon aus nur einer Quelle: 0.',
  ],
  [
    '1 of 1,204 claims that several articles make comes from one source.',
    'Behauptungen mehrerer Artikel: 1.204, davon aus nur einer Quelle: 1.',
  ],
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

test('a script says its words in the language of the interface, whatever signs they hold', () => {
  const script = "button.textContent = say('Copy'); box.textContent = say('odd'); const copy = 'Copy';";
  expect(wordedScript('assets/x.js', script, translator('de'))).toBe(
    "button.textContent = say('Kopieren'); box.textContent = say('odd'); const copy = 'Copy';",
  );
  expect(wordedScript('assets/x.js', "say('a')", () => "it's\\\n$&")).toBe("say('it\\'s\\\\ $&')");
  expect(wordedScript('assets/x.js', script, translator('en'))).toBe(script);
  expect(wordedScript('assets/x.css', "say('Copy')", translator('de'))).toBe("say('Copy')");
});

test('the dialog asks what a correction is about, which is not the name of the page about the site', () => {
  const script = readFileSync(join(TEMPLATES, 'assets', 'wrong.js'), 'utf8');
  const worded = wordedScript('assets/wrong.js', script, translator('de'));
  expect(worded).toContain("htmlFor: 'wrong-about' }, say('Worum es geht')");
});

test.each([
  [
    "'Petrescu' may be Viorel Petrescu or Sorin Petrescu: more than one person of the article has this name.",
    '„Petrescu“ kann Viorel Petrescu oder Sorin Petrescu sein: mehr als eine Person des Artikels heißt so.',
  ],
  [
    "'Kim' may be Kim A or Kim B or Kim C: more than one person of the article has this name.",
    '„Kim“ kann Kim A oder Kim B oder Kim C sein: mehr als eine Person des Artikels heißt so.',
  ],
  [
    "'UN' can stand for 'Union North' or 'Unit Nine'.",
    '„UN“ kann für „Union North“ oder „Unit Nine“ stehen.',
  ],
])('%s is said in German to the last word', (english, german) => {
  expect(translator('de')(english)).toBe(german);
});
