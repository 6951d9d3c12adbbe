// Who says a figure, where the statements of its article tell.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extractor/extract.ts';
import { plainArticle } from '../../../src/loaders/plain-article.ts';

/** The words of each figure with who says it. */
function sayers(text: string): Record<string, string | null> {
  const { mentions } = extract(plainArticle({ id: 'a', text, published: null }));
  return Object.fromEntries(
    mentions.flatMap((one) => (one.kind === 'figure' ? [[one.text, one.value.saidBy]] : [])),
  );
}

describe('a figure in reported words is said by whoever says them', () => {
  test.each([
    [
      'in the next sentence of a quotation',
      '"This is not charity," Eric Opoku told reporters. "Our millers run at 40 per cent of capacity."',
      { '40 per cent': 'Eric Opoku' },
    ],
    [
      'with a clause between name and verb',
      'Abubakar Kyari, who took office in August 2023, said the first 60 trucks would leave Kano soon.',
      { '60': 'Abubakar Kyari' },
    ],
    [
      'without a name',
      'The deal, officials in both capitals say, will shave 15 per cent off prices.',
      { '15 per cent': 'officials in both capitals' },
    ],
    [
      'by a pronoun',
      'Sergei Ivanov met reporters in Brussels. He said the alliance had accepted seven countries.',
      { seven: 'Sergei Ivanov' },
    ],
    [
      'of two the inner one',
      'Maria Lopez said the police chief, Paul Obi, had announced that 300 houses had burned.',
      { '300': 'Paul Obi' },
    ],
    [
      'by a name without its rank and its body',
      'Capt Nomsa Dlamini of the Hawks said investigators took 1,100 statements.',
      { '1,100': 'Nomsa Dlamini' },
    ],
    [
      'without a name, at the beginning of a sentence',
      'A spokeswoman for Norfolk County Council said all 31 landowners would be paid.',
      { 'all 31': 'a spokeswoman for Norfolk County Council' },
    ],
    [
      'by several',
      'Niger, Mali and Burkina Faso said they would form a joint force of 5,000.',
      { '5,000': 'Niger, Mali and Burkina Faso' },
    ],
  ])('%s', (_, text, expected) => {
    expect(sayers(text)).toMatchObject(expected);
  });
});

describe('nobody is made to say a figure', () => {
  test('that he denies, praises or rejects', () => {
    expect(sayers('Guillermo Zuloaga has denied taking $2 million from the fund.')).toEqual({
      '$2 million': null,
    });
    expect(sayers('President Vladimir Putin praised her trip through five countries.')).toEqual({
      five: null,
    });
  });

  test('that stands behind his words', () => {
    expect(
      sayers('"We have lost everything," Rosa Huamán said. The quake destroyed 312 houses in the valley.'),
    ).toEqual({ '312': null });
  });
});

test('the agency of a dateline says no single figure', () => {
  expect(sayers('MANILA, March 3 (AP) -- Two engines failed, the airline said. It has 40 ships.')).toEqual({
    Two: 'the airline',
    '40': null,
  });
});

test('a source that the sentence cites stays the source', () => {
  expect(
    sayers(
      '"We have 31 million hungry people," Kabir Ibrahim said, citing figures from the World Food Programme.',
    ),
  ).toEqual({ '31 million': 'figures from the World Food Programme' });
});
