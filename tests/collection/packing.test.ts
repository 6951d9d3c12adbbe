// What is packed comes back as it was: texts, ids, mentions, statements, articles.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf, withMentions } from '../../src/collection/collection.ts';
import { groupRows, integers } from '../../src/collection/columns.ts';
import { idAt, indexIds, makeIds, rowOf } from '../../src/collection/ids.ts';
import { makeTextPool, partAt, textAt } from '../../src/collection/text-pool.ts';
import { extract } from '../../src/extractor/extract.ts';
import { loadArticle } from '../../src/loaders/load-article.ts';
import { settingsFor } from '../../src/loaders/settings-for.ts';
import type { Article } from '../../src/records/article.ts';
import { shortHash } from '../../src/text/hash.ts';

describe('a pool of texts', () => {
  test('gives back any string, half surrogates and empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (texts) => {
        const pool = makeTextPool();
        const numbers = texts.map(pool.add);
        const made = pool.finish();
        expect(numbers.map((number) => textAt(made, number))).toEqual(texts);
      }),
    );
  });

  test('holds texts longer than a chunk', () => {
    const pool = makeTextPool();
    const long = 'Überschwemmung am Jangtsekiang 长江 '.repeat(300_000);
    const numbers = ['a', long, 'b'].map(pool.add);
    const made = pool.finish();
    expect(numbers.map((number) => textAt(made, number).length)).toEqual([1, long.length, 1]);
    expect(textAt(made, 1) === long).toBe(true);
  });

  test('gives a part of any string as slicing the whole does, however it is held', () => {
    const strings = fc.string({ unit: fc.constantFrom('a', 'é', '“', '长', '😀', '\ud800'), maxLength: 12 });
    const places = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.array(strings), places, fc.boolean(), (texts, [start, end], readInParts) => {
        const pool = makeTextPool({ readInParts });
        const numbers = texts.map(pool.add);
        const made = pool.finish();
        expect(numbers.map((number) => partAt(made, number, start, end))).toEqual(
          texts.map((text) => text.slice(start, end)),
        );
        expect(numbers.map((number) => textAt(made, number))).toEqual(texts);
      }),
    );
  });

  test('has nothing under a number that it never gave', () => {
    expect(() => textAt(makeTextPool().finish(), 0)).toThrow(RangeError);
    expect(() => partAt(makeTextPool().finish(), 0, 0, 1)).toThrow(RangeError);
  });
});

describe('ids', () => {
  const indexed = (list: readonly string[]) => {
    const ids = makeIds();
    for (const id of list) ids.push(id);
    return indexIds(ids.finish());
  };

  test('are found by their row and rows by their id, whatever they look like', () => {
    const plain = Array.from({ length: 3000 }, (_, number) => shortHash(String(number), 10));
    const list = [...plain, 'ffffffffff', '0000000000', 'M1', 'a mention', ''];
    const index = indexed(list);
    expect(list.map((_, row) => idAt(index.ids, row))).toEqual(list);
    expect(list.map((id) => rowOf(index, id))).toEqual([...list.keys()]);
    expect(rowOf(index, 'aaaaaaaaaa')).toBe(-1);
    expect(rowOf(index, 'nobody')).toBe(-1);
  });

  test('that meet by chance are told apart, the first one keeping its own', () => {
    const index = indexed(['00000000aa', '00000000aa', '00000000aa', '00000000ab']);
    const made = [0, 1, 2, 3].map((row) => idAt(index.ids, row));
    expect(made[0]).toBe('00000000aa');
    expect(new Set(made).size).toBe(4);
    expect(made.map((id) => rowOf(index, id))).toEqual([0, 1, 2, 3]);
  });
});

test('a column holds what was pushed, however much it was', () => {
  const column = integers();
  for (let number = 0; number < 5000; number += 1) column.push(number * 3 - 7);
  expect(column.length).toBe(5000);
  expect([...column.finish()]).toEqual(Array.from({ length: 5000 }, (_, number) => number * 3 - 7));
});

