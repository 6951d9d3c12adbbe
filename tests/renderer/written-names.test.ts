// Names as the corrections file knows them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Entity } from '../../src/records/entity.ts';
import { writtenNames } from '../../src/renderer/correct.ts';
import { corpusOf } from '../corpus-of.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

test('between two builds nothing of a collection is held', async () => {
  const held = ((): WeakRef<Entity> => {
    const { entities } = corpusOf({ 'a.txt': 'Talks\n\nAmina Wanjiru met Joseph Otieno in Nairobi.\n' });
    const entity = entities.find(({ label }) => label === 'Amina Wanjiru');
    if (entity === undefined) throw new Error('Nobody was found.');
    expect(writtenNames(entity)).toEqual(['Amina Wanjiru']);
    return new WeakRef(entity);
  })();
  for (let round = 0; round < 5 && held.deref() !== undefined; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (typeof collectGarbage === 'function') collectGarbage();
  }
  expect(held.deref()).toBeUndefined();
});
