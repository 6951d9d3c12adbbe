import { expect, test } from 'vitest';
import { citedPlaces } from '../../src/renderer/cited-places.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusFrom } from '../sample-corpus.ts';

const site = makeSite(
  corpusFrom([
    {
      path: 'a.txt',
      title: 'A',
      blocks: [
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
        ['paragraph', 'Three.'],
      ],
    },
  ]),
);
const article = site.articles[0]?.id ?? '';
const at = (block: number, when: string | null = null) => ({ article, block, href: `#${block}`, when });

/** '¶1 ¶2 2019' for each group. */
const words = (several: boolean, ...places: readonly ReturnType<typeof at>[]) =>
  citedPlaces(site, { from: 'people/a.html', several }, places).map(({ places: shown, of, when }) =>
    [...shown.map(({ place }) => place), of, when].filter((word) => word !== null).join(' '),
  );

test('a paragraph is cited once, and paragraphs that give one time stand together', () => {
  expect(words(false, at(2, '2019'), at(0), at(1, '2019'), at(1, '2019'))).toEqual(['¶1', '¶2 ¶3 2019']);
});

test('a time that one paragraph gives is not said of the paragraphs before and after it', () => {
  expect(words(false, at(0), at(1, '2019'), at(2))).toEqual(['¶1', '¶2 2019', '¶3']);
});

test('which article it is is told where there are several', () => {
  expect(words(false, at(0))).toEqual(['¶1']);
  expect(words(true, at(0))).toEqual(['¶1 A no date']);
});
