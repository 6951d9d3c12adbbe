import { expect, test } from 'vitest';
import { makeThingSet } from '../../../src/renderer/downloads/thing-set.ts';

const things = Array.from({ length: 50_000 }, (_, at) => ({
  kind: at % 2 === 0 ? ('statement' as const) : ('figure' as const),
  id: (at >> 1).toString(16).padStart(10, '0'),
}));

test('a set of many things has each of them and nothing else', () => {
  const set = makeThingSet();
  for (const thing of things) set.add(thing);
  expect(things.every((thing) => set.see(thing))).toBe(true);
  const others = things.map(({ kind, id }) => ({ kind, id: id.replace('0', '1') }));
  expect(others.some((thing) => set.see(thing))).toBe(false);
});

test('it tells which things were seen, however many came after them', () => {
  const set = makeThingSet();
  for (const thing of things) set.add(thing);
  for (const thing of things) set.add(thing);
  for (const thing of things) if (thing.kind === 'figure') set.see(thing);
  expect(things.filter((thing) => set.wasSeen(thing)).length).toBe(things.length / 2);
  expect(things.every((thing) => set.wasSeen(thing) === (thing.kind === 'figure'))).toBe(true);
});

test('it tells when all were seen, each counted once', () => {
  const set = makeThingSet();
  expect(set.allSeen()).toBe(true);
  for (const thing of [...things, ...things]) set.add(thing);
  for (const thing of things.slice(1)) for (const one of [thing, thing]) set.see(one);
  expect(set.allSeen()).toBe(false);
  for (const thing of things.slice(0, 1)) set.see(thing);
  expect(set.allSeen()).toBe(true);
});

test('a thing of another kind or with another id is another thing', () => {
  const set = makeThingSet();
  set.add({ kind: 'person', id: 'mira-holt' });
  expect(set.see({ kind: 'place', id: 'mira-holt' })).toBe(false);
  expect(set.see({ kind: 'person', id: 'mira-holt-2' })).toBe(false);
  expect(set.wasSeen({ kind: 'person', id: 'mira-holt' })).toBe(false);
  expect(set.see({ kind: 'person', id: 'mira-holt' })).toBe(true);
});
