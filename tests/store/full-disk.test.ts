// A disk that is full: what could not be written whole does not stay, or it would keep the disk full.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openReadCache } from '../../src/store/read-cache.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import { folderWith } from '../temporary.ts';

const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const full = (): never => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
  };
  return {
    ...fs,
    writeSync: (descriptor: number, bytes: Uint8Array, from: number): number =>
      disk.isFull && from > 0 ? full() : fs.writeSync(descriptor, bytes, from, disk.isFull ? 10 : undefined),
    writeFileSync: (path: string, content: string): void => {
      fs.writeFileSync(path, disk.isFull ? content.slice(0, 10) : content);
      if (disk.isFull) full();
    },
  };
});

test('a cache that cannot be written to its end takes back what it wrote, and says why', () => {
  const folder = folderWith();
  const before = openReadCache(folder, '1');
  before.set('old', 'kept');
  expect(before.close()).toBeNull();
  const kept = readdirSync(folder);
  disk.isFull = true;
  const cache = openReadCache(folder, '1');
  cache.set('new', 'x'.repeat(100));
  expect(cache.close()).toBe('ENOSPC');
  disk.isFull = false;
  expect(readdirSync(folder)).toEqual(kept);
  const after = openReadCache(folder, '1');
  expect(after.get('old')).toBe('kept');
  after.close();
});

test('a file that is written whole or not at all leaves nothing beside it, neither now nor after a kill', () => {
  const folder = folderWith({ 'note.json': 'old' });
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(join(folder, `note.json.${gone}`), 'half');
  disk.isFull = true;
  expect(() => writeWhole(join(folder, 'note.json'), 'x'.repeat(100))).toThrow('full');
  disk.isFull = false;
  expect(readdirSync(folder)).toEqual(['note.json']);
  expect(readFileSync(join(folder, 'note.json'), 'utf8')).toBe('old');
});
