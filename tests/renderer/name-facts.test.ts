import { expect, test } from 'vitest';
import { buildSite } from '../sites/build-site.ts';

const dispatch = (title: string, more: string) => `---
title: ${title}
published: 2024-03-12
---

Imran Qureshi, the chairman of Green Valley Bank, said on Tuesday that the bank would close twelve branches in Lahore.

"We have looked at every branch," said Imran Qureshi.

${more}
`;

const files = {
  'one.md': dispatch(
    'Bank to close branches',
    'Imran Qureshi, born on 3 March 1970, joined the bank as a clerk.',
  ),
  'two.md': dispatch(
    'Twelve branches to go',
    'The announcement came late. Nobody at the bank was born in 1970.',
  ),
};

/** Words between tags, so that links do not part them. */
const wordsOf = (html: string) => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

test('a role that two articles give stands once, with a place in each', async () => {
  const { site } = await buildSite(files);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const facts = page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>'));
  expect(wordsOf(facts).match(/chairman of Green Valley Bank/gu)).toHaveLength(1);
  expect(facts.match(/class="at" href="[^"]*one-/gu)?.length).toBeGreaterThan(0);
  expect(facts.match(/class="at" href="[^"]*two-/gu)?.length).toBeGreaterThan(0);
});

const THREE = {
  ...files,
  'three.md': `---
title: A week later
published: 2024-03-19
publisher: Lahore Post
---

Imran Qureshi said nothing more.

Nobody asked Imran Qureshi again.
`,
};

test('paragraphs of several articles stand newest article first, each with whose they are', async () => {
  const { site } = await buildSite(THREE);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const facts = wordsOf(page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>')));
  expect(facts).toMatch(
    /Imran Qureshi \d+× ¶1 ¶2 Lahore Post , 19 Mar 2024 (?:¶\d )+(?:Bank to close branches|Twelve branches to go) , 12 Mar 2024/u,
  );
  expect(facts).toMatch(/chairman of Green Valley Bank ¶1 .{10,30} , 12 Mar 2024 ¶1 .{10,30} , 12 Mar 2024/u);
});

test('of one article nobody is told which it is, and a name without a role has no empty line', async () => {
  const { site } = await buildSite({ 'one.md': dispatch('Bank to close', 'Sana Mirza watched.') });
  const page = site.get('people/sana-mirza.html') ?? '';
  const facts = wordsOf(page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>')));
  expect(facts).toMatch(/Sana Mirza 1× ¶\d+ (?!Bank|12 Mar)/u);
  expect(page).not.toMatch(/<p class="role">\s*<\/p>/u);
  expect(site.get('people/imran-qureshi.html')).toContain('<p class="role">');
});

test('the role under a name leads to the words that give it', async () => {
  const { site } = await buildSite(THREE);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const line = /<p class="role">.*<\/p>/u.exec(page)?.[0] ?? '';
  expect(wordsOf(line)).toContain('chairman of Green Valley Bank ¶1');
  const [, path = '', anchor = ''] = /href="\.\.\/([^"#]+)#([^"]+)"/u.exec(line) ?? [];
  const article = site.get(path) ?? '';
  const at = article.indexOf(`id="${anchor}"`);
  expect(at).toBeGreaterThan(0);
  expect(wordsOf(article.slice(at))).toMatch(/^.{0,200}Green Valley Bank/su);
});

test('what a dispatch has somebody say stands once, with every article that prints it', async () => {
  const { site } = await buildSite(files);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const said = page.slice(page.indexOf('id="said"'), page.indexOf('id="passages"'));
  expect(said.match(/We have looked at every branch/gu)).toHaveLength(1);
  expect(wordsOf(said)).toMatch(
    /Bank to close branches.{1,20}Twelve branches to go|Twelve branches to go.{1,20}Bank to close branches/u,
  );
});

test('a day of birth stands among the facts, in the words of the article; a year of nobody does not', async () => {
  const { site } = await buildSite(files);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const facts = wordsOf(page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>')));
  expect(facts).toMatch(/Born 3 March 1970 ¶\d/u);
  expect(facts.match(/Born/gu)).toHaveLength(1);
  expect(wordsOf(site.get('organisations/green-valley-bank.html') ?? '')).not.toContain('Founded');
});

test('an index does not give a name again that differs by capitals alone', async () => {
  const { site } = await buildSite({
    'one.md':
      '# Talks\n\nMinister Imran QURESHI met Sana Mirza in Lahore. Later Imran Qureshi left with Mirza.\n',
  });
  const index = wordsOf(site.get('people/index.html') ?? '');
  expect(index).toContain('Imran Qureshi');
  expect(index).not.toMatch(/also [^.]{0,30}QURESHI/u);
  expect(index).toMatch(/also Mirza/u);
});

test('what somebody belongs to, and the name in a role, lead to their pages', async () => {
  const { site } = await buildSite(files);
  const page = site.get('people/imran-qureshi.html') ?? '';
  const bank =
    '<a class="e organisation" href="../organisations/green-valley-bank.html">Green Valley Bank</a>';
  expect(/<p class="role">.*<\/p>/u.exec(page)?.[0]).toContain(`<bdi>chairman of ${bank}</bdi>`);
  const facts = page.slice(page.indexOf('<aside class="facts'), page.indexOf('</aside>'));
  expect(facts).toContain(`<bdi>chairman of ${bank}</bdi>`);
  expect(wordsOf(page)).toContain('chairman of Green Valley Bank');
});

test('the name of a hidden body stays as words', async () => {
  const hidden = { ...files, '_corrections.yaml': 'hide:\n  - Green Valley Bank\n' };
  const { site } = await buildSite(hidden);
  expect(site.get('people/imran-qureshi.html')).toContain('<bdi>chairman of Green Valley Bank</bdi>');
});

test('a sentence in which somebody says two things stands once', async () => {
  const twice =
    'Imran Qureshi emphasised that small branches cost too much, noting that few people visited them on weekdays.';
  const { site } = await buildSite({ 'one.md': dispatch('Bank to close', twice) });
  const page = site.get('people/imran-qureshi.html') ?? '';
  const said = page.slice(page.indexOf('id="said"'), page.indexOf('id="passages"'));
  expect(wordsOf(said).match(/few people visited them/gu)).toHaveLength(1);
});
