// Ten mistakes in a collection of fifty articles, set right with nothing but the corrections file, also after the files were renamed and wrapped anew.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { explore } from '../../src/build.ts';
import { previewLines } from '../../src/command/preview.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { NO_SETTINGS } from '../../src/store/read-settings.ts';
import { folderWith } from '../temporary.ts';
import { optionsFor } from './build-site.ts';

const quiet = (): void => {};
const FIRST = ['Amina', 'Peter', 'Grace', 'Samuel', 'Mary', 'Daniel', 'Ruth', 'Joseph', 'Esther', 'David'];
const LAST = ['Wanjiru', 'Otieno', 'Mwangi', 'Kamau', 'Njoroge'];
const TOWNS = ['Nairobi', 'Kampala', 'Kigali', 'Lusaka', 'Accra'];

const plain = Object.fromEntries(
  Array.from({ length: 49 }, (_, i) => {
    const name = `${FIRST[i % 10]} ${LAST[Math.floor(i / 10)]}`;
    const town = TOWNS[i % 5] ?? '';
    return [
      `seeds/plain-${String(i).padStart(2, '0')}.txt`,
      `Report ${i + 1} from ${town}\n\n${name}, a teacher, told reporters in ${town} on ${(i % 27) + 1} May 2024 that ${100 + i} pupils had come back to school number ${i + 3} after the rains of that spring.\n`,
    ];
  }),
);

const SPECIAL =
  'Harvest talks open in Lusaka\n\nFarm expert Joseph Banda arrived in Lusaka on 9 March 2024 with 1,500 tonnes of maize for the villages along the river, officials there said.\n\nLater Banda met Mr Joe Banda, the driver. Banda signed for the maize before noon.\n\nThe programme called Green Valley was praised by Victoria Falls Bank.\n\nSubscribe here to our weekly picture letter today.\n';

const CORRECTIONS = `articles:
  special.txt:
    quote: Farm expert Joseph Banda arrived in Lusaka
    title: Maize for the villages                    # 1 a wrong title
    published: 2024-03-10                            # 2 no day of publication
    drop: [Subscribe here to our weekly picture letter today.]  # 3 furniture
same:
  - [Amina Wanjiru, Amina Njoroge]                   # 4 one person under two names
rename:
  Peter Otieno: Dr Peter Otieno                      # 5 a label
hide: [Grace Mwangi]                                 # 6 no name
kind:
  Kigali: organisation                               # 7 another kind
pin:
  - article: special.txt                             # 8 the wrong Banda
    quote: Banda signed for the maize
    text: Banda
    is: Joe Banda
    kind: person
dates:
  - article: special.txt                             # 9 a wrong date
    quote: arrived in Lusaka on 9 March 2024 with
    edtf: 2024-03-19
figures:
  - article: special.txt                             # 10 a wrong figure
    quote: with 1,500 tonnes of maize
    number: 15000
notes:
  Dr Peter Otieno: Asked for *comment*.
`;

let options: BuildOptions;

const look = async (settings?: typeof NO_SETTINGS): Promise<Corpus> => {
  const { corpus, problems } = await explore(options, quiet, settings);
  expect(problems.filter(({ level, code }) => level !== 'note' && /correction/u.test(code))).toEqual([]);
  if (corpus === null) throw new Error('Nothing was read.');
  return corpus;
};

function check(corpus: Corpus): void {
  const labels = (kind: string) =>
    corpus.entities.filter((one) => one.kind === kind).map(({ label }) => label);
  const special = corpus.articles.find(({ text }) => text.includes('Farm expert'));
  const mentions = corpus.entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ entity, mention })),
  );
  const inSpecial = mentions.filter(({ mention }) => mention.article === special?.id);
  expect(special?.title).toBe('Maize for the villages');
  expect(special?.published.edtf).toBe('2024-03-10');
  expect(special?.text).not.toContain('weekly picture letter');
  expect(labels('person')).not.toContain('Amina Njoroge');
  const amina = corpus.entities.find(({ label }) => label === 'Amina Wanjiru');
  expect(amina?.names.map(({ form }) => form)).toEqual(
    expect.arrayContaining(['Amina Njoroge', 'Amina Wanjiru']),
  );
  expect(labels('person')).toContain('Dr Peter Otieno');
  expect(labels('person')).not.toContain('Peter Otieno');
  expect(labels('person')).not.toContain('Grace Mwangi');
  expect(labels('organisation')).toContain('Kigali');
  expect(labels('place')).not.toContain('Kigali');
  const signer = inSpecial.find(
    ({ mention }) => special?.text.slice(mention.end).startsWith(' signed for the maize') ?? false,
  );
  expect(signer?.entity.label).toBe('Joe Banda');
  const date = inSpecial.find(({ mention }) => mention.text === '9 March 2024')?.mention;
  expect(date?.kind === 'date' && date.value.edtf).toBe('2024-03-19');
  const figure = inSpecial.find(({ mention }) => mention.text.startsWith('1,500'))?.mention;
  expect(figure?.kind === 'figure' && figure.value.number).toBe(15000);
  expect([...(corpus.editor?.notes.values() ?? [])]).toEqual(['Asked for *comment*.']);
}

describe('ten mistakes in fifty articles', () => {
  let folder = '';

  beforeAll(() => {
    folder = folderWith({ ...plain, 'seeds/special.txt': SPECIAL });
    options = optionsFor(folder);
  });

  test('are set right with the corrections file alone', async () => {
    const before = await look(NO_SETTINGS);
    expect(before.articles).toHaveLength(50);
    writeFileSync(join(folder, 'seeds/_corrections.yaml'), CORRECTIONS);
    check(await look());
  });

  test('the preview names every change, and nothing is written', async () => {
    const lines = previewLines(await look(NO_SETTINGS), await look()).join('\n');
    for (const said of [
      "special.txt: title 'Maize for the villages', was 'Harvest talks open in Lusaka'",
      'special.txt: published 2024-03-10, was unknown',
      "pages joined: 'Amina Njoroge' and 'Amina Wanjiru' as 'Amina Wanjiru'",
      "page renamed: 'Peter Otieno' to 'Dr Peter Otieno'",
      "page removed: 'Grace Mwangi' (person)",
      "'Kigali' is now organisation, was place",
      'date “9 March 2024” in special.txt: 19 March 2024, was 9 March 2024',
      'line 2: articles: special.txt (title, published, drop set)',
    ])
      expect(lines).toContain(said);
    expect(lines).toMatch(/figure “1,500[^\n]*15000/u);
    expect(readdirSync(folder)).toEqual(['seeds']);
    expect(previewLines(await look(NO_SETTINGS), await look(NO_SETTINGS))).toEqual(['Nothing would change.']);
  });

  test('stay right after every file was renamed, moved and wrapped anew', async () => {
    const seeds = join(folder, 'seeds');
    mkdirSync(join(seeds, 'archive'));
    for (const [i, name] of readdirSync(seeds)
      .filter((one) => one.endsWith('.txt'))
      .entries()) {
      const text = readFileSync(join(seeds, name), 'utf8');
      const wrapped = text
        .split('\n')
        .map((line) => line.replaceAll(/(?<words>.{50,70}) /gu, '$<words>\n'))
        .join('\n');
      writeFileSync(join(seeds, name), name === 'special.txt' ? wrapped : text);
      renameSync(join(seeds, name), join(seeds, 'archive', `item-${i}.txt`));
    }
    check(await look());
  });
});
