import { expect, test } from 'vitest';
import { withoutBirds } from '../../../src/extractor/tagger/birds.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.7, withoutBirds);

test('a column on birds gives kinds of them capitals', () => {
  expect(
    shown(
      'A [person:Marsh Harrier] flew over [place:Orra Fen]. 2 [organisation:Pied Wagtails] and a [person:Willow Tit] came. A single [person:Raven] passed; [person:Robin] Hale saw it.',
    ),
  ).toBe(
    'A Marsh Harrier flew over [place:Orra Fen]. 2 Pied Wagtails and a Willow Tit came. A single Raven passed; [person:Robin] Hale saw it.',
  );
});

test('one such word makes no column', () => {
  const text = '[person:Ann Pigeon] said so.';
  expect(shown(text)).toBe(text);
});

test('a company or a club called like a bird makes none either', () => {
  const text =
    '[organisation:Kestrel Foods] fell. [organisation:Kestrel Foods Plc] rose, and [person:Kestrel] won; the [organisation:Kestrels] lost.';
  expect(shown(text)).toBe(text);
});
