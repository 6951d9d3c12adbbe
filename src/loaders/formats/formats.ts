// Every input format, in one list: a new one is a new file and a line here.
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { subtitles } from './subtitles.ts';
import { text } from './text.ts';

const FORMATS: readonly Format[] = [
  markdown,
  subtitles,
  text, // last: it takes whatever nobody else knows
];

/** The format of a path, by its extension: 'a/b.MD' → markdown. Unknown extensions are text. */
export function formatOf(path: string): Format {
  const extension = /\.(?<extension>[^./]{1,12})$/u.exec(path)?.groups?.['extension']?.toLowerCase() ?? '';
  return FORMATS.find((format) => format.extensions.includes(extension)) ?? text;
}
