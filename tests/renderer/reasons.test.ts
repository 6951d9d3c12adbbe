import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSentences } from '../../src/renderer/reasons.ts';

/** What is told of some dates, one after another: [meaning, reason]. */
function told(...dates: readonly (readonly [meaning: string, reason: string])[]): readonly string[] {
  const given = new Set<string>();
  return dates.map(([meaning, reason]) => newSentences(given, reason, meaning));
}

test('what holds of one day is not said again of another', () => {
  const reason = (day: string) =>
    `The text gives no year. The article was published on 14 March 2024, so the ${day} before it that is nearest is taken.`;
  expect(told(['12 March 2024', reason('12 March')], ['13 March 2024', reason('13 March')])).toEqual([
    reason('12 March'),
    '',
  ]);
});

test('what is different is said', () => {
  const published = 'The article was published on 12 March 2024.';
  expect(
    told(
      ['11 March 2024', `The text says “Monday”. ${published}`],
      ['12 March 2024', `The text says “Tuesday”. ${published}`],
      ['12 March 2024', 'The article was published on 12 March 2024, so the 12 March of that time is taken.'],
    ),
  ).toEqual([
    `The text says “Monday”. ${published}`,
    'The text says “Tuesday”.',
    'The article was published on 12 March 2024, so the 12 March of that time is taken.',
  ]);
});

test('a stop within a quotation or a number ends no sentence', () => {
  expect(
    told(['a', 'The text says “9 a.m. The day”. It is 1.5.'], ['b', 'The text says “9 a.m. The end”.']),
  ).toEqual(['The text says “9 a.m. The day”. It is 1.5.', 'The text says “9 a.m. The end”.']);
});

test('of any reason no word is lost when it is told first', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (reason, meaning) => {
      const words = (text: string) => new Set(text.split(/[\s.]+/u).filter((word) => word !== ''));
      const all = [...words(reason)];
      const left = words(newSentences(new Set(), reason, meaning));
      return all.every((word) => left.has(word));
    }),
  );
});
