// Who is set apart from others of the name.
import { expect, test } from 'vitest';
import { statementsIn } from './statements-in.ts';

const told = (...blocks: string[]): string[] =>
  statementsIn(...blocks).filter((one) => one.startsWith('namesake'));

test.each([
  ['[person:Marta Ilves], no relation to the president, owns the yard.', 'Marta Ilves | no relation'],
  ['[person:Marta Ilves] (not related) owns the yard.', 'Marta Ilves | not related'],
  ['The yard belongs to [person:Marta Ilves], the minister’s namesake.', 'Marta Ilves | namesake'],
  ['He was mistaken for his namesake, the organist [person:Paul Orr].', 'Paul Orr | namesake, the organist'],
  ['The referee, also named [person:Paul Orr], laughed.', 'Paul Orr | also named'],
  ['Another [person:Paul Orr], a plumber, lives in the street.', 'Paul Orr | Another'],
  ['A second [person:Paul Orr], a cellist, was in the hall.', 'Paul Orr | A second'],
  [
    'Officer [person:Paul Orr], who has the same name as the mayor, wept.',
    'Paul Orr | who has the same name',
  ],
  ['[person:Julia Thoma], mit dem Kanzler nicht verwandt, siegte.', 'Julia Thoma | nicht verwandt'],
  ['Ein Namensvetter, der Pfarrer [person:Jan Kolb], lachte.', 'Jan Kolb | Namensvetter, der Pfarrer'],
  ['[person:Luc Morel], sans lien de parenté avec la ministre, a signé.', 'Luc Morel | sans lien de parenté'],
  ['Su homónimo, el pintor [person:Luis Roca], no fue.', 'Luis Roca | homónimo, el pintor'],
])('%s', (marked, expected) => {
  expect(told(marked)).toEqual([`namesake | ${expected}`]);
});

test('not to be confused with somebody of another name', () => {
  const sentence = '[person:Simon Orr] is not to be confused with [person:Paul Orr].';
  expect(told(sentence)).toEqual(['namesake | Simon Orr | not to be confused with | Paul Orr']);
});

test('a sentence of its own speaks of the one person of the sentence before', () => {
  expect(told('Her lawyer, [person:Paul Orr], left. He is not related to the minister.')).toEqual([
    'namesake | Paul Orr | not related',
  ]);
});

test.each([
  'There will never be another [person:Paul Orr].',
  'There will never be a second [person:Paul Orr].',
  'A second [person:Orr] aide, a cellist, left.',
  '[person:Paul Orr] lives in a village that has the same name as the river.',
  'The council was led by [person:Paul Orr]. It should not be confused with the one of the city.',
  'The death of [person:Paul Orr] was not related to the strike.',
  '[person:Paul Orr] has no relation with the firm.',
  'Another [person:Orr] aide left.',
  '[person:Paul Orr] shares the view of another minister.',
])('tells nobody apart: %s', (marked) => {
  expect(told(marked)).toEqual([]);
});
