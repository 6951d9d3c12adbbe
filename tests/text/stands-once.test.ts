import { describe, expect, it } from 'vitest';
import { standsOnceIn } from '../../src/text/stands-once.ts';

const FILLER = 'Traders at the market said that prices had risen since the border was closed. ';
const LONG = `Kofi Wanroru of Accra. ${FILLER.repeat(2000)}Ines Valdane aaaaa. Kofi Wanroruma of Accra.`;

describe.each([
  ['a short text', `Kofi Wanroru of Accra. ${FILLER.repeat(2)}Ines Valdane aaaaa. Kofi Wanroruma of Accra.`],
  ['a text of 150,000 letters', LONG],
])('in %s', (_, text) => {
  const standsOnce = standsOnceIn(text);

  it.each([
    ['Ines Valdane', true],
    ['Kofi Wanroru', false], // begins a longer word at the end
    ['Kofi Wanroru of', true],
    ['Kofi Wanroruma of Accra.', true], // the last words of all
    ['prices had risen', false],
    ['Valdane Ines', false],
    ['aaaaa', true],
    ['aaaa', false], // overlapping
    ['Ine', true],
    ['zz', false],
  ])('%s: %s', (words, expected) => {
    expect(standsOnce(words)).toBe(expected);
  });
});
