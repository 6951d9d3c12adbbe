import { describe, expect, test } from 'vitest';
import { loadFile } from '../../src/loaders/load-file.ts';
import { repeatedAmong, surveyLines } from '../../src/loaders/repeated-lines.ts';
import type { SourceFile } from '../../src/records/source-file.ts';
import { articleOf, fileOf, PROSE, removedOf } from './load.ts';

/** As a build does: every file is surveyed, then the surveys are counted. */
const findRepeatedLines = (files: Iterable<SourceFile>, minimum: number): ReadonlySet<string> =>
  repeatedAmong([...files].map(surveyLines), minimum);

/** Articles with a text of their own between a head and a foot that they share. */
function* files(count: number, head: string, foot: string) {
  for (let number = 0; number < count; number += 1) {
    yield fileOf(
      `${head}\n\n${PROSE[0]} This is number ${number} of them.\n\n${PROSE[1]} Number ${number}.\n\n${foot}\n`,
      `${number}.txt`,
    );
  }
}

const FOOT = 'NK Monitor is an independent voice on the peninsula';

describe('lines that stand in many files', () => {
  test('a footer that three of three files share is found and removed', () => {
    const repeated = findRepeatedLines(files(3, '', FOOT), 3);
    expect([...repeated]).toEqual([FOOT]);
    const article = articleOf(`${PROSE.join('\n\n')}\n\n${FOOT}`, 'a.txt', { repeated });
    expect(removedOf(article)).toEqual([`repeated-line | ${FOOT}`]);
  });

  test('two of two files are not enough for a minimum of three, and a tenth of all is needed', () => {
    expect(findRepeatedLines(files(2, '', FOOT), 3).size).toBe(0);
    const many = [
      ...files(4, '', FOOT),
      ...[...files(96, '', '')].map((file, index) => ({ ...file, text: `${file.text}\n\nOther ${index}` })),
    ];
    expect(findRepeatedLines(many, 3).size).toBe(0);
  });

  test('copies of one article count once', () => {
    const copies = Array.from({ length: 5 }, (_, index) =>
      fileOf(`Kim meets Saldo at the embassy\n\n${PROSE[0]}\n\n${FOOT}`, `${index}.txt`),
    );
    expect(findRepeatedLines(copies, 3).size).toBe(0);
  });

  test.each([
    'MOSCOW, April 17 (Reuters)',
    'April 17, 2026',
    'Kim Jong-un',
    'Pyongyang',
    'KCNA',
    'Interviewer:',
    'ASIAPRESS communicates with its partners through Chinese cell phones smuggled into the country.',
    '◆ What people say about the talks',
    '―― What happened next in the city',
    '“We will see what they do”',
    '- flour and oil from the south',
    'https://example.org/about-this-paper',
  ])('%s is never one of them', (line) => {
    expect([...findRepeatedLines(files(6, line, line), 3)]).toEqual([]);
  });

  test('a repeated line in the middle of an article stays', () => {
    const repeated = new Set([FOOT]);
    const filler = Array.from({ length: 12 }, (_, index) => `${PROSE[0]} (${index})`).join('\n\n');
    expect(articleOf(`${filler}\n\n${FOOT}\n\n${filler}`, 'a.txt', { repeated }).text).toContain(FOOT);
  });

  test('the order of files does not matter, and many different lines are forgotten on the way', () => {
    const different = Array.from({ length: 6000 }, (_, index) =>
      fileOf(
        `${Array.from({ length: 12 }, (_line, at) => `odd line ${index} and ${at} of this page`).join('\n')}\n${'x'.repeat(100)}${index}`,
        `d${index}.txt`,
      ),
    );
    const shared = [...files(1000, '', FOOT)];
    expect([...findRepeatedLines([...different, ...shared], 3)]).toEqual([FOOT]);
    expect([...findRepeatedLines([...shared, ...different], 3)]).toEqual([FOOT]);
  });

  test('any text is read without an error', () => {
    expect(
      findRepeatedLines([fileOf(''), fileOf('\n\n'), fileOf('\u0000\ud800'), fileOf('x'.repeat(100_000))], 2)
        .size,
    ).toBe(0);
  });
});

describe('blocks that many saved pages share', () => {
  const ABOVE = 'Reading the coast since the year of the great flood';
  const BELOW = 'Our reporters are independent and answer to readers like you';
  const page = (number: number): SourceFile =>
    fileOf(
      `<!doctype html><html><head><script>const nothing = "${'x'.repeat(300_000)}";</script></head><body><article><h1>The story of bridge ${number}</h1>
<p>${ABOVE}</p><p>${PROSE[0]} It was number ${number}.</p><p>${PROSE[1]} Number ${number}.</p><p>${BELOW}</p></article></body></html>`,
      `page-${number}.html`,
    );

  test('are found in the markup and leave each article with their reason', async () => {
    const repeated = findRepeatedLines([1, 2, 3].map(page), 3);
    expect([...repeated].sort()).toEqual([BELOW, ABOVE].sort());
    const bytes = new TextEncoder().encode(page(4).text);
    const settings = { correction: null, keep: [], drop: [], repeated };
    const [loaded] = await loadFile({ path: 'page-4.html', bytes, hash: '0'.repeat(64) }, settings);
    const article = loaded?.article ?? articleOf('');
    expect(removedOf(article).filter((line) => line.startsWith('repeated-line'))).toEqual([
      `repeated-line | ${ABOVE}`,
      `repeated-line | ${BELOW}`,
    ]);
    expect(article.text).toContain(PROSE[0]);
  });

  test('paragraphs, titles and names of pages are never among them', () => {
    const same = (text: string, number: number): SourceFile => fileOf(text, `same-${number}.html`);
    const text = `<html><body><p>${PROSE[0]}</p><p>Jane Holloway</p><p>Published on 3 May 2024</p></body></html>`;
    const others = [1, 2, 3].map((number) =>
      same(
        `${text}<p>${PROSE[1]} And ${number}${'!'.repeat(number)} ${'y'.repeat(200 + number)}</p>`,
        number,
      ),
    );
    expect([...findRepeatedLines(others, 3)]).toEqual([]);
  });
});
