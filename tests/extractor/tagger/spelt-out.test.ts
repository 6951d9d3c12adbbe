import { describe, expect, test } from 'vitest';
import { withoutThings, withSpeltBodies } from '../../../src/extractor/tagger/spelt-out.ts';
import { keptNames } from './kept-names.ts';

/** Those of the marked names that stay. */
const kept = (marked: string) => keptNames(marked, 'organisation', withoutThings);

describe('letters whose words the article writes', () => {
  test.each([
    [
      'before them',
      'Children with iron deficiency anaemia ([organisation:IDA]) are tired. [organisation:IDA] is common.',
    ],
    [
      'before them, in capitals',
      'It has Ground Proximity Warning ([organisation:GPW]). The [organisation:GPW] failed.',
    ],
    ['before them as the kind of a house', 'Officers of Nessova Police Station ([organisation:PS]) came.'],
    ['before them as what somebody is', 'Provincial Police Commander ([organisation:PPC]) Ann Lee came.'],
    ['with a small word', 'The point of no return ([organisation:PNR]) is near.'],
    [
      'before them, with letters inside a word',
      'It was polyurethane foam ([organisation:PUF]). [organisation:PUF] burns.',
    ],
    ['behind them', 'Of [organisation:TFR] (total fertility rate) little is known.'],
  ])('are no body where ordinary words stand %s', (_where, text) => {
    expect(kept(text)).toEqual([]);
  });

  test.each([
    ['a word that bodies are named with', 'The district water board ([organisation:DWB]) met.', ['DWB']],
    [
      'a name',
      'Staff of the [organisation:Green River Watch] ([organisation:GRW]) met.',
      ['Green River Watch', 'GRW'],
    ],
    ['an unknown word', 'Said Nahda Tunas Ummat ([organisation:NTU]) of it.', ['NTU']],
    ['other initials', 'The transport operator ([organisation:RET]) said so.', ['RET']],
    ['more than the letters', 'He left it to them ([organisation:TT] and others).', ['TT']],
  ])('stay where they stand for %s', (_what, text, names) => {
    expect(kept(text)).toEqual(names);
  });

  test('a person called by such letters stays', () => {
    expect(keptNames('The joint committee (JC) and [person:JC] met.', 'person', withoutThings)).toEqual([
      'JC',
    ]);
  });
});

describe('a body whose letters follow', () => {
  const bodies = (marked: string) => keptNames(marked, 'organisation', withSpeltBodies);

  test('begins where its letters begin', () => {
    expect(bodies('He told the Ethics and [organisation:Anti-Fraud Commission] (EAFC) so.')).toEqual([
      'Ethics and Anti-Fraud Commission',
      'EAFC',
    ]);
  });

  test.each([
    'He told the Centre national d’études marines ([organisation:CNEM]) so.',
    'He told the [organisation:Centre] national d’études marines ([organisation:CNEM]) so.',
  ])('is found by its letters and its first word: %s', (text) => {
    expect(bodies(text)).toEqual(['Centre national d’études marines', 'CNEM']);
  });

  test('has its letters as a name too', () => {
    expect(bodies('He told the [organisation:Green River Watch] (GRW) so.')).toEqual([
      'Green River Watch',
      'GRW',
    ]);
  });

  test.each([
    [
      'whose letters are an office',
      'She is the Member of [organisation:Parliament] (MP) for Zeta.',
      ['Parliament'],
    ],
    [
      'whose letters are others',
      'She told the Ethics and [organisation:Fraud Office] (SFO) so.',
      ['Fraud Office'],
    ],
    [
      'before which the sentence opens',
      'Even [organisation:Fraud Office] (EFO) said so.',
      ['Fraud Office', 'EFO'],
    ],
  ])('stays as it is %s', (_what, text, names) => {
    expect(bodies(text)).toEqual(names);
  });
});
