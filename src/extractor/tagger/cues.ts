import { signsBefore } from '../../text/signs-before.ts';
import type { Prepared } from './features.ts';
import type { Named } from './span-rules.ts';

// Words right beside a name that tell what it is; lists of them are parted by '|' and may hold patterns.

/** Whole words right behind a name and its blank, in the letters of the list; for what `textBehind` gives. */
export const behindName = (words: string): RegExp => new RegExp(`^ (?:${words})(?![\\p{L}-])`, 'u');

/** Words right before a name and its blank, in any letters; for what `textBefore` gives. A hyphen may stand before them: 'south-eastern'. */
export const beforeName = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words}) $`, 'iu');

/** The text up to a name, at most so many characters of it. */
export const textBefore = ({ start }: Named, { reading: { text } }: Prepared, most: number): string =>
  signsBefore(text, start, most);

/** The text from the end of a name on, at most so many characters of it. */
export const textBehind = ({ end }: Named, { reading: { text } }: Prepared, most: number): string =>
  text.slice(end, end + most);
