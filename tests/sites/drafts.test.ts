// What was just saved, shown ahead of the build: the words are the new ones, and links lead to where things stand in the site that is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draft } from '../../src/build.ts';
import { buildSite } from './build-site.ts';

const article = (title: string, text: string): string => `${title}\n\nThe Lantern\n5 May 2024\n\n${text}\n`;

test('a draft is the article as it was just saved, with links into the last site, and says that it is one', async () => {
  const { folder, options, site } = await buildSite(
    {
      'a.txt': article(
        'Nurses leave',
        'Amina Wanjiru said in Nairobi on 3 May 2024 that 40 nurses had left.',
      ),
      'b.txt': article(
        'Doctors stay',
        'Grace Otieno said in Nairobi on 7 June 2023 that 12 doctors had stayed.',
      ),
    },
    'pages:\n  minimumArticles: 2\n',
  );
  const path = [...site.keys()].find((one) => /^articles\/a-[0-9a-f]+\.html$/u.test(one)) ?? '';
  expect(site.get(path)).not.toContain('role="status"');
  writeFileSync(
    join(folder, 'seeds/a.txt'),
    article(
      'Nurses leave',
      'Amina Wanjiru said in Nairobi on 3 May 2024 that 41 nurses had left. Peter Kamau agreed.',
    ),
  );
  const pages = new Map((await draft(options, ['a.txt'])).map((page) => [page.path, String(page.content)]));
  expect([...pages.keys()].sort()).toEqual([path, path.replace('.html', '.source.html')].sort());
  const page = pages.get(path) ?? '';
  expect(page).toContain('role="status"');
  expect(page).toMatch(/41\b[^.]*nurses/u);
  const hrefs = [...page.matchAll(/ href="\.\.\/(?<to>(?:people|places|dates)\/[^"#]+)/gu)].map(
    ({ groups }) => groups?.['to'] ?? '',
  );
  expect(hrefs).toContain('people/letter-w.html'); // Wanjiru shares the page of her letter
  expect(hrefs).toContain('places/nairobi.html');
  const isNew = (to: string) => !site.has(to);
  expect([...new Set(hrefs.filter(isNew))]).toEqual(['people/letter-k.html']); // of Kamau, whom the last site does not know
});

test('a file that cannot be read has no draft', async () => {
  const { options } = await buildSite({ 'a.txt': article('Nurses leave', 'Amina Wanjiru said so.') });
  expect(await draft(options, ['gone.txt'])).toEqual([]);
});
