import { describe, expect, test } from 'vitest';
import { makeCollection } from '../../src/collection/collection.ts';
import { readEntities } from '../../src/collection/entity-table.ts';
import { plainArticle } from '../../src/loaders/plain-article.ts';
import type { NameKind, NameMention } from '../../src/records/mention.ts';
import { nameMention } from '../../src/resolver/corrections/values.ts';
import { resolve } from '../../src/resolver/resolve.ts';

type Read = readonly [kind: NameKind, confidence: number];

/** The kinds under which pages stand when articles that each begin with the name read it so. */
function kinds(name: string, read: readonly Read[]): readonly string[] {
  const made = makeCollection();
  for (const [at, [kind, confidence]] of read.entries()) {
    const id = String(at).padStart(10, '0');
    const mention: NameMention = {
      ...{ id, article: id, block: 0, start: 0, end: name.length, text: name, rule: 'model', confidence },
      ...nameMention(kind, name),
    };
    made.add(plainArticle({ id, text: `${name} came.`, published: null }), {
      mentions: [mention],
      statements: [],
    });
  }
  const { collection, table } = resolve(made.finish(), null);
  return readEntities(collection, table).list.map((entity) => `${entity.kind} ×${entity.mentions.length}`);
}

describe('a name that some articles read as a body without doubt, and others doubtfully as something else', () => {
  test.each([
    [
      'Andina Obras',
      [
        ['organisation', 0.95],
        ['organisation', 0.95],
        ['person', 0.8],
      ],
      ['organisation ×3'],
    ],
    [
      'Andina Obras',
      [
        ['place', 0.6],
        ['organisation', 0.95],
        ['organisation', 0.97],
      ],
      ['organisation ×3'],
    ],
  ] as const)('%s, %j', (name, read, expected) => {
    expect(kinds(name, read)).toEqual(expected);
  });

  test.each([
    [
      'neither is sure',
      'Andina Obras',
      [
        ['organisation', 0.7],
        ['person', 0.5],
      ],
    ],
    [
      'both are sure',
      'Andina Obras',
      [
        ['organisation', 0.99],
        ['organisation', 0.99],
        ['person', 0.95],
      ],
    ],
    [
      'it is as often the other',
      'Andina Obras',
      [
        ['organisation', 0.95],
        ['person', 0.8],
      ],
    ],
    [
      'one word is a town and a firm',
      'Halden',
      [
        ['organisation', 0.99],
        ['organisation', 0.99],
        ['place', 0.6],
      ],
    ],
    [
      'a country has a team',
      'South Korea',
      [
        ['organisation', 0.99],
        ['organisation', 0.99],
        ['place', 0.6],
      ],
    ],
    [
      'a founder has the name',
      'Paul Dorvane',
      [
        ['organisation', 0.99],
        ['organisation', 0.99],
        ['person', 0.6],
      ],
    ],
    [
      'an airport is called after somebody',
      'Rodrigo Soto',
      [
        ['person', 0.99],
        ['person', 0.99],
        ['organisation', 0.5],
      ],
    ],
  ] as const)('but not where %s', (_why, name, read) => {
    expect(kinds(name, read)).toHaveLength(2);
  });
});
