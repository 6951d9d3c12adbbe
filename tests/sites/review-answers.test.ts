// Every doubt of the review page comes with ready lines for each answer: the program takes them without a word, and the doubt is gone.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, explore } from '../../src/build.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import type { BuildOptions } from '../../src/records/options.ts';
import { type ReviewGroup, type ReviewItem, reviewGroups } from '../../src/renderer/review-items.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { folderWith } from '../temporary.ts';
import { optionsFor, readSite } from './build-site.ts';

const dated = (published: string, text: string): string =>
  `---\ntitle: Report of ${published}\npublished: ${published}\npublisher: The Daily\nauthor: Ann Lee\n---\n\n${text}\n`;

const SEEDS = {
  'seeds/a.md': dated('2024-05-03', 'Sin Hong Chol met Peter Otieno in Nairobi.'),
  'seeds/b.md': dated('2024-05-04', 'Shin Hong Cheol left Nairobi for Kampala.'),
  'seeds/c.md': dated(
    '2024-05-05',
    'Otieno told reporters in Kampala that nothing had been signed. Otieno then flew home.',
  ),
  'seeds/d.md': dated(
    '2024-05-06',
    'Amina Wanjiru, 45, opened the school. Green Valley Bank had 4,300 employees in December 2022.',
  ),
  'seeds/e.md': dated(
    '2024-05-07',
    'Amina Wanjiru, 48, closed it again. In December 2022, Green Valley Bank had 4,100 employees.',
  ),
  'seeds/f.md': dated('2024-05-08', 'Imran Qureshi was born on 3 March 1970 in Multan.'),
  'seeds/g.md': dated('2024-05-09', 'Imran Qureshi, who was born in 1972, lives in Lahore.'),
  'seeds/i.md': dated('2024-05-10', 'Thomas Otieno Brandt, a teacher, watched the rain in Lima.'),
  'seeds/j.md': dated('2024-05-11', 'Thomas Brandt, who lives in Quito, painted the rain.'),
  'seeds/k.md': dated('2024-05-12', 'Paul Orr, a sprinter, rested in Nakuru.'),
  'seeds/l.md': dated('2024-05-13', 'Paul Orr, the deputy governor, spoke in Kisumu.'),
  // set apart by the article itself: nothing to ask
  'seeds/m.md': dated('2024-05-14', 'Rosa Mwangi, a weaver, met her namesake, the singer Rosa Mwangi.'),
  'seeds/h.txt':
    'Rain over the valley\n\nIt began to rain on 9 February, farmers said, and did not stop before 12 February.\n',
};

let folder = '';
let options: BuildOptions;

async function look(yaml: string): Promise<{ corpus: Corpus; groups: readonly ReviewGroup[] }> {
  const file = join(folder, 'seeds/_corrections.yaml');
  if (yaml !== '') writeFileSync(file, yaml);
  const { corpus, problems } = await explore(options, () => {});
  rmSync(file, { force: true });
  expect(
    problems.filter(({ level, file: at }) => level !== 'note' && at.endsWith('_corrections.yaml')),
  ).toEqual([]);
  if (corpus === null) throw new Error('Nothing was read.');
  return { corpus, groups: reviewGroups(makeSite(corpus)) };
}

const titles = (groups: readonly ReviewGroup[]): string[] =>
  groups.flatMap(({ anchor, items }) => items.map((item) => `${anchor}: ${nameOf(item)}`));

const nameOf = ({ title, about }: ReviewItem): string => (about === null ? title : `${title}, ${about}`);

describe('the review page', () => {
  let groups: readonly ReviewGroup[];

  beforeAll(async () => {
    folder = folderWith(SEEDS);
    options = optionsFor(folder);
    groups = (await look('')).groups;
  });

  test('lists names that may be one, what contradicts and what was worked out, those first that touch most', () => {
    expect(titles(groups)).toEqual([
      'same: Otieno · Peter Otieno',
      'same: Paul Orr · Paul Orr',
      'same: Shin Hong Cheol · Sin Hong Chol',
      'same: Thomas Brandt · Thomas Otieno Brandt',
      'conflicts: Amina Wanjiru, born',
      'conflicts: Imran Qureshi, born',
      'conflicts: employees, Green Valley Bank, December 2022',
      'fields: Rain over the valley',
      'years: 12 February',
      'years: 9 February',
    ]);
    for (const { items } of groups) {
      const touches = items.map((item) => item.touches);
      expect(touches).toEqual([...touches].sort((a, b) => b - a));
    }
  });

  test('every answer is taken without a word, and settles its doubt and no other', async () => {
    let answers = 0;
    for (const { anchor, items } of groups) {
      for (const item of items) {
        const [title, { choices }] = [nameOf(item), item];
        expect(choices.length, title).toBeGreaterThan(0);
        for (const { label, yaml } of choices) {
          const left = titles((await look(yaml)).groups);
          const settled = titles(groups).filter((one) => !left.includes(one));
          expect(settled, `${title}: ${label}\n${yaml}`).toContain(`${anchor}: ${title}`);
          if (anchor !== 'years' && anchor !== 'fields')
            expect(settled, `${title}: ${label}`).toHaveLength(1);
          answers += 1;
        }
      }
    }
    expect(answers).toBeGreaterThan(15);
  });

  test('what contradicts stands side by side on the page of the name and of the quantity, each with who printed it and when', async () => {
    await build(options, () => {});
    const site = readSite(options.out);
    const words = (path: string) =>
      (site.get(path) ?? '').replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ');
    expect(words('people/imran-qureshi.html')).toContain(
      'Sources differ born 1972 ¶1 Report of 2024-05-09 The Daily, 9 May 2024 3 March 1970 ¶1 Report of 2024-05-08 The Daily, 8 May 2024',
    );
    expect(words('people/amina-wanjiru.html')).toMatch(
      /born aged 48 ¶1 [^¶]{1,40} The Daily, [^¶]{1,12} 2024 aged 45 ¶1 /u,
    );
    const told = /December 2022 4,100 ¶1 [^¶]{1,40} The Daily, [^¶]{1,12} 2024 4,300 ¶1 /u;
    expect(words('organisations/green-valley-bank.html')).toMatch(told);
    const quantity = [...site.keys()].find((path) => /^figures\/employees-\w+\.html$/u.test(path)) ?? '';
    expect(words(quantity)).toContain('Sources differ Green Valley Bank, December 2022');
    expect(words(quantity)).toMatch(told);
    expect(words('people/peter-otieno.html')).not.toContain('Sources differ');
  });

  test('what is the same is one page then, and what is not is two', async () => {
    const people = ({ corpus }: { corpus: Corpus }) =>
      corpus.entities.filter(({ kind }) => kind === 'person').map(({ label }) => label);
    const [same, not] = groups[0]?.items.find(({ title }) => title.startsWith('Shin'))?.choices ?? [];
    expect(people(await look(same?.yaml ?? '')).filter((name) => /Hong/u.test(name))).toHaveLength(1);
    expect(people(await look(not?.yaml ?? '')).filter((name) => /Hong/u.test(name))).toHaveLength(2);
    const [otieno] = groups[0]?.items.find(({ title }) => title.startsWith('Otieno'))?.choices ?? [];
    expect(people(await look(otieno?.yaml ?? '')).filter((name) => /^(?:Peter )?Otieno/u.test(name))).toEqual(
      ['Peter Otieno'],
    );
  });
});
