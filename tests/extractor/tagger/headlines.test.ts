import { expect, test } from 'vitest';
import { withoutHeadlineVerbs } from '../../../src/extractor/tagger/headlines.ts';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { shownNames } from './shown-names.ts';

const below = 'The mill [organisation:Nessova] has been closed since May, its owner said.';
const shown = (marked: string, confidence = 0.6): string =>
  shownNames(marked, confidence, withoutHeadlineVerbs);

test.each([
  [
    'a verb behind it',
    '[organisation:Nessova Offers] Free Bread',
    '[organisation:Nessova] Offers Free Bread',
  ],
  ['a verb before it', 'Judge [person:Tells Nessova] To Open', 'Judge Tells [organisation:Nessova] To Open'],
])('a name of a headline is what the article tells of below: %s', (_what, head, expected) => {
  expect(shown(`${head}\n\n${below}`)).toBe(`${expected}\n\n${below}`);
});

test.each([
  ['a longer name', '[organisation:Nessova Council] Offers Free Bread'],
  ['a person', 'Judge Hears [person:Ada Nessova] In Court'],
])('but not %s', (_what, head) => {
  expect(shown(`${head}\n\n${below}`)).toBe(`${head}\n\n${below}`);
});

test('what the tagger is sure of stays', () => {
  const text = `[organisation:Nessova Offers] Free Bread\n\n${below}`;
  expect(shown(text, 0.9)).toBe(text);
});

test('a name that is sure below is found between the capitals of a headline', () => {
  const text =
    'Union Sues Zamarvia Over Missing Pay\n\nThe company Zamarvia said in a statement that it would pay. Zamarvia shares fell. The chief executive of Zamarvia resigned.';
  const starts = tagNames(text, 'en').map(({ start, end }) => `${start}-${end}`);
  expect(starts).toContain('11-19');
});
