// What the build says of corrections, on the review page of a German site: built with the real program, so that its own words are tried.
import { expect, test } from 'vitest';
import { translator } from '../../src/renderer/interface.ts';
import { buildSite } from '../sites/build-site.ts';

const FILES = {
  'one.txt':
    'Nurses leave\n\nAmina Wanjiru, born on 3 May 1970, spoke in Nairobi. Georgia met Amina Wanjiru in Georgia.\n\nThe Lamu Water Board met in Lamu.\n',
  'two.txt': 'Nurses return\n\nAmina Wanjiru, born in 1971, met Joseph Otieno in Nairobi.\n',
  '_corrections.yaml': `identifiers:
  - { name: Amina Wanjiru, wikidata: Q42 }
  - { name: Joseph Otieno, wikidata: Q42 }
  - { name: Nobody Here, wikidata: Q7 }
  - { name: Lamu, viaf: "102333412", kind: person }
  - { name: Nairobi, geonames: 184745 }
roles:
  Amina Wanjiru:
    hide: [queen of the sea]
notes:
  Amina Wanjiru: Was elected in 2020.
pin:
  - { article: gone.txt, quote: nobody ever wrote this, text: nobody, is: A Person }
  - { article: one.text, quote: spoke in Nairobi, text: Nairobi, is: Nairobi City }
same:
  - [Lamu, Lamu Town, Lamu Water Board]
hide: [Georgia]
different:
  - [Amina Wanjiru, Joseph Nobody]
rename:
  Nowhere Man: Somewhere Man
`,
  '_identifiers.csv': 'name,wikidata\nLamu Water Board,Q9\nNowhere,Q1\nNo one,Q2\n',
};

/** English words that no German sentence has. */
const ENGLISH =
  /\b(?:the|this|that|of|is|are|here|not|names?|nothing|check|take|write|set|joined|identifiers?|kept|shown|stands?|any)\b/u;

test('messages and effects of corrections are German on a German site, but for keys and quotations', async () => {
  const { site } = await buildSite(FILES, 'language: de\n');
  const review = String(site.get('review.html'));
  const problems = [...review.matchAll(/<p>(?<words>[^<]{1,2000})<\/p>/gu)].map(
    (one) => one.groups?.['words'] ?? '',
  );
  const effects = [...review.matchAll(/<\/td><td>(?<words>[^<]{1,400})<\/td>/gu)].map(
    (one) => one.groups?.['words'] ?? '',
  );
  expect(problems.length).toBeGreaterThan(6);
  expect(effects.length).toBeGreaterThan(4);
  const bare = [...problems, ...effects].map((words) => words.replaceAll(/„[^“]*“/gu, ''));
  expect(bare.filter((words) => ENGLISH.test(words))).toEqual([]);
  expect(review).toContain('Kein Name der Sammlung ist „Nobody Here“');
  expect(review).toContain('2 Einträge dieser Tabelle stehen in keinem Artikel: „Nowhere“, „No one“.');
  expect(review).toContain('verbunden durch wikidata:Q42');
}, 60_000);

test.each([
  [
    "'A' and 'B' are one page here and have two identifiers of Wikidata, Q1 and Q2. If they are two, add different: [A, B]; if one has both, give both in one entry.",
    '„A“ und „B“ sind hier eine Seite und haben zwei Kennungen von Wikidata, Q1 und Q2. Sind es zwei, different: [A, B] hinzufügen; hat einer beide, beide in einem Eintrag angeben.',
  ],
  [
    "3 names of the collection may be meant by 'Georgia', so this identifier is not shown. Add kind: one of person, place.",
    'Mit „Georgia“ können 3 Namen der Sammlung gemeint sein; diese Kennung wird nicht gezeigt. kind: hinzufügen, eines von person, place.',
  ],
  ['No identifier of Ann Lee is given.', 'Zu Ann Lee ist keine Kennung angegeben.'],
  ["'Nothing is said of X.' she said", "'Nothing is said of X.' she said"], // words of an article
])('“%s” is “%s” in German', (english, german) => {
  expect(translator('de')(english)).toBe(german);
});
