import { describe, expect, test } from 'vitest';
import { withNameStarts } from '../../../src/extractor/tagger/name-starts.ts';
import { keptNames } from './kept-names.ts';

/** The marked people with what the rule adds. */
const started = (marked: string) => keptNames(marked, 'person', withNameStarts);

describe('before a person’s name', () => {
  test.each([
    ['an initial', 'So said Adviser M [person:Sakhawat Hoss] of Dhaka.', ['M Sakhawat Hoss']],
    ['a short Maria', 'So said Ma. [person:Christina Marasig] there.', ['Ma. Christina Marasig']],
    ['two initials', 'So said Justices B V [person:Nagaratha] there.', ['B V Nagaratha']],
  ])('%s belongs to it', (_what, text, names) => {
    expect(started(text)).toEqual(names);
  });

  test.each([
    ['a letter that ends a sentence', 'He wrote it on X. [person:Asfur] won.', ['Asfur']],
    ['the word I', 'So I [person:Ana] Lowe swear.', ['Ana']],
    ['letters with an oblique', 'So W/O [person:Chantal] said.', ['Chantal']],
    ['a Burmese title', 'The abbot U [person:Pannasara] left.', ['Pannasara']],
  ])('%s does not', (_what, text, names) => {
    expect(started(text)).toEqual(names);
  });

  test('a father’s name joins the two', () => {
    expect(
      started('Mr [person:Kiprono] arap [person:Bett] came, and [person:Ana] in [person:Split].'),
    ).toEqual(['Kiprono arap Bett', 'Ana', 'Split']);
  });

  test.each([
    ['The banker [person:Pendarell Hugh] (Pen) Kentley died.', ['Pendarell Hugh (Pen) Kentley']],
    ['[person:Robert] (Bob) [person:Orraka] came.', ['Robert (Bob) Orraka']],
    ['[person:Robert] (Bob) [place:Orraka], who came.', ['Robert (Bob) Orraka']],
  ])('a short name in brackets stands in the middle of it: %s', (text, names) => {
    expect(started(text)).toEqual(names);
  });

  test.each([
    ['[person:Angela Orraka] (Grüne) Berlin', ['Angela Orraka']],
    ['[person:Ana Orraka] (Split) [person:Bo Nessova]', ['Ana Orraka', 'Bo Nessova']],
    ['[person:Robert Orraka] (Bob) spoke.', ['Robert Orraka']],
  ])('what else stands in brackets is no part: %s', (text, names) => {
    expect(started(text)).toEqual(names);
  });
});
