import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolved, shown } from './collection.ts';

const KINDS = ['person', 'organisation', 'place'] as const;

/** Text of a mark: brackets would end it. */
const written = (name: string): string => name.replace(/[[\]\n\r]/gu, ' ');

const clustersOf = ({ entities }: ReturnType<typeof resolved>): string[] =>
  entities
    .map(
      ({ kind, id, mentions }) =>
        `${kind} ${id} ${mentions
          .map((one) => one.id)
          .sort()
          .join(' ')}`,
    )
    .sort();

describe('any names', () => {
  test('every mention comes back in exactly one entity, with an id and an address of its own', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '-',
        '’',
        '',
        ' ',
        '.',
        'Jr.',
        'al-',
        'U.S.',
        'J.',
        'van der',
        '🙂',
        'Ⅷ',
        '\u200b',
        'İstanbul',
        'constructor',
        '__proto__',
      ),
    );
    const article = fc.array(fc.tuple(fc.constantFrom(...KINDS), name), { maxLength: 25 });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 4 }), (articles) => {
        const files = Object.fromEntries(
          articles.map((names, i) => [
            `${i}.txt`,
            names.map(([kind, one]) => `[${kind}:${written(one)}]`).join(' '),
          ]),
        );
        const found = resolved(files);
        const mentions = found.entities.flatMap((entity) => entity.mentions.map(({ id }) => id));
        expect(mentions).toHaveLength(articles.flat().length);
        expect(new Set(mentions).size).toBe(mentions.length);
        expect(new Set(found.entities.map(({ id }) => id)).size).toBe(found.entities.length);
        expect(new Set(found.entities.map(({ kind, slug }) => `${kind}/${slug}`)).size).toBe(
          found.entities.length,
        );
      }),
      { numRuns: 150 },
    );
  });

  test.each(KINDS)('signs without a letter are not one %s', (kind) => {
    const signs = ['-', '’', '*', '—', '…', '🙂', '。'];
    const found = resolved(Object.fromEntries(signs.map((sign, i) => [`${i}.txt`, `[${kind}:${sign}]`])));
    expect(found.entities).toHaveLength(signs.length);
  });

  test('names of other scripts that differ in a vowel sign or a voicing mark stay two', () => {
    for (const [a, b] of [
      ['राम कुमार', 'रमा कुमार'],
      ['かき てつ', 'がき てつ'],
      ['محمد علي', 'محمود علي'],
    ])
      expect(shown(resolved({ 'a.txt': `[person:${a}]`, 'b.txt': `[person:${b}]` }), 'person')).toHaveLength(
        2,
      );
  });

  test('the order in which the files come changes nothing', () => {
    const files: [string, string][] = [
      ['a.txt', '[person:Kim Jong-un] met [person:Kim] of [organisation:KCNA] in [place:Kiev].'],
      ['b.txt', '[person:KIM Jong Un]; [organisation:Korean Central News Agency]; [place:Kyiv].'],
      [
        'c.txt',
        '[person=President:George W. Bush]; [person:George Bush]; [organisation:Columbia University]; [organisation:Columbia].',
      ],
      [
        'd.txt',
        '[person=President:Bush]; [organisation:Columbia Pictures]; [organisation:Columbia]; [place:Springfield].',
      ],
    ];
    const there = clustersOf(resolved(Object.fromEntries(files)));
    expect(clustersOf(resolved(Object.fromEntries([...files].reverse())))).toEqual(there);
  });
});

describe('many names', () => {
  const seconds = (files: Record<string, string>): number => {
    const before = performance.now();
    resolved(files);
    return (performance.now() - before) / 1000;
  };
  const letters = (i: number): string =>
    i.toString(26).replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const crowded = (count: number): Record<string, string> => ({
    'a.txt': Array.from(
      { length: count },
      (_, i) =>
        `[person:X${letters(i)} Kim] [person:Kim] [organisation:Q${letters(i)} Union of Workers] [organisation:Workers] [place:Z${letters(i)} City]`,
    ).join(' '),
  });

  test('of one article take time in proportion, even when all share a family name', () => {
    seconds(crowded(500));
    expect(seconds(crowded(4000))).toBeLessThan(Math.max(2, 10 * seconds(crowded(1000))));
  });

  test('forty thousand mentions in four hundred articles are joined', () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, a) => [
        `${a}.txt`,
        Array.from({ length: 25 }, (_unused, i) => {
          const n = letters((a * 7 + i * 13) % 5000);
          return `[person=President:J${n} Kim] [person=President:Kim] [organisation:${n.toUpperCase()} National Bank] [place:P${n}]`;
        }).join(' '),
      ]),
    );
    expect(seconds(files)).toBeLessThan(60);
  });
});
