// Subtitles of a film or a talk (SubRip, WebVTT): what was said, without numbers and times. Halves of sentences are rejoined by the cleaners.
import type { RemovedLine } from '../../records/article.ts';
import type { DraftBlock } from '../../records/draft.ts';
import { endsSentence } from '../line-shape.ts';
import type { Body, Format, Parsed } from './format.ts';
import { isBlank } from './text.ts';

export const subtitles: Format = { name: 'text', extensions: ['srt', 'vtt'], parse: parseSubtitles };

//   00:00:04,200 --> 00:00:08,000   00:04.200 --> 00:08.000 line:0
const time =
  /^\s{0,4}(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}\s{0,4}-->\s{0,4}(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}/u;
const head = /^(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:)(?:\s|$)|^(?:Kind|Language):/u;
/** Characters of a paragraph after which it ends with the sentence. */
const ENOUGH = 400;

function parseSubtitles(body: Body): Parsed {
  const blocks: DraftBlock[] = [];
  const removed: RemovedLine[] = [];
  let open: string[] = [];
  let [first, last, length] = [0, 0, 0];
  const close = (): void => {
    if (open.length > 0)
      blocks.push({
        kind: 'paragraph',
        text: open.join(' '),
        line: first,
        endLine: last,
        level: null,
        speaker: null,
      });
    open = [];
  };
  for (const [index, row] of body.lines.entries()) {
    const line = body.firstLine + index;
    if (isBlank(row)) continue;
    if (isOfTheForm(row, body.lines[index + 1])) {
      removed.push({ line, text: row.trim(), rule: 'subtitle-time' });
      continue;
    }
    const words = row.replace(/<\/?[a-z][^<>]{0,60}>|\{\\[^{}]{0,40}\}/giu, '').trim();
    if (open.length === 0) first = line;
    last = line;
    length = open.length === 0 ? words.length : length + words.length;
    open.push(words);
    if (length > ENOUGH && endsSentence(words)) close();
  }
  close();
  return { blocks, links: [], removed, changes: [], problems: [] };
}

/** Times, the number above them, the head of the file. */
function isOfTheForm(row: string, next: string | undefined): boolean {
  return time.test(row) || head.test(row) || (/^\s{0,4}\d{1,6}\s{0,4}$/u.test(row) && time.test(next ?? ''));
}