test('rows are grouped by owner in ascending order, and those of nobody left out', () => {
  const owners = [2, 0, -1, 2, 0, 2];
  const { starts, rows } = groupRows((row) => owners[row] ?? -1, owners.length, 4);
  const of = (owner: number) => [...rows.subarray(starts[owner], starts[owner + 1])];
  expect([0, 1, 2, 3].map(of)).toEqual([[1, 4], [], [0, 3, 5], []]);
});

const TEXTS: Readonly<Record<string, string>> = {
  'b.txt':
    'Nurses strike in Nairobi\n\n3 May 2024\n\nAmina Wanjiru, the health minister, said that up to 1,200 nurses had left Kenya since 2022. “We will not leave,” said Daniel Otieno of the Kenya Nurses Union (KNU).\n\nWanjiru met him on 2 May.\n',
  'a.md':
    '---\ntitle: Ёлка 🎄\ntags: [winter]\n---\n# Heading\n\nIn Seoul, 15 to 20 percent of 金正恩’s guests came late.\n',
  'empty.txt': 'Nothing is named here.\n',
};

function articles(): readonly Article[] {
  return Object.entries(TEXTS).map(([path, text]) => {
    const file = { path, text, encoding: 'utf-8', hash: shortHash(text, 64), bytes: text.length } as const;
    const { article } = loadArticle(file, settingsFor(path, null, new Set()));
    if (article === null) throw new Error(path);
    return article;
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a collection', () => {
  const given = articles();
  const found = given.map(extract);
  const { articles: packed, mentions, statements } = collectionOf(given, found);
  const order = ['a.md', 'b.txt', 'empty.txt'];

  test('stands in the order of paths, whatever order its articles came in', () => {
    expect(packed.list.map(({ path }) => path)).toEqual(order);
  });

  test('tells every field of every article, mention and statement as it was', () => {
    expect(found.flatMap((one) => one.mentions).length).toBeGreaterThan(8);
    expect(found.flatMap((one) => one.statements).length).toBeGreaterThan(2);
    for (const [number, path] of order.entries()) {
      const at = given.findIndex((one) => one.path === path);
      expect(plain(packed.list[number])).toEqual(plain(given[at]));
      expect(plain(mentions.ofArticle(number))).toEqual(plain(found[at]?.mentions));
      expect(plain(statements.ofArticle(number))).toEqual(plain(found[at]?.statements));
      expect(packed.numberOf(given[at]?.id ?? '')).toBe(number);
    }
  });

  test('gives the mentions of a part of a block as sorting out all of the article does', () => {
    const blocks = [-1, 0, 1, 2, 3, 4, 9];
    const places = [0, 40, 42, 43, 90, 120, 500];
    let some = 0;
    for (const [number] of order.entries()) {
      for (const block of blocks) {
        for (const [at, from] of places.entries()) {
          for (const to of places.slice(at)) {
            const inside = mentions
              .ofArticle(number)
              .filter((one) => one.block === block && one.start >= from && one.start <= to);
            some += inside.length;
            expect(plain(mentions.between(number, block, from, to))).toEqual(plain(inside));
          }
        }
      }
    }
    expect(some).toBeGreaterThan(50);
  });

  test('with other mentions for one article loses what was said of those that are gone, and nothing else', () => {
    const number = order.indexOf('b.txt');
    const all = mentions.ofArticle(number);
    const gone = all.find((one) => one.text === 'Amina Wanjiru');
    const left = withMentions(
      { articles: packed, mentions, statements },
      new Map([[number, all.filter((one) => one.id !== gone?.id)]]),
    );
    expect(left.mentions.ofArticle(number).map(({ text }) => text)).not.toContain('Amina Wanjiru');
    expect(left.mentions.table.length).toBe(mentions.table.length - 1);
    const subjects = left.statements.ofArticle(number).map(({ subject }) => subject);
    expect(subjects).not.toContain(gone?.id);
    expect(subjects.length).toBeGreaterThan(0);
    expect(plain(left.mentions.ofArticle(0))).toEqual(plain(mentions.ofArticle(0)));
  });
});
