import { expect, test } from 'vitest';
import { repeatsEverywhere } from '../../../src/extractor/tagger/repeats.ts';
import { shownNames } from './shown-names.ts';

test('a name of several words that is sure once is one elsewhere', () => {
  expect(
    shownNames(
      'Then all of [place:Gros Orrakai] fell asleep. The owner left Gros Orrakai at dawn.',
      0.76,
      repeatsEverywhere,
    ),
  ).toBe('Then all of [place:Gros Orrakai] fell asleep. The owner left [place:Gros Orrakai] at dawn.');
});

test('a name of one word must be surer', () => {
  const text = 'Then all of [place:Orrakai] fell asleep. The owner left Orrakai at dawn.';
  expect(shownNames(text, 0.76, repeatsEverywhere)).toBe(text);
});

test('a short surname is looked for before what people do', () => {
  expect(
    shownNames('They heard [person:Michael Day] there. Later on Day said so there.', 0.95, repeatsEverywhere),
  ).toBe('They heard [person:Michael Day] there. Later on [person:Day] said so there.');
  const text =
    'They heard [person:Michael Day] there. Later on Boxing Day it rained; on the Day it rained there.';
  expect(shownNames(text, 0.95, repeatsEverywhere)).toBe(text);
});
