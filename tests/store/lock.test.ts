import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { folderWith } from '../temporary.ts';

const disk = vi.hoisted(() => ({ hasLinks: true }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    linkSync: (from: string, to: string): void => {
      if (!disk.hasLinks) throw Object.assign(new Error('none'), { code: 'EPERM', syscall: 'link' });
      fs.linkSync(from, to);
    },
  };
});

test.each([true, false])(
  'one build at a time holds the lock, on a file system with hard links: %s',
  (hasLinks) => {
    disk.hasLinks = hasLinks;
    const folder = folderWith();
    const path = join(folder, 'lock');
    const lock = takeLock(path);
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
    expect(takeLock(path)).toEqual({ heldBy: String(process.pid) });
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path, '999999999'); // of a process that is gone
    expect(takeLock(path)).toHaveProperty('release');
  },
);
