// A collection of any size that is the same on every machine: news prose, names by Zipf's law with a long tail, dates, figures, quotations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GIVEN = 'Amina Juma Grace Daniel Maria Chen Aisha Peter Olga Hassan Lucia Kofi Elena Samuel Fatima Ivan Rosa David Nadia Thomas Leila Marcus Ingrid Pablo Yusuf Clara Victor Miriam Andre Sofia'.split(' ');
const SYLLABLES = 'ka ro mi ta ven lo sa bar den ti mo ri wan ji ru ote no kel mar tin gha na so ber lin do va sto pe tro ham mu sek ola yin'.split(' ');
const TOWNS = 'Nairobi Kampala Accra Lagos Dakar Tunis Cairo Lisbon Madrid Warsaw Vilnius Ankara Baku Lima Bogota Quito Hanoi Manila Jakarta Dhaka Oslo Turin Lyon Bremen Leeds Perth Durban Maputo Lusaka Harare'.split(' ');
const BODIES = ['Ministry of Health', 'Ministry of Transport', 'Water Board', 'Police Service', 'University Hospital', 'Teachers Union', 'Chamber of Commerce', 'Electoral Commission', 'Red Cross', 'Port Authority', 'Court of Appeal', 'Development Bank'];
const OFFICES = ['the health minister', 'a spokesman for the union', 'the director of the hospital', 'the mayor', 'a police commander', 'the head of the agency', 'a lawyer for the families', 'the governor'];
const THINGS = ['nurses', 'teachers', 'houses', 'patients', 'soldiers', 'hectares of maize', 'tonnes of rice', 'schools', 'voters', 'buses'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const FILLER = [
  'Residents had complained for years about the state of the road.',
  'The rains came early and the fields near the river stayed under water for weeks.',
  'Nobody at the office could say when the work would begin again.',
  'Similar plans were shelved twice after disputes over who would pay.',
  'Traders at the market said that prices had risen since the border was closed.',
  'An inquiry is under way, and its findings are expected before the end of the year.',
  'The announcement surprised many who had followed the talks closely.',
  'Families waited outside the gates through the night with blankets and candles.',
  'It was the third such incident in the district, where roads are poor and help is far.',
  'Opposition members walked out of the chamber before the vote was taken.',
];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** A generator with a seed (Lehmer): numbers from 0 up to 1. */
function numbers(seed) {
  let state = (seed * 7919 + 104729) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function surname(number) {
  let rest = number;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return capital(`${word}${SYLLABLES[(number * 7) % SYLLABLES.length]}`);
}

const person = (rank) => `${GIVEN[(rank * 13) % GIVEN.length]} ${surname(rank)}`;

/** Ranks by Zipf's law over a tail that grows with the collection; one name in eight stands in this article alone. */
function makePick(random, size, number) {
  const tail = Math.max(200, size * 2);
  return () => (random() < 0.125 ? tail + number * 8 + Math.floor(random() * 8) : Math.floor(tail ** random()) - 1);
}

/** How long an article is, in words: what newspapers print, and what agencies send as briefs. */
const WORDS = { dense: { least: 300, spread: 600 }, short: { least: 60, spread: 40 } };

/** The text of article `number` of a collection of `size`: 300 to 900 words, or 60 to 160 where `kind` is short. */
export function articleText(number, { size, kind = 'dense', edition = 0 }) {
  const random = numbers(number + 1 + edition * 1_000_003);
  const of = (list) => list[Math.floor(random() * list.length)];
  const pick = makePick(random, size, number);
  const town = () => TOWNS[Math.min(TOWNS.length - 1, Math.floor(TOWNS.length ** random()) - 1)];
  const body = () => `${of(TOWNS)} ${of(BODIES)}`;
  const year = 2015 + Math.floor(random() * 11);
  const day = () => `${1 + Math.floor(random() * 28)} ${of(MONTHS)} ${year}`;
  const amount = () => String(Math.floor(10 ** (1 + random() * 5))).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const lead = person(pick());
  const sentences = [
    () => `${person(pick())}, ${of(OFFICES)}, said on ${day()} that ${amount()} ${of(THINGS)} had been counted in ${town()}.`,
    () => `“We will not leave before the work is done,” said ${lead}, who has led the ${body()} since ${year - 3}.`,
    () => `According to the ${body()}, about ${amount()} ${of(THINGS)} were affected, ${Math.floor(random() * 90)} percent more than a year earlier.`,
    () => `${lead.split(' ')[1]} met ${person(pick())} in ${town()} on ${day()} to discuss a loan of $${amount()} million.`,
    () => `The ${body()} denied the report by the ${of(TOWNS)} Herald.`,
    () => of(FILLER),
    () => of(FILLER),
  ];
  const { least, spread } = WORDS[kind];
  const words = least + Math.floor(random() * spread);
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => of(sentences)()).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  const title = `${lead} and the ${amount()} ${of(THINGS)} of ${town()}`;
  return { title, day: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`, paragraphs };
}

/** Write the collection: `seeds/` for Dossier; for the others `content/` with the names of an article handed to them as tags. */
export function writeCorpus(folder, corpus) {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds, { recursive: true });
  for (let number = 0; number < corpus.size; number += 1) {
    if (number % 500 === 0) mkdirSync(join(seeds, String(number / 500)), { recursive: true });
    writeFileSync(seedPath(seeds, number), seedText(articleText(number, corpus)));
  }
}

export const seedPath = (seeds, number) => join(seeds, String(Math.floor(number / 500)), `${String(number).padStart(6, '0')}.txt`);
export const seedText = ({ title, day, paragraphs }) => `${title}\n\nThe Bench Herald\n${day}\n\n${paragraphs.join('\n\n')}\n`;

/** The same collection for generators that extract nothing: every name is given to them as a term of a taxonomy. */
export function writeTagged(folder, corpus) {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < corpus.size; number += 1) {
    const { title, day, paragraphs } = articleText(number, corpus);
    const text = paragraphs.join('\n\n');
    const names = [...new Set(text.match(/\b[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){1,3}/g) ?? [])];
    const front = `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\ntags:\n${names.map((name) => `  - ${JSON.stringify(name)}\n`).join('')}---\n\n`;
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.md`), front + text);
  }
}
