// Headlines, writers and sites of pages that put other things in their places.
import { describe, expect, test } from 'vitest';
import { PROSE } from '../load.ts';
import { articleOf } from './load-samples.ts';

const page = (title: string, head: string, meta = ''): string =>
  `<html><head><title>${title}</title>${meta}</head><body>${head}<div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;

test('a forum’s name is not the headline of its thread', async () => {
  const html = page(
    'Who knows the history of the Tollgate pump? - Ashdown Local History Forum',
    '<h1>Ashdown Local History Forum</h1><h2>Who knows the history of the Tollgate pump?</h2>',
  );
  const article = await articleOf('a.html', html);
  expect([article.title, article.publisher]).toEqual([
    'Who knows the history of the Tollgate pump?',
    'Ashdown Local History Forum',
  ]);
});

test('the headline may end the title of the page', async () => {
  const html = page(
    'The Daily Boat | Ferry sails again after four days',
    '<h1>Ferry sails again after four days</h1>',
  );
  expect((await articleOf('a.html', html)).title).toBe('Ferry sails again after four days');
});

test.each(['news', 'Home', 'Politik'])('%s is no title', async (title) => {
  const { titleFrom } = await articleOf('a.html', page(title, ''));
  expect(titleFrom.from).toBe('supplied');
});

describe('bylines that name nobody', () => {
  test.each(['Our Staff Reporter', 'By Our Own Correspondent', 'Web Desk', 'Редакция'])(
    '%s',
    async (author) => {
      const meta = `<meta name="author" content="${author}">`;
      expect((await articleOf('a.html', page('Talks', '<h1>Talks in town</h1>', meta))).author).toBeNull();
    },
  );

  test.each(['Reporter Ann Desk', 'Staff Sergeant Ann Lee'])('%s is somebody', async (author) => {
    const meta = `<meta name="author" content="${author}">`;
    expect((await articleOf('a.html', page('Talks', '<h1>Talks in town</h1>', meta))).author).toBe(author);
  });
});
