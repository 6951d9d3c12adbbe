// Addresses with a name and a password: they lead on without it, and the file is named.
import { describe, expect, test } from 'vitest';
import { withoutLogin } from '../../src/loaders/login-in-address.ts';
import { load } from './documents/load-samples.ts';

const WORDS = 'The ferry to Unst will stop in May, the islands council said on Tuesday.';

test.each([
  ['https://joe:secret@example.org/a?b=c@d', 'https://example.org/a?b=c@d'],
  ['https://token@example.org', 'https://example.org'],
  [
    'https://web.archive.org/web/2024/https://joe:secret@example.org/a',
    'https://web.archive.org/web/2024/https://example.org/a',
  ],
  ['https://medium.example/@joe/a', 'https://medium.example/@joe/a'],
  ['https://example.org:8080/a:b@c', 'https://example.org:8080/a:b@c'],
  ['https://example.org?to=joe:x@example.org', 'https://example.org?to=joe:x@example.org'],
  ['mailto:joe@example.org', 'mailto:joe@example.org'],
])('%s leads to %s', (url, shown) => {
  expect(withoutLogin(url)).toBe(shown);
});

describe('an address with a password', () => {
  test.each([
    ['in front matter', 'a.txt', `---\nurl: https://joe:secret@example.org/a\n---\n${WORDS}\n`, 2],
    ['of its own in the text', 'a.txt', `${WORDS}\n\nhttps://joe:secret@example.org/a\n`, 3],
    [
      'of a link and of a page',
      'a.html',
      `<html><head><link rel="canonical" href="https://joe:secret@example.org/a"></head><body><p>${WORDS} <a href="https://joe:secret@example.org/b">More of it</a> follows.</p></body></html>`,
      null,
    ],
  ])('%s is not published as one', async (_, path, text, line) => {
    const loaded = await load(path, text);
    const { url, links } = loaded.at(-1)?.article ?? { url: null, links: [] };
    expect(JSON.stringify([url, links])).not.toContain('secret');
    expect(JSON.stringify([url, links])).toContain('https://example.org/');
    if (path === 'a.html') {
      expect(JSON.stringify(loaded)).not.toContain('secret'); // its source view shows what was read of it
      return;
    }
    const [problem] = loaded.flatMap(({ problems }) =>
      problems.filter(({ code }) => code === 'password-in-address'),
    );
    expect(problem?.line).toBe(line);
  });

  test('is none where nothing is secret', async () => {
    const loaded = await load('a.txt', `${WORDS}\n\nhttps://medium.example/@joe/a:b@c\n`);
    expect(loaded.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
  });
});
