import { expect, test } from 'vitest';
import { withBodyStarts } from '../../../src/extractor/tagger/body-starts.ts';
import { shownNames } from './shown-names.ts';

test('a body of which the tagger saw the town alone is whole', () => {
  const text = 'At the University of [place:Veskov] and the city of [place:Lindova] it rained.';
  expect(shownNames(text, 0.9, withBodyStarts)).toBe(
    'At the [organisation:University of Veskov] and the city of [place:Lindova] it rained.',
  );
});
