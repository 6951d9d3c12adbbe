import { describe, expect, test } from 'vitest';
import { withoutFieldsOfOffices } from '../../../src/extractor/tagger/fields-of-offices.ts';
import { keptNames } from './kept-names.ts';
import { shownNames } from './shown-names.ts';

/** Those of the marked bodies that stay. */
const kept = (marked: string) => keptNames(marked, 'organisation', withoutFieldsOfOffices);

describe('what an office is for', () => {
  test.each([
    'The Minister for [organisation:Lands & Survey] said no.',
    'The Minister of [organisation:Power] and [organisation:Renewable Energy] said no.',
    'So did the Minister for Police, [organisation:National Security] and [organisation:Correctional Services].',
    'The Secretary of State for [organisation:Rural Affairs] left.',
    'The Minister for [organisation:Finance & Treasury] left.',
    'The Minister for Farms and [organisation:Marine Aquaculture] left.',
  ])('is no body: %s', (marked) => {
    expect(kept(marked)).toEqual([]);
  });

  test('whoever holds it is somebody', () => {
    const marked = 'The Minister for Youth and [organisation:Culture Pratikova] gave thanks.';
    expect(shownNames(marked, 0.9, withoutFieldsOfOffices)).toBe(
      'The Minister for Youth and Culture [person:Pratikova] gave thanks.',
    );
  });

  test.each([
    ['a body with its word', 'The Commissioner of the [organisation:Nessova Police Department] left.'],
    ['letters', 'The Minister for [organisation:MSME] left.'],
    ['a body that a list knows', 'The Minister of [organisation:Toyota] left.'],
    ['a body behind its head', 'The Director of [organisation:Public Prosecutions Orra] left.'],
    ['a body after the clause', 'The Minister for Lands met them, and [organisation:Rural Voice] left.'],
  ])('but %s stays', (_what, marked) => {
    expect(kept(marked)).toHaveLength(1);
  });
});
