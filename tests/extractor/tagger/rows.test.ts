import { describe, expect, test } from 'vitest';
import { withRows } from '../../../src/extractor/tagger/rows.ts';
import { shownNames } from './shown-names.ts';

const shown = (marked: string): string => shownNames(marked, 0.75, withRows);

test.each([
  [
    'rivers that are words as well',
    'It is fed by the [place:Nessova], the [place:Kappova], the Inn and the Po, all cold.',
    'It is fed by the [place:Nessova], the [place:Kappova], the [place:Inn] and the [place:Po], all cold.',
  ],
  [
    'a place taken for a body',
    'It feeds [place:Nessova], [organisation:Lindova], [place:Kappova] and [place:Orrakai].',
    'It feeds [place:Nessova], [place:Lindova], [place:Kappova] and [place:Orrakai].',
  ],
  [
    'a person taken for a place',
    'So wrote [person:Ann Orban], [person:Rae Szilas], [person:Jo Beck] and [place:Goskovy], all poets.',
    'So wrote [person:Ann Orban], [person:Rae Szilas], [person:Jo Beck] and [person:Goskovy], all poets.',
  ],
  [
    'a surname that is a town as well',
    'So wrote [person:Ann Orban], [place:Torres], [person:Rae Szilas] and [person:Jo Beck], all poets.',
    'So wrote [person:Ann Orban], [person:Torres], [person:Rae Szilas] and [person:Jo Beck], all poets.',
  ],
  [
    'the second of two places',
    'The docks at [place:Nessova] and [organisation:Orrakai] remain unsafe.',
    'The docks at [place:Nessova] and [place:Orrakai] remain unsafe.',
  ],
  [
    'a place behind a small word that stands before places',
    'Trains came from [place:Nessova], [organisation:Lindova] and [person:Orrakai], all late.',
    'Trains came from [place:Nessova], [place:Lindova] and [place:Orrakai], all late.',
  ],
])('what stands in one row is of one kind: %s', (_what, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  [
    'two pairs',
    'Between [person:Sullavan] and [person:Trundle], [place:Romova] and [place:Lindova] it rained.',
  ],
  ['a firm that begins a clause', 'It sells in [place:Nessova] and [organisation:Orrakai] in Vesk buys.'],
  ['two of whom something differs', 'He told between [place:Nessova] and [person:Orrakai] apart.'],
  ['two of two kinds', 'Then [person:Ann Orban] and [place:Lindova] met.'],
  [
    'a country among people',
    'So did [person:Ann Orban], [person:Rae Szilas], [person:Jo Beck] and [place:Chad].',
  ],
  ['an ordinary word among towns', 'In [place:Nessova], [place:Kappova], Friday and Sunday it rained.'],
])('but %s are left alone', (_what, text) => {
  expect(shown(text)).toBe(text);
});

test('several capitals among many bodies are one more', () => {
  const six = '[organisation:Nesso Mills], [organisation:Lindo Mills], [organisation:Kappo Mills]';
  const more = '[organisation:Vesk Bank], [organisation:Orra Foods]';
  const row = `Down were ${six}, Meghna Milk Products, ${more} and [organisation:Romo Spinners].`;
  expect(shown(row)).toBe(row.replace('Meghna Milk Products', '[organisation:Meghna Milk Products]'));
  const short = 'Down were [organisation:Nesso Mills], Meghna Milk Products and [organisation:Vesk Bank].';
  expect(shown(short)).toBe(short);
});

describe('a name of which the tagger was sure', () => {
  const surely = (marked: string): string => shownNames(marked, 0.9, withRows);
  const six = '[place:Nessova], [place:Lindova], [place:Kappova], [place:Orrakai], [place:Romova]';

  test('is settled by a long row of one other kind', () => {
    expect(surely(`By ${six}, [place:Vesku] and [person:Zafrel] it rained.`)).toBe(
      `By ${six}, [place:Vesku] and [place:Zafrel] it rained.`,
    );
  });

  test('stays in a short row', () => {
    const text = 'By [place:Nessova], [place:Lindova], [place:Kappova] and [person:Zafrel] it rained.';
    expect(surely(text)).toBe(text);
  });

  test('stays where another of the row differs too', () => {
    const text = `By ${six}, [place:Vesku], [person:Zafrel] and [person:Mandor] it rained.`;
    expect(surely(text)).toBe(text);
  });
});

test('one word between the full names of people is one of them', () => {
  expect(shown('It has [person:Ann Lee], Siddrah, [person:Tom Orr], [person:Rae Beck] and others.')).toBe(
    'It has [person:Ann Lee], [person:Siddrah], [person:Tom Orr], [person:Rae Beck] and others.',
  );
});

test('a word of every day between them is none', () => {
  const text = 'It has [person:Ann Lee], Director, [person:Tom Orr], [person:Rae Beck] and others.';
  expect(shown(text)).toBe(text);
});
