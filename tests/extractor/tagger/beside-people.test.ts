import { describe, expect, test } from 'vitest';
import { withoutRanksAndHonours } from '../../../src/extractor/tagger/beside-people.ts';
import { prepare } from '../../../src/extractor/tagger/features.ts';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { withWords } from '../../../src/extractor/tagger/span-rules.ts';
import { mark, unmark } from '../../marked.ts';

/** The text with the names that stay of those that were marked in it. */
function kept(marked: string): string {
  const { text, marks } = unmark(marked);
  const prepared = prepare(text, wordLists());
  const names = marks.flatMap(({ start, end, kind }) =>
    kind === 'person' || kind === 'organisation'
      ? [withWords({ start, end, kind, confidence: 0.9, rule: 'tagger' }, prepared)]
      : [],
  );
  return mark(
    text,
    withoutRanksAndHonours(names, prepared).map((name) => ({ ...name, value: null })),
  );
}

describe('letters beside people', () => {
  test.each([
    ['a rank', '[organisation:ACP] [person:Kauli] said so.', 'ACP [person:Kauli] said so.'],
    [
      'orders behind a comma, one after the other',
      '[person:Ronald Okoro], [organisation:KCB], [organisation:GBE], retired.',
      '[person:Ronald Okoro], KCB, GBE, retired.',
    ],
    ['an office', '[person:Ada Eze] [organisation:SAN] led the team.', '[person:Ada Eze] SAN led the team.'],
  ])('%s is no body', (_name, given, expected) => {
    expect(kept(given)).toBe(expected);
  });

  test.each([
    ['a bank', 'Profit at [organisation:KCB] rose, said [person:Ada Eze].'],
    ['a broadcaster that everybody knows', '[organisation:BBC] [person:Okoro] was asked.'],
    [
      'a body before a sentence that a person opens',
      'He left the [organisation:ACP]. [person:Kauli] stayed.',
    ],
    ['letters that stand elsewhere', '[organisation:WFDU] [person:Okoro] spoke for [organisation:WFDU].'],
    ['a body after a comma', '[person:Ada Eze], [organisation:WFDU], resigned.'],
    ['a body of words', '[organisation:Kauli Motors] [person:Okoro] said so.'],
  ])('%s stays', (_name, text) => {
    expect(kept(text)).toBe(text);
  });
});
