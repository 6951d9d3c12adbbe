// Every hostile and broken file of the test, made of nothing but this code: the same each time.
import { bombCases, hugeCases } from './cases/bombs.ts';
import type { HostileCase } from './cases/case.ts';
import { encodingCases } from './cases/encodings.ts';
import { frontMatterCases } from './cases/front-matter.ts';
import { diskCases, nameCases } from './cases/names.ts';
import { addressCases, fieldCases, htmlCases, markdownCases, textCases } from './cases/words.ts';

/** What a file says, how it is named and how it lies on disk: quick to build, good to open in a browser. */
export function makeCases(isRoot: boolean): readonly HostileCase[] {
  return [
    ...textCases(),
    ...markdownCases(),
    ...fieldCases(),
    ...addressCases(),
    ...htmlCases(),
    ...nameCases(),
    ...frontMatterCases(),
    ...encodingCases(),
    ...diskCases(isRoot),
  ];
}

/** What a file costs: built apart, so that its time can be told. */
export function makeBombs(): readonly HostileCase[] {
  return [...bombCases(), ...hugeCases()];
}
