import { expect, test } from 'vitest';
import { relativeBehind, titleBefore } from '../../../../src/extractor/kinds/names/title-before.ts';

const before = (text: string): string | null => titleBefore(`${text}Stroud`, text.length);

test.each([
  ['He met Foreign Minister ', 'Foreign Minister'],
  ['He met Mrs. ', 'Mrs'],
  ['Then the elder ', 'elder'],
  ['The younger Mr. ', 'younger'],
  ['He and his wife, ', 'wife'],
  ['It was Okoro’s late brother ', 'brother'],
  ['She leaves a son, ', 'a son'],
  ['He leaves two daughters, Carol Tess and ', 'daughter'],
  ['He leaves three sons, ', 'son'],
  ['Her brothers were in Leeds, and then ', null],
  ['The elder statesman ', null],
  ['The brother ', 'brother'],
  ['They left their village, ', null],
  ['He met the minister, ', null],
  ['A wife, and then ', null],
] as const)('%sStroud: %s', (text, title) => {
  expect(before(text)).toBe(title);
});

test.each([
  [', her younger brother.', 'brother'],
  [', Okoro’s wife, said', 'wife'],
  [', his sister-in-law, said', null],
  [' left his wife.', null],
] as const)('Stroud%s: %s', (text, kin) => {
  expect(relativeBehind(`Stroud${text}`, 6)).toBe(kin);
});
