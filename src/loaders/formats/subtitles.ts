// Subtitles of a film or a talk (SubRip, WebVTT): what was said, and by whom where a voice is named, without numbers and times. Halves of sentences are rejoined by the cleaners.
import type { RemovedLine } from '../../records/article.ts';
import type { DraftBlock } from '../../records/draft.ts';
import { endsSentence } from '../line-shape.ts';
import type { Body, Format, Parsed } from './format.ts';
import { isBlank } from './text.ts';

export const subtitles: Format = { name: 'text', extensions: ['srt', 'vtt'], parse: parseSubtitles };

//   00:00:04,200 --> 00:00:08,000   00:04.200 --> 00:08.000 line:0
const time =
  /^\s{0,4}(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}\s{0,4}-->\s{0,4}(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}/u;
const cueNumber = /^\s{0,4}\d{1,6}\s{0,4}$/u;
const webVtt = /^WEBVTT(?:\s|$)/u;
/** What opens a block of WebVTT that nobody said; in SubRip 'NOTE TO SELF' is said. */
const unsaid = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u;
//   <v Nora Hale>Good morning.        <v.loud Nora Hale>
const voice = /^\s{0,4}<v(?:\.[\w.-]{1,40})?\s(?<name>[^<>\n]{1,80})>/u;
/** Tags, also those that say when a word is spoken; braces of SubRip. */
const marks = /<\/?[a-z][^<>]{0,60}>|<\d[\d:.]{4,12}>|\{\\[^{}]{0,40}\}/giu;
/** Characters of a paragraph after which it ends with the sentence. */
const ENOUGH = 400;

function parseSubtitles(body: Body): Parsed {
  const blocks: DraftBlock[] = [];
  const removed: RemovedLine[] = [];
  const form = rowsOfForm(body.lines);
  let open: string[] = [];
  let [first, last, length] = [0, 0, 0];
  let speaking = '';
  const isTimed = body.lines.some((row) => row.length < 2000 && /<\d\d:\d\d[\d:.]{3,9}>/u.test(row)); // words with times roll: each row is shown again until the next is full
  let before = '';
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
    if (form.has(index)) {
      removed.push({ line, text: row.trim(), rule: 'subtitle-time' });
      continue;
    }
    const speaker = voice.exec(row)?.groups?.['name']?.trim() ?? speaking;
    const isTurn = speaker !== speaking;
    if (isTurn) close();
    speaking = speaker;
    const said = row.replace(marks, '').trim();
    if (isTimed && said === before) {
      removed.push({ line, text: row.trim(), rule: 'subtitle-time' });
      continue;
    }
    before = said;
    const words = isTurn ? `${speaker}: ${said}` : said;
    if (open.length === 0) first = line;
    last = line;
    length = open.length === 0 ? words.length : length + words.length;
    open.push(words);
    if (length > ENOUGH && endsSentence(words)) close();
  }
  close();
  return { blocks, links: [], removed, changes: [], problems: [] };
}

/** Indexes of the rows that hold the form: times, the number or name of a cue above them, head, notes and styles of WebVTT up to a blank row. */
function rowsOfForm(rows: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isWebVtt = webVtt.test(rows.find((row) => !isBlank(row)) ?? '');
  let isUnsaid = false;
  for (const [index, row] of rows.entries()) {
    const opens = isBlank(rows[index - 1] ?? '');
    const isTime = time.test(row);
    isUnsaid = isWebVtt && !isTime && !isBlank(row) && (isUnsaid || (opens && unsaid.test(row)));
    const isAboveTime = time.test(rows[index + 1] ?? '') && (opens || cueNumber.test(row));
    if (isTime || isUnsaid || isAboveTime) found.add(index);
  }
  return found;
}
