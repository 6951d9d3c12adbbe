// Subtitles as articles.
import { expect, test } from 'vitest';
import { articleOf, blocksOf, removedOf } from './load.ts';

const SRT = `1
00:00:01,000 --> 00:00:04,200
Good evening. The dam at Merowe

2
00:00:04,200 --> 00:00:08,000
was opened on 3 March 2009.

3
00:00:08,500 --> 00:00:12,000
<i>Engineer Osman Tahir was there,</i>
with 400 men.
`;
const SAID =
  'Good evening. The dam at Merowe was opened on 3 March 2009. Engineer Osman Tahir was there, with 400 men.';

test('sentences are whole, and numbers and times are set aside', () => {
  const article = articleOf(SRT, 'talk.srt');
  expect(blocksOf(article)).toEqual([`paragraph | ${SAID}`]);
  expect(removedOf(article)).toHaveLength(6);
});

test('WebVTT, with its head and short times', () => {
  const vtt = `WEBVTT - a talk\n\nNOTE made by hand\n\n${SRT.replace(/00:00:(?<s>\d\d),/gu, '00:$<s>.')}`;
  expect(blocksOf(articleOf(vtt, 'talk.vtt'))).toEqual([`paragraph | ${SAID}`]);
});

test('a long talk has paragraphs, each of whole sentences', () => {
  const cue = (at: number) =>
    `${at}\n00:00:01,000 --> 00:00:04,200\nWitness ${at} rang the bell and nobody came.\n`;
  const article = articleOf(Array.from({ length: 60 }, (_one, at) => cue(at + 1)).join('\n'), 'talk.srt');
  const blocks = blocksOf(article);
  expect(blocks.length).toBeGreaterThan(4);
  for (const block of blocks) expect(block).toMatch(/^paragraph \| Witness .*came\.$/u);
});

test('a year said alone is no number of a line', () => {
  const text = '1\n00:00:01,000 --> 00:00:04,200\nIt was in\n1987\n';
  expect(articleOf(text, 'talk.srt').text).toBe('It was in 1987');
});

test('notes, styles and names of cues in WebVTT are not said', () => {
  const vtt = `WEBVTT\nKind: captions\n\nNOTE\nmade by hand\nin two lines\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:04.200\nIt began here.\n`;
  expect(articleOf(vtt, 'talk.vtt').text).toBe('It began here.');
});

test('words in capitals are said', () => {
  const text = '1\n00:00:01,000 --> 00:00:04,200\nNOTE TO SELF:\nSTYLE IS ALL WE HAVE.\n';
  expect(articleOf(text, 'talk.srt').text).toBe('NOTE TO SELF: STYLE IS ALL WE HAVE.');
});

test('who speaks in WebVTT stands before what is said, once for each turn', () => {
  const cue = (at: number, words: string) => `00:0${at}.000 --> 00:0${at}.900\n${words}\n\n`;
  const vtt = `WEBVTT\n\n${cue(1, '<v Nora Hale>Good morning,')}${cue(2, '<v Nora Hale>and welcome.')}${cue(3, '<v.loud Ben Orr>Who pays?</v>')}${cue(4, '<v Nora Hale>You do.')}`;
  expect(articleOf(vtt, 'call.vtt').text).toBe(
    'Nora Hale: Good morning, and welcome.\n\nBen Orr: Who pays?\n\nNora Hale: You do.',
  );
});

test('captions that roll, each word with its time, are said once', () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nThe<00:00:01.500><c> ferry</c><c> sailed</c>\n\n00:02.000 --> 00:02.010\nThe ferry sailed\n\n00:02.010 --> 00:04.000\nThe ferry sailed\nat<00:00:03.000><c> noon.</c>\n';
  expect(articleOf(vtt, 'clip.vtt').text).toBe('The ferry sailed at noon.');
});
