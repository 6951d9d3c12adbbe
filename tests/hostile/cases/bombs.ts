// Files that are small or plain to look at, and cost a careless program seconds, gigabytes or its stack.
import { type HostileCase, mark, two, witness } from './case.ts';

/** Units that are repeated to 32 KiB; each stops some parser, tagger or expression for a long time. */
const REPEATED = [
  '*a',
  '**_',
  '*]',
  '[',
  '![',
  '](',
  '[a](',
  '<',
  '<a ',
  '<!--',
  '</',
  '&',
  '&a',
  '`',
  '``a`',
  '~~a',
  '|a',
  '|-',
  '\\',
  '_a_ ',
  '> ',
  '- ',
  '1. ',
  '#',
  '   ',
  '\t',
  'http://',
  'www.a',
  'a@b.',
  '[^1]',
  '[a]: b\n',
  '1 ',
  '1,',
  '1.',
  '1-',
  '1/2 ',
  '000',
  '$1 ',
  '%',
  'A. ',
  '.',
  '...',
  '"',
  '“',
  '”',
  "'",
  '’s ',
  '(',
  ')',
  '((a',
  ':',
  '-',
  '– ',
  ',',
  ', and ',
  'Aa ',
  'AA ',
  'Aa-',
  "O'A ",
  'de la ',
  'Mr. ',
  'President ',
  'said ',
  'he said, "',
  'according to ',
  'May ',
  'May 1, ',
  '1 May ',
  'on Monday ',
  'from 1 to ',
  'million ',
  'one hundred ',
  'twenty-',
  'half a ',
  'the ',
  'a',
  'é',
  '的',
  '한 ',
  '۱',
  '\u0301',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u{1f600}',
  'a\u0301',
  'xn--',
  'a,b;c|',
  'Q: ',
  'Photo: ',
  'By ',
  '© ',
  'Share ',
];

/** Bytes of one repeated bomb. */
const SIZE = 12 * 1024;

/** The unit again and again, up to `size` bytes. */
export function repeatedBombs(size: number): readonly (readonly [unit: string, bomb: string])[] {
  return REPEATED.map((unit) => [unit, unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))]);
}

export function bombCases(): HostileCase[] {
  const repeated = repeatedBombs(SIZE).map(([, bomb], index): HostileCase => {
    const id = `bomb${two(index)}`;
    return {
      family: 'bombs',
      name: `bombs/${id}.${index % 3 === 0 ? 'txt' : 'md'}`,
      content: `Report ${id} of the day\n\n${witness(id)}\n\n${bomb}\n`,
      expected: { page: [mark(id)] },
    };
  });
  return [...repeated, ...shaped()];
}

/** Bombs that have a shape. */
function shaped(): HostileCase[] {
  const all: readonly (readonly [name: string, bomb: string])[] = [
    ['brackets.md', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['brackets.txt', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['parens.md', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['quotes.md', '> '.repeat(5000).concat('deep')],
    ['lists.md', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')],
    ['elements.md', `${'<div>'.repeat(3000)}words${'</div>'.repeat(3000)}`],
    ['marks.txt', `e${'\u0301'.repeat(200_000)}`],
    ['marks.md', `e${'\u0323\u0301'.repeat(100_000)}`],
    ['hangul.txt', '\u1112\u1161\u11ab'.repeat(20_000)],
    ['blank-lines.txt', '\n'.repeat(100_000)],
    ['blank-lines.md', '\n'.repeat(100_000)],
    ['table.md', `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n|${'b|'.repeat(2000)}`],
    ['rows.md', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(5000)}`],
    ['references.md', `${'[a] '.repeat(5000)}\n\n[a]: https://example.org/`],
    [
      'footnotes.md',
      Array.from({ length: 400 }, (_, index) => `[^${index}]: note [^${index + 1}]`).join('\n\n'),
    ],
    ['headings.md', '# a\n'.repeat(1200)],
    ['fences.md', '```\n'.repeat(5001)],
    [
      'names.txt',
      Array.from({ length: 1500 }, (_, index) => `Anna${index % 97} Berg${index % 89}`).join(', '),
    ],
    ['same-name.txt', 'Anna Berg met Anna Berg. '.repeat(400)],
    [
      'dates.txt',
      Array.from({ length: 600 }, (_, index) => `${(index % 28) + 1} May ${1900 + (index % 120)}`).join(', '),
    ],
    ['figures.txt', Array.from({ length: 600 }, (_, index) => `${index} tonnes`).join(', ')],
    ['one-word.txt', 'x'.repeat(500_000)],
    ['one-sentence.txt', 'and the harvest was brought in by the village '.repeat(5000)],
    ['lines.txt', 'a short line of the report\n'.repeat(5000)],
    [
      'distinct-lines.txt',
      Array.from({ length: 3000 }, (_, index) => `Line ${index} of the long report.`).join('\n'),
    ],
    ['paragraphs.txt', Array.from({ length: 1500 }, (_, index) => `Paragraph ${index} of it.`).join('\n\n')],
  ];
  return all.map(([name, bomb], index) => {
    const id = `shape${two(index)}`;
    return {
      family: 'bombs',
      name: `shapes/${name}`,
      content: `Report ${id} of the day\n\n${witness(id)}\n\n${bomb}\n`,
      expected: { page: [mark(id)] },
    };
  });
}

/** Near the bound of 16 MiB: read within seconds, or named; never a stop. */
export function hugeCases(): HostileCase[] {
  const all: readonly (readonly [name: string, bomb: () => string])[] = [
    ['million-lines.txt', () => '\n'.repeat(1_000_000)],
    ['one-line.txt', () => 'the harvest of the village was brought in '.repeat(24_000)],
    ['ten-megabytes.txt', () => 'x'.repeat(10 * 1024 * 1024)],
    ['prose.txt', () => 'The harvest of the village was brought in before the rain.\n\n'.repeat(2000)],
  ];
  return all.map(([name, bomb], index) => {
    const id = `huge${two(index)}`;
    return {
      family: 'huge',
      name: `huge/${name}`,
      content: `Report ${id} of the day\n\n${witness(id)}\n\n${bomb()}\n`,
      expected: { page: [mark(id)] },
    };
  });
}
