import { describe, expect, test } from 'vitest';
import type { LastBuild, ThingKind } from '../../src/records/changes.ts';
import { emptiedSite } from '../../src/store/emptied-site.ts';

function site(...kinds: ThingKind[]): LastBuild {
  return {
    things: kinds.map((kind, number) => ({ kind, id: `${number}`, label: 'a', state: '' })),
    changes: { first: true, added: [], changed: [], gone: [] },
    history: [],
  };
}

const FILES = { paths: ['a.txt', 'b.pdf'], problems: [] };

describe('a build of which not one seed could be read', () => {
  test('leaves a site with articles where it is, and says why and how to have it otherwise', () => {
    const problem = emptiedSite({
      articles: 0,
      seeds: FILES,
      last: site('person', 'article'),
      shownAs: 'dist',
    });
    expect(problem?.level).toBe('error');
    expect(`${problem?.message} ${problem?.hint}`).toContain('None of the 2 seeds could be read');
    expect(problem?.hint).toContain('take all files out');
  });

  test.each([
    ['one article was read', { articles: 1, seeds: FILES, last: site('article') }],
    [
      'the folder was emptied on purpose',
      { articles: 0, seeds: { paths: [], problems: [] }, last: site('article') },
    ],
    ['there was no site', { articles: 0, seeds: FILES, last: null }],
    ['the old site was empty as well', { articles: 0, seeds: FILES, last: site() }],
  ])('takes its place where %s', (_name, built) => {
    expect(emptiedSite({ ...built, shownAs: 'dist' })).toBeNull();
  });
});
