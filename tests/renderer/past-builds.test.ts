// What a site carries on of its last builds.
import { expect, test } from 'vitest';
import type { PastBuild, Thing } from '../../src/records/changes.ts';
import { withBuild } from '../../src/renderer/downloads/past-builds.ts';
import { corpusOf } from '../corpus-of.ts';

const corpus = corpusOf({ 'a.txt': 'Rain\n\nIt rained all day.\n' });
const thing: Thing = { kind: 'article', id: '0123456789ab', label: 'A wedding', state: 'ff' };
const nothing = { added: [], changed: [], gone: [] };

test('an article that comes, goes and comes again makes three builds with three ids, the same wherever that happens', () => {
  const after = (history: readonly PastBuild[], brought: Partial<typeof nothing> | object) =>
    withBuild(history, corpus, { ...nothing, ...brought });
  const make = () => after(after(after([], { added: [thing] }), { gone: [thing] }), { added: [thing] });
  const ids = make().map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(make().map(({ id }) => id)).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/u);
});
