// A collection of made-up articles, the same every time, to see pages full, empty, long and in many languages. Every name and fact in it
// is invented; run `npx tsx tests/collections/write.ts FOLDER` to write it to disk.
import { BODIES, LANGUAGES, type LanguageName, NAMES, PLACES } from './words.ts';

export interface CollectionOptions {
  /** How many varied articles, 200 unless told. */
  readonly varied?: number;
  /** How many short articles that all name one person; none unless told. */
  readonly aboutOne?: number;
}

/** Seeds by path. */
export function makeCollection(options: CollectionOptions = {}): Record<string, string> {
  const files: Record<string, string> = { ...ODD_ARTICLES };
  const varied = options.varied ?? 200;
  for (let number = 0; number < varied; number += 1) {
    const language = LANGUAGES[number % LANGUAGES.length] ?? 'english';
    files[`${language}/${String(number).padStart(3, '0')}.md`] = variedArticle(language, number);
  }
  for (let number = 0; number < (options.aboutOne ?? 0); number += 1)
    files[`one/${String(number).padStart(5, '0')}.txt`] = articleAboutOne(number);
  return files;
}

/** A number from 0 up to `size`, always the same for the same seeds: a multiplicative hash, no chance. */
function pick(size: number, ...seeds: readonly number[]): number {
  let state = 2_166_136_261;
  for (const seed of seeds) state = Math.imul(state ^ (seed + 0x9e37), 16_777_619) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) % size;
}

function variedArticle(language: LanguageName, number: number): string {
  const sentences = BODIES[language];
  const people = NAMES[language];
  const places = PLACES[language];
  const year = 2014 + pick(12, number, 1);
  const month = 1 + pick(12, number, 2);
  const day = 1 + pick(28, number, 3);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const fill = (sentence: string, index: number) =>
    sentence
      .replaceAll('{person}', () => people[pick(people.length, number, index, 4)] ?? '')
      .replaceAll('{other}', () => people[pick(people.length, number, index, 5)] ?? '')
      .replaceAll('{place}', () => places[pick(places.length, number, index, 6)] ?? '')
      .replaceAll('{count}', () => String(10 * (1 + pick(90, number, index, 7))))
      .replaceAll('{day}', () => String(1 + pick(28, number, index, 8)))
      .replaceAll('{year}', () => String(year - pick(6, number, index, 9)));
  const paragraphs = Array.from({ length: 2 + pick(9, number, 10) }, (_, paragraph) =>
    Array.from({ length: 1 + pick(4, number, paragraph, 11) }, (_each, sentence) =>
      fill(
        sentences[pick(sentences.length, number, paragraph, sentence, 12)] ?? '',
        paragraph * 7 + sentence,
      ),
    ).join(language === 'japanese' || language === 'chinese' ? '' : ' '),
  );
  const title = fill(sentences[pick(sentences.length, number, 13)] ?? '', 99)
    .replace(/[.。؟?]$/u, '')
    .slice(0, 90);
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(number % 5 === 0 ? [] : [`published: ${date}`]),
    ...(number % 3 === 0
      ? []
      : [`publisher: ${JSON.stringify(PUBLISHERS[pick(PUBLISHERS.length, number, 14)])}`]),
    '---',
  ];
  return `${front.join('\n')}\n\n${paragraphs.join('\n\n')}\n`;
}

const PUBLISHERS = [
  'The Harbour Courier',
  'Valle Diario',
  'Nordkurier am Fluss',
  'Agence du Delta',
  'Eastern Wire',
];

function articleAboutOne(number: number): string {
  const month = ['January', 'March', 'May', 'July', 'September', 'November'][number % 6];
  return `Senator Amara Oduya visited ward ${number + 1}

Senator Amara Oduya said on ${1 + (number % 27)} ${month} ${2000 + (number % 25)} that ${40 + (number % 700)} wells had been repaired in the district. Residents in Lagos welcomed her.
`;
}

const FAMILIES = [
  'Abbott',
  'Baird',
  'Cardew',
  'Dunmore',
  'Ellery',
  'Farrant',
  'Gilmour',
  'Hadley',
  'Ingram',
  'Jessop',
];
const SECOND = ['', '-Ash', '-Birch', '-Cole', '-Dale'];

const FIVE_HUNDRED = Array.from({ length: 500 }, (_, index) => {
  const given = NAMES.english[index % NAMES.english.length]?.split(' ')[0] ?? 'Ann';
  const family = FAMILIES[Math.floor(index / NAMES.english.length) % FAMILIES.length] ?? 'Marlow';
  return `${given} ${family}${SECOND[Math.floor(index / (NAMES.english.length * FAMILIES.length)) % SECOND.length] ?? ''}`;
});

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

const ODD_ARTICLES: Readonly<Record<string, string>> = {
  'odd/almost-empty.txt': 'No comment.\n',
  'odd/one-word.md': '# Silence\n\nNothing.\n',
  'odd/no-names.txt':
    'It rained again\n\nIt rained all day and nobody went out. The road was wet, and the shops were shut.\n',
  'odd/five-hundred-names.txt': `Guests of the harbour ball\n\n${[...chunks(FIVE_HUNDRED, 10)].map((names) => `The list also has ${names.join(', ')}.`).join('\n\n')}\n`,
  'odd/very-long.md': `---\ntitle: Minutes of the long inquiry\npublished: 2021-06-30\n---\n\n${Array.from({ length: 400 }, (_, index) => `Judge Helena Brandt told the inquiry on day ${index + 1} that ${100 + index} letters had reached the ministry in Vienna by ${1 + (index % 28)} March ${2001 + (index % 19)}. Lawyer Tomasz Wilk disagreed.`).join('\n\n')}\n`,
  'odd/long-word.txt': `A name without end\n\nThe form said ${'Donaudampfschifffahrts'.repeat(30)} and https://example.org/${'a'.repeat(400)} and nothing else.\n`,
  'odd/markup.txt':
    'On <b>tags</b> & ampersands\n\nThe minister wrote "<script>alert(1)</script>" in a note to Paula Reyes of Lima, who kept {{ it }} and <%= it %>.\n',
  'odd/same-figure-a.txt':
    'Strike at the docks\n\nThe union said on 3 May 2024 that 4,200 dock workers had joined the strike in Rotterdam.\n',
  'odd/same-figure-b.txt':
    'Docks stand still\n\nPolice said on 3 May 2024 that 1,900 dock workers had joined the strike in Rotterdam.\n',
  'odd/same-figure-c.txt':
    'A quiet harbour\n\nAbout 4,000 dock workers had joined the strike in Rotterdam by 4 May 2024, the mayor Els de Wit said.\n',
  'odd/mixed-directions.md':
    '---\ntitle: Names in four scripts\npublished: 2022-11\n---\n\nThe envoy met محمود درويش الصغير in Amman, then יעל כהן in Haifa, 田中花子 in Osaka and Ελένη Παππά in Athens.\n',
};
