// Who says a figure, as far as its own sentence tells.
import { expect, test } from 'vitest';
import { figuresIn } from './figures-in.ts';

const said = (text: string): string[] =>
  figuresIn(text).map(({ text: words, value }) => `${words}: ${value.saidBy}`);

test.each([
  ['The Red Cross put the number at 221.', ['221: The Red Cross']],
  [
    'Police put the number of marchers at 10,000 while organizers claimed it was 90,000.',
    ['10,000: Police', '90,000: organizers'],
  ],
  ['The Geological Survey put the magnitude at 6.6.', ['6.6: The Geological Survey']],
  ['The Chilean seismological centre put the depth at 31 km.', ['31 km: The Chilean seismological centre']],
  ['The Chilean seismological centre put the magnitude at 6.6.', ['6.6: The Chilean seismological centre']],
  [
    'One in five is ill, according to a survey of 4,200 households by the agency.',
    [
      'One in five: a survey of 4,200 households by the agency',
      '4,200: a survey of 4,200 households by the agency',
    ],
  ],
  [
    "The ministry's flood office yesterday announced that 205 people had been killed.",
    ["205: The ministry's flood office"],
  ],
  [
    'Thirty have died, according to figures compiled by the İSİG council.',
    ['Thirty: figures compiled by the İSİG council'],
  ],
  ['The service said in a bulletin that 12 had died.', ['12: The service']],
  [
    'A survey of 3,000 people found that 61 percent were unhappy.',
    ['3,000: null', '61 percent: A survey of 3,000 people'],
  ],
  ['Interior ministry figures show that 46,843 came.', ['46,843: Interior ministry figures']],
  ['Police found 12 guns; the pictures show 40 men.', ['12: null', '40: null']],
  ['He put the kettle on at 6.', ['6: null']],
  [
    '"Crews warned of 12 leaks in May," said Rosa Lee of the union, which has 2,300 members.',
    ['12: Crews', '2,300: null'],
  ],
  ['“Unions say 40 boats sank,” wrote the paper, which has 300 readers.', ['40: Unions', '300: null']],
  ['"Sailors said so," he went on, and 12 boats sank. "We know," they said.', ['12: null']],
  ['The storm put the number at 221.', ['221: null']],
  ["Monday's attack put the death toll at 46.", ['46: null']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
